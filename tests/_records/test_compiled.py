"""The compiled form of a predicate agrees with its check."""

from collections.abc import Callable
from typing import Any

import pytest

msgspec = pytest.importorskip("msgspec", reason="needs the extra `fast`")

from imr_schema._json.edits import changed
from imr_schema._records.compiled import compiled, looked_at
from imr_schema._records.conditions import NAMED, Term, expression
from imr_schema._records.predicates import Between, Empty, Every, Has, Is, Lacks, Names, Predicate
from imr_schema._records.records import Nested, records_in
from imr_schema._records.rule import Clause, Rule, rules_about
from imr_schema._records.structs import typed
from imr_schema._records.violations import violations
from imr_schema.example import DOCUMENT, EXAMPLES, example_of
from imr_schema.model.case import Attestations, Case
from imr_schema.model.codes import Sex
from imr_schema.model.places import State
from imr_schema.publish.kit.alternatives import alternatives
from imr_schema.rules import RULES
from imr_schema.rules.privacy import free_text_looks_identifying

CLAUSES = [
    pytest.param(rule, record, clause, id=f"{rule.id}-{record.__name__}-{number}")
    for rule in RULES.values()
    if isinstance(rule.demand, tuple)
    for number, clause in enumerate(rule.demand)
    for record in rule.about
]


def documents_about(rule: Rule) -> list[Any]:
    """The rule's examples, and sound documents that differ from the example record in one member."""
    return [example_of(rule, passes=True), example_of(rule, passes=False), *(each.document for each in ALTERNATIVES)]


ALTERNATIVES = [
    each for document in EXAMPLES for each in [*alternatives(document)][::7] if not any(violations(each.document, Case))
]


def as_compiled(predicate: Predicate, record: type) -> Callable[[Any], bool]:
    """A predicate as a function over a document, which it reads as a typed record."""
    code = compile(expression(predicate, Term("record", Nested(record))), "<predicate>", "eval")
    return lambda document: bool(eval(code, NAMED | {"record": msgspec.convert(document, typed(record))}))  # noqa: S307


@pytest.mark.parametrize(("rule", "record", "clause"), CLAUSES)
def test_condition_and_demand_of_a_clause_are_compiled_as_they_are_checked(
    rule: Rule, record: type, clause: Clause
) -> None:
    condition, demand = as_compiled(clause.condition, record), as_compiled(clause.demand, record)
    for document in documents_about(rule):
        for part in (part for _, each, part in records_in(document, Case) if each is record):
            assert condition(part) == clause.condition.holds(part)
            assert demand(part) == clause.demand.holds(part)


@pytest.mark.parametrize("rule_id", sorted(RULES.keys() - {free_text_looks_identifying.id}))
def test_a_rule_is_compiled_as_it_is_checked(rule_id: str) -> None:
    rule = RULES[rule_id]
    find = compiled(Case, [rule], has_breaks=True)
    verdicts = set()
    for document in documents_about(rule):
        parts = (part for _, record, part in records_in(document, Case) if record in rule.about)
        verdict = not any(violation for part in parts for violation in rule.violations(part))
        assert (not find(msgspec.convert(document, typed(Case)))) == verdict
        verdicts.add(verdict)
    assert verdicts == {True, False}


RULES_COMPILED = [rule for rule in RULES.values() if rule is not free_text_looks_identifying]


def failing_checks(rule: Rule, part: Any) -> list[int]:
    """The numbers of the checks of a rule that an object fails."""
    return [
        number
        for number, check in enumerate(rule.checks)
        if check.applies(part) and not check.is_met(part) and any(check.failures(part))
    ]


@pytest.mark.parametrize("rules", [[rule] for rule in RULES_COMPILED] + [RULES_COMPILED], ids=lambda rules: rules[0].id)
def test_the_checks_that_fail_are_named(rules: list[Rule]) -> None:
    find = compiled(Case, rules, has_breaks=True)
    for document in (document for rule in rules for document in documents_about(rule)):
        expected = [
            (path, rule, number)
            for path, record, part in records_in(document, Case)
            for rule in rules_about(record, rules)
            for number in failing_checks(rule, part)
        ]
        found = find(msgspec.convert(document, typed(Case)))
        assert [(path, check[0], check[0].checks.index(check[1])) for path, check in found if check] == expected


