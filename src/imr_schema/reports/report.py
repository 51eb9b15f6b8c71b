"""What a report is: it takes what was found, batch by batch, and holds no records."""

from collections.abc import Iterator
from typing import Protocol

from imr_schema.reports.tally import Tally
from imr_schema.streams.batches import Batch, RecordFindings


class Report(Protocol):
    """Tells what was found, line by line. It shows no value of a record, unless the examination kept some."""

    def add(self, file: str, batch: Batch, shown: tuple[RecordFindings, ...], /) -> Iterator[str]:
        """Tell what was found in some records of a file.

        Args:
            file: The name of the file.
            batch: What was found, to be counted.
            shown: Those findings of it that are to be shown.
        """

    def end(self, tally: Tally) -> Iterator[str]:
        """Tell what was found altogether."""
