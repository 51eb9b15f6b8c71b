"""The quick check of a predicate agrees with its failures; equal predicates are equal."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from imr_schema import RULES
from imr_schema._json.edits import changed
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
from imr_schema.model.codes import Sex

ODD: tuple[Any, ...] = (None, True, False, 0, 1, 1.0, 2.5, "", "x", [], ["x"], [{}], {}, {"x": 1})
DEMANDS = {rule.id: rule.demand for rule in RULES.values() if isinstance(rule.demand, tuple)}


def within(predicate: Predicate) -> Iterator[Predicate]:
    """A predicate and all that it consists of."""
    yield predicate
    for part in parts(predicate):
        yield from within(part)


def parts(predicate: Predicate) -> tuple[Predicate, ...]:
    match predicate:
        case Every() | Some() | AtMostOne() | Not():
            return (predicate.condition,)
        case Implies():
            return predicate.condition, predicate.demand
        case All():
            return tuple(predicate.conditions)
    return ()


def values_of(predicate: Predicate) -> Iterator[Any]:  # noqa: C901 - one case for each predicate
    """Values on which a predicate may be asked: those it asks for, near misses of them, and others."""
    match predicate:
        case Has() | Lacks():
            whole: Any = {}
            for name in predicate.names:
                yield from members(name, ODD)
                yield (whole := joined(whole, *members(name, [1])))
        case Is():
            yield from members(predicate.name, predicate.allowed)
        case AtLeast() | Empty():
            yield from members(predicate.name, ([1] * count for count in range(4)))
        case Between():
            near = [bound + more for bound in (predicate.least, predicate.most) for more in (-1, 0, 0.5, 1)]
            yield from members(predicate.name, near)
        case Matches():
            yield from members(predicate.name, ["CM16-0000001", "CM16-0000001\n", "x", " x", "MN16-1", "201904-1"])
        case Names():
            yield from predicate.allowed
        case Every() | Some() | AtMostOne():
            items = list(values_of(predicate.condition))
            before: list[list[Any]] = [[], [{}], items[-1:]]
            yield from members(predicate.name, ([*others, item] for item in items for others in before))
        case Implies():
            yield from (value for part in parts(predicate) for value in values_of(part))
            met = codes_asked_for_by(predicate.condition)
            yield from (joined(met, value) for value in [{}, *values_of(predicate.demand)])
        case Not() | All():
            yield from (value for part in parts(predicate) for value in values_of(part))


def codes_asked_for_by(condition: Predicate) -> Any:
    """An object with the first code of everything that a condition asks for."""
    met: Any = {}
    for each in within(condition):
        if isinstance(each, Is):
            met = joined(met, next(members(each.name, each.allowed)))
    return met


def members(name: str, values: Any) -> Iterator[Any]:
    """Objects with each value under a dotted name."""
    *way, last = name.split(".")
    for value in values:
        found: Any = {last: value}
        for step in reversed(way):
            found = {step: found}
        yield found


def joined(one: Any, other: Any) -> Any:
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return other
    return one | {name: joined(one.get(name), value) for name, value in other.items()}


def damaged(value: Any) -> Iterator[Any]:
    """A value, and whatever else it may be, or any of its parts."""
    yield value
    yield from ODD
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in entries:
        for other in damaged(part):
            yield changed(value, {(step,): other})


@pytest.mark.parametrize("rule_id", DEMANDS)
def test_a_predicate_holds_exactly_where_there_is_no_failure(rule_id: str) -> None:
    sides = [side for clause in DEMANDS[rule_id] for side in (clause.condition, clause.demand)]
    for predicate in (each for side in sides for each in within(side)):
        answers = set()
        for value in (other for each in values_of(predicate) for other in damaged(each)):
            holds = predicate.holds(value)
            assert holds == (list(predicate.failures(value)) == []), (predicate, value)
            answers.add(holds)
        assert answers == {True, False} or isinstance(predicate, All)


@pytest.mark.parametrize(
    ("predicate", "text"),
    [
        (lambda: Has("a", "b.c"), "Has(names=('a', 'b.c'))"),
        (lambda: Lacks("a"), "Lacks(names=('a',))"),
        (lambda: Is("sex", Sex.MALE, Sex.FEMALE), "Is(name='sex', allowed=('male', 'female'))"),
        (lambda: AtLeast("a", 2), "AtLeast(name='a', count=2)"),
        (lambda: Empty("a"), "Empty(name='a')"),
        (lambda: Between("a", 1, 2), "Between(name='a', least=1, most=2)"),
        (lambda: Every("a", Not(Has("b"))), "Every(name='a', condition=Not(condition=Has(names=('b',))))"),
        (lambda: Has("a") & Lacks("b"), "All(conditions=(Has(names=('a',)), Lacks(names=('b',))))"),
    ],
)
def test_predicates_are_values(predicate: Callable[[], Any], text: str) -> None:
    assert predicate() == predicate()
    assert hash(predicate()) == hash(predicate())
    assert repr(predicate()) == text


def test_predicates_of_other_members_or_kinds_are_not_equal() -> None:
    assert len({Has("a"), Has("b"), Has("a", "b"), Lacks("a"), Empty("a")}) == 5


def test_a_range_is_exported_as_bounds() -> None:
    assert Between("age", 14, 100).schema() == {
        "type": "object",
        "properties": {"age": {"type": "number", "minimum": 14, "maximum": 100}},
    }
