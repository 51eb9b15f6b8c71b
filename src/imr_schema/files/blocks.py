"""Blocks of records, whatever file they come from: the text of each record and where it begins."""

from collections.abc import Iterator
from typing import Protocol

import attrs

from imr_schema._json.values import Problem

BLOCK = 1 << 20
"""How many bytes are read at once."""

TOO_LARGE = Problem(
    "record-too-large", "This record is longer than {limit} bytes; mend it, or raise the limit (--max-record-bytes)."
)


@attrs.frozen
class RecordText:
    """The text of one record, and where it stands in its file.

    Attributes:
        line: The line at which it begins, counted from 1.
        column: The column at which it begins, in characters, counted from 1.
        content: The text as it stands in the file; empty if it is not held.
        problem: Why the text is not held, or is none.
    """

    line: int
    column: int = 1
    content: bytes = attrs.field(default=b"", repr=False)
    problem: Problem | None = None


class Block(Protocol):
    """Some of the records of a file."""

    @property
    def size(self) -> int:
        """About how many bytes it holds."""

    def texts(self) -> Iterator[RecordText]:
        """The texts of its records."""


@attrs.frozen
class RecordBlock:
    """Records that a reader has already parted."""

    records: tuple[RecordText, ...]

    @property
    def size(self) -> int:
        """How many bytes they hold."""
        return sum(len(text.content) for text in self.records)

    def texts(self) -> Iterator[RecordText]:
        """The records."""
        return iter(self.records)


def too_large(line: int, column: int, limit: int) -> RecordText:
    """Stand for a record that is not held because it is too long."""
    return RecordText(line, column, problem=attrs.evolve(TOO_LARGE, parameters={"limit": limit}))
