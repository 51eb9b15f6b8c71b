"""Where on the body: each site with its own side and levels."""

from typing import Any

import pytest

from support.heading_readings import read_heading


def site(region: str, side: str | None = None, *levels: str) -> dict[str, Any]:
    members = {"region": region, "side": side, "levels": list(levels)}
    return {name: value for name, value in members.items() if value}


@pytest.mark.parametrize(
    ("heading", "sites"),
    [
        (
            "Chiropractic, lumbar spine, left hip and knee",
            [site("low-back"), site("hip", "left"), site("knee", "left")],
        ),
        ("Therapy for the neck, right shoulder", [site("neck"), site("shoulder", "right")]),
        ("Therapy, left knee and right ankle", [site("knee", "left"), site("ankle", "right")]),
        ("Therapy for knee and ankle, left", [site("knee", "left"), site("ankle", "left")]),
        ("MRI of the fingers of the right hand", [site("hand", "right"), site("finger", "right")]),
        ("Therapy, left knee and neck", [site("neck"), site("knee", "left")]),
        ("Right shoulder arthroscopy with rotator cuff repair", [site("shoulder", "right")]),
        ("TENS unit, low back and shoulder, left", [site("low-back"), site("shoulder", "left")]),
        ("Right L4-5 and left L5-S1 blocks", [site("low-back", "left", "L5-S1"), site("low-back", "right", "L4-5")]),
        ("Bilateral L3-S1 blocks", [site("low-back", "bilateral", "L3-4", "L4-5", "L5-S1")]),
        ("Blocks at L5-S1 and L4/5", [site("low-back", None, "L4-5", "L5-S1")]),
        ("Medial branch blocks L3, L4 and L5", [site("low-back", None, "L3", "L4", "L5")]),
        ("MRI C5-T2", [site("neck", None, "C5-6", "C6-7", "C7-T1"), site("upper-back", None, "T1-2")]),
        ("MRI L9", [site("low-back")]),
        ("Hearing aid, right", [site("ear", "right")]),
        ("PT: neck, R shoulder, L elbow", [site("neck"), site("shoulder", "right"), site("elbow", "left")]),
        ("PT, L shoulder and elbow", [site("shoulder", "left"), site("elbow", "left")]),
    ],
)
def test_each_site_has_its_side_and_its_levels(heading: str, sites: list[dict[str, Any]]) -> None:
    assert read_heading(heading).request["sites"] == sites


@pytest.mark.parametrize(
    ("heading", "gaps"),
    [
        ("Knee arthroscopy", ["side"]),
        ("Left knee arthroscopy", []),
        ("Knee brace", []),
        ("Associated surgical service: knee brace", []),
        ("Surgical consultation for the knee", []),
        ("Two epidural steroid injections, low back", ["levels"]),
        ("Two L4-5 epidural steroid injections", []),
        ("Left knee and ankle injections", ["quantity"]),
        ("Shoulder injections", ["quantity", "side"]),
        ("Physical therapy 2x6 for the low back", ["frequency", "duration"]),
        ("Physical therapy 2 times a week for 6 weeks", []),
    ],
)
def test_what_a_request_of_its_kind_should_show_and_does_not_is_on_record(heading: str, gaps: list[str]) -> None:
    expected = [{"member": member, "by": "not-in-request"} for member in gaps]
    assert read_heading(heading).request.get("not_stated", []) == expected


def test_what_the_heading_calls_unknown_is_a_gap_that_the_source_names() -> None:
    reading = read_heading("Shoulder injection (unknown quantity), site unspecified")
    quantity, side = reading.request["not_stated"]
    assert (quantity, side["member"]) == ({"member": "quantity", "by": "source-says"}, "side")
    ((start, end),) = reading.evidence["/request/not_stated/0/by"]
    assert (start, end) == (28, 36)


@pytest.mark.parametrize(
    ("heading", "is_implied"),
    [
        ("Left knee cortisone injection", True),
        ("Right L4-5 facet block", True),
        ("Left knee cortisone injections", False),
        ("Bilateral knee injection", False),
        ("Knee injection", False),
        ("Left knee and left ankle injection", False),
        ("Left L4-5 and L5-S1 epidural injection", False),
        ("Left knee injection (unknown quantity)", False),
    ],
)
def test_an_injection_in_the_singular_at_one_place_is_one(heading: str, is_implied: bool) -> None:
    request = read_heading(heading).request
    one = {"value": 1, "unit": "injection", "basis": "implied"}
    assert request.get("quantity") == (one if is_implied else None)
