"""Every constraint that a JSON document breaks, with its place."""

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

import attrs

from imr_schema._kinds import Breach, Kind, Sequence
from imr_schema._record import Nested, shape
from imr_schema.findings import Path

Placed = tuple[Path, Breach]
Find = Callable[[Any], Iterator[Breach]]
Inside = Callable[[Any, Path], Iterator[Placed]]


def breaches(document: Any, record: type) -> Iterator[Placed]:
    """Tell every constraint that a document breaks, in the order of the record; there may be millions."""
    kind = Nested(record)
    for breach in kind.breaches(document):
        yield (), breach
    yield from _in_members(record, document, ())


def _inside(kind: Kind) -> Inside | None:
    """What looks into the parts of a value, if its kind has parts of the format's making."""
    if isinstance(kind, Nested):
        return partial(_in_members, kind.record)
    return partial(_in_items, kind.item.breaches, _inside(kind.item)) if isinstance(kind, Sequence) else None


@attrs.frozen
class _Look:
    """How to look at a member."""

    name: str
    is_required: bool
    find: Find
    inside: Inside | None


@cache
def _members(record: type) -> dict[str, _Look]:
    members = shape(record).members.values()
    return {each.name: _Look(each.name, each.required, each.kind.breaches, _inside(each.kind)) for each in members}


def _in_members(record: type, value: Any, path: Path) -> Iterator[Placed]:
    if type(value) is not dict:
        return
    members = _members(record)
    if not value.keys() <= members.keys():
        yield path, Breach("additionalProperties", list(members))
    for look in members.values():
        name = look.name
        if name in value:
            part = value[name]
            for breach in look.find(part):
                yield (*path, name), breach
            if look.inside:
                yield from look.inside(part, (*path, name))
        elif look.is_required:
            yield (*path, name), Breach("required")


def _in_items(find: Find, inside: Inside | None, value: Any, path: Path) -> Iterator[Placed]:
    if type(value) is not list:
        return
    for index, item in enumerate(value):
        for breach in find(item):
            yield (*path, index), breach
        if inside:
            yield from inside(item, (*path, index))
