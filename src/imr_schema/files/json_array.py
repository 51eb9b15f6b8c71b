"""Read a JSON file: a single record, or an array of records, which is read as a stream."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from imr_schema._json.text import BYTE_ORDER_MARK
from imr_schema._json.values import Problem
from imr_schema.files.blocks import BLOCK, Block, RecordBlock, RecordText, problem_of_start, record_blocks, too_large

NO_RECORD = Problem("no-record", "The array holds no records.")
_TRUNCATED = Problem("json-syntax", "The text ends here and may be truncated; expected: ',' or ']'.")
_TRAILING_TEXT = Problem("json-syntax", "There is text after the end of the array; remove it.")

# Text without delimiters. The quantifiers are possessive, so matching takes linear time.
_BETWEEN_ITEMS = re.compile(rb'(?:[^"\[\]{},]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_INSIDE_ITEM = re.compile(rb'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_INSIDE_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
_BLANK = b" \t\r\n"
_CONTINUATION_BYTES = bytes(range(0x80, 0xC0))


def read_blocks(stream: BinaryIO, limit: int) -> Iterator[Block]:
    r"""Read a single record, or the items of an array.

    >>> import io
    >>> [text.column for block in read_blocks(io.BytesIO(b"[{}, {}]"), limit=10) for text in block.texts()]
    [2, 6]

    Args:
        stream: JSON text in UTF-8.
        limit: The maximum length of a record, in bytes.

    Yields:
        The records in order, each with its line and column in the text. An error of the array itself is yielded in
        place of a record: the array is empty or truncated, or text follows it.
    """
    chunk = stream.read(BLOCK)
    if problem := problem_of_start(chunk):
        yield RecordBlock((RecordText(1, problem=problem),))
        return
    if not chunk.lstrip(_BLANK).startswith(b"["):
        yield RecordBlock((_whole(chunk, stream, limit),))
        return
    items = _ItemSplitter(limit)
    while chunk:
        yield from record_blocks(items.feed(chunk))
        chunk = stream.read(BLOCK)
    yield from record_blocks(items.finish())


def _whole(chunk: bytes, stream: BinaryIO, limit: int) -> RecordText:
    """A single record, or what a byte-order mark hides."""
    whole = chunk + stream.read(max(0, limit + 1 - len(chunk)))
    if len(whole) <= limit:
        return RecordText(1, 1, whole)
    return RecordText(1, problem=BYTE_ORDER_MARK) if chunk.startswith(codecs.BOM_UTF8) else too_large(1, 1, limit)


class _ItemSplitter:
    """Splits an array, fed in chunks, into its items."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._delimiters = _DelimiterFinder()
        self._line = self._column = 1  # the current position
        self._has_items = False
        self._start_item()

    def _start_item(self) -> None:
        self._start: tuple[int, int] | None = None  # where the item begins
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[RecordText]:
        """The items that end in the next chunk."""
        start = 0
        for end in self._delimiters.feed(chunk):
            self._append(chunk[start:end])
            if chunk[end : end + 1] != b"[":
                yield self._item(is_last=chunk[end : end + 1] == b"]")
            self._start_item()
            self._advance(chunk[end : end + 1])
            start = end + 1
        self._append(chunk[start:])

    def finish(self) -> Iterator[RecordText]:
        """A truncated last item, and an error if the array is not closed or text follows it."""
        if self._delimiters.array_is_closed:
            if self._start:
                yield RecordText(*self._start, problem=_TRAILING_TEXT)
            return
        is_whole = not self._delimiters.is_inside_item
        if self._start:
            yield self._item(is_last=False)
        if is_whole:
            yield RecordText(self._line, self._column, problem=_TRUNCATED)

    def _item(self, *, is_last: bool) -> RecordText:
        is_only, self._has_items = not self._has_items, True
        if self._start is None:
            return RecordText(self._line, self._column, problem=NO_RECORD if is_only and is_last else None)
        if self._size > self._limit:
            return too_large(*self._start, self._limit)
        return RecordText(*self._start, b"".join(self._parts).rstrip(_BLANK))

    def _append(self, part: bytes) -> None:
        """Add to the item, unless it is too large to keep."""
        if self._start is None:
            rest = part.lstrip(_BLANK)
            self._advance(part[: len(part) - len(rest)])
            if not rest:
                return
            self._start, part = (self._line, self._column), rest
        self._size += len(part)
        if self._size > self._limit:
            self._parts.clear()
        else:
            self._parts.append(part)
        self._advance(part)

    def _advance(self, part: bytes) -> None:
        """Count lines and columns."""
        lines = part.count(b"\n")
        if lines:
            self._line += lines
            self._column = 1
            part = part[part.rindex(b"\n") + 1 :]
        self._column += len(part.translate(None, _CONTINUATION_BYTES))


class _DelimiterFinder:
    """Finds the delimiters of an array that is fed in chunks: its brackets, and the commas between its items.

    Attributes:
        array_is_closed: Whether the closing bracket of the array was found.
    """

    def __init__(self) -> None:
        self.array_is_closed = False
        self._depth = 0
        self._in_string = False
        self._is_escaped = False

    @property
    def is_inside_item(self) -> bool:
        """Whether a string, or a bracket or brace other than the array's own, is open."""
        return self._in_string or self._depth > 1

    def feed(self, chunk: bytes) -> Iterator[int]:
        """The offsets of the delimiters in the next chunk."""
        offset, self._is_escaped = int(self._is_escaped), False
        while offset < len(chunk) and not self.array_is_closed:
            if self._in_string:
                offset = _skip(_INSIDE_STRING, chunk, offset)
                self._in_string = chunk[offset : offset + 1] != b'"'
                self._is_escaped = chunk[offset : offset + 1] == b"\\"  # the escaped byte is in the next chunk
                offset += 1
                continue
            offset = _skip(_INSIDE_ITEM if self._depth > 1 else _BETWEEN_ITEMS, chunk, offset)
            match chunk[offset : offset + 1]:
                case b'"':  # a string that does not end in this chunk
                    self._in_string = True
                case b"[" | b"{" as bracket:
                    self._depth += 1
                    if self._depth == 1 and bracket == b"[":
                        yield offset
                case b"]" | b"}" as bracket if self._depth > 1 or bracket == b"]":
                    self._depth -= 1
                    if self._depth == 0:
                        self.array_is_closed = True
                        yield offset
                case b",":
                    yield offset
            offset += 1


def _skip(pattern: re.Pattern[bytes], chunk: bytes, offset: int) -> int:
    """The offset after the text that a pattern matches."""
    match = pattern.match(chunk, offset)
    return match.end() if match else offset
