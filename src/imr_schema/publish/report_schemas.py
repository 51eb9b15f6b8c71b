"""The JSON Schemas of what `imr-schema validate` writes for programs."""

from typing import Any

from imr_schema.exported_schema import VERSION
from imr_schema.findings import Level
from imr_schema.publish.pretty import pretty
from imr_schema.publish.schema_parts import closed_object, non_empty_text

_COUNT = {"type": "integer", "minimum": 0}
_LINE = {"type": "integer", "minimum": 1, "description": "Counted from 1."}
_LEVEL = {"enum": [level.value for level in Level]}
_FILE = {"type": "string", "description": "The name of the file as given; `-` is standard input."}
_POSITION = closed_object(file=_FILE, line=_LINE)
_RULE = non_empty_text("The id of a rule or constraint, as in rules.json.")


def _object(optional: dict[str, Any], **properties: Any) -> dict[str, Any]:
    """An object with these members, of which some may be absent."""
    made = closed_object(**properties, **optional)
    return made | {"required": [name for name in properties if name not in optional]}


def _finding(**places: Any) -> dict[str, Any]:
    optional = {"line": _LINE, "column": _LINE, "value": {"description": "The value, if values were asked for."}}
    return _object(
        optional | places,
        file=_FILE,
        record_line=_LINE,
        pointer={"type": "string", "description": "The place in the record, as a JSON Pointer; empty for the whole."},
        rule=_RULE,
        level=_LEVEL,
        message=non_empty_text("What is wrong and what to do."),
        parameters={"type": "object", "description": "What the message names: limits, codes, names of members."},
    )


_SUMMARY = closed_object(
    records=_COUNT,
    valid=_COUNT,
    errors=_COUNT,
    warnings=_COUNT,
    findings_left_out=_COUNT,
    stopped={"type": "boolean", "description": "Whether the run ended at the first record that is not valid."},
    not_checked={"type": "array", "items": _RULE, "description": "The rules that were left out."},
    unread={"type": "array", "items": closed_object(file=_FILE, reason=non_empty_text("Why it was not read."))},
    rules={
        "type": "array",
        "items": closed_object(
            rule=_RULE,
            level=_LEVEL,
            findings=_COUNT,
            records=_COUNT,
            share={"type": "number", "minimum": 0, "maximum": 1, "description": "The share of records."},
            first={"type": "array", "items": _POSITION, "description": "Where the first of them stand."},
        ),
    },
)

_OUTPUTS: dict[str, tuple[str, dict[str, Any]]] = {
    "json": (
        "The report of `imr-schema validate --format json`",
        closed_object(findings={"type": "array", "items": _finding()}, summary=_SUMMARY),
    ),
    "jsonl": (
        "A line of `imr-schema validate --format jsonl`: a finding or, in the last line, the summary",
        {"oneOf": [_finding(), closed_object(summary=_SUMMARY)]},
    ),
    "findings": (
        "A line of the file that `imr-schema validate --findings-to` writes",
        _finding(
            valid_line={**_LINE, "description": "The line of the record in the file of `--valid-to`."},
            invalid_line={**_LINE, "description": "The line of the record in the file of `--invalid-to`."},
        ),
    ),
}


def report_schema_files() -> dict[str, str]:
    """Make the schemas, by file name."""
    return {
        f"{name}.schema.json": pretty(
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$id": f"https://w3id.org/imr-schema/{VERSION}/reports/{name}.schema.json",
                "title": title,
                **schema,
            }
        )
        for name, (title, schema) in _OUTPUTS.items()
    }
