"""A tree of finds becomes a document and its evidence."""

from imr_schema.letters.extracted import Members, Shifted, evidence_of, merged, plain, said, shifted, verbatim
from imr_schema.letters.normalized_text import NormalizedText, Span
from imr_schema.letters.passage import Passage
from support.letter_texts import passage

LETTER = NormalizedText.of("12")
DIGITS = LETTER.whole
ONE, TWO = said(1, DIGITS[:1]), said(2, DIGITS[1:])


def test_every_leaf_has_its_evidence_by_pointer() -> None:
    tree = {"issues": [{"number": ONE}, {"number": TWO}]}
    assert plain(tree) == {"issues": [{"number": 1}, {"number": 2}]}
    assert evidence_of(tree, LETTER) == {"/issues/0/number": (Span(0, 1),), "/issues/1/number": (Span(1, 2),)}


def test_of_a_member_said_twice_the_first_saying_holds() -> None:
    assert merged([{"age": ONE}, {"age": TWO, "sex": TWO}]) == {"age": ONE, "sex": TWO}


def test_lists_are_laid_over_each_other_position_by_position() -> None:
    whole = merged([{"issues": [{"number": ONE}]}, {"issues": [{"outcome": TWO}, {"number": TWO}]}])
    assert whole == {"issues": [{"number": ONE, "outcome": TWO}, {"number": TWO}]}


def test_what_was_read_at_once_is_laid_over_as_one() -> None:
    first, second = (
        shifted({"quantity": {"value": ONE}}, DIGITS),
        shifted({"quantity": {"value": TWO, "max": TWO}}, DIGITS),
    )
    assert plain(merged([first, second])) == {"quantity": {"value": 1}}


def test_a_value_of_one_line_has_no_paragraphs() -> None:
    assert verbatim(passage("Brace\n\nRight")).value == "Brace Right"


def test_a_value_may_be_said_at_several_places() -> None:
    letter = NormalizedText.of("both knees")
    sides = said("bilateral", letter.whole[:4], letter.whole[5:])
    assert evidence_of(sides, letter) == {"": (Span(0, 4), Span(5, 10))}


def test_what_was_read_by_itself_is_moved_to_where_it_stands() -> None:
    letter = NormalizedText.of("first  age 47, then age 47")
    alone = Passage("age 47")
    read: Members = {"age": said(47, alone[4:]), "ages": [said(47, alone[4:])]}
    placed = shifted(read, letter.whole[19:])
    assert placed == {"age": Shifted(read["age"], 19), "ages": Shifted(read["ages"], 19)}
    assert plain(placed) == {"age": 47, "ages": [47]}
    assert evidence_of(placed, letter) == {"/age": (Span(24, 26),), "/ages/0": (Span(24, 26),)}


def test_what_is_moved_twice_is_moved_by_both_steps() -> None:
    letter = NormalizedText.of("0123456789")
    within = shifted({"digit": said(1, Passage("x", 1))}, Passage("", 2))
    assert evidence_of(shifted({"part": within}, Passage("", 3)), letter) == {"/part/digit": (Span(6, 7),)}
