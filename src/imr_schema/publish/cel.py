"""Rules as expressions in CEL, the Common Expression Language, which can be evaluated in many languages.

An expression states whether a record meets a rule at one place. It is for records that meet the constraints on single
values: it checks which members are present, but not their types.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from functools import singledispatch
from typing import Any

import attrs

from imr_schema._records.compared import Place
from imr_schema._records.comparisons import Compare, Comparison, Each, InOrder, Together
from imr_schema._records.conditions import Term
from imr_schema._records.expressions import (
    Among,
    Condition,
    Constant,
    Day,
    DaysBetween,
    Difference,
    Either,
    Expression,
    FirstOf,
    Member,
    Number,
    NumberedYear,
    OfRecord,
    OnlyItem,
    Position,
    Product,
    Relation,
    Sum,
    Unlisted,
    Year,
)
from imr_schema._records.kinds import Sequence
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
from imr_schema._records.rule import Clause, Rule
from imr_schema.publish.names import record_classes
from imr_schema.rules.privacy import FreeTexts, is_free


@attrs.frozen
class Check:
    """Whether a record meets a rule at one place, or at one place of every item of a list.

    Attributes:
        expression: True if the rule is met; variables: `record`, and in a list `item` and `index`, from 0.
        at: The place, as a JSON Pointer from the record, with `*` for the position of an item.
        about: The name of the record.
        each: The lists, one within the other, whose items are checked, as dotted names.
        limit: The expression of `{limit}` in the rule's remedy.
        constraint: The keyword by which the demand fails, for the remedies of the rule.
    """

    expression: str
    at: str
    about: str = ""
    each: tuple[str, ...] = ()
    limit: str | None = None
    constraint: str = ""

    def as_json(self, rule: Rule) -> dict[str, Any]:
        """Return the check of a rule as it is published; the remedy if it is not that of the rule."""
        expression = self.expression[1:-1] if isinstance(self.expression, _Joined) else self.expression
        document = {"about": self.about, "each": list(self.each), "expression": expression, "at": self.at}
        remedy = rule.remedies.get(self.constraint, rule.remedy)
        if self.limit is not None and "{limit}" in remedy:
            document["limit"] = self.limit
        return document if remedy == rule.remedy else document | {"remedy": remedy}


def checks(rule: Rule) -> tuple[Check, ...]:
    """Express a rule in CEL."""
    found = [check for record in rule.about for check in _checks(rule, Term("record", Nested(record)))]
    return tuple(dict.fromkeys(found))


def _checks(rule: Rule, of: Term) -> Iterator[Check]:
    if isinstance(rule.demand, FreeTexts):
        yield from _free_texts(rule.demand)
        return
    if isinstance(rule.demand, tuple):
        for clause in rule.demand:
            yield from _clause(clause, of)
    else:
        for check in _compared(rule.demand, Place(of, of)):
            yield _under(holds(rule.only, of), check, of)


def _clause(clause: Clause, of: Term) -> Iterator[Check]:
    condition = holds(clause.condition, of)
    for check in _demanded(clause.demand, of):
        if check.expression not in _parts(condition, "&&"):  # else the condition implies it
            yield _under(condition, check, of)


def _under(condition: str, check: Check, of: Term) -> Check:
    """A check that is made only under a condition on the record."""
    return attrs.evolve(check, about=of.record.__name__, expression=_any((_not(condition), check.expression)))


_TRUE, _FALSE = "true", "false"


class _Joined(str):
    """Conditions that are joined by an operator."""

    __slots__ = ("operator", "parts")

    operator: str
    parts: tuple[str, ...]


def _parts(condition: str, operator: str) -> tuple[str, ...]:
    return condition.parts if isinstance(condition, _Joined) and condition.operator == operator else (condition,)


def _join(conditions: Iterable[str], operator: str, empty: str) -> str:
    parts = tuple(dict.fromkeys(part for each in conditions for part in _parts(each, operator) if part != empty))
    if len(parts) < len(("one", "other")):
        return (*parts, empty)[0]
    joined = _Joined(f"({f' {operator} '.join(parts)})")
    joined.operator, joined.parts = operator, parts
    return joined


def _all(conditions: Iterable[str]) -> str:
    return _join(conditions, "&&", _TRUE)


def _any(conditions: Iterable[str]) -> str:
    parts = tuple(conditions)
    return _TRUE if _TRUE in parts else _join(parts, "||", _FALSE)


def _not(condition: str) -> str:
    if isinstance(condition, _Joined):
        return f"!{condition}"
    opposite = {_TRUE: _FALSE, _FALSE: _TRUE}
    return opposite.get(condition) or (condition[1:] if condition.startswith("!") else f"!{condition}")


def _literal(value: Any) -> str:
    """A constant of the rule; numbers are doubles, because CEL does not mix them with integers."""
    if isinstance(value, date):
        return _literal(value.isoformat())
    if isinstance(value, int | float) and not isinstance(value, bool):
        return repr(float(value))
    return json.dumps(value)


def _there(term: Term) -> str:
    return _all(f"has({code})" for code in term.given)


def _reached(term: Term) -> str:
    return _all(f"has({code})" for code in term.given if code != term.code)


def _pointer(name: str) -> str:
    return "".join(f"/{step}" for step in name.split("."))


def _item(items: Term, variable: str) -> Term:
    return Term(variable, items.item.kind)


# Predicates: as conditions, and as demands with a check for each place where they can fail.


@singledispatch
def holds(predicate: Predicate, of: Term) -> str:
    """Express a condition in CEL."""
    raise TypeError(f"no expression in CEL for {type(predicate).__name__} of {of.code}")


@singledispatch
def _demanded(predicate: Predicate, of: Term) -> Iterator[Check]:
    yield Check(holds(predicate, of), "")


@holds.register
def _(predicate: Has, of: Term) -> str:
    return _all(_there(of.member(name)) for name in predicate.names)


@_demanded.register
def _(predicate: Has, of: Term) -> Iterator[Check]:
    for name in predicate.names:
        yield from _on_the_way(name, of)


@holds.register
def _(predicate: Lacks, of: Term) -> str:
    return _all(_not(_there(of.member(name))) for name in predicate.names)


@_demanded.register
def _(predicate: Lacks, of: Term) -> Iterator[Check]:
    for name in predicate.names:
        yield Check(_not(_there(of.member(name))), _pointer(name), constraint="not")


@holds.register(Is)
@holds.register(AtLeast)
@holds.register(Some)
def _(predicate: Is | AtLeast | Some, of: Term) -> str:
    member = of.member(predicate.name)
    return _all((_there(member), _on_value(predicate, member)))


@_demanded.register(Is)
@_demanded.register(AtLeast)
@_demanded.register(Some)
def _(predicate: Is | AtLeast | Some, of: Term) -> Iterator[Check]:
    member = of.member(predicate.name)
    yield from _on_the_way(predicate.name, of)
    limit = json.dumps(predicate.allowed) if isinstance(predicate, Is) else None
    constraint = "enum" if isinstance(predicate, Is) else ""
    condition = _any((_not(_there(member)), _on_value(predicate, member)))
    yield Check(condition, _pointer(predicate.name), limit=limit, constraint=constraint)


@holds.register(Empty)
@holds.register(Between)
@holds.register(Every)
@holds.register(AtMostOne)
@holds.register(Matches)
def _(predicate: Empty | Between | Every | AtMostOne | Matches, of: Term) -> str:
    member = of.member(predicate.name)
    return _any((_not(_there(member)), _on_value(predicate, member)))


@_demanded.register(Empty)
@_demanded.register(Between)
@_demanded.register(AtMostOne)
@_demanded.register(Matches)
def _(predicate: Empty | Between | AtMostOne | Matches, of: Term) -> Iterator[Check]:
    yield Check(holds(predicate, of), _pointer(predicate.name))


@_demanded.register
def _(predicate: Every, of: Term) -> Iterator[Check]:
    for check in _demanded(predicate.condition, _item(of.member(predicate.name), "item")):
        yield _in_list(predicate.name, check)


@holds.register
def _(predicate: Names, of: Term) -> str:
    return _one_of(of, predicate.allowed)


@holds.register
def _(predicate: Implies, of: Term) -> str:
    return _any((_not(holds(predicate.condition, of)), holds(predicate.demand, of)))


@_demanded.register
def _(predicate: Implies, of: Term) -> Iterator[Check]:
    for check in _demanded(predicate.demand, of):
        if check.each:
            raise TypeError(f"in CEL, no condition on {of.code} can be stated with a demand on a list in it")
        condition = holds(predicate.condition, of)
        if check.expression not in _parts(condition, "&&"):
            yield attrs.evolve(check, expression=_any((_not(condition), check.expression)))


@holds.register
def _(predicate: Not, of: Term) -> str:
    return _not(holds(predicate.condition, of))


@holds.register
def _(predicate: All, of: Term) -> str:
    return _all(holds(condition, of) for condition in predicate.conditions)


@_demanded.register
def _(predicate: All, of: Term) -> Iterator[Check]:
    for condition in predicate.conditions:
        yield from _demanded(condition, of)


def _on_value(  # noqa: PLR0911 - one for each predicate
    predicate: Is | AtLeast | Some | Empty | Between | Matches | Every | AtMostOne, member: Term
) -> str:
    """The condition on the member itself, if it is present."""
    match predicate:
        case Is():
            return _one_of(member, predicate.allowed)
        case AtLeast():
            return f"(size({member.code}) >= {predicate.count})"
        case Empty():
            return f"(size({member.code}) == 0)"
        case Matches():
            return f"{member.code}.matches({_literal(predicate.pattern)})"
        case Between():
            value = f"double({member.code})"
            return _all((f"{value} >= {_literal(predicate.least)}", f"{value} <= {_literal(predicate.most)}"))
    one = _item(member, _variable(member))
    each = f"({one.code}, {holds(predicate.condition, one)})"
    if isinstance(predicate, AtMostOne):
        return f"(size({member.code}.filter{each}) <= 1)"
    return f"{member.code}.{'exists' if isinstance(predicate, Some) else 'all'}{each}"


def _one_of(value: Term, allowed: Iterable[Any]) -> str:
    literals = list(map(_literal, allowed))
    if len(literals) == 1:
        return f"({value.code} == {literals[0]})"
    return f"({value.code} in [{', '.join(literals)}])"


def _variable(items: Term) -> str:
    """The variable of a macro over a list, which hides none of a macro around it."""
    return "part" if items.code.startswith("one.") else "one"


def _on_the_way(name: str, of: Term) -> Iterator[Check]:
    """That a member is present, and every member on the way to it: each is reported at its own place."""
    steps = name.split(".")
    for depth in range(1, len(steps) + 1):
        way = ".".join(steps[:depth])
        member = of.member(way)
        if member.code in member.given:
            yield Check(_any((_not(_reached(member)), f"has({member.code})")), _pointer(way), constraint="required")


def _in_list(name: str, check: Check) -> Check:
    return attrs.evolve(check, at=f"{_pointer(name)}/*{check.at}", each=(name, *check.each))


# Comparisons.


@attrs.frozen
class _Value:
    """A value, and the conditions under which it is present."""

    code: str
    given: tuple[str, ...] = ()


@singledispatch
def _value(value: Expression, at: Place) -> _Value:
    raise TypeError(f"no expression in CEL for {type(value).__name__} of {at.item.code}")


@_value.register
def _(value: Member, at: Place) -> _Value:
    member = at.item.member(value.name)
    code = f"double({member.code})" if isinstance(value, Number) else member.code
    return _Value(code, tuple(f"has({code})" for code in member.given))


@_value.register
def _(value: Constant, _: Place) -> _Value:
    return _Value(_literal(value.constant))


@_value.register
def _(_: Position, at: Place) -> _Value:
    return _Value(f"double({at.position} + 1)")


@_value.register
def _(value: OfRecord, at: Place) -> _Value:
    return _value(value.of, Place(at.record, at.record))


@_value.register
def _(value: FirstOf, at: Place) -> _Value:
    known = [_value(each, at) for each in value.choices if not isinstance(each, Member) or at.item.has(each.name)]
    code = known[-1].code
    for each in reversed(known[:-1]):
        code = f"({_all(each.given)} ? {each.code} : {code})" if each.given else each.code
    is_present = _any(_all(each.given) for each in known)
    return _Value(code, () if is_present == _TRUE else (is_present,))


@_value.register
def _(value: Difference, at: Place) -> _Value:
    return _of_two("({} - {})", value.first, value.second, at)


@_value.register
def _(value: Sum, at: Place) -> _Value:
    return _of_two("({} + {})", value.first, value.second, at)


@_value.register
def _(value: OnlyItem, at: Place) -> _Value:
    items = at.item.member(value.name)
    inside = _value(value.of, Place(at.record, _item(items, f"{items.code}[0]")))
    # Not `has(items[0].name)`: some implementations of `has` take only names.
    inside_given = _value(value.of, Place(at.record, _item(items, "only"))).given
    given = (*(f"has({code})" for code in items.given), f"(size({items.code}) == 1)")
    return _Value(inside.code, (*given, *(f"{items.code}.exists(only, {each})" for each in inside_given)))


@_value.register
def _(value: Product, at: Place) -> _Value:
    return _of_two("({} * {})", value.first, value.second, at)


_TIME = 'timestamp({} + "T00:00:00Z")'


@_value.register
def _(value: DaysBetween, at: Place) -> _Value:
    hours = f"({_TIME.replace('{}', '{1}')} - {_TIME.replace('{}', '{0}')}).getHours()"
    return _of_two(f"double({hours} / 24)", value.first, value.second, at)


def _of_two(code: str, first: Expression, second: Expression, at: Place) -> _Value:
    one, other = _value(first, at), _value(second, at)
    return _Value(code.format(one.code, other.code), one.given + other.given)


@_value.register
def _(value: Year, at: Place) -> _Value:
    day = _value(value.date, at)
    return _Value(f"double({_TIME.format(day.code)}.getFullYear())", day.given)


@_value.register
def _(value: NumberedYear, at: Place) -> _Value:
    text = _value(value.text, at)
    begin = f"^({value.prefix})?"

    def digit(before: str, after: str) -> str:
        pattern = f"{_literal(begin + before)} + string(digit) + {_literal(after)}"
        return f"[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(digit, {text.code}.matches({pattern}))[0]"

    code = f"double(2000 + 10 * {digit('', '[0-9]-')} + {digit('[0-9]', '-')})"
    return _Value(code, (*text.given, f"{text.code}.matches({_literal(begin + '[0-9][0-9]-')})"))


@singledispatch
def _condition(condition: Condition, at: Place) -> _Value:
    raise TypeError(f"no expression in CEL for {type(condition).__name__} of {at.item.code}")


@_condition.register
def _(condition: Relation, at: Place) -> _Value:
    return _of_two(f"({{}} {condition.operator} {{}})", condition.left, condition.right, at)


@_condition.register
def _(condition: Among, at: Place) -> _Value:
    member = _value(condition.member, at)
    items = at.record.member(condition.values.name)
    one = _item(items, "one")
    value = _value(condition.values.of, Place(one, one))
    found = f"{items.code}.exists(one, {_all((*value.given, f'{value.code} == {member.code}'))})"
    return _Value(_all((_there(items), found)), member.given)


@_condition.register
def _(condition: Unlisted, at: Place) -> _Value:
    member = _value(condition.member, at)
    return _Value(f"!({member.code} in [{', '.join(map(_literal, condition.texts))}])", member.given)


@_condition.register
def _(condition: Either, at: Place) -> _Value:
    parts = [_condition(each, at) for each in condition.conditions]
    return _Value(_any(each.code for each in parts), tuple(given for each in parts for given in each.given))


@singledispatch
def _compared(demand: Comparison, at: Place) -> Iterator[Check]:
    raise TypeError(f"no expression in CEL for {type(demand).__name__} of {at.item.code}")


@_compared.register
def _(demand: Compare, at: Place) -> Iterator[Check]:
    condition = _condition(demand.condition, at)
    given = _all((*(each for value in demand.given for each in _value(value, at).given), *condition.given))
    limit = None
    if isinstance(demand.limit, Position):
        limit = f"{at.position} + 1"
    elif isinstance(demand.limit, Expression):
        limit = _value(demand.limit, at).code
    elif demand.limit is not None:
        limit = json.dumps(demand.limit)
    # Not `||`, which some implementations evaluate on both sides.
    code = condition.code if given == _TRUE else f"({given} ? {condition.code} : true)"
    yield Check(code, _pointer(demand.at.name), limit=limit)


@_compared.register
def _(demand: InOrder, at: Place) -> Iterator[Check]:
    for place, date_ in enumerate(demand.dates):
        later = _value(date_, at)
        before = FirstOf((*reversed(demand.dates[:place]), date_))
        code = _any((_not(_all(later.given)), f"({_value(before, at).code} <= {later.code})"))
        if place:
            yield Check(code, _pointer(date_.name), limit=_last_name(demand.dates[:place], at))


def _last_name(dates: tuple[Day, ...], at: Place) -> str:
    """The name of the last of the dates that is present."""
    code = json.dumps(dates[0].name)
    for date_ in dates[1:]:
        code = f"({_all(_value(date_, at).given)} ? {json.dumps(date_.name)} : {code})"
    return code


@_compared.register
def _(demand: Together, at: Place) -> Iterator[Check]:
    for part in demand.parts:
        yield from _compared(part, at)


@_compared.register
def _(demand: Each, at: Place) -> Iterator[Check]:
    items = at.item.member(demand.items.name)
    for check in _compared(demand.part, Place(at.record, _item(items, "item"), "index")):
        yield _in_list(demand.items.name, check)


def _free_texts(demand: FreeTexts) -> Iterator[Check]:
    """A check for each free text of each record."""
    for within in record_classes():
        of = Term("record", Nested(within))
        for member in filter(is_free, shape(within).members.values()):
            text = of.member(member.name)
            there, in_list = _not(_there(text)), isinstance(member.kind, Sequence)
            pattern = _literal(demand.pattern)
            if in_list:
                check = _in_list(member.name, Check(f"!item.matches({pattern})", ""))
            else:
                check = Check(_any((there, f"!{text.code}.matches({pattern})")), _pointer(member.name))
            yield attrs.evolve(check, about=within.__name__)
