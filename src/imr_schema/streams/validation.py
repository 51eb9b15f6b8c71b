"""Validating a stream of records: each by itself, and all of them together."""

import logging
from collections.abc import Iterable, Iterator

import attrs

from imr_schema.errors import os_error
from imr_schema.files.blocks import BLOCK, RecordBlock, RecordText, too_large
from imr_schema.findings import Finding, has_errors
from imr_schema.rules.across import case_number_unique
from imr_schema.streams.batches import Batch, Examination, examined
from imr_schema.streams.case_numbers import CaseNumbers
from imr_schema.streams.inputs import MAX_RECORD, Piece

_log = logging.getLogger("imr_schema")
_log.addHandler(logging.NullHandler())  # or errors would be printed where nobody asked for a log


def validated(
    pieces: Iterable[Piece], examination: Examination, *, jobs: int | None = None
) -> Iterator[tuple[Piece, Batch]]:
    """Examine all records of a stream, rules across records included.

    Every file that is done, and every one that cannot be read, is logged under the name `imr_schema`.

    Args:
        pieces: What was read, records or trouble.
        examination: How to examine them.
        jobs: How many processes examine them; by default one for each core, once there proves to be enough to do.

    Yields:
        Every piece with what was found in it, in their order, whatever the number of jobs.

    Raises:
        OSError: A process was ended from outside, or there is no room for the index of case numbers.
    """
    seen = CaseNumbers(with_values=examination.with_values) if examination.counts(case_number_unique.id) else None
    log = _Log()
    for piece, batch in examined(pieces, examination, jobs=jobs):
        found = batch
        if seen and not isinstance(piece.block, OSError):
            found = seen.checked(piece.file, piece.block, batch)
        log.add(piece, found)
        yield piece, found
    log.end()


class _Log:
    """Logs each file once it is done."""

    def __init__(self) -> None:
        self._file: str | None = None
        self._records = self._invalid = 0

    def add(self, piece: Piece, batch: Batch) -> None:
        if piece.file != self._file:
            self.end()
            self._file, self._records, self._invalid = piece.file, 0, 0
        self._records += batch.records
        self._invalid += sum(not record.is_valid for record in batch.findings)
        if isinstance(piece.block, OSError):
            _log.error("%s: %s", piece.file, os_error(piece.block))

    def end(self) -> None:
        if self._file is not None:
            _log.info("%s: %d records, %d not valid", self._file, self._records, self._invalid)


@attrs.frozen
class Validated:
    """A record of a stream, and what is wrong with it.

    Attributes:
        line: Which line it is, counted from 1.
        text: Its text as it came; empty if it was longer than a record may be.
        findings: What is wrong with it, warnings included, in the order of the record; findings across records last.
    """

    line: int
    text: bytes = attrs.field(repr=False)
    findings: tuple[Finding, ...]

    @property
    def is_valid(self) -> bool:
        """Whether no finding is an error."""
        return not has_errors(self.findings)


def validate_records(  # noqa: PLR0913 - as many as there are ways to ask
    lines: Iterable[str | bytes],
    *,
    strict: bool = False,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    jobs: int = 1,
    max_record_bytes: int = MAX_RECORD,
) -> Iterator[Validated]:
    """Validate a stream of records, as `imr-schema validate` does.

    >>> lines = ['{"schema_version": "1.0", "status": "in-review", "issues": []}', "", "{}"]
    >>> [(record.line, record.is_valid) for record in validate_records(lines)]
    [(1, True), (3, False)]

    Memory stays small, however many records there are.

    Args:
        lines: The records as JSON, for instance a file opened for reading bytes; blank lines are none.
        strict: Whether warnings count as errors.
        select: Ids of the rules that count; if there are none, all do.
        ignore: Ids of rules that do not count, for instance `case-number-unique`.
        jobs: How many processes examine the records. With more than one, a script must guard its main part with
            `if __name__ == "__main__":`, for they are started anew.
        max_record_bytes: How many bytes a record may have.

    Yields:
        Every record, in order.

    Raises:
        OSError: A process was ended from outside, or there is no room for the index of case numbers.
    """
    examination = Examination(strict=strict, select=frozenset(select), ignore=frozenset(ignore))
    for piece, batch in validated(_pieces(lines, max_record_bytes), examination, jobs=jobs):
        if not isinstance(piece.block, OSError):
            found = {record.index: record.findings for record in batch.findings}
            for index, text in enumerate(piece.block.texts()):
                yield Validated(text.line, text.content, found.get(index, ()))


def _pieces(lines: Iterable[str | bytes], limit: int) -> Iterator[Piece]:
    texts: list[RecordText] = []
    size = 0
    for number, line in enumerate(lines, 1):
        content = (line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")).rstrip(b"\r\n")
        if content and not content.isspace():
            texts.append(too_large(number, 1, limit) if len(content) > limit else RecordText(number, 1, content))
            size += len(content)
        if size > BLOCK:
            yield Piece("-", RecordBlock(tuple(texts)))
            texts, size = [], 0
    yield Piece("-", RecordBlock(tuple(texts)))
