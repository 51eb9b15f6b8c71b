"""Comparisons of members of typed records as Python expressions, beside their check of a document."""

import datetime as dt
from functools import singledispatch
from typing import Any

import attrs

from imr_schema._records.comparisons import Compare, Comparison, Each, InOrder, Together, parts_of
from imr_schema._records.conditions import Term, named
from imr_schema._records.connectives import TRUE, disjunction, existence, given
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
    numbered_year,
)


@attrs.frozen
class Place:
    """Where the generated code looks up members: the record of the rule, the item of a list in it, its position."""

    record: Term
    item: Term
    position: str = ""


@attrs.frozen
class Value:
    """A computed value in the generated code.

    Attributes:
        code: The expression that gives it.
        given: The conditions under which it is there.
    """

    code: str
    given: tuple[str, ...] = ()

    @property
    def is_present(self) -> str:
        return given(self.given, TRUE)

    @property
    def or_none(self) -> str:
        """The value, or `None` where it is not there."""
        is_itself_none = self.given == (f"{self.code} is not None",)
        return self.code if is_itself_none else f"({self.code} if {self.is_present} else None)"


@singledispatch
def computed(value: Expression, at: Place) -> Value:
    """Say a value as a Python expression."""
    raise TypeError(f"no expression for {type(value).__name__}, of {at.item.code}")


@computed.register
def _(value: Member, at: Place) -> Value:
    member = at.item.member(value.name)
    return Value(member.code, member.is_there)


@computed.register
def _(value: Constant, _: Place) -> Value:
    return Value(named(value.constant) if isinstance(value.constant, dt.date) else repr(value.constant))


@computed.register
def _(_: Position, at: Place) -> Value:
    return Value(at.position)


@computed.register
def _(value: OfRecord, at: Place) -> Value:
    return computed(value.of, Place(at.record, at.record))


@computed.register
def _(value: FirstOf, at: Place) -> Value:
    known = [computed(each, at) for each in value.choices if not isinstance(each, Member) or at.item.has(each.name)]
    code = known[-1].code
    for each in reversed(known[:-1]):
        code = f"({each.code} if {each.is_present} else {code})"
    return Value(code, (f"({' or '.join(each.is_present for each in known)})",) if all(e.given for e in known) else ())


@computed.register
def _(value: NumberedYear, at: Place) -> Value:
    written = computed(value.text, at)
    code = Value(f"numbered_year({written.code}, {value.prefix!r})", written.given).or_none
    return Value(code, (*written.given, f"{code} is not None"))


@computed.register
def _(value: Year, at: Place) -> Value:
    date = computed(value.date, at)
    return Value(f"{date.code}.year", date.given)


@computed.register
def _(value: OnlyItem, at: Place) -> Value:
    items = at.item.member(value.name)
    inside = computed(value.of, Place(at.record, Term(f"{items.code}[0]", items.item.kind)))
    return Value(inside.code, (*items.is_there, f"len({items.code}) == 1", *inside.given))


_COMPUTED = {Difference: "({} - {})", Product: "({} * {})", Sum: "({} + {})", DaysBetween: "({1} - {0}).days"}


@computed.register(Sum)
@computed.register(Difference)
@computed.register(Product)
@computed.register(DaysBetween)
def _(value: Computed, at: Place) -> Value:
    first, second = computed(value.first, at), computed(value.second, at)
    return Value(_COMPUTED[type(value)].format(first.code, second.code), first.given + second.given)


@singledispatch
def compared(condition: Condition, at: Place) -> Value:
    """Write a condition as a Python expression; it is present if it can be decided."""
    raise TypeError(f"no expression for {type(condition).__name__}, of {at.item.code}")


@compared.register
def _(condition: Relation, at: Place) -> Value:
    left, right = computed(condition.left, at), computed(condition.right, at)
    return Value(f"({left.code} {condition.operator} {right.code})", left.given + right.given)


@compared.register
def _(condition: Among, at: Place) -> Value:
    member = computed(condition.member, at)
    return Value(f"({member.code} in {_shared(condition.values)})", member.given)


@compared.register
def _(condition: Unlisted, at: Place) -> Value:
    member = computed(condition.member, at)
    return Value(f"({member.code} not in {{{', '.join(map(repr, condition.texts))}}})", member.given)


@compared.register
def _(condition: Either, at: Place) -> Value:
    parts = [compared(each, at) for each in condition.conditions]
    needed = (condition for each in parts for condition in each.given)
    return Value(f"({' or '.join(each.code for each in parts)})", tuple(needed))


def _shared(values: ValuesIn) -> str:
    return f"values_in_{values.name}".replace(".", "_")


def broken_by(demand: Comparison, of: Term) -> str:
    """That a comparison is not kept, after the lists of values that it needs have been made, once for all items."""
    made = ""
    for values in dict.fromkeys(each for each in parts_of(demand) if isinstance(each, ValuesIn)):
        items = of.member(values.name)
        value = computed(values.of, Place(of, items.item))
        found = f"{{{value.code} for {items.item.code} in {items.code} if {value.is_present}}}"
        made += f" for {_shared(values)} in ({found},)"
    is_broken = broken(demand, Place(of, of))
    return f"any([{is_broken}{made}])" if made else is_broken


@singledispatch
def broken(demand: Comparison, at: Place) -> str:
    """Say as a Python expression that a comparison is not kept."""
    raise TypeError(f"no expression for {type(demand).__name__}, of {at.item.code}")


@broken.register
def _(demand: Compare, at: Place) -> str:
    condition = compared(demand.condition, at)
    also = (each for value in demand.given for each in computed(value, at).given)
    return given((*also, *condition.given), f"not {condition.code}")


@broken.register
def _(demand: InOrder, at: Place) -> str:
    dates = (computed(date, at) for date in demand.dates)
    return f"not in_order({', '.join(date.or_none for date in dates)})"


@broken.register
def _(demand: Together, at: Place) -> str:
    return disjunction(broken(part, at) for part in demand.parts)


@broken.register
def _(demand: Each, at: Place) -> str:
    items = at.item.member(demand.items.name)
    position = f"{items.item.code}_position"
    inside = broken(demand.part, Place(at.record, items.item, position))
    return given(items.is_there, existence(inside, items.code, items.item.code, position))


HELPERS: dict[str, Any] = {"in_order": InOrder.holds_on, "numbered_year": numbered_year}
"""What the expressions call, by name."""
