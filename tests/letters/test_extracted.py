"""A tree of extracted values becomes a document and its evidence."""

from imr_schema.letters.extracted import (
    Members,
    Shifted,
    document_of,
    evidence_of,
    extracted,
    merged,
    shifted,
    verbatim,
)
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.offsets import Span
from imr_schema.letters.passage import Passage
from support.letter_texts import passage

LETTER = NormalizedText.of("ab")
LETTERS = LETTER.whole
ONE, TWO = extracted(1, LETTERS[:1]), extracted(2, LETTERS[1:])


def test_every_leaf_has_its_evidence_by_pointer() -> None:
    tree = {"issues": [{"number": ONE}, {"number": TWO}]}
    assert document_of(tree) == {"issues": [{"number": 1}, {"number": 2}]}
    assert evidence_of(tree, LETTER) == {"/issues/0/number": (Span(0, 1),), "/issues/1/number": (Span(1, 2),)}


def test_the_first_value_of_a_member_wins() -> None:
    assert merged([{"age": ONE}, {"age": TWO, "sex": TWO}]) == {"age": ONE, "sex": TWO}


def test_lists_are_merged_item_by_item() -> None:
    whole = merged([{"issues": [{"number": ONE}]}, {"issues": [{"outcome": TWO}, {"number": TWO}]}])
    assert whole == {"issues": [{"number": ONE, "outcome": TWO}, {"number": TWO}]}


def test_a_shifted_tree_is_merged_as_a_whole() -> None:
    first, second = (
        shifted({"quantity": {"value": ONE}}, LETTERS),
        shifted({"quantity": {"value": TWO, "max": TWO}}, LETTERS),
    )
    assert document_of(merged([first, second])) == {"quantity": {"value": 1}}


def test_a_value_of_one_line_has_no_paragraphs() -> None:
    assert verbatim(passage("Brace\n\nRight")).value == "Brace Right"


def test_a_value_may_have_several_places() -> None:
    letter = NormalizedText.of("both knees")
    sides = extracted("bilateral", letter.whole[:4], letter.whole[5:])
    assert evidence_of(sides, letter) == {"": (Span(0, 4), Span(5, 10))}


def test_what_was_read_on_its_own_is_shifted_to_its_place() -> None:
    letter = NormalizedText.of("first  age 47, then age 47")
    alone = Passage("age 47")
    read: Members = {"age": extracted(47, alone[4:]), "ages": [extracted(47, alone[4:])]}
    placed = shifted(read, letter.whole[19:])
    assert placed == {"age": Shifted(read["age"], 19), "ages": Shifted(read["ages"], 19)}
    assert document_of(placed) == {"age": 47, "ages": [47]}
    assert evidence_of(placed, letter) == {"/age": (Span(24, 26),), "/ages/0": (Span(24, 26),)}


def test_what_is_shifted_twice_is_shifted_by_the_sum() -> None:
    letter = NormalizedText.of("0123456789")
    within = shifted({"digit": extracted(1, Passage("x", 1))}, Passage("", 2))
    assert evidence_of(shifted({"part": within}, Passage("", 3)), letter) == {"/part/digit": (Span(6, 7),)}
