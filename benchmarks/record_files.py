"""The files of records that the commands read. Every record in them differs from the others."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import attrs
from inputs import COMPACT, compact, invented

FILES: Final = "files"
"""The folder of the files, beside the folders of the figures; it is deleted when the page is written."""


@attrs.frozen
class Files:
    """Files of records, one a line.

    Attributes:
        one: A single record.
        median: Clean median records.
        median_records: Their number.
        mixed: Invented records, one in seven with warnings.
        mixed_records: Their number.
    """

    one: Path
    median: Path
    median_records: int
    mixed: Path
    mixed_records: int


def write_files(folder: Path, *, median_records: int, mixed_records: int) -> Files:
    """Write the files into a folder, unless they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    names = folder / "one.ndjson", folder / f"median-{median_records}.ndjson", folder / f"mixed-{mixed_records}.ndjson"
    records = compact(COMPACT, 1), compact(COMPACT, median_records), invented(mixed_records)
    for path, lines in zip(names, records, strict=True):
        if not path.exists():
            write_lines(path, lines)
    one, median, mixed = names
    return Files(one, median, median_records, mixed, mixed_records)


def write_lines(path: Path, lines: Iterable[bytes]) -> None:
    """Write a file, which appears when it is whole."""
    part = path.with_suffix(".part")
    with part.open("wb") as stream:
        stream.writelines(line + b"\n" for line in lines)
    part.replace(path)
