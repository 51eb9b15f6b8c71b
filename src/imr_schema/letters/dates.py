"""Dates as printed in letters."""

import re
from datetime import date
from typing import Final

from imr_schema.letters.extracted import Extracted, extracted
from imr_schema.letters.passage import Passage

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""The names of the months, in order."""

DATE = rf"(?:[0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{4}}|(?:{'|'.join(MONTHS)}) [0-9]{{1,2}}, ?[0-9]{{4}})\b"
"""The pattern of a full date: 02/14/2017, or February 14, 2017."""


_SEPARATOR = re.compile("[-/, ]+")


SHORT_DATE = rf"(?:{DATE}|[0-9]{{1,2}}[/-][0-9]{{1,2}}[/-](?:[0-9]{{4}}|[0-9]{{2}})\b)"
"""The pattern of a date as prose has it too: 4/10/04, 04-10-2004."""

_FIRST_OF_A_CENTURY: Final = 41
"""A year of two digits from here on is of the century before: injuries are not dated ahead."""
_SHORT_YEAR: Final = 2


def read_date(passage: Passage) -> Extracted | None:
    """Read a passage that matches `SHORT_DATE`; None if the calendar has no such day."""
    month, day, year = _SEPARATOR.split(passage.text)
    if len(year) == _SHORT_YEAR:
        year = f"{20 if int(year) < _FIRST_OF_A_CENTURY else 19}{year}"
    try:
        day_read = date(int(year), int(month) if month.isdigit() else 1 + MONTHS.index(month), int(day))
    except ValueError:
        return None
    return extracted(day_read.isoformat(), passage)
