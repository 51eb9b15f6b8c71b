"""What was not read whole is refused or called doubtful, never read short."""

import pytest

from imr_schema.letters import UnclearLetter, read
from support.letter_texts import example

PLAIN = example("CM16-0900101")


@pytest.mark.parametrize(
    "path", ["CM16-0900101", "CM16-0900102", "CM14-0900105", "CM13-0900106", "CM13-0900107", "13-000908"]
)
def test_a_whole_letter_leaves_no_doubt(path: str) -> None:
    assert read(example(path)).doubts == ()


@pytest.mark.parametrize("outcome", ["Unknown", "", "Remanded"])
def test_an_item_whose_outcome_is_not_recognized_is_not_merged_with_another(outcome: str) -> None:
    with pytest.raises(UnclearLetter, match=r"2 labels .*, but 1 outcomes"):
        read(PLAIN.replace("Overturned", outcome))


@pytest.mark.parametrize("between", ["", "\n", "\f", " \n \n"])
def test_two_letters_in_one_text_are_refused(between: str) -> None:
    with pytest.raises(UnclearLetter, match="2 letters"):
        read(PLAIN + between + example("CM16-0900102"))


def test_one_letter_twice_in_one_text_is_refused() -> None:
    with pytest.raises(UnclearLetter, match="2 letters"):
        read(PLAIN + PLAIN)


@pytest.mark.parametrize(
    ("missing", "doubt"),
    [
        ("MAXIMUS guideline:", "guideline paragraph of the reviewer of item 1"),
        ("Decision rationale:", "rationale of item 1"),
        ("Case Number:", "label of case_number"),
        ("Date of Injury:", "label of injury"),
        ("Certification(s)/Specialty:", "label"),
    ],
)
def test_a_label_that_is_missing_leaves_a_doubt(missing: str, doubt: str) -> None:
    assert any(doubt in each for each in read(PLAIN.replace(missing, "", 1)).doubts)


def test_an_outcome_without_the_label_after_it_is_not_passed_over() -> None:
    with pytest.raises(UnclearLetter, match="but 1 outcomes"):
        read(PLAIN.replace("Claims Administrator guideline:", "", 1))


def test_a_letter_that_ends_in_mid_sentence_is_a_draft_with_a_doubt() -> None:
    reading = read(PLAIN[: PLAIN.index("passes over")])
    assert len(reading.document["issues"]) == 2
    assert reading.doubts == ("the rationale of item 2 ends in mid-sentence",)


def test_no_doubt_and_no_refusal_quotes_the_letter() -> None:
    reading = read(PLAIN.replace("Decision rationale:", "Zebra", 1))
    assert reading.doubts
    assert "Zebra" not in "".join(reading.doubts)
