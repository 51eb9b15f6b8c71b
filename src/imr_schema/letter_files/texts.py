"""Extracts the text of a letter from its file."""

from typing import Final

from imr_schema.letter_files.pdf import text_of_pdf
from imr_schema.letter_files.unreadable import Unreadable

PDF: Final = ".pdf"
TEXT: Final = ".txt"


def text_of(name: str, content: bytes) -> str:
    """Extract the text of a letter from a file.

    Args:
        name: The name of the file; one that ends in `.pdf` is a PDF.
        content: Its bytes: text in UTF-8, or a PDF, whatever its name.

    Returns:
        The text with its original line ends, without a byte order mark.

    Raises:
        Unreadable: The file is neither, or a PDF without text.
    """
    if name.lower().endswith(PDF) or content.startswith(b"%PDF-"):
        return text_of_pdf(content)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable("the file is no text in UTF-8 and no PDF; save the text of the letter in UTF-8") from None
