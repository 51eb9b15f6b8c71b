"""Every layout, on an invented letter of it."""

import re
from importlib.metadata import PackageNotFoundError
from typing import Any

import pytest

from imr_schema.letters import UnknownLayout, read, reading
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


@pytest.mark.parametrize("text", ["", "Dear Sir,", "CLINICAL CASE SUMMARY", a_letter().replace("IMR ISSUES", "ISSUES")])
def test_a_text_of_no_known_layout_is_refused_with_the_headings_expected(text: str) -> None:
    with pytest.raises(UnknownLayout, match=r"CLINICAL CASE SUMMARY.*Medical Qualifications") as refusal:
        read(text)
    assert "Dear Sir" not in str(refusal.value)


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
