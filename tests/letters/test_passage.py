"""Mending closes gaps and keeps the place of every word."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema.letters.passage import Passage, Span

GAPS = st.sampled_from([" ", "  ", "\n", " \n", "\n\n", " \n \n", "-\n", "- ", "\r\n", "\t", "\f", "\u00a0"])
TEXTS = st.lists(st.one_of(GAPS, st.text(st.characters(codec="utf-8"), max_size=8))).map("".join)


@pytest.mark.parametrize(
    ("letter", "mended"),
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
def test_words_stand_one_space_apart(letter: str, mended: str) -> None:
    assert Passage.of(letter).text == mended


def test_a_line_of_one_space_ends_a_paragraph_where_lines_end_in_spaces() -> None:
    assert Passage.of("First line \nsecond. \n \nThird \n\nfourth. \n").text == "First line second.\nThird fourth."


def test_an_empty_line_ends_a_paragraph_where_lines_end_in_words() -> None:
    assert Passage.of("First line\nsecond.\n\nThird.\n").text == "First line second.\nThird."


def test_an_empty_line_in_mid_sentence_is_a_page_break() -> None:
    assert Passage.of("First line\n\nsecond.\n\nThird.\n").text == "First line second.\nThird."


def test_line_ends_of_windows_make_no_difference() -> None:
    letter = "First line \nsecond. \n \nThird \n\nfourth. \n"
    assert Passage.of(letter.replace("\n", "\r\n")).text == Passage.of(letter).text


def test_a_slice_keeps_its_place_over_a_page_break() -> None:
    letter = "Wrist brace, \n\n non-\ncustom, right. "
    match = re.search("brace, non-custom", Passage.of(letter).text)
    assert match
    span = Passage.of(letter).group(match).span
    assert letter[slice(*span)] == "brace, \n\n non-\ncustom"


def test_an_empty_passage_stands_somewhere() -> None:
    assert Passage.of("brace")[2:2].span == Span(2, 2)
    assert not Passage.of("brace")[2:2]


def test_lines_are_those_of_the_letter() -> None:
    lines = Passage.of("x Progress report, \nsecond page \n \nForm RFA")[2:].lines
    assert [line.text for line in lines] == ["Progress report,", "second page", "Form RFA"]


def test_a_passage_is_divided_at_its_marks() -> None:
    divided = Passage.of("first A: one B: two").divided(re.compile("[AB]:"))
    assert [(mark and mark[0], words.text) for mark, words in divided] == [
        (None, "first"),
        ("A:", "one"),
        ("B:", "two"),
    ]


@given(TEXTS)
def test_no_character_but_white_space_is_added_or_lost(letter: str) -> None:
    assert "".join(Passage.of(letter).text.split()) == "".join(letter.split())


@given(TEXTS, st.data())
def test_every_slice_stands_where_its_span_says(letter: str, data: st.DataObject) -> None:
    whole = Passage.of(letter)
    start = data.draw(st.integers(0, len(whole.text)))
    part = whole[start : data.draw(st.integers(start, len(whole.text)))].strip()
    assert "".join(letter[slice(*part.span)].split()) == "".join(part.text.split())
