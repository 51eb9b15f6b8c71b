"""Rules as Python functions over typed records: the third form of a predicate, beside its check and its schema.

A typed record (`structs`) has members of the right types, and `None` for an absent one. So a condition is one
expression, and the rules of a record are one function, many times faster than checking a document that may be damaged
anywhere.
"""

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import singledispatch
from typing import Any

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
    numbered_year,
)
from imr_schema._records.kinds import FIRST_YEAR, LAST_YEAR, Date, Kind, Sequence, Text
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
from imr_schema._records.records import Nested, shape, ways_down
from imr_schema._records.rule import Rule, rules_about
from imr_schema.findings import Path


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
    return _all((member.is_reached, _is_one_of(member.code, predicate.allowed)))  # None is no code


def _is_one_of(code: str, allowed: tuple[Any, ...]) -> str:
    return f"{code} == {allowed[0]!r}" if len(allowed) == 1 else f"{code} in {allowed!r}"


@expression.register
def _(predicate: Matches, of: Term) -> str:
    member = of.member(predicate.name)
    return member.where_present(f"search({predicate.pattern!r}, {member.code})")


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
    return f"{of.code} in {predicate.allowed!r}"


@expression.register
def _(predicate: Every, of: Term) -> str:
    items = of.member(predicate.name)
    return items.where_present(f"all([{_each(predicate, items)}])")


@expression.register
def _(predicate: Some, of: Term) -> str:
    items = of.member(predicate.name)
    if isinstance(predicate.condition, Names) and len(predicate.condition.allowed) == 1:
        return _all((items.is_present, f"{predicate.condition.allowed[0]!r} in {items.code}"))
    if isinstance(predicate.condition, Is) and len(predicate.condition.allowed) == 1:
        value = items.item.member(predicate.condition.name)
        if value.is_reached == _TRUE:
            return f"{predicate.condition.allowed[0]!r} in {_values(value.code, items)}"
    return _all((items.is_present, f"any([{_each(predicate, items)}])"))


def _values(code: str, items: Term) -> str:
    """The values of an expression over the items of a list; of an absent list, none."""
    return f"({{{code} for {items.item.code} in {items.code}}} if {items.is_present} else ())"


@expression.register
def _(predicate: AtMostOne, of: Term) -> str:
    items = of.member(predicate.name)
    return items.where_present(f"sum([{_each(predicate, items)}]) <= 1")


def _each(predicate: Every | Some | AtMostOne, items: Term) -> str:
    return f"{expression(predicate.condition, items.item)} for {items.item.code} in {items.code}"


@expression.register
def _(predicate: Implies, of: Term) -> str:
    return f"(not {expression(predicate.condition, of)} or {expression(predicate.demand, of)})"


@expression.register
def _(predicate: Not, of: Term) -> str:
    return f"(not {expression(predicate.condition, of)})"


@expression.register
def _(predicate: All, of: Term) -> str:
    return _all(expression(condition, of) for condition in predicate.conditions)


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
        return _all(dict.fromkeys(self.given))


@singledispatch
def computed(value: Expression, at: Place) -> Value:
    """Say a value as a Python expression."""
    raise TypeError(f"no expression for {type(value).__name__}, of {at.item.code}")


@computed.register
def _(value: Member, at: Place) -> Value:
    member = at.item.member(value.name)
    return Value(member.code, tuple(f"{code} is not None" for code in member.given))


@computed.register
def _(value: Constant, _: Place) -> Value:
    return Value(repr(value.constant))


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
    code = f"numbered_year({written.code}, {value.prefix!r})"
    return Value(code, (*written.given, f"{code} is not None"))


@computed.register
def _(value: Year, at: Place) -> Value:
    date = computed(value.date, at)
    return Value(f"{date.code}.year", date.given)


