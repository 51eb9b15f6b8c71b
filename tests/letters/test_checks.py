"""What was not read whole is refused or called doubtful, never read short."""

import pytest

from imr_schema import Level, check
from imr_schema.letters import UnclearLetter, UnknownLayout, read
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


def test_a_label_without_its_value_leaves_a_doubt() -> None:
    at = PLAIN.index("Date of Injury:") + len("Date of Injury:")
    end = PLAIN.index("\n", at)
    columns = f"{PLAIN[:at]}{PLAIN[end:]}".replace("HOW THE IMR", f"{PLAIN[at:end].strip()}\n \nHOW THE IMR", 1)
    assert read(columns).doubts == ("what stands behind the label of injury was not recognized",)


def test_the_date_of_injury_is_not_that_of_the_summary_where_its_label_is_misprinted() -> None:
    plain = PLAIN.replace("medical records:", "medical records:\n\nThe date of injury is 1/2/2015.", 1)
    for label in ("Date of Injvry:", "Dote of Injury:"):
        reading = read(plain.replace("Date of Injury:", label))
        assert not reading.doubts
        assert reading.document["dates"] == read(plain).document["dates"]
    assert "the label of injury was not recognized" in read(plain.replace("Date of Injury:", "Dafc af lnjvrv:")).doubts


def test_an_outcome_without_the_label_after_it_is_not_passed_over() -> None:
    with pytest.raises(UnclearLetter, match="but 1 outcomes"):
        read(PLAIN.replace("Claims Administrator guideline:", "", 1))


def test_a_letter_that_ends_in_mid_sentence_is_a_draft_with_a_doubt() -> None:
    reading = read(PLAIN[: PLAIN.index("passes over")])
    assert len(reading.document["issues"]) == 2
    assert reading.doubts == ("the rationale of item 2 ends in mid-sentence",)


def without_section(heading: str, after: str) -> str:
    """The letter without the text from a heading to the next."""
    return PLAIN[: PLAIN.index(heading)] + PLAIN[PLAIN.index(after) :]


@pytest.mark.parametrize(
    ("heading", "after"),
    [
        ("HOW THE IMR FINAL DETERMINATION WAS MADE", "CLINICAL CASE SUMMARY"),
        ("CLINICAL CASE SUMMARY", "IMR ISSUES, DECISIONS AND RATIONALES"),
    ],
)
def test_a_letter_that_lacks_a_section_is_a_draft_with_what_is_there(heading: str, after: str) -> None:
    reading = read(without_section(heading, after))
    assert reading.document["case_number"] == "CM16-0900101"
    assert len(reading.document["issues"]) == 2
    assert any(f'the section "{heading}" is missing' in doubt for doubt in reading.doubts)
    assert any(finding.level is Level.ERROR for finding in check(reading.document))


@pytest.mark.parametrize("cut_at", ["CLINICAL CASE SUMMARY", "IMR ISSUES, DECISIONS AND RATIONALES"])
def test_a_letter_cut_before_its_items_is_a_draft_that_is_not_decided(cut_at: str) -> None:
    reading = read(PLAIN[: PLAIN.index(cut_at)])
    assert {"case_number", "priority", "dates", "reviewer"} <= reading.document.keys()
    assert not {"status", "issues"} & reading.document.keys()
    assert "no disputed item was recognized" in reading.doubts


def test_a_letter_cut_after_any_of_its_lines_is_a_draft_with_a_doubt_or_refused() -> None:
    lines = PLAIN.splitlines(keepends=True)
    whole = read(PLAIN).document
    last = max(i for i, line in enumerate(lines) if line.strip())
    for end in range(last):
        try:
            reading = read("".join(lines[:end]))
        except (UnclearLetter, UnknownLayout):
            continue
        assert reading.doubts or reading.document["issues"] == whole["issues"][:1]


def test_no_doubt_and_no_refusal_quotes_the_letter() -> None:
    reading = read(PLAIN.replace("Decision rationale:", "Zebra", 1))
    assert reading.doubts
    assert "Zebra" not in "".join(reading.doubts)
