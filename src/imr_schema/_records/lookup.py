"""The values that rules compare, read from a document that may be damaged: a value of another type counts as absent."""

import datetime as dt
from functools import lru_cache
from typing import Any

from imr_schema._json.edits import NoValue, look_up
from imr_schema._json.values import MAX_INTEGER
from imr_schema._records.kinds import Date, is_number

_DATE = Date()


def value_at(document: Any, *steps: str) -> Any:
    """The value of a member, some steps down; `None` where it is absent."""
    found = look_up(document, steps)
    return None if isinstance(found, NoValue) else found


def number(document: Any, *steps: str) -> int | float | None:
    """The number of a member; one beyond what every reader of JSON holds exactly counts as absent."""
    found = look_up(document, steps)
    return found if is_number(found) and -MAX_INTEGER <= found <= MAX_INTEGER else None


def text(document: Any, *steps: str) -> str | None:
    """The text of a member."""
    found = look_up(document, steps)
    return found if type(found) is str else None


def day(document: Any, *steps: str) -> dt.date | None:
    """The date of a member."""
    found = look_up(document, steps)
    return _day(found) if type(found) is str else None


@lru_cache(maxsize=4096)
def _day(written: str) -> dt.date | None:
    return None if any(_DATE.violations(written)) else _DATE.build(written)


def objects(document: Any, *steps: str) -> list[tuple[int, Any]]:
    """The objects in a list, with their positions."""
    found = look_up(document, steps)
    return [(index, item) for index, item in enumerate(found) if type(item) is dict] if type(found) is list else []
