"""A part of a letter: the text under one heading."""

from collections.abc import Callable
from typing import TypeAlias

import attrs

from imr_schema.letters.extracted import Members
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.passage import Passage


@attrs.define(eq=False)  # never changed, but making a frozen one takes three times as long
class Part:
    """A section of a letter.

    Attributes:
        heading: Its heading; empty before the first heading of a letter.
        body: The text under the heading.
        letter: The whole letter.
    """

    heading: Passage
    body: Passage
    letter: NormalizedText


Reader: TypeAlias = Callable[[Part], Members]
"""Reads members of the case from a part."""
