"""Measure this project beside its peers, in one run, on one core: `make bench`.

The readers take turns on the same lines, round after round, so that a slow machine slows all of them. The reported
ratios are medians of the ratios within each round.
"""

import argparse
import os
import platform
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson
from bench_records import SIZES, texts
from growth import grown, told
from peers import readers, validators
from plot import picture
from spellings import inputs
from steps import profile, rates_with_bad

from imr_schema import fast_path, native

INTRODUCTION = """\
# Performance

How fast records are validated, compared with other libraries that read the same lines and check the same constraints
and rules, on one core and in one run. Compare the ratios; the microseconds depend on the machine.

![Microseconds per record by reader; microseconds and memory by number of records](_static/performance.svg)

```console
$ make bench
```

- **imr-schema, validate** is what `imr-schema validate` does with a line: the fast path, and the full examination if
  the fast path does not accept the record. All checks of the text and all rules are on, warnings included.
- **imr-schema, objects** also makes a `Case`.
- **pydantic, msgspec, cattrs** use models generated from our declarations, in strict mode, with handwritten rules on
  their objects, optimized as far as we could. They stop at the first error and accept repeated members. cattrs checks
  types and codes, but no other constraints on single values.
- **jsonschema-rs, fastjsonschema, jsonschema** apply the exported schema after `orjson.loads`: no warnings, no rules
  that compare values, no checks of the text.
"""

WHY = """
Where the time goes:

- **Without native code**, `msgspec` parses the text into typed records, which are encoded again (so that repeated
  members show) and searched for forbidden characters. A third to a half of the time are the rules, which are Python,
  compiled to one function per record class.
- **Objects** are made by parsing the text a second time, into the classes of the package: in C, this takes less time
  than building them in Python from the typed records.
- **A record with findings** is examined only where something may be wrong with it; most of the time goes into the
  checks that fail, and into finding line and column.
"""


def environment() -> str:
    """Name the Python, its build, the processor, and whether the native validator is asked."""
    found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text()) if sys.platform == "linux" else None
    processor = found[1] if found else platform.processor() or platform.machine()
    build = f"{platform.python_implementation()} {platform.python_version()} ({platform.python_compiler()})"
    return f"Measured with {build} on {processor}, {NATIVE[native.IS_INSTALLED]} native code."


NATIVE = {True: "with", False: "without"}


def spelled(rounds: int, count: int) -> Iterator[str]:
    """Measure records as streams have them, beside `orjson.loads` and the same records written compactly."""
    readers_of = {"python": fast_path.examine_in_python, "any": fast_path.examine_text, "orjson": orjson.loads}
    lines = inputs(count)
    spent: dict[str, dict[str, list[float]]] = {name: {each: [] for each in readers_of} for name in lines}
    for _ in range(rounds):
        for name, records in lines.items():
            for each, check in readers_of.items():
                spent[name][each].append(seconds_a_record(check, records))
    base = spent["median, compact"]
    yield f"\n## Records as streams have them ({count:,} of each)\n"
    yield f"| records | µs | × compact | × `orjson.loads` of them | µs {NATIVE[native.IS_INSTALLED]} native code |"
    yield "|---|---:|---:|---:|---:|"
    for name, each in spent.items():
        compact = statistics.median(a / b for a, b in zip(each["python"], base["python"], strict=True))
        beside = ratio(each, "python", "orjson")
        mine, fastest = (statistics.median(each[who]) * 1e6 for who in ("python", "any"))
        yield f"| {name} | {mine:.0f} | {compact:.2f} | {beside:.2f} | {fastest:.1f} |"


OURS = ("imr-schema, validate", "imr-schema, objects")
YARDSTICKS = ("orjson.loads alone", "pydantic", "jsonschema")
ROUND_SECONDS = 0.15
PICTURE = Path("_static") / "performance.svg"


def seconds_a_record(check: Callable[[bytes], Any], lines: list[bytes]) -> float:
    """Time one reader over some lines, again and again for a while."""
    count, start = 0, time.perf_counter()
    while (spent := time.perf_counter() - start) < ROUND_SECONDS or not count:
        for line in lines:
            with suppress(Exception):  # a bad record is refused in each library's own way
                check(line)
        count += len(lines)
    return spent / count


