"""Rules as Python functions over typed records: the third form of a predicate, beside its check and its schema.

A typed record (`structs`) has members of the right types, and `None` for an absent one. So a condition is one
expression, and the rules of a record are one function, many times faster than checking a document that may be damaged
anywhere.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Sequence as Listed
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
from imr_schema._records.rule import Check, Rule, checks_about, rules_about
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
    def is_there(self) -> tuple[str, ...]:
        """The conditions that it is present, from the outermost inwards."""
        return tuple(f"{code} is not None" for code in self.given)

    @property
    def is_present(self) -> str:
        return _given(self.is_there, _TRUE)

    @property
    def is_reached(self) -> tuple[str, ...]:
        """The conditions that the object of which it would be a member is present."""
        return tuple(f"{code} is not None" for code in self.given if code != self.code)

    def where_present(self, condition: str) -> str:
        """A condition on the value that need not hold if it is absent."""
        return _not(_given(self.is_there, _not(condition)))


_TRUE = "True"


class _All(str):
    """Conditions that all hold, as an expression.

    Attributes:
        chains: The same apart. In a chain, a condition has a value only where those before it hold.
    """

    __slots__ = ("chains",)
    chains: "tuple[tuple[str, ...], ...]"

    @classmethod
    def of(cls, chains: "Iterable[tuple[str, ...]]") -> str:
        found = tuple(dict.fromkeys(chains))
        needed = list(dict.fromkeys(condition for chain in found for condition in chain))
        made = cls(f"({' and '.join(needed)})" if len(needed) > 1 else (needed or [_TRUE])[0])
        made.chains = found
        return made


class _Not(str):
    """That a condition does not hold, as an expression."""

    __slots__ = ("condition",)
    condition: str


class _Any(str):
    """That one of some conditions holds, as an expression."""

    __slots__ = ("conditions",)
    conditions: "tuple[str, ...]"


class _Some(str):
    """That a condition holds on some item, as an expression.

    Attributes:
        loop: The loop over the items.
        condition: The condition.
    """

    __slots__ = ("condition", "loop")
    loop: str
    condition: str


def _some(condition: str, loop: str) -> str:
    made = _Some(f"any([{condition} {loop}])")
    made.condition, made.loop = condition, loop
    return made


def _not(condition: str) -> str:
    made = _Not(f"(not {condition})")
    made.condition = condition
    return made


def _chains(condition: str) -> tuple[tuple[str, ...], ...]:
    """The parts of a condition, each of which holds if it does."""
    if isinstance(condition, _All):
        return condition.chains
    if isinstance(condition, _Not) and isinstance(condition.condition, _Not):
        return _chains(condition.condition.condition)
    return () if condition == _TRUE else ((condition,),)


def _all(conditions: Iterable[str]) -> str:
    """That all conditions hold, each of which has a value whether the others hold or not."""
    return _All.of(chain for condition in conditions for chain in _chains(condition))


def _given(before: Iterable[str], condition: str) -> str:
    """That a condition holds, and those before it, without which it has no value."""
    given = tuple(dict.fromkeys(before))
    return _All.of((*given, *chain) for chain in _chains(condition) or ((),))


def _any(conditions: Iterable[str]) -> str:
    found = tuple(conditions)
    made = _Any(f"({' or '.join(found)})")
    made.conditions = found
    return made


@singledispatch
def expression(predicate: Predicate, of: Term) -> str:
    """Write a condition on a value as a Python expression."""
    raise TypeError(f"no expression is defined for {type(predicate).__name__} of {of.code}")


@expression.register
def _(predicate: Has, of: Term) -> str:
    return _all(of.member(name).is_present for name in predicate.names)


@expression.register
def _(predicate: Lacks, of: Term) -> str:
    return _all(_not(of.member(name).is_present) for name in predicate.names)


@expression.register
def _(predicate: Is, of: Term) -> str:
    member = of.member(predicate.name)
    return _given(member.is_reached, _is_one_of(member.code, predicate.allowed))  # None is no code


def _is_one_of(code: str, allowed: tuple[Any, ...]) -> str:
    return f"{code} == {allowed[0]!r}" if len(allowed) == 1 else f"{code} in {allowed!r}"


@expression.register
def _(predicate: Matches, of: Term) -> str:
    member = of.member(predicate.name)
    return member.where_present(f"search({predicate.pattern!r}, {member.code})")


@expression.register
def _(predicate: AtLeast, of: Term) -> str:
    member = of.member(predicate.name)
    return _given(member.is_there, f"len({member.code}) >= {predicate.count}")


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
    return items.where_present(_not(_some(_not(expression(predicate.condition, items.item)), _loop(items))))


@expression.register
def _(predicate: Some, of: Term) -> str:
    items = of.member(predicate.name)
    if isinstance(predicate.condition, Names) and len(predicate.condition.allowed) == 1:
        return _given(items.is_there, f"{predicate.condition.allowed[0]!r} in {items.code}")
    if isinstance(predicate.condition, Is) and len(predicate.condition.allowed) == 1:
        value = items.item.member(predicate.condition.name)
        if not value.is_reached:
            return _given(items.is_there, f"{predicate.condition.allowed[0]!r} in {_values(value.code, items)}")
    return _given(items.is_there, _some(expression(predicate.condition, items.item), _loop(items)))


def _values(code: str, items: Term) -> str:
    """The values of an expression over the items of a list; of an absent list, none."""
    return f"({{{code} for {items.item.code} in {items.code}}} if {items.is_present} else ())"


@expression.register
def _(predicate: AtMostOne, of: Term) -> str:
    items = of.member(predicate.name)
    return items.where_present(f"sum([{expression(predicate.condition, items.item)} {_loop(items)}]) <= 1")


def _loop(items: Term) -> str:
    return f"for {items.item.code} in {items.code}"


@expression.register
def _(predicate: Implies, of: Term) -> str:
    return _not(_all((expression(predicate.condition, of), _not(expression(predicate.demand, of)))))


@expression.register
def _(predicate: Not, of: Term) -> str:
    return _not(expression(predicate.condition, of))


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
        return _given(self.given, _TRUE)


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
    given = (*items.is_there, f"len({items.code}) == 1", *inside.given)
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
    return _given((*given, *condition.given), f"not {condition.code}")


@broken.register
def _(demand: InOrder, at: Place) -> str:
    dates = (computed(date, at) for date in demand.dates)
    each = (f"{date.code} if {date.is_present} else None" for date in dates)
    return f"not in_order({', '.join(each)})"


@broken.register
def _(demand: Together, at: Place) -> str:
    return _any(broken(part, at) for part in demand.parts)


@broken.register
def _(demand: Each, at: Place) -> str:
    items = at.item.member(demand.items.name)
    position = f"position_{len(items.code)}"
    inside = broken(demand.part, Place(at.record, items.item, position))
    numbered = f"for {position}, {items.item.code} in enumerate({items.code}, 1)"
    return _given(items.is_there, _some(inside, numbered if position in inside else _loop(items)))


_HELPERS: dict[str, Any] = {
    "datetime": dt,
    "numbered_year": lambda text, prefix: None if text is None else numbered_year(text, prefix),
    "in_order": InOrder.holds_on,
    "search": re.search,
}


def _functions() -> dict[str, Any]:
    """Return the functions that generated code may call."""
    import msgspec  # noqa: PLC0415 - an extra; the terms of this file are used without it

    return _HELPERS | {"encoded": msgspec.json.encode}


Failure = tuple[Path, tuple[Rule, Check] | None]
"""A place in a record, and a check that fails there; `None` if a constraint is broken."""

Find = Callable[[Any], Listed[Failure]]
"""A function that finds what fails in a typed record and all records within it."""


def compiled(record: type, rules: Collection[Rule], *, has_breaks: bool) -> Find:
    """Make a function that finds which checks of the rules fail, and whether constraints that types do not hold do.

    The failures are in the order of the record, and of the rules.

    Args:
        record: The class of the record.
        rules: The rules; those about other records are ignored.
        has_breaks: Whether texts may contain line breaks and tabs, so that one-line texts must be checked for them.
    """
    functions = _functions() | {"own": _own, "within": _within, "within_items": _within_items, "BROKEN": [((), None)]}
    _compile(record, rules, has_breaks, functions)
    find: Find | None = functions[_name(record)]
    return find or _nothing


def _nothing(_: Any) -> Listed[Failure]:
    return ()


def _own(checks: list[tuple[Rule, Check]], numbers: list[int]) -> Iterator[Failure]:
    return (((), checks[number]) for number in sorted(set(numbers)))


def _within(name: str, found: Iterable[Failure]) -> Iterator[Failure]:
    return (((name, *path), check) for path, check in found)


def _within_items(name: str, found: list[Iterable[Failure]]) -> Iterator[Failure]:
    return (((name, index, *path), check) for index, inside in enumerate(found) for path, check in inside)


def compiled_alone(
    record: type, rules: Collection[Rule]
) -> tuple[Callable[[Any], list[int]], list[tuple[frozenset[str], tuple[Rule, Check]]]]:
    """Compile the checks about a record, without those about the records within it.

    Returns:
        A function that finds the numbers of the checks that fail, counted from 0; and each check with the names of the
        members that it looks at.
    """
    of, functions = Term("record", Nested(record)), _functions()
    checks = checks_about(record, rules)
    names = [frozenset(_MEMBER.findall(" ".join(ways))) for ways in _failing(of, rules)]
    _define("failing(record)", [*_add_failing(of, rules), "return failed"], functions)
    return functions["failing"], list(zip(names, checks, strict=True))


def _add_failing(of: Term, rules: Collection[Rule]) -> Iterator[str]:
    """Statements that list the numbers of the checks that fail."""
    yield "failed = []"
    numbered = enumerate(_failing(of, rules))
    yield from _branches([(_chains(way), f"failed.append({number})") for number, ways in numbered for way in ways])


_SHARED = re.compile(
    r"\(\{[\w.]+ for \w+ in record\.[\w.]+\} if (?:[^()]+|\([^()]+\)) else \(\)\)|numbered_year\(record\.\w+, '\w*'\)"
)
_MEMBER = re.compile(r"\brecord\.(\w+)")


def _define(head: str, lines: list[str], functions: dict[str, Any]) -> None:
    """Define a function of a record; what several conditions look up is looked up once."""
    body = "\n    ".join(lines)
    before = []
    for number, values in enumerate(dict.fromkeys(_SHARED.findall(body))):
        before.append(f"values_{number} = {values}")
        body = body.replace(values, f"values_{number}")
    body = "\n    ".join((*before, body))
    members = [f"its_{name} = record.{name}" for name in dict.fromkeys(_MEMBER.findall(body))]
    source = "\n    ".join((f"def {head}:", *members, _MEMBER.sub(r"its_\1", body)))
    exec(compile(source, "<rules>", "exec"), functions)  # noqa: S102 - as attrs and cattrs make their methods


def _name(record: type) -> str:
    return f"check_{record.__name__}"


def _compile(record: type, rules: Collection[Rule], has_breaks: bool, functions: dict[str, Any]) -> None:  # noqa: FBT001
    """Add the functions of a record and of those within it; of one that has nothing to check, `None`."""
    for _, within, _ in ways_down(record):
        if _name(within) not in functions:
            _compile(within, rules, has_breaks, functions)
    of = Term("record", Nested(record))
    broken = [(_chains(way), "return BROKEN") for way in _broken_members(of, has_breaks=has_breaks)]
    inside = [*_failing_records(of, functions)]
    failing = checks_about(record, rules)
    functions[_name(record)], functions[own := f"own_{record.__name__}"] = None, failing
    lines = [*_branches(broken)]
    if failing:
        lines += _add_failing(of, rules)
        lines += [] if inside else [f"if failed: return [*own({own}, failed)]"]
    if inside:
        found = f"[*own({own}, failed), *inside]" if failing else "inside"
        lines += ["inside = []", *inside, f"if {'failed or ' if failing else ''}inside: return {found}"]
    if lines:
        _define(f"{_name(record)}(record)", [*lines, "return ()"], functions)


Chained = tuple[tuple[tuple[str, ...], ...], str]
"""Chains of conditions, and a statement to execute if all of them hold."""


def _branches(statements: list[Chained]) -> Iterator[str]:
    """Write statements under their conditions; what several have in common is asked once."""
    while statements:
        begins = [_begins(chains) for chains, _ in statements]
        common, count = Counter(begin for each in begins for begin in each).most_common(1)[0]
        if count == 1:
            for chains, statement in statements:
                yield f"if {_All.of(chains)}: {statement}"
            return
        yield f"{common}:"
        under = [
            (tuple(rest for chain in chains for rest in _after(common, chain)), statement)
            for (chains, statement), each in zip(statements, begins, strict=True)
            if common in each
        ]
        yield from (f"    {statement}" for chains, statement in under if not chains)
        yield from (f"    {line}" for line in _branches([each for each in under if each[0]]))
        statements = [each for each, begin in zip(statements, begins, strict=True) if common not in begin]


def _begins(chains: tuple[tuple[str, ...], ...]) -> dict[str, None]:
    """What may be asked first of some chains; a loop only after all else, and not if another has the same items."""
    first = [chain[0] for chain in chains]
    if len(first) == 1 and isinstance(first[0], _Some):
        return {first[0].loop: None}
    return dict.fromkeys(f"if {each}" for each in [each for each in first if not isinstance(each, _Some)] or first)


def _after(begin: str, chain: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What is left of a chain after its beginning; all of it, if it begins otherwise."""
    first, *rest = chain
    if isinstance(first, _Some) and begin == first.loop:
        yield from ((*each, *rest) for each in _chains(first.condition))
    elif begin != f"if {first}":
        yield chain
    elif rest:
        yield tuple(rest)


