"""Extracts the text of a letter from a PDF, in the layout that the reader of letters expects.

A PDF contains positioned characters, not lines and paragraphs. The extracted text marks the structure by white space:
a line ends with a space unless its end breaks a word, a line with a single space separates two paragraphs, and a form
feed separates two pages.
"""

import ctypes
import math
import re
import struct
import unicodedata
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import attrs

from imr_schema.letter_files.unreadable import Unreadable
from imr_schema.letters.furniture import PAGE_BREAK

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_NO_READER: Final = 'reading PDF needs one more package; install it so: pip install "imr-schema[pdf]"'
_LOCKED: Final = "the PDF is locked with a password; save it without one first"
_BROKEN: Final = "the PDF is broken: it cannot be opened, or not to its end; get a whole copy"
_OCR: Final = "read it with text recognition: imr-schema read --ocr"
_SCANNED: Final = f"the PDF holds pictures of pages and no text; {_OCR}"
_SCANNED_PAGE: Final = f"page {{}} of the PDF holds a picture and no text, so that words would be missing; {_OCR}"
_UNRECOGNIZED_PAGE: Final = "page {} of the PDF holds a picture, in which no text was recognized; words may be missing"

_MOST_PAGES: Final = 500
"""The number of pages of the longest PDF; letters have up to thirty."""
_TOO_MANY_PAGES: Final = f"the PDF has more than {_MOST_PAGES} pages; no letter has; give each its own file"
_MOST_DRAWN: Final = 16_000
"""How many characters, or other things, a page draws at most; a page full of small print has ten thousand.

PDFium cuts a string after 32,767 bytes without a word. That is 16,383 characters of two bytes, so a page that was cut
draws too much.
"""
_TOO_MUCH_DRAWN: Final = (
    f"page {{}} of the PDF draws more than {_MOST_DRAWN:,} things; no letter does; print its pages to a new PDF"
)

_WIDER_STEP: Final = 1.4
"""A line step of this many times the usual one starts a paragraph; Word uses 1.4 to 1.8, a heading up to 1.3."""
_SAME_LINE: Final = 0.5
"""Characters whose heights differ by less than so many times their size are on one line."""

_UPRIGHT: Final = 0.1
"""Text whose angle differs by more, in radians, from that of most lines is no part of the letter: a stamp, a margin."""
_TURN: Final = round(2 * math.pi, 2)
_NEW_LINE: Final = ord("\n")
_BLANKS: Final = frozenset(map(ord, " \r\n\t\xa0"))
_WORD: Final = re.compile(r"\S+")

_LINE_END_HYPHENS: Final = frozenset({0x02, 0xFFFE})  # what PDFium makes of a hyphen that ends a line
_HYPHEN: Final = ord("-")
_BULLET: Final = {0x7F: "•"}  # unused codes of WinAnsiEncoding (ISO 32000-1, D.2)
_CONTROLS: Final = dict.fromkeys(code for code in range(0x20) if chr(code) not in "\t\n")
_SIGNS: Final = _CONTROLS | _BULLET


@attrs.frozen
class PdfLine:
    """A line of a page.

    Attributes:
        text: Its text, which ends with a space unless the end of the line breaks a word.
        height: The distance of its base line from the bottom of the page, in points.
        confidences: The confidence of text recognition, from 0 to 1, for each word; empty if the PDF holds the text.
    """

    text: str
    height: float
    confidences: tuple[float, ...] = ()

    @property
    def words(self) -> str:
        """The text without surrounding white space; empty for a blank line."""
        return self.text.strip()


Recognize: TypeAlias = Callable[["PdfPage"], list[PdfLine]]
"""Recognizes the lines in the picture of a page."""


@attrs.frozen
class PdfText:
    """The text of a PDF.

    Attributes:
        text: The text.
        confidences: For each word that was recognized in a picture: where it begins and ends, and the confidence.
    """

    text: str
    confidences: tuple[tuple[int, int, float], ...] = ()


def text_of_pdf(content: bytes, recognize: Recognize | None = None) -> PdfText:
    """Extract the text of a PDF.

    Args:
        content: The bytes of the file.
        recognize: Recognizes the text of pages that hold a picture and no text; without it, they are refused.

    Raises:
        Unreadable: The PDF is broken, locked or scanned, or the package that reads PDF is not installed.
    """
    pages = _pages(content, recognize)
    if not any(pages):
        raise Unreadable(_SCANNED)
    return _text_of_pages([page for page in pages if page])


def _pages(content: bytes, recognize: Recognize | None) -> list[list[PdfLine]]:
    try:
        import pypdfium2  # noqa: PLC0415 - an extra, which may not be installed
    except ImportError:
        raise Unreadable(_NO_READER) from None
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(_LOCKED if "password" in str(error).lower() else _BROKEN) from None
    with document:
        try:
            pages = [*_read_pages(document, recognize)]
        except pypdfium2.PdfiumError:
            raise Unreadable(_BROKEN) from None
    scanned = [number for number, (lines, is_picture) in enumerate(pages, 1) if not lines and is_picture]
    if scanned and any(lines for lines, _ in pages):
        raise Unreadable((_UNRECOGNIZED_PAGE if recognize else _SCANNED_PAGE).format(scanned[0]))
    return [lines for lines, _ in pages]


