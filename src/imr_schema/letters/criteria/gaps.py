"""What a reviewer says that the request lacks: its quantity, its duration, the part of the body."""

from typing import Final

from imr_schema.letters.criteria.grammar import grammar
from imr_schema.letters.criteria.reading import read_criteria
from imr_schema.letters.memoized import memoized
from imr_schema.letters.passage import Passage

_STOPS: Final = (". ", '." ')
_NO_ABBREVIATION: Final = 4
"""Letters before a full stop that ends a sentence for sure."""


def read_gaps(rationale: Passage) -> dict[str, Passage]:
    """Give the members of the request that the reviewer says are missing, each with the words that say so first.

    Only the few sentences that may say so are read, so that this adds little to the time of a letter.
    """
    text = rationale.text
    gaps: dict[str, Passage] = {}
    end = 0
    for at in grammar().signs_of_members(text):
        if at < end:  # in the sentence before
            continue
        start, end = _start_before(text, at), _stop_after(text, at)
        for member, words in _gaps_in(rationale[start:end]).items():
            gaps.setdefault(member, words)
    return gaps


def _shifted(gaps: dict[str, Passage], sentence: Passage) -> dict[str, Passage]:
    return {member: Passage(words.text, words.start + sentence.start) for member, words in gaps.items()}


@memoized(_shifted)
def _gaps_in(sentence: Passage) -> dict[str, Passage]:
    words = grammar()
    gaps: dict[str, Passage] = {}
    if words.may_say_what_is_missing(sentence.text):
        for criterion in read_criteria(sentence):
            if criterion.kind == "request-detail" and criterion.finding == "not-documented":
                for member in words.members_of_requests(criterion.description.text):
                    gaps.setdefault(member, criterion.description)
    return gaps


def _start_before(text: str, at: int) -> int:
    """Give where the sentence begins, or one before it where that is not certain."""
    return max(_after_last(text, stop, at) for stop in _STOPS)


def _after_last(text: str, stop: str, at: int) -> int:
    start = text.rfind(stop, 0, at)
    while start >= 0 and not _ends_there(text, start):
        start = text.rfind(stop, 0, start)
    return start + len(stop) if start >= 0 else 0


def _stop_after(text: str, at: int) -> int:
    return min(_before_next(text, stop, at) for stop in _STOPS)


def _before_next(text: str, stop: str, at: int) -> int:
    end = text.find(stop, at)
    while end >= 0 and not _ends_there(text, end):
        end = text.find(stop, end + 1)
    return end + 1 if end >= 0 else len(text)


def _ends_there(text: str, stop: int) -> bool:
    return text[max(stop - _NO_ABBREVIATION, 0) : stop].isalpha()
