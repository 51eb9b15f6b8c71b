"""Validate a stream of records: each record, and the rule across records."""

import logging
from collections.abc import Iterable, Iterator

import attrs

from imr_schema.errors import os_error
from imr_schema.files.blocks import BLOCK, BLOCK_RECORDS, RecordBlock, RecordText, too_large
from imr_schema.findings import Finding, has_errors
from imr_schema.rules.across import case_number_unique
from imr_schema.streams.batches import Batch, Examiner, examine_stream
from imr_schema.streams.case_numbers import CaseNumberIndex
from imr_schema.streams.inputs import MAX_RECORD, InputBlock
from imr_schema.streams.selection import rules_named

_log = logging.getLogger("imr_schema")
_log.addHandler(logging.NullHandler())  # without it, Python prints errors to stderr


def validate_stream(
    blocks: Iterable[InputBlock], examiner: Examiner, *, jobs: int | None = None
) -> Iterator[tuple[InputBlock, Batch]]:
    """Examine all records of a stream, including the rule across records.

    The logger `imr_schema` reports every file that is finished or cannot be read.

    Args:
        blocks: Blocks of records, and input errors.
        examiner: Examines each record.
        jobs: The number of processes. By default one per core, started only if the input is large.

    Yields:
        Every block with its findings, in order; a block with very many findings in several parts.

    Raises:
        OSError: A worker process was killed, or the index of case numbers cannot be written.
    """
    case_numbers = CaseNumberIndex(with_values=examiner.with_values) if examiner.counts(case_number_unique.id) else None
    log = _FileLog()
    for source, batch in examine_stream(blocks, examiner, jobs=jobs):
        found = batch
        if case_numbers and not isinstance(source.block, OSError):
            found = case_numbers.add_findings(source.file, source.block, batch)
        log.add(source, found)
        yield source, found
    log.end()


class _FileLog:
    """Logs each file when it is finished."""

    def __init__(self) -> None:
        self._file: str | None = None
        self._records = self._invalid = 0

    def add(self, source: InputBlock, batch: Batch) -> None:
        if source.file != self._file:
            self.end()
            self._file, self._records, self._invalid = source.file, 0, 0
        self._records += batch.records
        self._invalid += sum(not record.is_valid for record in batch.findings)
        if isinstance(source.block, OSError):
            _log.error("%s: %s", source.file, os_error(source.block))

    def end(self) -> None:
        if self._file is not None:
            _log.info("%s: %d records, %d not valid", self._file, self._records, self._invalid)


@attrs.frozen
class ValidatedRecord:
    """A record of a stream with its findings.

    Attributes:
        line: Its line number, counted from 1.
        text: Its text, unchanged; empty if the record was too long.
        findings: All findings, warnings included, in the order of the record; a repeated case number comes last.
    """

    line: int
    text: bytes = attrs.field(repr=False)
    findings: tuple[Finding, ...]

    @property
    def is_valid(self) -> bool:
        """Whether no finding is an error."""
        return not has_errors(self.findings)


def validate_records(  # noqa: PLR0913 - one parameter for each option
    lines: Iterable[str | bytes],
    *,
    strict: bool = False,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    jobs: int = 1,
    max_record_bytes: int = MAX_RECORD,
) -> Iterator[ValidatedRecord]:
    """Validate a stream of records, as `imr-schema validate` does.

    >>> lines = ['{"schema_version": "1.0", "status": "in-review", "issues": []}', "", "{}"]
    >>> [(record.line, record.is_valid) for record in validate_records(lines)]
    [(1, True), (3, False)]

    Memory use does not grow with the number of records.

    Args:
        lines: The records as JSON, such as a file opened in binary mode; blank lines are skipped.
        strict: Whether warnings count as errors.
        select: Ids of the rules to check, or patterns such as `dates-*`; by default, all. Constraints always are.
        ignore: Ids of rules to leave out, such as `case-number-unique`.
        jobs: The number of processes. With more than one, a script must guard its main part with
            `if __name__ == "__main__":`, because worker processes import it.
        max_record_bytes: The maximum length of a record, in bytes.

    Yields:
        Every record, in order.

    Raises:
        ValueError: There is no such rule to select or ignore.
        OSError: A worker process was killed, or the index of case numbers cannot be written.
    """
    examiner = Examiner(strict=strict, select=rules_named(select), ignore=rules_named(ignore))
    for source, batch in validate_stream(_blocks_of(lines, max_record_bytes), examiner, jobs=jobs):
        if not isinstance(source.block, OSError):
            found = {record.index: record.findings for record in batch.findings}
            for index, text in enumerate(source.block.texts()):
                yield ValidatedRecord(text.line, text.content, found.get(index, ()))


def _blocks_of(lines: Iterable[str | bytes], limit: int) -> Iterator[InputBlock]:
    texts: list[RecordText] = []
    size = 0
    for number, line in enumerate(lines, 1):
        content = (line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")).rstrip(b"\r\n")
        if content and not content.isspace():
            texts.append(too_large(number, 1, limit) if len(content) > limit else RecordText(number, 1, content))
            size += len(content)
        if size > BLOCK or len(texts) == BLOCK_RECORDS:
            yield InputBlock("-", RecordBlock(tuple(texts)))
            texts, size = [], 0
    yield InputBlock("-", RecordBlock(tuple(texts)))
