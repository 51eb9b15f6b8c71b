"""`imr-schema read`: letters to records."""

import sys
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path

import click

from imr_schema import letters
from imr_schema._files import written_whole
from imr_schema.cli.terminal import FAILURE, FINDINGS, OK, complain, trouble
from imr_schema.codec import dumps
from imr_schema.findings import Invalid
from imr_schema.letter_cases import read_letter


@click.command()
@click.argument("letter", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write here; default: standard output."
)
@click.pass_context
def read(context: click.Context, letter: tuple[Path, ...], output: Path | None) -> None:
    """Read determination letters into records, one a line (NDJSON).

    A letter that cannot be read is told on standard error, and the others are read all the same.

    \b
    Example:
      imr-schema read letters/*.txt -o records.ndjson
    """  # noqa: D301
    outcome = OK
    with nullcontext(sys.stdout) if output is None else written_whole(output) as file:
        for path in letter:
            try:
                file.write(_record_of(path) + "\n")
            except OSError as error:
                outcome = FAILURE
                complain(trouble(error))
            except (letters.UnknownLayout, Invalid) as error:
                outcome = max(outcome, FINDINGS)
                complain(f"{path}: {error}")
    context.exit(outcome)


def _record_of(path: Path) -> str:
    """The canonical text of the record that a letter holds."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise letters.UnknownLayout("the file is no text in UTF-8; extract the text of the letter first") from None
    return dumps(read_letter(text, name=path.name, sha256=sha256(content).hexdigest()))
