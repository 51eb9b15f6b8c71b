"""Rules as Python functions over typed records: the third form of a predicate, beside its check and its schema.

A typed record (`structs`) has members of the right types, and `None` for an absent one. So a condition is one
expression, and the rules of a record are one function, many times faster than checking a document that may be damaged
anywhere.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import singledispatch
from typing import Any

import attrs

from imr_schema._records.comparisons import Compare, InOrder
from imr_schema._records.kinds import FIRST_YEAR, LAST_YEAR, Date, Kind, Sequence, Text
from imr_schema._records.predicates import (
    All,
    AtLeast,
    Between,
    Empty,
    Every,
    Has,
    Is,
    Lacks,
    Names,
    Not,
    Predicate,
    Some,
)
from imr_schema._records.records import Nested, shape, ways_down
from imr_schema._records.rule import Rule


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

    @property
    def item(self) -> "Term":
        """An item of this list, in a loop over it."""
        if not isinstance(self.kind, Sequence):
            raise TypeError(f"{self.code} is no list")
        return Term(f"item_{len(self.code)}", self.kind.item)

    @property
    def is_present(self) -> str:
        return _all(f"{code} is not None" for code in self.given)

    @property
    def is_reached(self) -> str:
        """That the object of which it would be a member is present."""
        return _all(f"{code} is not None" for code in self.given if code != self.code)

    def where_present(self, condition: str) -> str:
        """A condition on the value that need not hold if it is absent."""
        return condition if self.is_present == _TRUE else f"(not {self.is_present} or {condition})"


_TRUE = "True"


def _all(conditions: Iterable[str]) -> str:
    """That all conditions hold, as a short expression."""
    needed = [condition for condition in conditions if condition != _TRUE]
    return f"({' and '.join(needed)})" if len(needed) > 1 else (needed or [_TRUE])[0]


@singledispatch
def expression(predicate: Predicate, of: Term) -> str:
    """Write a condition on a value as a Python expression."""
    raise TypeError(f"no expression is defined for {type(predicate).__name__} of {of.code}")


@expression.register
def _(predicate: Has, of: Term) -> str:
    return _all(of.member(name).is_present for name in predicate.names)


@expression.register
def _(predicate: Lacks, of: Term) -> str:
    return _all(f"not {of.member(name).is_present}" for name in predicate.names)


@expression.register
def _(predicate: Is, of: Term) -> str:
    member = of.member(predicate.name)
    return _all((member.is_reached, f"{member.code} in {tuple(predicate.allowed)!r}"))  # None is no code


@expression.register
def _(predicate: AtLeast, of: Term) -> str:
    member = of.member(predicate.name)
    return _all((member.is_present, f"len({member.code}) >= {predicate.count}"))


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
    return f"{of.code} == {predicate.code.value!r}"


@expression.register
def _(predicate: Every, of: Term) -> str:
    items = of.member(predicate.name)
    return items.where_present(f"all([{_each(predicate, items)}])")


@expression.register
def _(predicate: Some, of: Term) -> str:
    items = of.member(predicate.name)
    if isinstance(predicate.condition, Names):
        return _all((items.is_present, f"{predicate.condition.code.value!r} in {items.code}"))
    return _all((items.is_present, f"any([{_each(predicate, items)}])"))


def _each(predicate: Every | Some, items: Term) -> str:
    return f"{expression(predicate.condition, items.item)} for {items.item.code} in {items.code}"


@expression.register
def _(predicate: Not, of: Term) -> str:
    return f"(not {expression(predicate.condition, of)})"


@expression.register
def _(predicate: All, of: Term) -> str:
    return _all(expression(condition, of) for condition in predicate.conditions)


Check = Callable[[Any], bool]
"""A function that checks a typed record and all records within it."""

Conditions = Callable[[Term, dict[str, Any]], Iterable[str]]
"""Expressions none of which is true of a record that passes; they may use functions that are put into the dict."""


def compiled(record: type, rules: Collection[Rule], *, has_breaks: bool) -> Check:
    """Make a function that checks the rules, and the constraints that types do not hold.

    Args:
        record: The class of the record.
        rules: The rules; those about other records are ignored.
        has_breaks: Whether texts may contain line breaks and tabs, so that one-line texts must be checked for them.
    """

    def conditions(of: Term, functions: dict[str, Any]) -> Iterator[str]:
        yield from _broken_rules(of, [rule for rule in rules if of.record in rule.about], functions)
        yield from _of_members(of, lambda value: _broken_types(value, has_breaks=has_breaks))

    return _compiled(record, conditions)


def compiled_order(record: type) -> Check:
    """Make a function that checks whether the items of every set are sorted."""
    return _compiled(record, lambda of, _: _of_members(of, _unsorted))


def _compiled(record: type, conditions: Conditions) -> Check:
    functions: dict[str, Any] = {}
    _compile(record, conditions, functions)
    check: Check = functions[_name(record)]
    return check


def _name(record: type) -> str:
    return f"check_{record.__name__}"


def _compile(record: type, conditions: Conditions, functions: dict[str, Any]) -> None:
    """Add the functions of a record and of those within it; of one that has nothing to check, `None`."""
    for _, within, _ in ways_down(record):
        if _name(within) not in functions:
            _compile(within, conditions, functions)
    of = Term("record", Nested(record))
    failures = [*conditions(of, functions), *_failing_records(of, functions)]
    functions[_name(record)] = None
    if failures:
        source = f"def {_name(record)}(record):\n    return not ({' or '.join(failures)})"
        exec(compile(source, "<rules>", "exec"), functions)  # noqa: S102 - as attrs and cattrs make their methods


def _failing_records(of: Term, functions: dict[str, Any]) -> Iterator[str]:
    """Conditions none of which is true of a record if all records within it pass."""
    for name, within, is_list in ways_down(of.record):
        if functions[check := _name(within)]:
            value = of.member(name)
            passes = f"all(map({check}, {value.code}))" if is_list else f"{check}({value.code})"
            yield _all((value.is_present, f"not {passes}"))


def _of_members(of: Term, conditions: Callable[[Term], Iterable[str]]) -> Iterator[str]:
    """Conditions on each member, where it is present."""
    for name in shape(of.record).members:
        value = of.member(name)
        if each := list(conditions(value)):
            yield _all((value.is_present, f"({' or '.join(each)})"))


def _broken_rules(of: Term, rules: Iterable[Rule], functions: dict[str, Any]) -> Iterator[str]:
    """Conditions none of which is true of a record that meets the rules."""
    for rule in rules:
        name = f"demand_{len(functions)}"
        if isinstance(rule.demand, tuple):
            for clause in rule.demand:
                yield _all((expression(clause.condition, of), f"not {expression(clause.demand, of)}"))
        elif isinstance(rule.demand, Compare):
            functions[name] = rule.demand.holds
            operands = [of.member(operand) for _, operand in rule.demand.operands]
            are_present = dict.fromkeys(code for operand in operands for code in operand.given)
            broken = f"not {name}({', '.join(operand.code for operand in operands)})"
            yield _all((expression(rule.only, of), *(f"{code} is not None" for code in are_present), broken))
        elif isinstance(rule.demand, InOrder):
            functions[name] = rule.demand.holds_on
            yield f"not {name}({', '.join(of.member(each).code for each in rule.demand.names)})"
        else:
            functions[name] = rule.demand
            yield _all((expression(rule.only, of), f"any({name}({of.code}))"))


def _broken_types(value: Term, *, has_breaks: bool) -> Iterator[str]:
    """Conditions none of which is true of a value that meets those constraints that its type does not hold."""
    match value.kind:
        case Date():
            yield f"not {FIRST_YEAR} <= {value.code}.year <= {LAST_YEAR}"
        case Text(long=False) if has_breaks:
            yield f"'\\n' in {value.code} or '\\t' in {value.code}"
        case Sequence(is_set=True):
            yield f"len(set({value.code})) < len({value.code})"
    if isinstance(value.kind, Sequence):
        for broken in _broken_types(value.item, has_breaks=has_breaks):
            yield f"any([{broken} for {value.item.code} in {value.code}])"


def _unsorted(value: Term) -> Iterator[str]:
    if isinstance(value.kind, Sequence) and value.kind.is_set:
        yield f"{value.code} != sorted({value.code})"
