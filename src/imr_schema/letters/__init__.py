"""Determination letters: read the text of a letter into a draft record with evidence for each value."""

from imr_schema.letters.extracted import Evidence
from imr_schema.letters.offsets import Span
from imr_schema.letters.reading import Reading, UnclearLetter, UnknownLayout, read

__all__ = ["Evidence", "Reading", "Span", "UnclearLetter", "UnknownLayout", "read"]
