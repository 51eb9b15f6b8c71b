"""Edits keep the place of every character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema.letters.offsets import Edit, edited

TEXTS = st.text("abc", max_size=12)


@st.composite
def edits_of(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(TEXTS)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return text, [(start, end, draw(st.text("XY", max_size=3))) for start, end in pairs]


@given(edits_of())
def test_what_is_not_edited_keeps_its_place(drawn: tuple[str, list[Edit]]) -> None:
    text, edits = drawn
    new, offsets = edited(text, edits)
    for offset, character in enumerate(new):
        if character in "abc":
            assert text[offsets.start(offset)] == character
            assert offsets.end(offset + 1) == offsets.start(offset) + 1


@given(edits_of())
def test_a_replacement_stands_for_all_that_it_replaces(drawn: tuple[str, list[Edit]]) -> None:
    text, edits = drawn
    _, offsets = edited(text, edits)
    grown = 0
    for start, end, new in edits:
        at = start + grown
        if new:
            assert offsets.start(at) == start
            assert offsets.end(at + len(new)) == end
        grown += len(new) - (end - start)


@pytest.mark.parametrize(
    ("text", "edits", "new"),
    [("abc", [], "abc"), ("abc", [(1, 2, "")], "ac"), ("abc", [(0, 1, "XX"), (2, 3, "Y")], "XXbY"), ("", [], "")],
)
def test_edits_are_applied_in_order(text: str, edits: list[Edit], new: str) -> None:
    assert edited(text, edits)[0] == new
