"""Reads a heading into a request."""

from attrs import frozen

from imr_schema.letters.extracted import Members, extracted, shifted
from imr_schema.letters.memoized import memoized
from imr_schema.letters.passage import Passage
from imr_schema.letters.requests.approvals import read_portions
from imr_schema.letters.requests.members import portion_members, request_members
from imr_schema.letters.requests.parsed import parse
from imr_schema.letters.requests.services import Service


@frozen
class RequestReading:
    """The result of reading a heading.

    Attributes:
        request: Members of the disputed request.
        utilization_review: Of a partial approval, the decision with the requested and authorized portions; else None.
        is_surgery: Whether it asks for a surgery itself, not for a service that goes with one.
    """

    request: Members
    utilization_review: Members | None
    is_surgery: bool

    def shifted(self, heading: Passage) -> "RequestReading":
        """Shift this reading to the place of the heading in a letter."""
        review = self.utilization_review
        return RequestReading(shifted(self.request, heading), review and shifted(review, heading), self.is_surgery)


@memoized(RequestReading.shifted)
def read_request(heading: Passage) -> RequestReading:
    """Read the heading of a disputed item.

    Args:
        heading: The heading, not blank, without white space at its ends.

    Returns:
        The request; what the heading does not state is absent.
    """
    portions = read_portions(heading.line)
    if portions is None:
        parsed = parse(heading, (0, len(heading.text)))
        return RequestReading(request_members(parsed), None, _is_surgery(parsed.service))
    requested, authorized, disputed = (parse(heading, within) for within in portions)
    disputed = disputed.supplemented(requested).placed_as(requested)
    review: Members = {
        "decision": extracted("modified", authorized.portion),
        "requested": portion_members(requested.supplemented(disputed)),
        "authorized": portion_members(authorized.supplemented(disputed)),
    }
    return RequestReading(request_members(disputed), review, _is_surgery(disputed.service))


def _is_surgery(service: Service) -> bool:
    return service.category == "surgery" and service.subcategory != "adjunct"
