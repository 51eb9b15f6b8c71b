"""Headings invented and labelled by readers who had not seen this program: it agrees with them, member by member."""

import json
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from support.heading_readings import read_heading
from support.labels import as_labelled, verdicts

ROWS: Final = [json.loads(line) for line in Path(__file__).with_name("labelled.ndjson").read_text("utf-8").splitlines()]
LEAST_SHARE: Final = 0.99


def shares() -> dict[str, float]:
    asked, right = Counter[str](), Counter[str]()
    for row in ROWS:
        for name, is_right in verdicts(row["heading"], row["label"]):
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
    invented = [heading for heading in unsaid if "quantity" in as_labelled(read_heading(heading).request)]
    assert len(unsaid) > len(ROWS) / 3
    assert not invented