@computed.register
def _(value: OnlyItem, at: Place) -> Value:
    items = at.item.member(value.name)
    inside = computed(value.of, Place(at.record, Term(f"{items.code}[0]", items.item.kind)))
    given = (*(f"{code} is not None" for code in items.given), f"len({items.code}) == 1", *inside.given)
    return Value(inside.code, given)


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
    given = (condition for each in parts for condition in each.given)
    return Value(f"({' or '.join(each.code for each in parts)})", tuple(given))


def _shared(values: ValuesIn) -> str:
    return f"values_in_{values.name}".replace(".", "_")


def _with_values(demand: Comparison, of: Term) -> str:
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
    given = (each for value in demand.given for each in computed(value, at).given)
    return _all((*dict.fromkeys((*given, *condition.given)), f"not {condition.code}"))


@broken.register
def _(demand: InOrder, at: Place) -> str:
    dates = (computed(date, at) for date in demand.dates)
    each = (f"{date.code} if {date.is_present} else None" for date in dates)
    return f"not in_order({', '.join(each)})"


@broken.register
def _(demand: Together, at: Place) -> str:
    return f"({' or '.join(broken(part, at) for part in demand.parts)})"


@broken.register
def _(demand: Each, at: Place) -> str:
    items = at.item.member(demand.items.name)
    position = f"position_{len(items.code)}"
    inside = broken(demand.part, Place(at.record, items.item, position))
    numbered = f"{position}, {items.item.code} in enumerate({items.code}, 1)"
    loop = numbered if position in inside else f"{items.item.code} in {items.code}"
    return _all((items.is_present, f"any([{inside} for {loop}])"))


_HELPERS: dict[str, Any] = {
    "datetime": dt,
    "numbered_year": numbered_year,
    "in_order": InOrder.holds_on,
    "search": re.search,
}


def _functions() -> dict[str, Any]:
    """Return the functions that generated code may call."""
    import msgspec  # noqa: PLC0415 - an extra; the terms of this file are used without it

    return _HELPERS | {"encoded": msgspec.json.encode}


Check = Callable[[Any], bool]
"""A function that checks a typed record and all records within it."""

Conditions = Callable[[Term], Iterable[str]]
"""Expressions none of which is true of a record that passes."""


def compiled(record: type, rules: Collection[Rule], *, has_breaks: bool) -> Check:
    """Make a function that checks the rules, and the constraints that types do not hold.

    Args:
        record: The class of the record.
        rules: The rules; those about other records are ignored.
        has_breaks: Whether texts may contain line breaks and tabs, so that one-line texts must be checked for them.
    """

    def conditions(of: Term) -> Iterator[str]:
        yield from _broken_rules(of, rules_about(of.record, rules))
        yield from _of_members(of, lambda value: _broken_types(value, has_breaks=has_breaks))

    functions = _functions()
    _compile(record, conditions, functions)
    check: Check | None = functions[_name(record)]
    return check or _passes


def _passes(_: Any) -> bool:
    return True


Failure = tuple[Path, type, int]
"""A place of a record, its class, and the number of a check that it fails."""


def compiled_failures(record: type, rules: Collection[Rule]) -> Callable[[Any], list[Failure]]:
    """Make a function that finds which checks of the rules a typed record fails, and all records within it.

    The checks of a record are numbered from 0 as they follow in the rules about it and in `Rule.checks`.
    """
    functions = _functions()
    _compile_failures(record, rules, functions)

    def failures(instance: Any) -> list[Failure]:
        found: list[Failure] = []
        if functions[_name(record)]:
            functions[_name(record)](instance, (), found)
        return found

    return failures


def _compile_failures(record: type, rules: Collection[Rule], functions: dict[str, Any]) -> None:
    for _, within, _ in ways_down(record):
        if _name(within) not in functions:
            _compile_failures(within, rules, functions)
    of, functions[record.__name__] = Term("record", Nested(record)), record
    lines = [
        f"if {code}: found.append((path, {record.__name__}, {number}))"
        for number, code in enumerate(_broken_rules(of, rules_about(record, rules)))
    ]
    for name, within, is_list in ways_down(record):
        if functions[find := _name(within)]:
            value = of.member(name)
            if is_list:
                lines.append(
                    f"for index, item in enumerate({value.code} or ()): {find}(item, (*path, {name!r}, index), found)"
                )
            else:
                lines.append(f"if {value.is_present}: {find}({value.code}, (*path, {name!r}), found)")
    functions[_name(record)] = None
    if lines:
        _define(f"{_name(record)}(record, path, found)", lines, functions)


