"""`imr-schema read`: letters to records."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import attrs
import click

from imr_schema.cli.lines_output import LINES_OUTPUT
from imr_schema.cli.progress import Progress
from imr_schema.cli.terminal import FAILURE, FINDINGS, OK, ended_by_signals, print_error, style
from imr_schema.examine import examine
from imr_schema.files.atomic import atomic_files, atomic_text_file
from imr_schema.letter_files import Letter, Record, Refusal, Summary, letters_named, outcome_of, read_all


@attrs.frozen
class _Files:
    """Where to write the lines of a run; without a name, records go to standard output and the others nowhere."""

    output: Path | None
    evidence: Path | None
    errors: Path | None


@click.command()
@click.argument("letter", nargs=-1, required=True)
@click.option("-o", "--output", help="Write the records here; default: standard output.", **LINES_OUTPUT)
@click.option(
    "--evidence", help="Write where the words stand that state each value, a line for each record.", **LINES_OUTPUT
)
@click.option("--errors", help="Write which letters were not read, and why, one a line.", **LINES_OUTPUT)
@click.option(
    "--html",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write a page instead: one letter and its record, side by side.",
)
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N", help="Use N processes; default: as many as are useful."
)
@click.option("--summary", is_flag=True, help="Print what was read and what was not, by field.")
@click.pass_context
def read(
    context: click.Context,
    /,
    letter: tuple[str, ...],
    html: Path | None,
    jobs: int | None,
    *,
    summary: bool,
    **written: Path | None,
) -> None:
    """Read determination letters, .txt or .pdf, into records, one a line (NDJSON).

    LETTER is a file, a folder (all letters below it), or a pattern such as 'letters/**/CM16*.pdf'. A letter that
    cannot be read is reported on standard error, and the others are still read.

    \b
    Examples:
      imr-schema read letters/ -o records.ndjson --errors errors.ndjson --summary
      imr-schema read letter.pdf --html letter.html
    """  # noqa: D301
    names = letters_named(letter)
    paths = [path for path in written.values() if path]
    if len({os.path.realpath(path) for path in paths}) < len(paths):
        raise click.UsageError("two outputs have the same name; give each a name of its own")
    if html is None:
        outcome, counts = _write_records(names, _Files(**written), jobs)
        if summary:
            click.echo("\n".join(counts.lines(style)), err=True)
        context.exit(outcome)
    if len(names) > 1 or jobs or summary or paths:
        raise click.UsageError("--html shows one letter; use it without other options")
    context.exit(_write_page(names[0], html))


def _write_records(names: Sequence[str], files: _Files, jobs: int | None) -> tuple[int, Summary]:
    outcome, summary = OK, Summary()
    on_screen = files.output is None and sys.stdout.isatty()
    bar = Progress(len(names), sys.stderr, shown=sys.stderr.isatty() and not on_screen)
    with ended_by_signals(), bar as progress, atomic_files() as opened:
        records = opened(files.output) if files.output else sys.stdout.buffer
        evidence, errors = (opened(path) if path else None for path in (files.evidence, files.errors))
        for made in read_all(names, jobs=jobs, evidence=evidence is not None):
            if isinstance(made, Record):
                _write_line(records, made.text)
                _write_line(evidence, made.evidence)
                summary.add(made.facts)
            else:
                progress.clear()
                outcome = max(outcome, _report(made))
                _write_line(errors, json.dumps(made.as_document()))
                summary.refused += 1
            progress.advance()
        records.flush()
    return outcome, summary


def _write_line(file: BinaryIO | None, line: str | None) -> None:
    if file and line is not None:
        file.write(line.encode() + b"\n")


def _write_page(file: str, html: Path) -> int:
    page = outcome_of(file, _page)
    if isinstance(page, Refusal):
        return _report(page)
    with atomic_text_file(html) as whole:
        whole.write(page)
    return OK


def _page(file: str, letter: Letter) -> str:
    from imr_schema.side_by_side import side_by_side  # noqa: PLC0415 - loads Jinja2

    return side_by_side(Path(file).name, letter.text, letter.reading, examine(letter.reading.document))


def _report(refusal: Refusal) -> int:
    """Print why a letter was not read, and return the exit code for it."""
    print_error(f"{refusal.file}: {refusal.reason}")
    return FINDINGS if refusal.in_letter else FAILURE