def as_seen(value: Any, places: frozenset[tuple[str, ...]], names: tuple[str, ...] = ()) -> Any:
    """A value without the members at places that are not looked at."""
    if isinstance(value, list):
        return [as_seen(item, places, names) for item in value]
    if any(names[: len(place)] == place for place in places) and not isinstance(value, dict):
        return value
    if not isinstance(value, dict):
        return None
    seen = {name: as_seen(part, places, (*names, name)) for name, part in value.items()}
    looked_at_inside = {
        place[len(names)] for place in places if place[: len(names)] == names and len(place) > len(names)
    }
    return {name: part for name, part in seen.items() if name in looked_at_inside}


@pytest.mark.parametrize("rule", RULES_COMPILED, ids=lambda rule: rule.id)
def test_a_check_depends_on_no_other_places_than_it_names(rule: Rule) -> None:
    for record in rule.about:
        places = looked_at(record, [rule])
        parts = [part for each in documents_about(rule) for _, found, part in records_in(each, Case) if found is record]
        for part in parts:
            failing = failing_checks(rule, part)
            for number, seen in enumerate(places):
                assert (number in failing) == (number in failing_checks(rule, as_seen(part, seen)))


def test_a_record_that_no_rule_is_about_fails_nothing() -> None:
    assert not compiled(Case, [], has_breaks=True)(msgspec.convert(DOCUMENT, typed(Case)))


def test_a_record_without_anything_to_check_passes() -> None:
    assert not compiled(Attestations, [], has_breaks=True)(typed(Attestations)())


@pytest.mark.parametrize(
    "predicate",
    [
        Has("dates.decided", "reviewer"),
        Lacks("dates.decided"),
        Is("patient.sex", Sex.FEMALE),
        Empty("diagnoses"),
        Every("diagnoses", Has("code")),
        Between("patient.age", 14, 100),
    ],
    ids=lambda predicate: type(predicate).__name__,
)
def test_a_predicate_on_absent_members_is_compiled_as_it_is_checked(predicate: Predicate) -> None:
    document = {"schema_version": "1.0", "status": "in-review", "issues": []}
    assert as_compiled(predicate, Case)(document) == predicate.holds(document)


def test_a_condition_that_every_item_is_one_code_is_compiled_as_it_is_checked() -> None:
    only_california = Every("reviewer.licensed_states", Names(State("CA")))
    for states in (["CA"], ["CA", "OR"], ["OR"]):
        document = changed(DOCUMENT, {("reviewer", "licensed_states"): states})
        assert as_compiled(only_california, Case)(document) == only_california.holds(document) == (states == ["CA"])


def test_a_predicate_without_an_expression_is_refused() -> None:
    class Odd(Predicate):
        pass

    with pytest.raises(TypeError, match="no expression is defined for Odd"):
        expression(Odd(), Term("record", Nested(Case)))


@pytest.mark.parametrize(("name", "what"), [("issues.number", "is no record"), ("dates.decided.year", "is no record")])
def test_a_name_that_leads_nowhere_is_refused(name: str, what: str) -> None:
    with pytest.raises(TypeError, match=what):
        expression(Has(name), Term("record", Nested(Case)))


def test_a_condition_on_the_items_of_what_is_no_list_is_refused() -> None:
    with pytest.raises(TypeError, match="is no list"):
        expression(Every("dates", Has("decided")), Term("record", Nested(Case)))


@pytest.mark.parametrize("others", [0, 1, 2])
def test_a_set_in_which_a_record_occurs_twice_is_broken_whatever_its_size(others: int) -> None:
    site = {"region": "knee", "side": "left"}
    sites = [site, *({"region": region} for region in ("hip", "ankle")[:others]), site]
    find = compiled(Case, [], has_breaks=True)
    place = ("issues", 0, "request", "sites")
    broken = find(msgspec.convert(changed(DOCUMENT, {place: sites}), typed(Case)))
    assert broken == [(place[:-1], None)]
    assert not find(msgspec.convert(changed(DOCUMENT, {place: sites[1:]}), typed(Case)))
