"""Dates as letters print them."""

import re
from datetime import date
from typing import Final

from imr_schema.letters.extracted import Extracted, said
from imr_schema.letters.passage import Passage

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""The months' names, in their order."""

DATE = rf"(?:[0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{4}}|(?:{'|'.join(MONTHS)}) [0-9]{{1,2}}, ?[0-9]{{4}})\b"
"""The pattern of a date in full: 02/14/2017, or February 14, 2017."""


_BETWEEN = re.compile("[/, ]+")


def read_date(passage: Passage) -> Extracted | None:
    """Read a passage of the shape `DATE`; None where the calendar has no such day."""
    month, day, year = _BETWEEN.split(passage.text)
    try:
        day_read = date(int(year), int(month) if month.isdigit() else 1 + MONTHS.index(month), int(day))
    except ValueError:
        return None
    return said(day_read.isoformat(), passage)
