"""Headings invented and labelled by readers who had not seen this program: it agrees with them, member by member.

Where a row of `labelled.ndjson` has `also_accepted`, careful readers could differ. Labels follow the rules by which the
real letters were labelled: names of drugs are compared without their form, refills and strengths where there is a drug.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from letters.requests.heading_readings import read_heading

ROWS: Final = [json.loads(line) for line in Path(__file__).with_name("labelled.ndjson").read_text("utf-8").splitlines()]
FORMS: Final = frozenset(
    [
        *("gel", "cream", "ointment", "patch", "patches", "pad", "pads", "tab", "tabs", "tablet", "tablets", "capsule"),
        *("capsules", "cap", "caps", "oral", "suspension", "transdermal", "in", "base", "compound", "and", "lotion"),
        "solution",
    ]
)
LEAST_SHARE: Final = 0.99


def amount(value: dict[str, Any] | None, *names: str) -> tuple[Any, ...] | None:
    return tuple(value.get(name) for name in names) if value else None


def drug_name(drug: dict[str, Any]) -> str:
    return "".join(word for word in re.findall(r"[a-z0-9]+", drug.get("name", "").lower()) if word not in FORMS)


def members_of(request: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The members of a request, or of a label, in one form."""
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


def portions_of(row: dict[str, Any], review: dict[str, Any] | None) -> Iterator[tuple[str, Any, Any]]:
    """What was requested and authorized: as it is read, and as the label has it, where readers could not differ."""
    label = row["label"]
    if "modification" not in label or "modification" in label.get("also_accepted", ()):
        return
    for name in ("requested", "authorized"):
        read = (review or {}).get(name, {}).get("quantity")
        yield name, amount(read, "value", "unit"), amount(label["modification"].get(name), "value", "unit")


def verdicts() -> Iterator[tuple[str, bool]]:
    """Of every member of every heading: its name, and whether it is read as it is labelled."""
    for row in ROWS:
        reading = read_heading(row["heading"])
        label = row["label"]
        accepted = dict(members_of(label | label.get("also_accepted", {})))
        labelled = dict(members_of(label))
        for name, read in members_of(reading.request):
            yield name, read in (labelled[name], accepted[name])
        for name, read, wanted in portions_of(row, reading.utilization_review):
            yield name, read == wanted


def shares() -> dict[str, float]:
    asked, right = Counter[str](), Counter[str]()
    for name, is_right in verdicts():
        asked[name] += 1
        right[name] += is_right
    return {name: right[name] / asked[name] for name in asked}


@pytest.fixture(scope="module")
def share_of() -> dict[str, float]:
    return shares()


@pytest.mark.parametrize(
    "member",
    [
        *("category", "subcategory", "laterality", "retrospective", "adjunct_to_surgery", "body_regions", "quantity"),
        *("frequency", "duration", "medication", "refills", "requested", "authorized"),
    ],
)
def test_a_member_is_read_as_careful_readers_label_it(member: str, share_of: dict[str, float]) -> None:
    assert share_of[member] >= LEAST_SHARE


def test_no_quantity_is_invented() -> None:
    unsaid = [row["heading"] for row in ROWS if not {"quantity", "also_accepted"} & row["label"].keys()]
    invented = [heading for heading in unsaid if "quantity" in read_heading(heading).request]
    assert len(unsaid) > len(ROWS) / 3
    assert not invented
