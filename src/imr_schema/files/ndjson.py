"""Records one a line: a stream cut into blocks of whole lines, a block into the texts of its records.

Memory is bounded whatever the stream holds: a line that is too long is passed over, not held.
"""

from collections.abc import Iterator
from typing import BinaryIO

import attrs

from imr_schema.files.blocks import BLOCK, Block, RecordBlock, RecordText, too_large

_EARLY = 1 << 13


@attrs.frozen
class LineBlock:
    r"""Whole lines, each a record; blank ones are none.

    >>> [text.line for text in LineBlock(7, b'{}\r\n\n{}', limit=10).texts()]
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

    def texts(self) -> Iterator[RecordText]:
        """The texts of the lines that are not blank, without their ends."""
        for line, content in enumerate(self.content.split(b"\n"), self.line):
            record = content.removesuffix(b"\r")
            if len(record) > self.limit:
                yield too_large(line, 1, self.limit)
            elif record and not record.isspace():
                yield RecordText(line, 1, record)


def blocks(stream: BinaryIO, limit: int) -> Iterator[Block]:
    r"""Cut a stream of lines into blocks.

    >>> import io
    >>> stream = io.BytesIO(b"{}\r\n\n{}")
    >>> [(text.line, text.content) for block in blocks(stream, limit=10) for text in block.texts()]
    [(1, b'{}'), (3, b'{}')]

    Args:
        stream: LineBlock; a line is a record.
        limit: How many bytes a record may have.

    Yields:
        The records in order. A stream that holds none yields one empty text, and one that is no text in UTF-8 (there is
        a NUL byte early on) yields its beginning as one text: reading it tells what is wrong.
    """
    line, is_blank = 1, True
    while content := _whole_lines(stream, limit):
        if line == 1 and b"\0" in content[:_EARLY]:
            yield RecordBlock((RecordText(1, 1, content[:_EARLY]),))
            return
        cut_off = 0
        if not content.endswith(b"\n"):
            cut_off = len(content) - content.rfind(b"\n") - 1
        if cut_off > limit:
            content = content[:-cut_off]
        if content and not content.isspace():
            is_blank = False
            yield LineBlock(line, content, limit)
        line += content.count(b"\n")
        if cut_off > limit:
            is_blank = False
            yield RecordBlock((too_large(line, 1, limit),))
            _skip_line(stream)
            line += 1
    if is_blank:
        yield RecordBlock((RecordText(1),))


def _whole_lines(stream: BinaryIO, limit: int) -> bytes:
    """Read on to the end of a line, or so far into it that it is too long."""
    return stream.read(BLOCK) + stream.readline(limit + 2)


def _skip_line(stream: BinaryIO) -> None:
    while piece := stream.readline(BLOCK):
        if piece.endswith(b"\n"):
            return
