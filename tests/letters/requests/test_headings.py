"""What a careful reader makes of invented headings, row by row of `headings.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from support.heading_readings import read_heading
from support.labels import as_labelled

ROWS = tomllib.loads(Path(__file__).with_name("headings.toml").read_text("utf-8"))["heading"]

CATEGORIES = [
    (heading, category)
    for category, headings in tomllib.loads(Path(__file__).with_name("categories.toml").read_text("utf-8")).items()
    for heading in headings
]


def number(text: str) -> float | int:
    return float(text) if "." in text else int(text)


def bounds(text: str, low: str, high: str) -> dict[str, Any]:
    """ "2-3" → the two ends under their names."""
    least, _, most = text.partition("-")
    return {low: number(least)} | ({high: number(most)} if most else {})


def quantity(text: str) -> dict[str, Any]:
    total, unit, *basis = text.split()
    return bounds(total, "value", "max") | {"unit": unit, "basis": basis[0] if basis else "stated"}


def frequency(text: str) -> dict[str, Any]:
    often, _, each = text.partition(" each ")
    times, per = often.split("/")
    return bounds(times, "times", "max") | {"per": per} | ({"each": duration(each)} if each else {})


def duration(text: str) -> dict[str, Any]:
    value, unit = text.split()
    return bounds(value, "value", "max") | {"unit": unit}


def ingredient_of(text: str) -> dict[str, str]:
    """ "Menthol 2%" → its name and strength."""
    name, _, strength = text.partition(" ")
    return {"name": name} | ({"strength": strength} if strength else {})


def site(text: str) -> dict[str, Any]:
    """ "low-back left L4-5" → its region, side and levels."""
    region, *rest = text.split()
    sides = [word for word in rest if word in {"left", "right", "bilateral"}]
    levels = rest[len(sides) :]
    return {"region": region} | ({"side": sides[0]} if sides else {}) | ({"levels": levels} if levels else {})


def part(row: dict[str, Any]) -> dict[str, Any]:
    members = {
        "description": row["text"],
        "sites": [site(text) for text in row.get("sites", [])],
        "quantity": quantity(row["quantity"]) if "quantity" in row else None,
        "frequency": frequency(row["frequency"]) if "frequency" in row else None,
        "duration": duration(row["duration"]) if "duration" in row else None,
        "medications": [medication(text, []) for text in row.get("medications", [])],
    }
    return {member: value for member, value in members.items() if value not in (None, [])}


def medication(text: str, ingredients: list[str]) -> dict[str, Any]:
    name, strength, form, refills = (*(part.strip() for part in text.split("|")), "", "", "")[:4]
    written: dict[str, Any] = {"name": name, "strength": strength, "form": form}
    written["refills"] = int(refills) if refills else None
    written["ingredients"] = [ingredient_of(ingredient) for ingredient in ingredients]
    return {member: value for member, value in written.items() if value not in ("", None, [])}


def request_of(row: dict[str, Any]) -> dict[str, Any]:
    """The whole request that a row describes, but its description."""
    category, _, subcategory = row["is"].partition("/")
    drug = medication(row["medication"], row.get("ingredients", [])) if "medication" in row else None
    members = {
        "category": category,
        "subcategory": subcategory or None,
        "body_regions": row.get("regions"),
        "laterality": row.get("side"),
        "quantity": quantity(row["quantity"]) if "quantity" in row else None,
        "frequency": frequency(row["frequency"]) if "frequency" in row else None,
        "duration": duration(row["duration"]) if "duration" in row else None,
        "medication": drug,
        "medications": [medication(text, []) for text in row.get("medications", [])] or None,
        "parts": [part(each) for each in row.get("parts", [])] or None,
        "codes": [dict(zip(("system", "code"), code.split(), strict=True)) for code in row.get("codes", [])] or None,
        "retrospective": row.get("retrospective"),
        "date_of_service": row.get("date_of_service"),
        "adjunct_to_surgery": row.get("adjunct"),
        "not_stated": row.get("not_stated"),
    }
    return {member: value for member, value in members.items() if value is not None}


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:60] for row in ROWS])
def test_a_heading_reads_as_a_careful_reader_reads_it(row: dict[str, Any]) -> None:
    reading = read_heading(row["text"]).request
    request = as_labelled(reading)
    if len(reading.get("medications", [])) > 1:
        del request["medication"]
        request["medications"] = reading["medications"]
    assert {member: value for member, value in request.items() if member != "description"} == request_of(row)


@pytest.mark.parametrize("row", [row for row in ROWS if "requested" in row], ids=lambda row: row["text"][:60])
def test_a_partial_approval_has_three_amounts(row: dict[str, Any]) -> None:
    review = read_heading(row["text"]).utilization_review
    assert review is not None
    assert review["decision"] == "modified"
    assert review["requested"]["quantity"] == quantity(row["requested"])
    assert review["authorized"]["quantity"] == quantity(row["authorized"])
    for portion in ("requested", "authorized"):
        assert review[portion].get("refills") == row.get(f"{portion}_refills")


def test_a_deadline_is_no_quantity_of_a_portion() -> None:
    review = read_heading(
        "Follow-up visit in the next 4 weeks was the original request. Follow-up visit every 8 weeks was authorized by "
        "the Claims Administrator. The remaining IMR eligible portion of the original request, follow-up visit is"
    ).utilization_review
    assert review is not None
    assert not [portion for portion in ("requested", "authorized") if "quantity" in review[portion]]


@pytest.mark.parametrize(("heading", "category"), CATEGORIES)
def test_a_heading_is_of_its_category(heading: str, category: str) -> None:
    request = read_heading(heading).request
    assert "/".join(filter(None, (request["category"], request.get("subcategory")))) == category


def test_a_portion_that_is_a_number_alone_is_of_the_drug_requested() -> None:
    reading = read_heading(
        "Norco 10/325mg #90 was the original request. #60 was authorized by the Claims Administrator. "
        "The remaining IMR eligible portion of the original request, #30 is"
    )
    assert reading.request["medications"] == [{"name": "Norco", "strength": "10/325mg"}]
    assert reading.request["quantity"] == quantity("30 unit")
    assert reading.evidence["/request/medications/0/name"] == ((0, 5),)


def test_a_partial_approval_without_numbers_has_words_alone() -> None:
    reading = read_heading(
        "MRI of both knees was the original request. MRI of the left knee was authorized by the Claims Administrator. "
        "The remaining IMR eligible portion of the original request, MRI of the right knee is"
    )
    assert reading.request["sites"] == [{"region": "knee", "side": "right"}]
    assert reading.utilization_review == {
        "decision": "modified",
        "requested": {"description": "MRI of both knees"},
        "authorized": {"description": "MRI of the left knee"},
    }
