"""Convert a stream of records to lines or tables; only valid records are written."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import PurePath
from typing import Any, BinaryIO, Protocol

import attrs

from imr_schema.codec import dumps
from imr_schema.examine import Examined
from imr_schema.files.compression import uncompressed_name
from imr_schema.files.extras import import_with_extra
from imr_schema.model.case import Case
from imr_schema.streams.batches import Batch, Examiner, RecordFindings
from imr_schema.streams.case_numbers import CaseNumberIndex
from imr_schema.streams.inputs import TABLES, InputBlock
from imr_schema.streams.workers import flat_map_in_order, usable_cores

_FIRST_BLOCKS = 8
"""The number of blocks to convert before starting other processes: small inputs are done by then."""


class OutputFormat(Protocol):
    """A file format for records. It can be pickled, and so can what `encode` returns."""

    def row(self, record: Examined) -> Any:
        """What is kept of a valid record, so that it need not be kept itself until its block is encoded."""

    def encode(self, rows: Iterable[Any]) -> Any:
        """Encode what was kept of some valid records."""

    def open_writer(self, stream: BinaryIO) -> AbstractContextManager[Callable[[Any], None]]:
        """Begin a file; the context is a function that writes what `encode` returned."""


@attrs.frozen
class LineFormat:
    """Records as text, one per line.

    Attributes:
        text: Writes a record on one line; by default as canonical text.
    """

    text: Callable[[Case], str] = dumps

    def row(self, record: Examined) -> str:
        """The line of a record."""
        return f"{self.text(record.accepted())}\n"

    def encode(self, rows: Iterable[str]) -> bytes:
        """Encode lines."""
        return "".join(rows).encode()

    @contextmanager
    def open_writer(self, stream: BinaryIO) -> Iterator[Callable[[bytes], Any]]:
        """Write lines."""
        yield stream.write


LINE_SUFFIXES = (".jsonl", ".ndjson")
"""The suffixes of files with one record per line."""


def output_format(name: str, *, flat: bool = False) -> OutputFormat | None:
    """The format of a file, by its suffix; `None` if the suffix is unknown.

    Args:
        name: The name of the file.
        flat: Whether a table has a row for each issue instead of each record. There are no flat lines.

    Raises:
        OSError: It is a table, and the extra `arrow` is not installed.
    """
    suffix = PurePath(uncompressed_name(name)).suffix.lower()
    if suffix in TABLES:
        table: OutputFormat = import_with_extra("imr_schema.tables", "arrow").TableFormat(suffix, flat)
        return table
    return LineFormat() if suffix in LINE_SUFFIXES and not flat else None


@attrs.frozen
class ConvertedBatch:
    """The result of converting a block of records.

    Attributes:
        batch: The findings of the records.
        output: The valid records, encoded.
    """

    batch: Batch
    output: Any = attrs.field(repr=False)

    @property
    def invalid(self) -> list[RecordFindings]:
        """The records that are not valid."""
        return [record for record in self.batch.findings if not record.is_valid]


def convert_stream(
    blocks: Iterable[InputBlock], output: OutputFormat, *, jobs: int | None = None
) -> Iterator[tuple[InputBlock, ConvertedBatch]]:
    """Convert the valid records of a stream. A record that repeats an earlier case number is not valid.

    Args:
        blocks: Blocks of records, and input errors.
        output: The format to convert to.
        jobs: The number of processes. By default one per core, started only if the input is large.

    Yields:
        Every block with its converted records, in order; a block with very many findings in several parts.

    Raises:
        OSError: A worker process was killed, or the index of case numbers cannot be written.
    """
    case_numbers, convert = CaseNumberIndex(), _Converter(output)
    local_first = 0 if jobs else _FIRST_BLOCKS
    for block, done in flat_map_in_order(convert, blocks, jobs=jobs or usable_cores(), local_first=local_first):
        source, batch = done.batch.records_in(block), done.batch
        if not isinstance(source.block, OSError):
            batch = case_numbers.add_findings(source.file, source.block, batch)
        # Repeated case numbers are rare, so converting their block twice costs little.
        yield source, done if batch is done.batch else convert.convert_valid(source, batch)


@attrs.frozen
class _Converter:
    """Converts one block. It can be pickled."""

    output: OutputFormat

    def __call__(self, source: InputBlock) -> Iterator[ConvertedBatch]:
        rows: list[Any] = []
        for batch in _EXAMINER.collect(self._with_rows(source, rows)):
            yield self._convert(rows, batch)
            rows.clear()

    def convert_valid(self, source: InputBlock, batch: Batch) -> ConvertedBatch:
        """Convert the records of a block that are valid by these findings."""
        rows: list[Any] = []
        for _ in self._with_rows(source, rows):
            pass
        return self._convert(rows, batch)

    def _with_rows(self, source: InputBlock, rows: list[Any]) -> Iterator[tuple[int, Examined]]:
        """Examine the records of a block, each with its line, and add their rows; of an invalid record, `None`."""
        for text in () if isinstance(source.block, OSError) else source.block.texts():
            examined = _EXAMINER.examine_record(text)
            rows.append(self.output.row(examined) if examined.is_valid else None)
            yield text.line, examined

    def _convert(self, rows: list[Any], batch: Batch) -> ConvertedBatch:
        invalid = {record.index for record in batch.findings if not record.is_valid}
        valid = (each for index, each in enumerate(rows) if index not in invalid)
        return ConvertedBatch(batch, self.output.encode(valid))


_EXAMINER = Examiner()
