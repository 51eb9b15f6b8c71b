"""What to check in letters that were read, the most productive minutes first."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from statistics import mean
from typing import Final, NamedTuple

from imr_schema.letter_files import Quality, Record, Refusal, Suspect

_MINUTES_A_REFUSAL: Final = 5.0
_MINUTES_A_DOUBT: Final = 2.0
_MINUTES_AN_ITEM: Final = 0.5
_VALUES_A_DOUBT: Final = 3.0
"""How many values a letter lacks, roughly, if it was not read whole."""
_VALUES_A_LETTER: Final = 60.0
"""The values of a letter, if no letter was read."""

_WHY: Final = {
    "unclassified": "no word of the heading indicates a category",
    "guessed": "the category is a guess from weak indications",
    "corrected-words": "words of the heading were taken for misprints of others",
    "unknown-words": "the heading contains words that are not in the lexicon",
    "candidates": "the heading has two candidates",
}


class Task(NamedTuple):
    """Something to check.

    Attributes:
        file: The name of the letter.
        item: The number of the disputed item; None of a whole letter.
        what: What to check, and why.
        values: How many wrong values it is expected to correct.
        minutes: How long it takes.
        heading: The heading of the item, which may be medical data.
        words: The words of the heading that are the reason.
    """

    file: str
    item: int | None
    what: str
    values: float
    minutes: float
    heading: str = ""
    words: tuple[str, ...] = ()


def tasks(made: Iterable[Record | Refusal]) -> list[Task]:
    """Return the tasks for these letters; first those that correct most values per minute."""
    outcomes = list(made)
    read = [each.quality.values for each in outcomes if isinstance(each, Record) and each.quality]
    values = mean(read) if read else _VALUES_A_LETTER
    found = [task for each in outcomes for task in _of(each, values)]
    return sorted(found, key=lambda task: -task.values / task.minutes)


def _of(made: Record | Refusal, values: float) -> Iterator[Task]:
    if isinstance(made, Refusal):
        yield Task(made.file, None, f"Not read: {made.reason}", values, _MINUTES_A_REFUSAL)
        return
    if made.doubts:
        doubts = "; ".join(made.doubts)
        yield Task(made.file, None, f"Read with doubt: {doubts}", _VALUES_A_DOUBT * len(made.doubts), _MINUTES_A_DOUBT)
    suspects = (made.quality or Quality(0, ())).suspects
    for item, group in groupby(suspects, key=lambda suspect: suspect.item):
        yield _of_item(made.file, item, list(group))


def _of_item(file: str, item: int, suspects: list[Suspect]) -> Task:
    what = "; ".join(f"`{suspect.member}`: {_WHY[suspect.why]}" for suspect in suspects)
    values = sum(1 - suspect.confidence for suspect in suspects)
    words = tuple(dict.fromkeys(word for suspect in suspects for word in suspect.words))
    return Task(file, item, what, values, _MINUTES_AN_ITEM, suspects[0].heading, words)
