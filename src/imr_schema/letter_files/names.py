"""Which files of letters are meant by names of files and folders, and by patterns."""

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path

from imr_schema.files.folders import files_below
from imr_schema.letter_files.texts import PDF, TEXT


def letters_named(names: Iterable[str]) -> list[str]:
    """Tell the files that are meant.

    A folder means all `.txt` and `.pdf` files below it but hidden ones; a pattern with `*`, `?` or `[…]`, or with `**`
    for any folders, means all that it fits; both in the order of their names. What names nothing is kept as it is:
    trying to read it tells what is wrong.

    Returns:
        The names of the files in the order in which they are meant, each once.
    """
    return list(dict.fromkeys(file for name in names for file in _meant(name)))


def _meant(name: str) -> Iterator[str]:
    fitting = [] if Path(name).exists() else sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - may be absolute
    for each in fitting or [name]:
        files, closed = files_below(each, _is_letter) if Path(each).is_dir() else ([], [])
        yield from [*files, *(error.filename for error in closed)] or [each]


def _is_letter(name: str) -> bool:
    return name.lower().endswith((TEXT, PDF))
