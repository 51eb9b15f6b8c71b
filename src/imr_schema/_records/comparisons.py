"""Comparisons of members: demands that no keyword of JSON Schema states."""

import datetime as dt
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import attrs

from imr_schema._records.kinds import Violation
from imr_schema._records.lookup import day, number, text

Operand = tuple[Callable[..., Any], str]
"""How to read a member, and its dotted name."""


def days(*names: str) -> tuple[Operand, ...]:
    """Members that are dates."""
    return tuple((day, name) for name in names)


def numbers(*names: str) -> tuple[Operand, ...]:
    """Members that are numbers."""
    return tuple((number, name) for name in names)


def texts(*names: str) -> tuple[Operand, ...]:
    """Members that are texts, codes among them."""
    return tuple((text, name) for name in names)


@attrs.frozen
class Compare:
    """If all members are present, their values meet a condition.

    Attributes:
        operands: The members, made with `days`, `numbers` and `texts`.
        holds: Whether it holds on their values.
        violation: The violation, with its place.
    """

    operands: tuple[Operand, ...]
    holds: Callable[..., bool]
    violation: Violation

    def __call__(self, document: Any) -> Iterator[Violation]:
        """Yield the violation, if there is one."""
        values = [read(document, *name.split(".")) for read, name in self.operands]
        if None not in values and not self.holds(*values):
            yield self.violation


def within_days(days_between: int, *, after: str, name: str) -> Compare:
    """A date is at most so many days after another."""
    violation = Violation("days", days_between, (name,))
    return Compare(days(after, name), lambda before, later: (later - before).days <= days_between, violation)


@attrs.frozen(init=False)
class InOrder:
    """The dates that are present do not decrease."""

    names: tuple[str, ...]

    def __init__(self, *names: str) -> None:
        self.__attrs_init__(names)

    def __call__(self, document: Any) -> Iterator[Violation]:
        """Find every date that is before the one named before it."""
        dated = [(name, found) for name in self.names if (found := day(document, name))]
        for (_, before), (name, after) in pairwise(dated):
            if after < before:
                yield Violation("order", path=(name,))

    @staticmethod
    def holds_on(*dates: dt.date | None) -> bool:
        """Whether it holds on these values; an absent one is `None`."""
        given = [each for each in dates if each]
        return given == sorted(given)
