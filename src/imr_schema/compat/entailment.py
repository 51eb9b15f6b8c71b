"""Prove that one JSON Schema follows from others, or list the places where no proof was found.

The proof is sound but incomplete: it is not a general solver, and it handles only the keywords of the exported schema.
Each keyword is a separate demand. A demand follows if the known schemas imply it, or if no value satisfies them.
"""

import json
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Any

from jsonschema import Draft202012Validator

from imr_schema.findings import Path

Known = tuple[dict[str, Any], ...]
"""Schemas without `allOf`, all of which a value is known to satisfy."""

_STEPS = 3
"""The maximum number of nested assumptions in a proof."""

_TYPES = {
    **{name: frozenset({name}) for name in ("null", "boolean", "string", "array", "object", "integer")},
    "number": frozenset({"integer", "fraction"}),
}
_ANY_TYPE = frozenset().union(*_TYPES.values())


def unproven(conclusion: Any, premise: Any) -> Iterator[Path]:
    """Try to prove that every value valid under the premise is valid under the conclusion.

    Args:
        conclusion: A resolved schema.
        premise: Another one.

    Yields:
        The places in the conclusion without a proof; none if it follows.
    """
    return _unproven(_known([premise], _STEPS), conclusion, (), _STEPS)


def _follows(known: Known, conclusion: Any, steps: int) -> bool:
    return next(_unproven(known, conclusion, (), steps), None) is None


def _unproven(known: Known, conclusion: Any, path: Path, steps: int) -> Iterator[Path]:
    if conclusion is True or any(_text(conclusion) == _text(part) for part in known):
        return
    open_places = [path] if conclusion is False else list(_open_keywords(known, conclusion, path, steps))
    if open_places and not _all_values_are(known, conclusion) and not _is_impossible(known, steps):
        yield from open_places


def _text(schema: Any) -> str:
    """Compare schemas as text, because in Python 1 == True."""
    return json.dumps(schema, sort_keys=True)


def _open_keywords(known: Known, conclusion: dict[str, Any], path: Path, steps: int) -> Iterator[Path]:
    types = _types(known)
    for keyword, value in conclusion.items():
        if keyword in _APPLIES_TO and not types & _APPLIES_TO[keyword]:
            continue
        if keyword in _PARTS:
            yield from _PARTS[keyword](known, conclusion, (*path, keyword), steps)
        elif keyword not in _DEMANDS or not _DEMANDS[keyword](known, value, steps):
            yield (*path, keyword)


# What is known


def _known(schemas: Iterable[Any], steps: int) -> Known:
    """Flatten schemas, and add the `then` of every clause whose `if` is known to hold."""
    flat = [part for schema in schemas for part in _flat(schema)]
    waiting = [part for part in flat if "if" in part and "then" in part]
    while steps and (met := next((part for part in waiting if _follows(tuple(flat), part["if"], steps - 1)), None)):
        waiting.remove(met)
        added = list(_flat(met["then"]))
        flat += added
        waiting += [part for part in added if "if" in part and "then" in part]
    return tuple(flat)


def _flat(schema: Any) -> Iterator[dict[str, Any]]:
    if schema is False:
        yield {"not": {}}
    elif schema is not True:
        if own := {keyword: value for keyword, value in schema.items() if keyword != "allOf"}:
            yield own
        for each in schema.get("allOf", ()):
            yield from _flat(each)


def _of_member(known: Known, name: str, steps: int) -> Known:
    """The schemas that the value of a member satisfies."""
    schemas = [
        part["properties"][name] if name in part.get("properties", {}) else part["additionalProperties"]
        for part in known
        if name in part.get("properties", {}) or ("additionalProperties" in part and "patternProperties" not in part)
    ]
    return _known(schemas, steps)


def _of_item(known: Known, steps: int, *more: Any) -> Known:
    """The schemas that every item of a list satisfies."""
    return _known([*(part["items"] for part in known if "items" in part and "prefixItems" not in part), *more], steps)


def _keyword_values(known: Known, keyword: str) -> list[Any]:
    return [part[keyword] for part in known if keyword in part]


def _types(known: Known) -> frozenset[str]:
    """The types that a value may have; integers and fractions are separate."""
    sets = (
        frozenset().union(*(_TYPES[name] for name in ([value] if isinstance(value, str) else value)))
        for value in _keyword_values(known, "type")
    )
    return reduce(frozenset.intersection, sets, _ANY_TYPE)


def _values(known: Known) -> list[Any] | None:
    """All possible values, if they can be listed."""
    listed = [*_keyword_values(known, "enum"), *([value] for value in _keyword_values(known, "const"))]
    if not listed and _types(known) <= {"boolean", "null"}:
        listed = [[True, False, None]]
    if not listed:
        return None
    scalars = [{keyword: value for keyword, value in part.items() if keyword not in _OF_PARTS} for part in known]
    validator = Draft202012Validator({"allOf": scalars})
    return [value for value in listed[0] if validator.is_valid(value)]


def _all_values_are(known: Known, conclusion: Any) -> bool:
    values = _values(known)
    return values is not None and all(map(Draft202012Validator(conclusion).is_valid, values))


