"""Values that rules compare, read from a document that may be damaged: what is not of its kind is not there."""

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

from imr_schema._kinds import Breach, Date, is_number

_DATE = Date()


def value_at(document: Any, *steps: str) -> Any:
    """The value of a member, some steps down; `None` where it is not there."""
    for step in steps:
        if type(document) is not dict or step not in document:
            return None
        document = document[step]
    return document


def number(document: Any, *steps: str) -> int | float | None:
    """The number of a member."""
    found = value_at(document, *steps)
    return found if is_number(found) else None


def day(document: Any, *steps: str) -> dt.date | None:
    """The date of a member."""
    found = value_at(document, *steps)
    return _day(found) if type(found) is str else None


@lru_cache(maxsize=4096)
def _day(text: str) -> dt.date | None:
    return None if any(_DATE.breaches(text)) else _DATE.build(text)


def objects(document: Any, name: str) -> list[tuple[int, dict[str, Any]]]:
    """The objects in a list, with their positions."""
    found = value_at(document, name)
    return [(i, item) for i, item in enumerate(found if type(found) is list else ()) if type(item) is dict]


def out_of_order(document: Any, *names: str) -> Iterator[Breach]:
    """Every date that is before the one named before it, of those present."""
    dated = [(name, found) for name in names if (found := day(document, name))]
    for (_, before), (name, after) in pairwise(dated):
        if after < before:
            yield Breach("order", path=(name,))


def later_than(document: Any, *, days: int, after: str, name: str) -> Iterator[Breach]:
    """The date, where it is more days after another than it may be."""
    begin, end = day(document, after), day(document, name)
    if begin and end and (end - begin).days > days:
        yield Breach("days", days, path=(name,))
