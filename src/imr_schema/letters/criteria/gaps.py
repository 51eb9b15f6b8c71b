"""What a reviewer says that the request lacks: its quantity, its duration, the part of the body."""

from typing import Final

from imr_schema.letters.criteria.grammar import grammar
from imr_schema.letters.criteria.reading import read_criteria
from imr_schema.letters.passage import Passage

_STOP: Final = ". "
_NO_ABBREVIATION: Final = 4
"""Letters before a full stop that ends a sentence for sure."""


def read_gaps(rationale: Passage) -> dict[str, Passage]:
    """Give the members of the request that the reviewer says are missing, each with the words that say so first.

    Only the few sentences that may say so are read, so that this adds little to the time of a letter.
    """
    words, text = grammar(), rationale.text
    gaps: dict[str, Passage] = {}
    end = 0
    for at in words.signs_of_members(text):
        if at < end:  # in the sentence before
            continue
        start, end = _start_before(text, at), _stop_after(text, at)
        if words.may_say_what_is_missing(text[start:end]):
            for criterion in read_criteria(rationale[start:end]):
                if criterion.kind == "request-detail" and criterion.finding == "not-documented":
                    for member in words.members_of_requests(criterion.description.text):
                        gaps.setdefault(member, criterion.description)
    return gaps


def _start_before(text: str, at: int) -> int:
    """Give where the sentence begins, or one before it where that is not certain."""
    stop = text.rfind(_STOP, 0, at)
    while stop >= 0 and not _ends_there(text, stop):
        stop = text.rfind(_STOP, 0, stop)
    return stop + len(_STOP) if stop >= 0 else 0


def _stop_after(text: str, at: int) -> int:
    stop = text.find(_STOP, at)
    while stop >= 0 and not _ends_there(text, stop):
        stop = text.find(_STOP, stop + 1)
    return stop + 1 if stop >= 0 else len(text)


def _ends_there(text: str, stop: int) -> bool:
    return text[max(stop - _NO_ABBREVIATION, 0) : stop].isalpha()
