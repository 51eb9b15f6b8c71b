"""Issues: where each begins and ends, and what it decides."""

from collections.abc import Iterable
from itertools import zip_longest
from typing import Any

import pytest

from imr_schema.letters import read
from imr_schema.letters.issue_forms import NUMBERED
from imr_schema.letters.issues import _issues
from support.letter_texts import ISSUE, a_letter, part

PARAGRAPHS = """
Claims Administrator guideline: Decision based on MTUS Stress-Related Conditions 2004.

MAXIMUS guideline: The Expert Reviewer did not cite any evidence.

Decision rationale: She walks well with a cane.
"""


def issues(text: str) -> list[Any]:
    found: list[Any] = read(a_letter(issues=text)).document.get("issues", [])
    return found


def headings(text: str) -> list[str]:
    return [issue.get("heading") for issue in issues(text)]


def test_an_issue_has_heading_outcome_both_guidelines_and_rationale() -> None:
    (issue,) = issues(ISSUE)
    assert issue["heading"] == "Walker with front wheels"
    assert issue["utilization_review"] == {
        "decision": "denied",
        "basis": "mtus",
        "guidelines": [{"source": "mtus", "title": "Stress-Related Conditions", "year": 2004}],
    }
    assert issue["determination"] == {
        "outcome": "upheld",
        "basis": "none-cited",
        "guidelines": [],
        "rationale": "She walks well with a cane.",
    }


def test_a_heading_ends_at_its_last_colon() -> None:
    assert headings(f"Labs to include: EKG: QTY: 1: Upheld\n{PARAGRAPHS}") == ["Labs to include: EKG: QTY: 1"]


def test_heading_and_outcome_may_wrap() -> None:
    (issue,) = issues(f"Walker with front\nwheels:\nOverturned\n{PARAGRAPHS}")
    assert (issue["heading"], issue["determination"]["outcome"]) == ("Walker with front wheels", "overturned")


def test_a_heading_follows_the_last_paragraph_of_the_rationale_before_it() -> None:
    text = ISSUE + "\nShe said: fine.\n\nCane: Upheld\n" + PARAGRAPHS
    assert headings(text) == ["Walker with front wheels", "Cane"]
    assert issues(text)[0]["determination"]["rationale"].endswith("cane.\nShe said: fine.")


def test_a_page_may_break_within_heading_and_rationale() -> None:
    text = ISSUE.replace("walks well", "walks\n\nwell") + "\nCane, of\n\noak: Upheld\n" + PARAGRAPHS
    assert headings(text) == ["Walker with front wheels", "Cane, of oak"]
    assert issues(text)[0]["determination"]["rationale"] == "She walks well with a cane."


def test_without_paragraphs_a_heading_follows_the_last_sentence() -> None:
    text = ISSUE.replace("\n\n", "\n") + "Cane 1.5 kg: Upheld" + PARAGRAPHS.replace("\n\n", "\n")
    assert headings(text) == ["Walker with front wheels", "Cane 1.5 kg"]


PARTIAL = (
    "Gait training, 6 visits was the original request. Gait training, 2 visits was authorized by the Claims "
    "Administrator. The remaining IMR eligible portion of the original request, gait training, 4 visits is"
)


@pytest.mark.parametrize("gap", [" ", "\n", "\n\n"])
def test_a_partial_approval_is_one_heading(gap: str) -> None:
    text = f"{ISSUE}\n{PARTIAL.replace('. The', '.' + gap + 'The')}: Upheld\n{PARAGRAPHS}"
    assert headings(text) == ["Walker with front wheels", PARTIAL]


def test_without_paragraphs_a_partial_approval_is_one_heading() -> None:
    text = f"{ISSUE}{PARTIAL}: Upheld{PARAGRAPHS}".replace("\n\n", "\n")
    assert headings(text) == ["Walker with front wheels", PARTIAL]


def test_a_partial_approval_is_a_modification() -> None:
    (issue,) = issues(f"{PARTIAL}: Upheld\n{PARAGRAPHS}")
    assert issue["utilization_review"]["decision"] == "modified"
    assert {"requested", "authorized", "basis"} <= issue["utilization_review"].keys()


