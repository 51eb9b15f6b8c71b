"""Rules of a request: each refuses what it says, where it says."""

from typing import Any

import pytest

from imr_schema._json.edits import ABSENT
from imr_schema.rules.requests import gaps
from support.example_changed import REQUEST, found, gap, quantity


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("quantity", {"value": 1, "unit": "visit", "basis": "stated"}),
        ("frequency", {"times": 1, "per": "day"}),
        ("duration", {"value": 1, "unit": "day"}),
        ("sites", [{"region": "knee"}]),
        ("strength", [{"name": "Baclofen", "strength": "5%"}]),
        ("side", [{"region": "knee", "side": "left"}]),
        ("levels", [{"region": "neck", "levels": ["C5"]}]),
        ("dose", {"times": 1, "per": "day", "each": {"value": 1, "unit": "unit"}}),
    ],
)
def test_a_member_that_is_present_is_not_named_as_missing(member: str, value: Any) -> None:
    name = {"strength": "medications", "side": "sites", "levels": "sites", "dose": "frequency"}.get(member, member)
    inside = {"strength": "/0/strength", "side": "/0/side", "levels": "/0/levels", "dose": "/each"}.get(member, "")
    here = {(*REQUEST, "not_stated"): [gap(member)], (*REQUEST, name): value}
    assert found(here, "not-stated-is-absent") == [f"/issues/1/request/{name}{inside}"]
    assert found(here | {(*REQUEST, name): ABSENT}, "not-stated-is-absent") == []


@pytest.mark.parametrize(
    ("member", "name", "value"),
    [
        ("side", "sites", [{"region": "knee", "side": "left"}, {"region": "ankle"}]),
        ("levels", "sites", [{"region": "neck", "levels": ["C5"]}, {"region": "low-back"}]),
        ("strength", "medications", [{"name": "Baclofen", "strength": "5%"}, {"name": "Lidocaine"}]),
    ],
)
def test_a_gap_may_be_of_one_site_or_drug_among_several(member: str, name: str, value: Any) -> None:
    assert found({(*REQUEST, "not_stated"): [gap(member)], (*REQUEST, name): value}, "not-stated-is-absent") == []


def test_a_gap_is_on_record_once() -> None:
    twice = [gap("duration"), gap("duration", "source-says")]
    place = (*REQUEST, "not_stated")
    assert found({place: twice}, "not-stated-once") == ["/issues/1/request/not_stated"]
    assert found({place: [*twice[:1], gap("dose")]}, "not-stated-once") == []


@pytest.mark.parametrize("category", ["injection", "surgery", "rehabilitation"])
@pytest.mark.parametrize("region", ["knee", "neck"])
def test_a_procedure_on_one_of_a_pair_names_the_side(category: str, region: str) -> None:
    sites = [{"region": "hip", "side": "left"}, {"region": region}]
    request = {(*REQUEST, "category"): category, (*REQUEST, "sites"): sites}
    is_told = category != "rehabilitation" and region == "knee"
    expected = ["/issues/1/request/sites/1/side"] if is_told else []
    assert found(request, "paired-region-names-side") == expected
    assert found(request | {(*REQUEST, "not_stated"): [gap("side")]}, "paired-region-names-side") == []


@pytest.mark.parametrize("subcategory", ["adjunct", "surgical-consult"])
def test_what_goes_with_a_surgery_need_not_name_the_side(subcategory: str) -> None:
    request = {(*REQUEST, "category"): "surgery", (*REQUEST, "subcategory"): subcategory}
    assert found(request | {(*REQUEST, "sites"): [{"region": "knee"}]}, "paired-region-names-side") == []


@pytest.mark.parametrize("subcategory", ["epidural", "facet", "joint-or-soft-tissue"])
def test_a_spinal_injection_names_its_levels(subcategory: str) -> None:
    request = {(*REQUEST, "category"): "injection", (*REQUEST, "subcategory"): subcategory}
    rule = "spinal-injection-names-levels"
    expected = ["/issues/1/request/sites"] if subcategory != "joint-or-soft-tissue" else []
    assert found(request, rule) == expected
    assert found(request | {(*REQUEST, "not_stated"): [gap("levels")]}, rule) == []
    assert found(request | {(*REQUEST, "sites"): [{"region": "neck", "levels": ["C7-T1"]}]}, rule) == []


