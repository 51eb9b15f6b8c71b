"""Every rule refuses what it says, where it says, and nothing else."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema import RULES, Level, check
from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.rule import Rule
from imr_schema.example import DOCUMENT, example_of, place_of
from imr_schema.publish.kit.rule_vectors import vectors_of_rule
from imr_schema.testing.strategies import breaking


def errors(document: Any) -> set[str]:
    return {finding.rule for finding in check(document) if finding.level is Level.ERROR}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_passing_example_of_a_rule_keeps_it_and_all_that_refuse(rule: Rule) -> None:
    document = example_of(rule, passes=True)
    assert errors(document) == set()
    assert rule.id not in {finding.rule for finding in check(document)}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_failing_example_of_a_rule_breaks_it_and_none_other_that_refuses(rule: Rule) -> None:
    document = example_of(rule, passes=False)
    broken = [finding for finding in check(document) if finding.rule == rule.id]
    assert errors(document) == ({rule.id} if rule.level is Level.ERROR else set())
    assert broken
    top = place_of(rule.about[0])
    for finding in broken:
        assert finding.level is rule.level
        assert finding.path[: len(top)] == top


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@settings(max_examples=settings().max_examples // 10)
@given(data=st.data())
def test_a_rule_can_be_broken_alone_in_many_ways(rule: Rule, data: st.DataObject) -> None:
    document = data.draw(breaking(rule.id))
    assert rule.id in {finding.rule for finding in check(document)}
    assert errors(document) == ({rule.id} if rule.level is Level.ERROR else set())


def test_a_rule_that_does_not_exist_cannot_be_broken() -> None:
    with pytest.raises(ValueError, match="no rule injection-is-sore"):
        breaking("injection-is-sore")


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_says_itself_in_sentences(rule: Rule) -> None:
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)+", rule.id)
    for sentence in (rule.title, rule.why, rule.remedy, *rule.remedies.values()):
        assert re.fullmatch(r"[A-Z0-9`][^\n]*[.]", sentence)
        assert "  " not in sentence
    assert rule.source
    assert rule.about
    assert rule.passes != rule.fails


def test_only_errors_that_compare_no_values_are_in_the_schema() -> None:
    assert {rule.id for rule in RULES.values() if rule.in_schema} == {
        "injection-states-quantity",
        "spinal-injection-names-levels",
        "paired-region-names-side",
        "levels-fit-region",
        "not-stated-is-absent",
        "not-stated-once",
        "implied-is-one",
        "parts-state-amounts",
        "subcategory-fits-category",
        "drug-is-named",
        "computed-needs-frequency-and-duration",
        "diagnosis-code-names-system",
        "modified-states-portions",
        "basis-agrees-with-guidelines",
        "mtus-citation-names-chapter",
        "only-acoem-is-adopted",
        "citation-says-something",
        "decided-is-complete",
        "header-gap-is-absent",
        "decided-issue-states-review",
        "decided-elsewhere-is-dated",
        "case-number-fits-program",
        "determination-is-reasoned",
        "partial-outcome-is-of-one-issue",
        "age-or-range",
        "decided-issue-is-determined",
        "undecided-is-not-determined",
        "ineligible-states-reason",
        "reviewer-is-licensed",
        "outcome-agrees-with-issues",
    }


def messages(document: Any) -> dict[str, str]:
    """The message at each place, of rules only."""
    return {finding.pointer: finding.message for finding in check(document) if finding.rule in RULES}


def test_a_decided_case_is_told_which_member_is_missing() -> None:
    document = changed(DOCUMENT, {("priority",): ABSENT, ("dates", "assigned"): ABSENT, ("issues",): []})
    found = messages(document)
    assert found["/priority"].startswith("A decided case states its `priority`; ")
    assert found["/dates/assigned"].startswith("A decided case states its `assigned`; ")
    assert found["/issues"].startswith("A decided case states its `issues`; ")


def test_a_date_out_of_order_is_told_the_date_before_it() -> None:
    dates: dict[Any, Any] = {
        ("dates", "injury"): "2016-05-05",
        ("dates", "ur_decision"): ABSENT,
        ("dates", "rfa"): ABSENT,
    }
    found = messages(changed(DOCUMENT, {**dates, ("dates", "application_received"): "2016-05-04"}))
    assert found["/dates/application_received"].startswith("This date is before `injury`; ")


def test_a_rule_may_say_something_of_its_own_for_each_keyword() -> None:
    request = ("issues", 0, "request")
    wrong = changed(DOCUMENT, {(*request, "category"): "injection", (*request, "subcategory"): "imaging"})
    assert " is one of facet, epidural, " in messages(wrong)["/issues/0/request/subcategory"]
    none = changed(DOCUMENT, {(*request, "category"): "other", (*request, "subcategory"): "imaging"})
    assert messages(none)["/issues/0/request/subcategory"].startswith("This category has no subcategory; ")


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_the_message_of_a_rule_names_nothing_that_the_finding_lacks(rule: Rule) -> None:
    for document in (each.record for each in vectors_of_rule(rule)):
        for finding in check(document):
            assert not re.search(r"[{}]|None", finding.message)
