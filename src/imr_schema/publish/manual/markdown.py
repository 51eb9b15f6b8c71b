"""Markdown as Sphinx reads it (MyST): the few forms that the manual is made of."""

from collections.abc import Iterable

from imr_schema.publish.pretty import COMMAND

NOTICE = f"<!-- Generated. Do not edit; say: {COMMAND} -->\n\n"


def page(title: str, *parts: str) -> str:
    """A page: its title, and its parts with blank lines between them."""
    return NOTICE + "\n\n".join([f"# {title}", *parts]) + "\n"


def table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table; a bar in a cell is escaped."""
    lines = [header, ("---",) * len(header), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", r"\|") for cell in line) + " |" for line in lines)


def contents(*names: str, hidden: bool = False) -> str:
    """A table of contents that leads to other pages; a hidden one only tells the navigation of them."""
    return "```{toctree}\n:maxdepth: 1\n" + ":hidden:\n" * hidden + "\n" + "\n".join(names) + "\n```"
