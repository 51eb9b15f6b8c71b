"""`imr-schema convert`: records from lines to tables, and back."""

import sys
from pathlib import Path

import click

from imr_schema.cli.input_option import input_format
from imr_schema.cli.outputs import check_outputs
from imr_schema.cli.progress import Progress
from imr_schema.cli.terminal import FINDINGS, OK, ended_by_signals, print_error, show
from imr_schema.files.atomic import atomic_files
from imr_schema.findings import Level
from imr_schema.streams.batches import RecordFindings
from imr_schema.streams.conversion import LINE_SUFFIXES, LineFormat, OutputFormat, convert_stream, output_format
from imr_schema.streams.inputs import INPUT_FORMATS, MAX_RECORD, TABLES, find_files, read_files, total_size


def _explain(context: click.Context, _: click.Parameter, is_asked: bool) -> None:  # noqa: FBT001 - as click asks
    if is_asked:
        from imr_schema.fhir import explained  # noqa: PLC0415 - only for this
        from imr_schema.reports.aligned import UNWRAPPED, aligned  # noqa: PLC0415 - loads rich

        show(aligned(explained(), UNWRAPPED))
        context.exit(OK)


@click.command()
@click.argument("source", nargs=-1, required=True, metavar="FROM...")
@click.argument("to", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--flat", is_flag=True, help="Write a table for analysts: a row for each issue.")
@click.option("--to", "form", type=click.Choice(["fhir"]), help="Write lines of FHIR R4 instead: a bundle a record.")
@click.option(
    "--explain",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_explain,
    help="Print what becomes of each member in FHIR, and what is lost.",
)
@click.option("--skip-invalid", is_flag=True, help="Leave out records that are not valid, and convert the others.")
@input_format
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="Use N processes; by default, all cores.")
@click.option(
    "--max-record-bytes", type=click.IntRange(1), default=MAX_RECORD, show_default=True, help="The longest record read."
)
@click.pass_context
def convert(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    /,
    source: tuple[str, ...],
    to: Path,
    *,
    input_format: str,
    flat: bool,
    form: str | None,
    skip_invalid: bool,
    jobs: int | None,
    max_record_bytes: int,
) -> None:
    """Convert valid records: lines of JSON to a table, Parquet or Arrow, and back.

    FROM is anything that `imr-schema validate` reads. The suffix of TO states what to write: .ndjson or .jsonl for
    canonical text, one record a line; .parquet or .arrow for a table whose rows are whole records, or issues with
    --flat. Only a table of whole records can be converted back. TO is written whole, or not at all. Of two records with
    the same case number, the second is not valid.

    With --to fhir, each line of TO is a bundle of base FHIR R4: ClaimResponse, Patient, Provenance and, where there is
    something for them, Communication and Practitioner. --explain lists what is lost. No profile is claimed.

    \b
    Examples:
      imr-schema convert records.ndjson records.parquet
      imr-schema convert records.parquet records.ndjson
      imr-schema convert records.ndjson bundles.ndjson --to fhir
      imr-schema convert --flat --skip-invalid 'records/*.ndjson' issues.parquet

    \b
    Exit codes: 0 all converted; 1 a record is not valid; 2 wrong usage;
                3 input, output or internal error.
    """  # noqa: D301
    written = _written(to.name, form, flat=flat)
    if written is None:
        allowed = TABLES if flat else LINE_SUFFIXES if form else LINE_SUFFIXES + TABLES
        raise click.UsageError(f"{to}: the name must end in {', '.join(allowed)}, perhaps .gz or .zst")
    check_outputs([to], source)
    files = list(find_files(source, exclude=[to]))
    total, left_out = total_size(files), 0
    bar = Progress(None, sys.stderr, shown=sys.stderr.isatty(), noun="records")
    with ended_by_signals(), bar as progress, atomic_files() as opened, written.open_writer(opened(to)) as write:
        blocks = read_files(files, limit=max_record_bytes, reader=INPUT_FORMATS.get(input_format))
        for piece, done in convert_stream(blocks, written, jobs=jobs):
            if isinstance(piece.block, OSError):
                progress.clear()
                raise piece.block
            for record in done.invalid:
                progress.clear()
                print_error(f"{piece.file}:{record.line}: {_reason(record)}")
                if not skip_invalid:
                    print_error(f"{to} is not written; correct the record, or leave such records out (--skip-invalid)")
                    context.exit(FINDINGS)
            left_out += len(done.invalid)
            write(done.output)
            progress.advance(done.batch.records, share=piece.read / total if total else None)
    if left_out:
        print_error(f"left out {left_out:,} records that are not valid; to see why: imr-schema validate")
    context.exit(FINDINGS if left_out else OK)


def _written(name: str, form: str | None, *, flat: bool) -> OutputFormat | None:
    """What to write into a file of this name; `None` if it must have another suffix."""
    by_suffix = output_format(name, flat=flat)
    if form is None:
        return by_suffix
    from imr_schema.fhir import bundle_text  # noqa: PLC0415 - only for this

    return LineFormat(bundle_text) if isinstance(by_suffix, LineFormat) else None


def _reason(record: RecordFindings) -> str:
    """The first error of a record, and how many more it has."""
    first, *others = (finding for finding in record.findings if finding.level is Level.ERROR)
    more = f" (and {len(others)} more)" if others else ""
    return f"not a valid record: {first.rule} at {first.pointer or 'the record'}{more}"
