"""Blocks of records, in any file format: the text of each record and where it begins."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Protocol

import attrs

from imr_schema._json.text import encoding_problem
from imr_schema._json.values import Problem

BLOCK = 1 << 20
"""The number of bytes read at once."""

BLOCK_RECORDS = 4096
"""The maximum number of records in a block: even the smallest take memory of their own."""

TOO_LARGE = Problem(
    "record-too-large", "The record is longer than {limit} bytes; shorten it or raise the limit (--max-record-bytes)."
)

_HEAD = 1 << 16
"""The number of bytes at the start of a stream that show whether it is text."""
_BINARY = Problem(
    "json-encoding",
    "This is not text; give the file the suffix of its format, such as .gz or .parquet, or save its records as UTF-8.",
)
_RECORD = re.compile(rb"""^[ \t]*+[{\[][ \t\r\n"{}\]]""", re.MULTILINE)

_OVERHEAD = 200
"""The approximate number of bytes that a separated record takes beside its text."""


@attrs.frozen
class RecordText:
    """The text of one record, and its place in the file.

    Attributes:
        line: The line at which it begins, counted from 1.
        column: The column at which it begins, in characters, counted from 1.
        content: The text as it is in the file; empty if there is a problem.
        problem: Why there is no text.
    """

    line: int
    column: int = 1
    content: bytes = attrs.field(default=b"", repr=False)
    problem: Problem | None = None


class Block(Protocol):
    """Some of the records of a file."""

    @property
    def size(self) -> int:
        """The approximate size in bytes."""

    def texts(self) -> Iterator[RecordText]:
        """The texts of its records."""


@attrs.frozen
class RecordBlock:
    """Records that a reader has already separated."""

    records: tuple[RecordText, ...]

    @property
    def size(self) -> int:
        """The approximate size in bytes."""
        return sum(_OVERHEAD + len(text.content) for text in self.records)

    def texts(self) -> Iterator[RecordText]:
        """The records."""
        return iter(self.records)


def record_blocks(texts: Iterable[RecordText]) -> Iterator[RecordBlock]:
    """Gather records into blocks."""
    rest = iter(texts)
    while records := tuple(islice(rest, BLOCK_RECORDS)):
        yield RecordBlock(records)


def problem_of_start(start: bytes) -> Problem | None:
    """Say why no record can be read from a stream, if its start shows it.

    It is UTF-16 or UTF-32, or binary: it has a NUL byte and no line that begins as a record does. Among such lines, a
    NUL byte is the fault of its record alone.

    Args:
        start: The first bytes of the stream.
    """
    if problem := encoding_problem(start):
        return problem
    head = start[:_HEAD]
    return _BINARY if b"\0" in head and not _RECORD.search(head) else None


def too_large(line: int, column: int, limit: int) -> RecordText:
    """Make the stand-in for a record that is too long to keep."""
    return RecordText(line, column, problem=attrs.evolve(TOO_LARGE, parameters={"limit": limit}))