def _read_pages(document: "PdfDocument", recognize: Recognize | None) -> Iterator[tuple[list[PdfLine], bool]]:
    """The lines of each page, and whether it has a picture where it has no lines."""
    if len(document) > _MOST_PAGES:
        raise Unreadable(_TOO_MANY_PAGES)
    for number, page in enumerate(document, 1):
        if _draws_too_much(page):
            raise Unreadable(_TOO_MUCH_DRAWN.format(number))
        lines = _lines(page)
        is_picture = not lines and _is_picture(page)
        yield (recognize(page) if recognize and is_picture else lines), is_picture


def _draws_too_much(page: "PdfPage") -> bool:
    from pypdfium2.raw import FPDFPage_CountObjects  # noqa: PLC0415 - as in `_pages`

    drawn: int = max(FPDFPage_CountObjects(page), page.get_textpage().count_chars())
    return drawn > _MOST_DRAWN


def _is_picture(page: "PdfPage") -> bool:
    """Whether a page without text shows anything: a picture, lines, or letters without meaning."""
    from pypdfium2.raw import FPDF_PAGEOBJ_TEXT  # noqa: PLC0415 - as in `_pages`

    is_drawn = any(each.type != FPDF_PAGEOBJ_TEXT for each in page.get_objects())
    return is_drawn or not _BLANKS.issuperset(_units(page.get_textpage()))


def _lines(page: "PdfPage") -> list[PdfLine]:
    """The lines of a page from top to bottom, whatever the order in which they are drawn."""
    pieces = _pieces(page)
    if not pieces:
        return []
    angle = _usual([piece.angle for piece in pieces])
    upright = [piece.turned(piece.angle) for piece in pieces if abs(piece.angle - angle) < _UPRIGHT]
    lines: list[list[_Piece]] = []
    for piece in sorted(upright, key=lambda piece: -piece.y):
        if lines and lines[-1][0].y - piece.y < _SAME_LINE * piece.size:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [_line(line) for line in lines]


def _usual(angles: list[float]) -> float:
    return max(angles, key=angles.count)


@attrs.frozen
class _Piece:
    """Characters that a page draws one after another on a line, and where they begin."""

    text: str
    x: float
    y: float
    size: float
    angle: float

    def turned(self, angle: float) -> "_Piece":
        """The piece as if the page were turned about its origin, in radians."""
        x, y = self.x, self.y
        return attrs.evolve(
            self, x=x * math.cos(angle) - y * math.sin(angle), y=x * math.sin(angle) + y * math.cos(angle), angle=0
        )


def _pieces(page: "PdfPage") -> list[_Piece]:
    import pypdfium2.raw as pdfium  # noqa: PLC0415 - as in `_pages`

    text_page = page.get_textpage()
    units = _units(text_page)
    for index, unit in enumerate(units):
        if unit in _LINE_END_HYPHENS and pdfium.FPDFText_IsHyphen(text_page, index) == 1:
            units[index] = _HYPHEN
    pieces: list[_Piece] = []
    start = 0
    for end in [*(index for index, unit in enumerate(units) if unit == _NEW_LINE), len(units)]:
        text = _clean(units[start:end])
        first = next((index for index in range(start, end) if units[index] not in _BLANKS), None)
        if text and first is not None:
            x, y = ctypes.c_double(), ctypes.c_double()
            pdfium.FPDFText_GetCharOrigin(text_page, first, x, y)
            size = pdfium.FPDFText_GetFontSize(text_page, first)
            angle = round(pdfium.FPDFText_GetCharAngle(text_page, first), 2) % _TURN
            pieces.append(_Piece(text, x.value, y.value, size, angle))
        start = end + 1
    return pieces


def _units(text_page: "PdfTextPage") -> list[int]:
    """The UTF-16 code units of the characters of a page, in the order in which they are drawn."""
    from pypdfium2.raw import FPDFText_GetUnicode  # noqa: PLC0415 - as in `_pages`

    return [FPDFText_GetUnicode(text_page, index) for index in range(text_page.count_chars())]


def _clean(units: list[int]) -> str:
    """The text of UTF-16 code units, in the form that the reader of letters expects."""
    text = struct.pack(f"<{len(units)}H", *units).decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", text.translate(_SIGNS)).strip()


def _line(pieces: list[_Piece]) -> PdfLine:
    text = " ".join(piece.text for piece in sorted(pieces, key=lambda piece: piece.x))
    return PdfLine(text if text.endswith(("-", "/")) else f"{text} ", pieces[0].y)


def _text_of_pages(pages: list[list[PdfLine]]) -> PdfText:
    usual = _usual_step(pages)
    pieces: list[str] = []
    confidences: list[tuple[int, int, float]] = []
    length = 0
    for page in pages:
        for above, line in zip([None, *page], page, strict=False):
            gap = "" if above is None else "\n"
            if above and above.height - line.height > _WIDER_STEP * usual:
                gap = "\n \n"
            pieces += gap, line.text
            length += len(gap)
            words = [match.span() for match in _WORD.finditer(line.text)]
            confidences += [
                (length + start, length + end, confidence)
                for (start, end), confidence in zip(words, line.confidences, strict=False)
            ]
            length += len(line.text)
        pieces.append(f"\n{PAGE_BREAK}")
        length += len(pieces[-1])
    return PdfText("".join(pieces).removesuffix(PAGE_BREAK), tuple(confidences))


def _usual_step(pages: list[list[PdfLine]]) -> float:
    """The line step within paragraphs, in points; steps between paragraphs are larger and rarer."""
    steps = (above.height - below.height for page in pages for above, below in pairwise(page))
    downward = sorted(step for step in steps if step > 0)
    return downward[len(downward) // 4] if downward else 0
