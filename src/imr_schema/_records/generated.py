"""Functions whose source is made from declarations, as attrs and cattrs make their methods."""

from collections.abc import Iterable
from typing import Any


def define(head: str, lines: Iterable[str], names: dict[str, Any]) -> Any:
    """Define a function and add it to the names that its statements use.

    Args:
        head: Its name and parameters, such as `build(typed)`.
        lines: Its statements.
        names: What the statements use, by name.
    """
    source = "\n    ".join((f"def {head}:", *lines))
    exec(compile(source, "<generated>", "exec"), names)  # noqa: S102 - of declarations, never of data
    return names[head.partition("(")[0]]


def under(head: str, lines: list[str]) -> list[str]:
    """Statements under a head, if there is one; nothing if there are no statements."""
    return [head, *(f"    {line}" for line in lines)] if head and lines else lines
