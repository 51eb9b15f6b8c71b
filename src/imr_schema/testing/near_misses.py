"""Documents that differ from an example in one place, just inside or just outside a constraint.

They are enumerated from the declarations of the records, so together they try every constraint of every member.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Any, NamedTuple

import attrs

from imr_schema._json.edits import ABSENT, changed
from imr_schema._json.values import MAX_DEPTH
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Open, Sequence, Text
from imr_schema._records.records import Member, records_in, shape
from imr_schema.example import EXAMPLES, records_in_examples
from imr_schema.findings import Path
from imr_schema.model.case import Case


@attrs.frozen
class NearMiss:
    """A document that is just valid, or just invalid.

    Attributes:
        document: The document.
        what: The change to an example, in a few words.
        path: Its place: the member, the list item or, for an unknown member, the object it was added to.
    """

    document: Any
    what: str
    path: Path


class Change(NamedTuple):
    """A change that makes a near miss of a document.

    Attributes:
        what: The change, in a few words.
        path: The place that is changed.
        value: The new value, or `ABSENT`.
    """

    what: str
    path: Path
    value: Any

    def apply_to(self, document: Any) -> NearMiss:
        """Apply the change to a copy of a document."""
        return NearMiss(changed(document, {self.path: self.value}), self.what, self.path)


def every_near_miss() -> Iterator[NearMiss]:
    """Yield every near miss of the example documents, each as a separate copy."""
    return (change.apply_to(document) for document in EXAMPLES for change in near_miss_changes(document))


def near_miss_changes(document: Any) -> Iterator[Change]:
    """Yield every change of one place of a document that the format defines."""
    yield from (Change(what, (), value) for what, value in _OTHER_TYPES.items())
    for path, record, part in records_in(document, Case):
        for what, name in _UNKNOWN_NAMES.items():
            yield Change(what, path, part | {name: 1})
        for member in shape(record).members.values():
            yield from _changes_of_member(member, (*path, member.name), part.get(member.name, ABSENT))


def _changes_of_member(member: Member, path: Path, value: Any) -> Iterator[Change]:
    if value is not ABSENT:
        yield Change("left out", path, ABSENT)
    yield from _changes_of_value(member.kind, path, value)


def _changes_of_value(kind: Kind, path: Path, value: Any) -> Iterator[Change]:
    valid = _SAMPLES.get(kind, ABSENT) if value is ABSENT or any(kind.violations(value)) else value
    for what, other in {**_OTHER_TYPES, **dict(_near(kind, valid))}.items():
        yield Change(what, path, other)
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
    "minus one": -1,
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
"""Values that few kinds accept, for every place."""

_UNKNOWN_NAMES = {
    "an unknown member": "unknown",
    "an unknown member with a name like a known one": "descriptions",
    "an unknown member without a name": "",
    "an unknown member with a slash and a tilde in its name": "a/b~c",
    "an unknown member named __proto__": "__proto__",
}


def _near(kind: Kind, value: Any) -> Iterator[tuple[str, Any]]:
    """Values near a valid value of a kind, by name: some inside its constraints, some outside."""
    match kind:
        case Text() if isinstance(value, str):
            yield from _near_text(value)
            yield from _near_length(kind)
        case OneOf():
            yield from _near_word(kind.allowed[0])
            yield from ((f"the code {code}", code) for code in kind.allowed)
        case Integer(least, most) | Number(least, most):
            yield from _near_number(least, most)
        case Boolean():
            yield from {"the other boolean": not value, "a boolean as text": "true"}.items()
        case Date() if isinstance(value, str):
            yield from _near_date(value)
        case Sequence() if isinstance(value, list):
            yield from _near_list(value)
        case Open():
            yield from _near_object()


def _near_word(text: str) -> Iterator[tuple[str, str]]:
    yield "a space before", f" {text}"
    yield "a space after", f"{text} "
    yield "a line break before", f"\n{text}"
    yield "a line break after", f"{text}\n"
    yield "a letter before", f"x{text}"
    yield "a letter after", f"{text}x"
    yield "in the other case", text.swapcase()
    yield "in capitals", text.upper()
    yield "with underscores for hyphens", text.replace("-", "_")
    yield "without its last character", text[:-1]


_ODD = {
    "a no-break space": "\xa0",
    "an ideographic space": "\u3000",
    "a line separator": "\u2028",
    "a byte-order mark": "\ufeff",
    "a tab": "\t",
    "a line break": "\n",
    "a carriage return": "\r",
    "a null character": "\0",
    "a C1 control character": "\x85",
}


def _near_length(kind: Text) -> Iterator[tuple[str, str]]:
    if kind.most:
        yield "as many characters as are allowed", "0" * kind.most
        yield "as many characters beyond the basic plane as are allowed", "\U0001f600" * kind.most
        yield "one character more than is allowed", "0" * (kind.most + 1)


def _near_text(text: str) -> Iterator[tuple[str, str]]:
    yield from _near_word(text)
    for what, odd in _ODD.items():
        yield f"{what} before", odd + text
        yield f"{what} after", text + odd
        yield f"{what} inside", text[:1] + odd + text[1:]
    yield "blank", " "
    yield "twice", text * 2
    yield "a slash inside", f"{text[:1]}/{text[1:]}"
    yield "a digit after", f"{text}0"
    yield "a letter with a combining accent", "e\u0301"
    yield "a precomposed letter", "\xe9"
    yield "a character beyond the basic plane", "\U0001f600"
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
    yield "the smallest positive number", 5e-324
    yield "very large", 1e15


def _near_date(text: str) -> Iterator[tuple[str, str]]:
    yield from _near_word(text)
    for year, *days in (
        ("1899", "12-31"),
        ("1900", "01-01", "02-28", "02-29"),
        ("2000", "02-29", "02-30"),
        ("2015", "01-31", "01-32", "02-29", "04-30", "04-31", "12-31"),
        ("2016", "00-10", "01-00", "02-29", "02-30", "10-10", "13-01", "20-01"),
        ("2099", "12-31"),
        ("2100", "01-01"),
        ("0000", "01-01"),
    ):
        for day in days:
            yield f"{year}-{day}", f"{year}-{day}"
    yield "without zeros", "2016-1-1"
    yield "without hyphens", "20160101"
    yield "a week", "2016-W05-3"
    yield "the day of the year", "2016-032"
    yield "American", "01/31/2016"
    yield "with a time", "2016-01-31T00:00:00"
    yield "with a time zone", "2016-01-31Z"
    yield "a month", "2016-01"
    yield "before the common era", "-2016-01-31"
    yield "the next day", (dt.date.fromisoformat(text) + dt.timedelta(1)).isoformat()


def _near_list(items: list[Any]) -> Iterator[tuple[str, Any]]:
    yield "its first item alone, not in a list", next(iter(items), {})
    yield "its first item twice", [*items, *items[:1]]
    yield "reversed", items[::-1]
    yield "with null", [*items, None]
    yield "with a number", [*items, 1]
    yield "with a boolean beside one", [*items, 1, True]
    yield "with a number in two notations", [*items, 1, 1.0]
    yield "with an empty object twice", [*items, {}, {}]
    yield "with two objects that differ only in order", [*items, {"a": 1, "b": 2}, {"b": 2, "a": 1}]
    yield "an object with numbers for names", {str(index): item for index, item in enumerate(items)}


def _near_object() -> Iterator[tuple[str, Any]]:
    yield "any JSON inside", {"a": None, "": [[], {}, 1.5, True, "\t e\u0301 "]}
    yield "names of record members", {"status": 1, "issues": None, "extensions": {}}
    for what, depth in {"nested as deep as allowed": MAX_DEPTH, "nested too deep": MAX_DEPTH + 1}.items():
        inside: Any = 1
        for _ in range(depth - 2):  # the record and this object count too
            inside = [inside]
        yield what, {"deep": inside}


def _samples() -> Iterator[tuple[Kind, Any]]:
    """A value of every kind in the examples."""
    for _, record, part in records_in_examples():
        for name, member in shape(record).members.items():
            if name in part:
                yield member.kind, part[name]


_SAMPLES = dict(_samples())
