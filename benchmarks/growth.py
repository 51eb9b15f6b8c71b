"""How the cost of `imr-schema validate` grows: with the number of records, and from one process to two.

    python benchmarks/growth.py [--quick]

The files of records stand in a temporary folder, and are deleted when they are no longer needed; a million small
records need 2.5 GB.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
from bench_records import texts

RUN_ALONE = Path(__file__).parent / "run_alone.py"
KINDS = 500
"""How many records differ in more than their case numbers."""


@attrs.frozen
class Run:
    """What one run of the command took.

    Attributes:
        seconds: From its start to its end.
        peak_bytes: The most memory that any process of it held.
    """

    seconds: float
    peak_bytes: int


@attrs.frozen
class Step:
    """What it took to validate so many records, in one process on one core.

    Attributes:
        records: How many there were.
        size: How many bytes.
        run: The quickest of the runs.
        start: How many seconds a run over a single record takes.
    """

    records: int
    size: int
    run: Run
    start: float

    @property
    def microseconds(self) -> float:
        """What each record took, with its share of the start."""
        return self.run.seconds / self.records * 1e6

    @property
    def microseconds_after_start(self) -> float:
        """What each record took, once it had begun."""
        return (self.run.seconds - self.start) / self.records * 1e6


@attrs.frozen
class Growth:
    """What was measured.

    Attributes:
        steps: By the number of records.
        records: How many median records were shared among processes.
        speedups: How many times the throughput of one process on one core two had on two, round by round: start
            included, and after it.
    """

    steps: tuple[Step, ...]
    records: int
    speedups: tuple[tuple[float, float], ...]


@contextmanager
def file_of(size: str, count: int, *, bad_percent: int = 0) -> Iterator[Path]:
    """A file of so many records of a size, each with a case number of its own, for a while."""
    kinds = texts(size, count=KINDS, bad_percent=bad_percent)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "records.ndjson"
        with file.open("wb") as stream:
            for number in range(count):
                stream.write(_NUMBER.sub(b'"CM16-%07d"' % number, kinds[number % KINDS], count=1) + b"\n")
        yield file


_NUMBER = re.compile(b'"CM16-[0-9]{7}"')


def validated(file: Path, *, jobs: int) -> Run:
    """Run the command over a file, in so many processes on as many cores; records may be bad."""
    command = [sys.executable, "-m", "imr_schema", "validate", file, "--jobs", str(jobs)]
    done = subprocess.run([sys.executable, RUN_ALONE, str(jobs), *command], stdout=-1, check=True)  # noqa: S603 - our own
    return Run(**json.loads(done.stdout))


def start_of(*, jobs: int) -> float:
    """How many seconds a run over a single record takes."""
    with file_of("small", 1) as file:
        return min(validated(file, jobs=jobs).seconds for _ in range(5))


def step(count: int, start: float, rounds: int) -> Step:
    """Validate so many small records again and again."""
    with file_of("small", count) as file:
        runs = [validated(file, jobs=1) for _ in range(rounds)]
        return Step(count, file.stat().st_size, min(runs, key=lambda run: run.seconds), start)


def steps(most: int) -> Iterator[Step]:
    """Validate ever more records, from a thousand on."""
    start = start_of(jobs=1)
    count = 1000
    while count <= most:
        print(f"\r{count:,} records", end="", file=sys.stderr)
        yield step(count, start, rounds=1 if count >= 1_000_000 else 3)
        count *= 10
    print(file=sys.stderr)


def speedups(count: int, rounds: int) -> Iterator[tuple[float, float]]:
    """Validate median records in one process and in two, by turns."""
    starts = start_of(jobs=1), start_of(jobs=2)
    with file_of("median", count) as file:
        for done in range(rounds):
            alone, together = validated(file, jobs=1).seconds, validated(file, jobs=2).seconds
            print(f"\rprocesses, round {done + 1} of {rounds}", end="", file=sys.stderr)
            yield alone / together, (alone - starts[0]) / (together - starts[1])
    print(file=sys.stderr)


def grown(*, quick: bool) -> Growth:
    """Measure, from a thousand records to a million; or for a glimpse, to ten thousand."""
    most, records, rounds = (10_000, 10_000, 3) if quick else (1_000_000, 100_000, 5)
    has_two_cores = len(os.sched_getaffinity(0)) > 1 if hasattr(os, "sched_getaffinity") else os.cpu_count() != 1
    return Growth(tuple(steps(most)), records, tuple(speedups(records, rounds)) if has_two_cores else ())


def told(growth: Growth) -> Iterator[str]:
    """Tell what was measured, as Markdown."""
    yield "\n## From a thousand records to a million\n"
    yield "`imr-schema validate` on a file of small records, with one process on one core, including startup.\n"
    yield "| records | MB | seconds | µs per record | µs per record without startup | peak memory, MB |"
    yield "|---:|---:|---:|---:|---:|---:|"
    for each in growth.steps:
        numbers = f"{each.records:,} | {each.size / 1e6:,.0f} | {each.run.seconds:.2f} | {each.microseconds:.0f}"
        yield f"| {numbers} | {each.microseconds_after_start:.0f} | {each.run.peak_bytes / 1e6:.0f} |"
    if growth.speedups:
        whole, after = zip(*growth.speedups, strict=True)
        yield "\n## From one process to two\n"
        yield (
            f"`--jobs 2` on two cores has × {statistics.median(whole):.2f} the throughput of `--jobs 1` on one core, "
            f"with {growth.records:,} median\nrecords; × {statistics.median(after):.2f} without startup. Medians of "
            f"{len(whole)} rounds, which range from {min(whole):.2f} to {max(whole):.2f}."
        )


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a glimpse, from few records")
    print("\n".join(told(grown(quick=parser.parse_args().quick))))


if __name__ == "__main__":
    main()
