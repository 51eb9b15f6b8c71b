"""Determination letters: read the text of a letter into a draft record with evidence for each value."""

from imr_schema.letters.normalized_text import Span
from imr_schema.letters.reading import Reading, UnknownLayout, read

__all__ = ["Reading", "Span", "UnknownLayout", "read"]
