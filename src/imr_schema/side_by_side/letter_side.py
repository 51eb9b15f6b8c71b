"""The letter's side of the page: its text as paragraphs, with the words marked that say a value."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from typing import Final, NamedTuple

import attrs

from imr_schema.letters.extracted import Evidence
from imr_schema.letters.normalized_text import NormalizedText, Span
from imr_schema.side_by_side.links import link, part_of, place

_PARAGRAPH_END: Final = re.compile(r"\n")
_FULL_LINE: Final = 0.85
"""The part of the longest line that any full line fills; the rest is for a long word that did not fit."""
_PROSE: Final = 160
"""The length from which words are prose, in characters; prose is marked only while one looks at its value."""


@attrs.frozen
class _Stretch:
    """A stretch of the text in which the same values are said; the one said in fewest words comes first."""

    span: Span
    values: tuple[tuple[int, str], ...]
    """Of each value how many characters say it, and its JSON Pointer."""


class _Line(NamedTuple):
    """A line of the letter: its words, and where they stand."""

    text: str
    span: Span


def letter_side(text: str, evidence: Evidence) -> str:
    """Make HTML of a letter.

    Args:
        text: The text of the letter; whatever it holds is shown as text.
        evidence: The spans of the text that say each value.
    """
    letter = NormalizedText.of(text)
    paragraphs = [
        [_Line(line.text, letter.span(line)) for line in letter.lines(each) if line]
        for each in letter.whole.split(_PARAGRAPH_END)
    ]
    full = _FULL_LINE * max((len(line.text) for lines in paragraphs for line in lines), default=0)
    marker = _Marker(text, list(_stretches(len(text), evidence)))
    return "\n".join(_paragraph(lines, marker, full) for lines in paragraphs)


def _stretches(length: int, evidence: Evidence) -> Iterator[_Stretch]:
    begin, end = defaultdict(list), defaultdict(list)
    for pointer, spans in evidence.items():
        for span in spans:
            if span.start < span.end:
                said = (span.end - span.start, pointer)
                begin[span.start].append(said)
                end[span.end].append(said)
    said_here: set[tuple[int, str]] = set()
    for start, stop in pairwise(sorted({0, length, *begin, *end})):
        said_here.difference_update(end[start])
        said_here.update(begin[start])
        yield _Stretch(Span(start, stop), tuple(sorted(said_here)))


def _paragraph(lines: list[_Line], marker: "_Marker", full: float) -> str:
    pieces, at_start = [], True
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if following and len(line.text) + 1 + len(following.text.partition(" ")[0]) >= full:
            pieces.append(marker.html(Span(line.span.start, following.span.start)))  # the next word had no room
            at_start = False
            continue
        is_heading = at_start and line.text.isupper()
        html = marker.html(line.span)
        pieces.append(f"<strong>{html}</strong>" if is_heading else html + "<br>")
        at_start = True
    return f"<p>{''.join(pieces).removesuffix('<br>')}</p>"


@attrs.define
class _Marker:
    """Makes HTML of spans of a text, given one after another."""

    text: str
    stretches: list[_Stretch]
    _placed: set[str] = attrs.field(factory=set)

    def html(self, span: Span) -> str:
        """Make HTML of a span: a link for each stretch of words that says a value."""
        first = bisect_right(self.stretches, span.start, key=lambda stretch: stretch.span.start) - 1
        last = bisect_right(self.stretches, span.end - 1, key=lambda stretch: stretch.span.start)
        return "".join(self._link(stretch, span) for stretch in self.stretches[first:last])

    def _link(self, stretch: _Stretch, within: Span) -> str:
        words = escape(self.text[max(stretch.span.start, within.start) : min(stretch.span.end, within.end)])
        if not stretch.values:
            return words
        pointers = [pointer for _, pointer in stretch.values]
        for pointer in pointers:
            if pointer not in self._placed:  # a place has one id, where its words begin
                self._placed.add(pointer)
                words = f'<span id="{place("letter", pointer)}">{words}</span>'
        length, nearest = stretch.values[0]
        kinds = ["words", part_of(nearest), "prose" if length > _PROSE else "short"]
        kinds += ["title"] if any(pointer.endswith("/heading") for pointer in pointers) else []
        reach = ' tabindex="-1"' if length > _PROSE else ""  # its value leads there
        linked = f'{link("record", nearest)} data-of="{escape(" ".join(pointers))}"'
        return f'<a class="{" ".join(kinds)}" {linked}{reach}>{words}</a>'
