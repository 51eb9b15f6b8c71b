"""`imr-schema read`: letters to records."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

import attrs
import click

from imr_schema.cli.outputs import LINES_OUTPUT, check_outputs, write_line
from imr_schema.cli.progress import Progress
from imr_schema.cli.terminal import FAILURE, FINDINGS, OK, ended_by_signals, is_free_for_progress, print_error, style
from imr_schema.examine import examine
from imr_schema.files.atomic import atomic_files, atomic_text_file
from imr_schema.letter_files import Letter, Record, Refusal, Summary, letters_named, outcome_of, read_all

if TYPE_CHECKING:
    from imr_schema.to_check import LettersToCheck

_LONGEST_REASON = 160
"""How many characters of a reason are printed: a letter that is not read is one line among many."""


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
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write a page of what to check first: what was not read, and where a reading is unsure.",
)
@click.option("--show-values", is_flag=True, help="Show headings in the report, which may be medical data.")
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N", help="Use N processes; default: as many as are useful."
)
@click.option("--ocr", is_flag=True, help="Recognize the text of scanned pages, with Tesseract.")
@click.option(
    "--criteria/--no-criteria",
    default=True,
    help="Read from each rationale what the reviewer tests, or read in half the time; default: read it.",
)
@click.option("--summary", is_flag=True, help="Print what was read and what was not, by field.")
@click.pass_context
def read(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    /,
    letter: tuple[str, ...],
    html: Path | None,
    report: Path | None,
    jobs: int | None,
    *,
    show_values: bool,
    ocr: bool,
    criteria: bool,
    summary: bool,
    **written: Path | None,
) -> None:
    """Read determination letters, .txt or .pdf, into records, one a line (NDJSON).

    LETTER is a file, a folder (all letters below it), a pattern such as 'letters/**/CM16*.pdf', or - for
    standard input. A letter that
    cannot be read is reported on standard error, and the others are still read.

    \b
    Examples:
      imr-schema read letters/ -o records.ndjson --errors errors.ndjson --summary
      imr-schema read letters/ -o records.ndjson --report to-check.html
      imr-schema read letter.pdf --html letter.html
      pdftotext -layout letter.pdf - | imr-schema read -
    """  # noqa: D301
    names = letters_named(letter)
    paths = [path for path in (*written.values(), report) if path]
    if show_values and not report:
        raise click.UsageError("--show-values shows headings in a report; name its file with --report")
    check_outputs([*paths, *([html] if html else [])], names)
    if html is None:
        to_check = _to_check(show_values=show_values) if report else None
        outcome, counts = _write_records(names, _Files(**written), jobs, to_check, ocr=ocr, criteria=criteria)
        if report and to_check:
            with atomic_text_file(report) as whole:
                whole.write(to_check.page(counts))
        if summary:
            click.echo("\n".join(counts.lines(style)), err=True)
        context.exit(outcome)
    if len(names) > 1 or jobs or summary or paths:
        raise click.UsageError("--html shows one letter; use it without other options")
    context.exit(_write_page(names[0], html, ocr=ocr, criteria=criteria))


def _write_records(  # noqa: PLR0913 - one parameter for each output or option
    names: Sequence[str],
    files: _Files,
    jobs: int | None,
    to_check: "LettersToCheck | None",
    *,
    ocr: bool,
    criteria: bool,
) -> tuple[int, Summary]:
    outcome, summary = OK, Summary()
    bar = Progress(len(names), sys.stderr, shown=is_free_for_progress(files.output))
    with ended_by_signals(), bar as progress, atomic_files() as opened:
        records = opened(files.output) if files.output else sys.stdout.buffer
        evidence, errors = (opened(path) if path else None for path in (files.evidence, files.errors))
        asked = {"evidence": evidence is not None, "quality": to_check is not None}
        for made in read_all(names, jobs=jobs, ocr=ocr, criteria=criteria, **asked):
            if to_check:
                to_check.add(made)
            if isinstance(made, Record):
                write_line(records, made.text)
                write_line(evidence, made.evidence)
                summary.add(made.facts)
                if made.doubts:
                    progress.clear()
                    outcome = max(outcome, _warn(made.file, made.doubts))
                    write_line(errors, json.dumps(made.as_document()))
                    summary.doubtful += 1
            else:
                progress.clear()
                outcome = max(outcome, _report(made))
                write_line(errors, json.dumps(made.as_document()))
                summary.refused += 1
            progress.advance()
        records.flush()
    return outcome, summary


def _to_check(*, show_values: bool) -> "LettersToCheck":
    from imr_schema.to_check import LettersToCheck  # noqa: PLC0415 - loads Jinja2

    return LettersToCheck(show_values=show_values)


def _write_page(file: str, html: Path, *, ocr: bool, criteria: bool) -> int:
    page = outcome_of(file, _page, ocr=ocr, criteria=criteria)
    if isinstance(page, Refusal):
        return _report(page)
    text, doubts = page
    with atomic_text_file(html) as whole:
        whole.write(text)
    return _warn(file, doubts) if doubts else OK


def _page(file: str, letter: Letter) -> tuple[str, tuple[str, ...]]:
    from imr_schema.side_by_side import side_by_side  # noqa: PLC0415 - loads Jinja2

    reading = letter.reading
    return side_by_side(Path(file).name, letter.text, reading, examine(reading.document)), letter.doubts


def _warn(file: str, doubts: Sequence[str]) -> int:
    """Report why a record may not hold all of its letter, and return the exit code of that."""
    print_error(f"{file}: read with doubt: {'; '.join(doubts)}")
    return FINDINGS


def _report(refusal: Refusal) -> int:
    """Print on one line why a letter was not read, and return the exit code for it."""
    sentence, more, _ = refusal.reason.partition(". ")
    reason = shorten(sentence, _LONGEST_REASON, placeholder=" …")
    print_error(f"{refusal.file}: {reason}{'. (In full: --errors FILE)' if more or reason != sentence else ''}")
    return FINDINGS if refusal.in_letter else FAILURE
