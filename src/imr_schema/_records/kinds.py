"""The kinds of value a member can hold.

Each kind says its constraints twice, side by side: as a check in Python and as JSON Schema. A constraint is named by
the JSON Schema keyword that states it; one that no keyword states has a name of its own, which its schema, if it has
any, carries in `$comment`.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar, NamedTuple, Protocol, cast

import attrs

from imr_schema._json.canonical import canonical
from imr_schema._json.frozen_object import JsonObject
from imr_schema._json.values import problems_of_value
from imr_schema._records.codes import Code
from imr_schema.findings import Path

Schema = dict[str, Any]


class Violation(NamedTuple):
    """A constraint that a value breaks.

    Attributes:
        constraint: The name of the constraint.
        limit: What the format asks for: a bound, the allowed codes, the type.
        path: Where, seen from the value.
    """

    constraint: str
    limit: Any = None
    path: Path = ()


class Kind(Protocol):
    """A kind of value, seen as JSON and as Python."""

    def violations(self, value: Any) -> Iterator[Violation]:
        """Tell what is wrong with a JSON value, its items and members left aside."""

    def plain(self, value: Any) -> Any:
        """Make the JSON value of a Python value; `TypeError` where it is of another type."""

    def schema(self) -> Schema:
        """Say the constraints in JSON Schema."""


class Ordered(Kind, Protocol):
    """A kind of value that the items of a set may have."""

    def order(self, value: Any) -> Any:
        """The sort key of a value, in Python or typed (`structs`); equal for values that mean the same."""


class Scalar(Kind, Protocol):
    """A kind of value that has no parts of the format's making."""

    def build(self, value: Any) -> Any:
        """Make the Python value of a JSON value that has no violations."""


def _expect(value: Any, *types: type) -> Any:
    if type(value) not in types:
        expected = " or ".join(each.__name__ for each in types)
        conversion = _conversion(type(value), types[0])
        raise TypeError(
            f"must be {expected}" + (f", not {type(value).__name__}: pass {conversion}" if conversion else "")
        )
    return value


def _conversion(given: type, expected: type) -> str | None:
    """How to make the expected type of the one that is most often passed in its place."""
    if given is str and expected is date:
        return "date.fromisoformat(...)"
    if (given is str and issubclass(expected, Code)) or (given, expected) in {(list, tuple), (dict, JsonObject)}:
        return f"{expected.__name__}(...)"
    return None


# White space and control characters are written out: engines disagree on what `\s` and `\w` hold.
WHITE = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000\ufeff"
CONTROL = "\x00-\x1f\x7f-\x9f"
CONTROL_BUT_BREAKS = "\x00-\x08\x0b-\x1f\x7f-\x9f"


