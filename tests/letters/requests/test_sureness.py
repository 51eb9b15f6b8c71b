"""Where the reading of a heading is unsure, it says so; where it is plain, it does not."""

import random
from typing import Any, Final

import pytest

from imr_schema.letters import read
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.requests import Unsure, unsure_of
from support.heading_readings import read_heading
from support.invented_letters import invented_headings
from support.letter_texts import ISSUE, a_letter, example
from support.misprints import Misprint, misprint

MOST_SILENT: Final = 10 / 1444
MOST_MARKED: Final = 0.06


def unsure(heading: str) -> list[Unsure]:
    return unsure_of(NormalizedText.of(heading).whole)


def reasons(heading: str) -> list[tuple[str, str]]:
    return [(each.member, each.why) for each in unsure(heading)]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("MRI of the left knee", []),
        ("Norco 10/325mg #60 with 2 refills (unspecified frequency)", []),
        ("Physical therapy 3 times a week for 4 weeks (12 sessions)", []),
        ("Physical therapy, 12 visits or 12 visits", []),
        ("Acupuncture 6 visits for the neck and 4 visits for the low back", []),
        ("Zimbular quantification", [("category", "unclassified"), ("request", "unknown-words")]),
        ("Initial exam", [("category", "guessed")]),
        ("Zimbular MRI of the neck", [("request", "unknown-words")]),
        ("MRl of the neck", [("category", "unclassified"), ("request", "unknown-words")]),
        ("Acupunctvre 6 visits", [("request", "corrected-words")]),
        ("Acupuncture 6 vizits", [("request", "unknown-words")]),
        ("Urine drug test 4 times pre year", [("request", "unknown-words")]),
        ("MRI of the left band", [("request", "unknown-words")]),
        ("Pots-op cold therapy unit", [("request", "unknown-words")]),
        ("Licensed nurse 8 hovrs per day for 30 days", [("request", "unknown-words")]),
        ("Single-level cliscectomy at L5-S1", [("request", "unknown-words")]),
        ("Bone 5can, 3 phase", [("category", "unclassified"), ("request", "unknown-words")]),
        ("Amputation of the 2nd toe, left", []),
        ("Toradol injection 60g", [("request", "unknown-words")]),
        ("Physical therapy 12 visits, as needed for chronic migraine, per RFA", []),
        ("Norco 10/325mg 120gm #60 and Lyrica 75mg #30", [("quantity", "candidates")]),
        ("Physical therapy, 12 visits, 8 visits", [("quantity", "candidates")]),
        ("Acupuncture 2 times a week, 3 times a week", [("frequency", "candidates")]),
        ("TENS unit rental, 30 days, 2 months", [("duration", "candidates")]),
    ],
)
def test_a_reading_is_unsure_for_its_reason(heading: str, expected: list[tuple[str, str]]) -> None:
    assert reasons(heading) == expected


def test_the_words_that_show_it_are_those_of_the_heading() -> None:
    (found,) = unsure("Zimbular MRI of the neck")
    assert [passage.line for passage in found.words] == ["Zimbular"]
    (found,) = unsure("Physical therapy, 12 visits, 8 visits")
    assert [passage.line for passage in found.words] == ["12 visits", "8 visits"]


APPROVED: Final = (
    "{} therapy, 12 visits was the original request. Six {} were authorized by the Claims Administrator. The IMR "
    "eligible portion of the original request, aquatic therapy, 6 visits is"
)


def test_of_a_partial_approval_the_category_of_what_is_disputed_counts_and_the_words_of_all_portions() -> None:
    assert reasons(APPROVED.format("Physical", "visits")) == []
    assert reasons(APPROVED.format("Zimbular", "visits")) == [("request", "unknown-words")]
    assert reasons(APPROVED.format("Physical", "vizits")) == [("request", "unknown-words")]
    assert reasons(APPROVED.format("Physical", "visits").removesuffix("is") + "si") == [("request", "unknown-words")]


def test_an_unknown_word_marks_every_value_read_from_the_heading() -> None:
    issue = ISSUE.replace("Walker with front wheels", APPROVED.format("Zimbular", "visits"))
    reading = read(a_letter(issues=f"{issue}\n{ISSUE}"))
    marked = {pointer for pointer in reading.evidence if pointer.startswith(("/issues/0/request/", _REVIEW + "re"))}
    assert f"{_REVIEW}requested/quantity/value" in marked
    assert marked < reading.confidence.keys()
    assert not any(pointer.startswith("/issues/1/") or "determination" in pointer for pointer in reading.confidence)


def test_an_unknown_word_of_any_heading_marks_which_item_another_follows() -> None:
    plain = example("CM16-0900103")
    follows = [pointer for pointer in read(plain).evidence if pointer.endswith("/follows_issue")]
    assert follows
    assert not read(plain).confidence
    heading = read(plain).document["issues"][0]["heading"]
    assert {*follows} < read(plain.replace(heading, f"Zimbular {heading}", 1)).confidence.keys()


_REVIEW: Final = "/issues/0/utilization_review/"


def test_less_is_known_of_what_no_word_tells_than_of_a_guess_or_of_an_unknown_word() -> None:
    headings = ["Zimbular quantification", "Initial exam", "Zimbular MRI of the neck"]
    confidences = [unsure(heading)[0].confidence for heading in headings]
    assert confidences == sorted(confidences)
    assert all(0 < confidence < 1 for confidence in confidences)


def values(heading: str, misprinted: Misprint) -> Any:
    """What is read from a heading, without the misprinted word where it is quoted."""
    reading = read_heading(heading)
    words = sorted([misprinted.printed, misprinted.misprinted], key=len, reverse=True)
    return _without({"request": reading.request, "review": reading.utilization_review}, words)


def _without(value: Any, words: list[str]) -> Any:
    if isinstance(value, dict):
        return {name: _without(inner, words) for name, inner in value.items() if name != "description"}
    if isinstance(value, list):
        return [_without(inner, words) for inner in value]
    for word in words if isinstance(value, str) else ():
        value = value.replace(word, "")
    return value


def test_a_misprint_hardly_ever_changes_a_reading_without_a_mark() -> None:
    headings = invented_headings()[::2]
    made = [(heading, misprint(heading, random.Random(heading))) for heading in headings]  # noqa: S311 - no secret
    changed = [(one, other) for one, other in made if other and values(one, other) != values(other.heading, other)]
    silent = [(one, other.heading) for one, other in changed if not unsure(other.heading)]
    assert len(changed) > 0.1 * len(headings)
    assert len(silent) <= MOST_SILENT * len(headings)
    assert not [pair for pair in silent if len({read_heading(each).request["category"] for each in pair}) > 1]


def test_few_headings_without_misprints_are_marked() -> None:
    headings = invented_headings()
    assert sum(bool(unsure(heading)) for heading in headings) <= MOST_MARKED * len(headings)
