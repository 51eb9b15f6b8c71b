"""Rules of a case as a whole: each refuses what it says, where it says."""

from typing import Any

import pytest

from imr_schema._json.edits import ABSENT
from imr_schema.example import DOCUMENT
from imr_schema.findings import Path
from support.example_changed import UR, found


@pytest.mark.parametrize(
    "member",
    ["case_number", "priority", "reviewer", "clinical_summary", *(f"dates/{name}" for name in DOCUMENT["dates"])],
)
def test_a_decided_case_lacks_nothing(member: str) -> None:
    assert found({tuple(member.split("/")): ABSENT}, "decided-is-complete") == [f"/{member}"]


def test_the_missing_dates_of_a_decided_case_are_reported_once() -> None:
    assert found({("dates",): ABSENT}, "decided-is-complete") == ["/dates"]


def test_a_decided_case_has_an_issue() -> None:
    assert found({("issues",): []}, "decided-is-complete") == ["/issues"]


def test_every_undetermined_issue_of_a_decided_case_is_reported() -> None:
    gone = {("issues", number, "determination"): ABSENT for number in (0, 2)}
    assert found(gone, "decided-issue-is-determined") == ["/issues/0/determination", "/issues/2/determination"]


@pytest.mark.parametrize("status", ["in-review", "ineligible", "withdrawn", "terminated", "dismissed", "deferred"])
def test_what_is_not_decided_has_no_decision(status: str) -> None:
    assert found({("status",): status}, "undecided-is-not-determined") == [
        "/dates/decided",
        "/issues/0/determination",
        "/issues/1/determination",
        "/issues/2/determination",
        "/outcome",
    ]


def test_a_reason_of_ineligibility_belongs_to_an_ineligible_case() -> None:
    assert found({("ineligible_reason",): "untimely"}, "ineligible-states-reason") == ["/ineligible_reason"]
    assert found({("status",): "ineligible"}, "ineligible-states-reason") == ["/ineligible_reason"]
    assert found({("status",): "ineligible", ("ineligible_reason",): "untimely"}, "ineligible-states-reason") == []


@pytest.mark.parametrize(
    ("outcomes", "follows"),
    [
        (("upheld", "upheld", "upheld"), "upheld"),
        (("overturned", "overturned", "overturned"), "overturned"),
        (("upheld", "overturned", "upheld"), "partially-overturned"),
    ],
)
def test_an_outcome_follows_from_the_issues(outcomes: tuple[str, ...], follows: str) -> None:
    determined = {("issues", number, "determination", "outcome"): outcome for number, outcome in enumerate(outcomes)}
    for stated in ("upheld", "overturned", "partially-overturned"):
        expected = [] if stated == follows else ["/outcome"]
        assert found(determined | {("outcome",): stated}, "outcome-agrees-with-issues") == expected
    assert found(determined | {("outcome",): ABSENT}, "outcome-agrees-with-issues") == []


@pytest.mark.parametrize(("day", "is_reported"), [("2017-12-31", False), ("2018-01-01", True)])
def test_delay_is_a_decision_only_before_2018(day: str, is_reported: bool) -> None:
    late = {("issues", 2, "utilization_review", "decision"): "delayed", ("dates", "ur_decision"): day}
    expected = ["/issues/2/utilization_review/decision"] if is_reported else []
    assert found(late, "delayed-is-historic") == expected


@pytest.mark.parametrize(
    ("numbers", "places"),
    [((1, 2, 3), []), ((0, 2, 3), [0]), ((1, 3, 2), [1, 2]), ((2, 2, 3), [0]), ((1, 1, 1), [1, 2]), ((1, 2.0, 3), [])],
)
def test_issues_are_numbered_by_their_place(numbers: tuple[float, ...], places: list[int]) -> None:
    given_numbers = {("issues", place, "number"): number for place, number in enumerate(numbers)}
    assert found(given_numbers, "issue-numbers-run") == [f"/issues/{place}/number" for place in places]


@pytest.mark.parametrize(("follows", "is_reported"), [(1, False), (2, True), (3, False), (4, True), (3.0, False)])
def test_a_decision_follows_another_issue_of_the_case(follows: float, is_reported: bool) -> None:
    place = ("issues", 1, "determination", "follows_issue")
    expected = ["/issues/1/determination/follows_issue"] if is_reported else []
    assert found({place: follows}, "follows-another-issue") == expected


@pytest.mark.parametrize(
    ("case_number", "received", "is_reported"),
    [
        ("CM16-0000001", "2016-11-02", False),
        ("CM15-0000001", "2016-11-02", False),
        ("CM17-0000001", "2016-11-02", False),
        ("CM14-0000001", "2016-11-02", True),
        ("CM18-0000001", "2016-11-02", True),
        ("13-000004", "2013-11-02", False),
        ("13-000004", "2016-11-02", True),
    ],
)
def test_a_case_is_numbered_by_its_year_or_one_off(case_number: str, received: str, is_reported: bool) -> None:
    changes = {("case_number",): case_number, ("dates", "application_received"): received}
    assert found(changes, "case-number-year") == (["/case_number"] if is_reported else [])


@pytest.mark.parametrize(("age", "is_reported"), [(13, True), (14, False), (100, False), (101, True)])
def test_an_age_is_one_of_a_worker(age: int, is_reported: bool) -> None:
    assert found({("employee", "age"): age}, "age-fits-injury") == (["/employee/age"] if is_reported else [])


@pytest.mark.parametrize(
    ("text", "is_reported"),
    [
        ("Call (555) 555-0199 now", True),
        ("Call 555-555-0199 now", True),
        ("Call 555.555.0199", True),
        ("Number 000-00-0000", True),
        ("Claim 12345678", True),
        ("Write to somebody@example.org", True),
        ("Blood pressure 120/80, since 2014-02-28, 60 mg #90", False),
        ("Study of 1999-2004 at L4-5, 12 x 3", False),
        ("At 5 @ 7", False),
    ],
)
@pytest.mark.parametrize(
    "place",
    [
        ("clinical_summary",),
        ("issues", 2, "request", "medication", "ingredients", 1, "name"),
        (*UR, "requested", "description"),
    ],
)
def test_text_that_looks_identifying_is_reported_by_its_place(place: Path, text: str, is_reported: bool) -> None:
    pointers = found({place: text}, "free-text-looks-identifying")
    assert pointers == (["/" + "/".join(map(str, place))] if is_reported else [])


@pytest.mark.parametrize(
    "place", [("case_number",), ("issues", 0, "request", "codes", 0, "code"), ("source", "name"), ("extensions",)]
)
def test_numbers_of_another_kind_do_not_look_identifying(place: Path) -> None:
    value: Any = {"telephone": "555-555-0199"} if place == ("extensions",) else "555-555-0199"
    assert found({place: value}, "free-text-looks-identifying") == []
