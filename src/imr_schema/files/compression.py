"""Compressed files, recognized by the suffix of their name."""

import errno
import gzip
import importlib
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import Any, BinaryIO

import attrs


@attrs.frozen
class Compression:
    """A compression format.

    Attributes:
        open_reader: Wraps a compressed stream to read the decompressed bytes.
        open_writer: Wraps a stream to compress what is written. Its output is deterministic.
        errors: The exceptions raised for damaged or truncated data.
        needs_memory: Whether such an exception says that reading the data needs too much memory.
    """

    open_reader: Callable[[BinaryIO], Any]
    open_writer: Callable[[BinaryIO], Any]
    errors: tuple[type[Exception], ...]
    needs_memory: Callable[[Exception], bool] = lambda _: False


def _gzip() -> Compression:
    return Compression(
        open_reader=lambda stream: gzip.GzipFile(fileobj=stream, mode="rb"),
        open_writer=lambda stream: gzip.GzipFile("", fileobj=stream, mode="wb", compresslevel=6, mtime=0),
        errors=(EOFError, zlib.error, gzip.BadGzipFile),
    )


def _zstd() -> Compression:
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    try:
        zstd = importlib.import_module(name)  # an optional extra
    except ModuleNotFoundError:
        raise OSError(errno.ENOTSUP, '`.zst` files need an extra: pip install "imr-schema[zstd]"') from None
    options = {zstd.DecompressionParameter.window_log_max: _WINDOW_LOG}
    return Compression(
        open_reader=lambda stream: zstd.ZstdFile(stream, "rb", options=options),
        open_writer=lambda stream: zstd.ZstdFile(stream, "wb"),
        errors=(EOFError, zstd.ZstdError),
        needs_memory=lambda error: "too much memory" in str(error),
    )


_WINDOW_LOG = 27
"""The binary logarithm of the largest window of a `.zst` file, as in `zstd --long`; a window is held in memory."""


_TOO_LONG = (
    f"it was compressed with a window of more than {1 << _WINDOW_LOG - 20} MiB, which takes too much memory; "
    f"compress it again with zstd --long={_WINDOW_LOG} or less"
)

_COMPRESSIONS = {".gz": _gzip, ".zst": _zstd}
SUFFIXES = frozenset(_COMPRESSIONS)
"""The suffixes of compressed files."""


def uncompressed_name(name: str) -> str:
    """Remove the suffix of a compression format from a file name.

    >>> uncompressed_name("records.ndjson.gz"), uncompressed_name("records.ndjson")
    ('records.ndjson', 'records.ndjson')
    """
    suffix = PurePath(name).suffix
    return name.removesuffix(suffix) if suffix.lower() in SUFFIXES else name


def compression_of(name: str) -> Compression | None:
    """The compression format that a file name stands for, if any.

    Raises:
        OSError: The package for this format is not installed.
    """
    load = _COMPRESSIONS.get(PurePath(name).suffix.lower())
    return load() if load else None


@contextmanager
def decompressing(name: str, stream: BinaryIO) -> Iterator[BinaryIO]:
    """Read a file that may be compressed.

    Args:
        name: The name of the file; its suffix tells the compression format.
        stream: The open file.

    Raises:
        OSError: The file cannot be read, or its compressed data is damaged or truncated; the error names the file.
    """
    try:
        compression = compression_of(name)
        if compression is None:
            yield stream
            return
        try:
            yield compression.open_reader(stream)
        except compression.errors as error:
            reason = _TOO_LONG if compression.needs_memory(error) else "the compressed data is damaged or cut off"
            raise OSError(errno.EIO, reason) from None
    except OSError as error:
        error.filename = error.filename or name
        raise
