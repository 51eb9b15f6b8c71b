"""Records split into the valid and the others, with the findings of both beside them."""

from typing import BinaryIO

import attrs

from imr_schema.files.blocks import Block, RecordText
from imr_schema.reports.as_json import compact, documents
from imr_schema.streams.batches import Batch, RecordFindings

_ON_ONE_LINE = bytes.maketrans(b"\r\n", b"  ")


@attrs.define
class _NumberedLines:
    """A file of lines that counts them."""

    file: BinaryIO
    name: str
    number: int = 0

    def add(self, line: bytes) -> None:
        self.file.write(line + b"\n")
        self.number += 1


class Split:
    """Writes each record, on one line but otherwise as it came, to one of two files, and its findings to a third.

    A record that is not held, because it is too long or there is none, has findings only.

    Args:
        valid: For the records without errors, one a line.
        invalid: For the others.
        findings: For the findings, one JSON object a line: file and line of the record, its line in the file it was
            written to as `valid_line` or `invalid_line`, and the finding.
    """

    def __init__(
        self, *, valid: BinaryIO | None = None, invalid: BinaryIO | None = None, findings: BinaryIO | None = None
    ) -> None:
        self._valid = _NumberedLines(valid, "valid_line") if valid else None
        self._invalid = _NumberedLines(invalid, "invalid_line") if invalid else None
        self._findings = findings

    def add(self, file: str, block: Block, batch: Batch) -> None:
        """Write the records of a block, and their findings.

        Raises:
            OSError: A file cannot be written.
        """
        if not (self._valid or ((self._invalid or self._findings) and batch.findings)):
            return
        with_findings = {record.index: record for record in batch.findings}
        for index, text in enumerate(block.texts()):
            self._write(file, text, with_findings.get(index))

    def _write(self, file: str, text: RecordText, record: RecordFindings | None) -> None:
        lines = self._valid if record is None or record.is_valid else self._invalid
        if lines and text.content:
            lines.add(text.content.translate(_ON_ONE_LINE) if b"\n" in text.content else text.content)
        if record and self._findings:
            place = {lines.name: lines.number} if lines and text.content else {}
            for document in documents(file, record):
                self._findings.write(compact(place | document).encode() + b"\n")
