"""Finds the files of letters for given names of files and folders, and patterns."""

import glob
import os
from collections.abc import Iterable, Iterator

from imr_schema.files.folders import FileIdentity, each_once, files_below, identity
from imr_schema.letter_files.texts import PDF, TEXT


def letters_named(names: Iterable[str]) -> list[str]:
    """List the files of letters.

    A folder stands for all `.txt` and `.pdf` files below it except hidden ones, a pattern with `*`, `?` or `[…]`, or
    with `**` for any folders, for all its matches; both in the order of their names. A name without a match is kept:
    reading it reports what is wrong.

    Returns:
        The names of the files in the given order, each file once, whatever names it has.
    """
    first: dict[FileIdentity, str] = {}
    for name in names:
        for file in _matches(name):
            first.setdefault(identity(file), file)
    return list(first.values())


def _matches(name: str) -> Iterator[str]:
    # Unlike Path's methods, these are false for whatever the system refuses, such as a name that is too long.
    exists = os.path.exists(name)  # noqa: PTH110
    for each in ([] if exists else each_once(glob.glob(name, recursive=True))) or [name]:  # noqa: PTH207 - may be absolute
        files, closed = files_below(each, _is_letter) if os.path.isdir(each) else ([], [])  # noqa: PTH112
        yield from [*files, *(error.filename for error in closed)] or [each]


def _is_letter(name: str) -> bool:
    return name.lower().endswith((TEXT, PDF))
