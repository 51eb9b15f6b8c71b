"""What is asked of the project's speed, and how it is computed from the figures. No target is fitted to a result."""

from collections.abc import Callable
from typing import Final

import attrs
from commands import (
    CONVERT,
    HELP,
    IMPORT,
    IN_MEMORY,
    MEDIAN,
    MIXED,
    ONE_PROCESS,
    ONE_RECORD,
    PROCESSES,
    START,
    TWO_PROCESSES,
)
from inputs import (
    COMPACT,
    FROM_LETTERS,
    INVENTED_CLEAN,
    INVENTED_WARNING,
    NUMBER_IN_TEXT,
    ONE_ERROR,
    SPELLINGS,
)
from readers import JSONSCHEMA_RS, OBJECTS, ORJSON, PYDANTIC, VALIDATE
from timing import BYTES, COLD, LETTERS, Figures


@attrs.frozen
class Bound:
    """What a figure must be: at least, or at most, a limit."""

    limit: float
    is_most: bool = False

    def holds(self, value: float) -> bool:
        """Whether a figure keeps to it."""
        return value <= self.limit if self.is_most else value >= self.limit

    def __str__(self) -> str:
        return f"{'≤' if self.is_most else '≥'} {self.limit:g}"


def _most(limit: float) -> Bound:
    return Bound(limit, is_most=True)


Compute = Callable[[Figures, str], float]
"""Computes a figure; with the end of the names of what is run with native code, or an empty one."""


@attrs.frozen
class Target:
    """A figure, and what is asked of it.

    Attributes:
        what: What it is.
        compute: Computes it from what was measured.
        asked: The bound without native code, if there is one.
        asked_of_native: The bound with it.
        is_the_same_in_native: Whether native code has no part in it.
    """

    what: str
    compute: Compute
    asked: Bound | None = None
    asked_of_native: Bound | None = None
    is_the_same_in_native: bool = False

    def of(self, figures: Figures, end: str) -> float | None:
        """Return the figure; `None` if it was not measured, as native code where there is none."""
        try:
            return self.compute(figures, end)
        except KeyError:
            return None


def _throughput(ours: str, other: str) -> Compute:
    """How many times as fast we are with median records."""
    return lambda figures, end: figures.ratio((COMPACT, other), (COMPACT, ours + end))


def _slowest_spelling(figures: Figures, end: str) -> float:
    return max(figures.ratio((name, VALIDATE + end), (COMPACT, VALIDATE + end)) for name in SPELLINGS)


def _letters_a_byte(figures: Figures, end: str) -> float:
    lengths = figures.environment[BYTES]
    whole = figures.ratio((FROM_LETTERS, VALIDATE + end), (COMPACT, VALIDATE + end))
    return whole * float(lengths[COMPACT]) / float(lengths[FROM_LETTERS])


def _time(records: str, clean: str) -> Compute:
    """The time that validating a record takes, beside that of clean ones."""
    return lambda figures, end: figures.ratio((records, VALIDATE + end), (clean, VALIDATE + end))


def _start(who: str) -> Compute:
    """The milliseconds that a command takes."""
    return lambda figures, end: figures.median(START, who + end) * 1e3


TARGETS: Final = (
    Target("validate, × `orjson.loads` alone", _throughput(VALIDATE, ORJSON), Bound(0.28), Bound(2)),
    Target("validate, × pydantic", _throughput(VALIDATE, PYDANTIC), Bound(1.7), Bound(10)),
    Target("validate, × jsonschema-rs", _throughput(VALIDATE, JSONSCHEMA_RS), Bound(1), Bound(8)),
    Target("objects, × pydantic", _throughput(OBJECTS, PYDANTIC), Bound(1.05), Bound(2)),
    Target("time of spaced, reordered or escaped records, × compact", _slowest_spelling, _most(1.4), _most(1.4)),
    Target("time a byte of records read from letters, × compact", _letters_a_byte, _most(1.3), _most(1.5)),
    Target(
        "time of an invented record with one warning, × a clean median one",
        _time(INVENTED_WARNING, COMPACT),
        _most(2.8),
    ),
    Target("the same, × a clean invented one, which is shorter", _time(INVENTED_WARNING, INVENTED_CLEAN)),
    Target("time of a median record with one warning, × without", _time(NUMBER_IN_TEXT, COMPACT)),
    Target(
        "a record with one error, µs",
        lambda figures, end: figures.median(ONE_ERROR, VALIDATE + end) * 1e6,
        _most(150),
    ),
    Target(
        "time of `validate --jobs 1` over the mixed file, × `orjson.loads` of its lines",
        lambda figures, end: figures.ratio((MIXED, VALIDATE + end), (MIXED, IN_MEMORY)),
        _most(9),
        _most(4),
    ),
    Target(
        "two processes, × one, over the median file",
        lambda figures, end: figures.ratio((PROCESSES, ONE_PROCESS + end), (PROCESSES, TWO_PROCESSES + end)),
        Bound(1.7),
        Bound(1.6),
    ),
    Target(
        "time of `convert` to Parquet over the median file, × `validate`",
        lambda figures, end: figures.ratio((MEDIAN, CONVERT + end), (MEDIAN, VALIDATE + end)),
        _most(1.3),
    ),
    Target("`imr-schema --help`, ms", _start(HELP), _most(120), is_the_same_in_native=True),
    Target("`imr-schema validate` of one record, ms", _start(ONE_RECORD), _most(120), _most(120)),
    Target("`import imr_schema`, ms", _start(IMPORT), _most(60), is_the_same_in_native=True),
    Target(
        "a letter, caches cleared before each, text in, record out, µs",
        lambda figures, _: figures.median(LETTERS, COLD) * 1e6,
        is_the_same_in_native=True,
    ),
)
