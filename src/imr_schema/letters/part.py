"""A part of a letter: what stands under one heading."""

from collections.abc import Callable
from typing import TypeAlias

import attrs

from imr_schema.letters.found import Members
from imr_schema.letters.mended import Mended
from imr_schema.letters.passage import Passage


@attrs.frozen
class Part:
    """A section of a letter.

    Attributes:
        heading: Its heading; empty before the first heading of a letter.
        body: What stands under the heading.
        letter: The letter it is a part of.
    """

    heading: Passage
    body: Passage
    letter: Mended


Reader: TypeAlias = Callable[[Part], Members]
"""Reads from a part the members it says of the case."""
