"""A report as one page that needs no other file: counts, bars by rule, and the findings below each rule."""

from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import version

import attrs

from imr_schema.findings import Finding, Level
from imr_schema.pages import rendered
from imr_schema.reports.report import with_values
from imr_schema.reports.tally import Tally
from imr_schema.reports.wording import counted, percent, title_of, why_of
from imr_schema.streams.batches import Batch, RecordFindings


@attrs.frozen
class _Shown:
    """A finding that the page shows: the file and line of its record, and its value if that is wanted."""

    file: str
    line: int
    finding: Finding
    value: str | None


class HtmlReport:
    """Takes the findings, and writes the page at the end. It holds what it shows."""

    def __init__(self) -> None:
        self._shown: defaultdict[tuple[str, Level], list[_Shown]] = defaultdict(list)

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Keep every finding for the table of its rule."""
        for record in shown:
            for finding, value in with_values(record):
                self._shown[finding.rule, finding.level].append(_Shown(file, record.line, finding, value))
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
            most=max((count.records for count in tally.rules), default=1),
            shown=self._shown,
            counted=counted,
            percent=percent,
            title_of=title_of,
            why_of=why_of,
        )


def _headline(tally: Tally) -> str:
    if not tally.records:
        return "No record was examined"
    if tally.invalid:
        return f"{tally.invalid:,} of {counted(tally.records, 'record')} not valid"
    return "All records that could be read are valid" if tally.unread else "All records are valid"
