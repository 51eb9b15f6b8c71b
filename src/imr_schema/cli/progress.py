"""A bar on the terminal that shows how far a long run has come."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Self, TextIO

import attrs

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_PATIENCE = 0.5
"""How long a run takes before a bar is drawn, in seconds: rich is not even loaded for a shorter one."""
_EVERY = 0.1
"""The least time between two drawings, in seconds."""


@attrs.define
class Progress:
    """Shows how many are done, how fast, and how long the rest will take. Leaving its context removes the bar.

    Attributes:
        total: How many there are to do; `None` if unknown.
        stream: Where to draw.
        shown: Whether to draw at all: the stream is a terminal to which nothing else is written all the time.
        noun: What is counted.
        clock: Returns the time in seconds.
    """

    total: int | None
    stream: TextIO
    shown: bool
    noun: str = "letters"
    clock: Callable[[], float] = monotonic
    _done: int = 0
    _start: float = attrs.field(init=False)
    _next: float = attrs.field(init=False)
    _bar: "Bar | None" = None

    def __attrs_post_init__(self) -> None:
        self._start = self.clock()
        self._next = self._start + _PATIENCE

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def advance(self, count: int = 1, *, share: float | None = None) -> None:
        """Count more as done.

        Args:
            count: How many more.
            share: The share of all work that is done, from 0 to 1, if it is known and there is no total.
        """
        self._done += count
        now = self.clock()
        if self.shown and now >= self._next:
            self._next = now + _EVERY
            self._draw(self._done / (now - self._start), self._done / self.total if self.total else share)

    def _draw(self, rate: float, share: float | None) -> None:
        if self._bar is None:
            self._bar = _bar(self.stream, self.clock)
        of = f" of {self.total:,}" if self.total else ""
        (task,) = self._bar.task_ids
        self._bar.update(
            task,
            completed=share or 0,
            total=None if share is None else 1,
            description=f"{self._done:,}{of} {self.noun}, {rate:,.0f} a second",
        )
        self._bar.start()
        self._bar.refresh()

    def clear(self) -> None:
        """Remove the bar, so that something else can be written; the next drawing brings it back."""
        if self._bar is not None:
            self._bar.stop()


def _bar(stream: TextIO, clock: Callable[[], float]) -> "Bar":
    from rich.console import Console  # noqa: PLC0415 - see `_PATIENCE`
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    bar = Bar(
        BarColumn(),
        TextColumn("{task.description}", markup=False),
        TimeRemainingColumn(compact=True),
        console=Console(file=stream, force_terminal=True),
        auto_refresh=False,  # no thread
        get_time=clock,
        redirect_stderr=False,
        redirect_stdout=False,
        transient=True,
    )
    bar.add_task("", total=None)
    return bar
