"""Inputs: files, folders, globs and standard input, read as one stream of blocks of records."""

import errno
import glob
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import BinaryIO

import attrs

from imr_schema.files import json_array, ndjson, recognized
from imr_schema.files.blocks import Block
from imr_schema.files.compression import SUFFIXES as COMPRESSED
from imr_schema.files.compression import decompressing, uncompressed_name
from imr_schema.files.extras import import_with_extra
from imr_schema.files.folders import FileIdentity, each_once, files_below, identity, shown_name

Reader = Callable[[BinaryIO, int], Iterator[Block]]
"""Reads blocks of records from a stream; the second argument is the maximum length of a record, in bytes."""

TABLES = (".arrow", ".parquet")
"""The suffixes of table files."""


def _table_reader(suffix: str) -> Reader:
    def read(stream: BinaryIO, limit: int) -> Iterator[Block]:
        tables = import_with_extra("imr_schema.tables", "arrow")
        blocks: Iterator[Block] = tables.read_blocks(stream, limit, suffix=suffix)
        return blocks

    return read


READERS: Mapping[str, Reader] = {
    ".json": json_array.read_blocks,
    ".jsonl": ndjson.read_blocks,
    ".ndjson": ndjson.read_blocks,
} | {suffix: _table_reader(suffix) for suffix in TABLES}
"""The readers, by file suffix."""

INPUT_FORMATS: Mapping[str, Reader] = {"json": json_array.read_blocks, "ndjson": ndjson.read_blocks}
"""The readers that can be asked for whatever the name of a file."""

STANDARD_INPUT = "-"

MAX_RECORD = 4 << 20
"""The default maximum length of a record, in bytes."""


@attrs.frozen
class InputBlock:
    """A block of records from an input, or the error that ended reading it.

    Attributes:
        file: The name of the input.
        block: The records, or the error.
        read: The number of bytes read so far from all inputs, before decompression.
    """

    file: str
    block: Block | OSError
    read: int = 0


def reader_of(name: str) -> Reader | None:
    """The reader for a file name, or `None` if the suffix is unknown."""
    if name == STANDARD_INPUT:
        return recognized.read_blocks
    return READERS.get(PurePath(uncompressed_name(name)).suffix.lower())


def supported_suffixes() -> str:
    """The supported file suffixes, in words."""
    return f"{', '.join(READERS)}, each also with {' or '.join(sorted(COMPRESSED))} appended"


def is_folder_or_glob(name: str) -> bool:
    """Whether a name stands for the files in a folder, or for those that match a glob."""
    # Unlike Path's methods, these are false for whatever the system refuses, such as a name that is too long.
    return os.path.isdir(name) or (glob.has_magic(name) and not os.path.exists(name))  # noqa: PTH110, PTH112


def find_files(names: Iterable[str], *, exclude: Collection[Path] = ()) -> Iterator[str | InputBlock]:
    """Find the input files.

    Args:
        names: Files, folders, globs, or `-` for standard input.
        exclude: Files to leave out when they are found in a folder or by a glob.

    Yields:
        Every file once, whatever names it has; those of a folder or glob in order of their names. A name without
        files, and a folder that cannot be read, yield an error.
    """
    known: set[FileIdentity] = set()
    excluded = {identity(str(path)) for path in exclude}
    for name in names:
        files = [name]
        if is_folder_or_glob(name):
            found, unreadable = files_below(name, reader_of) if os.path.isdir(name) else (_matching(name), [])  # noqa: PTH112
            files = [file for file in each_once(found) if identity(file) not in excluded]
            yield from (InputBlock(shown_name(error.filename), error) for error in unreadable)
            if not files and not unreadable:
                yield InputBlock(
                    shown_name(name),
                    FileNotFoundError(
                        errno.ENOENT, f"no file found with a supported suffix: {supported_suffixes()}", name
                    ),
                )
        yield from (file for file in files if identity(file) not in known)
        known.update(map(identity, files))


def _matching(pattern: str) -> list[str]:
    files = glob.iglob(pattern, recursive=True)  # noqa: PTH207 - may be absolute
    return [file for file in files if reader_of(file) and Path(file).is_file()]


def total_size(files: Iterable[str | InputBlock]) -> int | None:
    """The total size of the inputs in bytes; `None` if it is unknown, as for standard input."""
    total = 0
    for file in files:
        if isinstance(file, str):
            if not os.path.isfile(file):  # noqa: PTH113 - false for whatever the system refuses
                return None
            total += Path(file).stat().st_size
    return total


def read_files(
    files: Iterable[str | InputBlock], *, limit: int = MAX_RECORD, reader: Reader | None = None
) -> Iterator[InputBlock]:
    """Read files one after another.

    Args:
        files: What `find_files` yields.
        limit: The maximum length of a record, in bytes.
        reader: What reads them; by default the suffix of each name tells.

    Yields:
        Their records in order. If a file cannot be read to its end, its last item is the error.
    """
    before = 0
    for file in files:
        if isinstance(file, InputBlock):
            yield file
            continue
        try:
            read = reader or _known_reader(file)
            with open_input(file) as raw, decompressing(file, raw) as stream:
                for block in read(stream, limit):
                    yield InputBlock(file, block, before + position(raw))
                before += position(raw)
        except OSError as error:
            yield InputBlock(shown_name(file), error, before)


def _known_reader(name: str) -> Reader:
    reader = reader_of(name)
    if reader is None:
        raise OSError(errno.EINVAL, f"unsupported suffix; supported: {supported_suffixes()}", name)
    return reader


@contextmanager
def open_input(name: str) -> Iterator[BinaryIO]:
    """Open a file for reading bytes, or standard input, which is not closed.

    Raises:
        OSError: It cannot be opened, or its name is not UTF-8, so that no report could contain it.
    """
    if shown_name(name) != name:
        raise OSError(errno.EILSEQ, "the name of this file is not UTF-8; rename it", name)
    if name != STANDARD_INPUT:
        with Path(name).open("rb") as raw:
            yield raw
    elif sys.stdin is None:
        raise OSError(errno.EBADF, "standard input is closed", STANDARD_INPUT)
    else:
        yield sys.stdin.buffer


def position(raw: BinaryIO) -> int:
    """The number of bytes read from a file; 0 if it does not know."""
    return raw.tell() if raw.seekable() else 0