@attrs.frozen
class Text:
    """A text that is not empty, has no white space at its ends, and is in Unicode NFC.

    Attributes:
        pattern: A portable regular expression that the whole text must match.
        long: Whether line breaks and tabs may occur; no other control character ever may.
        most: The largest number of characters.
    """

    pattern: str | None = None
    long: bool = False
    most: int | None = None

    @property
    def name(self) -> str:
        return "long_text" if self.long else "text"

    @property
    def control(self) -> str:
        """The characters that may not occur, as a regular expression."""
        return f"[{CONTROL_BUT_BREAKS if self.long else CONTROL}]"

    @property
    def unclean(self) -> str:
        """What a clean text does not match, as a regular expression."""
        # It needs no `$` that must hold: engines disagree on it before a line break.
        return f"^[{WHITE}]|[{WHITE}]$|{self.control}"

    def is_clean(self, value: str) -> bool:
        """Whether a text has no white space at its ends and no control character that may not occur."""
        return value == value.strip(WHITE) and (value.isprintable() or not re.search(self.control, value))

    def violations(self, value: Any) -> Iterator[Violation]:
        """Only the most basic violation: what is no text has no pattern to break."""
        if type(value) is not str:
            yield Violation("type", "string")
        elif not value:
            yield Violation("minLength", 1)
        elif not self.is_clean(value):
            yield Violation("text-is-clean")
        elif self.most and len(value) > self.most:
            yield Violation("maxLength", self.most)
        elif self.pattern and not re.search(self.pattern, value):
            yield Violation("pattern", self.pattern)
        elif not value.isascii():
            if any("\ud800" <= char <= "\udfff" for char in value):
                yield Violation("json-lone-surrogate")
            elif not unicodedata.is_normalized("NFC", value):
                yield Violation("text-is-nfc")

    def build(self, value: str) -> str:
        return value

    def plain(self, value: Any) -> Any:
        return _expect(value, str)

    def order(self, value: Any) -> Any:
        return value

    def definition(self) -> Schema:
        """The shared part of the schema: everything but the pattern."""
        lines = "line breaks and tabs allowed" if self.long else "on one line"
        return {
            "title": "Long text" if self.long else "Text",
            "description": f"A text that is not empty, {lines}, without white space at its ends, in Unicode NFC.",
            "type": "string",
            "minLength": 1,
            "allOf": [{"$comment": "text-is-clean", "not": {"pattern": self.unclean}}],
        }

    def schema(self) -> Schema:
        own: Schema = {"maxLength": self.most, "pattern": self.pattern}
        held = {keyword: value for keyword, value in own.items() if value}
        return {"$ref": f"#/$defs/{self.name}"} | ({"type": "string"} | held if held else {})


@attrs.frozen
class OneOf:
    """A code of a code list."""

    codes: type[Code]
    members: dict[str, Code] = attrs.field(init=False, eq=False, repr=False)
    _places: dict[Any, int] = attrs.field(init=False, eq=False, repr=False)

    @members.default
    def _(self) -> dict[str, Code]:
        return {code.value: code for code in self.codes}

    @_places.default
    def _(self) -> dict[Any, int]:
        return {each: place for place, code in enumerate(self.codes) for each in (code, code.value)}

    @property
    def allowed(self) -> list[str]:
        return list(self.members)

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not str:
            yield Violation("type", "string")
        elif value not in self.members:
            yield Violation("enum", self.allowed)

    def build(self, value: str) -> Code:
        return self.members[value]

    def plain(self, value: Any) -> str:
        return str(_expect(value, self.codes).value)

    def order(self, value: Any) -> int:
        return self._places[value]

    def schema(self) -> Schema:
        return {"$ref": f"#/$defs/{self.codes.__name__}"}


def is_number(value: Any) -> bool:
    """Whether a JSON value is a number: `True` is none, NaN and infinity are not JSON."""
    return type(value) is int or (type(value) is float and value - value == 0)


@attrs.frozen
class Integer:
    """An integer within bounds, both included; `2.0` is an integer, as JSON Schema has it."""

    least: int
    most: int

    def violations(self, value: Any) -> Iterator[Violation]:
        if not is_number(value) or value != int(value):
            yield Violation("type", "integer")
        elif value < self.least:
            yield Violation("minimum", self.least)
        elif value > self.most:
            yield Violation("maximum", self.most)

    def build(self, value: float) -> int:
        return int(value)

    def plain(self, value: Any) -> Any:
        return _expect(value, int)

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@attrs.frozen
class Number:
    """A number above a bound and up to another; an integral one is an `int` in Python and has no point in JSON."""

    above: int
    most: int

    def violations(self, value: Any) -> Iterator[Violation]:
        if not is_number(value):
            yield Violation("type", "number")
        elif value <= self.above:
            yield Violation("exclusiveMinimum", self.above)
        elif value > self.most:
            yield Violation("maximum", self.most)

    def build(self, value: float) -> int | float:
        return int(value) if value == int(value) else value

    def plain(self, value: Any) -> Any:
        return self.build(_expect(value, int, float)) if is_number(value) else _expect(value, int)

    def schema(self) -> Schema:
        return {"type": "number", "exclusiveMinimum": self.above, "maximum": self.most}


