"""The JSON Schemas of the kit's own files."""

from typing import Any

from imr_schema.exported_schema import VERSION
from imr_schema.publish.schema_parts import closed_object, non_empty_list, non_empty_text

_ID = f"https://w3id.org/imr-schema/{VERSION}/conformance/"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_GENERATED_BY = non_empty_text("The command that writes the file.")
_KIND = {
    "enum": ["record", "text", "canonical"],
    "description": "The kind of its vectors: records to check, bytes to parse and check, or records to write.",
}

INDEX: dict[str, Any] = {
    "$schema": _DIALECT,
    "$id": f"{_ID}index.schema.json",
    "title": "Index",
    "description": "The files of the conformance kit.",
} | closed_object(
    **{"$schema": {"const": "index.schema.json"}},
    generated_by=_GENERATED_BY,
    schema_version={"const": VERSION},
    schema=non_empty_text("The JSON Schema of a record, relative to the folder of the kit."),
    files=non_empty_list(
        closed_object(
            path=non_empty_text("The file, relative to the folder of the kit."),
            kind=_KIND,
            about=non_empty_text("The rule, record or subject of its vectors."),
            vectors={"type": "integer", "minimum": 1, "description": "The number of vectors."},
        )
    ),
)

_NAME = non_empty_text("What the vector shows; unique in its file.")
_VALID = {"type": "boolean", "description": "Whether no finding is an error."}
_FINDING = {
    "pointer": {
        "type": "string",
        "description": "The place, as a JSON Pointer (RFC 6901); for a missing member, the member itself.",
    },
    "rule": non_empty_text("The id of the rule or constraint."),
    "level": {"enum": ["error", "warning"]},
    "schema": {"type": "boolean", "description": "Whether a JSON Schema validator finds it."},
}
_PLACE = {
    "line": {"type": "integer", "minimum": 1, "description": "The line, counted from 1; a line ends with a line feed."},
    "column": {"type": "integer", "minimum": 1, "description": "The column in characters, counted from 1."},
}
_RECORD = {"description": "A record, valid or not."}


def _findings(**optional: Any) -> dict[str, Any]:
    finding = closed_object(**_FINDING, **optional) | {"required": list(_FINDING)}
    return {"type": "array", "items": finding, "description": "All findings, in the order of the record."}


def _of_kind(kind: str, **members: Any) -> dict[str, Any]:
    return {
        "if": {"properties": {"kind": {"const": kind}}},
        "then": {"properties": {"vectors": {"items": closed_object(name=_NAME, **members)}}},
    }


VECTORS: dict[str, Any] = {
    "$schema": _DIALECT,
    "$id": f"{_ID}vectors.schema.json",
    "title": "Vectors",
    "description": "Test vectors of the conformance kit for one subject.",
    **closed_object(
        **{"$schema": {"enum": ["vectors.schema.json", "../vectors.schema.json"]}},
        generated_by=_GENERATED_BY,
        kind=_KIND,
        about=non_empty_text("The rule, record or subject."),
        vectors={"type": "array", "minItems": 1},
    ),
    "allOf": [
        _of_kind("record", valid=_VALID, findings=_findings(), record=_RECORD),
        _of_kind(
            "text",
            valid=_VALID,
            findings=_findings(**_PLACE),
            base64={"type": "string", "description": "The bytes, in base64.", "pattern": "^[A-Za-z0-9+/]*=?=?$"},
        ),
        _of_kind("canonical", record=_RECORD, text=non_empty_text("The canonical text of the record.")),
    ],
}
