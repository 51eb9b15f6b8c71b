"""Read and write Parquet and Arrow files, batch by batch."""

import errno
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from io import SEEK_END
from typing import Any, BinaryIO

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from imr_schema._records.records import shape
from imr_schema.files.blocks import RecordBlock, RecordText, too_large
from imr_schema.model.case import Case
from imr_schema.tables.flat import ISSUE_SCHEMA, issue_rows
from imr_schema.tables.rows import CASE_SCHEMA, case_rows, json_texts, sizes

_BATCH_ROWS = 500
"""The maximum number of rows read at once."""

_BATCH_BYTES = 4 << 20
"""The size up to which rows are read at once, in bytes of text."""

_SMALL_GROUP = 40 << 20
"""The size up to which the texts of a row group are kept as its dictionaries, in bytes."""

_MOST_EXPANSION = 100
"""How many times as large as the file the data of a large row group may be; compressed text is a tenth of its size."""

_FEW_ROWS = 16
"""The number of rows read at once where a small dictionary may become large columns."""

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
    file = _open_parquet(stream)
    return file.schema_arrow, lambda: _parquet_batches(stream, file)


def _open_parquet(stream: BinaryIO, dictionaries: Iterable[str] = ()) -> pq.ParquetFile:
    return pq.ParquetFile(stream, pre_buffer=False, page_checksum_verification=True, read_dictionary=list(dictionaries))


def _parquet_batches(stream: BinaryIO, file: pq.ParquetFile) -> Iterator[pa.RecordBatch]:
    """The rows of a file, a few megabytes at a time, whatever the file makes of a few bytes.

    A text that many rows share is stored once, in a dictionary, and would be repeated for each row. Therefore
    dictionaries are read as they are, unless they are so large that reading few rows at a time takes less memory.
    """
    columns = map(file.schema.column, range(len(file.schema)))
    with_dictionaries = _open_parquet(stream, (each.path for each in columns if each.physical_type == "BYTE_ARRAY"))
    length = stream.seek(0, SEEK_END)
    # One row group at a time: across groups, Arrow cannot read dictionaries within structs and lists.
    for number in range(file.num_row_groups):
        group = file.metadata.row_group(number)
        is_small = group.total_byte_size <= _SMALL_GROUP
        if not is_small and group.total_byte_size > _MOST_EXPANSION * length:
            raise OSError(errno.EFBIG, f"this table expands to more than {_MOST_EXPANSION} times its size; split it")
        rows = _BATCH_BYTES * group.num_rows // max(1, group.total_byte_size)
        rows = min(_BATCH_ROWS if is_small else _FEW_ROWS, max(1, rows))
        yield from (with_dictionaries if is_small else file).iter_batches(rows, [number])


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
    for texts in _batches(stream, suffix, limit):
        rows = enumerate(texts, row)
        yield RecordBlock(
            tuple(too_large(at, 1, limit) if each is None else RecordText(at, 1, each) for at, each in rows)
        )
        row += len(texts)


def _batches(stream: BinaryIO, suffix: str, limit: int) -> Iterator[list[bytes | None]]:
    """The texts of the records, a few megabytes at a time; `None` for a record beyond the limit."""
    try:
        schema, batches = FORMATS[suffix].open_reader(stream)
        _check_columns(schema.names)
        for batch in batches():
            batch.validate(full=True)  # lengths and UTF-8 in a file cannot be trusted
            yield from _texts(batch.to_struct_array(), limit)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        raise OSError(errno.EIO, f"not a valid {suffix} file: it is damaged or cut off") from None


def _texts(rows: pa.StructArray, limit: int) -> Iterator[list[bytes | None]]:
    start = total = 0
    for end, size in enumerate(sizes(rows).to_pylist(), 1):
        if size > limit:
            yield [*_within(rows[start : end - 1], limit), None]
            start, total = end, 0
        elif (total := total + size) >= _BATCH_BYTES:
            yield _within(rows[start:end], limit)
            start, total = end, 0
    if start < len(rows):
        yield _within(rows[start:], limit)


def _within(rows: pa.StructArray, limit: int) -> list[bytes | None]:
    return [text if len(text) <= limit else None for text in json_texts(rows)]


def _check_columns(columns: list[str]) -> None:
    """Check that a table has the columns of records; each row is checked later."""
    if len(set(columns)) < len(columns):
        raise OSError(errno.EINVAL, "two columns of this table have the same name")
    for member in shape(Case).members.values():
        if member.required and member.name not in columns:
            raise OSError(errno.EINVAL, f"not a table of records: it has no column `{member.name}`")
