"""Resolve a JSON Schema: drop annotations and replace every reference by its target."""

from functools import reduce
from typing import Any

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
        return _resolved(schema, schema)
    except (LookupError, RecursionError) as error:
        raise ValueError("a reference is broken or circular") from error


def _resolved(schema: Any, root: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    result: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in _SCHEMAS_BY_NAME:
            result[keyword] = {name: _resolved(each, root) for name, each in value.items()}
        elif keyword in _LISTS_OF_SCHEMAS:
            result[keyword] = [_resolved(each, root) for each in value]
        elif keyword not in _ANNOTATIONS | {"$ref"}:
            result[keyword] = _resolved(value, root) if keyword in _SCHEMAS else value
    if "$ref" not in schema:
        return result
    if not schema["$ref"].startswith("#"):
        raise ValueError("a reference leads out of the schema")
    steps = (step.replace("~1", "/").replace("~0", "~") for step in schema["$ref"].split("/")[1:])
    target = _resolved(reduce(lambda node, step: node[step], steps, root), root)
    return {"allOf": [target, result]} if result else target
