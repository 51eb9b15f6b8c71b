"""An option that names a file to write lines to: its suffix must be one that `imr-schema validate` reads as lines."""

from pathlib import Path, PurePath
from typing import Any, Final

import click

from imr_schema.files.compression import uncompressed_name
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
"""What such an option needs. A device or a pipe may have any name."""
