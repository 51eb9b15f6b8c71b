"""Files of tables, Parquet and Arrow, read and written batch by batch."""

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
from imr_schema.tables.flat import FLAT, issues_of
from imr_schema.tables.rows import NESTED, rows_of, texts_of

_ROWS = 500
"""How many rows are read at once."""

_GROUP = 32 << 20
"""From how many bytes on, uncompressed, batches are written together, as one row group."""


@attrs.frozen
class TableFormat:
    """A format of files of tables.

    Attributes:
        opened: Opens a file: its columns, and what gives its rows in batches.
        writer: Begins a file with such columns.
    """

    opened: Callable[[BinaryIO], tuple[pa.Schema, Callable[[], Iterator[pa.RecordBatch]]]]
    writer: Callable[[BinaryIO, pa.Schema], Any]


def _parquet(stream: BinaryIO) -> tuple[pa.Schema, Callable[[], Iterator[pa.RecordBatch]]]:
    file = pq.ParquetFile(stream, pre_buffer=False, page_checksum_verification=True)
    # Group by group: in one go over several, Arrow reads no codes within records and lists.
    groups = range(file.num_row_groups)
    return file.schema_arrow, lambda: (batch for group in groups for batch in file.iter_batches(_ROWS, [group]))


def _arrow(stream: BinaryIO) -> tuple[pa.Schema, Callable[[], Iterator[pa.RecordBatch]]]:
    file = pa.ipc.open_file(stream)
    batches = map(file.get_batch, range(file.num_record_batches))
    return file.schema, lambda: (
        batch.slice(first, _ROWS) for batch in batches for first in range(0, batch.num_rows, _ROWS)
    )


FORMATS: Mapping[str, TableFormat] = {
    ".arrow": TableFormat(_arrow, pa.ipc.new_file),
    ".parquet": TableFormat(
        _parquet,
        lambda stream, schema: pq.ParquetWriter(stream, schema, compression="zstd", write_page_checksum=True),
    ),
}
"""The formats by the suffix of a file's name."""


@attrs.frozen
class Table:
    """Records as a file of a table; see `imr_schema.streams.conversion.Form`.

    Attributes:
        suffix: Which of `FORMATS` it is.
        flat: Whether a row is an issue, for analysts; else it is a whole record.
    """

    suffix: str
    flat: bool

    def of(self, cases: Iterable[Case]) -> pa.RecordBatch:
        """Make rows of cases."""
        return (issues_of if self.flat else rows_of)(cases)

    @contextmanager
    def written(self, stream: BinaryIO) -> Iterator[Callable[[pa.RecordBatch], None]]:
        """Begin a file; what is yielded writes rows to it. Some are held until they are worth a row group."""
        waiting: list[pa.RecordBatch] = []

        def write(batch: pa.RecordBatch) -> None:
            waiting.append(batch)
            if sum(each.nbytes for each in waiting) >= _GROUP:
                flush()

        def flush() -> None:
            if waiting:
                writer.write_batch(pa.concat_batches(waiting))
                waiting.clear()

        with FORMATS[self.suffix].writer(stream, FLAT if self.flat else NESTED) as writer:
            yield write
            flush()


def blocks(stream: BinaryIO, limit: int, *, suffix: str) -> Iterator[RecordBlock]:
    """Read a table of records as blocks of JSON texts, for the door to judge: a row is a line, counted from 1.

    Args:
        stream: The file, which must be one that can be read from any place.
        limit: How many bytes a record may have.
        suffix: The suffix of its name.

    Yields:
        The records in order.

    Raises:
        OSError: It is no table of that format, or none of records, or it is damaged or cut off.
    """
    if not stream.seekable():
        raise OSError(errno.ESPIPE, "a table is read from a file, not from a pipe")
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
        schema, batches = FORMATS[suffix].opened(stream)
        _check(schema.names)
        for batch in batches():
            batch.validate(full=True)  # what a file says of itself, such as lengths and UTF-8, is not to be trusted
            yield list(texts_of(batch))
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        raise OSError(errno.EIO, f"this is no whole {suffix} file: it is damaged or cut off") from None


def _check(columns: list[str]) -> None:
    """Tell whether a table can be one of records; whether it is, the door tells row by row."""
    if len(set(columns)) < len(columns):
        raise OSError(errno.EINVAL, "two columns of this table have the same name")
    for member in shape(Case).members.values():
        if member.required and member.name not in columns:
            raise OSError(errno.EINVAL, f"this is no table of records: it has no column `{member.name}`")
