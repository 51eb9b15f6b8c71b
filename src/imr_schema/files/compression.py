"""Compressed streams, told by the suffix of their file's name."""

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
    """One way to compress.

    Attributes:
        reading: Makes of a compressed stream a plain one to read.
        writing: Makes of a stream one to write plain bytes into; equal bytes become equal bytes, always.
        damage: What is raised where compressed data is damaged or cut off.
    """

    reading: Callable[[BinaryIO], Any]
    writing: Callable[[BinaryIO], Any]
    damage: tuple[type[Exception], ...]


def _gzip() -> Compression:
    return Compression(
        reading=lambda stream: gzip.GzipFile(fileobj=stream, mode="rb"),
        writing=lambda stream: gzip.GzipFile("", fileobj=stream, mode="wb", compresslevel=6, mtime=0),
        damage=(EOFError, zlib.error, gzip.BadGzipFile),
    )


def _zstd() -> Compression:
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    try:
        zstd = importlib.import_module(name)  # an extra, which may not be installed
    except ModuleNotFoundError:
        raise OSError(errno.ENOTSUP, 'files in .zst need an extra: pip install "imr-schema[zstd]"') from None
    return Compression(
        reading=lambda stream: zstd.ZstdFile(stream, "rb"),
        writing=lambda stream: zstd.ZstdFile(stream, "wb"),
        damage=(EOFError, zstd.ZstdError),
    )


_COMPRESSIONS = {".gz": _gzip, ".zst": _zstd}
SUFFIXES = frozenset(_COMPRESSIONS)
"""The suffixes of compressed files."""


def uncompressed(name: str) -> str:
    """The name of what a file holds.

    >>> uncompressed("records.ndjson.gz"), uncompressed("records.ndjson")
    ('records.ndjson', 'records.ndjson')
    """
    suffix = PurePath(name).suffix
    return name.removesuffix(suffix) if suffix.lower() in SUFFIXES else name


def compression(name: str) -> Compression | None:
    """How a file of that name is compressed, if it is.

    Raises:
        OSError: Nothing is installed that knows how.
    """
    made = _COMPRESSIONS.get(PurePath(name).suffix.lower())
    return made() if made else None


@contextmanager
def plain(name: str, stream: BinaryIO) -> Iterator[BinaryIO]:
    """Read a stream that may be compressed.

    Raises:
        OSError: It cannot be read, or what is compressed in it is damaged or cut off; the error names the file.
    """
    try:
        how = compression(name)
        if how is None:
            yield stream
            return
        try:
            yield how.reading(stream)
        except how.damage:
            raise OSError(errno.EIO, "the compressed data is damaged or cut off") from None
    except OSError as error:
        error.filename = error.filename or name
        raise
