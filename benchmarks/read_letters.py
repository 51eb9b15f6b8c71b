"""Measure time and memory of reading letters on one core: the whole way from text to record, and each step.

The steps are timed in turn on the same letters, round after round, so that a machine that slows down slows all of them.
The fastest round of each counts, since other work on the machine only adds time. Headings and paragraphs that recur are
memoized; "empty caches" means that the caches are cleared before every letter, as if nothing ever recurred.

    python benchmarks/read_letters.py [FOLDER] [--rounds N] [--letters N]
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import orjson

from imr_schema import letters, read_letter
from imr_schema.codec import dumps
from imr_schema.fast_path import decode_draft
from imr_schema.letter_files import letters_named, outcome_of, read_all
from imr_schema.letter_files.outcomes import record_of
from imr_schema.letters.memoized import clear_caches

EXAMPLES = Path(__file__).parent.parent / "examples" / "letters"
ROUND_SECONDS = 0.3


def resident_mebibytes() -> float:
    """The resident memory of this process, in MiB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def seconds_a_letter(step: Callable[[int], object], count: int) -> float:
    """Time a step over all letters, repeated for a while, in seconds of process time."""
    done, start = 0, time.process_time()
    while (spent := time.process_time() - start) < ROUND_SECONDS or not done:
        for number in range(count):
            step(number)
        done += count
    return spent / done


def cold(step: Callable[[int], object]) -> Callable[[int], object]:
    """Clear the caches before a step."""

    def measured(number: int) -> object:
        clear_caches()
        return step(number)

    return measured


def steps(files: list[str]) -> dict[str, Callable[[int], object]]:
    """The timed steps, each a function of the number of a letter."""
    texts = [Path(file).read_text(encoding="utf-8") for file in files]
    documents = [letters.read(text).document for text in texts]
    cases = [read_letter(text) for text in texts]
    records = [dumps(case).encode() for case in cases]
    return {
        "text in, record out": lambda number: dumps(read_letter(texts[number])),
        "text in, record out, empty caches": cold(lambda number: dumps(read_letter(texts[number]))),
        "`letters.read`: text to document": lambda number: letters.read(texts[number]),
        "`letters.read`, empty caches": cold(lambda number: letters.read(texts[number])),
        "`letters.read` with criteria": lambda number: letters.read(texts[number], criteria=True),
        "`letters.read` with evidence": lambda number: letters.read(texts[number]).evidence,
        "`decode_draft`: document to case": lambda number: decode_draft(documents[number]),
        "`dumps`: case to text": lambda number: dumps(cases[number]),
        "file in, record out": lambda number: outcome_of(files[number], record_of),
        "file in, record and evidence out": lambda number: outcome_of(files[number], partial(record_of, evidence=True)),
        "for comparison, `orjson.loads` of the record": lambda number: orjson.loads(records[number]),
    }


def speed(files: list[str], rounds: int) -> Iterator[str]:
    """Measure every step, and format the times as Markdown."""
    spent: dict[str, list[float]] = {}
    for done in range(1, rounds + 1):
        for name, step in steps(files).items():
            spent.setdefault(name, []).append(seconds_a_letter(step, len(files)))
        print(f"\rround {done} of {rounds}", end="", file=sys.stderr)
    print(file=sys.stderr)
    fastest = {name: min(each) for name, each in spent.items()}
    whole = next(iter(fastest.values()))
    yield "| step | µs per letter | letters per second | × the whole |"
    yield "|---|---:|---:|---:|"
    for name, each in fastest.items():
        yield f"| {name} | {each * 1e6:,.0f} | {1 / each:,.0f} | {each / whole:.2f} |"


def memory(files: list[str], count: int) -> Iterator[str]:
    """Measure memory while reading many letters, as Markdown."""
    run = read_all((files * (count // len(files) + 1))[:count], jobs=1)
    yield "| letters read | resident MiB |"
    yield "|---:|---:|"
    yield f"| 0 | {resident_mebibytes():.1f} |"
    marks = {count // 100, count // 10, count // 2, count}
    for number, _ in enumerate(run, 1):
        if number in marks:
            yield f"| {number:,} | {resident_mebibytes():.1f} |"


def main() -> None:
    """Measure and print, as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=EXAMPLES)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--letters", type=int, default=100_000, help="how many letters to read for the memory")
    arguments = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    files = letters_named([str(arguments.folder)])
    size = sum(Path(file).stat().st_size for file in files) / len(files) / 1000
    print(f"{len(files)} letters of {size:.1f} kB on average\n")
    for line in (*speed(files, arguments.rounds), "", *memory(files, arguments.letters)):
        print(line)


if __name__ == "__main__":
    main()
