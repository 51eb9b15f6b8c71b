"""Where records come from: files, folders, globs and standard input, read as one stream of blocks."""

import errno
import glob
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import BinaryIO

import attrs

from imr_schema.files import json_array, ndjson
from imr_schema.files.blocks import Block
from imr_schema.files.compression import SUFFIXES as COMPRESSED
from imr_schema.files.compression import plain, uncompressed
from imr_schema.files.extras import extra
from imr_schema.files.folders import below

Reader = Callable[[BinaryIO, int], Iterator[Block]]
"""Cuts a stream into blocks of records, each no longer than so many bytes."""

TABLES = (".arrow", ".parquet")
"""The suffixes of tables."""


def _of_table(suffix: str) -> Reader:
    def blocks(stream: BinaryIO, limit: int) -> Iterator[Block]:
        found: Iterator[Block] = extra("imr_schema.tables", "arrow").blocks(stream, limit, suffix=suffix)
        return found

    return blocks


READERS: Mapping[str, Reader] = {
    ".json": json_array.blocks,
    ".jsonl": ndjson.blocks,
    ".ndjson": ndjson.blocks,
} | {suffix: _of_table(suffix) for suffix in TABLES}
"""The readers by the suffix of a file's name."""

STANDARD_INPUT = "-"

MAX_RECORD = 4 << 20
"""How many bytes a record may have, unless the caller says otherwise."""


@attrs.frozen
class Piece:
    """Something read from a source.

    Attributes:
        file: The name of the source.
        block: Some of its records, or why the rest cannot be read.
        read: How many bytes of all sources have been read so far, compressed as they are.
    """

    file: str
    block: Block | OSError
    read: int = 0


def reader_of(name: str) -> Reader | None:
    """The reader of a file of that name, if there is one."""
    if name == STANDARD_INPUT:
        return ndjson.blocks
    return READERS.get(PurePath(uncompressed(name)).suffix.lower())


def known_names() -> str:
    """How names of files of records may end, in words."""
    return f"{', '.join(READERS)}, each also with {' or '.join(sorted(COMPRESSED))} after it"


def is_searched(name: str) -> bool:
    """Whether a name means whatever files are found: it is a folder or a glob."""
    return Path(name).is_dir() or (glob.has_magic(name) and not Path(name).exists())


def files_of(names: Iterable[str], *, besides: Collection[Path] = ()) -> Iterator[str | Piece]:
    """Find the files that are meant.

    Args:
        names: Files, folders, globs, or `-` for standard input.
        besides: Files that are not meant, though they stand in a folder or match a glob.

    Yields:
        Every file once, those of a folder or a glob in the order of their names; or what there is to say of a name that
        finds none, and of a folder that cannot be looked into.
    """
    known: set[str] = set()
    excluded = {path.resolve() for path in besides}
    for name in names:
        files = [name]
        if is_searched(name):
            found, closed = below(name, reader_of) if Path(name).is_dir() else (_matching(name), [])
            files = [file for file in found if Path(file).resolve() not in excluded]
            yield from (Piece(error.filename, error) for error in closed)
            if not files and not closed:
                yield Piece(name, FileNotFoundError(errno.ENOENT, f"no file here is named {known_names()}", name))
        yield from (file for file in files if file not in known)
        known.update(files)


def _matching(pattern: str) -> list[str]:
    files = glob.iglob(pattern, recursive=True)  # noqa: PTH207 - may be absolute
    return sorted(file for file in files if reader_of(file) and Path(file).is_file())


def total_size(files: Iterable[str | Piece]) -> int | None:
    """How many bytes there are to read; `None` if that cannot be told beforehand."""
    total = 0
    for file in files:
        if isinstance(file, str):
            path = Path(file)
            if not path.is_file():
                return None
            total += path.stat().st_size
    return total


def pieces(files: Iterable[str | Piece], *, limit: int = MAX_RECORD) -> Iterator[Piece]:
    """Read files one after the other.

    Args:
        files: What `files_of` yields.
        limit: How many bytes a record may have.

    Yields:
        Their records in order. Where a file cannot be read or not to its end, why, as the last piece of that file.
    """
    before = 0
    for file in files:
        if isinstance(file, Piece):
            yield file
            continue
        try:
            with _opened(file) as (raw, reader), plain(file, raw) as stream:
                for block in reader(stream, limit):
                    yield Piece(file, block, before + _place_in(raw))
                before += _place_in(raw)
        except OSError as error:
            yield Piece(file, error, before)


@contextmanager
def _opened(name: str) -> Iterator[tuple[BinaryIO, Reader]]:
    reader = reader_of(name)
    if reader is None:
        raise OSError(errno.EINVAL, f"the name of a file of records ends in {known_names()}", name)
    if name == STANDARD_INPUT:
        yield sys.stdin.buffer, reader
        return
    with Path(name).open("rb") as raw:
        yield raw, reader


def _place_in(raw: BinaryIO) -> int:
    return raw.tell() if raw.seekable() else 0
