"""`imr-schema migrate`: records of the development format as records of version 1.0."""

import sys
from pathlib import Path

import click

from imr_schema.cli.outputs import LINES_OUTPUT, check_outputs
from imr_schema.cli.progress import Progress
from imr_schema.cli.terminal import FINDINGS, OK, ended_by_signals, is_free_for_progress, print_error
from imr_schema.files.atomic import atomic_files
from imr_schema.findings import Invalid
from imr_schema.streams.inputs import MAX_RECORD, find_files, read_files, total_size
from imr_schema.streams.migration import migrated_text


@click.command()
@click.argument("file", nargs=-1, required=True)
@click.option("-o", "--output", help="Write the records here; default: standard output.", **LINES_OUTPUT)
@click.option(
    "--max-record-bytes", type=click.IntRange(1), default=MAX_RECORD, show_default=True, help="The longest record read."
)
@click.pass_context
def migrate(context: click.Context, /, file: tuple[str, ...], output: Path | None, *, max_record_bytes: int) -> None:
    """Rewrite records of the development format as records of version 1.0, one a line.

    FILE is anything that `imr-schema validate` reads. A record of version 1.0 stays as it is; migrating twice changes
    nothing more. The records are not validated: some rules of version 1.0 ask for what earlier records do not hold.

    \b
    Examples:
      imr-schema migrate records.ndjson -o records-1.0.ndjson
      imr-schema migrate old/ | imr-schema validate -

    \b
    Exit codes: 0 all rewritten; 1 a record is not JSON; 2 wrong usage;
                3 input, output or internal error.
    """  # noqa: D301
    outputs = [output] if output else []
    check_outputs(outputs, file)
    files = list(find_files(file, exclude=outputs))
    total = total_size(files)
    bar = Progress(None, sys.stderr, shown=is_free_for_progress(output), noun="records")
    with ended_by_signals(), bar as progress, atomic_files() as opened:
        written = opened(output) if output else sys.stdout.buffer
        for piece in read_files(files, limit=max_record_bytes):
            if isinstance(piece.block, OSError):
                progress.clear()
                raise piece.block
            records = 0
            for record in piece.block.texts():
                reason = record.problem.template.format(**record.problem.parameters) if record.problem else None
                try:
                    text = None if reason else migrated_text(record.content, line=record.line)
                except Invalid:
                    text, reason = None, "not JSON"
                if text is None:
                    progress.clear()
                    print_error(f"{piece.file}:{record.line}: {reason}; nothing is written")
                    context.exit(FINDINGS)
                written.write(f"{text}\n".encode())
                records += 1
            progress.advance(records, share=piece.read / total if total else None)
        written.flush()
    context.exit(OK)
