"""The header block."""

from typing import Any

import pytest

from imr_schema.letters import read
from imr_schema.letters.dates import read_date
from support.letter_texts import HEADER, a_letter, passage


def header(text: str) -> dict[str, Any]:
    document = read(a_letter(header=text)).document
    return {name: document[name] for name in ("case_number", "priority", "dates") if name in document}


def test_the_header_gives_number_priority_and_five_dates() -> None:
    assert header(HEADER) == {
        "case_number": "CM16-0900201",
        "priority": "standard",
        "dates": {
            "injury": "2016-01-19",
            "ur_decision": "2016-04-21",
            "application_received": "2016-05-11",
            "assigned": "2016-05-16",
            "decided": "2016-06-14",
        },
    }


def test_an_expedited_review_is_one() -> None:
    assert header(HEADER.replace("Standard", "Expedited"))["priority"] == "expedited"


def test_a_date_left_blank_is_absent() -> None:
    dates = header(HEADER.replace("01/19/2016", ""))["dates"]
    assert dates.keys() == {"ur_decision", "application_received", "assigned", "decided"}


def test_a_day_that_no_calendar_has_is_absent() -> None:
    assert "injury" not in header(HEADER.replace("01/19/2016", "02/30/2016"))["dates"]


def test_a_letter_without_header_has_no_header_members_and_says_so() -> None:
    assert header("") == {}
    missing = read(a_letter(header="")).document["not_stated"]
    assert missing == ["case_number", "priority", *(f"dates.{name}" for name in header(HEADER)["dates"])]


@pytest.mark.parametrize("kept", ["Case Number: CM16-0900201", "Priority:  Standard", "Decision Date: 06/14/2016"])
def test_a_header_that_is_there_in_part_is_no_missing_header(kept: str) -> None:
    assert "not_stated" not in read(a_letter(header=kept)).document


@pytest.mark.parametrize("printed", ["2/14/2017", "02/14/2017", "February 14, 2017", "February 14,2017"])
def test_a_date_is_read_as_printed(printed: str) -> None:
    day = read_date(passage(printed))
    assert day
    assert day.value == "2017-02-14"
