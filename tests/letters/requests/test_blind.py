"""Odd headings of many services, labelled by a reader: two sets invented without sight of this program, and `kinds`.

`blind_3` was invented by one who knew the program, and labelled before any of it was read.
`kinds` holds wordings like those that were misread, invented and labelled before they were read.

A label names the categories that a careful reader may choose, numbers without their units, sites as "region side", and
drugs as name and strength. Members that the format cannot hold as they are worded, or that readers count in different
ways, are `open`.
"""

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest

from support.heading_readings import read_heading

KINDS: Final = [json.loads(line) for line in Path(__file__).with_name("kinds.ndjson").read_text("utf-8").splitlines()]
LEAST_SHARE: Final = 0.97
LEAST_WHOLLY_RIGHT: Final = 0.91


def numbers(amount: dict[str, Any] | None, first: str, unit: str | None = None) -> list[Any] | None:
    """The number, or both ends of a range, and the period."""
    if amount is None:
        return None
    return [amount[name] for name in (first, "max", unit) if name in amount]


def plain(text: str) -> str:
    """Letters and digits alone, without the other name of a drug in brackets."""
    return re.sub("[^a-z0-9%./]", "", re.sub(r"\([^)]*\)", "", text).lower())


def total(request: dict[str, Any]) -> list[Any] | None:
    """The total that is stated, of parts their sum."""
    quantity = request.get("quantity")
    if quantity:
        return numbers(quantity, "value") if quantity["basis"] == "stated" else None
    counts = [part.get("quantity") for part in request.get("parts", [])]
    return [sum(count["value"] for count in counts)] if counts and all(counts) else None


def drugs(request: dict[str, Any]) -> list[list[str]]:
    medications = request.get("medications", [])
    listed = [drug for medication in medications for drug in medication.get("ingredients", [medication])]
    return sorted([plain(drug["name"]), plain(drug.get("strength", ""))] for drug in listed)


def judged(heading: str, label: dict[str, Any]) -> dict[str, bool]:
    """Of every member that is not open, whether it is read as labelled."""
    request = read_heading(heading).request
    code = "/".join(filter(None, (request["category"], request.get("subcategory"))))
    frequency, parts = request.get("frequency"), request.get("parts")
    refills = [drug["refills"] for drug in request.get("medications", []) if "refills" in drug]
    read = {
        "quantity": None if parts and "quantity" not in label else total(request),
        "frequency": numbers(frequency, "times", "per"),
        "each": numbers(frequency.get("each"), "value") if frequency else None,
        "duration": numbers(request.get("duration"), "value", "unit"),
        "sites": sorted(" ".join(filter(None, (s["region"], s.get("side")))) for s in request.get("sites", [])) or None,
        "drugs": drugs(request) or None,
        "refills": refills[0] if refills else None,
        "codes": [code["code"] for code in request.get("codes", [])] or None,
        "date_of_service": request.get("date_of_service"),
        "retrospective": request.get("timing") == "retrospective" or None,
    }
    wanted = dict(label)
    if "drugs" in label:
        wanted["drugs"] = sorted([plain(name), plain(strength)] for name, strength in label["drugs"])
    in_parts = {"frequency", "each", "duration"} if parts else set()
    verdicts = {
        name: value == wanted.get(name)
        for name, value in read.items()
        if name not in {*label.get("open", ()), *in_parts}
    }
    return verdicts | {"category": any(code == one or code.startswith(f"{one}/") for one in label["category"])}


def judged_rows(name: str) -> list[dict[str, bool]]:
    lines = Path(__file__).with_name(f"{name}.ndjson").read_text("utf-8").splitlines()
    return [judged(row["heading"], row["label"]) for row in map(json.loads, lines)]


@pytest.fixture(scope="module", params=["blind", "blind_2", "blind_3"])
def verdicts(request: pytest.FixtureRequest) -> list[dict[str, bool]]:
    return judged_rows(request.param)


@pytest.mark.parametrize(
    "member",
    [
        *("category", "quantity", "frequency", "each", "duration", "sites", "drugs", "refills", "codes"),
        *("date_of_service", "retrospective"),
    ],
)
def test_a_member_is_read_as_the_reader_labels_it(member: str, verdicts: list[dict[str, bool]]) -> None:
    asked = [verdict[member] for verdict in verdicts if member in verdict]
    assert sum(asked) / len(asked) >= LEAST_SHARE


def test_most_headings_are_wholly_right(verdicts: list[dict[str, bool]]) -> None:
    assert sum(all(verdict.values()) for verdict in verdicts) / len(verdicts) >= LEAST_WHOLLY_RIGHT


@pytest.mark.parametrize("row", KINDS, ids=lambda row: row["heading"][:60])
def test_a_wording_of_a_kind_is_read_as_labelled(row: dict[str, Any]) -> None:
    assert all(judged(row["heading"], row["label"]).values())
