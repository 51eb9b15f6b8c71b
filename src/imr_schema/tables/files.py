"""Read and write Parquet and Arrow files, batch by batch."""

import errno
import re
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from io import SEEK_END, SEEK_SET, RawIOBase
from typing import Any, BinaryIO

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from imr_schema._records.records import shape
from imr_schema.examine import Examined
from imr_schema.files.blocks import RecordBlock, RecordText, too_large
from imr_schema.model.case import Case
from imr_schema.tables.flat import ISSUE_SCHEMA, issues_of
from imr_schema.tables.footer import most_values_of_groups
from imr_schema.tables.rows import (
    CASE_SCHEMA,
    is_list,
    json_texts,
    most_values,
    row_text,
    rows_of,
    sizes,
    text_rows,
)

_BATCH_ROWS = 500
"""The maximum number of rows read at once."""

_BATCH_BYTES = 4 << 20
"""The size up to which rows are read at once, in bytes of text."""

_SMALL_GROUP = 40 << 20
"""The size up to which the texts of a row group are kept as its dictionaries, in bytes."""

_MOST_EXPANSION = 100
"""How many times as large as the file the data of a large row group may be; compressed text is a tenth of its size."""

_MANY_VALUES = 4 << 20
"""The number of values of a column that are read at once whatever they take in the file; each takes some 27 bytes."""

_TOO_MUCH_EXPANDED = f"this table expands to more than {_MOST_EXPANSION} times its size; split it"
_MOST_BATCH = 100 << 20
"""The size of the largest batch of an Arrow file, in bytes, as it is and decompressed."""
_TOO_LARGE_BATCH = (
    f"a batch of this table takes more than {_MOST_BATCH >> 20} MB; write smaller ones, "
    "with max_chunksize of pyarrow.ipc.RecordBatchFileWriter.write_table, or write .parquet"
)
_TOO_MANY_VALUES = "a list in this table has more items than a record can hold; leave them out, or split the table"

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
    for number, most in enumerate(most_values_of_groups(stream)):
        group = file.metadata.row_group(number)
        is_small = group.total_byte_size <= _SMALL_GROUP
        if not is_small and group.total_byte_size > _MOST_EXPANSION * length:
            raise OSError(errno.EFBIG, _TOO_MUCH_EXPANDED)
        if most > max(_MANY_VALUES, length):
            raise OSError(errno.EFBIG, _TOO_MANY_VALUES)  # one row may have them all, in a list
        rows = _BATCH_BYTES * group.num_rows // max(1, group.total_byte_size)
        rows = min(_BATCH_ROWS if is_small else _FEW_ROWS, max(1, rows))
        yield from (with_dictionaries if is_small else file).iter_batches(rows, [number])


def _arrow(stream: BinaryIO) -> tuple[pa.Schema, Callable[[], Iterator[pa.RecordBatch]]]:
    stream.seek(0)
    if stream.read(len(_STREAM)) == _STREAM:
        raise OSError(errno.EINVAL, "this is a stream of Arrow, not a file; write it with pyarrow.ipc.new_file")
    bounded = _BoundedStream(stream)
    file = pa.ipc.open_file(bounded)
    return file.schema, lambda: _arrow_batches(file, bounded)


_STREAM = b"\xff\xff\xff\xff"
"""How a stream of Arrow begins; a file begins with its name."""


def _arrow_batches(file: pa.RecordBatchFileReader, stream: "_BoundedStream") -> Iterator[pa.RecordBatch]:
    for number in range(file.num_record_batches):
        stream.taken = 0
        batch = file.get_batch(number)  # Arrow reads and decompresses it as a whole
        yield from (batch.slice(first, _BATCH_ROWS) for first in range(0, batch.num_rows, _BATCH_ROWS))


class _BoundedStream(RawIOBase):
    """An Arrow file of which no batch is read that takes too much memory, its dictionaries included.

    Attributes:
        taken: The bytes that were read since it was last set to 0, and those that they expand to.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.taken = 0

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def read(self, size: int = -1) -> bytes:
        self._take(size)
        data = self._stream.read(size)
        self._take(_decompressed_size(data))
        return data

    def _take(self, size: int) -> None:
        self.taken += size
        if self.taken > _MOST_BATCH:
            raise OSError(errno.EFBIG, _TOO_LARGE_BATCH)


_FRAME = re.compile(rb"\x28\xb5\x2f\xfd|\x04\x22\x4d\x18")
"""How a compressed buffer begins, in Zstandard or LZ4; the eight bytes before it are the size of its data."""
_SIZE = struct.Struct("<q")
_MOST_PLAUSIBLE = 1 << 40
"""A larger size is no size, but other data that happens to look like the beginning of a buffer."""


def _decompressed_size(data: bytes) -> int:
    """The size of the data of the compressed buffers of a batch, which Arrow itself does not say."""
    sizes = (_SIZE.unpack_from(data, frame.start() - _SIZE.size)[0] for frame in _FRAME.finditer(data, _SIZE.size))
    return sum(size for size in sizes if 0 < size < _MOST_PLAUSIBLE)


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

    def row(self, record: Examined) -> bytes:
        """The text of a valid record, of which its row is made."""
        return row_text(record)

    def encode(self, rows: Iterable[bytes]) -> pa.StructArray:
        """Make rows of texts; they are completed when they are written, many at a time."""
        return text_rows(rows)

    @contextmanager
    def open_writer(self, stream: BinaryIO) -> Iterator[Callable[[pa.StructArray], None]]:
        """Begin a file; the context is a function that writes rows, collected into row groups."""
        waiting: list[pa.StructArray] = []
        size = 0

        def write(rows: pa.StructArray) -> None:
            nonlocal size
            waiting.append(rows)
            size += rows.nbytes
            if size >= _ROW_GROUP_BYTES:
                flush()

        def flush() -> None:
            nonlocal size
            size = 0
            if waiting:
                rows = rows_of(pa.concat_arrays(waiting))
                writer.write_batch(issues_of(rows) if self.flat else rows)
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
        for field in schema:
            _check_type(field.type)
        for batch in batches():
            _check_values(batch)
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


def _check_values(batch: pa.RecordBatch) -> None:
    """Check the structure of rows, since lengths and UTF-8 in a file cannot be trusted, and their number of values."""
    batch.validate(full=True)
    if most_values(batch.to_struct_array()) > _MANY_VALUES:
        raise OSError(errno.EFBIG, _TOO_MANY_VALUES)


def _check_type(kind: pa.DataType) -> None:
    """Check that a column has no nested type besides those in which records are stored."""
    if pa.types.is_nested(kind) and not (pa.types.is_struct(kind) or is_list(kind)):
        raise OSError(errno.EINVAL, "a column of this table has a type that no member of a record has, such as a union")
    for index in range(kind.num_fields):
        _check_type(kind.field(index).type)
