"""Finds the files of letters for given names of files and folders, and patterns."""

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path

from imr_schema.files.folders import files_below
from imr_schema.letter_files.texts import PDF, TEXT


def letters_named(names: Iterable[str]) -> list[str]:
    """List the files of letters.

    A folder stands for all `.txt` and `.pdf` files below it except hidden ones, a pattern with `*`, `?` or `[…]`, or
    with `**` for any folders, for all its matches; both in the order of their names. A name without a match is kept:
    reading it reports what is wrong.

    Returns:
        The names of the files in the given order, each once.
    """
    return list(dict.fromkeys(file for name in names for file in _matches(name)))


def _matches(name: str) -> Iterator[str]:
    matching = [] if Path(name).exists() else sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - may be absolute
    for each in matching or [name]:
        files, closed = files_below(each, _is_letter) if Path(each).is_dir() else ([], [])
        yield from [*files, *(error.filename for error in closed)] or [each]


def _is_letter(name: str) -> bool:
    return name.lower().endswith((TEXT, PDF))
