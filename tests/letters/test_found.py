"""A tree of finds becomes a document and its evidence."""

from imr_schema.letters.found import Found, grown, merged, said, separated, verbatim
from imr_schema.letters.passage import Span
from letters.letter_texts import passage

ONE, TWO = Found(1, (Span(0, 1),)), Found(2, (Span(1, 2),))


def test_every_leaf_has_its_evidence_by_pointer() -> None:
    document, evidence = separated({"issues": [{"number": ONE}, {"number": TWO}]})
    assert document == {"issues": [{"number": 1}, {"number": 2}]}
    assert evidence == {"/issues/0/number": ONE.spans, "/issues/1/number": TWO.spans}


def test_of_a_member_said_twice_the_first_saying_holds() -> None:
    assert merged([{"age": ONE}, {"age": TWO, "sex": TWO}]) == {"age": ONE, "sex": TWO}


def test_lists_are_laid_over_each_other_position_by_position() -> None:
    whole = merged([{"issues": [{"number": ONE}]}, {"issues": [{"outcome": TWO}, {"number": TWO}]}])
    assert whole == {"issues": [{"number": ONE, "outcome": TWO}, {"number": TWO}]}


def test_evidence_within_a_passage_is_moved_to_the_letter() -> None:
    heading = passage("Item: brace  #2")[6:]
    tree = grown({"quantity": {"value": 2}, "codes": ["x"]}, {"/request/quantity/value": [(7, 8)]}, heading, "/request")
    _, evidence = separated({"request": tree})
    assert evidence["/request/quantity/value"] == (Span(14, 15),)


def test_a_value_without_spans_of_its_own_is_said_by_the_whole_passage() -> None:
    heading = passage("Item: brace  #2")[6:]
    _, evidence = separated(grown(["x"], {}, heading))
    assert evidence == {"/0": (Span(6, 15),)}


def test_a_value_of_one_line_has_no_paragraphs() -> None:
    assert verbatim(passage("Brace\n\nRight")).value == "Brace Right"


def test_a_value_may_be_said_at_several_places() -> None:
    text = passage("both knees")
    assert said("bilateral", text[:4], text[5:]).spans == (Span(0, 4), Span(5, 10))
