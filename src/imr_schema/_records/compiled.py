"""The rules as functions over typed records: one for each record, many times faster than checking a document."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Sequence as Listed
from functools import reduce
from typing import Any

from imr_schema._records.compared import HELPERS, broken_by
from imr_schema._records.conditions import ITEM, NAMED, Term, expression
from imr_schema._records.connectives import (
    Conjunction,
    Disjunction,
    Existence,
    chains_of,
    conjunction,
    existences_in,
    given,
    loop_over,
    negation,
)
from imr_schema._records.generated import define
from imr_schema._records.kinds import FIRST_YEAR, LAST_YEAR, Date, Sequence, Text
from imr_schema._records.records import Nested, shape, ways_down
from imr_schema._records.rule import Check, Rule, checks_about, rules_about
from imr_schema.findings import Path


def _functions() -> dict[str, Any]:
    """Return the functions that generated code may call."""
    import msgspec  # noqa: PLC0415 - an extra; the terms of this file are used without it

    def repeats(items: list[Any]) -> bool:
        """Whether a typed record occurs twice in a list."""
        if len(items) == 2:  # noqa: PLR2004 - most sets are no larger
            return bool(items[0] == items[1])
        return len(set(map(msgspec.json.encode, items))) < len(items)

    return HELPERS | {"repeats": repeats}


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
    functions = _functions() | {"own": _own, "within": _within, "BROKEN": [((), None)]}
    _compile(record, rules, has_breaks, functions)
    find: Find | None = functions[_name(record)]
    return find or _nothing


def _nothing(_: Any) -> Listed[Failure]:
    return ()


def _own(checks: list[tuple[Rule, Check]], numbers: Iterable[int]) -> Iterator[Failure]:
    return (((), checks[number]) for number in sorted(set(numbers)))


def _within(way: Path, found: Iterable[Failure], inside: list[Failure]) -> list[Failure]:
    inside = inside or []
    inside += (((*way, *path), check) for path, check in found)
    return inside


def looked_at(record: type, rules: Collection[Rule]) -> list[frozenset[tuple[str, ...]]]:
    """For each check about a record, the places that it looks at, as names of members; those of items are as of one."""
    ways = (" ".join(ways) for ways in _failing(Term("record", Nested(record)), rules))
    return [frozenset(_names(place) for place in _PLACE.findall(way)) for way in ways]


_PLACE = re.compile(rf"\brecord(?:__\w+?{ITEM})*(?:\.\w+|\[0\])+")


def _names(place: str) -> tuple[str, ...]:
    _, *names = place.replace(ITEM, "").replace("[0]", "").replace("__", ".").split(".")
    return tuple(names)


def _add_failing(of: Term, rules: Collection[Rule]) -> Iterator[str]:
    """Statements that list the numbers of the checks that fail."""
    numbered = [(way, number) for number, ways in enumerate(_failing(of, rules)) for way in ways]
    asked = [each for way, _ in numbered for each in existences_in(way) if _OWN_LIST.fullmatch(each.items)]
    names = {each: f"some_{number}" for number, each in enumerate(dict.fromkeys(asked))}
    yield from _going_through_lists(of, names)
    yield "failed = ()"
    for line in _branches([(chains_of(way), f"failed += ({number},)") for way, number in numbered]):
        yield reduce(lambda text, each: text.replace(each, names[each]), names, line)


def _going_through_lists(of: Term, names: Mapping[Existence, str]) -> Iterator[str]:
    """Statements that ask in one loop over each list whatever conditions ask of its items."""
    if names:
        yield f"{' = '.join(names.values())} = False"
    for items in dict.fromkeys(each.items for each in names):
        asked = [each for each in names if each.items == items]
        is_there = of.member(items.removeprefix("record.")).given == ()
        position = next((each.position for each in asked if each.position), "")
        lines = [*_under_conditions([(each.condition, f"{names[each]} = True") for each in asked])]
        yield f"{loop_over(items if is_there else f'{items} or ()', asked[0].item, position)}:"
        yield from (f"    {line}" for line in _with_locals(asked[0].item, lines))


def _under_conditions(statements: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Write statements, which may be executed several times, under conditions on an item, in loops over lists in it."""
    chained: list[Chained] = []
    in_loops: list[str] = []
    for condition, statement in statements:
        for way in condition.conditions if isinstance(condition, Disjunction) else (condition,):
            match chains_of(way):
                case [[*before, Existence() as each]]:
                    in_loops.append(f"if {Conjunction.of([tuple(before)])}:")
                    in_loops.append(f"    {loop_over(each.items, each.item, each.position)}:")
                    in_loops += (f"        {line}" for line in _under_conditions([(each.condition, statement)]))
                case chains:
                    chained.append((chains, statement))
    yield from _branches(chained)
    yield from in_loops


_OWN_LIST = re.compile(r"record\.\w+")
_SHARED = re.compile(
    r"\(\[[\w.]+ for \w+ in record\.[\w.]+\] if (?:[^()]+|\([^()]+\)) else \(\)\)"
    r"|\(numbered_year\(record\.\w+, '\w*'\) if record\.\w+ is not None else None\)"
)
_MEMBER = re.compile(r"\brecord\.(\w+)")


