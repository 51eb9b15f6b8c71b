"""Normalizing closes gaps and keeps the place of every word."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from imr_schema.letters.characters import character_edits
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.offsets import Span, edited

GAPS = st.sampled_from([" ", "  ", "\n", " \n", "\n\n", " \n \n", "-\n", "- ", "\r\n", "\t", "\f", "\u00a0"])
TEXTS = st.lists(st.one_of(GAPS, st.text(st.characters(codec="utf-8"), max_size=8))).map("".join)


@pytest.mark.parametrize(
    ("letter", "normalized"),
    [
        ("two  spaces", "two spaces"),
        ("a wrapped \nline", "a wrapped line"),
        ("a wrapped\nline", "a wrapped line"),
        ("Non-\nMTUS", "Non-MTUS"),
        ("data/cpb/\nmedical", "data/cpb/medical"),
        ("low back - \nchronic", "low back - chronic"),
        ("low back -\nchronic", "low back - chronic"),
        ("re-\n\nevaluation", "re-evaluation"),
        ("pre- and post-operative", "pre- and post-operative"),
        ("tab\tand\u00a0hard space", "tab and hard space"),
        (" \n around \n ", "around"),
        ("", ""),
        (" \n\f ", ""),
    ],
)
def test_words_are_separated_by_one_space(letter: str, normalized: str) -> None:
    assert NormalizedText.of(letter).whole.text == normalized


def test_a_line_of_one_space_ends_a_paragraph_where_lines_end_in_spaces() -> None:
    assert (
        NormalizedText.of("First line \nsecond. \n \nThird \n\nfourth. \n").whole.text
        == "First line second.\nThird fourth."
    )


def test_an_empty_line_ends_a_paragraph_where_lines_end_in_words() -> None:
    assert NormalizedText.of("First line\nsecond.\n\nThird.\n").whole.text == "First line second.\nThird."


def test_an_empty_line_in_mid_sentence_is_a_page_break() -> None:
    assert NormalizedText.of("First line\n\nsecond.\n\nThird.\n").whole.text == "First line second.\nThird."


def test_line_ends_of_windows_make_no_difference() -> None:
    letter = "First line \nsecond. \n \nThird \n\nfourth. \n"
    assert NormalizedText.of(letter.replace("\n", "\r\n")).whole.text == NormalizedText.of(letter).whole.text


def test_a_slice_keeps_its_place_over_a_page_break() -> None:
    letter = "Wrist brace, \n\n non-\ncustom, right. "
    normalized = NormalizedText.of(letter)
    match = re.search("brace, non-custom", normalized.whole.text)
    assert match
    span = normalized.span(normalized.whole.group(match))
    assert letter[slice(*span)] == "brace, \n\n non-\ncustom"


def test_an_empty_passage_has_a_place() -> None:
    normalized = NormalizedText.of("brace")
    assert normalized.span(normalized.whole[2:2]) == Span(2, 2)
    assert not normalized.whole[2:2]


def test_lines_are_those_of_the_letter() -> None:
    normalized = NormalizedText.of("x Progress report, \nsecond page \n \nForm RFA")
    assert [line.text for line in normalized.lines(normalized.whole[2:])] == [
        "Progress report,",
        "second page",
        "Form RFA",
    ]


@given(TEXTS)
def test_no_character_but_white_space_is_added_or_lost(letter: str) -> None:
    visible, _ = edited(letter, character_edits(letter))
    normalized = NormalizedText.of(letter)
    kept, _ = edited(letter, [(start, end, "") for start, end in normalized.furniture])
    assume(not normalized.furniture or visible == letter)
    printed = visible if not normalized.furniture else kept
    assert "".join(normalized.whole.text.split()) == "".join(printed.split())


@given(TEXTS, st.data())
def test_every_slice_is_where_its_span_says(letter: str, data: st.DataObject) -> None:
    normalized = NormalizedText.of(letter)
    whole = normalized.whole
    start = data.draw(st.integers(0, len(whole.text)))
    part = whole[start : data.draw(st.integers(start, len(whole.text)))].strip()
    words = "".join(letter[slice(*span)] for span in normalized.spans(part))
    printed, _ = edited(words, character_edits(words))
    assert "".join(printed.split()) == "".join(part.text.split())
