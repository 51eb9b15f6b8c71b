"""Values that rules compare, read from a document that may be damaged: what is not of its kind is not there."""

import datetime as dt
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any

from imr_schema._kinds import Breach, Date, is_number
from imr_schema._predicates import values

_DATE = Date()


def number(document: Any, name: str) -> int | float | None:
    """The number of the member with a dotted name."""
    return next(filter(is_number, values(document, name)), None)


def day(document: Any, name: str) -> dt.date | None:
    """The date of the member with a dotted name."""
    found = next(values(document, name), None)
    return _day(found) if type(found) is str else None


@lru_cache(maxsize=4096)
def _day(text: str) -> dt.date | None:
    return None if any(_DATE.breaches(text)) else _DATE.build(text)


def objects(document: Any, name: str) -> list[tuple[int, dict[str, Any]]]:
    """The objects in the list with a dotted name, with their positions."""
    found = next(values(document, name), None)
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
        yield Breach("days", days, path=tuple(name.split(".")))
