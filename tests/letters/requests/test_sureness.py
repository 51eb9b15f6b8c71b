"""Where the reading of a heading is unsure, it says so; where it is plain, it does not."""

import pytest

from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.requests import Unsure, unsure_of


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
        ("Zimbular quantification", [("category", "unclassified")]),
        ("Initial exam", [("category", "guessed")]),
        ("Zimbular MRI of the neck", [("category", "unknown-words")]),
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


def test_of_a_partial_approval_what_is_disputed_counts() -> None:
    heading = (
        "Zimbular therapy, 12 visits was the original request. Six were authorized by the Claims Administrator. "
        "The IMR eligible portion of the original request, aquatic therapy, 6 visits is"
    )
    assert reasons(heading) == []


def test_less_is_known_of_what_no_word_tells_than_of_a_guess_or_of_an_unknown_word() -> None:
    headings = ["Zimbular quantification", "Initial exam", "Zimbular MRI of the neck"]
    confidences = [unsure(heading)[0].confidence for heading in headings]
    assert confidences == sorted(confidences)
    assert all(0 < confidence < 1 for confidence in confidences)
