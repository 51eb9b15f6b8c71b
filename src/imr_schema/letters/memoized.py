"""What recurs from letter to letter is read once: headings of disputed items, and paragraphs that cite guidelines."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

from imr_schema.letters.passage import Passage

T = TypeVar("T")

_MOST: Final = 2_000
"""Readings that a reader remembers: those asked for last."""
_LONGEST: Final = 400
"""Characters of a passage that is worth remembering."""

_forgetting: Final[list[Callable[[], None]]] = []


def memoized(move: Callable[[T, Passage], T]) -> Callable[[Callable[[Passage], T]], Callable[[Passage], T]]:
    """Let a reader of passages remember what it read of each text.

    Args:
        move: Moves what was read of a passage by itself to where a passage of the same text stands.
    """

    def remembering(read: Callable[[Passage], T]) -> Callable[[Passage], T]:
        @lru_cache(_MOST)
        def read_alone(text: str) -> T:
            return read(Passage(text))

        @wraps(read)
        def read_or_remember(passage: Passage) -> T:
            if len(passage.text) > _LONGEST:
                return read(passage)
            return move(read_alone(passage.text), passage)

        _forgetting.append(read_alone.cache_clear)
        return read_or_remember

    return remembering


def forget() -> None:
    """Forget all readings, so that what is measured next is reading and not remembering."""
    for clear in _forgetting:
        clear()
