"""Rules speak for the program under which a case is reviewed."""

from typing import Any

import pytest

from imr_schema import check, decode, dumps
from imr_schema._json.edits import ABSENT, changed
from imr_schema.example import DOCUMENT, EXTERNAL_DOCUMENT
from imr_schema.findings import Level, Path
from imr_schema.model.codes import ReviewProgram

OTHERS = [program.value for program in ReviewProgram if program is not ReviewProgram.CA_DWC_IMR]
OUTCOME: Path = ("issues", 0, "determination", "outcome")


def found_in(document: Any, changes: Any, rule_id: str) -> list[str]:
    return [finding.pointer for finding in check(changed(document, changes)) if finding.rule == rule_id]


def test_workers_compensation_is_the_program_of_a_record_that_names_none() -> None:
    named = {"program": "ca-dwc-imr", **DOCUMENT}
    assert decode(named) == decode(DOCUMENT)
    assert dumps(decode(named)) == dumps(decode(DOCUMENT))
    damages: list[dict[Path, Any]] = [
        {("case_number",): "1"},
        {("reviewer",): ABSENT},
        {OUTCOME: "partially-overturned"},
    ]
    for damage in damages:
        assert check(changed(named, damage)) == check(changed(DOCUMENT, damage)) != ()


@pytest.mark.parametrize("program", OTHERS)
def test_a_case_of_another_program_needs_what_the_program_publishes(program: str) -> None:
    least = {
        "schema_version": "1.0",
        "program": program,
        "status": "decided",
        "decision_year": 2016,
        "issues": [
            {
                "number": 1,
                "heading": "Anti-virals",
                "request": {
                    "description": "Anti-virals",
                    "category": "pharmaceuticals",
                    "not_stated": [{"member": "medications", "by": "not-in-request"}],
                },
                "determination": {"outcome": "upheld", "guidelines": []},
            }
        ],
    }
    assert check(least) == ()
    rule = "decided-elsewhere-is-dated"
    assert found_in(least, {("decision_year",): ABSENT}, rule) == ["/dates"]
    assert found_in(least, {("decision_year",): ABSENT, ("dates",): {"decided": "2016-05-01"}}, rule) == []
    assert found_in(least, {("issues",): []}, rule) == ["/issues"]
    of_workers_compensation = {finding.rule for finding in check(changed(least, {("program",): ABSENT}))}
    assert {
        "decided-is-complete",
        "decided-issue-states-review",
        "determination-is-reasoned",
    } <= of_workers_compensation


@pytest.mark.parametrize(
    ("program", "number", "fits"),
    [
        ("ca-dwc-imr", "CM16-0000001", True),
        ("ca-dwc-imr", "CM13-00000001", True),
        ("ca-dwc-imr", "13-000004", True),
        ("ca-dwc-imr", "CM16-000001", False),
        ("ca-dwc-imr", "CM16-000000001", False),
        ("ca-dwc-imr", "CM6-0000001", False),
        ("ca-dwc-imr", "cm16-0000001", False),
        ("ca-dwc-imr", "CM16-0000001x", False),
        ("ca-dwc-imr", "xCM16-0000001", False),
        ("ca-dwc-imr", "14-000004", False),
        ("ca-dmhc-imr", "MN16-22639", True),
        ("ca-dmhc-imr", "EI06-5319", True),
        ("ca-dmhc-imr", "CM16-0000001", False),
        ("ny-dfs-external-appeal", "201904-116543", True),
        ("ny-dfs-external-appeal", "2019-116543", False),
        ("or-external-review", "whatever it is", True),
    ],
)
def test_a_case_number_has_the_form_of_its_program(program: str, number: str, fits: bool) -> None:
    changes = {("program",): program, ("case_number",): number}
    assert found_in(DOCUMENT, changes, "case-number-fits-program") == ([] if fits else ["/case_number"])


@pytest.mark.parametrize("number", ["CM16-0000001\n", " CM16-0000001", "", "\u2028", 5, None])
def test_a_case_number_that_is_no_clean_text_is_told_once_for_what_it_is(number: Any) -> None:
    told = [finding.rule for finding in check(changed(DOCUMENT, {("case_number",): number}))]
    assert told.count("case-number-fits-program") == (number == "")


def test_a_case_number_has_forty_characters_at_most() -> None:
    place = ("case_number",)
    assert found_in(EXTERNAL_DOCUMENT, {place: "201904-" + "1" * 33}, "maxLength") == []
    assert found_in(EXTERNAL_DOCUMENT, {place: "201904-" + "1" * 34}, "maxLength") == ["/case_number"]


def test_a_partial_outcome_is_of_one_issue_of_another_program() -> None:
    rule = "partial-outcome-is-of-one-issue"
    place = "/issues/0/determination/outcome"
    assert found_in(EXTERNAL_DOCUMENT, {}, rule) == []
    assert found_in(DOCUMENT, {OUTCOME: "partially-overturned"}, rule) == [place]
    two = [EXTERNAL_DOCUMENT["issues"][0], EXTERNAL_DOCUMENT["issues"][0] | {"number": 2}]
    assert found_in(EXTERNAL_DOCUMENT, {("issues",): two}, rule) == [place, "/issues/1/determination/outcome"]


def test_the_outcome_of_a_case_follows_from_a_partial_one() -> None:
    assert found_in(EXTERNAL_DOCUMENT, {("outcome",): "upheld"}, "outcome-agrees-with-issues") == ["/outcome"]
    case = decode(EXTERNAL_DOCUMENT)
    assert case.outcome_of_issues is case.outcome


@pytest.mark.parametrize(("year", "is_told"), [(2016, False), (2015, True)])
def test_the_year_of_a_decision_is_that_of_its_date(year: int, is_told: bool) -> None:
    told = found_in(DOCUMENT, {("decision_year",): year}, "decision-year-agrees")
    assert told == (["/decision_year"] if is_told else [])


def test_a_patient_has_an_age_or_a_range() -> None:
    place = ("patient", "age_range")
    assert found_in(DOCUMENT, {place: {"min": 65}}, "age-or-range") == ["/patient/age_range"]
    assert found_in(EXTERNAL_DOCUMENT, {place: {"min": 65}}, "age-or-range") == []
    assert found_in(EXTERNAL_DOCUMENT, {place: {"min": 65, "max": 64}}, "range-is-ordered") == [
        "/patient/age_range/max"
    ]


def test_deadlines_of_workers_compensation_are_not_those_of_other_programs() -> None:
    late: dict[Path, Any] = {
        ("priority",): "expedited",
        ("dates",): {
            "injury": "2010-01-01",
            "ur_decision": "2010-01-15",
            "application_received": "2012-01-01",
            "assigned": "2012-01-02",
            "decided": "2018-12-20",
        },
        ("case_number",): ABSENT,
    }
    warned = {finding.rule for finding in check(changed(DOCUMENT, late)) if finding.level is Level.WARNING}
    assert {"application-within-35-days", "decision-within-45-days", "program-applies", "expedited-is-quick"} <= warned
    assert check(changed(DOCUMENT, late | {("program",): "other-external-review"})) == ()
