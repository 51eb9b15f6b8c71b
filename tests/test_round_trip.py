"""Nothing is lost between document and case, and equal cases have one text."""

import json
from collections.abc import Callable
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from imr_schema import (
    Case,
    Invalid,
    check,
    check_with_schema,
    decode,
    dumps,
    encode,
    examine,
    fast_path,
    loads,
    validate_records,
)
from imr_schema._json.edits import changed
from imr_schema._json.frozen_object import JsonObject
from imr_schema._json.values import MAX_DEPTH
from imr_schema._records.kinds import OneOf, Open, Sequence
from imr_schema._records.records import records_in, shape
from imr_schema.example import DOCUMENT, EXAMPLES, records_in_examples
from imr_schema.findings import ConstraintError, has_errors
from imr_schema.testing.strategies import cases, documents
from support.damage import damaged_documents
from support.extras import INSTALLED_ENGINES

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

    @settings(max_examples=100)
    @given(documents())
    def look(document: Any) -> None:
        for _, record, part in records_in(document, Case):
            for name, member in shape(record).members.items():
                (present if name in part else absent).add((record, name))
                assert name in part or not member.required

    optional = {(record, name) for record, name in MEMBERS if not shape(record).members[name].required}
    for number in range(30):
        seed(number)(look)()
        if present == MEMBERS and absent == optional:
            return
    assert (present, absent) == (MEMBERS, optional)


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


def nested(depth: int, member: str = "extensions") -> Any:
    """A document whose lists and objects are nested that deep, counted from the document itself."""
    inside: Any = 1
    for level in range(depth - 2):
        inside = [inside] if level % 3 else {"a": inside}
    return DOCUMENT | {member: {"a": inside}}


def verdicts(document: Any) -> dict[str, set[str]]:
    """What each reader calls wrong with a document."""
    text = json.dumps(document, separators=(",", ":"))

    def refused(read: Callable[[Any], object], subject: Any) -> set[str]:
        try:
            read(subject)
        except Invalid as invalid:
            return {finding.rule for finding in invalid.findings}
        return set()

    found = {
        "check": check(document),
        "the text": examine.examine_text(text).findings,
        "the text, spread": examine.examine_text(json.dumps(document, indent=1)).findings,
        "the fast path": fast_path.examine_text(text.encode()).findings,
        "a stream": next(validate_records([text])).findings,
        **{engine: check_with_schema(document, engine=engine) for engine in INSTALLED_ENGINES},
    }
    return {reader: {finding.rule for finding in findings} for reader, findings in found.items()} | {
        "decode": refused(decode, document),
        "a draft": refused(lambda each: decode(each, draft=True), document),
        "a fast draft": refused(fast_path.decode_draft, document),
        "loads": refused(loads, text),
    }


def test_every_reader_counts_depth_from_the_root() -> None:
    assert {reader: rules for reader, rules in verdicts(nested(MAX_DEPTH)).items() if rules} == {}
    assert all(rules == {"json-depth"} for rules in verdicts(nested(MAX_DEPTH + 1)).values())
    for member in ("unknown", "dates"):
        assert all(verdicts(nested(MAX_DEPTH + 1, member)).values())


def test_a_case_as_deep_as_allowed_is_written_and_read_and_a_deeper_one_cannot_be_made() -> None:
    deepest = decode(nested(MAX_DEPTH))
    assert loads(dumps(deepest)) == deepest
    too_deep = JsonObject(nested(MAX_DEPTH + 1)["extensions"])
    with pytest.raises(ConstraintError, match="json-depth"):
        attrs.evolve(deepest, extensions=too_deep)


def test_only_the_outermost_record_has_an_open_member_since_its_depth_counts_from_there() -> None:
    kinds = [(record, member.kind) for record, name in MEMBERS for member in [shape(record).members[name]]]
    assert [record for record, kind in kinds if isinstance(kind, Open)] == [Case]
