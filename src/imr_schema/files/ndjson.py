"""Read newline-delimited JSON: blocks of whole lines, each line a record.

Memory is bounded for any input: a line that is too long is skipped, not kept.
"""

from collections.abc import Iterator
from itertools import count
from typing import BinaryIO

import attrs

from imr_schema.files.blocks import BLOCK, BLOCK_RECORDS, Block, RecordBlock, RecordText, problem_of_start, too_large


@attrs.frozen
class LineBlock:
    r"""Whole lines, each a record; blank lines are skipped.

    >>> [text.line for text in LineBlock(7, b'{}\r\n\n{}', limit=10).texts()]
    [7, 9]

    Attributes:
        line: The line number of the first line in the file, counted from 1.
        content: The lines.
        limit: The maximum length of a record, in bytes.
    """

    line: int
    content: bytes = attrs.field(repr=False)
    limit: int

    @property
    def size(self) -> int:
        """The size in bytes."""
        return len(self.content)

    def texts(self) -> Iterator[RecordText]:
        """The lines that are not blank, without their line ends."""
        return (text for text in map(self.text_of, count(self.line), self.content.split(b"\n")) if text)

    def text_of(self, line: int, content: bytes) -> RecordText | None:
        """The text of the record on a line; `None` if it is blank."""
        record = content.removesuffix(b"\r")
        if len(record) > self.limit:
            return too_large(line, 1, self.limit)
        return RecordText(line, 1, record) if record and not record.isspace() else None


def read_blocks(stream: BinaryIO, limit: int) -> Iterator[Block]:
    r"""Read a stream of lines in blocks.

    >>> import io
    >>> stream = io.BytesIO(b"{}\r\n\n{}")
    >>> [(text.line, text.content) for block in read_blocks(stream, limit=10) for text in block.texts()]
    [(1, b'{}'), (3, b'{}')]

    Args:
        stream: Lines of JSON, each a record.
        limit: The maximum length of a record, in bytes.

    Yields:
        The records in order. A stream without records yields one empty text, and parsing it reports the error; one
        in UTF-16 or UTF-32, or of binary data, yields that problem.
    """
    line, is_blank = 1, True
    while content := _whole_lines(stream, limit):
        if line == 1 and (problem := problem_of_start(content)):
            yield RecordBlock((RecordText(1, problem=problem),))
            return
        unfinished = 0
        if not content.endswith(b"\n"):
            unfinished = len(content) - content.rfind(b"\n") - 1
        if unfinished > limit:
            content = content[:-unfinished]
        if content and not content.isspace():
            is_blank = False
            yield from _line_blocks(line, content, limit)
        line += content.count(b"\n")
        if unfinished > limit:
            is_blank = False
            yield RecordBlock((too_large(line, 1, limit),))
            _skip_line(stream)
            line += 1
    if is_blank:
        yield RecordBlock((RecordText(1),))


def _whole_lines(stream: BinaryIO, limit: int) -> bytes:
    """Read a block, then up to the end of its last line, or until that line is too long."""
    return stream.read(BLOCK) + stream.readline(limit + 2)


def _line_blocks(line: int, content: bytes, limit: int) -> Iterator[LineBlock]:
    """Divide lines, so that no block has many records."""
    lines = content.count(b"\n")
    if lines <= BLOCK_RECORDS:
        yield LineBlock(line, content, limit)
        return
    start = 0
    while start < len(content):
        end = start
        for _ in range(BLOCK_RECORDS):
            end = content.find(b"\n", end) + 1 or len(content)
        yield LineBlock(line, content[start:end], limit)
        start, line = end, line + BLOCK_RECORDS


def _skip_line(stream: BinaryIO) -> None:
    while chunk := stream.readline(BLOCK):
        if chunk.endswith(b"\n"):
            return
