"""What rationales add to the issues: what requests lack, as the reviewer says it, and criteria."""

from typing import Any

import pytest

from imr_schema import check
from imr_schema.letters import Reading, read
from support.letter_texts import a_letter

NO_QUANTITY = "The request does not state the quantity"


def reading_of(heading: str, rationale: str, outcome: str = "Upheld", *, criteria: bool = False) -> Reading:
    issue = f"""\
{heading}: {outcome}

Claims Administrator guideline: Decision based on MTUS Stress-Related Conditions 2004.

MAXIMUS guideline: The Expert Reviewer did not cite any evidence.

Decision rationale: {rationale}
"""
    reading = read(a_letter(issues=issue), criteria=criteria)
    assert not {"not-stated-is-absent", "not-stated-once"} & {finding.rule for finding in check(reading.document)}
    return reading


def words(reading: Reading, pointer: str) -> str:
    """The words of a value that stand in the letter on one line."""
    ((start, end),) = reading.evidence[pointer]
    text: str = reading._letter.given[start:end]
    return text


def gaps(reading: Reading) -> dict[str, str]:
    request: dict[str, Any] = reading.document["issues"][0]["request"]
    return {gap["member"]: gap["by"] for gap in request.get("not_stated", ())}


def criteria_of(reading: Reading) -> list[dict[str, str]]:
    criteria: list[dict[str, str]] = reading.document["issues"][0]["determination"].get("criteria", [])
    return criteria


def test_what_the_reviewer_says_is_missing_is_on_record_with_the_words_that_say_so() -> None:
    reading = reading_of("Support hose", f"{NO_QUANTITY}. They are not necessary.")
    assert gaps(reading) == {"quantity": "source-says"}
    for name in ("member", "by"):
        assert words(reading, f"/issues/0/request/not_stated/0/{name}") == NO_QUANTITY


@pytest.mark.parametrize(
    ("heading", "unsaid", "member"),
    [
        ("Acupuncture, 6 visits", "quantity", "quantity"),
        ("Acupuncture 2 times a week for 3 weeks", "frequency", "frequency"),
        ("Acupuncture for 3 weeks", "duration", "duration"),
        ("MRI of the left knee", "side of the request", "side"),
        ("MRI of the left knee", "body part", "sites"),
        ("Epidural steroid injection at L4-5", "levels", "levels"),
        ("Norco 10/325mg #60", "strength of the medication", "strength"),
    ],
)
def test_what_is_there_is_no_gap_whatever_the_reviewer_says(heading: str, unsaid: str, member: str) -> None:
    rationale = f"The request does not state the {unsaid}."
    assert member not in gaps(reading_of(heading, rationale))
    assert gaps(reading_of("Urine drug screen", rationale))[member] == "source-says"


def test_what_the_reviewer_says_replaces_what_only_the_heading_shows() -> None:
    assert gaps(reading_of("Trigger point injections", "It is not necessary."))["quantity"] == "not-in-request"
    assert gaps(reading_of("Trigger point injections", f"{NO_QUANTITY}."))["quantity"] == "source-says"


def test_other_gaps_of_the_heading_stay_with_their_words() -> None:
    heading = "Epidural steroid injections, lumbar spine"
    before, after = reading_of(heading, "No."), reading_of(heading, f"{NO_QUANTITY}.")
    assert gaps(after) == {"quantity": "source-says", "levels": "not-in-request"}
    place = "/issues/0/request/not_stated/1/member"
    assert after.evidence[place] == before.evidence[place]


def test_what_the_heading_itself_calls_unknown_keeps_the_words_of_the_heading() -> None:
    reading = reading_of("Support hose (unknown quantity)", f"{NO_QUANTITY}.")
    assert gaps(reading) == {"quantity": "source-says"}
    assert words(reading, "/issues/0/request/not_stated/0/by") == "quantity"


def test_criteria_are_read_only_if_asked_for() -> None:
    rationale = "There is no evidence that exercise was tried."
    assert criteria_of(reading_of("Support hose", rationale)) == []
    asked = reading_of("Support hose", rationale, criteria=True)
    assert criteria_of(asked) == [
        {"description": rationale[:-1], "finding": "not-documented", "kind": "conservative-care"}
    ]
    for name in ("description", "finding", "kind"):
        assert words(asked, f"/issues/0/determination/criteria/0/{name}") == rationale[:-1]


def test_the_reason_of_a_decision_for_the_request_is_a_criterion_that_is_met() -> None:
    rationale = "Given the patient's persistent weakness, the hose is medically necessary."
    (criterion,) = criteria_of(reading_of("Support hose", rationale, "Overturned", criteria=True))
    assert criterion["finding"] == "met"
    assert criteria_of(reading_of("Support hose", rationale, "Upheld", criteria=True)) == []
