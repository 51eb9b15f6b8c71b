"""A page that shows a letter and its record side by side, every value linked with the words that state it."""

from imr_schema.side_by_side.page import side_by_side

__all__ = ["side_by_side"]
