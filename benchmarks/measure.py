"""Measure with this Python, on one core, and write the figures.

python benchmarks/measure.py build/bench/3.11 [--quick] [--resume]
"""

import argparse
import os
import platform
import re
import sys
from functools import partial
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any, Final

import attrs
from commands import Commands, has_ajv
from inputs import COMPACT, ONE_ERROR, letters, record_sets
from readers import Reader, make_reader, names
from record_files import FILES, write_files
from steps import STEPS, measure_steps
from timing import BYTES, COLD, LETTERS, Figures, Part, Round, measure, save, seconds_each, share_of

from imr_schema import native, read_letter
from imr_schema.codec import dumps
from imr_schema.letters.memoized import clear_caches

_LIBRARIES: Final = ("orjson", "pydantic", "msgspec", "jsonschema-rs", "cattrs", "fastjsonschema", "jsonschema")


@attrs.frozen
class Size:
    """How much is measured.

    Attributes:
        rounds: How often the readers take turns.
        command_rounds: How often the commands do.
        records: How many records each set has.
        letters: How many letters are read in each round; others in each.
        median_records: How many records the file of median records has.
        mixed_records: How many the file of invented records has.
    """

    rounds: int
    command_rounds: int
    records: int
    letters: int
    median_records: int
    mixed_records: int


_SLOW_SHARE: Final = 10
"""Slow readers read one record in so many."""
WHOLE: Final = Size(11, 3, 1_500, 150, 60_000, 100_000)
QUICK: Final = Size(2, 1, 60, 20, 2_000, 2_000)


class Records:
    """Measures all readers on all sets of records."""

    def __init__(self, sets: dict[str, list[bytes]], rounds: int) -> None:
        """Make the readers, and let each read some records, so that nothing is compiled while time is taken."""
        self._sets, self._rounds = sets, rounds
        self._readers = {name: make_reader(name) for name in names()}
        for reader in self._readers.values():
            for lines in sets.values():
                for line in lines[:1] if reader.is_slow else lines[:20]:
                    reader.accepts(line)

    def measure(self, number: int) -> Round:
        """Let all readers take turns, on one set after the other."""
        found: Round = {
            what: {who: self._seconds(reader, what, number) for who, reader in self._readers.items()}
            for what in self._sets
        }
        found[STEPS] = measure_steps(self._sets[COMPACT])
        return found

    def _seconds(self, reader: Reader, what: str, number: int) -> float:
        lines = self._sets[what]
        read = share_of(lines, number, _SLOW_SHARE * self._rounds) if reader.is_slow else lines
        return seconds_each(reader.accepts if what == ONE_ERROR else reader.read, read)


def measure_letters(texts: list[str], rounds: int, number: int) -> Round:
    """Read letters of which nothing is cached."""

    def read(text: str) -> None:
        clear_caches()
        dumps(read_letter(text))

    return {LETTERS: {COLD: seconds_each(read, share_of(texts, number, rounds))}}


def environment(size: Size, sets: dict[str, list[bytes]]) -> dict[str, Any]:
    """Return the facts that the figures depend on."""
    found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text()) if sys.platform == "linux" else None
    return {
        "python": platform.python_version(),
        "build": f"{platform.python_implementation()}, {platform.python_compiler()}",
        "processor": found[1] if found else platform.processor() or platform.machine(),
        "native": native.IS_INSTALLED,
        "node": has_ajv(),
        "libraries": {name: version(name) for name in _LIBRARIES},
        "size": attrs.asdict(size),
        "is_quick": size == QUICK,
        BYTES: {name: sum(map(len, lines)) / len(lines) for name, lines in sets.items()},
    }


def cores() -> tuple[int, ...]:
    """Return the cores that this process may use, and keep to the last of them from now on."""
    if not hasattr(os, "sched_setaffinity"):
        return tuple(range(os.cpu_count() or 1))
    found = tuple(sorted(os.sched_getaffinity(0)))
    os.sched_setaffinity(0, {found[-1]})
    return found


def main() -> None:
    """Measure, and write the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the rounds and the figures are kept")
    parser.add_argument("--quick", action="store_true", help="few rounds and few records")
    parser.add_argument("--resume", action="store_true", help="measure only the rounds that the folder lacks")
    arguments = parser.parse_args()
    size, folder = QUICK if arguments.quick else WHOLE, arguments.folder
    usable = cores()
    folder.mkdir(parents=True, exist_ok=True)
    files = write_files(folder.parent / FILES, median_records=size.median_records, mixed_records=size.mixed_records)
    sets = record_sets(size.records)
    texts = list(islice(letters(), size.letters * size.rounds))
    parts = [
        Part("records", size.rounds, Records(sets, size.rounds).measure),
        Part("letters", size.rounds, partial(measure_letters, texts, size.rounds)),
        *Commands(files, folder.parent / FILES, usable, size.command_rounds).parts(),
    ]
    rounds = measure(parts, folder, resume=arguments.resume)
    save(folder, Figures(environment(size, sets), rounds))


if __name__ == "__main__":
    main()
