"""Letters through the door: a determination letter becomes a case."""

from imr_schema import letters
from imr_schema.gate import decode_draft
from imr_schema.letters import UnknownLayout
from imr_schema.model import Case

__all__ = ["UnknownLayout", "read_letter"]


def read_letter(text: str, *, name: str | None = None, sha256: str | None = None) -> Case:
    """Read a determination letter into a case.

    The case may be a draft: what the letter does not say is absent, and `check` tells what is missing or odd. For the
    words of the letter that say each value, use `imr_schema.letters.read`.

    Args:
        text: The text of the letter, as an extractor gives it.
        name: The name of its file.
        sha256: The digest of the file's bytes in hexadecimal; by default that of the text in UTF-8.

    Raises:
        UnknownLayout: The text has the layout of no known letter.
        Invalid: What was read has not the shape of a record.
    """
    return decode_draft(letters.read(text, name=name, sha256=sha256).document)
