"""The kinds of value a member can have.

Each kind defines its constraints twice, side by side: as a check in Python and as JSON Schema. A constraint is named by
the JSON Schema keyword that states it. A constraint that no keyword states has a name of its own, which is in the
`$comment` of its schema, if it has one.
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
        limit: What the format requires: a bound, the allowed codes, the type.
        path: The place of the violation inside the value.
    """

    constraint: str
    limit: Any = None
    path: Path = ()


class Kind(Protocol):
    """A kind of value, as JSON and in Python."""

    def __hash__(self) -> int:
        """Kinds are equal if their constraints are."""

    def violations(self, value: Any) -> Iterator[Violation]:
        """Find the constraints that a JSON value breaks, apart from those of its items and members."""

    def plain(self, value: Any) -> Any:
        """Return the JSON value of a Python value; raise `TypeError` if it is of another type."""

    def schema(self) -> Schema:
        """Return the constraints in JSON Schema."""


class Ordered(Kind, Protocol):
    """A kind of value that the items of a set may have."""

    def order(self, value: Any) -> Any:
        """The sort key of a value, in Python, typed (`structs`) or as JSON; equal for values that mean the same."""


class Scalar(Kind, Protocol):
    """A kind of value without parts that the format defines."""

    def build(self, value: Any) -> Any:
        """Return the Python value of a JSON value that has no violations."""


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


# White space and control characters are written out, since engines disagree on what `\s` and `\w` match.
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
        """Find the most basic violation only: a value that is not text cannot break a pattern."""
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
        """Return the shared part of the schema: everything but the pattern.

        It has no title and no description: editors would show these instead of those of the member that refers to it.
        """
        return {
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
    """Whether a value is a JSON number: `True`, NaN and infinity are not."""
    return type(value) is int or (type(value) is float and value - value == 0)


@attrs.frozen
class Integer:
    """An integer within bounds, both included; `2.0` is an integer, as in JSON Schema."""

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
    """A number above one bound and up to another; a whole number is an `int` in Python and has no point in JSON."""

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
    """A day of the years 1900 to 2099, written YYYY-MM-DD. The pattern is exact, leap years included."""

    name: ClassVar = "date"

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not str:
            yield Violation("type", "string")
        elif len(value) > len(DATE_FORM):
            yield Violation("maxLength", DATE_FORM)
        elif not re.search(_DAY, value):
            yield Violation("pattern", DATE_FORM)

    def build(self, value: str) -> date:
        return date.fromisoformat(value)

    def plain(self, value: Any) -> str:
        return str(_expect(value, date).isoformat())

    def definition(self) -> Schema:
        return {
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
        least: The smallest number of items, if the member is present.
        is_set: Whether the order has no meaning: items are unique, and sorted in Python and in canonical text, codes in
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
        if self.is_set and _has_duplicates(value):
            yield Violation("uniqueItems")

    def plain(self, value: Any) -> list[Any]:
        return list(map(self.item.plain, _expect(value, tuple)))

    def order(self, value: Any) -> tuple[Any, ...]:
        item = cast("Ordered", self.item)
        return tuple(map(item.order, value or ()))

    def normal(self, value: tuple[Any, ...]) -> tuple[Any, ...]:
        """Sort a set and drop repeated notations of one value, so that equal sets are equal tuples."""
        if not self.is_set or len(value) < 2:  # noqa: PLR2004 - nothing to sort
            return value
        order = cast("Ordered", self.item).order
        by_key = {order(item): item for item in value}
        return tuple([by_key[key] for key in sorted(by_key)])

    def schema(self) -> Schema:
        schema: Schema = {"type": "array", "items": self.item.schema()}
        if self.least:
            schema["minItems"] = self.least
        if self.is_set:
            schema["uniqueItems"] = True
        return schema


def _has_duplicates(items: list[Any]) -> bool:
    """Whether two items are equal as JSON: 1 is 1.0, but not `True`."""
    try:
        return len({item if type(item) is str else (canonical(item),) for item in items}) < len(items)
    except (TypeError, ValueError):  # not JSON, a violation of the kind of the items
        return False


@attrs.frozen
class Open:
    """Any JSON object, a member of the outermost record: the only place where a publisher chooses the member names."""

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not dict:
            yield Violation("type", "object")
            return
        # One violation for each rule, not for each place, since the names on the way to the place are data.
        yield from {finding.rule: Violation(finding.rule) for finding in problems_of_value(value, around=1)}.values()

    def build(self, value: dict[str, Any]) -> JsonObject:
        return JsonObject(value)

    def plain(self, value: Any) -> dict[str, Any]:
        return dict(_expect(value, JsonObject))

    def schema(self) -> Schema:
        return {"type": "object"}
