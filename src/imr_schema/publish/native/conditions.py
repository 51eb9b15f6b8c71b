"""Predicates and comparisons of rules as conditions in Rust."""

import datetime as dt
import json
from collections.abc import Iterable
from functools import singledispatch

import attrs

from imr_schema._records.comparisons import Compare, Comparison, Each, InOrder, Together, parts_of
from imr_schema._records.expressions import (
    Among,
    Computed,
    Condition,
    Constant,
    DaysBetween,
    Difference,
    Either,
    Expression,
    FirstOf,
    Member,
    NumberedYear,
    OfRecord,
    OnlyItem,
    Position,
    Product,
    Relation,
    Sum,
    Unlisted,
    ValuesIn,
    Year,
)
from imr_schema._records.kinds import Kind, OneOf, Sequence
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
from imr_schema._records.rule import Rule
from imr_schema.publish.native.names import code_name, constant, pattern_name

Kept = set[tuple[type, str]]
"""Members that are kept in memory because conditions use them: record and name."""


@attrs.frozen
class Place:
    """A value in the generated code.

    Attributes:
        code: The expression for it.
        kind: Its kind.
        kept: Collects the members that conditions use.
    """

    code: str
    kind: Kind
    kept: Kept = attrs.field(repr=False)

    @property
    def record(self) -> type:
        """The record that this is."""
        if not isinstance(self.kind, Nested):
            raise TypeError(f"{self.code} is not a record")
        return self.kind.record

    @property
    def item(self) -> "Place":
        """An item of the list that this is, in a loop over it."""
        if not isinstance(self.kind, Sequence):
            raise TypeError(f"{self.code} is not a list")
        return Place(f"item_{self.code.count('.')}", self.kind.item, self.kept)

    def defines(self, name: str) -> bool:
        """Whether the record has a member: rules about several records name what some of them lack."""
        return "." in name or name in shape(self.record).members

    def member(self, name: str) -> "Place":
        """The member with a dotted name."""
        place = self
        for step in name.split("."):
            self.kept.add((place.record, step))
            place = Place(f"{place.code}.{step}", shape(place.record).members[step].kind, self.kept)
        return place

    def has(self, name: str) -> str:
        """The condition that the member with a dotted name is present."""
        way, _, last = name.rpartition(".")
        place = self.member(way) if way else self
        return f"{place.code}.has({place.record.__name__}::{constant(last)})"


def _all(conditions: Iterable[str]) -> str:
    needed = [condition for condition in conditions if condition != "true"]
    return f"({' && '.join(needed)})" if len(needed) > 1 else (needed or ["true"])[0]


@singledispatch
def holds(predicate: Predicate, of: Place) -> str:
    """Write that a condition holds on a value."""
    raise TypeError(f"no Rust is defined for {type(predicate).__name__} of {of.code}")


@holds.register
def _(predicate: Has, of: Place) -> str:
    return _all(of.has(name) for name in predicate.names)


@holds.register
def _(predicate: Lacks, of: Place) -> str:
    return _all(f"!{of.has(name)}" for name in predicate.names)


@holds.register
def _(predicate: Is, of: Place) -> str:
    member = of.member(predicate.name)
    allowed = (json.dumps(each) if type(each) is bool else code_name(each) for each in predicate.allowed)
    return f"matches!({member.code}, Some({' | '.join(allowed)}))"


@holds.register
def _(predicate: AtLeast, of: Place) -> str:
    return _all((of.has(predicate.name), f"{of.member(predicate.name).code}.len() >= {predicate.count}"))


@holds.register
def _(predicate: Empty, of: Place) -> str:
    return f"{of.member(predicate.name).code}.is_empty()"


@holds.register
def _(predicate: Between, of: Place) -> str:
    bounds = f"({number(predicate.least)}..={number(predicate.most)})"
    return f"{of.member(predicate.name).code}.is_none_or(|value| {bounds}.contains(&value))"


@holds.register
def _(predicate: Matches, of: Place) -> str:
    return f"{of.member(predicate.name).code}.is_none_or(|text| {pattern_name(predicate.pattern)}.matches(text))"


@holds.register
def _(predicate: Every, of: Place) -> str:
    items = of.member(predicate.name)
    if isinstance(predicate.condition, Names):
        return f"{items.code}.are_all_among({_codes(predicate.condition)})"
    return f"{items.code}.iter().all(|{items.item.code}| {holds(predicate.condition, items.item)})"


@holds.register
def _(predicate: Some, of: Place) -> str:
    items = of.member(predicate.name)
    if isinstance(predicate.condition, Names):
        return f"{items.code}.has_any_of({_codes(predicate.condition)})"
    return f"{items.code}.iter().any(|{items.item.code}| {holds(predicate.condition, items.item)})"


def _codes(names: Names) -> str:
    return f"&[{', '.join(map(code_name, names.allowed))}]"


@holds.register
def _(predicate: AtMostOne, of: Place) -> str:
    items = of.member(predicate.name)
    condition = holds(predicate.condition, items.item)
    return f"{items.code}.iter().filter(|{items.item.code}| {condition}).nth(1).is_none()"


@holds.register
def _(predicate: Implies, of: Place) -> str:
    return f"(!{holds(predicate.condition, of)} || {holds(predicate.demand, of)})"


@holds.register
def _(predicate: Not, of: Place) -> str:
    return f"!{holds(predicate.condition, of)}"


@holds.register
def _(predicate: All, of: Place) -> str:
    return _all(holds(condition, of) for condition in predicate.conditions)


def number(amount: float) -> str:
    """Write a number as a double."""
    return repr(float(amount))


