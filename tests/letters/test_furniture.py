"""Page furniture is left out, and nothing else."""

import pytest

from imr_schema.letters import UnclearLetter, read
from imr_schema.letters.furniture import find_furniture
from support.letter_texts import example
from support.places import EXAMPLE_LETTERS

BODY = [f"This is line {word} of the text of a letter, which is long enough to be a full line" for word in "abcdefghij"]


def removed(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in find_furniture(text).edits]


def pages(*furniture: str, gap: str = "\n", end: str = "\n\f") -> str:
    """Pages with a line of furniture at the foot of each."""
    return end.join(f"{BODY[number]}\n{BODY[number + 4]}{gap}{line}" for number, line in enumerate(furniture))


@pytest.mark.parametrize(
    "furniture",
    [
        ("1", "2", "3"),
        ("- 1 -", "- 2 -"),
        ("Page 1 of 3", "Page 2 of 3", "Page 3 of 3"),
        ("CM16-0900101   Page 1", "CM16-0900101   Page 2"),
        ("06/15/2016 10:31 AM FROM: 9165550100 P. 1/2", "06/15/2016 10:32 AM FROM: 9165550100 P. 2/2"),
        ("MAX000123", "MAX000124"),
        ("Confidential", "Confidential", "Confidential"),
        ("MAXIMUS Federal Services, Inc.", "MAXIMUS Federal Services, Inc."),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_feet_of_pages_are_removed(furniture: tuple[str, ...], gap: str) -> None:
    assert removed(pages(*furniture, gap=gap)) == [*furniture]


@pytest.mark.parametrize("furniture", [("1", "2", "3"), ("Page 1 of 2", "Page 2 of 2"), ("EX-0001", "EX-0002")])
def test_numbers_that_count_pages_are_removed_without_form_feeds(furniture: tuple[str, ...]) -> None:
    assert removed(pages(*furniture, end="\n")) == [*furniture]


def test_what_recurs_beside_page_numbers_is_removed_too() -> None:
    text = pages("Confidential\nPage 1", "Confidential\nPage 2", end="\n")
    assert removed(text) == ["Confidential", "Page 1", "Confidential", "Page 2"]


def test_what_recurs_below_a_running_head_without_numbers_is_removed_too() -> None:
    head = "Final Determination Letter\nConfidential"
    text = "\n".join([head, *BODY, head, BODY[9], *BODY[:8], head, BODY[9], *BODY[:8]])
    assert removed(text) == ["Final Determination Letter", "Confidential"] * 3


@pytest.mark.parametrize("path", sorted(EXAMPLE_LETTERS.glob("*.txt")), ids=lambda path: path.stem)
def test_no_line_of_a_plain_letter_is_furniture(path: object) -> None:
    text = example(getattr(path, "stem", ""))
    assert find_furniture(text) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "Chronic Pain Medical Treatment\n2016.\n\nNext",
        f"{BODY[0]}\n05/11/2016\n{BODY[1]}",
        "Low Back Complaints, page\n264.\n",
        pages("is not medically necessary.", "is not medically necessary."),
        pages("MAXIMUS guideline: x", "MAXIMUS guideline: x"),
    ],
)
def test_words_of_a_letter_are_no_furniture(text: str) -> None:
    assert find_furniture(text) == ([], [])


def test_a_number_alone_amid_lines_is_uncertain() -> None:
    text = f"{BODY[0]}\n12\n{BODY[1]}"
    assert find_furniture(text) == ([], [text.index("12")])


def test_a_short_line_that_recurs_without_page_marks_is_uncertain() -> None:
    text = "\n".join([*BODY, "Final Determination", *BODY[::-1], "Final Determination", *BODY])
    found = find_furniture(text)
    assert not found.edits
    assert len(found.uncertain) == 2


def test_a_letter_with_an_uncertain_line_is_refused_with_its_number_and_without_a_word_of_it() -> None:
    text = example("CM16-0900101").replace("the spine", "\n12 \nthe spine").replace("afternoon.", "\n12 \nafternoon.")
    with pytest.raises(UnclearLetter, match=r"line \d+ may be a page number") as refused:
        read(text)
    assert "afternoon" not in str(refused.value)


@pytest.mark.parametrize("mark", ["3", "- 2 -", "Page 2 of 3", "2 | Page 2 of 3"])
@pytest.mark.parametrize("page_break", ["\n \n{}\n\f", "\n\n{}\n\n", " \n\f{} \n"])
def test_a_page_number_before_injections_is_no_quantity(mark: str, page_break: str) -> None:
    plain = example("CM16-0900101")
    text = plain.replace("\nTrigger point", page_break.format(mark) + "Trigger point", 1)
    try:
        document = read(text).document
    except UnclearLetter:
        return
    assert document["issues"] == read(plain).document["issues"]


def test_evidence_of_words_around_a_page_break_leaves_the_furniture_out() -> None:
    plain = example("CM16-0900101")
    text = plain.replace("again. Naproxen", "again. \n\nPage 1 of 2 \n\f\nNaproxen")
    reading = read(text)
    spans = reading.evidence["/clinical_summary"]
    assert len(spans) == 2
    assert not any("Page 1" in text[start:end] for start, end in spans)
    assert [text[start:end] for start, end in reading.furniture] == ["Page 1 of 2"]
