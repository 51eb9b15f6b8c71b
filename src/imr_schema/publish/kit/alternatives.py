"""Documents that differ from another in one place, by a value that the declaration allows there."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any, NamedTuple

from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Sequence
from imr_schema._records.records import Nested, records_in, shape
from imr_schema.example import records_in_examples
from imr_schema.findings import Path, pointer
from imr_schema.model.case import Case


class Alternative(NamedTuple):
    """A changed document.

    Attributes:
        name: The difference, in words.
        path: Its place.
        document: The changed document.
    """

    name: str
    path: Path
    document: Any


def alternatives(document: Any) -> Iterator[Alternative]:
    """Yield every document with one member or item removed, added or replaced."""
    for path, record, part in records_in(document, Case):
        for name, member in shape(record).members.items():
            place = (*path, name)
            if name not in part:
                yield from _alternatives_at(document, place, "with", samples(record, name))
                continue
            if not member.required:
                yield from _alternatives_at(document, place, "without", [ABSENT])
            if isinstance(member.kind, Sequence):
                for index in range(len(part[name])):
                    yield from _alternatives_at(document, (*place, index), "without", [ABSENT])
            others = (*_others(member.kind, part[name], part), *_of_other_records(member.kind, record, name))
            yield from _alternatives_at(document, place, "other", [other for other in others if other != part[name]])


def _alternatives_at(document: Any, path: Path, verb: str, values: Iterable[Any]) -> Iterator[Alternative]:
    for number, value in enumerate(values, 1):
        suffix = f" {value}" if isinstance(value, str | int) else f" {number}" if number > 1 else ""
        yield Alternative(f"{verb} {pointer(path)}{suffix}", path, changed(document, {path: value}))


def samples(record: type, name: str) -> list[Any]:
    """The distinct values of a member in the examples."""
    values = [part[name] for _, found, part in records_in_examples() if found is record and name in part]
    return [value for index, value in enumerate(values) if value not in values[:index]]


def _of_other_records(kind: Kind, record: type, name: str) -> list[Any]:
    return samples(record, name) if isinstance(kind, Sequence) and isinstance(kind.item, Nested) else []


def _others(kind: Kind, value: Any, part: dict[str, Any]) -> Iterator[Any]:
    """Other values: every code, adjacent and extreme numbers, dates adjacent to those of the record."""
    match kind:
        case OneOf():
            yield from (code for code in kind.allowed)
        case Sequence(OneOf() as item):
            yield from ([code] for code in item.allowed)
        case Boolean():
            yield not value
        case Integer(least) | Number(least):
            near = dict.fromkeys((value - 1, value + 1, least, kind.most))
            yield from (number for number in near if not any(kind.violations(number)))
        case Date():
            days = [kind.build(day) for day in part.values() if not any(kind.violations(day))]
            near = dict.fromkeys(str(day + timedelta(days=more)) for day in days for more in (-1, 0, 1))
            yield from near
