"""Documents that are almost the example: each differs from it at one place, just beyond a constraint or just within.

They are enumerated from the declarations of the records: whoever checks them all has tried every constraint of every
member.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any, NamedTuple

import attrs

from imr_schema._changes import ABSENT, changed
from imr_schema._kinds import Boolean, Date, Integer, Kind, Number, OneOf, Open, Sequence, Text
from imr_schema._record import Member, records_in, shape
from imr_schema.example import DOCUMENT
from imr_schema.findings import Path
from imr_schema.model import Case


@attrs.frozen
class NearMiss:
    """A document that is almost valid, or just so.

    Attributes:
        document: The document.
        what: What was done to the example, in a few words.
        path: Where: the member, the list item or, for an unknown member, the object it was added to.
    """

    document: Any
    what: str
    path: Path


class Change(NamedTuple):
    """What makes a near miss of a document.

    Attributes:
        what: What is done, in a few words.
        path: Where.
        value: The new value there, or `ABSENT`.
    """

    what: str
    path: Path
    value: Any

    def of(self, document: Any) -> NearMiss:
        """Make the near miss of a copy of the document."""
        return NearMiss(changed(document, {self.path: self.value}), self.what, self.path)


def every_near_miss() -> Iterator[NearMiss]:
    """Every near miss of the example document, each a copy of its own."""
    return (change.of(DOCUMENT) for change in changes(DOCUMENT))


def changes(document: Any) -> Iterator[Change]:
    """Every change of one place of a document, of those places that the format knows."""
    yield from (Change(what, (), value) for what, value in _OTHER_TYPES.items())
    for path, record, part in records_in(document, Case):
        for what, name in _UNKNOWN_NAMES.items():
            yield Change(what, path, part | {name: 1})
        for member in shape(record).members.values():
            yield from _changes_of_member(member, (*path, member.name), part.get(member.name, ABSENT))


def _changes_of_member(member: Member, path: Path, value: Any) -> Iterator[Change]:
    if value is ABSENT:
        yield from _changes_of_value(member.kind, path, _SAMPLES.get(member.kind, ABSENT))
    else:
        yield Change("left out", path, ABSENT)
        yield from _changes_of_value(member.kind, path, value)
        yield from _changes_of_items(member.kind, path, value)


def _changes_of_value(kind: Kind, path: Path, value: Any) -> Iterator[Change]:
    for what, other in {**_OTHER_TYPES, **dict(_near(kind, value))}.items():
        yield Change(what, path, other)


def _changes_of_items(kind: Kind, path: Path, value: Any) -> Iterator[Change]:
    if isinstance(kind, Sequence) and isinstance(value, list):
        for index, item in enumerate(value):
            yield Change("item left out", (*path, index), ABSENT)
            yield from _changes_of_value(kind.item, (*path, index), item)


_OTHER_TYPES: dict[str, Any] = {
    "null": None,
    "false": False,
    "true": True,
    "zero": 0,
    "one": 1,
    "one with a point": 1.0,
    "one and a half": 1.5,
    "less than nothing": -1,
    "the largest integer": 2**53 - 1,
    "an empty text": "",
    "a word": "word",
    "a digit": "1",
    "an empty list": [],
    "a list of nothing": [None],
    "a list of lists": [[]],
    "an empty object": {},
    "an object with an unknown member": {"unknown": "word"},
}
"""Values that fit few kinds, for every place."""

_UNKNOWN_NAMES = {
    "an unknown member": "unknown",
    "an unknown member with a name like a known one": "descriptions",
    "an unknown member without a name": "",
    "an unknown member with a slash and a tilde in its name": "a/b~c",
    "an unknown member of every object of JavaScript": "__proto__",
}


def _near(kind: Kind, value: Any) -> Iterator[tuple[str, Any]]:
    """Values near a valid value of a kind, by what they are: some within its constraints, some beyond."""
    match kind:
        case Text() if isinstance(value, str):
            yield from _near_text(value)
        case OneOf():
            yield from _near_text(kind.allowed[0])
            yield from ((f"the code {code}", code) for code in kind.allowed)
        case Integer(least, most) | Number(least, most):
            yield from _near_number(least, most)
        case Boolean():
            yield from {"the other truth value": not value, "a truth value as text": "true"}.items()
        case Date() if isinstance(value, str):
            yield from _near_text(value)
            yield from _near_date(value)
        case Sequence() if isinstance(value, list):
            yield from _near_list(value)
        case Open():
            yield from _near_object()


def _near_text(text: str) -> Iterator[tuple[str, str]]:
    for what, place in {"before": "{0}{1}", "after": "{1}{0}", "inside": "a{0}b"}.items():
        yield f"a space {what}", place.format(" ", text)
        yield f"a no-break space {what}", place.format("\xa0", text)
        yield f"an ideographic space {what}", place.format("\u3000", text)
        yield f"a byte-order mark {what}", place.format("\ufeff", text)
        yield f"a line break {what}", place.format("\n", text)
        yield f"a carriage return {what}", place.format("\r", text)
        yield f"a tab {what}", place.format("\t", text)
        yield f"a null character {what}", place.format("\0", text)
        yield f"a C1 control character {what}", place.format("\x85", text)
        yield f"a line separator {what}", place.format("\u2028", text)
        yield f"a letter {what}", place.format("x", text)
        yield f"a digit {what}", place.format("0", text)
    yield "blank", " "
    yield "the other case", text.swapcase()
    yield "in capitals", text.upper()
    yield "underscores for hyphens", text.replace("-", "_")
    yield "without the last character", text[:-1]
    yield "twice", text * 2
    yield "a letter and its accent apart", "e\u0301"
    yield "a letter with its accent", "\xe9"
    yield "a character beyond the first plane", "\U0001f600"
    yield "digits of another script", "\u0661\u0662"


def _near_number(least: int, most: int) -> Iterator[tuple[str, Any]]:
    for name, bound in {"least": least, "most": most}.items():
        yield f"the {name}", bound
        yield f"the {name} with a point", float(bound)
        yield f"the {name} as text", str(bound)
        yield f"one below the {name}", bound - 1
        yield f"one above the {name}", bound + 1
        yield f"half above the {name}", bound + 0.5
        yield f"half below the {name}", bound - 0.5
    yield "minus zero", -0.0
    yield "next to nothing", 5e-324
    yield "very large", 1e15


def _near_date(text: str) -> Iterator[tuple[str, str]]:
    yield "day 0", text[:-2] + "00"
    for day in (28, 29, 30, 31, 32):
        for month in ("01", "02", "04", "12"):
            for year in (1900, 2000, 2015, 2016):
                yield f"{year}-{month}-{day}", f"{year}-{month}-{day}"
    for year in (1899, 1900, 2099, 2100, 9999):
        yield f"the year {year}", f"{year}-01-01"
    yield "the year 0", "0000-01-01"
    yield "month 0", "2016-00-10"
    yield "month 13", "2016-13-01"
    yield "without zeros", "2016-1-1"
    yield "without hyphens", "20160101"
    yield "a week", "2016-W05-3"
    yield "the day of the year", "2016-032"
    yield "American", "01/31/2016"
    yield "a date and time", "2016-01-31T00:00:00"
    yield "a date and time zone", "2016-01-31Z"
    yield "a month", "2016-01"
    yield "negative", "-2016-01-31"
    yield "the next day", (dt.date.fromisoformat(text) + dt.timedelta(1)).isoformat()


def _near_list(items: list[Any]) -> Iterator[tuple[str, Any]]:
    yield "its first item alone, not in a list", next(iter(items), {})
    yield "its first item twice", [*items, *items[:1]]
    yield "reversed", items[::-1]
    yield "with null", [*items, None]
    yield "with a number", [*items, 1]
    yield "with a truth value beside one", [*items, 1, True]
    yield "with one number in two forms", [*items, 1, 1.0]
    yield "with an empty object twice", [*items, {}, {}]
    yield "with objects alike but for order", [*items, {"a": 1, "b": 2}, {"b": 2, "a": 1}]
    yield "an object with numbers for names", {str(index): item for index, item in enumerate(items)}


def _near_object() -> Iterator[tuple[str, Any]]:
    yield "any JSON inside", {"a": None, "": [[], {}, 1.5, True, "\t e\u0301 "]}
    yield "names that records have", {"status": 1, "issues": None, "extensions": {}}


def _samples() -> Iterator[tuple[Kind, Any]]:
    """A value of every kind that the example has."""
    for _, record, part in records_in(DOCUMENT, Case):
        for name, member in shape(record).members.items():
            if name in part:
                yield member.kind, part[name]


_SAMPLES = dict(_samples())
