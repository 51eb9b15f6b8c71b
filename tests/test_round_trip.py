"""Nothing is lost between document and case, and equal cases have one text."""

import json
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema import Case, Invalid, check, decode, dumps, encode, loads
from imr_schema._json.edits import changed
from imr_schema._records.kinds import OneOf, Sequence
from imr_schema._records.records import records_in, shape
from imr_schema.example import DOCUMENT, EXAMPLES, records_in_examples
from imr_schema.findings import has_errors
from imr_schema.testing.strategies import cases, documents
from support.damage import damaged_documents

MEMBERS = {(record, name) for _, record, _ in records_in_examples() for name in shape(record).members}


def written_otherwise(value: Any, chance: Random) -> Any:
    """The same document with its members in another order, and 2.0 for 2."""
    match value:
        case dict():
            names = chance.sample(list(value), len(value))
            return {name: written_otherwise(value[name], chance) for name in names}
        case list():
            return [written_otherwise(item, chance) for item in value]
        case int() if not isinstance(value, bool):
            return float(value)
    return value


@given(cases())
def test_a_case_that_is_written_and_read_is_the_same(case: Case) -> None:
    assert decode(encode(case)) == case
    assert loads(dumps(case)) == case


@given(cases())
def test_canonical_text_is_read_and_written_unchanged(case: Case) -> None:
    text = dumps(case)
    assert dumps(loads(text)) == text
    assert dumps(loads(text.encode())) == text
    assert "\n" not in text
    assert json.loads(text) == encode(case)


@given(documents(), st.randoms(use_true_random=False))
def test_equal_cases_have_one_text(document: Any, chance: Random) -> None:
    other = decode(written_otherwise(document, chance))
    assert other == decode(document)
    assert hash(other) == hash(decode(document))
    assert dumps(other) == dumps(decode(document))


@given(documents())
def test_canonical_documents_follow_the_declaration(document: Any) -> None:
    for _, record, part in records_in(document, Case):
        members = shape(record).members
        assert list(part) == [name for name in members if name in part]
        for name, value in part.items():
            kind = members[name].kind
            assert value is not None
            assert members[name].required or (value != [] and value is not members[name].default)
            if isinstance(kind, Sequence) and isinstance(kind.item, OneOf) and kind.is_set:
                assert value == [code for code in kind.item.allowed if code in value]


def test_the_examples_have_every_member_but_what_an_eligible_case_lacks() -> None:
    present = {(record, name) for _, record, part in records_in_examples() for name in part}
    assert {(record.__name__, name) for record, name in MEMBERS - present} == {("Case", "ineligible_reason")}


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_are_in_canonical_form_and_without_findings(example: Any) -> None:
    assert encode(decode(example)) == example
    assert dumps(decode(example)) == json.dumps(example, separators=(",", ":"), ensure_ascii=False)
    assert check(example) == ()


def test_a_site_that_stands_in_two_notations_is_one() -> None:
    sites = [{"region": "neck", "levels": ["C5", "C4-5"]}, {"region": "neck", "levels": ["C4-5", "C5"]}]
    place = ("issues", 1, "request", "sites")
    once = decode(changed(DOCUMENT, {place: sites[1:]}))
    for twice in (sites, sites[::-1]):
        case = decode(changed(DOCUMENT, {place: twice}))
        assert dumps(case) == dumps(once)
        assert loads(dumps(case)) == case == once


def test_generated_cases_have_every_member_at_times_and_lack_it_at_times() -> None:
    present: set[tuple[type, str]] = set()
    absent: set[tuple[type, str]] = set()

    @settings(max_examples=300)
    @given(documents())
    def look(document: Any) -> None:
        for _, record, part in records_in(document, Case):
            for name, member in shape(record).members.items():
                (present if name in part else absent).add((record, name))
                assert name in part or not member.required

    look()
    assert present == MEMBERS
    assert absent == {(record, name) for record, name in MEMBERS if not shape(record).members[name].required}


@given(damaged_documents())
def test_a_document_is_refused_exactly_when_an_error_is_found(document: Any) -> None:
    findings = check(document)
    text = json.dumps(document)
    for read, subject in ((decode, document), (loads, text)):
        if has_errors(findings):
            with pytest.raises(Invalid) as invalid:
                read(subject)
            assert [(each.path, each.rule) for each in invalid.value.findings] == [
                (each.path, each.rule) for each in findings
            ]
        else:
            assert check(read(subject)) == findings


@given(damaged_documents())
def test_reading_leaves_the_document_as_it_was(document: Any) -> None:
    before = json.dumps(document)
    check(document)
    assert json.dumps(document) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document | {"outcome": "upheld"},
        lambda document: {name: value for name, value in document.items() if name != "reviewer"},
    ],
)
def test_a_draft_may_break_rules_which_are_reported(change: Callable[[Any], Any]) -> None:
    document = change(DOCUMENT)
    draft = decode(document, draft=True)
    assert encode(draft) == document
    assert check(draft) == check(document) != ()
    with pytest.raises(Invalid):
        decode(document)


def test_a_draft_must_still_have_the_shape_of_a_case() -> None:
    with pytest.raises(Invalid):
        decode(DOCUMENT | {"outcome": None}, draft=True)
