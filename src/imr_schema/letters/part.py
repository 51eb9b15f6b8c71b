"""A part of a letter: what stands under one heading."""

from collections.abc import Callable
from typing import TypeAlias

import attrs

from imr_schema.letters.found import Members
from imr_schema.letters.passage import Passage


@attrs.frozen
class Part:
    """A section of a letter.

    Attributes:
        heading: Its heading; empty before the first heading of a letter.
        body: What stands under the heading.
    """

    heading: Passage
    body: Passage


Reader: TypeAlias = Callable[[Part], Members]
"""Reads from a part the members it says of the case."""
