"""Any text at all gives a reading or a clear refusal."""

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema.letters import UnclearLetter, UnknownLayout, read
from support.letter_texts import a_letter
from support.places import EXAMPLE_LETTERS

LETTERS = [path.read_text("utf-8") for path in sorted(EXAMPLE_LETTERS.glob("*.txt"))]
LINES = sorted({line.strip() for letter in LETTERS for line in letter.splitlines()})
FORMULAS = [": Upheld", "Decision based on MTUS ", "Page(s): 1", "Section(s): A, b", ", and ", "(", "diagnosed with "]
GAPS = ["\n", " \n \n", "\n\n", "  ", "\f"]
PIECES = st.one_of(st.sampled_from(LINES), st.sampled_from(FORMULAS), st.sampled_from(GAPS), st.text(max_size=12))


def read_or_refuse(text: str) -> None:
    try:
        reading = read(text, criteria=True)
    except (UnclearLetter, UnknownLayout):
        return
    json.dumps(reading.document, ensure_ascii=False, allow_nan=False).encode()
    for place, spans in reading.evidence.items():
        assert spans, place
        assert all(0 <= start < end <= len(text) for start, end in spans), place
    for value in strings(reading.document):
        assert value, reading.evidence
        assert value == value.strip(), value


def strings(document: Any) -> list[str]:
    if isinstance(document, str):
        return [document]
    if isinstance(document, dict | list):
        return [
            text for value in (document.values() if isinstance(document, dict) else document) for text in strings(value)
        ]
    return []


@given(st.text())
def test_random_text_is_refused(text: str) -> None:
    with pytest.raises(UnknownLayout):
        read(text)


@given(st.sampled_from(LETTERS), st.integers(0, 8_000), st.integers(0, 8_000))
def test_a_letter_cut_anywhere_is_read_or_refused(letter: str, start: int, end: int) -> None:
    read_or_refuse(letter[start:end])


@given(st.sampled_from(LETTERS), st.randoms(use_true_random=False))
def test_a_letter_with_its_lines_shuffled_is_read_or_refused(letter: str, chance: random.Random) -> None:
    lines = letter.splitlines(keepends=True)
    chance.shuffle(lines)
    read_or_refuse("".join(lines))


@given(st.sampled_from(LETTERS), st.lists(st.tuples(st.integers(0, 8_000), st.integers(0, 40), PIECES), max_size=6))
def test_a_damaged_letter_is_read_or_refused(letter: str, damages: list[tuple[int, int, str]]) -> None:
    for place, length, piece in damages:
        letter = letter[:place] + piece + letter[place + length :]
    read_or_refuse(letter)


@settings(max_examples=50)
@given(
    st.lists(PIECES, max_size=20).map("".join),
    st.lists(PIECES, max_size=20).map("".join),
    st.lists(PIECES, max_size=40).map("".join),
)
def test_a_letter_of_formulas_in_any_order_is_read_or_refused(credentials: str, summary: str, issues: str) -> None:
    read_or_refuse(a_letter(credentials=f"State(s) of Licensure: {credentials}", summary=summary, issues=issues))


@pytest.mark.parametrize("unit", ["a", " ", "\n", " \n", "a\n", "-\n", ".", ",", "(", "1", "1. ", ": Upheld", "\u0301"])
def test_a_million_repetitions_take_no_more_than_their_share(unit: str) -> None:
    flood = unit * (1_000_000 // len(unit))
    with pytest.raises(UnknownLayout):
        read(flood)
    read_or_refuse(a_letter(summary=flood))
