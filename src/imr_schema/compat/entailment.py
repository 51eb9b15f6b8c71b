"""Whether a JSON Schema follows from others: a proof, or the places at which none was found.

What is proved is true. What is not proved may be true all the same: this is no solver, and knows the keywords of the
exported schema only. Schemas are taken as what they demand, keyword by keyword; a demand follows if what is known of
the value implies it, or if no value can be as is known.
"""

import json
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Any

from jsonschema import Draft202012Validator

from imr_schema.findings import Path

Known = tuple[dict[str, Any], ...]
"""Schemas without `allOf` under all of which a value is valid."""

_STEPS = 3
"""How many assumptions are made one upon another before a proof is given up."""

_TYPES = {
    **{name: frozenset({name}) for name in ("null", "boolean", "string", "array", "object", "integer")},
    "number": frozenset({"integer", "fraction"}),
}
_ANY_TYPE = frozenset().union(*_TYPES.values())


def unproven(conclusion: Any, premise: Any) -> Iterator[Path]:
    """Tell where no proof is found that every value valid under one resolved schema is so under another.

    Args:
        conclusion: What is to follow.
        premise: From what.

    Yields:
        Places in the conclusion; none if it follows.
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
    """Equal schemas have equal texts; in Python, 1 equals True too."""
    return json.dumps(schema, sort_keys=True)


def _open_keywords(known: Known, conclusion: dict[str, Any], path: Path, steps: int) -> Iterator[Path]:
    types = _types(known)
    for keyword, value in conclusion.items():
        if keyword in _SPEAKS_OF and not types & _SPEAKS_OF[keyword]:
            continue
        if keyword in _PARTS:
            yield from _PARTS[keyword](known, conclusion, (*path, keyword), steps)
        elif keyword not in _DEMANDS or not _DEMANDS[keyword](known, value, steps):
            yield (*path, keyword)


# What is known


def _known(schemas: Iterable[Any], steps: int) -> Known:
    """Take schemas apart, and add the demand of every clause whose condition holds."""
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
    """What is known of the value of a member."""
    schemas = [
        part["properties"][name] if name in part.get("properties", {}) else part["additionalProperties"]
        for part in known
        if name in part.get("properties", {}) or ("additionalProperties" in part and "patternProperties" not in part)
    ]
    return _known(schemas, steps)


def _of_item(known: Known, steps: int, *more: Any) -> Known:
    """What is known of every item of a list."""
    return _known([*(part["items"] for part in known if "items" in part and "prefixItems" not in part), *more], steps)


def _said(known: Known, keyword: str) -> list[Any]:
    return [part[keyword] for part in known if keyword in part]


def _types(known: Known) -> frozenset[str]:
    """The types that a value may have; a fraction and an integer are two."""
    sets = (
        frozenset().union(*(_TYPES[name] for name in ([said] if isinstance(said, str) else said)))
        for said in _said(known, "type")
    )
    return reduce(frozenset.intersection, sets, _ANY_TYPE)


def _values(known: Known) -> list[Any] | None:
    """All values there may be, if they are few."""
    listed = [*_said(known, "enum"), *([value] for value in _said(known, "const"))]
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
    """Whether no value can be as is known."""
    types, least = _types(known), max(_said(known, "minItems"), default=0)
    if not types or _values(known) == []:
        return True
    if types == {"object"}:
        names = {name for said in _said(known, "required") for name in said}
        if any(_is_impossible(_of_member(known, name, steps), steps) for name in names):
            return True
    if types == {"array"} and (least > min(_said(known, "maxItems"), default=least)):
        return True
    if types == {"array"} and least and _is_impossible(_of_item(known, steps), steps):
        return True
    return steps > 0 and any(
        _follows(tuple(other for other in known if other is not part), part["not"], steps - 1)
        for part in known
        if "not" in part
    )


# What is demanded, by keyword: of parts of the value, which tell places of their own, and of the value itself


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
    elif min(_said(known, "maxItems"), default=1):
        yield from _unproven(_of_item(known, steps), conclusion["items"], path, steps)


_PARTS = {
    "allOf": _open_all,
    "if": _open_clause,
    "then": lambda *_: iter(()),  # told with `if`
    "else": lambda *_: iter(()),
    "properties": _open_members,
    "additionalProperties": _open_unknown_members,
    "items": _open_items,
}


def _is_required(known: Known, value: Any, _: int) -> bool:
    return set(value) <= {name for said in _said(known, "required") for name in said}


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
    return lambda known, value, _: value in _said(known, keyword)


def _is_at_least(*keywords: str) -> Any:
    return lambda known, value, _: any(said >= value for keyword in keywords for said in _said(known, keyword))


def _is_at_most(*keywords: str) -> Any:
    return lambda known, value, _: any(said <= value for keyword in keywords for said in _said(known, keyword))


_DEMANDS = {
    "type": _is_of_type,
    "required": _is_required,
    "contains": _contains,
    "not": _is_not,
    "pattern": _is_same("pattern"),
    "format": _is_same("format"),
    "uniqueItems": lambda known, value, _: value is False or value in _said(known, "uniqueItems"),
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
_SPEAKS_OF = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"), _NUMBERS),
    **dict.fromkeys(("minLength", "maxLength", "pattern", "format"), _TEXTS),
    **dict.fromkeys(("items", "contains", "uniqueItems", "minItems", "maxItems"), _LISTS),
    **dict.fromkeys(("properties", "required", "additionalProperties"), _OBJECTS),
}
"""The types of value that a keyword speaks of; it demands nothing of others."""
