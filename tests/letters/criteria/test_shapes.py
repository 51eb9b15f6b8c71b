"""Shapes of text, and patterns over them."""

import pytest

from imr_schema.letters.criteria.shapes import Shapes

SHAPES = Shapes(
    {
        "no": ["no", "lack|s|ing"],
        "paper": ["report|s", "note"],
        "show": ["note", "show|s"],
        "number": [],
        "stop": ["."],
    }
)


def found(pattern: str, text: str) -> str | None:
    shape = SHAPES.of(text)
    match = SHAPES.compiled({"it": [pattern]}).search(shape.text)
    return text[shape.starts[match.start()] : shape.ends[match.end() - 1]] if match else None


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        ("no paper", "He has no report yet", "no report"),
        ("no paper", "He has No REPORTS", "No REPORTS"),
        ("no paper", "He has no recent report", None),
        ("no ~1 paper", "He has no recent report", "no recent report"),
        ("no ~1 paper", "He has no recent written report", None),
        ("no ~3 paper", "He has no. The report", None),
        ("no paper? show", "no note shows", "no note shows"),
        ("no paper? show", "no shows", "no shows"),
        ("no|show paper", "shows reports", "shows reports"),
        ("no !paper", "lacking reports, lacking bread", "lacking bread"),
        ("show", "the note", "note"),
        ("paper", "the note", "note"),
        ("no number", "no 12", "no 12"),
    ],
)
def test_a_pattern_finds_words_by_their_classes(pattern: str, text: str, words: str | None) -> None:
    assert found(pattern, text) == words


def test_what_is_no_pattern_is_refused() -> None:
    with pytest.raises(ValueError, match="No operand of a pattern: ~x"):
        SHAPES.compiled({"it": ["no ~x"]})
