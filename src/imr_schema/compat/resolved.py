"""Resolve a JSON Schema: drop annotations and replace every reference by its target."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

_ANNOTATIONS = {"$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default"}
_SCHEMAS = {"additionalProperties", "contains", "else", "if", "items", "not", "then"}
_LISTS_OF_SCHEMAS = {"allOf", "anyOf", "oneOf", "prefixItems"}
_SCHEMAS_BY_NAME = {"patternProperties", "properties"}


def resolved(schema: Any) -> Any:
    """Make a schema without annotations in which every `$ref` is replaced by its target.

    Args:
        schema: A JSON Schema whose references are local and not circular.

    Raises:
        ValueError: A reference is external, broken or circular.
    """
    try:
        return _resolved(schema, schema, iter(range(_MOST_PARTS)))
    except (LookupError, TypeError, RecursionError, StopIteration) as error:
        raise ValueError("a reference is broken or circular, or there are too many") from error


_MOST_PARTS = 100_000
"""The maximum number of parts of a resolved schema: references can multiply."""


def _resolved(schema: Any, root: Any, places: Iterator[int]) -> Any:
    next(places)
    if not isinstance(schema, dict):
        return schema
    result: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in _SCHEMAS_BY_NAME:
            result[keyword] = {name: _resolved(each, root, places) for name, each in value.items()}
        elif keyword in _LISTS_OF_SCHEMAS:
            result[keyword] = [_resolved(each, root, places) for each in value]
        elif keyword not in _ANNOTATIONS | {"$ref"}:
            result[keyword] = _resolved(value, root, places) if keyword in _SCHEMAS else value
    if "$ref" not in schema:
        return result
    target = _resolved(_target(schema["$ref"], root), root, places)
    return {"allOf": [target, result]} if result else target


def _target(reference: str, root: Any) -> Any:
    if reference != "#" and not reference.startswith("#/"):
        raise ValueError("a reference leads out of the schema, or to a name")
    target = root
    for step in reference.split("/")[1:]:
        name = unquote(step).replace("~1", "/").replace("~0", "~")
        target = target[int(name) if isinstance(target, list) and name.isdecimal() else name]
    if not isinstance(target, dict | bool):
        raise LookupError("a reference leads to no schema")  # noqa: TRY004 - it is about the reference
    return target
