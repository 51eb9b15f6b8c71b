"""A passage and its slices know their offsets."""

import re

import pytest

from imr_schema.letters.passage import Passage


@pytest.mark.parametrize(
    ("part", "text", "start"),
    [
        (slice(2, 7), "wrist", 42),
        (slice(8, None), "brace", 48),
        (slice(None, 1), "A", 40),
        (slice(-5, None), "brace", 48),
        (slice(99, None), "", 53),
    ],
)
def test_a_slice_has_the_offset_of_its_words(part: slice, text: str, start: int) -> None:
    passage = Passage("A wrist brace", 40)[part]
    assert (passage.text, passage.start) == (text, start)


@pytest.mark.parametrize(("characters", "text", "start"), [(None, ",brace.", 41), (" ,.", "brace", 42)])
def test_stripping_moves_the_offset(characters: str | None, text: str, start: int) -> None:
    passage = Passage(" ,brace. ", 40).strip(characters)
    assert (passage.text, passage.start) == (text, start)


def test_a_passage_is_divided_at_its_marks() -> None:
    divided = Passage("first A: one B: two").divided(re.compile("[AB]:"))
    assert [(mark and mark[0], words.text) for mark, words in divided] == [
        (None, "first"),
        ("A:", "one"),
        ("B:", "two"),
    ]
