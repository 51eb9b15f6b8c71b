"""Find repeated case numbers: the one rule across the records of a run."""

import errno
import json
import sqlite3
import weakref
from collections.abc import Iterable, Iterator

import attrs

from imr_schema._json.text import positions
from imr_schema.files.blocks import Block, RecordText
from imr_schema.findings import Finding, Path
from imr_schema.rules.across import case_number_unique as rule
from imr_schema.streams.batches import Batch, RecordFindings, located_in_file

_PATH: Path = ("case_number",)
_CACHE = 64 << 10
"""The memory used for the index, in KiB; SQLite keeps the rest in an unnamed temporary file."""


class CaseNumberIndex:
    """Finds the records whose case number occurred earlier in the run.

    Args:
        with_values: Whether to keep the case number with the finding.
    """

    def __init__(self, *, with_values: bool = False) -> None:
        self._with_values = with_values
        self._files: list[str] = []
        self._count = 0
        # It is closed on the thread that drops the last reference.
        self._index = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        weakref.finalize(self, self._index.close)
        for statement in (
            "PRAGMA journal_mode = OFF",
            f"PRAGMA cache_size = -{_CACHE}",
            "CREATE TABLE seen (number TEXT PRIMARY KEY, nth INTEGER, file INTEGER, line INTEGER) WITHOUT ROWID",
            "BEGIN",
        ):
            self._index.execute(statement)

    def add_findings(self, file: str, block: Block, batch: Batch) -> Batch:
        """Add a finding for each repeated case number to those of a block, last in each record.

        Raises:
            OSError: The index cannot be written.
        """
        try:
            repeated = dict(self._repeated(file, batch.case_numbers))
        except sqlite3.Error as error:
            raise OSError(errno.EIO, f"cannot write the index of case numbers ({error})", "temporary file") from None
        if not repeated:
            return batch
        found = {each.index: each for each in batch.findings}
        for index, text in enumerate(block.texts()):
            if index in repeated:
                number, finding = repeated[index]
                known = found.get(index, RecordFindings(index, text.line, ()))
                values = (*known.values, json.dumps(number)) if self._with_values else ()
                found[index] = RecordFindings(index, text.line, (*known.findings, _located(finding, text)), values)
        return attrs.evolve(batch, findings=tuple(each for _, each in sorted(found.items())))

    def _repeated(
        self, file: str, numbers: Iterable[tuple[int, int, str]]
    ) -> Iterator[tuple[int, tuple[str, Finding]]]:
        if self._files[-1:] != [file]:
            self._files.append(file)
        place = len(self._files) - 1
        rows = [(number, nth, place, line) for nth, (_, line, number) in enumerate(numbers, self._count)]
        self._count += len(rows)
        before = self._index.total_changes
        self._index.executemany("INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)", rows)
        if self._index.total_changes - before == len(rows):
            return
        for (index, _, number), (_, nth, *_) in zip(numbers, rows, strict=True):
            query = "SELECT nth, file, line FROM seen WHERE number = ?"
            first, first_file, first_line = self._index.execute(query, (number,)).fetchone()
            if first != nth:
                yield index, (number, _finding(self._files[first_file], first_line))


def _finding(file: str, line: int) -> Finding:
    return Finding(
        path=_PATH,
        rule=rule.id,
        level=rule.level,
        template=rule.remedy,
        parameters={"file": file, "line": line},
    )


def _located(finding: Finding, text: RecordText) -> Finding:
    place = positions(text.content.decode(), [_PATH], first_line=text.line)[_PATH]
    return located_in_file(attrs.evolve(finding, line=place.line, column=place.column), text)
