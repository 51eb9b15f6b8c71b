"""Write docs/performance.md from the figures."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from commands import (
    AJV,
    CONVERT,
    HELP,
    IMPORT,
    MEDIAN,
    MEMORY,
    MIXED,
    NOTHING,
    ONE_PROCESS,
    ONE_RECORD,
    PROCESSES,
    START,
    TWO_PROCESSES,
)
from inputs import (
    COMPACT,
    FROM_LETTERS,
    INVENTED,
    INVENTED_CLEAN,
    INVENTED_WARNING,
    NOT_ASCII,
    NUMBER_IN_TEXT,
    ONE_ERROR,
    SIZES,
    SPELLINGS,
)
from plot import Picture
from readers import JSONSCHEMA_RS, MSGSPEC, NATIVE, ORJSON, OURS, PYDANTIC, VALIDATE
from steps import ENCODE, PARSE, SEARCH, STEPS, WHOLE
from targets import TARGETS, Target
from timing import BYTES, COLD, LETTERS, Figures

PICTURE: Final = "_static/performance.svg"
_NOTHING: Final = "–"
_MISSED: Final = " **missed**"
_YARDSTICKS: Final = (ORJSON, PYDANTIC)
_STREAMS: Final = (
    COMPACT,
    *SPELLINGS,
    NOT_ASCII,
    FROM_LETTERS,
    NUMBER_IN_TEXT,
    ONE_ERROR,
    INVENTED,
    INVENTED_CLEAN,
    INVENTED_WARNING,
)
_BESIDE: Final = (VALIDATE, VALIDATE + NATIVE, ORJSON, PYDANTIC, MSGSPEC, JSONSCHEMA_RS)

_INTRODUCTION: Final = """\
# Performance

How fast records are validated, compared with other libraries that read the same lines and check the same constraints
and rules. Everything here comes from one run of

```console
$ make bench
```

The readers take turns on the same records, round after round, on one core. Each ratio is the median of the ratios
within the rounds, so a machine that slows down slows both sides. Times are CPU time, which other work on the machine
changes less than time on the clock; only where two processes are compared with one does the clock count. Compare the
ratios: microseconds depend on the machine.
"""

_QUICK: Final = """\
**This is a glimpse from few records and rounds:** the figures vary, and starting a command weighs more than it should.
"""

_READERS: Final = """
## What is compared

