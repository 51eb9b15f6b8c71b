"""A determination letter as a `Case`, instead of a document with evidence."""

from imr_schema.fast_path import decode_draft
from imr_schema.letters.reading import UnclearLetter, UnknownLayout, read
from imr_schema.model.case import Case

__all__ = ["UnclearLetter", "UnknownLayout", "read_letter"]


def read_letter(text: str, *, name: str | None = None, sha256: str | None = None, criteria: bool = False) -> Case:
    """Read a determination letter into a case.

    The case may be a draft: what the letter does not state is absent, and `check` reports what is missing or unusual.
    For the evidence of each value, use `imr_schema.letters.read`.

    Args:
        text: The text of the letter as extracted.
        name: The name of its file.
        sha256: The digest of the file's bytes in hexadecimal; by default that of the text in UTF-8.
        criteria: Whether to read from each rationale the criteria that the reviewer tests.

    Raises:
        UnknownLayout: The text does not have the layout of any known letter.
        UnclearLetter: The text contradicts what was read from it, or holds several letters.
        Invalid: The values read do not form a record.
    """
    return decode_draft(read(text, name=name, sha256=sha256, criteria=criteria).document)
