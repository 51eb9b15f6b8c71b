"""A line on the terminal that tells how far a long run has come."""

from collections.abc import Callable
from time import monotonic
from typing import TextIO

import attrs

_EVERY = 0.1
"""The least time between two drawings, in seconds."""
_CLEAR = "\r\x1b[K"


@attrs.define
class Progress:
    """Tells how many are done, how fast, and how long it will take.

    Attributes:
        total: How many there are to do; `None` if nobody knows.
        stream: Where to draw.
        shown: Whether to draw at all: the stream is a terminal, and nothing else is written to it all the time.
        noun: What is done.
        clock: Tells the time in seconds.
    """

    total: int | None
    stream: TextIO
    shown: bool
    noun: str = "letters"
    clock: Callable[[], float] = monotonic
    _done: int = 0
    _drawn: float = float("-inf")
    _start: float = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._start = self.clock()

    def advance(self, count: int = 1, *, share: float | None = None) -> None:
        """Count more as done.

        Args:
            count: How many more.
            share: The share of all that is done, from 0 to 1, where that is not told by the numbers.
        """
        self._done += count
        now = self.clock()
        if self.shown and now - self._drawn >= _EVERY:
            self._drawn = now
            self.stream.write(_CLEAR + self._line(max(now - self._start, 1e-9), share))
            self.stream.flush()

    def _line(self, passed: float, share: float | None) -> str:
        of = ""
        if self.total:
            of, share = f" of {self.total:,}", self._done / self.total
        line = f"{self._done:,}{of} {self.noun}, {self._done / passed:,.0f} a second"
        if share:
            minutes, seconds = divmod(round(passed * (1 - share) / share), 60)
            line += f", {minutes}:{seconds:02} left"
        return line

    def clear(self) -> None:
        """Take the line away, for something else to be said."""
        if self.shown:
            self.stream.write(_CLEAR)
            self.stream.flush()
