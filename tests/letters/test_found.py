"""A tree of finds becomes a document and its evidence."""

from imr_schema.letters.found import evidence_of, merged, plain, said, verbatim
from imr_schema.letters.passage import Span
from letters.letter_texts import passage

DIGITS = passage("12")
ONE, TWO = said(1, DIGITS[:1]), said(2, DIGITS[1:])


def test_every_leaf_has_its_evidence_by_pointer() -> None:
    tree = {"issues": [{"number": ONE}, {"number": TWO}]}
    assert plain(tree) == {"issues": [{"number": 1}, {"number": 2}]}
    assert evidence_of(tree) == {"/issues/0/number": (Span(0, 1),), "/issues/1/number": (Span(1, 2),)}


def test_of_a_member_said_twice_the_first_saying_holds() -> None:
    assert merged([{"age": ONE}, {"age": TWO, "sex": TWO}]) == {"age": ONE, "sex": TWO}


def test_lists_are_laid_over_each_other_position_by_position() -> None:
    whole = merged([{"issues": [{"number": ONE}]}, {"issues": [{"outcome": TWO}, {"number": TWO}]}])
    assert whole == {"issues": [{"number": ONE, "outcome": TWO}, {"number": TWO}]}


def test_a_value_of_one_line_has_no_paragraphs() -> None:
    assert verbatim(passage("Brace\n\nRight")).value == "Brace Right"


def test_a_value_may_be_said_at_several_places() -> None:
    text = passage("both knees")
    assert evidence_of(said("bilateral", text[:4], text[5:])) == {"": (Span(0, 4), Span(5, 10))}
