"""A report as one page that needs no other file: counts, bars by rule, and the findings below each rule."""

from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import version

import attrs

from imr_schema.errors import printable
from imr_schema.findings import Finding, Level
from imr_schema.pages import rendered
from imr_schema.reports.report import with_values
from imr_schema.reports.tally import Tally
from imr_schema.reports.wording import counted, percent, title_of, why_of
from imr_schema.streams.batches import Batch, RecordFindings

MOST_OF_A_RULE = 50
"""How many findings of each rule a page shows unless the caller says otherwise: with a thousand it opens slowly, and a
rule that is broken everywhere must not leave out the others."""


@attrs.frozen
class _Shown:
    """A finding that the page shows: the file and line of its record, and its value if that is wanted."""

    file: str
    line: int
    finding: Finding
    value: str | None


class HtmlReport:
    """Takes the findings, and writes the page at the end. It holds what it shows.

    Args:
        quota: How many findings of each rule to show; `None` for all.
    """

    def __init__(self, quota: int | None = None) -> None:
        self._quota = quota
        self._shown: defaultdict[tuple[str, Level], list[_Shown]] = defaultdict(list)

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Keep every finding for the table of its rule."""
        name = printable(file)
        for record in shown:
            for finding, value in with_values(record):
                held = self._shown[finding.rule, finding.level]
                if self._quota is not None and len(held) >= self._quota:
                    continue
                held.append(_Shown(name, record.line, finding, None if value is None else printable(value)))
        yield from ()

    def end(self, tally: Tally) -> Iterator[str]:
        """Write the page."""
        yield rendered(
            "report",
            generator=f"imr-schema {version('imr-schema')}",
            headline=_headline(tally),
            tally=tally,
            errors=tally.of(Level.ERROR),
            warnings=tally.of(Level.WARNING),
            shown=self._shown,
            left_out=tally.findings - sum(map(len, self._shown.values())),
            counted=counted,
            percent=percent,
            title_of=title_of,
            why_of=why_of,
            printable=printable,
        )


def _headline(tally: Tally) -> str:
    if not tally.records:
        return "No record was examined"
    if tally.invalid:
        return f"{tally.invalid:,} of {counted(tally.records, 'record')} not valid"
    return "All records that could be read are valid" if tally.unread else "All records are valid"
