"""Settings of a project: defaults for the options of `imr-schema validate`, from a file in the folder or above it."""

import tomllib
from pathlib import Path
from typing import Any

import click

_FILE, _PROJECT, _TABLE = "imr-schema.toml", "pyproject.toml", "imr-schema"
_OPTIONS = {"select": "select", "ignore": "ignore", "strict": "strict", "jobs": "jobs", "format": "form"}
"""What may be set, and the name of its parameter."""
_LISTS = ("select", "ignore")


class CommandWithSettings(click.Command):
    """A command whose defaults a project may set; what the command line states counts more."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the settings before the arguments."""
        try:
            folder = Path.cwd()
        except FileNotFoundError:  # it was removed, and has no settings any more
            folder = Path("/")
        return super().make_context(info_name, args, parent, default_map=settings(folder), **extra)


def settings(folder: Path) -> dict[str, Any]:
    """Read the settings that apply in a folder: of `imr-schema.toml`, or of `[tool.imr-schema]` in `pyproject.toml`.

    The nearest file counts, in the folder or in one above it.

    Raises:
        click.UsageError: The file is not TOML, or sets what cannot be set.
        OSError: The file cannot be read, or is a link that leads nowhere.
    """
    for each in (folder, *folder.parents):
        for path in (each / _FILE, each / _PROJECT):
            if (path.is_file() or path.is_symlink()) and (found := _in_file(path)) is not None:
                return _checked(path, found)
    return {}


def _in_file(path: Path) -> dict[str, Any] | None:
    """The settings in a file; `None` if it is a project's and has none."""
    content = path.read_bytes()
    if path.name == _PROJECT and _TABLE.encode() not in content:
        return None
    try:
        found: dict[str, Any] = tomllib.loads(content.decode())
    except ValueError as error:
        raise click.UsageError(f"{path}: not valid TOML ({error})") from None
    except RecursionError:
        raise click.UsageError(f"{path}: its values are nested too deeply") from None
    if path.name == _FILE:
        return found
    tools = found.get("tool")
    table = tools.get(_TABLE) if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise click.UsageError(f"{path}: tool.{_TABLE} must be a table")
    return table


def _checked(path: Path, found: dict[str, Any]) -> dict[str, Any]:
    for name, value in found.items():
        if name not in _OPTIONS:
            raise click.UsageError(f"{path}: there is no setting {name}; there are {', '.join(_OPTIONS)}")
        texts = [value] if isinstance(value, str) else value
        if name in _LISTS and not (isinstance(texts, list) and all(isinstance(each, str) for each in texts)):
            raise click.UsageError(f"{path}: {name} must be a text or a list of texts")
    return {
        _OPTIONS[name]: [value] if name in _LISTS and isinstance(value, str) else value for name, value in found.items()
    }
