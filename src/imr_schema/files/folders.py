"""Find files in a folder, at any depth, and tell files from their names."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

FileIdentity = tuple[int, int] | str
"""What all names of a file have in common: its device and number, or the name of what is not there."""


def identity(name: str) -> FileIdentity:
    """What tells a file from all others, whatever name or link leads to it."""
    try:
        found = os.stat(name)  # noqa: PTH116 - a name may be of any bytes
    except (OSError, ValueError):
        return name
    return found.st_dev, found.st_ino


def each_once(names: Iterable[str]) -> list[str]:
    """Names in their order, of each file only that with the fewest folders: a link may lead back to its own folder."""
    nearest_last = sorted(names, key=lambda name: (name.count(os.sep), name), reverse=True)
    return sorted({identity(name): name for name in nearest_last}.values())


def shown_name(name: str) -> str:
    r"""The name of a file as text; a byte that is not UTF-8 becomes an escape sequence.

    >>> print(shown_name("a\udcff.json"))
    a\udcff.json
    """
    return name.encode("utf-8", "backslashreplace").decode()


def files_below(folder: str, is_wanted: Callable[[str], object]) -> tuple[list[str], list[OSError]]:
    """Find files in a folder and its subfolders.

    Hidden files and pipes are left out. Broken links are included, so that reading them reports the error.

    Args:
        folder: The name of the folder.
        is_wanted: Whether to include a file, by its name.

    Returns:
        The files in order of their names, and an error for each folder that cannot be read.
    """
    files: list[str] = []
    unreadable: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = (name for name in folders if not name.startswith("."))
        paths = (Path(parent, name) for name in names if is_wanted(name) and not name.startswith("."))
        files += (str(path) for path in paths if path.is_file() or path.is_symlink())
    return sorted(files), unreadable
