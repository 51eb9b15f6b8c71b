"""Blocks of records, in any file format: the text of each record and where it begins."""

from collections.abc import Iterator
from typing import Protocol

import attrs

from imr_schema._json.values import Problem

BLOCK = 1 << 20
"""The number of bytes read at once."""

TOO_LARGE = Problem(
    "record-too-large", "The record is longer than {limit} bytes; shorten it or raise the limit (--max-record-bytes)."
)


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
        """The size in bytes."""
        return sum(len(text.content) for text in self.records)

    def texts(self) -> Iterator[RecordText]:
        """The records."""
        return iter(self.records)


def too_large(line: int, column: int, limit: int) -> RecordText:
    """Make the stand-in for a record that is too long to keep."""
    return RecordText(line, column, problem=attrs.evolve(TOO_LARGE, parameters={"limit": limit}))
