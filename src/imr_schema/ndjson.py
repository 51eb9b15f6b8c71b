"""Records one a line: a stream cut into blocks of whole lines, a block into the texts of its records.

Memory is bounded whatever the stream holds: a line that is too long is passed over, not held.
"""

from collections.abc import Iterator
from typing import BinaryIO, Protocol

import attrs

from imr_schema._json_value import Problem

BLOCK = 1 << 20
"""How many bytes are read at once."""

_EARLY = 1 << 13

TOO_LARGE = Problem(
    "record-too-large", "This record is longer than {limit} bytes; mend it, or raise the limit (--max-record-bytes)."
)


@attrs.frozen
class Text:
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

    def texts(self) -> Iterator[Text]:
        """The texts of its records."""


@attrs.frozen
class Lines:
    r"""Whole lines, each a record; blank ones are none.

    >>> [text.line for text in Lines(7, b'{}\r\n\n{}', limit=10).texts()]
    [7, 9]

    Attributes:
        line: The line of the file at which the first begins, counted from 1.
        content: The lines.
        limit: How many bytes a record may have.
    """

    line: int
    content: bytes = attrs.field(repr=False)
    limit: int

    @property
    def size(self) -> int:
        """How many bytes it holds."""
        return len(self.content)

    def texts(self) -> Iterator[Text]:
        """The texts of the lines that are not blank, without their ends."""
        for line, content in enumerate(self.content.split(b"\n"), self.line):
            record = content.removesuffix(b"\r")
            if len(record) > self.limit:
                yield too_large(line, 1, self.limit)
            elif record and not record.isspace():
                yield Text(line, 1, record)


@attrs.frozen
class Texts:
    """Records that a reader has already parted."""

    records: tuple[Text, ...]

    @property
    def size(self) -> int:
        """How many bytes they hold."""
        return sum(len(text.content) for text in self.records)

    def texts(self) -> Iterator[Text]:
        """The records."""
        return iter(self.records)


def too_large(line: int, column: int, limit: int) -> Text:
    """Stand for a record that is not held because it is too long."""
    return Text(line, column, problem=attrs.evolve(TOO_LARGE, parameters={"limit": limit}))


def blocks(stream: BinaryIO, limit: int) -> Iterator[Block]:
    r"""Cut a stream of lines into blocks.

    >>> import io
    >>> stream = io.BytesIO(b"{}\r\n\n{}")
    >>> [(text.line, text.content) for block in blocks(stream, limit=10) for text in block.texts()]
    [(1, b'{}'), (3, b'{}')]

    Args:
        stream: Lines; a line is a record.
        limit: How many bytes a record may have.

    Yields:
        The records in order. A stream that holds none yields one empty text, and one that is no text in UTF-8 (there is
        a NUL byte early on) yields its beginning as one text: reading it tells what is wrong.
    """
    line, is_blank = 1, True
    while content := _whole_lines(stream, limit):
        if line == 1 and b"\0" in content[:_EARLY]:
            yield Texts((Text(1, 1, content[:_EARLY]),))
            return
        cut_off = 0
        if not content.endswith(b"\n"):
            cut_off = len(content) - content.rfind(b"\n") - 1
        if cut_off > limit:
            content = content[:-cut_off]
        if content and not content.isspace():
            is_blank = False
            yield Lines(line, content, limit)
        line += content.count(b"\n")
        if cut_off > limit:
            is_blank = False
            yield Texts((too_large(line, 1, limit),))
            _skip_line(stream)
            line += 1
    if is_blank:
        yield Texts((Text(1),))


def _whole_lines(stream: BinaryIO, limit: int) -> bytes:
    """Read on to the end of a line, or so far into it that it is too long."""
    return stream.read(BLOCK) + stream.readline(limit + 2)


def _skip_line(stream: BinaryIO) -> None:
    while piece := stream.readline(BLOCK):
        if piece.endswith(b"\n"):
            return