def _failing_records(of: Term, functions: dict[str, Any]) -> Iterator[str]:
    """Statements that find what fails in the records within one."""
    for name, within, is_list in ways_down(of.record):
        if functions[check := _name(within)]:
            value = of.member(name)
            found = f"any(found := [*map({check}, {value.code})])" if is_list else f"(found := {check}({value.code}))"
            place = "within_items" if is_list else "within"
            yield f"if {_given(value.is_there, found)}: inside += {place}({name!r}, found)"


def _broken_members(of: Term, *, has_breaks: bool) -> Iterator[str]:
    """Conditions none of which is true of a record whose members meet the constraints that types do not hold."""
    for name in shape(of.record).members:
        value = of.member(name)
        for condition in _broken_types(value, has_breaks=has_breaks):
            yield _given(value.is_there, condition)


def _failing(of: Term, rules: Iterable[Rule]) -> Iterator[tuple[str, ...]]:
    """For each check of the rules about a record, conditions of which one is true if it fails."""
    for rule in rules_about(of.record, rules):
        if isinstance(rule.demand, tuple):
            for clause in rule.demand:
                yield (_all((expression(clause.condition, of), _not(expression(clause.demand, of)))),)
        else:
            demand = _with_values(rule.demand, of)
            only = expression(rule.only, of)
            ways = demand.conditions if isinstance(demand, _Any) else (demand,)
            yield tuple(_all((only, way)) for way in ways)


def _broken_types(value: Term, *, has_breaks: bool) -> Iterator[str]:
    """Conditions none of which is true of a value that meets those constraints that its type does not hold."""
    match value.kind:
        case Date():
            yield f"not {FIRST_YEAR} <= {value.code}.year <= {LAST_YEAR}"
        case Text(long=False) if has_breaks:
            yield f"('\\n' in {value.code} or '\\t' in {value.code})"
        case Sequence(item=Nested(), is_set=True):
            yield f"(len({value.code}) > 1 and len(set(map(encoded, {value.code}))) < len({value.code}))"
        case Sequence(is_set=True):
            yield f"(len({value.code}) > 1 and len(set({value.code})) < len({value.code}))"
    if isinstance(value.kind, Sequence):
        for broken in _broken_types(value.item, has_breaks=has_breaks):
            yield f"any([{broken} for {value.item.code} in {value.code}])"
