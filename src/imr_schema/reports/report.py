"""What a report is: it takes findings batch by batch, and holds no records."""

from collections.abc import Iterator
from typing import Protocol

from imr_schema.findings import Finding
from imr_schema.reports.tally import Tally
from imr_schema.streams.batches import Batch, RecordFindings


class Report(Protocol):
    """Writes findings line by line. It shows values of a record only if the examination kept some."""

    def add(self, file: str, batch: Batch, shown: tuple[RecordFindings, ...], /) -> Iterator[str]:
        """Write the findings in some records of a file.

        Args:
            file: The name of the file.
            batch: What was found, to be counted.
            shown: Those findings of it that are to be shown.
        """

    def end(self, tally: Tally) -> Iterator[str]:
        """Write what was found in total."""


def with_values(record: RecordFindings) -> Iterator[tuple[Finding, str | None]]:
    """Each finding of a record, with the value at its place as JSON text if the examination kept it."""
    yield from zip(record.findings, record.values or (None,) * len(record.findings), strict=True)
