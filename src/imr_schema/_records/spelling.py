"""The defined name that a misspelt one stands for."""

from collections.abc import Iterable

_MOST_EDITS = 2
_SHORT = 5
"""Of a name with fewer characters, one edit at most: two would make `max` of `day`."""


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word from which the fewest edits lead to a word, capitals aside; `None` if it takes more than two.

    >>> nearest("quantty", ["quality", "quantity"]), nearest("Unti", ["unit"]), nearest("colour", ["code"])
    ('quantity', 'unit', None)
    """
    lower = word.lower() if len(word) < 100 else ""  # noqa: PLR2004 - no name is that long
    found = ((edits(lower, each), each) for each in known if abs(len(lower) - len(each)) <= _MOST_EDITS)
    near = [(count, each) for count, each in found if count <= (1 if len(each) < _SHORT else _MOST_EDITS)]
    return min(near)[1] if near else None


def edits(one: str, other: str) -> int:
    """How many characters are to be inserted, removed, replaced or swapped with the next to make one of the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, left in enumerate(one):
        earlier, before, row = before, row, [i + 1]
        for j, right in enumerate(other):
            least = min(row[j] + 1, before[j + 1] + 1, before[j] + (left != right))
            if i and j and left == other[j - 1] and one[i - 1] == right:
                least = min(least, earlier[j - 1] + 1)
            row.append(least)
    return row[-1]
