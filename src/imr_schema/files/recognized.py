"""Read JSON whose name says nothing about it: one document or an array, perhaps over many lines, or a record a line."""

import io
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from imr_schema.files import json_array, ndjson
from imr_schema.files.blocks import BLOCK, Block

_HEAD = 1 << 16
"""The number of bytes at the beginning of a stream by which it is recognized."""
_MARK = b"\xef\xbb\xbf"
_VERSION = b'"schema_version"'
"""What stands in a record, but in no object inside one."""


def read_blocks(stream: BinaryIO, limit: int) -> Iterator[Block]:
    r"""Read one document, an array of records, or a record a line.

    >>> text = b'[{},\n {}]', b'{\n "a": 1\n}', b'{}\n{}'
    >>> [[each.line for block in read_blocks(io.BytesIO(one), 99) for each in block.texts()] for one in text]
    [[1, 2], [1], [1, 2]]

    Args:
        stream: JSON text in UTF-8.
        limit: The maximum length of a record, in bytes.

    Yields:
        The records in order.
    """
    head = stream.read(_HEAD)
    whole = io.BufferedReader(_Rejoined(head, stream), BLOCK)
    yield from (json_array if is_document(head) else ndjson).read_blocks(whole, limit)


def is_document(head: bytes) -> bool:
    r"""Whether a text is an array or one object over several lines, by its beginning, and not an object a line.

    >>> is_document(b'{"a": [\n1]}'), is_document(b'{"a": 1\n{"a": 2}'), is_document(b'{"a": 1}\n{"a": 2}')
    (True, False, False)
    """
    text = head.removeprefix(_MARK).lstrip()
    first, _, rest = text.partition(b"\n")
    first, rest = first.rstrip(), rest.lstrip()
    if first.startswith(b"["):
        return True
    if not first.startswith(b"{") or not rest:
        return False
    with suppress(ValueError, RecursionError):
        json.loads(first)
        return False
    if rest.startswith(b"{") and (first.endswith(b"{") or _VERSION in rest.partition(b"\n")[0]):
        return False  # a record that is cut off, and the next one
    return first.endswith((b"{", b"[", b",", b":")) or rest[:1] in b",]}"


class _Rejoined(io.RawIOBase):
    """A stream with its beginning, which has been read, before it."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # it is given a memoryview
        """Read into a buffer; 0 means the end."""
        part = self._head[: len(buffer)] or memoryview(self._rest.read(len(buffer)))
        self._head = self._head[len(part) :]
        buffer[: len(part)] = part
        return len(part)
