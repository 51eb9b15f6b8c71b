"""Which files are in a folder, at any depth."""

import os
from collections.abc import Callable
from pathlib import Path


def below(folder: str, is_wanted: Callable[[str], object]) -> tuple[list[str], list[OSError]]:
    """Find the files in a folder and the folders in it.

    Hidden ones and pipes are left out; links that lead nowhere are not.

    Args:
        folder: The name of the folder.
        is_wanted: Tells by the name of a file whether it is looked for.

    Returns:
        The files in the order of their names, and why folders could not be looked into.
    """
    files: list[str] = []
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = (name for name in folders if not name.startswith("."))
        paths = (Path(place, name) for name in names if is_wanted(name) and not name.startswith("."))
        files += (str(path) for path in paths if path.is_file() or path.is_symlink())
    return sorted(files), closed
