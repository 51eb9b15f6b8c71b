"""Find files in a folder, at any depth."""

import os
from collections.abc import Callable
from pathlib import Path


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
