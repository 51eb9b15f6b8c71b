"""Every layout, on an invented letter of it."""

import re
from importlib.metadata import PackageNotFoundError
from typing import Any

import pytest

from imr_schema import Level, check
from imr_schema.letters import UnclearLetter, UnknownLayout, read, reading
from imr_schema.letters.layouts import LAYOUTS
from support.letter_texts import a_letter, example
from support.places import EXAMPLE_LETTERS

OF_LAYOUT = {
    "letter-2016": "CM16-0900101",
    "letter-2014": "CM14-0900105",
    "letter-2013-documents": "CM13-0900106",
    "letter-2013-notice": "CM13-0900107",
    "letter-professional-review": "13-000908",
}


def document(layout: str) -> dict[str, Any]:
    return read(example(OF_LAYOUT[layout])).document


def outcomes(layout: str) -> list[str]:
    return [issue["determination"]["outcome"] for issue in document(layout)["issues"]]


def sources(decision: dict[str, Any]) -> list[str]:
    return [citation["source"] for citation in decision["guidelines"]]


def test_every_layout_has_an_example() -> None:
    assert {layout.code for layout in LAYOUTS} == OF_LAYOUT.keys()


@pytest.mark.parametrize("path", sorted(EXAMPLE_LETTERS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_example_is_read_as_decided_with_every_issue_determined(path: Any) -> None:
    reading = read(path.read_text("utf-8"), name=path.name)
    assert reading.document["status"] == "decided"
    assert reading.document["case_number"] == path.stem
    assert reading.document["source"] == {**reading.document["source"], "name": path.name, "layout": reading.layout}
    assert all(
        {"outcome", "basis", "guidelines"} <= issue["determination"].keys() for issue in reading.document["issues"]
    )


@pytest.mark.parametrize("layout", OF_LAYOUT)
def test_a_letter_is_of_its_own_layout(layout: str) -> None:
    assert read(example(OF_LAYOUT[layout])).layout == layout


def test_the_letter_of_2014_cites_pages() -> None:
    _, tramadol = document("letter-2014")["issues"]
    mtus, odg = tramadol["determination"]["guidelines"]
    assert (mtus["sections"], mtus["pages"]) == (["Opioids, criteria for use", "Tramadol"], "76-80, 113")
    assert odg["source"] == "odg"


def test_the_letter_with_documents_lists_them() -> None:
    letter = document("letter-2013-documents")
    assert [one.get("date") for one in letter["documents_reviewed"]] == [None, "2013-10-09", None, None]
    assert letter["reviewer"]["subspecialties"] == ["Sports Medicine"]
    assert outcomes("letter-2013-documents") == ["overturned", "upheld"]
    assert [sources(issue["utilization_review"]) for issue in letter["issues"]] == [["mtus"], []]
    assert [sources(issue["determination"]) for issue in letter["issues"]] == [["mtus"], ["odg"]]


def test_the_notice_has_each_issue_once() -> None:
    letter = document("letter-2013-notice")
    assert [issue["heading"] for issue in letter["issues"]] == [
        "a lumbar support brace",
        "six acupuncture visits for the low back",
    ]
    assert outcomes("letter-2013-notice") == ["upheld", "overturned"]
    assert letter["dates"]["assigned"] == "2013-10-03"
    assert len(letter["documents_reviewed"]) == 3
    assert [sources(issue["determination"]) for issue in letter["issues"]] == [["odg"], ["mtus"]]
    assert all(issue["determination"]["rationale"] for issue in letter["issues"])


def test_the_professional_review_decides_one_issue() -> None:
    letter = document("letter-professional-review")
    (issue,) = letter["issues"]
    assert issue["utilization_review"] == {"decision": "denied"}
    assert issue["determination"]["outcome"] == "upheld"
    assert issue["determination"]["guidelines"][0]["pages"] == "268"
    assert [one["date"] for one in letter["documents_reviewed"]] == ["2013-01-09", "2013-02-12", "2013-02-28"]


def test_a_professional_review_may_find_for_the_patient() -> None:
    text = example("13-000908").replace("IS/WAS NOT MEDICALLY", "IS/WAS MEDICALLY")
    assert read(text).document["issues"][0]["determination"]["outcome"] == "overturned"


def test_a_section_left_empty_says_nothing() -> None:
    text = re.sub(r"AND WHY:.*?RATIONALE FOR", "AND WHY:\nRATIONALE FOR", example("13-000908"), flags=re.DOTALL)
    (issue,) = read(text).document["issues"]
    assert issue["determination"].keys() == {"outcome", "rationale"}


@pytest.mark.parametrize("text", ["", "Dear Sir,", "CLINICAL CASE SUMMARY"])
def test_a_text_of_no_known_layout_is_refused_with_the_headings_expected(text: str) -> None:
    with pytest.raises(UnknownLayout, match=r"CLINICAL CASE SUMMARY.*Medical Qualifications") as refusal:
        read(text)
    assert "Dear Sir" not in str(refusal.value)


def test_a_letter_whose_items_stand_under_an_unknown_heading_is_refused() -> None:
    with pytest.raises(UnclearLetter, match="0 outcomes"):
        read(a_letter().replace("IMR ISSUES, DECISIONS AND RATIONALES", "ISSUES"))


def test_a_source_names_the_file_without_its_folder_and_the_digest_given() -> None:
    source = read(a_letter(), name="inbox/a.txt", sha256="0" * 64).document["source"]
    assert (source["name"], source["sha256"]) == ("a.txt", "0" * 64)


def test_without_a_digest_the_text_is_digested_in_utf_8() -> None:
    source = read(a_letter()).document["source"]
    assert source["sha256"] != read(a_letter(summary="é")).document["source"]["sha256"]
    assert "name" not in source


def test_a_source_names_the_program_that_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(a_letter()).document["source"]["read_by"].startswith("imr-schema ")

    def not_installed(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(reading, "version", not_installed)
    reading.read_by.cache_clear()
    assert read(a_letter()).document["source"]["read_by"] == "imr-schema"
    reading.read_by.cache_clear()


def test_the_fixed_sentence_under_a_heading_may_be_missing() -> None:
    text = a_letter().replace("The summary is based on all medical records:\n", "")
    assert read(text).document["clinical_summary"] == "A 47 year old female slipped on ice."


NOTICE = example(OF_LAYOUT["letter-2013-notice"])


def test_the_review_organization_is_read_from_the_letterhead_in_any_case() -> None:
    assert document("letter-2013-notice")["review_organization"] == "MAXIMUS FEDERAL SERVICES, INC."


def test_a_notice_without_a_line_of_priority_has_that_on_record_and_is_valid() -> None:
    letter = document("letter-2013-notice")
    assert letter["not_stated"] == ["priority"]
    assert {(finding.rule, finding.level) for finding in check(letter)} == {("header-not-in-source", Level.WARNING)}


def test_a_reviewer_who_finds_the_other_s_guidelines_relevant_rests_on_them() -> None:
    text = NOTICE.replace(
        "The Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), \n"
        "Low Back Chapter, Lumbar supports.",
        "The Expert Reviewer found the guidelines \nused by the Claims Administrator relevant and appropriate here.",
    )
    claims, reviewer = (read(text).document["issues"][0][name] for name in ("utilization_review", "determination"))
    assert reviewer["guidelines"] == claims["guidelines"]
    assert reviewer["basis"] == "mtus"


def test_a_guideline_that_the_reviewer_finds_not_applicable_is_no_basis() -> None:
    text = NOTICE.replace(
        "The Expert Reviewer based his/her decision on the Official",
        "The Expert Reviewer found that no \nsection of the MTUS was applicable and relevant. "
        "The Expert Reviewer based his/her decision on the Official",
    )
    assert read(text).document["issues"][0]["determination"]["basis"] == "outside-mtus"


@pytest.mark.parametrize("page", ["page 8", "pages 8-9", "pg. 8", "pgs 8-9", "pgs. 8, 9", "p. 8", "pp. 8-9"])
def test_pages_are_read_however_the_word_is_shortened(page: str) -> None:
    text = NOTICE.replace("Treatment Guidelines, page 8", f"Treatment Guidelines, {page}")
    (citation,) = read(text).document["issues"][1]["determination"]["guidelines"]
    assert citation["pages"] == page.split(" ", 1)[1]


@pytest.mark.parametrize("bullet", ["• ", "- ", "➢ ", "1) ", "● ", "o "])
def test_documents_are_read_by_their_bullets_without_the_lines_that_introduce_them(bullet: str) -> None:
    listed = f"{bullet}Medical Records from 2/1/2013 \nto 9/30/2013\n{bullet}Application\n"
    listed = f"The following documents \nwere reviewed:\n\n{listed}"
    text = re.sub(r"(?s)(Reviewed for Determination:).*?(1\) Regarding)", rf"\1\n\n{listed}\n\2", NOTICE)
    documents = read(text).document["documents_reviewed"]
    assert [one["description"] for one in documents] == ["Medical Records from 2/1/2013 to 9/30/2013", "Application"]
