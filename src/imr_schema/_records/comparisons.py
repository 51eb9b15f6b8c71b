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
    """Members, where all of them are there, keep a condition.

    Attributes:
        operands: The members; see `days`, `numbers` and `texts`.
        keep: Whether their values keep it.
        violation: The violation, with its place.
    """

    operands: tuple[Operand, ...]
    keep: Callable[..., bool]
    violation: Violation

    def __call__(self, document: Any) -> Iterator[Violation]:
        """Tell the violation, if there is one."""
        values = [read(document, *name.split(".")) for read, name in self.operands]
        if None not in values and not self.keep(*values):
            yield self.violation


def within_days(days_between: int, *, after: str, name: str) -> Compare:
    """A date is not more days after another."""
    violation = Violation("days", days_between, (name,))
    return Compare(days(after, name), lambda before, later: (later - before).days <= days_between, violation)


class InOrder:
    """The dates that are there follow each other; equal ones do."""

    def __init__(self, *names: str) -> None:
        self.names = names

    def __call__(self, document: Any) -> Iterator[Violation]:
        """Tell every date that is before the one named before it."""
        dated = [(name, found) for name in self.names if (found := day(document, name))]
        for (_, before), (name, after) in pairwise(dated):
            if after < before:
                yield Violation("order", path=(name,))

    @staticmethod
    def holds_on(*dates: dt.date | None) -> bool:
        """Whether it holds on these, of which some are not there."""
        given = [each for each in dates if each]
        return given == sorted(given)
