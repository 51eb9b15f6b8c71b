"""The vectors of a record: for each member, values inside and outside each of its constraints."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Any

from imr_schema._json.edits import changed
from imr_schema._json.shrink import smallest
from imr_schema._records.kinds import Kind, OneOf, Sequence
from imr_schema._records.records import Nested, records_in, shape
from imr_schema.examine import check
from imr_schema.example import DOCUMENT, EXAMPLES
from imr_schema.findings import Path
from imr_schema.model.case import Case
from imr_schema.publish.kit.alternatives import samples
from imr_schema.publish.kit.smallest import smallest_case
from imr_schema.publish.kit.vectors import Vector
from imr_schema.publish.names import record_classes
from imr_schema.testing.near_misses import Change, near_miss_changes

_OF_OTHER_VERSION = {"schema_version": "99.0", "status": "decided", "colour": "red"}


def vectors_of_record(record: type) -> Iterator[Vector]:
    """Make the vectors of a record.

    The first member of each sort is tried with every near miss; later members show each outcome once.
    """
    if record is Case:
        yield Vector("of another version, with a member of its own", _OF_OTHER_VERSION)
    whole = _smallest_with(record)
    yield Vector("smallest", whole)
    place = _place(whole, record)
    yield from _each_outcome(whole, (change for change in near_miss_changes(whole) if change.path == place), "", ())
    for name, member in shape(record).members.items():
        base = _smallest_with(record, name)
        yield Vector(name, base)
        place = (*(_place(base, record, name) or ()), name)
        tried = [change for change in near_miss_changes(base) if _is_of_member(change.path, place)]
        if _first_of_sort()[_sort(member.kind)] == (record, name):
            yield from (_vector(base, change, name) for change in tried)
        else:
            yield from _each_outcome(base, tried, name, _codes(member.kind))


def _is_of_member(path: Path, place: Path) -> bool:
    """Whether a path leads to a member or to one of its items."""
    return path == place or (path[:-1] == place and isinstance(path[-1], int))


def _vector(base: Any, change: Change, name: str) -> Vector:
    item = f" {change.path[-1]}" if change.path and isinstance(change.path[-1], int) else ""
    return Vector(f"{name}{item}: {change.what}".removeprefix(": "), change.apply_to(base).document)


def _each_outcome(base: Any, tried: Iterable[Change], name: str, codes: Collection[str]) -> Iterator[Vector]:
    """The first change for each outcome, and every code."""
    seen = set()
    for change in tried:
        vector = _vector(base, change, name)
        code = change.value if change.value in codes else None
        outcome = (frozenset((finding.path, finding.rule) for finding in check(vector.record)), code)
        if outcome not in seen:
            seen.add(outcome)
            yield vector


def _codes(kind: Kind) -> tuple[str, ...]:
    item = kind.item if isinstance(kind, Sequence) else kind
    return tuple(item.allowed) if isinstance(item, OneOf) else ()


@cache
def _first_of_sort() -> dict[Any, tuple[type, str]]:
    """The first member of each sort, by sort."""
    first: dict[Any, tuple[type, str]] = {}
    for record in record_classes():
        for name, member in shape(record).members.items():
            first.setdefault(_sort(member.kind), (record, name))
    return first


def _sort(kind: Kind) -> Any:
    """A key that is equal for kinds that differ only in their codes or items."""
    match kind:
        case OneOf():
            return OneOf
        case Sequence():
            return (_sort(kind.item), kind.least, kind.is_set)
        case Nested():
            return Nested
        case _:
            return kind


@cache
def _smallest_with(record: type, *names: str) -> Any:
    """The smallest case without findings that holds a record with these members."""

    def holds(document: Any) -> bool:
        return _place(document, record, *names) is not None and not check(document)

    example = next((each for each in EXAMPLES if _place(each, record, *names) is not None), DOCUMENT)
    if not names:
        return smallest_case(example, holds)
    around = _smallest_with(record)
    place = _place(around, record) or ()
    near = changed(around, {(*place, name): value for name in names for value in samples(record, name)[:1]})
    return smallest(near, holds) if holds(near) else smallest_case(example, holds)


def _place(document: Any, record: type, *names: str) -> Path | None:
    """The place of the first record of a class that has these members, with non-empty lists."""
    found = ((path, part) for path, each, part in records_in(document, Case) if each is record)
    return next((path for path, part in found if all(part.get(name, []) != [] for name in names)), None)
