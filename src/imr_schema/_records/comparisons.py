"""Comparisons of members: demands that no keyword of JSON Schema states."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import attrs

from imr_schema._records.expressions import Condition, Constant, Day, DaysBetween, Expression, Member, Relation, Scope
from imr_schema._records.kinds import Violation
from imr_schema._records.lookup import objects


@attrs.frozen
class Comparison:
    """A demand that is declared by the values it compares."""

    def __call__(self, document: Any) -> Iterator[Violation]:
        """Tell where it is not met, by paths from the document."""
        return self.violations(Scope.of(document))

    def violations(self, scope: Scope) -> Iterator[Violation]:
        """Tell where it is not met, by paths from the item."""
        raise NotImplementedError


@attrs.frozen
class Compare(Comparison):
    """Values, where all of them are there, keep a condition.

    Attributes:
        condition: The condition.
        at: The member that is wrong where it does not hold.
        limit: An expression of what the member should be equal to, or what it should keep to.
        given: What else must be there; without it nothing is demanded.
    """

    condition: Condition
    at: Member
    limit: Expression | int | str | None = None
    given: tuple[Expression, ...] = ()

    def violations(self, scope: Scope) -> Iterator[Violation]:
        if self.condition.holds(scope) is False and all(each.value(scope) is not None for each in self.given):
            if isinstance(self.limit, Expression):  # the member should be equal to it
                yield Violation("const", self.limit.value(scope), self.at.steps)
            else:
                yield Violation("comparison", self.limit, self.at.steps)


def within_days(days_between: int, *, after: str, name: str) -> Compare:
    """A date is not more days after another."""
    return Compare(
        Relation(DaysBetween(Day(after), Day(name)), "<=", Constant(days_between)), at=Day(name), limit=days_between
    )


@attrs.frozen
class InOrder(Comparison):
    """The dates that are there follow each other; equal ones do. The limit of a date is the name of the one before."""

    dates: tuple[Day, ...]

    def violations(self, scope: Scope) -> Iterator[Violation]:
        dated = [(date, found) for date in self.dates if (found := date.value(scope))]
        for (earlier, before), (date, after) in pairwise(dated):
            if after < before:
                yield Violation("order", earlier.name, date.steps)

    @staticmethod
    def holds_on(*dates: dt.date | None) -> bool:
        """Whether it holds on these values; an absent one is `None`."""
        last = None
        for date in dates:
            if date is not None:
                if last is not None and date < last:
                    return False
                last = date
        return True


@attrs.frozen
class Together(Comparison):
    """Several comparisons."""

    parts: tuple[Comparison, ...]

    def violations(self, scope: Scope) -> Iterator[Violation]:
        for part in self.parts:
            yield from part.violations(scope)


@attrs.frozen
class Each(Comparison):
    """A comparison that every object in the list of a name keeps; it may compare with values of the record around."""

    items: Member = attrs.field(converter=Member)
    part: Comparison

    def violations(self, scope: Scope) -> Iterator[Violation]:
        for index, item in objects(scope.item, *self.items.steps):
            for violation in self.part.violations(Scope(scope.record, item, index + 1, scope.shared)):
                yield violation._replace(path=(*self.items.steps, index, *violation.path))


def parts_of(declared: Any) -> Iterator[Any]:
    """What a comparison, condition or expression is made of: itself and all parts of it."""
    if isinstance(declared, tuple):
        for part in declared:
            yield from parts_of(part)
    elif attrs.has(type(declared)):
        yield declared
        for field in attrs.fields(type(declared)):
            yield from parts_of(getattr(declared, field.name))
