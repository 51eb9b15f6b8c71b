"""Letter text mended for reading: wraps, page breaks and double spaces closed, the place of every word kept."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise
from operator import add, sub
from typing import NamedTuple, Self

import attrs


class Span(NamedTuple):
    """A stretch of the letter as it was given: characters from `start` up to, not including, `end`."""

    start: int
    end: int


class _Origin(NamedTuple):
    """Where mended text comes from.

    Attributes:
        letter: The letter as it was given.
        cuts: The offsets in the mended text at which a stretch begins, but for the first stretch.
        shifts: How much further on in the letter each stretch stands.
    """

    letter: str
    cuts: list[int]
    shifts: list[int]

    def of(self, offset: int) -> int:
        """Give the offset in the letter."""
        return offset + self.shifts[bisect_right(self.cuts, offset)]

    def line_ends(self, start: int, end: int) -> Iterator[int]:
        """Give the mended offsets before which the letter ends a line."""
        for cut in self.cuts[bisect_right(self.cuts, start) : bisect_right(self.cuts, end)]:
            if "\n" in self.letter[self.of(cut - 1) : self.of(cut)]:
                yield cut


@attrs.define(eq=False)  # nothing changes one, but a letter makes hundreds, and a frozen one takes thrice the time
class Passage:
    r"""Mended text that knows where in the letter it stands; its slices know it too.

    In mended text words stand one space apart, paragraphs one newline apart, and a word broken after its hyphen or
    slash at a line's end is whole again. Only white space changes: no word is added or lost.

    >>> letter = Passage.of("A wrist \nbrace, non-\ncustom.  \n \nUpheld")
    >>> letter.text
    'A wrist brace, non-custom.\nUpheld'
    >>> letter[8:13].text, letter[8:13].span
    ('brace', Span(start=9, end=14))

    Attributes:
        text: The mended text.
    """

    text: str
    _start: int
    _origin: _Origin = attrs.field(repr=False)

    @classmethod
    def of(cls, letter: str) -> Self:
        """Mend the text of a letter."""
        text, origin = _mend(letter)
        return cls(text, 0, origin)

    @property
    def span(self) -> Span:
        """Where the words of this passage stand in the letter."""
        _, cuts, shifts = self._origin
        first = self._start + shifts[bisect_right(cuts, self._start)]
        if not self.text:
            return Span(first, first)
        last = self._start + len(self.text) - 1
        return Span(first, last + shifts[bisect_right(cuts, last)] + 1)

    @property
    def lines(self) -> list[Self]:
        """The passage parted as the letter breaks its lines."""
        ends = self._origin.line_ends(self._start, self._start + len(self.text))
        cuts = (end - self._start for end in ends)
        return [self._stripped(start, end) for start, end in pairwise([0, *cuts, len(self.text)])]

    @property
    def line(self) -> str:
        """The passage on one line."""
        return self.text.replace("\n", " ")

    def __getitem__(self, part: slice) -> Self:
        """Slice the passage as its text is sliced, in steps of one."""
        start, end, _ = part.indices(len(self.text))
        return type(self)(self.text[start:end], self._start + start, self._origin)

    def _stripped(self, start: int, end: int) -> Self:
        rest = self.text[start:end].lstrip()
        return type(self)(rest.rstrip(), self._start + end - len(rest), self._origin)

    def group(self, match: re.Match[str], group: int | str = 0) -> Self:
        """Give the passage that a match on the text, or a group of it that took part, covers."""
        return type(self)(match[group], self._start + match.start(group), self._origin)

    def strip(self, characters: str | None = None) -> Self:
        """Leave out white space, or the given characters, at both ends."""
        rest = self.text.lstrip(characters)
        if len(rest) == len(self.text) and len(rest.rstrip(characters)) == len(rest):
            return self
        return type(self)(rest.rstrip(characters), self._start + len(self.text) - len(rest), self._origin)

    def divided(self, mark: re.Pattern[str]) -> Iterator[tuple[re.Match[str] | None, Self]]:
        """Give what stands before the first mark, with None, then each mark with what follows it; all stripped."""
        last, start = None, 0
        for found in mark.finditer(self.text):
            yield last, self._stripped(start, found.start())
            last, start = found, found.end()
        yield last, self._stripped(start, len(self.text))

    def split(self, separator: re.Pattern[str]) -> list[Self]:
        """Give the stripped passages between separators; empty ones are left out."""
        return [piece for _, piece in self.divided(separator) if piece]

    def __bool__(self) -> bool:
        return bool(self.text)


_GAP = re.compile(r"(\s(?:\s+|(?<! )))")  # white space other than one space
_USUAL_GAP = re.compile(r"( [ \n]\s*)")  # begins with a space, and so is found thrice as fast
_BREAK = re.compile(r"(\n(?<!\s\n)\s*)")  # begins with a line's end
_NEVER_USUAL = "\t\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_LINE_END = " \n"  # as text drawn from a PDF has it: nearly every gap
_SPACED_LINE = re.compile(r"\n[ \t]+\r?\n")
_WORD_BREAK = re.compile(r"\S[-/]")


def _mend(letter: str) -> tuple[str, _Origin]:
    # Text drawn from a PDF ends its lines, and fills its blank lines, with a space; lines without any are page breaks.
    # In other text every blank line may end a paragraph.
    lines = letter.split("\n")
    filled = len(lines) - lines.count("") - lines.count("\r")
    spaced = 2 * (letter.count(" \n") + letter.count(" \r\n") + letter.endswith(" ")) > filled
    pieces = _parted(letter.strip())
    words, gaps = pieces[::2], pieces[1::2]
    glues = [
        " " if gap == _LINE_END else _glue(before, gap, following, spaced=spaced)
        for before, gap, following in zip(words, gaps, words[1:], strict=False)
    ]
    pieces[1::2] = glues
    lengths = [*map(len, glues)]
    cuts = accumulate(map(add, map(len, words), lengths))
    shifts = accumulate(map(sub, map(len, gaps), lengths), initial=len(letter) - len(letter.lstrip()))
    return "".join(pieces), _Origin(letter, [*cuts], [*shifts])


def _parted(letter: str) -> list[str]:
    """Part a letter at its gaps: words, gap, words, gap …, words."""
    if any(map(letter.__contains__, _NEVER_USUAL)):
        return _GAP.split(letter)
    first, *others = _BREAK.split(letter)
    pieces = _USUAL_GAP.split(first)
    for gap, words in zip(others[::2], others[1::2], strict=True):
        pieces += (gap, *_USUAL_GAP.split(words))
    return pieces


def _glue(before: str, gap: str, following: str, *, spaced: bool) -> str:
    line_ends = gap.count("\n")
    if not line_ends:
        return " "
    if line_ends > 1 and (_SPACED_LINE.search(gap) if spaced else not _runs_on(before, following)):
        return "\n"
    broken_word = not gap.strip("\r\n\f") and _WORD_BREAK.fullmatch(before[-2:])
    return "" if broken_word else " "


def _runs_on(before: str, following: str) -> bool:
    """Tell whether a sentence goes on over a blank line, which then is a page break."""
    return before[-1] not in ".:!?" and following[0].islower()
