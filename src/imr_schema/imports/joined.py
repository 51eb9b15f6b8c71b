"""Puts rows right whose cells were written without quotes, so that a comma in a label divides it."""

from collections.abc import Sequence

from imr_schema.imports.declared import Column

_MOST_DIVISIONS = 20
"""A row that has more cells too many than this is not put right."""


def joined(cells: Sequence[str], columns: Sequence[Column], delimiter: str) -> list[str] | None:
    """Join neighbouring cells so that every column holds what its closed list allows.

    Args:
        cells: The cells of a row, more than there are columns.
        columns: The columns of the file; all are closed.
        delimiter: What divides cells.

    Returns:
        One cell for each column; `None` unless exactly one way of joining is possible.
    """
    surplus = len(cells) - len(columns)
    if not 0 < surplus <= _MOST_DIVISIONS:
        return None
    # For each number of cells used so far: the ways to fill the columns before; two are as good as many.
    ways: dict[int, list[list[str]]] = {0: [[]]}
    for place, column in enumerate(columns):
        longer: dict[int, list[list[str]]] = {}
        for used, before in ways.items():
            for end in range(used + 1, min(place + 1 + surplus, len(cells)) + 1):
                cell = delimiter.join(cells[used:end])
                if column.accepts(cell):
                    known = longer.setdefault(end, [])
                    known += [[*way, cell] for way in before[: 2 - len(known)]]
        ways = longer
    found = ways.get(len(cells), [])
    return found[0] if len(found) == 1 else None
