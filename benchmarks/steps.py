"""Measure the steps of the fast path for a valid record, and the cost of invalid records among valid ones."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import orjson
from bench_records import texts

from imr_schema import fast_path

Measure = Callable[[Callable[[Any], Any], list[Any]], float]
"""Tells how many seconds a function takes for each of some values."""


def _steps() -> tuple[list[bytes], dict[str, tuple[Callable[[Any], Any], list[Any]]]]:
    """The steps of the fast path with median records, each applied to the result of the one before."""
    lines = texts("median", count=50)
    read, search = fast_path._decoder().decode, fast_path._searches().are_clean_and_free  # noqa: SLF001 - its parts
    find = fast_path._find(has_rules=True, has_breaks=False)  # noqa: SLF001
    records = list(map(read, lines))
    searched = [
        fast_path._without_numbers(line.decode(), record.case_number, record.source)[0]  # noqa: SLF001
        for line, record in zip(lines, records, strict=True)
    ]
    return lines, {
        "parse it into typed records, checking codes, bounds and patterns (`msgspec`)": (read, lines),
        "encode it again, to detect repeated members (`msgspec`)": (msgspec.json.encode, records),
        "search all texts for forbidden characters and for signs of identifying text": (search, searched),
        "all rules, compiled": (find, records),
    }


def profile(measure: Measure, rounds: int) -> Iterator[str]:
    """Tell what each step takes, as Markdown."""
    lines, steps = _steps()
    whole: tuple[Callable[[Any], Any], list[Any]] = (fast_path.examine_in_python, lines)
    asked = {"`orjson.loads` alone": (orjson.loads, lines), **steps, "**the whole fast path**": whole}
    least = dict.fromkeys(asked, float("inf"))
    for _ in range(rounds):
        for name, (function, values) in asked.items():
            least[name] = min(least[name], measure(function, values))
    yield "\n## Time per step for a median record, without native code\n"
    yield "| step | µs | × `orjson.loads` |"
    yield "|---|---:|---:|"
    base = least["`orjson.loads` alone"]
    for name, seconds in least.items():
        yield f"| {name} | {seconds * 1e6:.1f} | {seconds / base:.2f} |"


def rates_with_bad(measure: Measure, rounds: int, percent: int) -> list[float]:
    """The throughput with some bad records beside that of clean ones, round by round."""
    clean, mixed = texts("median", count=500), texts("median", count=500, bad_percent=percent)
    return [measure(fast_path.examine_text, clean) / measure(fast_path.examine_text, mixed) for _ in range(rounds)]
