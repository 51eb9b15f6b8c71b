"""Determination letters: from the text of a letter to a draft record and the words that say each of its values."""

from imr_schema.letters.normalized_text import Span
from imr_schema.letters.reading import Reading, UnknownLayout, read

__all__ = ["Reading", "Span", "UnknownLayout", "read"]
