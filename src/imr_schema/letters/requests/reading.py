"""A heading becomes a request: what each part of the grammar read, put together as the record wants it."""

from typing import Any

from attrs import frozen

from imr_schema.letters.requests.approvals import read_portions, trimmed
from imr_schema.letters.requests.parsed import parse
from imr_schema.letters.requests.tokens import Span
from imr_schema.letters.requests.written import Written, write_portion, write_request


@frozen
class RequestReading:
    """What a heading says.

    Attributes:
        request: The disputed request, as the record writes it (record-format.md, `request`).
        utilization_review: The decision, and the requested and authorized portions, of a partial approval; else None.
        evidence: For every leaf value, by its JSON Pointer relative to the issue ("/request/category"), the spans of
            the heading, in characters, that it was read from.
    """

    request: dict[str, Any]
    utilization_review: dict[str, Any] | None
    evidence: dict[str, tuple[Span, ...]]


def read_request(heading: str) -> RequestReading:
    """Read the heading of a disputed item.

    Args:
        heading: The heading's text, white space mended; not blank.

    Returns:
        The request it words; what the heading does not say is absent.

    Raises:
        ValueError: The heading is blank.
    """
    if not heading.strip():
        raise ValueError("a heading is not blank")
    portions = read_portions(heading)
    if portions is None:
        request = write_request(parse(heading, trimmed(heading, 0, len(heading))))
        return RequestReading(
            request.members, None, {f"/request{pointer}": spans for pointer, spans in request.evidence.items()}
        )
    requested, authorized, disputed = (parse(heading, span) for span in portions)
    disputed = disputed.supplemented(requested)
    request = write_request(disputed)
    review = Written({"decision": "modified"}, {"/decision": (portions.authorized,)})
    review.add("requested", write_portion(requested.supplemented(disputed)))
    review.add("authorized", write_portion(authorized.supplemented(disputed)))
    evidence = {f"/request{pointer}": spans for pointer, spans in request.evidence.items()}
    evidence |= {f"/utilization_review{pointer}": spans for pointer, spans in review.evidence.items()}
    return RequestReading(request.members, review.members, evidence)
