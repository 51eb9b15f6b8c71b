"""Rules of the dates of a case: each refuses what it says, where it says."""

from itertools import pairwise

import pytest

from support.example_changed import found

DATES = ("injury", "ur_decision", "application_received", "assigned", "decided")


@pytest.mark.parametrize(("before", "after"), list(pairwise(DATES)))
def test_a_date_is_not_before_the_one_it_follows(before: str, after: str) -> None:
    days = {("dates",): {before: "2016-05-02", after: "2016-05-01"}}
    assert found(days, "dates-in-order") == [f"/dates/{after}"]
    assert found({("dates",): {before: "2016-05-01", after: "2016-05-01"}}, "dates-in-order") == []


def test_dates_are_in_order_across_one_that_is_not_there() -> None:
    assert found({("dates",): {"injury": "2016-05-02", "decided": "2016-05-01"}}, "dates-in-order") == [
        "/dates/decided"
    ]


@pytest.mark.parametrize(
    ("rule_id", "begin", "end", "last", "first_too_late"),
    [
        ("application-within-35-days", "ur_decision", "application_received", "2016-04-05", "2016-04-06"),
        ("decision-within-45-days", "assigned", "decided", "2016-04-15", "2016-04-16"),
    ],
)
def test_a_deadline_is_exceeded_from_the_day_after_it(
    rule_id: str, begin: str, end: str, last: str, first_too_late: str
) -> None:
    assert found({("dates",): {begin: "2016-03-01", end: last}}, rule_id) == []
    assert found({("dates",): {begin: "2016-03-01", end: first_too_late}}, rule_id) == [f"/dates/{end}"]
    assert found({("dates",): {begin: "2016-03-01"}}, rule_id) == []


@pytest.mark.parametrize(
    ("injury", "decision", "places"),
    [
        ("2012-12-31", "2013-06-30", ["/dates/ur_decision"]),
        ("2013-01-01", "2013-06-30", []),
        ("2012-12-31", "2013-07-01", []),
    ],
)
def test_the_program_begins_in_2013(injury: str, decision: str, places: list[str]) -> None:
    assert found({("dates",): {"injury": injury, "ur_decision": decision}}, "program-applies") == places