def test_an_issue_without_heading_has_none() -> None:
    (issue,) = issues(f": Upheld\n{PARAGRAPHS}")
    assert "heading" not in issue
    assert "request" not in issue


def test_paragraphs_that_are_missing_say_nothing() -> None:
    (issue,) = issues("Cane: Overturned\n\nMAXIMUS guideline: \n")
    assert issue["determination"] == {"outcome": "overturned"}
    assert issue["utilization_review"] == {"decision": "denied"}


def test_words_that_decide_no_issue_make_none() -> None:
    assert issues("The denial was: Upheld in part, she said.") == []


def test_labels_within_a_rationale_do_not_end_it() -> None:
    (issue,) = issues(ISSUE.rstrip() + " The Decision rationale: above stands.")
    assert issue["determination"]["rationale"].endswith("above stands.")


ANCILLARY = "As the requested surgical intervention is not medically necessary, the associated service is not either."


def surgical(*headings_and_rationales: tuple[str, str], outcomes: Iterable[str] = ()) -> list[int | None]:
    text = "\n".join(
        f"{heading}: {outcome or 'Upheld'}\n\nMAXIMUS guideline: \n\nDecision rationale: {rationale}\n"
        for (heading, rationale), outcome in zip_longest(headings_and_rationales, outcomes)
    )
    return [issue["determination"].get("follows_issue") for issue in issues(text)]


OPERATION = ("Arthroscopic meniscectomy of the right knee", "Nothing locks.")


def test_an_ancillary_issue_follows_the_surgery_before_it() -> None:
    spine = ("Lumbar spinal fusion at L4-5", "It is stable.")
    assert surgical(OPERATION, spine, ("Associated surgical service: Walker", ANCILLARY)) == [None, None, 2]


def test_an_ancillary_issue_may_stand_before_its_surgery() -> None:
    assert surgical(("Associated surgical service: Walker", ANCILLARY), OPERATION) == [2, None]


def test_a_deferral_without_a_surgery_in_the_letter_follows_none() -> None:
    assert surgical(("Associated surgical service: Walker", ANCILLARY)) == [None]


def test_a_rationale_of_its_own_follows_none() -> None:
    assert surgical(OPERATION, ("Associated surgical service: Walker", "She has one.")) == [None, None]


GRANTED = "The surgical procedure has been approved, so the walker helps."


@pytest.mark.parametrize(
    "rationale",
    [
        GRANTED,
        "She was authorized for knee surgery.",
        "As the requested repair is medically necessary, a walker is too.",
        "The notes support the surgery.",
    ],
)
def test_what_goes_with_a_granted_surgery_follows_it(rationale: str) -> None:
    walker = ("Associated surgical service: Walker", rationale)
    assert surgical(OPERATION, walker, outcomes=["Overturned", "Overturned"]) == [None, 1]


@pytest.mark.parametrize("outcomes", [["Upheld", "Upheld"], ["Overturned", "Upheld"], ["Upheld", "Overturned"]])
def test_what_is_decided_otherwise_than_a_granted_surgery_follows_none(outcomes: list[str]) -> None:
    walker = ("Associated surgical service: Walker", GRANTED)
    assert surgical(OPERATION, walker, outcomes=outcomes) == [None, None]


def test_what_goes_with_no_surgery_follows_none_that_is_granted() -> None:
    outcomes = ["Overturned", "Overturned"]
    assert surgical(OPERATION, ("Walker", GRANTED), outcomes=outcomes) == [None, None]


def test_of_two_issues_with_one_number_the_first_is_read() -> None:
    once = "1. The walker is not medically necessary.\n\n2. The cane is medically necessary."
    twice = part(f"{once}\n\n1. The walker with wheels is medically necessary.")
    read_once = [
        (issue.heading.text, issue.outcome and issue.outcome.value)
        for issue in _issues(twice.body, NUMBERED, twice.letter)
    ]
    assert read_once == [("The walker", "upheld"), ("The cane", "overturned")]
