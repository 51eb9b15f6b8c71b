"""A JSON Schema taken as what it demands: without annotations, every reference replaced by its target."""

from functools import reduce
from typing import Any

_ANNOTATIONS = {"$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default"}
_SCHEMAS = {"additionalProperties", "contains", "else", "if", "items", "not", "then"}
_LISTS_OF_SCHEMAS = {"allOf", "anyOf", "oneOf", "prefixItems"}
_SCHEMAS_BY_NAME = {"patternProperties", "properties"}


def resolved(schema: Any) -> Any:
    """Make a schema without annotations in which the target of every `$ref` stands in its place.

    Args:
        schema: A JSON Schema whose references stay within it and lead to no circle.

    Raises:
        ValueError: A reference leads elsewhere, nowhere or in a circle.
    """
    try:
        return _resolved(schema, schema)
    except (LookupError, RecursionError) as error:
        raise ValueError("a reference leads nowhere or in a circle") from error


def _resolved(schema: Any, root: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    made: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in _SCHEMAS_BY_NAME:
            made[keyword] = {name: _resolved(each, root) for name, each in value.items()}
        elif keyword in _LISTS_OF_SCHEMAS:
            made[keyword] = [_resolved(each, root) for each in value]
        elif keyword not in _ANNOTATIONS | {"$ref"}:
            made[keyword] = _resolved(value, root) if keyword in _SCHEMAS else value
    if "$ref" not in schema:
        return made
    if not schema["$ref"].startswith("#"):
        raise ValueError("a reference leads out of the schema")
    steps = (step.replace("~1", "/").replace("~0", "~") for step in schema["$ref"].split("/")[1:])
    target = _resolved(reduce(lambda node, step: node[step], steps, root), root)
    return {"allOf": [target, made]} if made else target
