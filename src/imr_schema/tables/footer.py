"""Reads from the footer of a Parquet file how many values each row group has.

pyarrow says it too, but ends the process where the rest of the footer is damaged. The footer is a Thrift structure in
the compact protocol; the numbers of its fields are those of `parquet.thrift` in the format's specification.
"""

import struct
from io import SEEK_END
from typing import Any, BinaryIO, Final

_TAIL: Final = struct.Struct("<I4s")
"""The length of the footer, and the mark at the end of the file."""

_ROW_GROUPS, _COLUMNS, _METADATA, _NUM_VALUES = 4, 1, 3, 5

_TRUE, _FALSE = 1, 2
_LONG = 15
"""Instead of the size of a list, says that the size follows."""


def most_values_of_groups(stream: BinaryIO) -> list[int]:
    """The number of values of the column that has most, for each row group of a Parquet file.

    Raises:
        OSError: The footer is damaged.
    """
    try:
        end = stream.seek(0, SEEK_END) - _TAIL.size
        stream.seek(end)
        length, _ = _TAIL.unpack(stream.read(_TAIL.size))
        stream.seek(end - length)
        footer = _Reader(stream.read(length)).struct()
        return [
            max((column[_METADATA][_NUM_VALUES] for column in group[_COLUMNS]), default=0)
            for group in footer[_ROW_GROUPS]
        ]
    except (IndexError, KeyError, TypeError, ValueError, RecursionError, struct.error):
        raise OSError from None


class _Reader:
    """Reads values of the compact protocol one after another."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def struct(self) -> dict[int, Any]:
        """The fields of a structure by their number."""
        fields: dict[int, Any] = {}
        number = 0
        while head := self._byte():
            number = number + (head >> 4) if head >> 4 else self._signed()
            kind = head & 15
            fields[number] = kind == _TRUE if kind in {_TRUE, _FALSE} else self._value(kind)
        return fields

    def _value(self, kind: int) -> Any:  # noqa: PLR0911 - one for each kind
        match kind:
            case 4 | 5 | 6:  # integers
                return self._signed()
            case 8:  # text
                return self._skip(self._unsigned())
            case 12:
                return self.struct()
            case 9 | 10:  # lists and sets
                return self._list()
            case 1 | 2 | 3:  # booleans in lists, and bytes
                return self._byte()
            case 7:  # floating point
                return self._skip(8)
            case 11:
                return self._map()
        raise ValueError

    def _list(self) -> list[Any]:
        head = self._byte()
        size = self._unsigned() if head >> 4 == _LONG else head >> 4
        return [self._value(head & 15) for _ in range(size)]

    def _map(self) -> None:
        if size := self._unsigned():
            kinds = self._byte()
            for _ in range(size):
                self._value(kinds >> 4)
                self._value(kinds & 15)

    def _skip(self, size: int) -> None:
        self._at += size

    def _byte(self) -> int:
        byte = self._content[self._at]
        self._at += 1
        return byte

    def _unsigned(self) -> int:
        value = shift = 0
        while True:
            byte = self._byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:  # noqa: PLR2004 - its highest bit says that more follow
                return value

    def _signed(self) -> int:
        value = self._unsigned()
        return value >> 1 ^ -(value & 1)
