"""Shapes of text, and patterns over them."""

import pytest

from imr_schema.letters.criteria.shapes import Shapes

SHAPES = Shapes(
    {
        "no": ["no", "lack|s|ing"],
        "paper": ["report|s", "note"],
        "show": ["note", "show|s"],
        "be": ["is", "'s"],
        "not": ["not", "n't"],
        "have": ["has"],
        "case": ["patient's"],
        "there": ["there"],
        "number": [],
        "stop": ["."],
        "comma": [","],
    },
    {"write": ["record", "try", "notice", "submit/submitted", "give/gave/given", "attach"]},
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
        ("no ,3 paper", "no recent reports", "no recent reports"),
        ("no ,3 paper", "no, reports", None),
        ("^ paper", "Reports, no reports", "Reports"),
        ("^ no", "Reports, no reports", None),
        ("have not paper", "It hasn't reports", "hasn't reports"),
        ("have not paper", "It hasn\u2019t reports", "hasn\u2019t reports"),
        ("there be no", "There's no report", "There's no"),
        ("case paper", "The patient\u2019s reports", "patient\u2019s reports"),
    ],
)
def test_a_pattern_finds_words_by_their_classes(pattern: str, text: str, words: str | None) -> None:
    assert found(pattern, text) == words


def test_what_is_no_pattern_is_refused() -> None:
    with pytest.raises(ValueError, match="No operand of a pattern: ~x"):
        SHAPES.compiled({"it": ["no ~x"]})


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("write", "record records try tries notice notices submit submits give gives attach attaches"),
        ("write_ed", "recorded tried noticed submitted gave given attached"),
        ("write_ing", "recording trying noticing submitting giving attaching"),
    ],
)
def test_a_family_of_verbs_has_all_of_their_forms(form: str, words: str) -> None:
    assert SHAPES.words(form) == set(words.split())