def _define(head: str, lines: Iterable[str], functions: dict[str, Any]) -> None:
    """Define a function of a record; what several conditions look up is looked up once."""
    body = "\n".join(lines)
    before = []
    for number, values in enumerate(dict.fromkeys(_SHARED.findall(body))):
        before.append(f"values_{number} = {values}")
        body = body.replace(values, f"values_{number}")
    functions |= NAMED
    define(head, _with_locals("record", [*before, *body.split("\n")]), functions)


def _with_locals(name: str, lines: list[str]) -> list[str]:
    """Statements in which each member of an object is looked up once."""
    member = re.compile(rf"\b{name}\.(\w+)")
    names = dict.fromkeys(member.findall("\n".join(lines)))
    return [
        *(f"{name}_{each} = {name}.{each}" for each in names),
        *(member.sub(rf"{name}_\1", line) for line in lines),
    ]


def _name(record: type) -> str:
    return f"check_{record.__name__}"


def _compile(record: type, rules: Collection[Rule], has_breaks: bool, functions: dict[str, Any]) -> None:  # noqa: FBT001
    """Add the functions of a record and of those within it; of one that has nothing to check, `None`."""
    for _, within, _ in ways_down(record):
        if _name(within) not in functions:
            _compile(within, rules, has_breaks, functions)
    of = Term("record", Nested(record))
    broken = [(chains_of(way), "return BROKEN") for way in _broken_members(of, has_breaks=has_breaks)]
    inside = [*_failing_records(of, functions)]
    checks = checks_about(record, rules)
    functions[_name(record)], functions[own := f"own_{record.__name__}"] = None, checks
    lines = [*_branches(broken)]
    if checks:
        lines += _add_failing(of, rules)
        lines += [] if inside else [f"if failed: return [*own({own}, failed)]"]
    if inside:
        found = f"[*own({own}, failed), *inside]" if checks else "inside"
        lines += ["inside = ()", *inside, f"if {'failed or ' if checks else ''}inside: return {found}"]
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
                yield f"if {Conjunction.of(chains)}: {statement}"
            return
        yield f"if {common}:"
        under = [
            (tuple(rest for chain in chains if (rest := chain[chain[0] == common :])), statement)
            for (chains, statement), each in zip(statements, begins, strict=True)
            if common in each
        ]
        yield from (f"    {statement}" for chains, statement in under if not chains)
        yield from (f"    {line}" for line in _branches([each for each in under if each[0]]))
        statements = [each for each, begin in zip(statements, begins, strict=True) if common not in begin]


def _begins(chains: tuple[tuple[str, ...], ...]) -> dict[str, None]:
    """What may be asked first of some chains."""
    return dict.fromkeys(chain[0] for chain in chains)


def _failing_records(of: Term, functions: dict[str, Any]) -> Iterator[str]:
    """Statements that find what fails in the records within one."""
    for name, within, is_list in ways_down(of.record):
        if functions[check := _name(within)]:
            value = of.member(name)
            if is_list:
                yield f"for index, item in enumerate({value.code}{' or ()' if value.given else ''}):"
                yield f"    if found := {check}(item): inside = within(({name!r}, index), found, inside)"
            else:
                found = given(value.is_there, f"(found := {check}({value.code}))")
                yield f"if {found}: inside = within(({name!r},), found, inside)"


def _broken_members(of: Term, *, has_breaks: bool) -> Iterator[str]:
    """Conditions none of which is true of a record whose members meet the constraints that types do not hold."""
    for name in shape(of.record).members:
        value = of.member(name)
        for condition in _broken_types(value, has_breaks=has_breaks):
            yield given(value.is_there, condition)


def _failing(of: Term, rules: Iterable[Rule]) -> Iterator[tuple[str, ...]]:
    """For each check of the rules about a record, conditions of which one is true if it fails."""
    for rule in rules_about(of.record, rules):
        if isinstance(rule.demand, tuple):
            for clause in rule.demand:
                yield (conjunction((expression(clause.condition, of), negation(expression(clause.demand, of)))),)
        else:
            demand = broken_by(rule.demand, of)
            only = expression(rule.only, of)
            ways = demand.conditions if isinstance(demand, Disjunction) else (demand,)
            yield tuple(conjunction((only, way)) for way in ways)


def _broken_types(value: Term, *, has_breaks: bool) -> Iterator[str]:
    """Conditions none of which is true of a value that meets those constraints that its type does not hold."""
    match value.kind:
        case Date():
            yield f"not {FIRST_YEAR} <= {value.code}.year <= {LAST_YEAR}"
        case Text(long=False) if has_breaks:
            yield f"('\\n' in {value.code} or '\\t' in {value.code})"
        case Sequence(item=Nested(), is_set=True):
            yield f"(len({value.code}) > 1 and repeats({value.code}))"
        case Sequence(is_set=True):
            yield f"(len({value.code}) > 1 and len(set({value.code})) < len({value.code}))"
    if isinstance(value.kind, Sequence):
        for broken in _broken_types(value.item, has_breaks=has_breaks):
            yield f"any([{broken} for {value.item.code} in {value.code}])"
