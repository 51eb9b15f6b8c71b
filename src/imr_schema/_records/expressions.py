"""Values that comparisons are made of, computed from members of a record.

Each is declared, so that it can be computed from a document that may be damaged, and be written in other languages.
What is missing, or is of another type, has no value: `None`. So has everything that is computed from it.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

import attrs

from imr_schema._records.lookup import day, number, objects, text, value_at

Comparable = int | float | str | dt.date


@attrs.define
class Scope:
    """Where members are looked up.

    Attributes:
        record: The record that the rule is about.
        item: What names are relative to: an item of a list in it, or the record itself.
        position: The position of the item in its list, counted from 1.
        shared: What has been computed from the record, for all items.
    """

    record: Any
    item: Any
    position: int
    shared: dict[Any, Any]

    @classmethod
    def of(cls, record: Any) -> "Scope":
        """Begin at a record."""
        return cls(record, record, 0, {})

    @property
    def outer(self) -> "Scope":
        """The same, with names relative to the record."""
        return Scope(self.record, self.record, 0, self.shared)


@attrs.frozen
class Expression:
    """A value that is computed from a document."""

    def value(self, scope: Scope) -> Any:
        """Compute it; `None` where a member that it needs is not there."""
        raise NotImplementedError


@attrs.frozen
class Member(Expression):
    """A member with a dotted name."""

    name: str
    steps: tuple[str, ...] = attrs.field(init=False, repr=False, eq=False)

    @steps.default
    def _(self) -> tuple[str, ...]:
        return tuple(self.name.split("."))


@attrs.frozen
class Number(Member):
    """A member that is a number."""

    def value(self, scope: Scope) -> int | float | None:
        return number(scope.item, *self.steps)


@attrs.frozen
class Text(Member):
    """A member that is a text, or a code."""

    def value(self, scope: Scope) -> str | None:
        return text(scope.item, *self.steps)


@attrs.frozen
class Day(Member):
    """A member that is a date."""

    def value(self, scope: Scope) -> dt.date | None:
        return day(scope.item, *self.steps)


@attrs.frozen
class Constant(Expression):
    """A number, a text or a date of the rule's own."""

    constant: Comparable

    def value(self, scope: Scope) -> Comparable:  # noqa: ARG002 - it is the same everywhere
        return self.constant


@attrs.frozen
class Position(Expression):
    """The position of the item in its list, counted from 1."""

    def value(self, scope: Scope) -> int:
        return scope.position


@attrs.frozen
class OfRecord(Expression):
    """A value of the record that the rule is about, where an item of a list in it is compared."""

    of: Expression

    def value(self, scope: Scope) -> Any:
        return self.of.value(scope.outer)


@attrs.frozen
class FirstOf(Expression):
    """The first of some values that is there."""

    choices: tuple[Expression, ...]

    def value(self, scope: Scope) -> Any:
        for each in self.choices:
            value = each.value(scope)
            if value is not None:
                return value
        return None


@attrs.frozen
class Computed(Expression):
    """A value that is computed from two others, both of which must be there."""

    first: Expression
    second: Expression

    def value(self, scope: Scope) -> Any:
        first, second = self.first.value(scope), self.second.value(scope)
        return None if first is None or second is None else self.compute(first, second)

    @staticmethod
    def compute(first: Any, second: Any) -> Any:
        """Compute it from the two values."""
        raise NotImplementedError


@attrs.frozen
class Difference(Computed):
    """The first number less the second."""

    compute = staticmethod(lambda first, second: first - second)


@attrs.frozen
class Sum(Computed):
    """The first number and the second."""

    compute = staticmethod(lambda first, second: first + second)


@attrs.frozen
class Product(Computed):
    """The first number times the second."""

    compute = staticmethod(lambda first, second: first * second)


@attrs.frozen
class DaysBetween(Computed):
    """How many days the second date is after the first; negative where it is before."""

    compute = staticmethod(lambda first, second: (second - first).days)


@attrs.frozen
class Year(Expression):
    """The year of a date."""

    date: Expression

    def value(self, scope: Scope) -> int | None:
        found = self.date.value(scope)
        return None if found is None else found.year


def numbered_year(written: str, prefix: str) -> int | None:
    """The year, 2000 to 2099, of which a serial number begins with two digits and a hyphen.

    >>> numbered_year("CM17-0000001", "CM"), numbered_year("17-000004", "CM"), numbered_year("C-17", "CM")
    (2017, 2017, None)
    """
    digits, hyphen, _ = written.removeprefix(prefix).partition("-")
    return 2000 + int(digits) if hyphen and len(digits) == len("17") and digits.isascii() and digits.isdigit() else None


@attrs.frozen
class NumberedYear(Expression):
    """The year that a serial number begins with, with or without a prefix; see `numbered_year`."""

    text: Text
    prefix: str

    def value(self, scope: Scope) -> int | None:
        written = self.text.value(scope)
        return None if written is None else numbered_year(written, self.prefix)


@attrs.frozen
class OnlyItem(Expression):
    """A value of the only object in the list of a name; none where there are several."""

    name: str
    of: Expression

    def value(self, scope: Scope) -> Any:
        found = value_at(scope.item, *self.name.split("."))
        if type(found) is not list or len(found) != 1:
            return None
        return self.of.value(Scope(scope.record, found[0], 1, scope.shared))


@attrs.frozen
class ValuesIn:
    """The values that the objects in a list of the record have, some of them missing."""

    name: str
    of: Expression

    def values(self, scope: Scope) -> frozenset[Any]:
        """Compute them, once for a record."""
        if self not in scope.shared:
            items = objects(scope.record, self.name)
            scope.shared[self] = {self.of.value(Scope(scope.record, item, 0, scope.shared)) for _, item in items} - {
                None
            }
        found: frozenset[Any] = scope.shared[self]
        return found


@attrs.frozen
class Condition:
    """A condition on values: `None` if one of them is absent, so that it cannot be decided."""

    def holds(self, scope: Scope) -> bool | None:
        """Whether it holds."""
        raise NotImplementedError


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
}


@attrs.frozen
class Relation(Condition):
    """Two values of one type, compared: `==`, `!=`, `<` or `<=`."""

    left: Expression
    operator: str = attrs.field(validator=attrs.validators.in_(_OPERATORS))
    right: Expression

    def holds(self, scope: Scope) -> bool | None:
        left, right = self.left.value(scope), self.right.value(scope)
        return None if left is None or right is None else _OPERATORS[self.operator](left, right)


@attrs.frozen
class Among(Condition):
    """A value is one of those in a list of the record."""

    member: Expression
    values: ValuesIn

    def holds(self, scope: Scope) -> bool | None:
        value = self.member.value(scope)
        return None if value is None else value in self.values.values(scope)


@attrs.frozen
class Unlisted(Condition):
    """A text is none of some."""

    member: Text
    texts: tuple[str, ...]

    def holds(self, scope: Scope) -> bool | None:
        value = self.member.value(scope)
        return None if value is None else value not in self.texts


@attrs.frozen
class Either(Condition):
    """At least one condition holds, if all can be decided."""

    conditions: tuple[Condition, ...]

    def holds(self, scope: Scope) -> bool | None:
        is_kept = False
        for condition in self.conditions:
            holds = condition.holds(scope)
            if holds is None:
                return None
            is_kept |= holds
        return is_kept
