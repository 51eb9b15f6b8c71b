"""Rules of the two decisions on an issue: each refuses what it says, where it says."""

from typing import Any

import pytest

from imr_schema._json.edits import ABSENT
from imr_schema.findings import Path
from support.example_changed import DETERMINATION, UR, found, quantity

MTUS = {"source": "mtus", "title": "Low Back Complaints"}
ODG = {"source": "odg", "title": "Low Back"}
ADOPTED = {"source": "acoem", "title": "Low Back Disorders", "adopted_as_mtus": True}
ACOEM = ADOPTED | {"adopted_as_mtus": False}


@pytest.mark.parametrize(
    ("basis", "guidelines", "places"),
    [
        ("none-cited", [], []),
        ("none-cited", [MTUS], [""]),
        ("mtus", [MTUS, MTUS], []),
        ("mtus", [], [""]),
        ("mtus", [MTUS, ODG], ["/1/source"]),
        ("mtus-and-other", [ODG, MTUS], []),
        ("mtus-and-other", [ODG, ODG], [""]),
        ("mtus-and-other", [MTUS], [""]),
        ("mtus-and-other", [], [""]),
        ("outside-mtus", [ODG], []),
        ("outside-mtus", [], [""]),
        ("outside-mtus", [MTUS, ODG], ["/0/source"]),
        ("mtus", [ADOPTED, MTUS], []),
        ("mtus", [ACOEM], ["/0/source"]),
        ("mtus-and-other", [ADOPTED, ODG], []),
        ("mtus-and-other", [MTUS, ADOPTED], [""]),
        ("outside-mtus", [ACOEM], []),
        ("outside-mtus", [ADOPTED], ["/0/adopted_as_mtus"]),
    ],
)
@pytest.mark.parametrize("decision", [UR, DETERMINATION])
def test_a_basis_says_what_the_guidelines_are(
    decision: Path, basis: str, guidelines: list[Any], places: list[str]
) -> None:
    pointers = found(
        {(*decision, "basis"): basis, (*decision, "guidelines"): guidelines}, "basis-agrees-with-guidelines"
    )
    assert pointers == [f"/issues/0/{decision[-1]}/guidelines{place}" for place in places]


@pytest.mark.parametrize(
    ("decision", "lacking"),
    [("modified", ["requested", "authorized"]), ("denied", []), ("delayed", [])],
)
def test_a_modified_decision_states_both_portions(decision: str, lacking: list[str]) -> None:
    without = {(*UR, "decision"): decision, (*UR, "requested"): ABSENT, (*UR, "authorized"): ABSENT}
    pointers = found(without, "modified-states-portions")
    assert pointers == [f"/issues/0/utilization_review/{name}" for name in lacking]


def test_a_denied_decision_authorizes_nothing() -> None:
    pointers = found({(*UR, "decision"): "denied"}, "modified-states-portions")
    assert pointers == ["/issues/0/utilization_review/authorized"]


@pytest.mark.parametrize(
    ("disputed", "is_reported"),
    [
        (quantity(4, "injection"), False),
        (quantity(5, "injection"), True),
        (quantity(5, "visit"), False),
        (quantity(5, "injection", max=6), False),
        (ABSENT, False),
    ],
)
def test_what_is_disputed_is_what_remains(disputed: Any, is_reported: bool) -> None:
    pointers = found({("issues", 0, "request", "quantity"): disputed}, "remainder-adds-up")
    assert pointers == (["/issues/0/request/quantity/value"] if is_reported else [])


@pytest.mark.parametrize(
    ("disputed", "requested_refills", "refills", "is_reported"),
    [
        (4, 0, 0, False),
        (10, 1, 0, False),  # twelve less two
        (5, 1, 1, False),
        (12, 1, 0, False),  # all of it is still disputed
        (6, 0, 0, False),
        (4, 1, 0, True),
    ],
)
def test_refills_count_in_what_remains(disputed: int, requested_refills: int, refills: int, is_reported: bool) -> None:
    changes = {
        ("issues", 0, "request", "quantity"): quantity(disputed, "injection"),
        (*UR, "requested", "refills"): requested_refills,
        ("issues", 0, "request", "medications"): [{"name": "Norco", "refills": refills}],
    }
    assert bool(found(changes, "remainder-adds-up")) is is_reported


@pytest.mark.parametrize("source", ["mtus", "odg", "acoem", "other"])
def test_only_a_guideline_of_acoem_states_whether_it_was_adopted(source: str) -> None:
    place = (*DETERMINATION, "guidelines")
    pointers = found({place: [ADOPTED | {"source": source}]}, "only-acoem-is-adopted")
    assert pointers == ([] if source == "acoem" else ["/issues/0/determination/guidelines/0/source"])
