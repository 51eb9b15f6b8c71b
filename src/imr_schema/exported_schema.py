"""The JSON Schema (2020-12) of a case, derived from the records and rules."""

import re
from collections.abc import Iterator

from imr_schema._records.codes import Code
from imr_schema._records.kinds import Date, Kind, OneOf, Schema, Sequence, Text
from imr_schema._records.records import Member, Nested, shape
from imr_schema.example import EXAMPLES
from imr_schema.model.case import Case
from imr_schema.model.codes import FormatVersion
from imr_schema.rules import RULES

VERSION = FormatVersion.V1_0.value
SCHEMA_ID = f"https://w3id.org/imr-schema/{VERSION}/case.schema.json"


def json_schema() -> Schema:
    """Return the JSON Schema of a case, with the records and code lists it refers to in `$defs`."""
    definitions = dict(sorted(_definitions(Nested(Case))))
    case = definitions.pop(Case.__name__)
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID}
    return head | case | {"examples": list(EXAMPLES), "$defs": definitions}


def _definitions(kind: Kind) -> Iterator[tuple[str, Schema]]:
    """The definitions that a kind refers to, by name."""
    match kind:
        case Nested(record):
            yield record.__name__, _record(record)
            for member in shape(record).members.values():
                yield from _definitions(member.kind)
        case Sequence(item):
            yield from _definitions(item)
        case OneOf(codes):
            yield codes.__name__, _code_list(kind)
        case Text() | Date():
            yield kind.name, kind.definition()


def words(name: str) -> str:
    """Split a class or member name into words.

    >>> words("UtilizationReview"), words("URDecision"), words("case_number")
    ('Utilization review', 'UR decision', 'Case number')
    """
    parts = re.findall("[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", name)
    text = " ".join(part if part.isupper() else part.lower() for part in parts)
    return text[0].upper() + text[1:]


def _record(record: type) -> Schema:
    members = shape(record).members.values()
    schema: Schema = {
        "title": words(record.__name__),
        "description": shape(record).description,
        "type": "object",
        "properties": {member.name: _property(member) for member in members},
        "required": [member.name for member in members if member.required],
        "additionalProperties": False,
    }
    rules = [each for rule in RULES.values() if rule.in_schema and record in rule.about for each in rule.schemas()]
    return schema | ({"allOf": rules} if rules else {})


def _property(member: Member) -> Schema:
    note = member.note
    sentences = [note.description]
    sentences += [f"Unit: {note.unit}."] if note.unit else []
    sentences += [f"Source: {note.source}."] if note.source else []
    schema: Schema = {"title": words(member.name), "description": " ".join(sentences)} | member.kind.schema()
    if member.default is False:
        schema["default"] = False
    elif isinstance(member.default, Code):
        schema["default"] = member.default.value
    return schema | ({"examples": list(note.examples)} if note.examples else {})


def _code_list(kind: OneOf) -> Schema:
    meanings = " ".join(f"`{code.value}`: {code.description}" for code in kind.codes)
    return {
        "title": words(kind.codes.__name__),
        "description": f"{(kind.codes.__doc__ or '').strip()} {meanings}",
        "type": "string",
        "enum": kind.allowed,
    }
