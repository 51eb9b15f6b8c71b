"""Reads the rows of a CSV file, in the encoding and with the delimiter that it has."""

import csv
import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import BinaryIO, Final

import attrs

from imr_schema._json.text import encoding_problem
from imr_schema._records.kinds import CONTROL_BUT_BREAKS, WHITE

DELIMITERS: Final = (",", ";", "\t", "|")

UNREADABLE: Final = "\ufffd"
"""What stands for a byte that is no character."""

_MARK: Final = "\ufeff"
_HEAD: Final = 1 << 16
_LONGEST_CELL: Final = 1 << 20
_WINDOWS: Final = "cp1252"
_ENTITY: Final = re.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CONTROL: Final = re.compile(f"[{CONTROL_BUT_BREAKS}]+")
_BREAKS: Final = re.compile(r"\s*[\x00-\x1f\x7f-\x9f\u2028\u2029]\s*")
_C1: Final = {code: bytes([code]).decode(_WINDOWS, errors="ignore") for code in range(0x80, 0xA0)}
"""Control characters that were characters of Windows-1252 before somebody read them as Latin-1."""


@attrs.frozen
class Row:
    """A row of a file.

    Attributes:
        number: Its number, counted from 1; the header is row 1, as in a spreadsheet.
        cells: Its cells as they are in the file; `None` if it cannot be divided into cells.
    """

    number: int
    cells: tuple[str, ...] | None = attrs.field(repr=False)


def read_rows(stream: BinaryIO, fit: Callable[[list[str]], int]) -> tuple[str, Iterator[Row]]:
    """Read the rows of a CSV file; blank ones are left out.

    Args:
        stream: The file. A line that is no UTF-8 is read as Windows-1252.
        fit: How well cells fit as a header; that of the delimiter that fits best is taken.

    Returns:
        The delimiter, and the rows, the header first.

    Raises:
        UnicodeError: The file is in UTF-16 or UTF-32.
    """
    lines = _lines(stream)
    first = next(lines, "")
    delimiter = max(DELIMITERS, key=lambda each: fit(next(csv.reader([first], delimiter=each), [])))
    return delimiter, _rows(first, lines, delimiter)


def _rows(first: str, lines: Iterator[str], delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_CELL)

    def all_lines() -> Iterator[str]:
        yield first
        yield from lines

    reader = csv.reader(all_lines(), delimiter=delimiter)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Row(number, None)
            continue
        if cells:
            yield Row(number, tuple(cells))


def _lines(stream: BinaryIO) -> Iterator[str]:
    start = stream.readline(_HEAD)
    if encoding_problem(start):
        raise UnicodeError
    yield _decoded(start).removeprefix(_MARK)
    while line := stream.readline(_LONGEST_CELL):
        yield _decoded(line)


def _decoded(line: bytes) -> str:
    with suppress(UnicodeDecodeError):
        return line.decode()
    return line.decode(_WINDOWS, errors="replace")


@lru_cache(4096)
def clean_line(cell: str) -> str:
    r"""The text of a cell on one line: HTML entities resolved, and nothing that a record does not allow.

    >>> clean_line("Crohn&#39;s Disease\n(severe) ")
    "Crohn's Disease (severe)"
    """
    return _composed(_BREAKS.sub(" ", _resolved(cell)))


def clean_text(cell: str) -> str:
    """The text of a cell, with its line breaks."""
    text = _resolved(cell).replace("\r\n", "\n").replace("\r", "\n")
    return _composed(_CONTROL.sub("", text))


def _resolved(cell: str) -> str:
    for _ in range(2):  # some were escaped twice: `&amp;#39;`
        if not _ENTITY.search(cell):
            break
        cell = html.unescape(cell)
    return cell if cell.isascii() else cell.translate(_C1)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip(WHITE)
