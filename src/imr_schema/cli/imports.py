"""`imr-schema import`: decisions that review programs publish as CSV, to records."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs
import click

from imr_schema.cli.outputs import LINES_OUTPUT, check_outputs, write_line
from imr_schema.cli.progress import Progress
from imr_schema.cli.terminal import (
    FAILURE,
    FINDINGS,
    OK,
    ended_by_signals,
    is_free_for_progress,
    print_error,
    show,
    style,
)
from imr_schema.files.atomic import atomic_files
from imr_schema.imports import PROGRAMS, Imported, ImportedFile, crosswalk, explained, import_files, program
from imr_schema.streams.inputs import total_size

_MOST_SHOWN = 20
"""The number of findings that are printed; a column with a new label has one in every row."""


@attrs.define
class _Counts:
    """What became of the rows of a run."""

    records: int = 0
    not_imported: int = 0
    joined: int = 0
    findings: Counter[tuple[str, str]] = attrs.field(factory=Counter)
    has_failed: bool = False

    def add(self, row: Imported) -> None:
        self.joined += row.was_joined
        if row.text is not None:
            self.records += 1
        elif row.row > 1:
            self.not_imported += 1
        self.findings.update((each.problem.identifier, each.column or "the row") for each in row.findings)

    @property
    def exit_code(self) -> int:
        return FAILURE if self.has_failed else FINDINGS if self.findings else OK

    def lines(self) -> Iterator[str]:
        yield (
            f"{self.records + self.not_imported:,} rows: {self.records:,} records, {self.not_imported:,} not imported"
            + (f"; {self.joined:,} rows with joined cells" if self.joined else "")
        )
        for (rule, column), count in self.findings.most_common():
            yield style("quiet", f"  {count:>9,}  {rule}  {column}")


@click.command("import")
@click.argument("name", type=click.Choice(PROGRAMS), metavar="PROGRAM")
@click.argument("file", nargs=-1)
@click.option("-o", "--output", help="Write the records here; default: standard output.", **LINES_OUTPUT)
@click.option("--evidence", help="Write which columns each value came from, a line for each record.", **LINES_OUTPUT)
@click.option(
    "--errors", help="Write what is unknown or not right, a line for each row that has findings.", **LINES_OUTPUT
)
@click.option(
    "--show-values", is_flag=True, help="Show the cells that findings are about; they are not shown otherwise."
)
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N", help="Use N processes; default: as many as are useful."
)
@click.option("--explain", is_flag=True, help="Print how columns and labels become members of a record.")
@click.pass_context
def import_(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    /,
    name: str,
    file: tuple[str, ...],
    jobs: int | None,
    *,
    show_values: bool,
    explain: bool,
    **written: Path | None,
) -> None:
    """Import the decisions that review programs publish as CSV into records, one a line (NDJSON).

    PROGRAM is dmhc (California's health plans), ny-dfs (New York's external appeals), oregon or qic (Medicare). FILE is
    a CSV file as its regulator publishes it, perhaps .gz or .zst, or - for standard input. What is not known, such as a
    column or a label, is reported with its row and column; a row without a record is reported, and the others are still
    imported.

    \b
    Examples:
      imr-schema import dmhc imr-determinations.csv -o dmhc.ndjson --errors errors.ndjson
      imr-schema import ny-dfs appeals.csv.gz -o appeals.ndjson.zst --evidence columns.ndjson
      imr-schema import dmhc --explain

    \b
    Exit codes: 0 every row is a record without findings; 1 findings; 2 wrong usage;
                3 input, output or internal error.
    """  # noqa: D301
    if explain:
        show(_explained(name))
        context.exit(OK)
    if not file:
        raise click.UsageError("name the files to import, or - for standard input")
    output, evidence, errors = written["output"], written["evidence"], written["errors"]
    check_outputs([path for path in written.values() if path], file)
    counts, total = _Counts(), total_size(file)
    bar = Progress(None, sys.stderr, shown=is_free_for_progress(output), noun="rows")
    with ended_by_signals(), bar as progress, atomic_files() as opened:
        records = opened(output) if output else sys.stdout.buffer
        sources, reports = (opened(path) if path else None for path in (evidence, errors))
        parts = import_files(name, file, jobs=jobs, evidence=evidence is not None, show_values=show_values)
        for part in parts:
            if part.failure or any(row.findings for row in part.rows):
                progress.clear()
            _write(part, counts, records, sources, reports)
            progress.advance(len(part.rows), share=part.read / total if total else None)
        records.flush()
    show_counts(counts)
    context.exit(counts.exit_code)


def show_counts(counts: _Counts) -> None:
    """Print on standard error what became of the rows."""
    click.echo("\n".join(counts.lines()), err=True)


def _write(
    part: ImportedFile, counts: _Counts, records: BinaryIO, sources: BinaryIO | None, reports: BinaryIO | None
) -> None:
    if part.failure:
        counts.has_failed = True
        print_error(f"{part.file}: {part.failure}")
    for row in part.rows:
        before = counts.findings.total()
        counts.add(row)
        if row.text is not None:
            write_line(records, row.text)
            write_line(sources, _json({"file": part.file, "row": row.row, "columns": row.evidence}))
        if row.findings:
            found = [finding.as_document() for finding in row.findings]
            report = {"file": part.file, "row": row.row, "imported": row.text is not None, "findings": found}
            write_line(reports, _json(report))
        for shown, finding in enumerate(row.findings, before + 1):
            if shown <= _MOST_SHOWN:
                print_error(f"{part.file}:{row.row}: {finding}")
            elif shown == _MOST_SHOWN + 1:
                print_error("more findings are not printed; all of them: --errors FILE")


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False)


def _explained(name: str) -> Iterator[str]:
    of = program(name)
    yield style("strong", of.title)
    yield f"program: {of.code}"
    yield ""
    yield from _table(("column", "label", "member", "value"), explained(of))
    yield ""
    yield from _table(("system", "label", "sub category", "our category"), crosswalk(of))
    yield ""
    yield from of.notes


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    from imr_schema.reports.aligned import UNWRAPPED, aligned  # noqa: PLC0415 - loads rich

    if body := list(rows):
        yield from aligned([tuple(style("strong", name) for name in head), *body], UNWRAPPED)
