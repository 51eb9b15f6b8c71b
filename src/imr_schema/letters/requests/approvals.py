"""Partial approvals: what was requested, authorized, and remains in dispute."""

import re
from typing import Final, NamedTuple

from imr_schema.letters.requests.tokens import Characters

_GRANTED: Final = "(?:authorized|approved|certified|allowed|granted)"
_REQUESTED: Final = re.compile(r",? (?:was|were) (?:the original request|originally requested)[.,;]? ?", re.IGNORECASE)
_AUTHORIZED: Final = re.compile(
    rf",? (?:was|were|has been|have been) {_GRANTED} by (?:the )?Claims? Administrator[.,;]? ?", re.IGNORECASE
)
_AUTHORIZED_BEFORE: Final = re.compile(rf"(?:The )?Claims? Administrator (?:has )?{_GRANTED} (?:only )?", re.IGNORECASE)
_LEAVING: Final = re.compile(r",? leaving the original request (?:as )?IMR[ -]eligible[.,;]? ?", re.IGNORECASE)
_REMAINING: Final = re.compile(
    r"The (?:remaining )?(?:IMR[ -]eligible portion of the )?original request(?:ed portion)?[,:]? ", re.IGNORECASE
)
_OUTCOME: Final = re.compile(r",? (?:is|are)[ :]*$", re.IGNORECASE)


class Portions(NamedTuple):
    """The ranges of the three portions of a heading, in characters."""

    requested: Characters
    authorized: Characters
    disputed: Characters


def read_portions(heading: str) -> Portions | None:
    """The portions of a partial approval; None for any other heading.

    "X was the original request. Y was authorized by the Claims Administrator. The remaining IMR eligible portion of the
    original request, Z is"; or "X was the original request. The Claims Administrator authorized Y, leaving the original
    request IMR eligible. The original request, X is".
    """
    requested = _REQUESTED.search(heading)
    if not requested:
        return None
    before = _AUTHORIZED_BEFORE.match(heading, requested.end())
    begins = before.end() if before else requested.end()
    authorized = (_LEAVING if before else _AUTHORIZED).search(heading, begins)
    remaining = authorized and _REMAINING.search(heading, authorized.end())
    if not authorized or not remaining:
        return None
    tail = heading[remaining.end() :]
    outcome = _OUTCOME.search(tail)
    spans = (
        (0, requested.start()),
        (begins, authorized.start()),
        (remaining.end(), remaining.end() + (outcome.start() if outcome else len(tail))),
    )
    portions = Portions(*(trimmed(heading, *span) for span in spans))
    return portions if all(start < end for start, end in portions) else None


def trimmed(text: str, start: int, end: int) -> Characters:
    """A span without white space at its ends."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