@attrs.frozen
class Boolean:
    """True or false."""

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not bool:
            yield Violation("type", "boolean")

    def build(self, value: bool) -> bool:  # noqa: FBT001 - it is the value itself
        return value

    def plain(self, value: Any) -> Any:
        return _expect(value, bool)

    def schema(self) -> Schema:
        return {"type": "boolean"}


DATE_FORM = "YYYY-MM-DD"
FIRST_YEAR, LAST_YEAR = 1900, 2099
_YEAR = "(19|20)[0-9]{2}"
_LEAP_YEAR = "((19|20)(0[48]|[2468][048]|[13579][26])|2000)"
_DAY = (
    f"^({_YEAR}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    f"|{_YEAR}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    f"|{_YEAR}-02-(0[1-9]|1[0-9]|2[0-8])"
    f"|{_LEAP_YEAR}-02-29)$"
)


@attrs.frozen
class Date:
    """A day of the years 1900 to 2099, written YYYY-MM-DD. The pattern is exact: it knows the leap years."""

    name: ClassVar = "date"

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not str:
            yield Violation("type", "string")
        elif len(value) > len(DATE_FORM):
            yield Violation("maxLength", len(DATE_FORM))
        elif not re.search(_DAY, value):
            yield Violation("pattern", DATE_FORM)

    def build(self, value: str) -> date:
        return date.fromisoformat(value)

    def plain(self, value: Any) -> str:
        return str(_expect(value, date).isoformat())

    def definition(self) -> Schema:
        return {
            "title": "Date",
            "description": f"A day of the years {FIRST_YEAR} to {LAST_YEAR}, written {DATE_FORM}.",
            "type": "string",
            "format": "date",
            "maxLength": len(DATE_FORM),
            "pattern": _DAY,
        }

    def schema(self) -> Schema:
        return {"$ref": f"#/$defs/{self.name}"}


@attrs.frozen
class Sequence:
    """A list of values of one kind: a tuple in Python.

    Attributes:
        item: The kind of every item.
        least: The smallest number of items, if the member is present at all.
        is_set: Whether the order means nothing: items are unique, and sorted in Python and in canonical text, codes in
            the order of their list.
    """

    item: Kind
    least: int = 0
    is_set: bool = False

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not list:
            yield Violation("type", "array")
            return
        if len(value) < self.least:
            yield Violation("minItems", self.least)
        if self.is_set and _has_twins(value):
            yield Violation("uniqueItems")

    def plain(self, value: Any) -> list[Any]:
        return list(map(self.item.plain, _expect(value, tuple)))

    def order(self, value: Any) -> tuple[Any, ...]:
        item = cast("Ordered", self.item)
        return tuple(map(item.order, value or ()))

    def normal(self, value: tuple[Any, ...]) -> tuple[Any, ...]:
        """The one form of equal values: a set is sorted, and what differs in notation alone stands in it once."""
        if not self.is_set or len(value) < 2:  # noqa: PLR2004 - nothing to sort
            return value
        order = cast("Ordered", self.item).order
        return tuple(sorted({order(item): item for item in value}.values(), key=order))

    def schema(self) -> Schema:
        schema: Schema = {"type": "array", "items": self.item.schema()}
        if self.least:
            schema["minItems"] = self.least
        if self.is_set:
            schema["uniqueItems"] = True
        return schema


def _has_twins(items: list[Any]) -> bool:
    """Whether two items are equal as JSON: 1 is 1.0, but not `True`."""
    try:
        return len({item if type(item) is str else (canonical(item),) for item in items}) < len(items)
    except (TypeError, ValueError):  # no JSON, which the items' own kind will say
        return False


@attrs.frozen
class Open:
    """Any JSON object: the one place where names are the publisher's own."""

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not dict:
            yield Violation("type", "object")
            return
        # Not one finding a place: the places' names are data.
        yield from {finding.rule: Violation(finding.rule) for finding in problems_of_value(value)}.values()

    def build(self, value: dict[str, Any]) -> JsonObject:
        return JsonObject(value)

    def plain(self, value: Any) -> dict[str, Any]:
        return dict(_expect(value, JsonObject))

    def schema(self) -> Schema:
        return {"type": "object"}