All records and letters are invented, by programs in
[`benchmarks/`](https://github.com/imr-schema/imr-schema/tree/main/benchmarks) and `examples/` that make the same ones
in every run. No two records of a set are equal, so no cache helps.

- **imr-schema, validate** is what `imr-schema validate` does with a line: all checks of the text, all constraints, and
  all rules, warnings included; every finding with line and column. **native** asks the
  [native validator](validate.md#speed) first.
- **imr-schema, objects** also makes a `Case`.
- **pydantic** and **msgspec** use models that are made from our declarations, and **handwritten rules** on their
  objects: all rules of workers' compensation, errors and warnings, optimized as far as we could. A test checks that
  they find exactly what our rules find in every example of every rule. pydantic runs in strict mode, with
  `TypeAdapter.validate_json`, patterns in Rust and cached strings. msgspec does not match a pattern with every text,
  which would take longer, but searches all texts in one scan, as our fast path does.
- **cattrs** does the same after `orjson.loads`, but checks only types and codes of single values.
- **jsonschema-rs**, **jsonschema** and **ajv** apply the exported schema to the parsed record: no warnings, and no
  rules that compare values. **fastjsonschema** does so without the rule that `not_stated` names nothing twice, since
  it does not know the keyword `minContains` and would refuse valid records.

None of the others finds repeated members or texts that are not in Unicode NFC; all stop at the first error, or only
say that there is one. All of them accept and refuse the same records of the sets below; a test checks that, too.
"""

_WHY: Final = """
## Where the time goes

- **Without native code**, `msgspec` parses the text into typed records, which are written again, so that repeated
  members show, and searched for forbidden characters. The rest is mostly rules: Python, compiled to one function per
  record class.
- **Native code** reads the bytes once, and says that a record is clean or that Python must look. So a record with
  findings takes as long as without it.
- **Objects** are built from the typed record that was read already.
- **A record with findings** is examined only where something may be wrong; most of the time goes into the checks that
  fail, and into finding line and column.
- **Start-up** is Python's own start, and importing the modules that a command needs.
"""


def page(figures: Sequence[Figures]) -> str:
    """Write the page from the figures of each Python."""
    lines = [
        _INTRODUCTION,
        *([_QUICK] if figures[0].environment["is_quick"] else []),
        *_environments(figures),
        *_targets(figures),
        f"\n![Microseconds a record by reader; seconds and memory for a file]({PICTURE})",
        _READERS,
        *_sizes(figures),
        *_streams(figures),
        *_end_to_end(figures),
        *_commands(figures),
        _WHY,
        *_steps(figures),
        "\nReading letters has [a page of its own](performance-letters.md).",
    ]
    return "\n".join(lines) + "\n"


def picture(figures: Figures) -> str:
    """Draw the figures of one Python."""
    runs = figures.rounds[MIXED][0].keys() & figures.rounds[MEMORY][0].keys()
    return Picture(
        python=figures.environment["python"],
        sizes=list(SIZES),
        microseconds={who: [figures.median(size, who) * 1e6 for size in SIZES] for who in figures.rounds[COMPACT][0]},
        records=figures.environment["size"]["mixed_records"],
        seconds={who: figures.median(MIXED, who) for who in runs},
        megabytes={who: figures.median(MEMORY, who) / 1e6 for who in runs},
        ours=OURS,
    ).svg()


def _python(figures: Figures) -> str:
    return f"Python {figures.environment['python']}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Write a table whose first column is text and whose others are numbers."""
    yield f"| {' | '.join(head)} |"
    yield f"|---|{'---:|' * (len(head) - 1)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _number(value: float) -> str:
    """Write a number with three digits, or all that are before the point."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _cells(figures: Sequence[Figures], what: str, who: str, scale: float = 1) -> list[str]:
    return [_number(each.median(what, who) * scale) if each.has(what, who) else _NOTHING for each in figures]


def _shown(who: str) -> str:
    return f"**{who}**" if who in OURS else who


def _environments(figures: Sequence[Figures]) -> Iterator[str]:
    for each in figures:
        facts = each.environment
        yield (
            f"- {_python(each)} ({facts['build']}) on {facts['processor']}, "
            f"{'with' if facts['native'] else 'without'} the native validator"
        )
    facts = figures[0].environment
    libraries = ", ".join(f"{name} {version}" for name, version in facts["libraries"].items())
    size = facts["size"]
    yield f"- {libraries}"
    yield (
        f"- Rounds: {size['rounds']}; of commands: {size['command_rounds']}. Records of each kind: "
        f"{size['records']:,}; fastjsonschema and\n  jsonschema read one in ten. "
        f"Letters: {size['letters'] * size['rounds']:,}. The median file has {size['median_records']:,} records, the\n"
        f"  mixed file {size['mixed_records']:,}."
    )


def _targets(figures: Sequence[Figures]) -> Iterator[str]:
    yield "\n## Targets and results\n"
    yield "× is throughput unless the row says time. A dash means that nothing is asked, or that there is no figure.\n"
    versions = [each.environment["python"] for each in figures]
    rows = [
        [target.what, *_results(figures, target, native=False), *_results(figures, target, native=True)]
        for target in TARGETS
    ]
    yield from _table(["median records, if not stated", "asked", *versions, "asked, native", *versions], rows)
    missed = sum(cell.endswith(_MISSED) for row in rows for cell in row)
    yield f"\n{missed} results miss what is asked." if missed else "\nAll results reach what is asked."


def _results(figures: Sequence[Figures], target: Target, *, native: bool) -> Iterator[str]:
    """What is asked, and what each Python reached."""
    asked = target.asked_of_native if native else target.asked
    yield str(asked) if asked else _NOTHING
    for each in figures:
        value = None if native and target.is_the_same_in_native else target.of(each, NATIVE if native else "")
        if value is None:
            yield _NOTHING
        else:
            yield _number(value) + (_MISSED if asked and not asked.holds(value) else "")


def _sizes(figures: Sequence[Figures]) -> Iterator[str]:
    for size in SIZES:
        length = figures[0].environment[BYTES][size] / 1000
        yield f"\n## {size.capitalize()} records ({length:.1f} kB), clean\n"
        head = ["reader"]
        for each in figures:
            head += (f"µs, {each.environment['python']}", *(f"× {name.partition(' ')[0]}" for name in _YARDSTICKS))
        readers = sorted(figures[0].rounds[size][0], key=lambda who: figures[0].median(size, who))
        yield from _table(head, ([_shown(who), *_beside_yardsticks(figures, size, who)] for who in readers))


def _beside_yardsticks(figures: Sequence[Figures], size: str, who: str) -> Iterator[str]:
    for each in figures:
        if not each.has(size, who):
            yield from [_NOTHING] * (1 + len(_YARDSTICKS))
            continue
        yield _number(each.median(size, who) * 1e6)
        yield from (_number(each.ratio((size, yardstick), (size, who))) for yardstick in _YARDSTICKS)


def _streams(figures: Sequence[Figures]) -> Iterator[str]:
    yield "\n## Records as streams have them\n"
    yield (
        "The median records, written in other ways or with one finding; records read from letters with curly\n"
        "quotes, if clean; and those of `examples/invented_records.py`, which are shorter. Microseconds\n"
        "a record, and the time beside that of the compact records."
    )
    for each in figures:
        readers = [who for who in _BESIDE if each.has(COMPACT, who)]
        yield f"\n{_python(each)}:\n"
        compared = [who for who in (VALIDATE, VALIDATE + NATIVE) if who in readers]
        head = ["records", *map(_short, readers), *(f"{_short(who)}, × compact" for who in compared)]
        yield from _table(
            head,
            (
                [
                    f"{what} ({each.environment[BYTES][what] / 1000:.1f} kB)",
                    *(_number(each.median(what, who) * 1e6) for who in readers),
                    *(_number(each.ratio((what, who), (COMPACT, who))) for who in compared),
                ]
                for what in _STREAMS
            ),
        )


def _short(who: str) -> str:
    return who.removeprefix("imr-schema, ").removesuffix(" alone")


def _end_to_end(figures: Sequence[Figures]) -> Iterator[str]:
    count = figures[0].environment["size"]["mixed_records"]
    yield f"\n## End to end: {count:,} mixed records\n"
    yield (
        "Invented records as they come, one in seven with warnings, in one file. Each reader has a process of its\n"
        "own, which reads the file line by line on one core; its start is included. Each accepts every record."
    )
    if not figures[0].environment["node"]:
        yield f"There was no Node.js for {AJV}."
    yield ""
    runs = [who for who in figures[0].rounds[MIXED][0] if who in figures[0].rounds[MEMORY][0]]
    head = ["reader"]
    for each in figures:
        head += (f"s, {each.environment['python']}", "µs a record", "peak MB")
    rows = [
        [
            _shown(who),
            *(
                cell
                for each in figures
                for cell in (
                    *_cells([each], MIXED, who),
                    *_cells([each], MIXED, who, 1e6 / count),
                    *_cells([each], MEMORY, who, 1e-6),
                )
            ),
        ]
        for who in sorted(runs, key=lambda who: figures[0].median(MIXED, who))
    ]
    yield from _table(head, rows)


def _commands(figures: Sequence[Figures]) -> Iterator[str]:
    count = figures[0].environment["size"]["median_records"]
    head = ["command", *map(_python, figures)]
    yield f"\n## Commands over {count:,} median records, seconds\n"
    yield from _table(head, _command_rows(figures, MEDIAN, (VALIDATE, CONVERT), 1, "{}, one process, CPU time"))
    yield ""
    yield from _table(
        head, _command_rows(figures, PROCESSES, (ONE_PROCESS, TWO_PROCESSES), 1, "validate, {}, on the clock")
    )
    yield "\n## Starting, milliseconds\n"
    yield from _table(head, _command_rows(figures, START, (NOTHING, IMPORT, HELP, ONE_RECORD), 1e3, "{}"))
    yield "\n## Letters, microseconds\n"
    yield from _table(head, _command_rows(figures, LETTERS, (COLD,), 1e6, "{}"))


def _command_rows(
    figures: Sequence[Figures], what: str, names: Sequence[str], scale: float, shown: str
) -> Iterator[list[str]]:
    for name in names:
        for end in ("", NATIVE):
            if figures[0].has(what, name + end):
                yield [shown.format(name + end), *_cells(figures, what, name + end, scale)]


def _steps(figures: Sequence[Figures]) -> Iterator[str]:
    yield "\nA median record without native code, step by step, in microseconds:\n"
    parts = (PARSE, ENCODE, SEARCH)

    def row(name: str, value: Callable[[Figures], float]) -> list[str]:
        return [name, *(_number(value(each) * 1e6) for each in figures)]

    def of(step: str) -> Callable[[Figures], float]:
        return lambda each: each.median(STEPS, step)

    yield from _table(
        ["step", *map(_python, figures)],
        [
            *(row(step, of(step)) for step in parts),
            row("the rules, and all else", lambda each: of(WHOLE)(each) - sum(of(step)(each) for step in parts)),
            row(f"**{WHOLE}**", of(WHOLE)),
            row("for comparison, `orjson.loads`", of(ORJSON)),
        ],
    )
