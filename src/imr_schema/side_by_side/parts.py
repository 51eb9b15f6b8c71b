"""The parts of a record, to which the page gives colours."""

from typing import Final

PARTS: Final = {
    "case": "case",
    "reviewer": "reviewer",
    "clinical": "person and history",
    "request": "request",
    "utilization_review": "utilization review",
    "determination": "determination",
}
"""The parts of a record, each with a hue of its own, and what the legend calls them."""

_CLINICAL: Final = frozenset({"patient", "health_coverage", "clinical_summary", "diagnoses", "documents_reviewed"})


def part_of(pointer: str) -> str:
    """The part of a record that a JSON Pointer leads to, one of `PARTS`.

    >>> part_of("/dates/injury"), part_of("/issues/0/heading"), part_of("/issues/0/determination/outcome")
    ('case', 'request', 'determination')
    """
    first, *rest = pointer.split("/")[1:]
    if first == "issues":
        return rest[1] if len(rest) > 1 and rest[1] in PARTS else "request"
    if first in _CLINICAL:
        return "clinical"
    return first if first in PARTS else "case"
