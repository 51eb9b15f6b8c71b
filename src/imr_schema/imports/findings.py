"""What is not known of a file, row or cell."""

from enum import Enum
from typing import Any

import attrs

from imr_schema.findings import Finding, Level


class Problem(Enum):
    """What may be wrong with a cell, a row or a file: its id, how serious it is, and what it means."""

    UNKNOWN_COLUMN = "unknown-column", Level.WARNING, "No column of this program has this name; its cells are left out."
    REPEATED_COLUMN = "repeated-column", Level.ERROR, "Two columns have this name; the file is not read."
    MISSING_COLUMN = "missing-column", Level.ERROR, "The file has no such column; the file is not read."
    OTHER_ENCODING = "other-encoding", Level.ERROR, "The file is in UTF-16 or UTF-32; save it as UTF-8."
    UNREADABLE_ROW = (
        "unreadable-row",
        Level.ERROR,
        "The row cannot be divided into cells, perhaps for a quote that never ends.",
    )
    ROW_WIDTH = (
        "row-width",
        Level.ERROR,
        "The row has more or fewer cells than the header, and not exactly one way to join them.",
    )
    UNREADABLE_CHARACTER = (
        "unreadable-character",
        Level.WARNING,
        "The cell has a byte that is neither UTF-8 nor Windows-1252.",
    )
    MISSING_VALUE = "missing-value", Level.ERROR, "There is no record without this value."
    UNKNOWN_LABEL = "unknown-label", Level.WARNING, "The closed list of this column has no such label."
    UNKNOWN_CATEGORY = (
        "unknown-category",
        Level.WARNING,
        "The crosswalk does not have this label, or not in this category; `classification` has it, as it stands.",
    )
    NOT_A_NUMBER = "not-a-number", Level.WARNING, "This is no whole number."
    NOT_A_DATE = "not-a-date", Level.WARNING, "This is no date such as 2019-07-31 or 7/31/2019."
    YEAR_DISAGREES = "year-disagrees", Level.WARNING, "The year in the case number is another one."
    RESULT_DISAGREES = "result-disagrees", Level.WARNING, "The text states another outcome than its column."
    NOT_A_RECORD = "not-a-record", Level.ERROR, "The values form no valid record."

    def __init__(self, identifier: str, level: Level, meaning: str) -> None:
        self.identifier = identifier
        self.level = level
        self.meaning = meaning


@attrs.frozen
class CellFinding:
    """One thing that is not known or not right in a file. It holds no value unless values were asked for.

    Attributes:
        problem: What it is.
        column: The name of the column as in the file; `None` of a whole row or file.
        level: How serious it is; of an error there is no record.
        value: What the cell holds, if that was asked for.
        findings: Of values that form no record, what is wrong with them.
    """

    problem: Problem
    column: str | None = None
    level: Level = attrs.field()
    value: str | None = attrs.field(default=None, repr=False)
    findings: tuple[Finding, ...] = ()

    @level.default
    def _(self) -> Level:
        return self.problem.level

    def __str__(self) -> str:
        where = f"{self.column}: " if self.column else ""
        shown = "" if self.value is None else f" It is {self.value!r}."
        more = "".join(f" {finding}" for finding in self.findings)
        return f"{where}{self.problem.meaning}{shown}{more} [{self.problem.identifier}]"

    def as_document(self) -> dict[str, Any]:
        """The finding as a JSON object; what is absent is left out."""
        document: dict[str, Any] = {
            "column": self.column,
            "rule": self.problem.identifier,
            "level": self.level.value,
            "message": self.problem.meaning,
            "value": self.value,
            "findings": [finding.as_document() for finding in self.findings] or None,
        }
        return {name: value for name, value in document.items() if value is not None}