@pytest.mark.parametrize(
    ("region", "level", "fits"),
    [
        ("neck", "C7-T1", True),
        ("neck", "T1", False),
        ("upper-back", "T12-L1", True),
        ("low-back", "S1", True),
        ("low-back", "T12", False),
        ("sacroiliac", "S2", True),
        ("sacroiliac", "L5-S1", False),
        ("spine", "T4-5", True),
        ("knee", "L4", False),
    ],
)
def test_a_level_is_of_its_region(region: str, level: str, fits: bool) -> None:
    told = found({(*REQUEST, "sites"): [{"region": region, "levels": [level]}]}, "levels-fit-region")
    assert bool(told) is not fits


def test_amounts_of_a_request_in_parts_stand_in_the_parts() -> None:
    parts = [{"description": "neck", "quantity": quantity(2, basis="stated")}, {"description": "back"}]
    rule = "parts-state-amounts"
    whole = {(*REQUEST, "parts"): parts}
    assert found(whole, rule) == [f"/issues/1/request/{place}" for place in ("quantity/basis", "frequency", "duration")]
    apart = {(*REQUEST, name): ABSENT for name in ("quantity", "frequency", "duration")}
    assert found(whole | apart, rule) == []
    assert found(whole | apart | {(*REQUEST, "quantity"): quantity(10, basis="stated")}, rule) == []


def test_each_part_of_a_request_for_injections_states_its_quantity() -> None:
    parts = [{"description": "neck", "quantity": quantity(2, basis="stated")}, {"description": "back"}]
    request = {(*REQUEST, "category"): "injection", (*REQUEST, "parts"): parts, (*REQUEST, "quantity"): ABSENT}
    assert found(request, "injection-states-quantity") == ["/issues/1/request/parts/1/quantity"]
    assert found(request | {(*REQUEST, "not_stated"): [gap("quantity")]}, "injection-states-quantity") == []


def test_an_implied_quantity_is_one() -> None:
    place = (*REQUEST, "quantity")
    assert found({place: quantity(1, "study", "implied")}, "implied-is-one") == []
    assert found({place: quantity(2, "study", "implied")}, "implied-is-one") == ["/issues/1/request/quantity/value"]
    assert found({place: quantity(1, "study", "implied", max=2)}, "implied-is-one") == [
        "/issues/1/request/quantity/max"
    ]


def test_two_factors_without_periods_are_computed_if_that_is_on_record() -> None:
    rule = "computed-needs-frequency-and-duration"
    request = {(*REQUEST, "frequency"): ABSENT, (*REQUEST, "duration"): ABSENT}
    assert found(request, rule) == ["/issues/1/request/frequency", "/issues/1/request/duration"]
    assert found(request | {(*REQUEST, "not_stated"): [gap("frequency"), gap("duration")]}, rule) == []


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
        (*REQUEST, "duration"): ABSENT,
        ("issues", 1, "determination", "outcome"): outcome,
    }
    expected = ["/issues/1/request/quantity"] if outcome == "overturned" and category != "surgery" else []
    assert found(changes, "overturned-states-quantity") == expected


def test_the_gaps_of_a_request_are_what_it_neither_states_nor_has_on_record() -> None:
    epidural = {"category": "injection", "subcategory": "epidural", "sites": [{"region": "knee"}]}
    assert gaps(epidural) == ["quantity", "levels", "side"]
    on_record = [{"member": member, "by": "not-in-request"} for member in gaps(epidural)]
    assert not gaps(epidural | {"not_stated": on_record})
    assert gaps({"category": "pharmaceuticals"}) == ["medications"]
    assert not gaps({"category": "diagnostics"})