def compiled_one_by_one(record: type, rules: Collection[Rule]) -> list[tuple[frozenset[str], Check]]:
    """Compile each check about a record alone, in the same order: the members it looks at, and whether it fails."""
    of, functions = Term("record", Nested(record)), _functions()
    checks: list[tuple[frozenset[str], Check]] = []
    for rule in rules_about(record, rules):
        for code in _broken_rules(of, [rule]):
            _define("fails(record)", [f"return {code}"], functions)
            checks.append((frozenset(_MEMBER.findall(code)), functions["fails"]))
    return checks


_SHARED_VALUES = re.compile(r"\(\{[\w.]+ for \w+ in record\.[\w.]+\} if (?:[^()]+|\([^()]+\)) else \(\)\)")
_MEMBER = re.compile(r"\brecord\.(\w+)")


def _define(head: str, lines: list[str], functions: dict[str, Any]) -> None:
    """Define a function of a record; what several conditions look up is looked up once."""
    body = "\n    ".join(lines)
    before = []
    for number, values in enumerate(dict.fromkeys(_SHARED_VALUES.findall(body))):
        before.append(f"values_{number} = {values}")
        body = body.replace(values, f"values_{number}")
    body = "\n    ".join((*before, body))
    members = [f"its_{name} = record.{name}" for name in dict.fromkeys(_MEMBER.findall(body))]
    source = "\n    ".join((f"def {head}:", *members, _MEMBER.sub(r"its_\1", body)))
    exec(compile(source, "<rules>", "exec"), functions)  # noqa: S102 - as attrs and cattrs make their methods


def _name(record: type) -> str:
    return f"check_{record.__name__}"


def _compile(record: type, conditions: Conditions, functions: dict[str, Any]) -> None:
    """Add the functions of a record and of those within it; of one that has nothing to check, `None`."""
    for _, within, _ in ways_down(record):
        if _name(within) not in functions:
            _compile(within, conditions, functions)
    of = Term("record", Nested(record))
    failures = [*conditions(of), *_failing_records(of, functions)]
    functions[_name(record)] = None
    if failures:
        _define(f"{_name(record)}(record)", [f"return not ({' or '.join(failures)})"], functions)


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


def _broken_rules(of: Term, rules: Iterable[Rule]) -> Iterator[str]:
    """Conditions none of which is true of a record that meets the rules: one for each check."""
    for rule in rules:
        if isinstance(rule.demand, tuple):
            for clause in rule.demand:
                yield _all((expression(clause.condition, of), f"not {expression(clause.demand, of)}"))
        else:
            yield _all((expression(rule.only, of), _with_values(rule.demand, of)))


def _broken_types(value: Term, *, has_breaks: bool) -> Iterator[str]:
    """Conditions none of which is true of a value that meets those constraints that its type does not hold."""
    match value.kind:
        case Date():
            yield f"not {FIRST_YEAR} <= {value.code}.year <= {LAST_YEAR}"
        case Text(long=False) if has_breaks:
            yield f"'\\n' in {value.code} or '\\t' in {value.code}"
        case Sequence(item=Nested(), is_set=True):
            yield f"len({value.code}) > 1 and len(set(map(encoded, {value.code}))) < len({value.code})"
        case Sequence(is_set=True):
            yield f"len({value.code}) > 1 and len(set({value.code})) < len({value.code})"
    if isinstance(value.kind, Sequence):
        for broken in _broken_types(value.item, has_breaks=has_breaks):
            yield f"any([{broken} for {value.item.code} in {value.code}])"
