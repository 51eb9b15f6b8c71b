"""Extracts the text of a letter from its file."""

from typing import Final

from imr_schema.letter_files.pdf import PdfText, Recognize, text_of_pdf
from imr_schema.letter_files.unreadable import Unreadable

PDF: Final = ".pdf"
TEXT: Final = ".txt"

MOST_BYTES: Final = 64 << 20
"""The size of the largest file; a scanned letter takes some megabytes."""
_MOST_CHARACTERS: Final = 1_000_000
"""The length of the longest text; the longest letters have 40,000 characters."""
_TOO_LONG: Final = f"the text has more than {_MOST_CHARACTERS:,} characters; no letter has; give each its own file"

_UTF_16: Final = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_SAMPLE: Final = 2_000
_MOST_ZEROS: Final = 0.4
"""The least share of zero bytes, among the even or the odd ones, by which UTF-16 without a mark is known."""


def text_of(name: str, content: bytes) -> str:
    """Extract the text of a letter from a file.

    Args:
        name: The name of the file; one that ends in `.pdf` is a PDF.
        content: Its bytes: text in UTF-8 or UTF-16, or a PDF, whatever its name.

    Returns:
        The text with its original line ends, without a byte order mark.

    Raises:
        Unreadable: The file is neither, or a PDF without text.
    """
    return extract(name, content).text


def extract(name: str, content: bytes, recognize: Recognize | None = None) -> PdfText:
    """Extract the text of a letter from a file, with the confidence of what was recognized in pictures.

    Args:
        name: The name of the file.
        content: Its bytes.
        recognize: Recognizes the text of scanned pages; without it, they are refused.

    Raises:
        Unreadable: The file is neither text nor a PDF, or a PDF without text, or too long for a letter.
    """
    extracted = text_of_pdf(content, recognize) if is_pdf(name, content) else PdfText(_decoded(content))
    if len(extracted.text) > _MOST_CHARACTERS:
        raise Unreadable(_TOO_LONG)
    return extracted


def is_pdf(name: str, content: bytes) -> bool:
    """Whether a file is to be read as PDF."""
    return name.lower().endswith(PDF) or content.startswith(b"%PDF-")


def _decoded(content: bytes) -> str:
    try:
        return content.decode(_encoding(content)).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise Unreadable("the file is no text in UTF-8 and no PDF; save the text of the letter in UTF-8") from None


def _encoding(content: bytes) -> str:
    if content[:2] in _UTF_16:
        return _UTF_16[content[:2]]
    sample = content[:_SAMPLE]
    if len(sample) > 1 and not len(content) % 2:
        even, odd = (sample[first::2].count(0) / len(sample[first::2]) for first in (0, 1))
        if max(even, odd) >= _MOST_ZEROS:
            return "utf-16-be" if even > odd else "utf-16-le"
    return "utf-8"
