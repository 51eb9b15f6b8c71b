"""Rules of a case as a whole: each refuses what it says, where it says."""

from typing import Any

import pytest

from imr_schema import check
from imr_schema._json.edits import ABSENT, changed
from imr_schema.example import DOCUMENT
from imr_schema.findings import Path
from support.example_changed import DETERMINATION, UR, found


@pytest.mark.parametrize(
    "member",
    ["case_number", "priority", "reviewer", "clinical_summary", *(f"dates/{name}" for name in DOCUMENT["dates"])],
)
def test_a_decided_case_lacks_nothing_but_the_date_of_the_request(member: str) -> None:
    expected = [] if member == "dates/rfa" else [f"/{member}"]
    assert found({tuple(member.split("/")): ABSENT}, "decided-is-complete") == expected


HEADER = ["case_number", "priority", *(f"dates.{name}" for name in DOCUMENT["dates"] if name != "rfa")]
WITHOUT_HEADER: dict[Path, Any] = {("case_number",): ABSENT, ("priority",): ABSENT, ("dates",): {}}


def test_a_decided_case_without_its_header_is_valid_if_it_says_so() -> None:
    on_record = WITHOUT_HEADER | {("not_stated",): HEADER}
    assert found(on_record, "decided-is-complete") == []
    assert found(on_record, "header-not-in-source") == [f"/{name.replace('.', '/')}" for name in HEADER]
    assert len(found(WITHOUT_HEADER, "decided-is-complete")) == len(HEADER)
    assert found(WITHOUT_HEADER, "header-not-in-source") == []


def test_what_is_on_record_as_missing_excuses_nothing_else() -> None:
    without = {("case_number",): ABSENT, ("priority",): ABSENT, ("not_stated",): ["priority"]}
    assert found(without, "decided-is-complete") == ["/case_number"]


@pytest.mark.parametrize("member", HEADER)
def test_a_part_of_the_header_that_is_there_is_not_named_as_missing(member: str) -> None:
    assert found({("not_stated",): [member]}, "header-gap-is-absent") == [f"/{member.replace('.', '/')}"]


def test_an_issue_of_a_decided_case_has_a_decision_to_review() -> None:
    without = {("issues", 1, "utilization_review"): ABSENT}
    assert found(without, "decided-issue-states-review") == ["/issues/1/utilization_review"]
    assert found(without | {("status",): "in-review"}, "decided-issue-states-review") == []


def test_an_altered_record_is_told_each_of_its_faults() -> None:
    altered = changed(
        DOCUMENT,
        {
            ("priority",): "expedited",
            ("dates", "decided"): "2016-12-22",
            ("issues", 2, "utilization_review"): ABSENT,
            ("clinical_summary",): "The worker, born on March 3, 1969, hurt her back.",
            ("issues", 0, "request", "date_of_service"): "1990-01-01",
            ("issues", 1, "request", "duration"): ABSENT,
        },
    )
    assert [(finding.pointer, finding.rule) for finding in check(altered)] == [
        ("/dates/decided", "expedited-is-quick"),
        ("/clinical_summary", "free-text-looks-identifying"),
        ("/issues/0/request/date_of_service", "service-between-injury-and-decision"),
        ("/issues/1/request/duration", "computed-needs-frequency-and-duration"),
        ("/issues/2/utilization_review", "decided-issue-states-review"),
    ]


@pytest.mark.parametrize(
    ("day", "is_told"), [("2014-02-27", True), ("2014-02-28", False), ("2016-12-20", False), ("2016-12-21", True)]
)
def test_a_service_is_given_between_injury_and_determination(day: str, is_told: bool) -> None:
    place = ("issues", 0, "request", "date_of_service")
    expected = ["/issues/0/request/date_of_service"] if is_told else []
    assert found({place: day}, "service-between-injury-and-decision") == expected


@pytest.mark.parametrize(("priority", "decided"), [("standard", "2017-01-05"), ("expedited", "2016-12-21")])
def test_only_an_expedited_case_is_held_to_thirty_days(priority: str, decided: str) -> None:
    assert found({("priority",): priority, ("dates", "decided"): decided}, "expedited-is-quick") == []


@pytest.mark.parametrize(
    ("injury", "day", "is_told"),
    [
        ("2018-01-01", "2018-01-31", True),
        ("2018-01-01", "2018-02-01", False),
        ("2017-12-31", "2018-01-05", False),
    ],
)
def test_treatment_soon_after_a_recent_injury_is_told(injury: str, day: str, is_told: bool) -> None:
    served = {("dates",): {"injury": injury}, ("issues", 0, "request", "date_of_service"): day}
    reviewed = {("dates",): {"injury": injury, "ur_decision": day}, ("issues", 0, "request", "date_of_service"): ABSENT}
    rule = "treatment-in-first-30-days"
    assert found(served, rule) == (["/issues/0/request/date_of_service"] if is_told else [])
    assert found(reviewed, rule) == (["/dates/ur_decision"] if is_told else [])


@pytest.mark.parametrize(
    ("citation", "decided", "places"),
    [
        ({"source": "mtus", "title": "Low Back Complaints", "year": 2004}, "2017-11-30", []),
        ({"source": "mtus", "title": "Low Back Complaints", "year": 2004}, "2017-12-01", ["title"]),
        ({"source": "mtus", "title": "Low Back Disorders", "year": 2016}, "2017-12-01", []),
        ({"source": "mtus", "title": "Opioid Treatment", "year": 2018}, "2017-06-01", ["year"]),
        ({"source": "odg", "title": "Low Back Complaints", "year": 2019}, "2017-12-01", []),
    ],
)
def test_a_chapter_is_cited_while_it_is_in_force(citation: Any, decided: str, places: list[str]) -> None:
    cited = {("dates", "decided"): decided, (*DETERMINATION, "guidelines"): [citation]}
    expected = [f"/issues/0/determination/guidelines/0/{place}" for place in places]
    assert found(cited, "mtus-chapter-in-force") == expected


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
    assert found({("patient", "age"): age}, "age-fits-injury") == (["/patient/age"] if is_reported else [])


@pytest.mark.parametrize(
    ("text", "is_reported"),
    [
        ("Call (555) 555-0199 now", True),
        ("Call 555-555-0199 now", True),
        ("Call 555.555.0199", True),
        ("Number 000-00-0000", True),
        ("Claim 12345678", True),
        ("Write to somebody@example.org", True),
        ("DOB: 03/03/1969", True),
        ("D.O.B. 3-3-69", True),
        ("Her date of birth is March 3, 1969", True),
        ("born on the 3rd of March", True),
        ("A stubborn pain, birthday gift, 2 newborn twins, dobutamine 5 mg", False),
        ("The date of birth is not given in the request of 2016", False),
        ("Blood pressure 120/80, since 2014-02-28, 60 mg #90", False),
        ("Study of 1999-2004 at L4-5, 12 x 3", False),
        ("At 5 @ 7", False),
    ],
)
@pytest.mark.parametrize(
    "place",
    [
        ("clinical_summary",),
        ("issues", 2, "request", "medications", 0, "ingredients", 1, "name"),
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
