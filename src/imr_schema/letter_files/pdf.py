"""Extracts the text of a letter from a PDF, in the layout that the reader of letters expects.

A PDF contains positioned lines, not paragraphs. The extracted text marks the structure by white space: a line ends with
a space unless its end breaks a word, a line with a single space separates two paragraphs, and an empty line is a page
break within a paragraph.
"""

import logging
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import attrs

from imr_schema.letter_files.unreadable import Unreadable

if TYPE_CHECKING:
    from pypdf import PageObject

_NO_READER: Final = 'reading PDF needs one more package; install it so: pip install "imr-schema[pdf]"'
_LOCKED: Final = "the PDF is locked with a password; save it without one first"
_BROKEN: Final = "the PDF is broken: it cannot be opened, or not to its end; get a whole copy"
_SCANNED: Final = (
    "the PDF holds pictures of pages and no text; run text recognition (OCR) over it first, then read the result"
)

_WIDER_STEP: Final = 1.4
"""A line step of this many times the usual one starts a paragraph; Word uses 1.4 to 1.8, a heading up to 1.3."""
_FULL_LINE: Final = 0.9
"""The minimum length of a full line, relative to the longest one; characters differ in width."""

_LIGATURES: Final = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}
_BULLET: Final = {0x7F: "•"}  # unused codes of WinAnsiEncoding (ISO 32000-1, D.2)
_CONTROLS: Final = dict.fromkeys(code for code in range(0x20) if chr(code) not in "\t\n")
_SIGNS: Final = _LIGATURES | _BULLET | _CONTROLS

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its warnings may quote the letter


@attrs.frozen
class _PdfLine:
    """A line of a page.

    Attributes:
        text: Its text, which ends with a space unless the end of the line breaks a word.
        height: Its distance from the bottom of the page, in points.
    """

    text: str
    height: float

    @property
    def words(self) -> str:
        """The text without surrounding white space; empty for a blank line."""
        return self.text.strip()


def text_of_pdf(content: bytes) -> str:
    """Extract the text of a PDF.

    Args:
        content: The bytes of the file.

    Raises:
        Unreadable: The PDF is broken, locked or scanned, or the package that reads PDF is not installed.
    """
    pages = list(_pages(content))
    if not any(line.words for page in pages for line in page):
        raise Unreadable(_SCANNED)
    return _text_of_pages(pages)


def _pages(content: bytes) -> Iterator[list[_PdfLine]]:
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - an extra, which may not be installed
        from pypdf.errors import DependencyError, FileNotDecryptedError  # noqa: PLC0415
    except ImportError:
        raise Unreadable(_NO_READER) from None
    try:
        for page in PdfReader(BytesIO(content)).pages:
            yield _lines(page)
    except (DependencyError, FileNotDecryptedError):  # a cipher or the password is missing
        raise Unreadable(_LOCKED) from None
    except Exception:  # noqa: BLE001 - a broken PDF can fail in any way, and the error may quote the letter
        raise Unreadable(_BROKEN) from None


def _lines(page: "PageObject") -> list[_PdfLine]:
    lines = [("", 0.0)]

    def drawn(text: str, matrix: list[float], text_matrix: list[float], *_: Any) -> None:
        x, y = text_matrix[4:6]
        first, *others = text.split("\n")
        before, height = lines.pop()
        at = matrix[1] * x + matrix[3] * y + matrix[5]
        lines.extend([(before + first, height if before else at), *((other, at) for other in others)])

    page.extract_text(visitor_text=drawn)
    return [_PdfLine(_clean(text), height) for text, height in lines if text]


def _clean(text: str) -> str:
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    clean = unicodedata.normalize("NFC", whole.translate(_SIGNS))
    return clean.strip() + ("" if clean.endswith(("-", "/")) else " ")


def _text_of_pages(pages: list[list[_PdfLine]]) -> str:
    usual = _usual_step(pages)
    full = _FULL_LINE * max(len(line.words) for page in pages for line in page)
    pages = [page for page in pages if any(line.words for line in page)]
    pieces = [_paragraphs(page, usual) for page in pages[:1]]
    for before, after in pairwise(pages):
        pieces += (
            "\n" if _continues_paragraph(before[-1].words, after[0].words, full) else " \n",
            _paragraphs(after, usual),
        )
    return "".join(pieces)


def _usual_step(pages: list[list[_PdfLine]]) -> float:
    """The line step within paragraphs, in points; steps between paragraphs are larger and rarer."""
    steps = (above.height - below.height for page in pages for above, below in pairwise(page))
    downward = sorted(step for step in steps if step > 0)
    return downward[len(downward) // 4] if downward else 0


def _paragraphs(page: list[_PdfLine], usual: float) -> str:
    pieces = [page[0].text, "\n"]
    for above, below in pairwise(page):
        if above.words and below.words and above.height - below.height > _WIDER_STEP * usual:
            pieces.append(" \n")
        pieces += below.text, "\n"
    return "".join(pieces)


def _continues_paragraph(last: str, first: str, full: float) -> bool:
    """Whether a paragraph continues after a page break: in mid-sentence, or because the line had no room for a word."""
    if not last or not first:
        return False
    mid_sentence = first[0].islower() and last[-1] not in ".:!?"
    return mid_sentence or len(last) + 1 + len(first.split(maxsplit=1)[0]) > full
