"""Conditions on typed records as Python expressions: the third form of a predicate, beside its check and its schema.

A typed record (`structs`) has members of the right types, and `None` for an absent one. So a condition is one
expression, without the questions that a document must be asked, which may be damaged anywhere.
"""

import re
from collections.abc import Hashable
from functools import cache, singledispatch
from typing import Any

import attrs

from imr_schema._records.connectives import TRUE, conjunction, existence, given, loop_over, negation
from imr_schema._records.kinds import Kind, Sequence
from imr_schema._records.predicates import (
    All,
    AtLeast,
    AtMostOne,
    Between,
    Empty,
    Every,
    Has,
    Implies,
    Is,
    Lacks,
    Matches,
    Names,
    Not,
    Predicate,
    Some,
)
from imr_schema._records.records import Nested, shape

ITEM = "__ITEM"
"""How the name of an item ends, after the place of its list with two underscores for each point."""


@attrs.frozen
class Term:
    """A value in the generated code.

    Attributes:
        code: The expression that gives it.
        kind: Its kind.
        given: The expressions that are not `None` if it is present, from the outermost inwards.
    """

    code: str
    kind: Kind
    given: tuple[str, ...] = ()

    @property
    def record(self) -> type:
        """The record that this is."""
        if not isinstance(self.kind, Nested):
            raise TypeError(f"{self.code} is no record")
        return self.kind.record

    def member(self, name: str) -> "Term":
        """Return the term of the member with a dotted name."""
        place = self
        for step in name.split("."):
            member = shape(place.record).members[step]
            code = f"{place.code}.{step}"
            place = Term(code, member.kind, place.given if member.required else (*place.given, code))
        return place

    def has(self, name: str) -> bool:
        """Whether the record defines a member: rules about several records name what some of them lack."""
        return "." in name or name in shape(self.record).members

    @property
    def item(self) -> "Term":
        """An item of this list, in a loop over it."""
        if not isinstance(self.kind, Sequence):
            raise TypeError(f"{self.code} is no list")
        return Term(f"{self.code.replace('.', '__')}{ITEM}", self.kind.item)

    @property
    def is_there(self) -> tuple[str, ...]:
        """The conditions that it is present, from the outermost inwards."""
        return tuple(f"{code} is not None" for code in self.given)

    @property
    def is_present(self) -> str:
        return given(self.is_there, TRUE)

    @property
    def is_reached(self) -> tuple[str, ...]:
        """The conditions that the object of which it would be a member is present."""
        return tuple(f"{code} is not None" for code in self.given if code != self.code)

    def where_present(self, condition: str) -> str:
        """A condition on the value that need not hold if it is absent."""
        return negation(given(self.is_there, negation(condition)))


NAMED: dict[str, Any] = {}
"""The constants of expressions that have no notation in Python, by name."""


@cache
def named(constant: Hashable) -> str:
    """Give a constant a name."""
    NAMED[name := f"constant_{len(NAMED)}"] = constant
    return name


@singledispatch
def expression(predicate: Predicate, of: Term) -> str:
    """Write a condition on a value as a Python expression."""
    raise TypeError(f"no expression is defined for {type(predicate).__name__} of {of.code}")


@expression.register
def _(predicate: Has, of: Term) -> str:
    return conjunction(of.member(name).is_present for name in predicate.names)


@expression.register
def _(predicate: Lacks, of: Term) -> str:
    return conjunction(negation(of.member(name).is_present) for name in predicate.names)


@expression.register
def _(predicate: Is, of: Term) -> str:
    member = of.member(predicate.name)
    return given(member.is_reached, _is_one_of(member.code, predicate.allowed))  # None is no code


def _is_one_of(code: str, allowed: tuple[Any, ...]) -> str:
    if len(allowed) > 1:
        return f"{code} in {_set_of(allowed)}"
    return f"{code} {'is' if isinstance(allowed[0], bool) else '=='} {allowed[0]!r}"


def _set_of(codes: tuple[Any, ...]) -> str:
    return f"{{{', '.join(map(repr, codes))}}}"  # a constant of the generated code, in which any code is found at once


@expression.register
def _(predicate: Matches, of: Term) -> str:
    member = of.member(predicate.name)
    return member.where_present(f"{named(re.compile(predicate.pattern))}.search({member.code})")


@expression.register
def _(predicate: AtLeast, of: Term) -> str:
    member = of.member(predicate.name)
    return given(member.is_there, f"len({member.code}) >= {predicate.count}")


@expression.register
def _(predicate: Empty, of: Term) -> str:
    member = of.member(predicate.name)
    return member.where_present(f"not {member.code}")


@expression.register
def _(predicate: Between, of: Term) -> str:
    member = of.member(predicate.name)
    return member.where_present(f"{predicate.least} <= {member.code} <= {predicate.most}")


@expression.register
def _(predicate: Names, of: Term) -> str:
    return f"{of.code} in {_set_of(predicate.allowed)}"


@expression.register
def _(predicate: Every, of: Term) -> str:
    items = of.member(predicate.name)
    fails = negation(expression(predicate.condition, items.item))
    return items.where_present(negation(existence(fails, items.code, items.item.code)))


@expression.register
def _(predicate: Some, of: Term) -> str:
    items = of.member(predicate.name)
    if isinstance(predicate.condition, Names) and len(predicate.condition.allowed) == 1:
        return given(items.is_there, f"{predicate.condition.allowed[0]!r} in {items.code}")
    if asked := _value_asked_for(predicate.condition, items):
        values, value = asked
        return given(items.is_there, f"{value} in {values}")
    return given(items.is_there, existence(expression(predicate.condition, items.item), items.code, items.item.code))


def _value_asked_for(condition: Predicate, items: Term) -> tuple[str, str] | None:
    """The values of a member of the items, and the one that is asked for, if nothing else is; of an absent list, none.

    Conditions on several values share the list of them.
    """
    if not isinstance(condition, Is) or len(condition.allowed) > 1:
        return None
    member = items.item.member(condition.name)
    values = f"([{member.code} {loop_over(items.code, items.item.code)}] if {items.is_present} else ())"
    return None if member.is_reached else (values, repr(condition.allowed[0]))


@expression.register
def _(predicate: AtMostOne, of: Term) -> str:
    items = of.member(predicate.name)
    if asked := _value_asked_for(predicate.condition, items):
        values, value = asked
        return f"{values}.count({value}) <= 1"
    held = f"{expression(predicate.condition, items.item)} {loop_over(items.code, items.item.code)}"
    return items.where_present(f"sum([{held}]) <= 1")


@expression.register
def _(predicate: Implies, of: Term) -> str:
    return negation(conjunction((expression(predicate.condition, of), negation(expression(predicate.demand, of)))))


@expression.register
def _(predicate: Not, of: Term) -> str:
    return negation(expression(predicate.condition, of))


@expression.register
def _(predicate: All, of: Term) -> str:
    return conjunction(expression(condition, of) for condition in predicate.conditions)
