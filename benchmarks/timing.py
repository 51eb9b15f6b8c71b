"""Measuring in rounds, of which each measures everything once, and the figures that come of them.

A machine that slows down slows all that takes turns, so ratios are those within a round. Times are CPU time, which
other work on the machine changes less than the time on the clock. A figure is the median of the rounds.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import attrs

Round = dict[str, dict[str, float]]
"""The seconds of one round, by the names of what was read and of who read it."""

T = TypeVar("T")

BYTES: Final = "bytes"
"""The fact of the environment that gives the mean length of the records of each set."""
LETTERS, COLD = "letters", "text in, record out, caches empty"
_FIGURES: Final = "figures.json"


@attrs.frozen
class Part:
    """A part of the measurements.

    Attributes:
        name: Its name.
        rounds: How many times it is measured.
        measure: Measures one round, given its number, from 0.
    """

    name: str
    rounds: int
    measure: Callable[[int], Round]


@attrs.frozen
class Figures:
    """What was measured with one Python.

    Attributes:
        environment: Facts by name: Python, its build, the processor, whether there is native code.
        rounds: The seconds that each took in each round, by the name of what was read.
    """

    environment: Mapping[str, Any]
    rounds: Mapping[str, Sequence[Mapping[str, float]]]

    def has(self, what: str, who: str) -> bool:
        """Whether it was measured."""
        return any(who in each for each in self.rounds.get(what, ()))

    def median(self, what: str, who: str) -> float:
        """Return the seconds, or whatever was measured."""
        return statistics.median(each[who] for each in self.rounds[what])

    def ratio(self, one: tuple[str, str], other: tuple[str, str]) -> float:
        """Return how many times as long one takes as another of the same part."""
        pairs = zip(self.rounds[one[0]], self.rounds[other[0]], strict=True)
        return statistics.median(ours[one[1]] / theirs[other[1]] for ours, theirs in pairs)


def seconds_each(function: Callable[[T], object], values: Sequence[T]) -> float:
    """Return the seconds of CPU time that a function takes for each of some values."""
    start = time.process_time()
    for value in values:
        function(value)
    return (time.process_time() - start) / len(values)


def share_of(values: Sequence[T], number: int, rounds: int) -> Sequence[T]:
    """Return the share of some values that one round measures, so that all rounds together measure all."""
    return values[number::rounds] or values[:1]


def measure(parts: Iterable[Part], folder: Path, *, resume: bool) -> dict[str, list[dict[str, float]]]:
    """Measure all parts, and keep every round in a folder, so that a run can be resumed.

    Args:
        parts: What to measure.
        folder: Where the rounds are kept, in one file for each part.
        resume: Whether the rounds that the folder has are taken from it, and only the others are measured.
    """
    found: dict[str, list[dict[str, float]]] = {}
    for part in parts:
        file = folder / f"{part.name}.json"
        rounds: list[Round] = json.loads(file.read_text(encoding="utf-8")) if resume and file.exists() else []
        for number in range(len(rounds), part.rounds):
            print(f"{folder.name}: {part.name}, round {number + 1} of {part.rounds}", file=sys.stderr)
            rounds.append(part.measure(number))
            _write(file, rounds)
        for measured in rounds:
            for what, seconds in measured.items():
                found.setdefault(what, []).append(seconds)
    return found


def save(folder: Path, figures: Figures) -> None:
    """Keep the figures of a Python in a folder."""
    _write(folder / _FIGURES, {"environment": figures.environment, "rounds": figures.rounds})


def load(folder: Path) -> Figures:
    """Return the figures that a folder keeps."""
    return Figures(**json.loads((folder / _FIGURES).read_text(encoding="utf-8")))


def _write(file: Path, value: object) -> None:
    """Write JSON so that an interrupted run leaves the old file or the new one."""
    part = file.with_suffix(".part")
    part.write_text(json.dumps(value), encoding="utf-8")
    part.replace(file)
