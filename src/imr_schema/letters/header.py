"""The header block of a letter: case number, priority and the five dates; or that the letter has none."""

import re
from collections.abc import Mapping
from typing import Final

from imr_schema.letters.dates import DATE, read_date
from imr_schema.letters.extracted import Members, extracted, verbatim
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage
from imr_schema.model.codes import CaseMember

_DATES: Final = {
    "injury": r"Date of Injury:",
    "ur_decision": r"(?:UR Denial Date|UR Decision Date|Date of UR Decision):|Utilization Review Denial dated",
    "application_received": r"Application Received:|Independent Medical Review was filed on",
    "assigned": r"Date Assigned:|Request for Information was provided to the above parties on",
    "decided": r"Decision Date:|Dated:",
}
"""Labels of each date, in any layout."""

_MEMBERS: Final = [
    member.value for member in CaseMember if member not in {CaseMember.REVIEWER, CaseMember.CLINICAL_SUMMARY}
]
"""The members of a case that stand in the header."""

_DATED = {name: re.compile(rf"(?:{label})\s?(?P<date>{DATE})".replace(" ", r"\s")) for name, label in _DATES.items()}
_CASE_NUMBER = re.compile(r"Case Number:\s?(?P<number>[A-Z]{0,3}[0-9]{2}-[0-9]+)")
_PRIORITY = re.compile(r"Priority:\s?(?P<priority>Standard|Expedited)\b", re.IGNORECASE)


HEADER_LABELS: Final = {
    "case_number": re.compile(r"Case Number:"),
    "priority": re.compile(r"Priority:", re.IGNORECASE),
} | {name: re.compile(label.replace(" ", r"\s")) for name, label in _DATES.items()}
"""The label of each member of the header block."""


def read_header(part: Part) -> Members:
    """Read `case_number`, `priority` and `dates`, as far as present."""
    block = part.body
    header: Members = {}
    if number := _CASE_NUMBER.search(block.text):
        header["case_number"] = verbatim(block.group(number, "number"))
    if priority := _PRIORITY.search(block.text):
        header["priority"] = extracted(priority["priority"].lower(), block.group(priority, "priority"))
    found = ((name, label.search(block.text)) for name, label in _DATED.items())
    dates = {name: read_date(block.group(match, "date")) for name, match in found if match}
    if known := {name: day for name, day in dates.items() if day}:
        header["dates"] = known
    return header


def missing_header(read: Members, place: Passage, *, text: str | None) -> Members:
    """Put on record what a letter is published without: its whole header, or lines that not every layout has.

    Args:
        read: What was read from the letter.
        place: What the letter begins with instead.
        text: The text of a letter whose header may lack a line; None of a layout that has them all.
    """
    dates = read.get("dates", {})
    there: set[str] = {name for name in ("case_number", "priority") if name in read}
    there |= {f"dates.{name}" for name in dates} if isinstance(dates, Mapping) else set()
    absent = [name for name in _MEMBERS if name not in there]
    if text is not None:
        absent = [name for name in absent if not HEADER_LABELS[name.removeprefix("dates.")].search(text)]
    elif there - {"dates.injury"}:  # which the summary may state
        return {}
    return {"not_stated": [extracted(name, place) for name in absent]} if absent else {}
