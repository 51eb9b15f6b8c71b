"""Documents made of other documents: copied first, then changed at a place."""

from collections.abc import Mapping
from copy import deepcopy
from enum import Enum
from typing import Any, Final, Literal

from imr_schema.findings import Path, Step


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
        document = _around(document, step)[step]
    return document


def _around(value: Any, step: Step) -> Any:
    """The value, if it is an object, or a list and the step a position in one."""
    if isinstance(value, dict) or (isinstance(value, list) and isinstance(step, int)):
        return value
    raise LookupError("no such place")


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
        step = path[-1]
        around = _around(at(copy, path[:-1]), step)
        if value is not ABSENT:
            around[step] = deepcopy(value)
        elif not isinstance(around, dict) or step in around:
            del around[step]
    return copy
