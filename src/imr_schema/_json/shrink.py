"""Shrink a document to what is needed to show a point."""

from collections.abc import Callable
from typing import Any

from imr_schema._json.edits import ABSENT, at, changed
from imr_schema.findings import Path

Keeps = Callable[[Any], bool]


def smallest(document: Any, keeps: Keeps) -> Any:
    """Remove members and items, whole ones before their parts, until no more can be removed.

    >>> smallest({"a": {"b": 1, "c": 2}, "d": [3, 4]}, lambda document: document.get("a", {}).get("c") == 2)
    {'a': {'c': 2}}

    Args:
        document: A JSON document that shows the point.
        keeps: Whether a smaller document still shows it.
    """
    before = None
    while before != document:
        before, document = document, _thinned(document, keeps, ())
    return document


def _thinned(document: Any, keeps: Keeps, path: Path) -> Any:
    around = at(document, path)
    if not isinstance(around, dict | list):  # nothing can be taken from a document that is one value
        return document
    for step in reversed(list(around if isinstance(around, dict) else range(len(around)))):
        place = (*path, step)
        without = changed(document, {place: ABSENT})
        if keeps(without):
            document = without
        elif isinstance(at(document, place), dict | list):
            document = _thinned(document, keeps, place)
    return document
