"""Whatever the heading, a request comes out that a record could hold."""

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema import Level, check
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.requests.tokens import MOST_TOKENS
from support.heading_readings import read_heading

MEMBERS: Final = (
    *("description", "category", "subcategory", "sites", "quantity", "frequency", "duration"),
    *("medications", "parts", "codes", "timing", "date_of_service", "adjunct_to_surgery", "not_stated"),
)
PERIODS: Final = {"hour", "day", "week", "month", "year"}
UNITS: Final = {"visit", "unit", "injection", "gram", "millilitre", "study", "item", "day", "hour"}
SAMPLES: Final = [
    row["text"] for row in tomllib.loads(Path(__file__).with_name("headings.toml").read_text("utf-8"))["heading"]
]
PIECES: Final = sorted({word for sample in SAMPLES for word in sample.split()})

texts = st.text(min_size=1).filter(lambda text: NormalizedText.of(text).whole)
thrown_together = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map(" ".join)
doubled = st.lists(st.sampled_from(SAMPLES), min_size=2, max_size=4).map(" ".join)


def errors_of(request: dict[str, Any]) -> list[str]:
    """The errors of a record with this request, text aside: headings thrown together may hold what no text may."""
    issue = {"number": 1, "heading": "a", "request": request | {"description": "a"}}
    document = {"schema_version": "1.0", "status": "in-review", "issues": [issue]}
    findings = [finding for finding in check(document) if finding.level is Level.ERROR]
    return [str(finding) for finding in findings if finding.path[-1] not in {"name", "strength", "form"}]


def assert_it_fits(request: dict[str, Any]) -> None:
    assert list(request) == [member for member in MEMBERS if member in request]
    assert request["description"] == request["description"].strip() != ""
    if "quantity" in request:
        assert request["quantity"]["value"] > 0
        assert request["quantity"].get("max", request["quantity"]["value"]) >= request["quantity"]["value"]
        assert request["quantity"]["unit"] in UNITS
    for member, unit in (("frequency", "per"), ("duration", "unit")):
        if member in request:
            assert request[member][unit] in PERIODS
    assert request["category"] != "pharmaceuticals" or request["medications"][0]["name"]
    assert errors_of(request) == []


@settings(deadline=None)  # the first reading loads the lexicon
@given(texts | thrown_together | doubled)
def test_any_text_reads_as_a_request(heading: str) -> None:
    reading = read_heading(heading)
    assert_it_fits(reading.request)
    for spans in reading.evidence.values():
        assert all(0 <= start < end <= len(heading) for start, end in spans)


@pytest.mark.parametrize("character", ["a", "1", "(", "-", "/", "%", "#", "x", ".", ",", "é", "s"])
@pytest.mark.parametrize("parted_by", ["", " "])
def test_a_million_of_one_character_read_as_a_request(character: str, parted_by: str) -> None:
    heading = parted_by.join(character * 1_000_000)
    assert read_heading(heading).request["description"] == heading


@pytest.mark.parametrize("opening", ["L4-", "2-3 ", "10/", "was the original request. ", "4%-", "1,000", " is"])
def test_openings_without_end_read_as_a_request(opening: str) -> None:
    assert_it_fits(read_heading(opening * 100_000).request)


def test_what_lies_beyond_a_heading_s_length_is_in_the_description_alone() -> None:
    heading = "Physical therapy " + "and " * MOST_TOKENS + "12 visits"
    request = read_heading(heading).request
    assert request["description"] == heading
    assert "quantity" not in request
