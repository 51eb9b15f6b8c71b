"""Offsets in a text that was made from another by edits, and where they are in the other."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

import attrs

Edit: TypeAlias = tuple[int, int, str]
"""A range of characters, from the first to before the second, and what replaces it."""


class Span(NamedTuple):
    """A range of the given text of a letter: characters from `start` up to, not including, `end`."""

    start: int
    end: int


@attrs.define(eq=False)
class OffsetMap:
    """Maps offsets in an edited text to offsets in the original.

    Attributes:
        cuts: Offsets in the edited text at which segments begin, except the first.
        shifts: Offset in the original minus offset in the edited text, for each segment.
        ends: Where the original of a replacement ends, by the offset of the last character of the replacement.
    """

    cuts: list[int]
    shifts: list[int]
    ends: dict[int, int] = attrs.field(factory=dict)

    def start(self, offset: int) -> int:
        """Return where the character at an offset begins in the original."""
        return offset + self.shifts[bisect_right(self.cuts, offset)]

    def end(self, offset: int) -> int:
        """Return where the character before an offset ends in the original."""
        last = offset - 1
        return self.ends[last] if last in self.ends else self.start(last) + 1


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, OffsetMap]:
    """Apply edits to a text.

    Args:
        text: The text.
        edits: Edits that do not overlap, in the order of the text.

    Returns:
        The edited text, and the map of its offsets to those of the text.

    >>> short, offsets = edited("o\ufb03ce hours", [(1, 2, "ffi"), (5, 9, "")])
    >>> short, [offsets.start(short.index(letter)) for letter in "ics"]
    ('office s', [1, 2, 9])
    """
    pieces: list[str] = []
    offsets = OffsetMap([], [0])
    at = length = 0
    for start, end, new in edits:
        pieces += text[at:start], new
        length += start - at
        last = max(end - start, 1) - 1
        for i in range(last + 1, len(new)):  # more characters than they replace: all others begin with the last
            offsets.cuts.append(length + i)
            offsets.shifts.append(start + last - (length + i))
        length += len(new)
        if new:
            offsets.ends[length - 1] = end
        offsets.cuts.append(length)
        offsets.shifts.append(end - length)
        at = end
    return "".join([*pieces, text[at:]]), offsets
