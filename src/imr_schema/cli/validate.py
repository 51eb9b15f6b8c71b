"""`imr-schema validate`: what is wrong with records, where, and what to do about it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Any, cast

import attrs
import click

from imr_schema.cli.rule_ids import known_rules
from imr_schema.cli.terminal import FAILURE, FINDINGS, OK, complain, show, style, trouble, width
from imr_schema.codec import Examined, examine_text
from imr_schema.engines import ENGINES, check_with_schema
from imr_schema.findings import Level
from imr_schema.ndjson import ONE_A_FILE, ONE_A_LINE, texts
from imr_schema.reports import JsonReport, Report, Tally, TextReport


@attrs.frozen
class _Choice:
    """Which findings count, and how much."""

    strict: bool
    select: frozenset[str]
    ignore: frozenset[str]

    def of(self, examined: Examined) -> Examined:
        chosen = (
            attrs.evolve(finding, level=Level.ERROR) if self.strict else finding
            for finding in examined.findings
            if finding.rule not in self.ignore and (not self.select or finding.rule in self.select)
        )
        return attrs.evolve(examined, findings=tuple(chosen))


def _examine(text: bytes, line: int, engine: str) -> Examined:
    examined = examine_text(text, line=line)
    if engine == "python" or examined.document is None:
        return examined
    found = check_with_schema(examined.document, engine=engine)
    return attrs.evolve(examined, findings=tuple(attrs.evolve(finding, line=line) for finding in found))


@contextmanager
def _opened(name: str) -> Iterator[tuple[BufferedReader, bool]]:
    """A file, or standard input for `-`, and whether every line of it is a record."""
    if name == "-":
        yield cast("BufferedReader", sys.stdin.buffer), True
        return
    with Path(name).open("rb") as file:
        yield file, Path(name).suffix.lower() in ONE_A_LINE


def _records_files(_: click.Context, option: click.Parameter, given: tuple[str, ...]) -> tuple[str, ...]:
    for name in given:
        if name != "-" and not Path(name).is_dir() and Path(name).suffix.lower() not in ONE_A_FILE | ONE_A_LINE:
            known = ", ".join(sorted(ONE_A_FILE | ONE_A_LINE))
            raise click.BadParameter(f"{name}: the name must end in {known}, or be - for standard input", param=option)
    return given


@click.command()
@click.argument("file", nargs=-1, required=True, callback=_records_files)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="For a person, or a program."
)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option("--select", multiple=True, metavar="RULE", callback=known_rules, help="Only this rule; may be repeated.")
@click.option("--ignore", multiple=True, metavar="RULE", callback=known_rules, help="Not this rule; may be repeated.")
@click.option(
    "--engine",
    type=click.Choice(["python", *ENGINES]),
    default="python",
    help="Who checks: this package, or a JSON Schema engine.",
)
@click.option("--show-values", is_flag=True, help="Show the values found; they may be medical.")
@click.pass_context
def validate(context: click.Context, /, file: tuple[str, ...], form: str, engine: str, **choice: Any) -> None:
    """Validate records: .json (one), .ndjson or .jsonl (one a line), or - (standard input, one a line).

    \b
    Examples:
      imr-schema validate records.ndjson
      imr-schema validate --strict --ignore category-unclassified records.ndjson
      imr-schema read letter.txt | imr-schema validate -
    """  # noqa: D301
    show_values = choice.pop("show_values")
    report: Report = JsonReport(show_values) if form == "json" else TextReport(style, width(), show_values)
    chosen, tally, outcome = _Choice(**choice), Tally(), OK
    for name in file:
        try:
            with _opened(name) as (stream, one_a_line):
                for line, text in texts(stream, one_a_line=one_a_line):
                    examined = chosen.of(_examine(text, line, engine))
                    tally.add(examined)
                    show(report.record(name, line, examined))
        except BrokenPipeError:
            raise
        except OSError as error:
            outcome = FAILURE
            complain(trouble(error))
    show(report.end(tally))
    context.exit(outcome or (OK if tally.valid == tally.records else FINDINGS))
