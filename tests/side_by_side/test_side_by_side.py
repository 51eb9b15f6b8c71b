"""The page of a letter and its record: nothing lost, nothing unlinked, and nothing of a letter that could run."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from imr_schema import letters
from imr_schema.examine import examine
from imr_schema.letters import Span
from imr_schema.side_by_side import side_by_side
from imr_schema.side_by_side.letter_side import MarkedLine, MarkedWords, letter_side
from support.page_reading import Element, elements
from support.places import EXAMPLE_LETTERS

LETTERS = sorted(EXAMPLE_LETTERS.glob("*.txt"))
LETTER = next(letter for letter in LETTERS if letter.stem == "CM16-0900101")
EVERY_LETTER = pytest.mark.parametrize("letter", LETTERS, ids=lambda path: path.stem)
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)> \" onclick='alert(3)' &lt; </article>"


def page_of(text: str, changes: dict[str, Any] | None = None) -> str:
    """The page of a letter, whose record may be changed at the top."""
    reading = letters.read(text, name="letter.txt", criteria=True)
    reading.document.update(changes or {})
    return side_by_side("letter.txt", text, reading, examine(reading.document))


def read_text(letter: Path) -> str:
    return letter.read_bytes().decode()


def by_id(page: str) -> dict[str, Element]:
    named = [element for element in elements(page) if "id" in element.attributes]
    found = {element.attributes["id"]: element for element in named}
    assert len(found) == len(named)
    return found


def the(page: str, tag: str) -> Element:
    (only,) = [element for element in elements(page) if element.tag == tag]
    return only


@EVERY_LETTER
def test_no_word_of_the_letter_is_lost(letter: Path) -> None:
    text = read_text(letter)
    assert the(page_of(text), "article").text.split() == text.split()


@EVERY_LETTER
def test_every_value_of_the_record_is_shown(letter: Path) -> None:
    text = read_text(letter)
    places = by_id(page_of(text))
    for pointer, value in values(letters.read(text, name="letter.txt", criteria=True).document):
        shown = places[f"record{pointer}"].text
        assert shown == (value if isinstance(value, str) else str(value).lower())


def values(part: Any, pointer: str = "") -> list[tuple[str, Any]]:
    if isinstance(part, dict):
        return [each for name, value in part.items() for each in values(value, f"{pointer}/{name}")]
    if isinstance(part, list):
        return [each for index, value in enumerate(part) for each in values(value, f"{pointer}/{index}")]
    return [(pointer, part)]


@EVERY_LETTER
def test_every_value_and_its_words_lead_to_each_other(letter: Path) -> None:
    text = read_text(letter)
    page = page_of(text)
    places, evidence = by_id(page), letters.read(text, criteria=True).evidence
    for pointer in evidence:
        assert places[f"record{pointer}"].attributes["href"] == f"#letter{pointer}"
        assert places[f"letter{pointer}"].stands_in("letter")
    for link in elements(page):
        if "href" in link.attributes:
            assert link.attributes["href"].removeprefix("#") in places


@EVERY_LETTER
def test_the_words_marked_for_a_value_are_its_evidence(letter: Path) -> None:
    text = read_text(letter)
    marked = [element for element in elements(page_of(text)) if "words" in element.classes]
    for pointer, spans in letters.read(text, criteria=True).evidence.items():
        words = "".join(each.text for each in marked if pointer in each.attributes["data-of"].split())
        stated = "".join(text[start:end] for start, end in sorted(spans))
        assert "".join(words.split()) == "".join(stated.split())


def test_of_nested_values_the_one_stated_in_fewest_words_is_linked() -> None:
    words = by_id(page_of(read_text(LETTER)))["letter/issues/1/request/quantity/value"]
    link = words.within
    while link is not None and link.tag != "a":
        link = link.within
    assert link is not None
    assert link.attributes["href"] == "#record/issues/1/request/quantity/value"
    assert "/issues/1/heading" in link.attributes["data-of"].split()


def test_words_that_are_none_are_not_marked() -> None:
    assert letter_side("Upheld.", {"/outcome": (Span(3, 3),)}) == [
        (MarkedLine((MarkedWords("Upheld."),), is_heading=False),)
    ]


def test_a_part_that_the_letter_does_not_have_is_no_part_of_the_page() -> None:
    reading = letters.read(read_text(LETTER))
    for name in ("patient", "clinical_summary", "diagnoses", "reviewer"):
        del reading.document[name]
    page = side_by_side("x", read_text(LETTER), reading, examine(reading.document))
    assert [element.text for element in elements(page) if element.tag == "h2"] == [
        "Case",
        "Issue 1 upheld",
        "Issue 2 overturned",
        "This record",
    ]


def test_lines_that_end_on_purpose_end_on_the_page_and_others_flow() -> None:
    page = page_of(read_text(LETTER))
    assert "Standard Application\nReceived:\n" in the(page, "article").text
    assert "He/she has no<br>" not in page
    assert "CLINICAL CASE SUMMARY" in [element.text for element in elements(page) if element.tag == "strong"]


@pytest.mark.parametrize("where", ["year old", "Decision rationale:", "UR Denial Date:"])
def test_markup_in_a_letter_is_shown_as_text(where: str) -> None:
    text = read_text(LETTER).replace(where, f"{where} {MARKUP}", 1)
    page = page_of(text)
    assert MARKUP in the(page, "article").text
    assert the(page, "script").text
    assert not [element for element in elements(page) if element.tag == "img"]
    assert not [name for element in elements(page) for name in element.attributes if name.startswith("on")]


def test_markup_in_a_name_and_in_a_record_is_shown_as_text() -> None:
    text = read_text(LETTER)
    reading = letters.read(text)
    reading.document.update({"case_number": MARKUP, "extensions": {MARKUP: [MARKUP]}})
    page = side_by_side(MARKUP, text, reading, examine(reading.document))
    assert MARKUP in the(page, "header").text
    assert the(page, "script").text


def test_the_page_needs_no_other_file() -> None:
    page = page_of(read_text(LETTER))
    assert not re.search(r"https?:|url\(|@import|\bsrc=", page)
    assert all(element.tag not in {"link", "iframe", "object", "form"} for element in elements(page))


@pytest.mark.parametrize("tag", ["style", "script"])
def test_the_policy_lets_run_what_the_page_brings_and_nothing_else(tag: str) -> None:
    page = page_of(read_text(LETTER))
    (policy,) = [each.attributes["content"] for each in elements(page) if "http-equiv" in each.attributes]
    content = the(page, tag).text
    digest = b64encode(sha256(content.encode()).digest()).decode()
    assert f"{tag}-src 'sha256-{digest}';" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_a_finding_is_shown_at_its_value() -> None:
    text = read_text(LETTER)
    finding = by_id(page_of(text, {"priority": "soon"}))["finding/priority/enum"]
    row = finding.within
    assert row is not None
    assert row.text.startswith("soon")
    assert "error" in finding.classes


def test_a_finding_about_what_is_missing_is_shown_where_it_should_be() -> None:
    reading = letters.read(read_text(LETTER))
    del reading.document["dates"]["assigned"]
    page = side_by_side("x", read_text(LETTER), reading, examine(reading.document))
    finding = by_id(page)["finding/dates/assigned/decided-is-complete"]
    assert "assigned is not there" in finding.text
    assert finding.within is not None
    assert "2016-01-19" in finding.within.text


def test_findings_are_listed_with_links_to_their_places() -> None:
    page = page_of(read_text(LETTER), {"priority": "soon", "outcome": "upheld"})
    (listed,) = [element for element in elements(page) if "overview" in element.classes]
    assert "/priority" in listed.text
    assert "outcome-agrees-with-issues" in listed.text


def test_a_record_without_findings_lists_none() -> None:
    (clean,) = [letter for letter in LETTERS if letter.stem == "CM16-0900103"]
    assert not [element for element in elements(page_of(read_text(clean))) if "overview" in element.classes]


def test_a_letter_without_a_case_number_goes_by_its_name() -> None:
    text = read_text(LETTER).replace("Case Number: CM16-0900101", "")
    assert the(page_of(text), "h1").text == "letter.txt"


def test_a_value_that_stands_alone_is_named_but_for_a_description() -> None:
    page = page_of(read_text(LETTER), {"patient": {"age": 47}, "diagnoses": [{"description": "neck strain"}]})
    names = [element.text for element in elements(page) if element.tag == "dt"]
    assert "age" in names
    assert names[names.index("diagnoses") + 1] != "description"
