"""A heading becomes a request: what each part of the grammar read, put together as the record wants it."""

from attrs import frozen

from imr_schema.letters.extracted import Members, said, shifted
from imr_schema.letters.memoized import memoized
from imr_schema.letters.passage import Passage
from imr_schema.letters.requests.approvals import read_portions
from imr_schema.letters.requests.parsed import parse
from imr_schema.letters.requests.services import Service
from imr_schema.letters.requests.written import write_portion, write_request


@frozen
class RequestReading:
    """What a heading says.

    Attributes:
        request: The disputed request, as the record writes it (record-format.md, `request`).
        utilization_review: The decision, and the requested and authorized portions, of a partial approval; else None.
        is_surgery: Whether it asks for a surgery, not for what goes with one.
    """

    request: Members
    utilization_review: Members | None
    is_surgery: bool

    def shifted(self, heading: Passage) -> "RequestReading":
        """What the same heading says where it stands in a letter."""
        review = self.utilization_review
        return RequestReading(shifted(self.request, heading), review and shifted(review, heading), self.is_surgery)


@memoized(RequestReading.shifted)
def read_request(heading: Passage) -> RequestReading:
    """Read the heading of a disputed item.

    Args:
        heading: The heading, not blank, without white space at its ends.

    Returns:
        The request it words; what the heading does not say is absent.
    """
    portions = read_portions(heading.line)
    if portions is None:
        parsed = parse(heading, (0, len(heading.text)))
        return RequestReading(write_request(parsed), None, _is_surgery(parsed.service))
    requested, authorized, disputed = (parse(heading, within) for within in portions)
    disputed = disputed.supplemented(requested)
    review: Members = {
        "decision": said("modified", authorized.portion),
        "requested": write_portion(requested.supplemented(disputed)),
        "authorized": write_portion(authorized.supplemented(disputed)),
    }
    return RequestReading(write_request(disputed), review, _is_surgery(disputed.service))


def _is_surgery(service: Service) -> bool:
    return service.category == "surgery" and service.subcategory != "adjunct"
