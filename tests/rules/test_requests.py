"""Rules of a request: each refuses what it says, where it says."""

from typing import Any

import pytest

from imr_schema._json.edits import ABSENT
from support.example_changed import REQUEST, found, quantity


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("quantity", {"value": 1, "unit": "visit", "basis": "stated"}),
        ("frequency", {"times": 1, "per": "day"}),
        ("duration", {"value": 1, "unit": "day"}),
        ("body_regions", ["knee"]),
        ("strength", {"name": "Baclofen", "strength": "5%"}),
    ],
)
def test_a_member_that_is_present_is_not_named_as_missing(member: str, value: Any) -> None:
    name = "medication" if member == "strength" else member
    place = f"/issues/1/request/{name}" + ("/strength" if member == "strength" else "")
    here = {(*REQUEST, "not_stated"): [member], (*REQUEST, name): value}
    assert found(here, "not-stated-is-absent") == [place]
    assert found(here | {(*REQUEST, name): ABSENT}, "not-stated-is-absent") == []


def test_a_category_without_subcategories_has_none() -> None:
    there = {(*REQUEST, "category"): "home-health", (*REQUEST, "subcategory"): "imaging"}
    assert found(there, "subcategory-fits-category") == ["/issues/1/request/subcategory"]
    assert found(there | {(*REQUEST, "subcategory"): ABSENT}, "subcategory-fits-category") == []


@pytest.mark.parametrize(("member", "low"), [("quantity", "value"), ("frequency", "times"), ("duration", "value")])
@pytest.mark.parametrize(
    ("bounds", "is_reversed"), [((2, 3), False), ((3, 3), False), ((3, 2), True), ((2.5, 2), True)]
)
def test_a_range_goes_up(member: str, low: str, bounds: tuple[float, float], is_reversed: bool) -> None:
    place = (*REQUEST, member)
    expected = [f"/issues/1/request/{member}/max"] if is_reversed else []
    assert found({(*place, low): bounds[0], (*place, "max"): bounds[1]}, "range-is-ordered") == expected


@pytest.mark.parametrize(
    ("total", "frequency", "duration", "places"),
    [
        (quantity(12), {"times": 2, "per": "week"}, {"value": 6, "unit": "week"}, []),
        (quantity(13), {"times": 2, "per": "week"}, {"value": 6, "unit": "week"}, ["/value"]),
        (quantity(13), {"times": 2, "per": "week"}, {"value": 6, "unit": "month"}, []),
        (quantity(13, basis="stated"), {"times": 2, "per": "week"}, {"value": 6, "unit": "week"}, []),
        (quantity(12, max=18), {"times": 2, "max": 3, "per": "week"}, {"value": 6, "unit": "week"}, []),
        (quantity(12, max=20), {"times": 2, "max": 3, "per": "week"}, {"value": 6, "unit": "week"}, ["/max"]),
        (quantity(12), {"times": 2, "max": 3, "per": "week"}, {"value": 6, "unit": "week"}, ["/max"]),
        (quantity(12, max=24), {"times": 2, "max": 3, "per": "week"}, {"value": 6, "max": 8, "unit": "week"}, []),
        (quantity(12, max=16), {"times": 2, "per": "week"}, {"value": 6, "max": 8, "unit": "week"}, []),
    ],
)
def test_a_computed_total_is_frequency_times_duration(
    total: dict[str, Any], frequency: Any, duration: Any, places: list[str]
) -> None:
    amounts = {(*REQUEST, "quantity"): total, (*REQUEST, "frequency"): frequency, (*REQUEST, "duration"): duration}
    pointers = found(amounts, "computed-quantity-agrees")
    assert pointers == [f"/issues/1/request/quantity{place}" for place in places]


@pytest.mark.parametrize("category", ["injection", "pharmaceuticals", "rehabilitation", "surgery"])
@pytest.mark.parametrize("outcome", ["upheld", "overturned"])
def test_an_overturned_request_that_can_be_counted_states_a_quantity(category: str, outcome: str) -> None:
    changes = {
        (*REQUEST, "category"): category,
        (*REQUEST, "quantity"): ABSENT,
        ("issues", 1, "determination", "outcome"): outcome,
    }
    expected = ["/issues/1/request/quantity"] if outcome == "overturned" and category != "surgery" else []
    assert found(changes, "overturned-states-quantity") == expected
