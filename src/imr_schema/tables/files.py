"""Read and write Parquet and Arrow files, batch by batch."""

import errno
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, BinaryIO

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from imr_schema._records.records import shape
from imr_schema.files.blocks import RecordBlock, RecordText, too_large
from imr_schema.model.case import Case
from imr_schema.tables.flat import ISSUE_SCHEMA, issue_rows
from imr_schema.tables.rows import CASE_SCHEMA, case_rows, json_texts

_BATCH_ROWS = 500
"""The number of rows read at once."""

_ROW_GROUP_BYTES = 32 << 20
"""The size from which batches are written as a row group, in uncompressed bytes."""


@attrs.frozen
class FileFormat:
    """A file format for tables.

    Attributes:
        open_reader: Opens a file; returns its columns and a function that yields its rows in batches.
        open_writer: Begins a file with these columns.
    """

    open_reader: Callable[[BinaryIO], tuple[pa.Schema, Callable[[], Iterator[pa.RecordBatch]]]]
    open_writer: Callable[[BinaryIO, pa.Schema], Any]


def _parquet(stream: BinaryIO) -> tuple[pa.Schema, Callable[[], Iterator[pa.RecordBatch]]]:
    file = pq.ParquetFile(stream, pre_buffer=False, page_checksum_verification=True)
    # One row group at a time: across groups, Arrow cannot read dictionaries within structs and lists.
    groups = range(file.num_row_groups)
    return file.schema_arrow, lambda: (batch for group in groups for batch in file.iter_batches(_BATCH_ROWS, [group]))


def _arrow(stream: BinaryIO) -> tuple[pa.Schema, Callable[[], Iterator[pa.RecordBatch]]]:
    file = pa.ipc.open_file(stream)
    batches = map(file.get_batch, range(file.num_record_batches))
    return file.schema, lambda: (
        batch.slice(first, _BATCH_ROWS) for batch in batches for first in range(0, batch.num_rows, _BATCH_ROWS)
    )


FORMATS: Mapping[str, FileFormat] = {
    ".arrow": FileFormat(_arrow, pa.ipc.new_file),
    ".parquet": FileFormat(
        _parquet,
        lambda stream, schema: pq.ParquetWriter(stream, schema, compression="zstd", write_page_checksum=True),
    ),
}
"""The file formats, by suffix."""


@attrs.frozen
class TableFormat:
    """Records as a table file; an `imr_schema.streams.conversion.OutputFormat`.

    Attributes:
        suffix: The suffix of the file, one of `FORMATS`.
        flat: Whether a row is an issue, for analysts, instead of a whole record.
    """

    suffix: str
    flat: bool

    def encode(self, cases: Iterable[Case]) -> pa.RecordBatch:
        """Make rows of cases."""
        return (issue_rows if self.flat else case_rows)(cases)

    @contextmanager
    def open_writer(self, stream: BinaryIO) -> Iterator[Callable[[pa.RecordBatch], None]]:
        """Begin a file; the context is a function that writes rows, collected into row groups."""
        waiting: list[pa.RecordBatch] = []

        def write(batch: pa.RecordBatch) -> None:
            waiting.append(batch)
            if sum(each.nbytes for each in waiting) >= _ROW_GROUP_BYTES:
                flush()

        def flush() -> None:
            if waiting:
                writer.write_batch(pa.concat_batches(waiting))
                waiting.clear()

        with FORMATS[self.suffix].open_writer(stream, ISSUE_SCHEMA if self.flat else CASE_SCHEMA) as writer:
            yield write
            flush()


def read_blocks(stream: BinaryIO, limit: int, *, suffix: str) -> Iterator[RecordBlock]:
    """Read a table of records as blocks of JSON texts, to be examined like any others. A row counts as a line.

    Args:
        stream: The file; it must be seekable.
        limit: The maximum length of a record, in bytes.
        suffix: The suffix of the file, one of `FORMATS`.

    Yields:
        The records in order.

    Raises:
        OSError: The file is not a table of this format, is not a table of records, or is damaged or truncated.
    """
    if not stream.seekable():
        raise OSError(errno.ESPIPE, "a table can be read from a file, not from a pipe")
    row = 1
    for texts in _batches(stream, suffix):
        rows = enumerate(texts, row)
        yield RecordBlock(
            tuple(RecordText(at, 1, each) if len(each) <= limit else too_large(at, 1, limit) for at, each in rows)
        )
        row += len(texts)


def _batches(stream: BinaryIO, suffix: str) -> Iterator[list[bytes]]:
    """The texts of the records, a batch of rows at a time."""
    try:
        schema, batches = FORMATS[suffix].open_reader(stream)
        _check_columns(schema.names)
        for batch in batches():
            batch.validate(full=True)  # lengths and UTF-8 in a file cannot be trusted
            yield list(json_texts(batch))
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        raise OSError(errno.EIO, f"not a valid {suffix} file: it is damaged or cut off") from None


def _check_columns(columns: list[str]) -> None:
    """Check that a table has the columns of records; each row is checked later."""
    if len(set(columns)) < len(columns):
        raise OSError(errno.EINVAL, "two columns of this table have the same name")
    for member in shape(Case).members.values():
        if member.required and member.name not in columns:
            raise OSError(errno.EINVAL, f"not a table of records: it has no column `{member.name}`")
