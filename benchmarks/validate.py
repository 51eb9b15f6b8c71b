"""Measure this project beside its peers, in one run, on one core: `make bench`.

Every reader takes its turn on the same lines, round after round, so that a machine that slows down slows all of them;
what counts are the ratios within a round, of which the median is told.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from bench_records import SIZES, texts
from growth import grown, told
from peers import readers, validators
from plot import picture
from steps import profile, rates_with_bad

INTRODUCTION = """\
# Performance

How fast records are validated, beside other libraries that read the same lines, hold the same constraints and check the
same rules, on one core, in one run. What counts are the ratios; the microseconds are those of one machine on one day.

![Microseconds a record by reader; microseconds and memory by number of records](_static/performance.svg)

```console
$ make bench
```

- **imr-schema, validate** is what `imr-schema validate` does with a line: the gate, and the door where the gate does
  not open. All checks of the text and all rules are on, warnings included.
- **imr-schema, objects** makes a `Case` besides.
- **pydantic, msgspec, cattrs** have models made from our declarations, in strict mode, and rules written by hand over
  their objects, as fast as we could. They stop at the first thing that is wrong, and take members that stand twice;
  cattrs checks types and codes, and no other limit of a single value.
- **jsonschema-rs, fastjsonschema, jsonschema** run the exported schema after `orjson.loads`: no warnings, no rules that
  compare values, no checks of the text.
"""

WHY = """
What costs, and why it does not cost less:

- **Half of `orjson.loads`.** It makes dicts, and asks nothing of them. The gate reads a text as types in less time; but
  to write it anew, and to look at every character once for what no text may hold, takes longer still, so that the half
  is gone before the first rule. The rules are Python, compiled to one function a record. Only native code of our own
  would be faster, and it would have to be built for every platform.
- **Objects** are a second reading of the text, into the classes of the package.
- **A bad record** goes through the door, which looks at everything and tells line and column: many times the cost of a
  clean one.
"""

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
    yield "| reader | µs a record | × orjson.loads | × pydantic | × jsonschema |"
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
        ("validate with 1 % bad records, × without", 0.8, with_bad),
    ]
    if speedups:
        whole, after = (statistics.median(each) for each in zip(*speedups, strict=True))
        measured_now.append(("two processes on two cores, × one on one, start included", 1.7, whole))
        measured_now.append(("the same after the start", 1.7, after))
    yield "\n## What is asked, and what was measured\n"
    yield "| throughput, median records | at least | measured | |"
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
            f"\n## {size.capitalize()} records ({len(records[0]) / 1000:.1f} kB), all good\n",
            *table(clean[size]),
        ]
    for percent in (1, 100):
        spent = measured(texts("median", count=500 if percent == 1 else 50, bad_percent=percent), rounds)
        lines += [f"\n## Median records, {percent} % bad\n", *table(spent)]
    with_bad = statistics.median(rates_with_bad(seconds_a_record, rounds, percent=1))
    first = asked(clean["median"], with_bad, growth.speedups)
    text = INTRODUCTION + "\n".join([*first, *profile(seconds_a_record, rounds), *lines, *told(growth)]) + "\n"
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
        drawn = arguments.output.parent / PICTURE
        drawn.parent.mkdir(exist_ok=True)
        drawn.write_text(picture(microseconds(clean), list(SIZES), OURS, growth), encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
