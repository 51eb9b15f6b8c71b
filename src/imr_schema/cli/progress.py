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
        total: How many there are to do.
        stream: Where to draw.
        shown: Whether to draw at all: the stream is a terminal, and nothing else is written to it all the time.
        clock: Tells the time in seconds.
    """

    total: int
    stream: TextIO
    shown: bool
    clock: Callable[[], float] = monotonic
    _done: int = 0
    _drawn: float = float("-inf")
    _start: float = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._start = self.clock()

    def advance(self) -> None:
        """Count one more as done."""
        self._done += 1
        now = self.clock()
        if self.shown and now - self._drawn >= _EVERY:
            self._drawn = now
            rate = self._done / max(now - self._start, 1e-9)
            minutes, seconds = divmod(round((self.total - self._done) / rate), 60)
            line = f"{self._done:,} of {self.total:,} letters, {rate:,.0f} a second, {minutes}:{seconds:02} left"
            self.stream.write(_CLEAR + line)
            self.stream.flush()

    def clear(self) -> None:
        """Take the line away, for something else to be said."""
        if self.shown:
            self.stream.write(_CLEAR)
            self.stream.flush()
