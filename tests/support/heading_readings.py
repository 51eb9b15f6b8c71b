"""Reads a heading on its own, with evidence in the heading."""

from typing import Any

from attrs import frozen

from imr_schema.letters.extracted import Evidence, document_of, evidence_of
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.requests import read_request


@frozen
class HeadingReading:
    """The request, the decision of utilization review if it is partial, and the evidence for both."""

    request: dict[str, Any]
    utilization_review: dict[str, Any] | None
    evidence: Evidence


def read_heading(heading: str) -> HeadingReading:
    """Read a heading."""
    letter = NormalizedText.of(heading)
    reading = read_request(letter.whole)
    tree = {"request": reading.request}
    if reading.utilization_review:
        tree["utilization_review"] = reading.utilization_review
    document = document_of(tree)
    return HeadingReading(document["request"], document.get("utilization_review"), evidence_of(tree, letter))