def _is_impossible(known: Known, steps: int) -> bool:
    """Whether no value satisfies the known schemas."""
    types, least = _types(known), max(_keyword_values(known, "minItems"), default=0)
    if not types or _values(known) == []:
        return True
    if types == {"object"}:
        names = {name for required in _keyword_values(known, "required") for name in required}
        if any(_is_impossible(_of_member(known, name, steps), steps) for name in names):
            return True
    if types == {"array"} and (least > min(_keyword_values(known, "maxItems"), default=least)):
        return True
    if types == {"array"} and least and _is_impossible(_of_item(known, steps), steps):
        return True
    return steps > 0 and any(
        _follows(tuple(other for other in known if other is not part), part["not"], steps - 1)
        for part in known
        if "not" in part
    )


# Demands by keyword: on parts of a value, which yield places of their own, and on the value itself


def _open_all(known: Known, conclusion: dict[str, Any], path: Path, steps: int) -> Iterator[Path]:
    for index, each in enumerate(conclusion["allOf"]):
        yield from _unproven(known, each, (*path, index), steps)


def _open_clause(known: Known, conclusion: dict[str, Any], path: Path, steps: int) -> Iterator[Path]:
    if not steps:
        yield path
        return
    for branch, condition in {"then": conclusion["if"], "else": {"not": conclusion["if"]}}.items():
        if branch in conclusion:
            assumed = _known([*known, condition], steps - 1)
            yield from _unproven(assumed, conclusion[branch], (*path[:-1], branch), steps - 1)


def _open_members(known: Known, conclusion: dict[str, Any], path: Path, steps: int) -> Iterator[Path]:
    for name, each in conclusion["properties"].items():
        yield from _unproven(_of_member(known, name, steps), each, (*path, name), steps)


def _open_unknown_members(known: Known, conclusion: dict[str, Any], path: Path, steps: int) -> Iterator[Path]:
    closed = [
        part.get("properties", {}).keys()
        for part in known
        if part.get("additionalProperties") is False and "patternProperties" not in part
    ]
    if "patternProperties" in conclusion or not closed:
        if conclusion["additionalProperties"] not in (True, {}):
            yield path
        return
    for name in sorted(set.intersection(*map(set, closed)) - conclusion.get("properties", {}).keys()):
        yield from _unproven(_of_member(known, name, steps), conclusion["additionalProperties"], (*path, name), steps)


def _open_items(known: Known, conclusion: dict[str, Any], path: Path, steps: int) -> Iterator[Path]:
    if "prefixItems" in conclusion:
        yield path
    elif min(_keyword_values(known, "maxItems"), default=1):
        yield from _unproven(_of_item(known, steps), conclusion["items"], path, steps)


_PARTS = {
    "allOf": _open_all,
    "if": _open_clause,
    "then": lambda *_: iter(()),  # handled with `if`
    "else": lambda *_: iter(()),
    "properties": _open_members,
    "additionalProperties": _open_unknown_members,
    "items": _open_items,
}


def _is_required(known: Known, value: Any, _: int) -> bool:
    return set(value) <= {name for required in _keyword_values(known, "required") for name in required}


def _is_of_type(known: Known, value: Any, _: int) -> bool:
    return _types(known) <= frozenset().union(
        *(_TYPES[name] for name in ([value] if isinstance(value, str) else value))
    )


def _contains(known: Known, value: Any, steps: int) -> bool:
    there_is = [part["contains"] for part in known if "contains" in part and "minContains" not in part]
    return any(_follows(_of_item(known, steps, each), value, steps) for each in there_is)


def _is_not(known: Known, value: Any, steps: int) -> bool:
    return steps > 0 and _is_impossible(_known([*known, value], steps - 1), steps - 1)


def _is_same(keyword: str) -> Any:
    return lambda known, value, _: value in _keyword_values(known, keyword)


def _is_at_least(*keywords: str) -> Any:
    return lambda known, value, _: any(
        bound >= value for keyword in keywords for bound in _keyword_values(known, keyword)
    )


def _is_at_most(*keywords: str) -> Any:
    return lambda known, value, _: any(
        bound <= value for keyword in keywords for bound in _keyword_values(known, keyword)
    )


_DEMANDS = {
    "type": _is_of_type,
    "required": _is_required,
    "contains": _contains,
    "not": _is_not,
    "pattern": _is_same("pattern"),
    "format": _is_same("format"),
    "uniqueItems": lambda known, value, _: value is False or value in _keyword_values(known, "uniqueItems"),
    "minimum": _is_at_least("minimum", "exclusiveMinimum"),
    "exclusiveMinimum": _is_at_least("exclusiveMinimum"),
    "maximum": _is_at_most("maximum", "exclusiveMaximum"),
    "exclusiveMaximum": _is_at_most("exclusiveMaximum"),
    "minLength": _is_at_least("minLength"),
    "maxLength": _is_at_most("maxLength"),
    "minItems": _is_at_least("minItems"),
    "maxItems": _is_at_most("maxItems"),
}

_OF_PARTS = {*_PARTS, "not", "contains"}
_NUMBERS, _TEXTS, _LISTS, _OBJECTS = _TYPES["number"], _TYPES["string"], _TYPES["array"], _TYPES["object"]
_APPLIES_TO = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"), _NUMBERS),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "format"), _TEXTS),
    **dict.fromkeys(("items", "contains", "uniqueItems", "minItems", "maxItems"), _LISTS),
    **dict.fromkeys(("properties", "required", "additionalProperties"), _OBJECTS),
}
"""The types of value that a keyword constrains."""
