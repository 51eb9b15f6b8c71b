"""Texts that a program publishes in one cell are divided where they say so."""

import re

import pytest

from imr_schema.imports.narratives import certifications, references, sections, stated_outcome
from support.program_files import FINDINGS

ODG = {"odg": re.compile("ODG")}


def test_a_text_has_the_sections_that_its_headings_name() -> None:
    assert sections(FINDINGS) == {
        "summary": "An enrollee has requested a scan.",
        "rationale": "The reviewer found that the scan would change nothing.",
        "result": "The Health Plan's denial should be upheld.",
        "credentials": "The reviewer is board certified in neurology and is actively practicing.",
    }


def test_a_text_without_headings_is_a_rationale() -> None:
    assert sections("The findings are clear.") == {"rationale": "The findings are clear."}


def test_what_stands_before_the_first_heading_is_a_summary() -> None:
    assert sections("A scan was asked for.\nFindings: None.") == {
        "summary": "A scan was asked for.",
        "rationale": "None.",
    }


def test_a_heading_counts_once_and_only_as_a_word() -> None:
    text = "Findings: The record has no Findings: it is short. MyFindings: none."
    assert sections(text) == {"rationale": "The record has no Findings: it is short. MyFindings: none."}


def test_a_section_that_is_cut_off_is_left_out() -> None:
    assert sections("Findings: It is proven. Final Result:") == {"rationale": "It is proven."}


@pytest.mark.parametrize(
    ("result", "outcome"),
    [
        ("The denial should be UPHELD.", "upheld"),
        ("We overturn the denial.", "overturned"),
        ("The first is upheld, the second overturned.", None),
        ("It is not medically necessary.", None),
    ],
)
def test_a_final_result_states_an_outcome_if_it_names_one(result: str, outcome: str | None) -> None:
    assert stated_outcome(result) == outcome


@pytest.mark.parametrize(
    ("credentials", "named"),
    [
        (
            "The reviewer is board-certified in physical medicine and rehabilitation.",
            ["physical medicine and rehabilitation"],
        ),
        ("Board certified in surgery, with a practice.", ["surgery"]),
        ("One is board certified in surgery. One is board certified in neurology.", ["surgery", "neurology"]),
        ("A physician\nof  long standing.", ["A physician of long standing."]),
    ],
)
def test_credentials_name_specialties_as_printed(credentials: str, named: list[str]) -> None:
    assert certifications(credentials) == named


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("1) One. 2) Two, ODG.", [("other", "One."), ("odg", "Two, ODG.")]),
        ("1. One 2016; 12. 2. Two", [("other", "One 2016; 12."), ("other", "Two")]),
        ("2) Two. 3) Three.", [("other", "2) Two. 3) Three.")]),
        ("One\n\nTwo", [("other", "One"), ("other", "Two")]),
        ("See 1) One.", [("other", "See 1) One.")]),
    ],
)
def test_references_are_divided_at_numbers_that_run(text: str, cited: list[tuple[str, str]]) -> None:
    assert list(references(text, ODG)) == cited


def test_long_texts_take_no_time() -> None:
    sections("Findings " * 100_000)
    certifications("board certified in " * 50_000)
    assert len(list(references("1) " * 100_000, ODG))) == 1
