"""`imr-schema read`: letters to records."""

import json
import os
import sys
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path
from typing import Any, TextIO

import click

from imr_schema._files import written_whole
from imr_schema.cli.progress import Progress
from imr_schema.cli.terminal import FAILURE, FINDINGS, OK, complain, style
from imr_schema.letter_files import Letter, Record, Refusal, Summary, letters_named, made_of, read_all
from imr_schema.side_by_side import side_by_side


def _file(*names: str, **said: Any) -> Any:
    return click.option(*names, type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", **said)


@click.command()
@click.argument("letter", nargs=-1, required=True)
@_file("-o", "--output", help="Write the records here; default: standard output.")
@_file("--evidence", help="Write the places of the words that say each value, a line for each record.")
@_file("--errors", help="Write which letters were not read, and why, one a line.")
@_file("--html", help="Write a page instead: one letter and its record, side by side.")
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="Read in N processes; default: as suits.")
@click.option("--summary", "summarize", is_flag=True, help="Tell what was read and what was not, by field.")
@click.pass_context
def read(context: click.Context, /, letter: tuple[str, ...], html: Path | None, **options: Any) -> None:
    """Read determination letters, .txt or .pdf, into records, one a line (NDJSON).

    LETTER is a file, a folder (all letters below it), or a pattern such as 'letters/**/CM16*.pdf'. A letter that
    cannot be read is told on standard error, and the others are read all the same.

    \b
    Examples:
      imr-schema read letters/ -o records.ndjson --errors errors.ndjson --summary
      imr-schema read letter.pdf --html letter.html
    """  # noqa: D301
    files = letters_named(letter)
    if html is None:
        context.exit(_write_records(files, **options))
    if len(files) > 1 or any(options.values()):
        raise click.UsageError("--html shows one letter, and goes with no other option")
    context.exit(_write_page(files[0], html))


def _write_records(
    files: list[str],
    output: Path | None,
    evidence: Path | None,
    errors: Path | None,
    jobs: int | None,
    *,
    summarize: bool,
) -> int:
    outcome, summary = OK, Summary()
    on_screen = output is None and sys.stdout.isatty()
    progress = Progress(len(files), sys.stderr, shown=sys.stderr.isatty() and not on_screen)
    with ExitStack() as whole:
        records = whole.enter_context(nullcontext(sys.stdout) if output is None else written_whole(output))
        spans, refusals = (whole.enter_context(_written(path)) for path in (evidence, errors))
        for made in read_all(files, jobs=jobs):
            if isinstance(made, Record):
                records.write(made.text + "\n")
                spans.write(made.evidence + "\n")
                summary.add(made.facts)
            else:
                progress.clear()
                outcome = max(outcome, _told(made))
                refusals.write(json.dumps(made.as_document()) + "\n")
                summary.refused += 1
            progress.advance()
        progress.clear()
    if summarize:
        click.echo("\n".join(summary.lines(style)), err=True)
    return outcome


def _written(path: Path | None) -> AbstractContextManager[TextIO]:
    """A file that is written whole, or nothing."""
    return Path(os.devnull).open("w", encoding="utf-8") if path is None else written_whole(path)


def _write_page(file: str, html: Path) -> int:
    page = made_of(file, _page)
    if isinstance(page, Refusal):
        return _told(page)
    with written_whole(html) as whole:
        whole.write(page)
    return OK


def _page(file: str, letter: Letter) -> str:
    return side_by_side(Path(file).name, letter.text, letter.reading, letter.examined)


def _told(refusal: Refusal) -> int:
    """Say why a letter was not read, and give the exit code of that."""
    complain(f"{refusal.file}: {refusal.reason}")
    return FINDINGS if refusal.in_letter else FAILURE
