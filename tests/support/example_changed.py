"""What the rules say of the example when it is changed."""

from collections.abc import Mapping
from typing import Any

from imr_schema import check
from imr_schema._json.edits import changed
from imr_schema.example import DOCUMENT
from imr_schema.findings import Path

REQUEST: Path = ("issues", 1, "request")
UR: Path = ("issues", 0, "utilization_review")
DETERMINATION: Path = ("issues", 0, "determination")


def found(changes: Mapping[Any, Any], rule_id: str) -> list[str]:
    """Where the example with some changes breaks a rule."""
    return [finding.pointer for finding in check(changed(DOCUMENT, changes)) if finding.rule == rule_id]


def gap(member: str, by: str = "not-in-request") -> dict[str, str]:
    return {"member": member, "by": by}


def quantity(value: float, unit: str = "visit", basis: str = "computed", **more: float) -> dict[str, Any]:
    return {"value": value, "unit": unit, "basis": basis, **more}
