"""Documents made of other documents: copied first, then changed at a place."""

from collections.abc import Mapping
from copy import deepcopy
from enum import Enum
from typing import Any, Final, Literal

from imr_schema.findings import Path


class Absent(Enum):
    """The type of `ABSENT`."""

    ABSENT = "absent"


ABSENT: Final[Literal[Absent.ABSENT]] = Absent.ABSENT
"""In a change: the member or item is taken away. `None` is the value null."""


def at(document: Any, path: Path) -> Any:
    """The value at a place.

    Raises:
        LookupError: There is nothing at that place.
    """
    for step in path:
        document = document[step]
    return document


def changed(document: Any, changes: Mapping[Path, Any]) -> Any:
    """Make a copy of a document that is changed at some places, one after another.

    >>> changed({"a": [1, 2], "b": 3}, {("a", 0): 7, ("b",): ABSENT, ("c",): None})
    {'a': [7, 2], 'c': None}

    Args:
        document: Any JSON value, which is not touched.
        changes: The new value of each place, or `ABSENT`.

    Raises:
        LookupError: The object or list around a place is not there.
    """
    copy = deepcopy(document)
    for path, value in changes.items():
        if not path:
            copy = deepcopy(value)
            continue
        around: Any = at(copy, path[:-1])
        step = path[-1]
        if value is ABSENT and isinstance(around, list):
            del around[int(step)]
        elif value is ABSENT:
            if step in around:
                del around[step]
        else:
            around[step] = deepcopy(value)
    return copy
