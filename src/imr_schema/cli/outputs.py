"""The files that a command writes: suitable names, each another file, and none that is also read; their lines."""

import os
from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Any, BinaryIO, Final

import click

from imr_schema.files.compression import uncompressed_name
from imr_schema.files.folders import identity
from imr_schema.streams.conversion import LINE_SUFFIXES


def _checked(_: click.Context, option: click.Parameter, given: Path | None) -> Path | None:
    is_file = given is not None and (given.is_file() or not given.exists())
    if given and is_file and PurePath(uncompressed_name(given.name)).suffix.lower() not in LINE_SUFFIXES:
        raise click.BadParameter(f"{given}: the name must end in .jsonl or .ndjson, perhaps .gz or .zst", param=option)
    return given


LINES_OUTPUT: Final[dict[str, Any]] = {
    "type": click.Path(path_type=Path, dir_okay=False),
    "metavar": "FILE",
    "callback": _checked,
}
"""An option that names a file to write lines to: its suffix must be one that `imr-schema validate` reads as lines.

A device or a pipe may have any name.
"""


def check_outputs(outputs: Iterable[Path], inputs: Iterable[str]) -> None:
    """Check that no file is written twice, nor read and replaced in one run, which would lose what it held.

    Raises:
        click.UsageError: One is.
    """
    read = {identity(name) for name in inputs if os.path.isfile(name)}  # noqa: PTH113 - a name may be of any bytes
    written: set[str] = set()
    for path in outputs:
        if path.is_file() and identity(str(path)) in read:
            raise click.UsageError(f"{path}: this file is read; give the output another name")
        if (name := os.path.realpath(path)) in written:
            raise click.UsageError("two outputs have the same name; give each a name of its own")
        written.add(name)


def write_line(file: BinaryIO | None, line: str | None) -> None:
    """Write a line, if there is one and it was asked for."""
    if file and line is not None:
        file.write(line.encode() + b"\n")
