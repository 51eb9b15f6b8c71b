"""`imr-schema validate`: what is wrong with records, where, and what to do about it."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import attrs
import click

from imr_schema.cli.input_option import AUTO, input_format
from imr_schema.cli.outputs import LINES_OUTPUT, check_outputs
from imr_schema.cli.progress import Progress
from imr_schema.cli.rule_argument import chosen_rules
from imr_schema.cli.settings import CommandWithSettings
from imr_schema.cli.terminal import FAILURE, FINDINGS, OK, ended_by_signals, print_error, style, width
from imr_schema.engines import ENGINES, load_engine
from imr_schema.errors import os_error
from imr_schema.files.atomic import atomic_files
from imr_schema.reports import FORMATS, Report, Setting, Tally, UnreadFile, most_shown
from imr_schema.reports.split import Split
from imr_schema.rules import ALL_RULES
from imr_schema.streams.batches import PYTHON, Batch, Examiner
from imr_schema.streams.inputs import (
    INPUT_FORMATS,
    MAX_RECORD,
    InputBlock,
    find_files,
    is_folder_or_glob,
    read_files,
    reader_of,
    supported_suffixes,
    total_size,
)
from imr_schema.streams.validation import validate_stream

_Show = Callable[[Iterable[str]], None]
"""Takes lines of the report."""


def _records_files(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> tuple[str, ...]:
    for name in given:
        if not is_folder_or_glob(name) and reader_of(name) is None and context.params["input_format"] == AUTO:
            raise click.BadParameter(
                f"{name}: the name must end in {supported_suffixes()}; or be -; or state --input-format", param=option
            )
    return given


@attrs.frozen
class _Outputs:
    """The files to write, of those that are wanted."""

    output: Path | None
    valid_to: Path | None
    invalid_to: Path | None
    findings_to: Path | None

    @property
    def paths(self) -> list[Path]:
        return [path for path in attrs.astuple(self) if path]

    @contextmanager
    def opened(self, tally: Tally, form: str, *, quiet: bool) -> Iterator[tuple[Split, _Show]]:
        """Open the files of the split, and the output of the report; all files take their places together.

        If not all input could be read, the report says so, and the records are not split.
        """
        with atomic_files() as open_whole:
            output, valid, invalid, findings = (path and open_whole(path) for path in attrs.astuple(self))
            show = partial(_write_lines, output) if output else _silent if quiet else partial(_print, form)
            yield Split(valid=valid, invalid=invalid, findings=findings), show
            split = [path for path in self.paths if path != self.output]
            if tally.unread and split:
                for path in split:
                    open_whole.give_up(path)
                print_error(f"{', '.join(map(str, split))}: not written, because not all input could be read")


def _print(form: str, lines: Iterable[str]) -> None:
    """Print a report: for a person, in the encoding of the terminal; for a program, in UTF-8 whatever that is."""
    if text := "\n".join(lines):
        click.echo(text if form == "text" else text.encode())


def _write_lines(file: BinaryIO, lines: Iterable[str]) -> None:
    file.writelines(click.unstyle(line).encode() + b"\n" for line in lines)


def _silent(lines: Iterable[str]) -> None:
    for _ in lines:
        pass


class _Run:
    """Reports, counts and splits findings as they come."""

    def __init__(self, report: Report, limit: int | None, *, quiet: bool, not_checked: tuple[str, ...]) -> None:
        self.tally = Tally(not_checked=not_checked)
        self._report = report
        self._limit = limit
        self._progress = Progress(None, sys.stderr, shown=sys.stderr.isatty() and not quiet, noun="records")

    def add_all(
        self,
        stream: Iterable[tuple[InputBlock, Batch]],
        split: Split,
        show: _Show,
        total: int | None,
        *,
        fail_fast: bool,
    ) -> None:
        """Take a stream to its end, or to its first invalid record; `total` is its number of bytes if that is known."""
        with self._progress as progress:
            for piece, examined in stream:
                batch = examined.to_first_invalid() if fail_fast else examined
                if isinstance(piece.block, OSError):
                    unread = UnreadFile(piece.file, os_error(piece.block))
                    self.tally.unread.append(unread)
                    progress.clear()
                    print_error(f"{unread.file}: {unread.reason}")
                    continue
                split.add(piece.file, piece.block, batch)
                self.tally.add(piece.file, batch)
                shown = self.tally.to_show(batch, self._limit)
                if lines := list(self._report.add(piece.file, batch, shown)):
                    progress.clear()
                    show(lines)
                progress.advance(batch.records, share=piece.read / total if total else None)
                if fail_fast and self.tally.invalid:
                    self.tally.stopped = True
                    break
        show(self._report.end(self.tally))


_OUTPUT: dict[str, Any] = {"type": click.Path(path_type=Path, dir_okay=False), "metavar": "FILE"}


@click.command(cls=CommandWithSettings)
@click.argument("file", nargs=-1, required=True, callback=_records_files)
@input_format
@click.option("--format", "form", type=click.Choice([*FORMATS]), default="text", help="The format of the report.")
@click.option("-o", "--output", help="Write the report here instead of to standard output.", **_OUTPUT)
@click.option(
    "-q",
    "--quiet",
    is_flag=True,
    help="Print errors of input and output only; the exit code says whether all records are valid.",
)
@click.option("--max-findings", type=click.IntRange(0), metavar="N", help="Show at most N findings; all are counted.")
@click.option("--valid-to", help="Write the records without errors here.", **LINES_OUTPUT)
@click.option("--invalid-to", help="Write the other records here.", **LINES_OUTPUT)
@click.option(
    "--findings-to", help="Write the findings here, with the line of each record in both files.", **LINES_OUTPUT
)
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    callback=chosen_rules,
    help="Of the rules only these: ids or patterns, such as 'dates-*,age-fits-injury'. Constraints are always checked.",
)
@click.option("--ignore", multiple=True, metavar="RULES", callback=chosen_rules, help="Not these rules.")
@click.option("--fail-fast", is_flag=True, help="Stop at the first record that is not valid.")
@click.option(
    "--max-errors-share",
    type=click.FloatRange(0, 100),
    default=0,
    metavar="PERCENT",
    help="End with 0 if no more than this share of the records is not valid.",
)
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="Use N processes; by default, all cores.")
@click.option(
    "--max-record-bytes", type=click.IntRange(1), default=MAX_RECORD, show_default=True, help="The longest record read."
)
@click.option(
    "--engine",
    type=click.Choice([PYTHON, *ENGINES]),
    default=PYTHON,
    help="What checks the records: this package, or a JSON Schema engine.",
)
@click.option("--show-values", is_flag=True, help="Show the values in question, which may be medical data.")
@click.pass_context
def validate(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    /,
    file: tuple[str, ...],
    *,
    input_format: str,
    form: str,
    quiet: bool,
    max_findings: int | None,
    fail_fast: bool,
    max_errors_share: float,
    jobs: int | None,
    max_record_bytes: int,
    show_values: bool,
    **others: Any,
) -> None:
    """Validate records: .json (one, or an array), .ndjson or .jsonl (one a line), each also .gz or .zst.

    FILE is a file, a folder (all such files below it), a pattern such as 'records/**/*.ndjson.gz', or - for standard
    input: a record a line, or one document or array.

    \b
    Examples:
      imr-schema validate records.ndjson
      imr-schema validate --strict --ignore category-unclassified records/
      imr-schema validate new.ndjson.gz --valid-to valid.ndjson.gz
      imr-schema validate new.ndjson.gz --invalid-to bad.ndjson --findings-to why.ndjson
      imr-schema validate records.ndjson --format html -o report.html
    """  # noqa: D301
    if fail_fast and (max_errors_share or others["valid_to"] or others["invalid_to"] or others["findings_to"]):
        raise click.UsageError("--fail-fast leaves records unread, so none are split and no share is known")
    outputs = _Outputs(**{field.name: others.pop(field.name) for field in attrs.fields(_Outputs)})
    if others["engine"] != PYTHON:
        load_engine(others["engine"])
    examiner = Examiner(with_values=show_values, **others)
    rules = tuple(filter(examiner.counts, ALL_RULES))
    not_checked = tuple(rule for rule in ALL_RULES if rule not in rules)
    report = FORMATS[form](Setting(style, width(), rules, max_findings))
    run = _Run(report, most_shown(form, max_findings), quiet=quiet, not_checked=not_checked)
    check_outputs(outputs.paths, file)
    files = list(find_files(file, exclude=outputs.paths))
    with ended_by_signals(), outputs.opened(run.tally, form, quiet=quiet) as (split, show):
        blocks = read_files(files, limit=max_record_bytes, reader=INPUT_FORMATS.get(input_format))
        stream = validate_stream(blocks, examiner, jobs=jobs)
        run.add_all(stream, split, show, total_size(files), fail_fast=fail_fast)
    too_many = run.tally.invalid_share > max_errors_share / 100
    context.exit(FAILURE if run.tally.unread else FINDINGS if too_many else OK)
