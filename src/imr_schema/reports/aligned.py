"""Rows as aligned columns. Loading rich takes 20 ms, so load this file only where there are rows to show."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from io import StringIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

UNWRAPPED = 100_000
"""A width that no row has: nothing is wrapped."""


def aligned(rows: Iterable[Sequence[str]], width: int, *, right: Collection[int] = ()) -> Iterator[str]:
    """Set rows in columns; the last column is wrapped between words.

    Args:
        rows: The rows, of cells that may be styled and may have several lines.
        width: The number of characters in a line. A word that does not fit makes the line longer: it can be copied so.
        right: The indexes of the columns that are aligned at their right.
    """
    cells = [[Text.from_ansi(cell) for cell in row] for row in rows]
    last = len(cells[0]) - 1
    grid = Table.grid(padding=(0, 2))
    for index in range(last + 1):
        grid.add_column(justify="right" if index in right else "left", no_wrap=index < last)
    for row in cells:
        grid.add_row(*row)
    console = Console(
        file=StringIO(),
        width=UNWRAPPED,
        color_system="standard",
        force_terminal=True,
        legacy_windows=False,
        no_color=False,  # Whether to style at all is for who made the cells: with NO_COLOR they come without styles.
    )
    console.width = max(width, console.measure(grid).minimum)
    with console.capture() as captured:
        console.print(grid)
    yield from (line.rstrip() for line in captured.get().splitlines())
