"""Documents that differ from another in one place, in ways that a JSON Schema allows."""

from collections.abc import Iterator
from typing import Any

from imr_schema._json.edits import ABSENT, changed
from imr_schema.findings import Path


def neighbours(document: Any, schema: Any) -> Iterator[Any]:
    """Make documents that differ from another in one place.

    Each value is replaced by others that its part of the schema allows: every code, the bounds of numbers, an empty
    list or one with a repeated item, an object with one member fewer or more. A neighbour may be invalid.

    Args:
        document: A JSON document.
        schema: A resolved schema under which the document is valid.
    """
    return (changed(document, {path: value}) for path, value in _steps(document, [schema], ()))


def _steps(value: Any, schemas: list[Any], path: Path) -> Iterator[tuple[Path, Any]]:
    parts = [part for schema in schemas for part in _flat(schema)]
    for part in parts:
        yield from ((path, other) for other in _edge_values(part))
    if isinstance(value, dict):
        if not any("additionalProperties" in part for part in parts):
            yield (*path, "unknown"), True
        known = dict.fromkeys(name for part in parts for name in part.get("properties", {}))
        for name in [*value, *(name for name in known if name not in value)]:
            within = [part["properties"][name] for part in parts if name in part.get("properties", {})]
            if name in value:
                yield (*path, name), ABSENT
                yield from _steps(value[name], within, (*path, name))
            else:
                yield (*path, name), sample(within[0])
    elif isinstance(value, list):
        yield path, []
        yield path, value + value[:1]
        yield path, value[:1]
        within = [part["items"] for part in parts if "items" in part]
        for index, item in enumerate(value):
            yield from _steps(item, within, (*path, index))


def _flat(schema: Any) -> Iterator[dict[str, Any]]:
    """The schema and its `allOf` parts, without conditional rules, which may not apply."""
    if isinstance(schema, dict) and "if" not in schema:
        yield schema
        for each in schema.get("allOf", ()):
            yield from _flat(each)


def _edge_values(part: dict[str, Any]) -> Iterator[Any]:
    """Values at the edges of what a part of a schema allows."""
    yield from part.get("enum", ())
    yield from (part[keyword] for keyword in ("const", "minimum", "maximum") if keyword in part)
    yield from (part["exclusiveMinimum"] + more for more in (1, 0.5) if "exclusiveMinimum" in part)
    yield from (part["exclusiveMaximum"] - less for less in (1, 0.5) if "exclusiveMaximum" in part)
    yield from _OF_TYPE.get(str(part.get("type")), ())
    if "minItems" in part and "items" in part:
        yield [sample(part["items"])] * part["minItems"]


_OF_TYPE: dict[str, list[Any]] = {
    "boolean": [True, False],
    "string": ["word"],
    "integer": [1, 0, -1],
    "number": [1, 0, -1, 1.5],
}


def sample(schema: Any) -> Any:
    """A sample value for a resolved schema, by its type, codes, bounds and required members."""
    parts = list(_flat(schema))
    values = [value for part in parts for value in _edge_values(part)]
    if values:
        return values[0]
    types = [part["type"] for part in parts if "type" in part]
    members = {name: each for part in parts for name, each in part.get("properties", {}).items()}
    required = [name for part in parts for name in part.get("required", ())]
    if "object" in types:
        return {name: sample(members.get(name, True)) for name in required}
    return [] if "array" in types else "word"
