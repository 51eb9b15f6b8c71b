"""A page of what a person should check first in letters that were read."""

from imr_schema.to_check.page import LettersToCheck

__all__ = ["LettersToCheck"]
