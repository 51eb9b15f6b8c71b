"""The records as TypeScript types, made from the JSON Schema; what a type cannot say stands in tags of its comment."""

import json
from collections.abc import Iterator
from textwrap import wrap

from imr_schema._records.codes import Code
from imr_schema._records.kinds import Schema
from imr_schema.json_schema import json_schema
from imr_schema.model.case import Case
from imr_schema.publish.pretty import COMMAND
from imr_schema.publish.words import code_lists, records

_HEAD = f"""\
// The records of Independent Medical Review (IMR).
// Generated. Do not edit; say: {COMMAND}

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | {{ readonly [name: string]: Json }};
"""

_TAGS = ("format", "pattern", "minimum", "exclusiveMinimum", "maximum", "minItems", "uniqueItems", "default")
"""Keywords that are told in the comment, as the common tools that make schemas of types read them."""


def types() -> str:
    """Make the text of the declaration file."""
    schema = json_schema()
    definitions = schema["$defs"] | {Case.__name__: schema}
    interfaces = (_interface(record.__name__, definitions) for record in records())
    return _HEAD + "".join((*interfaces, *map(_union, code_lists())))


def _interface(name: str, definitions: dict[str, Schema]) -> str:
    schema = definitions[name]
    members = "".join(_member(each, schema, definitions) for each in schema["properties"])
    return f"\n{_comment(schema['description'])}export interface {name} {{\n{members}}}\n"


def _union(codes: type[Code]) -> str:
    each = "".join(f"{_comment(code.description, indent='  ')}  | {json.dumps(code.value)}\n" for code in codes)
    return f"\n{_comment(codes.__doc__ or '')}export type {codes.__name__} =\n{each.rstrip()};\n"


def _member(name: str, record: Schema, definitions: dict[str, Schema]) -> str:
    schema = record["properties"][name]
    mark = "" if name in record["required"] else "?"
    comment = _comment(schema["description"], *_tags(schema, definitions), indent="  ")
    return f"{comment}  readonly {name}{mark}: {_type(schema, definitions)};\n"


def _tags(schema: Schema, definitions: dict[str, Schema]) -> Iterator[str]:
    referred = definitions[_target(schema)] if "$ref" in schema else {}
    told = {} if "enum" in referred or "properties" in referred else referred
    for keyword, value in (told | schema).items():
        if keyword in _TAGS:
            yield f"@{keyword} {value if isinstance(value, str) else json.dumps(value)}"


def _target(schema: Schema) -> str:
    return str(schema["$ref"]).removeprefix("#/$defs/")


def _type(schema: Schema, definitions: dict[str, Schema]) -> str:
    match schema:
        case {"$ref": _}:
            referred = definitions[_target(schema)]
            return "string" if referred["type"] == "string" and "enum" not in referred else _target(schema)
        case {"type": "array", "items": items}:
            item = _type(items, definitions)
            first = f"{item}, " * schema.get("minItems", 0)
            return f"readonly [{first}...{item}[]]" if first else f"readonly {item}[]"
        case {"type": "object"}:
            return "{ readonly [name: string]: Json }"
        case {"type": "integer"}:
            return "number"
        case _:
            return str(schema["type"])


def _comment(text: str, *tags: str, indent: str = "") -> str:
    lines = [line.replace("*/", "*\\/") for line in (*wrap(text, 100), *tags)]
    if len(lines) == 1:
        return f"{indent}/** {lines[0]} */\n"
    return f"{indent}/**\n" + "".join(f"{indent} * {line}\n" for line in lines) + f"{indent} */\n"
