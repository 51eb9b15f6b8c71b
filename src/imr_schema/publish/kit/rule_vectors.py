"""The vectors of a rule: two examples, every single change that breaks or fixes them, and others, in each program."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache, partial
from itertools import cycle, islice
from types import MappingProxyType
from typing import Any

from imr_schema._json.canonical import canonical
from imr_schema._json.edits import at, changed
from imr_schema._records.comparisons import parts_of
from imr_schema._records.expressions import Member, NumberedYear
from imr_schema._records.kinds import Sequence
from imr_schema._records.records import records_in, shape
from imr_schema._records.rule import Clause, Rule
from imr_schema.examine import check
from imr_schema.example import (
    DOCUMENT,
    EXAMPLES,
    EXTERNAL_DOCUMENT,
    OPEN_DOCUMENT,
    changes_of,
    example_of,
    further_examples_of,
)
from imr_schema.findings import Level, Path, pointer
from imr_schema.model.case import Case
from imr_schema.publish.kit.alternatives import Alternative, alternatives
from imr_schema.publish.kit.smallest import holds_all, smallest_case
from imr_schema.publish.kit.vectors import Vector
from imr_schema.rules import RULES
from imr_schema.rules.privacy import IDENTIFYING_EXAMPLES, FreeTexts, is_free


@cache
def vectors_of_rule(rule: Rule) -> tuple[Vector, ...]:
    """Make the vectors of a rule, each with a different record."""
    unique: dict[str, Vector] = {}
    for vector in _vectors(rule):
        unique.setdefault(canonical(vector.record), vector)
    return tuple(unique.values())


def _vectors(rule: Rule) -> Iterator[Vector]:
    passing, failing = _passing(rule), _failing(rule)
    yield Vector("passes", passing)
    yield Vector("fails", failing)
    ids_if_broken, ids_if_fixed = _ids(passing) | {rule.id}, _ids(failing) - {rule.id}
    broken = [each for each in alternatives(passing) if _ids(each.document) == ids_if_broken]
    yield from (Vector(f"broken {each.name}", each.document) for each in broken)
    fixed = (each for each in alternatives(failing) if _ids(each.document) == ids_if_fixed)
    yield from (Vector(f"fixed {each.name}", each.document) for each in fixed)
    further = (Alternative(f"example {number}", (), each) for number, each in enumerate(further_examples_of(rule), 2))
    yield from _other_violations(rule, [Alternative("as it is", (), failing), *further, *broken])
    yield Vector("fails as its example", _failing(rule, changes_of(rule, passes=False)))
    yield from _edges(rule)
    yield from (_edge(rule, example_of(rule, passes=False), ("program",), program.value) for program in rule.programs)


def _ids(document: Any) -> frozenset[str]:
    """The rules that a document breaks, by id."""
    return frozenset(finding.rule for finding in check(document))


def _passing(rule: Rule) -> Any:
    """The smallest document that still shows what the passing example shows."""
    example = example_of(rule, passes=True)
    changes, ids = changes_of(rule, passes=True), _ids(example)
    return smallest_case(
        example,
        lambda document: holds_all(document, changes) and _ids(document) <= ids,
    )


def _failing(rule: Rule, changes: Mapping[Path, Any] = MappingProxyType({})) -> Any:
    """The smallest document that breaks the rule and contains some changes."""
    example = example_of(rule, passes=False)
    ids = _ids(example)
    return smallest_case(example, lambda document: rule.id in _ids(document) <= ids and holds_all(document, changes))


def _edges(rule: Rule) -> Iterator[Vector]:
    """Vectors for the edges of declared values, which no other vector shows."""
    for part in parts_of(rule.demand):
        match part:
            case FreeTexts():
                yield from _identifying(rule)
            case NumberedYear(text=Member(steps=place)):
                number, year = at(DOCUMENT, place), date.fromisoformat(DOCUMENT["dates"]["application_received"]).year
                for other in range(year - 2, year + 3):
                    numbered = number.replace(f"{part.prefix}{year % 100}-", f"{part.prefix}{other % 100}-")
                    yield _edge(rule, DOCUMENT, place, numbered)


def _identifying(rule: Rule) -> Iterator[Vector]:
    """For each member that is free text, and for each shape of text, one that identifies a person."""
    examples = cycle(IDENTIFYING_EXAMPLES)
    places = {
        (record, member.name): (document, (*path, member.name))
        for document in reversed(EXAMPLES)
        for path, record, _ in records_in(document, Case)
        for member in filter(is_free, shape(record).members.values())
    }
    for (record, name), (document, place) in places.items():
        text = f"As {next(examples)} has it"
        is_list = isinstance(shape(record).members[name].kind, Sequence)
        yield _edge(rule, document, place, [text] if is_list else text)


def _edge(rule: Rule, example: dict[str, Any], place: Path, value: Any) -> Vector:
    """The smallest document with a value at a place of the example, and with the same verdict of the rule."""
    document = changed(example, {place: value})
    ids, is_broken = _ids(document), rule.id in _ids(document)

    def shows(smaller: Any) -> bool:
        found = _ids(smaller)
        return found <= ids and (rule.id in found) == is_broken and holds_all(smaller, {place: value})

    return Vector(f"edge {pointer(place)} {value}", smallest_case(document, shows))


@cache
def _beside_examples() -> tuple[tuple[Alternative, frozenset[str]], ...]:
    decided = ((each, _ids(each.document)) for each in alternatives(DOCUMENT))
    others = {"in review": OPEN_DOCUMENT, "elsewhere": EXTERNAL_DOCUMENT}
    return (
        *decided,
        *(
            (each._replace(name=f"{each.name} {where}"), _ids(each.document))
            for where, document in others.items()
            for each in alternatives(document)
        ),
    )


def _other_violations(rule: Rule, near: Iterable[Alternative]) -> Iterator[Vector]:
    """For each way to break only this rule, the smallest document, and the same one fixed."""
    first: dict[Any, Alternative] = {}
    for each in (*near, *(each for each, ids in _beside_examples() if rule.id in ids)):
        if _breaks_only(rule, _ids(each.document)):
            first.setdefault(_way(rule, each.document), each)
    for way, each in first.items():
        broken = smallest_case(each.document, partial(_is_broken_likewise, rule, way, _ids(each.document)))
        yield Vector(f"another way {each.name}", broken)
        for other in islice(_fixed(rule, way[0], (broken, each.document)), 1):
            yield Vector(f"another way {each.name}, fixed {other.name}", other.document)


def _fixed(rule: Rule, clauses: Iterable[Clause], broken: Iterable[Any]) -> Iterator[Alternative]:
    """Documents near broken ones, changed at a finding or in an item there, that keep the rule."""
    for document in broken:
        places = {finding.path for finding in check(document)}
        near = (other for other in alternatives(document) if other.path in places or other.path[:-1] in places)
        yield from (other for other in near if _is_kept(rule, clauses, other))


def _errors(ids: Iterable[str]) -> set[str]:
    return {each for each in ids if each not in RULES or RULES[each].level is Level.ERROR}


def _breaks_only(rule: Rule, ids: frozenset[str]) -> bool:
    """Whether a rule is broken and there is no other error."""
    return rule.id in ids and _errors(ids) <= {rule.id}


def _is_broken_likewise(rule: Rule, way: Any, ids: frozenset[str], document: Any) -> bool:
    return _ids(document) <= ids and _way(rule, document) == way


def _way(rule: Rule, document: Any) -> tuple[frozenset[Clause], frozenset[Path]]:
    """How a document breaks a rule: the clauses, and the members, regardless of list positions."""
    clauses = frozenset(
        each for each in _clauses(rule) for part in _parts(rule, document) if any(each.violations(part))
    )
    places = (finding.path for finding in check(document) if finding.rule == rule.id)
    return clauses, frozenset(tuple(step for step in path if isinstance(step, str)) for path in places)


def _is_kept(rule: Rule, clauses: Iterable[Clause], other: Alternative) -> bool:
    """Whether a document is valid and keeps the rule while the conditions of these clauses hold."""
    ids, parts = _ids(other.document), tuple(_parts(rule, other.document))
    applies = all(any(clause.condition.holds(part) for part in parts) for clause in clauses)
    return applies and rule.id not in ids and not _errors(ids)


def _clauses(rule: Rule) -> tuple[Clause, ...]:
    return rule.demand if isinstance(rule.demand, tuple) else ()


def _parts(rule: Rule, document: Any) -> Iterator[dict[str, Any]]:
    """The records of a document that the rule is about."""
    return (part for _, record, part in records_in(document, Case) if record in rule.about)
