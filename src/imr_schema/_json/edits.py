"""Values in a JSON document: looked up by path, and changed in a copy."""

from collections.abc import Mapping
from copy import deepcopy
from enum import Enum
from typing import Any, Final, Literal

from imr_schema.findings import Path


class NoValue(Enum):
    """Why there is no value at a place."""

    ABSENT = "absent"
    UNREACHABLE = "unreachable"


ABSENT: Final[Literal[NoValue.ABSENT]] = NoValue.ABSENT
"""The object has no such member, or the list no such item. In a change: remove it. `None` is the value null."""

UNREACHABLE: Final[Literal[NoValue.UNREACHABLE]] = NoValue.UNREACHABLE
"""A step of the path leads into something that is not the object or list that it would have to be."""


def look_up(document: Any, path: Path) -> Any:
    """Return the value at a place, `ABSENT` or `UNREACHABLE`."""
    for step in path:
        if type(document) is dict:
            document = document.get(step, ABSENT)
        elif type(document) is list and isinstance(step, int):
            document = document[step] if 0 <= step < len(document) else ABSENT
        else:
            return ABSENT if document is ABSENT else UNREACHABLE
    return document


def at(document: Any, path: Path) -> Any:
    """Return the value at a place.

    Raises:
        LookupError: There is none.
    """
    value = look_up(document, path)
    if isinstance(value, NoValue):
        raise LookupError("no such place")  # noqa: TRY004 - it is about the place
    return value


def changed(document: Any, changes: Mapping[Path, Any]) -> Any:
    """Make a copy of a document that is changed at some places, one after another.

    >>> changed({"a": [1, 2], "b": 3}, {("a", 0): 7, ("b",): ABSENT, ("c",): None})
    {'a': [7, 2], 'c': None}

    Args:
        document: Any JSON value; it is not modified.
        changes: The new value of each place, or `ABSENT`.

    Raises:
        LookupError: The object or list around a place is not there.
    """
    copy = deepcopy(document)
    for path, value in changes.items():
        if not path:
            copy = deepcopy(value)
            continue
        around, step = at(copy, path[:-1]), path[-1]
        before = look_up(around, (step,))
        if before is UNREACHABLE or (before is ABSENT and isinstance(around, list)):
            raise LookupError("no such place")
        if value is not ABSENT:
            around[step] = deepcopy(value)
        elif before is not ABSENT:
            del around[step]
    return copy
