"""How a reading of a heading is compared with the label that a careful reader gave it.

Names of drugs are compared without their form. Where a label has `also_accepted`, careful readers could differ.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from support.heading_readings import read_heading

FORMS: Final = frozenset(
    [
        *("gel", "cream", "ointment", "patch", "patches", "pad", "pads", "tab", "tabs", "tablet", "tablets", "capsule"),
        *("capsules", "cap", "caps", "oral", "suspension", "transdermal", "in", "base", "compound", "and", "lotion"),
        "solution",
    ]
)


def amount(value: dict[str, Any] | None, *names: str) -> tuple[Any, ...] | None:
    return tuple(value.get(name) for name in names) if value else None


def drug_name(drug: dict[str, Any]) -> str:
    return "".join(word for word in re.findall(r"[a-z0-9]+", drug.get("name", "").lower()) if word not in FORMS)


def as_labelled(request: dict[str, Any]) -> dict[str, Any]:
    """A request in the form of a label, which knows one side, one drug, and no amount or gap that is only implied."""
    sites, gaps = request.get("sites", []), request.get("not_stated", [])
    sides = {site["side"] for site in sites if "side" in site}
    implied = request.get("quantity", {}).get("basis") == "implied"
    missing = [each["member"] for each in gaps if each["by"] == "source-says" or each["member"] == "quantity"]
    members = {
        **request,
        "quantity": None if implied else request.get("quantity"),
        "body_regions": sorted({site["region"] for site in sites}),
        "laterality": sides.pop() if len(sides) == 1 else None,
        "retrospective": request.get("timing") == "retrospective" or None,
        "medication": next(iter(request.get("medications", [])), None),
        "not_stated": sorted([*missing, *(["quantity"] if implied else [])]),
    }
    new = ("sites", "timing", "medications")
    return {name: value for name, value in members.items() if name not in new and value not in (None, [])}


def members_of(request: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The members of a label."""
    for name in ("category", "subcategory", "laterality"):
        yield name, request.get(name)
    for name in ("retrospective", "adjunct_to_surgery"):
        yield name, request.get(name, False)
    yield "body_regions", sorted(request.get("body_regions") or ())
    yield "quantity", amount(request.get("quantity"), "value", "max", "unit")
    yield "frequency", amount(request.get("frequency"), "times", "max", "per")
    yield "duration", amount(request.get("duration"), "value", "max", "unit")
    drug = request.get("medication") or {}
    yield "medication", drug_name(drug)
    yield "refills", drug.get("refills")


def portions_of(label: dict[str, Any], review: dict[str, Any] | None) -> Iterator[tuple[str, Any, Any]]:
    """What was requested and authorized: as it is read, and as the label has it, where readers could not differ."""
    portions = label.get("modification")
    if portions is None or "modification" in label.get("also_accepted", ()):
        return
    for name in ("requested", "authorized"):
        read = (review or {}).get(name, {}).get("quantity")
        yield name, amount(read, "value", "unit"), amount(portions.get(name), "value", "unit")


def verdicts(heading: str, label: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Of every member: its name, and whether it is read as it is labelled."""
    reading = read_heading(heading)
    accepted = dict(members_of(label | label.get("also_accepted", {})))
    labelled = dict(members_of(label))
    for name, read in members_of(as_labelled(reading.request)):
        yield name, read in (labelled[name], accepted[name])
    for name, read, wanted in portions_of(label, reading.utilization_review):
        yield name, read == wanted
