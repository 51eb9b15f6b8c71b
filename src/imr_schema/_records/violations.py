"""The constraints that a JSON document breaks, with their places."""

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

import attrs

from imr_schema._records.kinds import Kind, Sequence, Violation
from imr_schema._records.records import Nested, shape
from imr_schema.findings import Path

Placed = tuple[Path, Violation]
Find = Callable[[Any], Iterator[Violation]]
Inside = Callable[[Any, Path], Iterator[Placed]]


def violations(document: Any, record: type) -> Iterator[Placed]:
    """Find every constraint that a document breaks, in the order of the record; there may be millions."""
    return violations_at((), document, Nested(record))


def violations_at(path: Path, value: Any, kind: Kind) -> Iterator[Placed]:
    """Find every constraint that a value of a kind breaks at a place."""
    for violation in kind.violations(value):
        yield path, violation
    if inside := _inside(kind):
        yield from inside(value, path)


def _inside(kind: Kind) -> Inside | None:
    """Return what finds the violations inside a value, if its kind has parts that the format defines."""
    if isinstance(kind, Nested):
        return partial(_in_members, kind.record)
    return partial(_in_items, kind.item.violations, _inside(kind.item)) if isinstance(kind, Sequence) else None


MISSING = Violation("required")
"""That a member is missing."""


def unknown_members(record: type) -> Violation:
    """That an object has members that its record does not declare."""
    return Violation("additionalProperties", list(shape(record).members))


@attrs.frozen
class _Member:
    """How a member is checked."""

    name: str
    is_required: bool
    find: Find
    inside: Inside | None


@cache
def _members(record: type) -> dict[str, _Member]:
    members = shape(record).members.values()
    return {each.name: _Member(each.name, each.required, each.kind.violations, _inside(each.kind)) for each in members}


def _in_members(record: type, value: Any, path: Path) -> Iterator[Placed]:
    if type(value) is not dict:
        return
    members = _members(record)
    if not value.keys() <= members.keys():
        yield path, unknown_members(record)
    for member in members.values():
        name = member.name
        if name in value:
            part = value[name]
            for violation in member.find(part):
                yield (*path, name), violation
            if member.inside:
                yield from member.inside(part, (*path, name))
        elif member.is_required:
            yield (*path, name), MISSING


def _in_items(find: Find, inside: Inside | None, value: Any, path: Path) -> Iterator[Placed]:
    if type(value) is not list:
        return
    for index, item in enumerate(value):
        for violation in find(item):
            yield (*path, index), violation
        if inside:
            yield from inside(item, (*path, index))
