"""The text of a letter that comes as a PDF, laid out so that its record is the one read from the letter's text.

A PDF holds lines at places, not paragraphs. The text made here says by white space what the reader of letters needs to
know: a line ends in a space, unless its end breaks a word; a line of nothing but a space parts two paragraphs; an empty
line is a page break within a paragraph.
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
"""How many times the usual step from line to line makes a paragraph; Word sets 1.4 to 1.8, a heading up to 1.3."""
_FULL_LINE: Final = 0.9
"""The part of the longest line that any full line fills; letters are of unequal width."""

_LIGATURES: Final = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}
_BULLET: Final = {0x7F: "•"}  # what WinAnsiEncoding makes of its unused codes (ISO 32000-1, D.2)
_CONTROLS: Final = dict.fromkeys(code for code in range(0x20) if chr(code) not in "\t\n")
_SIGNS: Final = _LIGATURES | _BULLET | _CONTROLS

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # or its warnings, with words of the letter, are printed


@attrs.frozen
class _Line:
    """A line of a page.

    Attributes:
        text: Its text, which ends in a space; not so where the end of the line breaks a word.
        height: Where it stands, in points from the bottom of the page.
    """

    text: str
    height: float

    @property
    def words(self) -> str:
        """The text without white space around it; a blank line has none."""
        return self.text.strip()


def text_of_pdf(content: bytes) -> str:
    """Take the text out of a PDF.

    Args:
        content: The bytes of the file.

    Raises:
        Unreadable: The PDF is broken, locked, or scanned; or the package that reads PDF is not installed.
    """
    pages = list(_pages(content))
    if not any(line.words for page in pages for line in page):
        raise Unreadable(_SCANNED)
    return _laid_out(pages)


def _pages(content: bytes) -> Iterator[list[_Line]]:
    try:
        from pypdf import PdfReader  # noqa: PLC0415 - an extra, which may not be installed
        from pypdf.errors import DependencyError, FileNotDecryptedError  # noqa: PLC0415
    except ImportError:
        raise Unreadable(_NO_READER) from None
    try:
        for page in PdfReader(BytesIO(content)).pages:
            yield _lines(page)
    except (DependencyError, FileNotDecryptedError):  # for want of a cipher, or of the password
        raise Unreadable(_LOCKED) from None
    except Exception:  # noqa: BLE001 - a broken PDF can fail in any way, and the error may hold words of the letter
        raise Unreadable(_BROKEN) from None


def _lines(page: "PageObject") -> list[_Line]:
    lines = [("", 0.0)]

    def drawn(text: str, matrix: list[float], text_matrix: list[float], *_: Any) -> None:
        x, y = text_matrix[4:6]
        first, *others = text.split("\n")
        before, height = lines.pop()
        at = matrix[1] * x + matrix[3] * y + matrix[5]
        lines.extend([(before + first, height if before else at), *((other, at) for other in others)])

    page.extract_text(visitor_text=drawn)
    return [_Line(_clean(text), height) for text, height in lines if text]


def _clean(text: str) -> str:
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    clean = unicodedata.normalize("NFC", whole.translate(_SIGNS))
    return clean.strip() + ("" if clean.endswith(("-", "/")) else " ")


def _laid_out(pages: list[list[_Line]]) -> str:
    usual = _usual_step(pages)
    full = _FULL_LINE * max(len(line.words) for page in pages for line in page)
    written = [page for page in pages if any(line.words for line in page)]
    pieces = [_paragraphs(page, usual) for page in written[:1]]
    for before, after in pairwise(written):
        pieces += "\n" if _runs_on(before[-1].words, after[0].words, full) else " \n", _paragraphs(after, usual)
    return "".join(pieces)


def _usual_step(pages: list[list[_Line]]) -> float:
    """The step from line to line within paragraphs, in points; those between paragraphs are fewer, and larger."""
    steps = (above.height - below.height for page in pages for above, below in pairwise(page))
    downward = sorted(step for step in steps if step > 0)
    return downward[len(downward) // 4] if downward else 0


def _paragraphs(page: list[_Line], usual: float) -> str:
    pieces = [page[0].text, "\n"]
    for above, below in pairwise(page):
        if above.words and below.words and above.height - below.height > _WIDER_STEP * usual:
            pieces.append(" \n")
        pieces += below.text, "\n"
    return "".join(pieces)


def _runs_on(last: str, first: str, full: float) -> bool:
    """Tell whether a paragraph goes on over a page break: in mid-sentence, or where the line had no room for more."""
    if not last or not first:
        return False
    mid_sentence = first[0].islower() and last[-1] not in ".:!?"
    return mid_sentence or len(last) + 1 + len(first.split(maxsplit=1)[0]) > full
