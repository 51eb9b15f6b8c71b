"""Every reader has the same findings: `examine`, the fast path and each JSON Schema engine."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema import RULES, check, check_with_schema, decode, json_schema
from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.records import records_in
from imr_schema.example import DOCUMENT, EXAMPLES, example_of, records_in_examples
from imr_schema.findings import Finding, Invalid, Path
from imr_schema.model.case import Case
from imr_schema.testing.near_misses import near_miss_changes
from imr_schema.testing.strategies import NearMiss, breaking, documents, near_misses
from support.damage import damaged_documents
from support.example_changed import gap
from support.extras import INSTALLED_ENGINES, VALIDATORS, each_engine
from support.verdicts import expressible, verdict, verdict_on_text

RECORDS = sorted({record for _, record, _ in records_in_examples()}, key=lambda record: record.__name__)


def example_about(record: type) -> tuple[Any, Path]:
    """An example with no more issues than the one with the first record of a class, and the place of that record."""
    example, place = next(
        (each, path) for each in EXAMPLES for path, found, _ in records_in(each, Case) if found is record
    )
    match place:
        case ("issues", int(number), *rest):
            return changed(example, {("issues",): [example["issues"][number]]}), ("issues", 0, *rest)
    return changed(example, {("issues",): []}), place


def near_misses_in(document: Any, place: Path) -> Iterator[NearMiss]:
    """The near misses of the members of one record, and not of records within it."""
    records = [path for path, _, _ in records_in(document, Case)]
    for change in near_miss_changes(document):
        if place == max((path for path in records if path == change.path[: len(path)]), key=len):
            yield change.apply_to(document)


@each_engine
@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_a_near_miss_of_any_member_gets_one_verdict(record: type, engine: str) -> None:
    near = near_misses_in(*example_about(record))
    differences = {(miss.what, miss.path): verdict(miss.document, [engine]).differences for miss in near}
    assert len(differences) > 50
    assert {miss: words for miss, words in differences.items() if words} == {}


@given(documents())
def test_a_valid_case_is_valid_to_every_engine(document: Any) -> None:
    assert expressible(check(document)) == ()
    assert verdict(document).differences == []


@given(damaged_documents())
def test_many_damages_at_once_get_one_verdict(document: Any) -> None:
    assert verdict(document).differences == []


@given(near_misses())
def test_near_misses_drawn_at_random_get_one_verdict(miss: NearMiss) -> None:
    assert verdict(miss.document).differences == []


@settings(max_examples=settings().max_examples // 2)
@given(damaged_documents(), st.data())
def test_a_text_gets_the_verdict_of_its_document(document: Any, data: st.DataObject) -> None:
    text = json.dumps(document, ensure_ascii=False)
    start = data.draw(st.integers(0, len(text)))
    piece = data.draw(st.sampled_from(["", " ", '"', ",", "{}", "null", "1", "0", ".0", "e1", "-", "\\u0041", "é"]))
    assert verdict_on_text(text[:start] + piece + text[start:]).differences == []


@pytest.mark.parametrize("rule_id", [rule.id for rule in RULES.values() if rule.in_schema])
@settings(max_examples=settings().max_examples // 8)
@given(data=st.data())
def test_a_broken_rule_is_found_by_all(rule_id: str, data: st.DataObject) -> None:
    document = data.draw(breaking(rule_id))
    assert rule_id in {finding.rule for finding in check_with_schema(document)}
    assert verdict(document).differences == []


def places(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.pointer, finding.rule) for finding in findings]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_injections_without_a_number_are_refused_by_every_reader(number: int) -> None:
    request = ("issues", number, "request")
    document = changed(
        DOCUMENT,
        {
            (*request, "category"): "injection",
            (*request, "subcategory"): "joint-or-soft-tissue",
            (*request, "quantity"): ABSENT,
            (*request, "not_stated"): ABSENT,
        },
    )
    refused = [(f"/issues/{number}/request/quantity", "injection-states-quantity")]
    assert places(expressible(check(document))) == refused
    with pytest.raises(Invalid) as invalid:
        decode(document)
    assert set(refused) <= set(places(invalid.value.findings))
    for engine in INSTALLED_ENGINES:
        assert places(check_with_schema(document, engine=engine)) == refused


def test_the_exported_schema_refuses_injections_without_a_number_in_any_engine() -> None:
    schema = json.loads(json.dumps(json_schema()))
    document = example_of(RULES["injection-states-quantity"], passes=False)
    repaired = changed(document, {("issues", 0, "request", "not_stated"): [gap("quantity")]})
    for validator in VALIDATORS:
        assert not validator(schema).is_valid(document)
        assert validator(schema).is_valid(repaired)
