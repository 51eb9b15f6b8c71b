"""The JSON Schemas of the kit's own files."""

from typing import Any

from imr_schema.json_schema import VERSION
from imr_schema.publish.closed import closed, list_of, text

_ID = f"https://w3id.org/imr-schema/{VERSION}/conformance/"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_GENERATED_BY = text("The command that writes the file.")
_KIND = {
    "enum": ["record", "text", "canonical"],
    "description": "What its vectors are: records to check, bytes to read and check, or records to write.",
}

INDEX: dict[str, Any] = {
    "$schema": _DIALECT,
    "$id": f"{_ID}index.schema.json",
    "title": "Index",
    "description": "The files of the conformance kit.",
} | closed(
    **{"$schema": {"const": "index.schema.json"}},
    generated_by=_GENERATED_BY,
    schema_version={"const": VERSION},
    schema=text("The JSON Schema of a record, seen from the folder of the kit."),
    files=list_of(
        closed(
            path=text("The file, seen from the folder of the kit."),
            kind=_KIND,
            about=text("The rule, the record or the subject that its vectors are about."),
            vectors={"type": "integer", "minimum": 1, "description": "How many there are."},
        )
    ),
)

_NAME = text("The point that the vector shows; unique in its file.")
_VALID = {"type": "boolean", "description": "Whether no finding is an error."}
_FINDING = {
    "pointer": {"type": "string", "description": "The place (RFC 6901); of a missing member, the member itself."},
    "rule": text("The id of the rule or constraint."),
    "level": {"enum": ["error", "warning"]},
    "schema": {"type": "boolean", "description": "Whether a JSON Schema validator sees it."},
}
_PLACE = {
    "line": {"type": "integer", "minimum": 1, "description": "The line, counted from 1; a line ends with a line feed."},
    "column": {"type": "integer", "minimum": 1, "description": "The column in characters, counted from 1."},
}
_RECORD = {"description": "A record, valid or not."}


def _findings(**optional: Any) -> dict[str, Any]:
    finding = closed(**_FINDING, **optional) | {"required": list(_FINDING)}
    return {"type": "array", "items": finding, "description": "All that is wrong, in the record's order."}


def _of_kind(kind: str, **members: Any) -> dict[str, Any]:
    return {
        "if": {"properties": {"kind": {"const": kind}}},
        "then": {"properties": {"vectors": {"items": closed(name=_NAME, **members)}}},
    }


VECTORS: dict[str, Any] = {
    "$schema": _DIALECT,
    "$id": f"{_ID}vectors.schema.json",
    "title": "Vectors",
    "description": "Vectors of the conformance kit about one subject.",
    **closed(
        **{"$schema": {"enum": ["vectors.schema.json", "../vectors.schema.json"]}},
        generated_by=_GENERATED_BY,
        kind=_KIND,
        about=text("The rule, the record or the subject."),
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
        _of_kind("canonical", record=_RECORD, text=text("The canonical text of the record.")),
    ],
}
