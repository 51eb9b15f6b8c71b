"""Records in one JSON text: one alone, or the items of an array, which is read as a stream."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from imr_schema._json.values import Problem
from imr_schema.files.blocks import BLOCK, Block, RecordBlock, RecordText, too_large

NO_RECORD = Problem("no-record", "This array holds no record.")
_CUT_OFF = Problem("json-syntax", "The text ends here, perhaps cut off; expected: ',' or ']'.")
_GOES_ON = Problem("json-syntax", "The array has ended; take out what follows.")

# What holds no mark. Possessive, so that no text makes them try twice.
_BETWEEN_ITEMS = re.compile(rb'(?:[^"\[\]{},]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_INSIDE_ITEM = re.compile(rb'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_INSIDE_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
_BLANK = b" \t\r\n"
_NOT_FIRST_BYTES = bytes(range(0x80, 0xC0))


def blocks(stream: BinaryIO, limit: int) -> Iterator[Block]:
    r"""Read the record of a text, or the items of the array that it is.

    >>> import io
    >>> [text.column for block in blocks(io.BytesIO(b"[{}, {}]"), limit=10) for text in block.texts()]
    [2, 6]

    Args:
        stream: JSON text in UTF-8.
        limit: How many bytes a record may have.

    Yields:
        The records in order, each with its line and column in the text. What is wrong with the array itself stands for
        a record: it has no items, is cut off, or something follows it.
    """
    piece = stream.read(BLOCK)
    if not piece.lstrip(_BLANK).startswith(b"["):
        whole = piece + stream.read(max(0, limit + 1 - len(piece)))
        yield RecordBlock((too_large(1, 1, limit) if len(whole) > limit else RecordText(1, 1, whole),))
        return
    items = _Items(limit)
    while piece:
        yield RecordBlock(tuple(items.in_next(piece)))
        piece = stream.read(BLOCK)
    yield RecordBlock(tuple(items.at_end()))


class _Items:
    """Puts the items of an array together from the pieces of its text."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._marks = _Marks()
        self._line = self._column = 1  # of what comes next
        self._found = False
        self._begin()

    def _begin(self) -> None:
        self._start: tuple[int, int] | None = None  # where the item begins
        self._parts: list[bytes] = []
        self._size = 0

    def in_next(self, piece: bytes) -> Iterator[RecordText]:
        """The items that end in the next piece."""
        start = 0
        for end in self._marks.in_next(piece):
            self._take(piece[start:end])
            if piece[end : end + 1] != b"[":
                yield self._item(is_last=piece[end : end + 1] == b"]")
            self._begin()
            self._pass(piece[end : end + 1])
            start = end + 1
        self._take(piece[start:])

    def at_end(self) -> Iterator[RecordText]:
        """What the end of the text cuts off, or what follows the array."""
        if self._marks.have_ended:
            if self._start:
                yield RecordText(*self._start, problem=_GOES_ON)
            return
        is_whole = not self._marks.is_inside_item
        if self._start:
            yield self._item(is_last=False)
        if is_whole:
            yield RecordText(self._line, self._column, problem=_CUT_OFF)

    def _item(self, *, is_last: bool) -> RecordText:
        is_only, self._found = not self._found, True
        if self._start is None:
            return RecordText(self._line, self._column, problem=NO_RECORD if is_only and is_last else None)
        if self._size > self._limit:
            return too_large(*self._start, self._limit)
        return RecordText(*self._start, b"".join(self._parts).rstrip(_BLANK))

    def _take(self, part: bytes) -> None:
        """Add to the item, unless it is too large to be held."""
        if self._start is None:
            rest = part.lstrip(_BLANK)
            self._pass(part[: len(part) - len(rest)])
            if not rest:
                return
            self._start, part = (self._line, self._column), rest
        self._size += len(part)
        if self._size > self._limit:
            self._parts.clear()
        else:
            self._parts.append(part)
        self._pass(part)

    def _pass(self, part: bytes) -> None:
        """Move on in lines and columns."""
        lines = part.count(b"\n")
        if lines:
            self._line += lines
            self._column = 1
            part = part[part.rindex(b"\n") + 1 :]
        self._column += len(part.translate(None, _NOT_FIRST_BYTES))


class _Marks:
    """Finds the marks of an array in the pieces of its text: its brackets, and the commas between its items.

    Attributes:
        have_ended: Whether the array's closing bracket was found.
    """

    def __init__(self) -> None:
        self.have_ended = False
        self._depth = 0
        self._in_string = False
        self._is_escaped = False

    @property
    def is_inside_item(self) -> bool:
        """Whether a string, or a bracket or brace other than the array's own, is open."""
        return self._in_string or self._depth > 1

    def in_next(self, piece: bytes) -> Iterator[int]:
        """The places of the marks in the next piece."""
        place, self._is_escaped = int(self._is_escaped), False
        while place < len(piece) and not self.have_ended:
            if self._in_string:
                place = _past(_INSIDE_STRING, piece, place)
                self._in_string = piece[place : place + 1] != b'"'
                self._is_escaped = piece[place : place + 1] == b"\\"  # the last byte: what it escapes is to come
                place += 1
                continue
            place = _past(_INSIDE_ITEM if self._depth > 1 else _BETWEEN_ITEMS, piece, place)
            match piece[place : place + 1]:
                case b'"':  # a string that does not end in this piece
                    self._in_string = True
                case b"[" | b"{" as mark:
                    self._depth += 1
                    if self._depth == 1 and mark == b"[":
                        yield place
                case b"]" | b"}" as mark if self._depth > 1 or mark == b"]":
                    self._depth -= 1
                    if self._depth == 0:
                        self.have_ended = True
                        yield place
                case b",":
                    yield place
            place += 1


def _past(pattern: re.Pattern[bytes], piece: bytes, place: int) -> int:
    """Where a pattern that matches always, perhaps nothing, ends."""
    match = pattern.match(piece, place)
    return match.end() if match else place