@attrs.frozen
class Scope:
    """Where the generated code finds members: the record of the rule, the item of a list in it, its position."""

    record: Place
    item: Place
    position: str = ""


@singledispatch
def value(expression: Expression, at: Scope) -> str:
    """Write a value, `None` if it is absent."""
    raise TypeError(f"no Rust is defined for {type(expression).__name__} of {at.item.code}")


@value.register
def _(expression: Member, at: Scope) -> str:
    return at.item.member(expression.name).code


@value.register
def _(expression: Constant, _: Scope) -> str:
    match expression.constant:
        case dt.date(year=year, month=month, day=day):
            return f"Some(Day::new({year}, {month}, {day}))"
        case str(text):
            return f"Some({code_name(text)})"  # for a text that is no code, the type does not compile
        case amount:
            return f"Some({number(amount)})"


@value.register
def _(_: Position, at: Scope) -> str:
    return f"Some(f64::from({at.position}))"


@value.register
def _(expression: OfRecord, at: Scope) -> str:
    return value(expression.of, Scope(at.record, at.record))


@value.register
def _(expression: FirstOf, at: Scope) -> str:
    first, *others = (
        value(each, at) for each in expression.choices if not isinstance(each, Member) or at.item.defines(each.name)
    )
    return first + "".join(f".or({other})" for other in others)


@value.register
def _(expression: OnlyItem, at: Scope) -> str:
    items = at.item.member(expression.name)
    inside = value(expression.of, Scope(at.record, items.item))
    return f"only(&{items.code}).and_then(|{items.item.code}| {inside})"


@value.register
def _(expression: Year, at: Scope) -> str:
    return f"{value(expression.date, at)}.map(Day::year)"


@value.register
def _(expression: NumberedYear, at: Scope) -> str:
    prefix = json.dumps(expression.prefix)
    return f"{value(expression.text, at)}.and_then(|text| numbered_year(text, b{prefix}))"


_COMPUTED = {
    DaysBetween: "Day::days_to",
    Difference: "|first, second| first - second",
    Product: "|first, second| first * second",
    Sum: "|first, second| first + second",
}


@value.register
def _(expression: Computed, at: Scope) -> str:
    return _both(value(expression.first, at), value(expression.second, at), _COMPUTED[type(expression)])


def _both(left: str, right: str, compute: str) -> str:
    return f"both({left}, {right}, {compute})"


@singledispatch
def truth_of(condition: Condition, at: Scope) -> str:
    """Write whether a condition holds, `None` if it cannot be decided."""
    raise TypeError(f"no Rust is defined for {type(condition).__name__} of {at.item.code}")


@truth_of.register
def _(condition: Relation, at: Scope) -> str:
    compute = f"|left, right| left {condition.operator} right"
    return _both(value(condition.left, at), value(condition.right, at), compute)


@truth_of.register
def _(condition: Among, at: Scope) -> str:
    return f"{value(condition.member, at)}.map(|value| among(value, &{_sorted(condition.values)}))"


@truth_of.register
def _(condition: Unlisted, at: Scope) -> str:
    member = at.item.member(condition.member.name)
    is_code = isinstance(member.kind, OneOf)
    texts = " | ".join(code_name(text) if is_code else f"b{json.dumps(text)}" for text in condition.texts)
    return f"{member.code}.map(|text| !matches!(text, {texts}))"


@truth_of.register
def _(condition: Either, at: Scope) -> str:
    return f"either([{', '.join(truth_of(each, at) for each in condition.conditions)}])"


def _sorted(values: ValuesIn) -> str:
    return f"values_in_{values.name}".replace(".", "_")


@singledispatch
def breaks(demand: Comparison, at: Scope) -> str:
    """Write that a comparison is not met."""
    raise TypeError(f"no Rust is defined for {type(demand).__name__} of {at.item.code}")


@breaks.register
def _(demand: Compare, at: Scope) -> str:
    given = (f"{value(each, at)}.is_some()" for each in demand.given)
    return _all((*given, f"{truth_of(demand.condition, at)} == Some(false)"))


@breaks.register
def _(demand: InOrder, at: Scope) -> str:
    return f"!in_order([{', '.join(value(date, at) for date in demand.dates)}])"


@breaks.register
def _(demand: Together, at: Scope) -> str:
    return f"({' || '.join(breaks(part, at) for part in demand.parts)})"


@breaks.register
def _(demand: Each, at: Scope) -> str:
    items = at.item.member(demand.items.name)
    inside = breaks(demand.part, Scope(at.record, items.item, "position"))
    if "position" in inside:
        return f"{items.code}.iter().zip(1u32..).any(|({items.item.code}, position)| {inside})"
    return f"{items.code}.iter().any(|{items.item.code}| {inside})"


def broken(rule: Rule, of: Place) -> list[str]:
    """Return conditions of which none holds on a record that meets a rule."""
    if isinstance(rule.demand, tuple):
        return [_all((holds(clause.condition, of), f"!{holds(clause.demand, of)}")) for clause in rule.demand]
    return [_all((holds(rule.only, of), _with_values(rule.demand, of)))]


def _with_values(demand: Comparison, of: Place) -> str:
    """Write that a comparison is not met, after the lists of values that it needs."""
    made = ""
    for values in dict.fromkeys(each for each in parts_of(demand) if isinstance(each, ValuesIn)):
        items = of.member(values.name)
        found = value(values.of, Scope(of, items.item))
        made += f"let {_sorted(values)} = sorted({items.code}.iter().map(|{items.item.code}| {found})); "
    is_broken = breaks(demand, Scope(of, of))
    return f"{{ {made}{is_broken} }}" if made else is_broken