def measured(lines: list[bytes], rounds: int) -> dict[str, list[float]]:
    """Time every reader in turn, round after round."""
    checks = validators() | readers()
    for check in checks.values():  # warm up: compile, import, fill caches
        seconds_a_record(check, lines[:1])
    spent: dict[str, list[float]] = {name: [] for name in checks}
    for done in range(rounds):
        for name, check in checks.items():
            spent[name].append(seconds_a_record(check, lines))
        print(f"\rround {done + 1} of {rounds}", end="", file=sys.stderr)
    print(file=sys.stderr)
    return spent


def ratio(spent: dict[str, list[float]], one: str, other: str) -> float:
    """How many times the throughput of another a reader has: the median of the rounds."""
    return statistics.median(b / a for a, b in zip(spent[one], spent[other], strict=True))


def microseconds(spent: dict[str, dict[str, list[float]]]) -> dict[str, list[float]]:
    """What every reader took for a record, the median of the rounds, of each size."""
    return {name: [statistics.median(each[name]) * 1e6 for each in spent.values()] for name in spent["median"]}


def table(spent: dict[str, list[float]]) -> Iterator[str]:
    """Tell every reader's median time, and its throughput beside the yardsticks'."""
    yield "| reader | µs per record | × orjson.loads | × pydantic | × jsonschema |"
    yield "|---|---:|---:|---:|---:|"
    for name in sorted(spent, key=lambda each: statistics.median(spent[each])):
        shown = f"**{name}**" if name in OURS else name
        ratios = " | ".join(f"{ratio(spent, name, other):.3g}" for other in YARDSTICKS)
        yield f"| {shown} | {statistics.median(spent[name]) * 1e6:.0f} | {ratios} |"


def asked(spent: dict[str, list[float]], with_bad: float, speedups: Sequence[tuple[float, float]]) -> Iterator[str]:
    """Tell what is asked of median records, and what was measured."""
    validate, objects = OURS
    measured_now = [
        ("validate, × `orjson.loads` alone", 0.5, ratio(spent, validate, "orjson.loads alone")),
        ("validate, × pydantic", 1.5, ratio(spent, validate, "pydantic")),
        ("validate, × jsonschema", 100, ratio(spent, validate, "jsonschema")),
        ("objects, × pydantic", 1.0, ratio(spent, objects, "pydantic")),
        ("validate with 1 % invalid records, × without", 0.8, with_bad),
    ]
    if speedups:
        whole, after = (statistics.median(each) for each in zip(*speedups, strict=True))
        measured_now.append(("two processes on two cores, × one on one, including startup", 1.7, whole))
        measured_now.append(("the same without startup", 1.7, after))
    yield "\n## Targets and results\n"
    yield "| throughput, median records | target | measured | |"
    yield "|---|---:|---:|---|"
    for what, least, found in measured_now:
        yield f"| {what} | {least:g} | {found:.3g} | {'reached' if found >= least else '**missed**'} |"
    yield WHY


def main() -> None:
    """Measure and print, as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--quick", action="store_true", help="a glimpse: two rounds, few records")
    parser.add_argument("-o", "--output", type=Path, help="write it here, and its picture beside it, into _static/")
    arguments = parser.parse_args()
    rounds = 2 if arguments.quick else arguments.rounds
    growth = grown(quick=arguments.quick)  # before this process keeps to one core, and others with it
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    lines: list[str] = []
    clean: dict[str, dict[str, list[float]]] = {}
    for size in SIZES:
        records = texts(size, count=50)
        clean[size] = measured(records, rounds)
        lines += [
            f"\n## {size.capitalize()} records ({len(records[0]) / 1000:.1f} kB), all valid\n",
            *table(clean[size]),
        ]
    for percent in (1, 100):
        spent = measured(texts("median", count=500 if percent == 1 else 50, bad_percent=percent), rounds)
        lines += [f"\n## Median records, {percent} % invalid\n", *table(spent)]
    with_bad = statistics.median(rates_with_bad(seconds_a_record, rounds, percent=1))
    first = asked(clean["median"], with_bad, growth.speedups)
    streams = list(spelled(rounds, count=50 if arguments.quick else 500))
    text = (
        INTRODUCTION
        + "\n".join([environment(), *first, *streams, *profile(seconds_a_record, rounds), *lines, *told(growth)])
        + "\n"
    )
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
        drawn = arguments.output.parent / PICTURE
        drawn.parent.mkdir(exist_ok=True)
        drawn.write_text(picture(microseconds(clean), list(SIZES), OURS, growth), encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
