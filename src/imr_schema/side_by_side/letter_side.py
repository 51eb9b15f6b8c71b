"""The letter's side of the page: its text as paragraphs, with the words marked that state a value."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

import attrs

from imr_schema.letters.extracted import Evidence
from imr_schema.letters.normalized_text import NormalizedText, Span
from imr_schema.side_by_side.parts import part_of

_PARAGRAPH_END: Final = re.compile(r"\n")
_FULL_LINE: Final = 0.85
"""The part of the longest line that any full line fills; the rest is for a long word that did not fit."""
_PROSE: Final = 160
"""The length from which words are prose, in characters; prose is marked only while its value is pointed at."""


@attrs.frozen
class MarkedWords:
    """Words of the letter that state the same values.

    Attributes:
        text: The words.
        pointers: The JSON Pointers of these values; the value stated in fewest words comes first.
        begins: Those of them whose words begin here.
        is_prose: Whether even the first value takes many words.
    """

    text: str
    pointers: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    is_prose: bool = False

    @property
    def part(self) -> str:
        """The part of the record that the first value belongs to."""
        return part_of(self.pointers[0])

    @property
    def is_heading(self) -> bool:
        """Whether the words belong to the heading of an issue."""
        return any(pointer.endswith("/heading") for pointer in self.pointers)


@attrs.frozen
class MarkedLine:
    """Words that stand on a line of their own, which the page may break again.

    Attributes:
        words: The words.
        is_heading: Whether they are a heading of the letter.
    """

    words: tuple[MarkedWords, ...]
    is_heading: bool


Paragraph = tuple[MarkedLine, ...]


@attrs.frozen
class _Stretch:
    """A stretch of the text in which the same values are stated; the one stated in fewest words comes first."""

    span: Span
    values: tuple[tuple[int, str], ...]
    """Of each value how many characters state it, and its JSON Pointer."""


class _PlacedLine(NamedTuple):
    """A line of the letter as it came: its words, and where they stand."""

    text: str
    span: Span


def letter_side(text: str, evidence: Evidence) -> list[Paragraph]:
    """Divide a letter into paragraphs, lines and words.

    Args:
        text: The text of the letter.
        evidence: The spans of the text that state each value.
    """
    letter = NormalizedText.of(text)
    paragraphs = [
        [_PlacedLine(line.text, letter.span(line)) for line in letter.lines(each) if line]
        for each in letter.whole.split(_PARAGRAPH_END)
    ]
    full = _FULL_LINE * max((len(line.text) for lines in paragraphs for line in lines), default=0)
    marker = _Marker(text, list(_stretches(len(text), evidence)))
    return [tuple(_joined(lines, marker, full)) for lines in paragraphs]


def _stretches(length: int, evidence: Evidence) -> Iterator[_Stretch]:
    begin, end = defaultdict(list), defaultdict(list)
    for pointer, spans in evidence.items():
        for span in spans:
            if span.start < span.end:
                value = (span.end - span.start, pointer)
                begin[span.start].append(value)
                end[span.end].append(value)
    stated_here: set[tuple[int, str]] = set()
    for start, stop in pairwise(sorted({0, length, *begin, *end})):
        stated_here.difference_update(end[start])
        stated_here.update(begin[start])
        yield _Stretch(Span(start, stop), tuple(sorted(stated_here)))


def _joined(lines: list[_PlacedLine], marker: "_Marker", full: float) -> Iterator[MarkedLine]:
    """Join lines that were broken only because the next word had no room."""
    words: list[MarkedWords] = []
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if following and len(line.text) + 1 + len(following.text.partition(" ")[0]) >= full:
            words += marker.words(Span(line.span.start, following.span.start))
            continue
        is_heading = not words and line.text.isupper()
        yield MarkedLine((*words, *marker.words(line.span)), is_heading)
        words = []


@attrs.define
class _Marker:
    """Cuts spans of a text, given one after another, into words that state the same values."""

    text: str
    stretches: list[_Stretch]
    _begun: set[str] = attrs.field(factory=set)

    def words(self, span: Span) -> Iterator[MarkedWords]:
        first = bisect_right(self.stretches, span.start, key=lambda stretch: stretch.span.start) - 1
        last = bisect_right(self.stretches, span.end - 1, key=lambda stretch: stretch.span.start)
        for stretch in self.stretches[first:last]:
            text = self.text[max(stretch.span.start, span.start) : min(stretch.span.end, span.end)]
            pointers = tuple(pointer for _, pointer in stretch.values)
            begins = tuple(pointer for pointer in pointers if pointer not in self._begun)
            self._begun.update(begins)
            yield MarkedWords(text, pointers, begins, bool(stretch.values) and stretch.values[0][0] > _PROSE)
