"""Caches for text that recurs from letter to letter: headings of disputed items and guideline paragraphs."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

from imr_schema.letters.passage import Passage

T = TypeVar("T")

_CACHE_SIZE: Final = 2_000
"""The number of readings that a cache holds (least recently used ones are dropped)."""
_LONGEST: Final = 400
"""The length of the longest passage that is cached, in characters."""

_cache_clears: Final[list[Callable[[], None]]] = []


def cached(read: Callable[[str], T]) -> Callable[[str], T]:
    """Cache what a reader of texts gives for each text."""
    read_cached = lru_cache(_CACHE_SIZE)(read)
    _cache_clears.append(read_cached.cache_clear)
    return read_cached


def memoized(
    shift: Callable[[T, Passage], T], longest: int = _LONGEST
) -> Callable[[Callable[[Passage], T]], Callable[[Passage], T]]:
    """Cache what a reader of passages reads from each text.

    Args:
        shift: Shifts what was read from a passage on its own to the place of a passage with the same text.
        longest: The length of the longest passage that is cached, in characters.
    """

    def decorate(read: Callable[[Passage], T]) -> Callable[[Passage], T]:
        @lru_cache(_CACHE_SIZE)
        def read_alone(text: str) -> T:
            return read(Passage(text))

        @wraps(read)
        def read_cached(passage: Passage) -> T:
            if len(passage.text) > longest:
                return read(passage)
            return shift(read_alone(passage.text), passage)

        _cache_clears.append(read_alone.cache_clear)
        return read_cached

    return decorate


def clear_caches() -> None:
    """Clear all caches, so that a benchmark measures reading and not looking up."""
    for clear in _cache_clears:
        clear()
