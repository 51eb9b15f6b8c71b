"""What a letter gives a person to check: how many values were read, and which of them may be wrong."""

from typing import NamedTuple

from imr_schema.letters import Reading
from imr_schema.letters.requests import Why


class Suspect(NamedTuple):
    """A value of a request that may be wrong.

    Attributes:
        item: The number of the disputed item.
        member: The member of its request.
        why: What shows it.
        confidence: How often such a value is right, from 0 to 1.
        heading: The heading of the item.
        words: The words of the heading that show it.
    """

    item: int
    member: str
    why: Why
    confidence: float
    heading: str
    words: tuple[str, ...]


class Quality(NamedTuple):
    """How many values were read from a letter, and which of them may be wrong."""

    values: int
    suspects: tuple[Suspect, ...]


def quality_of(reading: Reading) -> Quality:
    """Return which values read from a letter may be wrong."""
    issues = reading.document.get("issues", ())
    suspects = (
        Suspect(
            item=index + 1,
            member=unsure.member,
            why=unsure.why,
            confidence=unsure.confidence,
            heading=issues[index]["heading"],
            words=tuple(passage.line for passage in unsure.words),
        )
        for index, unsure in reading.unsure
    )
    return Quality(len(reading.evidence), tuple(suspects))
