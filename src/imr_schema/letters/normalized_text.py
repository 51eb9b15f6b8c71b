"""A letter's text mended for reading: wraps, page breaks and double spaces closed, the place of every word kept."""

import re
from bisect import bisect_right
from itertools import accumulate, pairwise
from operator import add, sub
from typing import NamedTuple, Self

import attrs

from imr_schema.letters.passage import Passage


class Span(NamedTuple):
    """A stretch of the letter as it was given: characters from `start` up to, not including, `end`."""

    start: int
    end: int


@attrs.frozen(eq=False)
class NormalizedText:
    r"""The text of a letter, mended.

    In mended text words stand one space apart, paragraphs one newline apart, and a word broken after its hyphen or
    slash at a line's end is whole again. Only white space changes: no word is added or lost.

    >>> letter = NormalizedText.of("A wrist \nbrace, non-\ncustom.  \n \nUpheld")
    >>> letter.whole.text
    'A wrist brace, non-custom.\nUpheld'
    >>> letter.span(letter.whole[8:13])
    Span(start=9, end=14)

    Attributes:
        given: The text as it was given.
        whole: All of it, mended.
    """

    given: str = attrs.field(repr=False)
    whole: Passage
    _cuts: list[int] = attrs.field(repr=False)  # where in mended text a stretch begins, but for the first stretch
    _shifts: list[int] = attrs.field(repr=False)  # how much further on in the text as given each stretch stands

    @classmethod
    def of(cls, text: str) -> Self:
        """Mend the text of a letter."""
        words, gaps, glues = _mended(text)
        pieces = [piece for pair in zip(words, glues, strict=False) for piece in pair]
        lengths = [*map(len, glues)]
        cuts = accumulate(map(add, map(len, words), lengths))
        shifts = accumulate(map(sub, map(len, gaps), lengths), initial=len(text) - len(text.lstrip()))
        return cls(text, Passage("".join([*pieces, words[-1]])), [*cuts], [*shifts])

    def span(self, passage: Passage, shifted: int = 0) -> Span:
        """Tell where in the text as given the words of a passage stand.

        Args:
            passage: The passage.
            shifted: How much further on than it says it stands.
        """
        start = passage.start + shifted
        first = self._origin(start)
        return Span(first, self._origin(start + len(passage.text) - 1) + 1 if passage.text else first)

    def lines(self, passage: Passage) -> list[Passage]:
        """Part a passage as the text as given breaks its lines."""
        start, end = passage.start, passage.start + len(passage.text)
        within = self._cuts[bisect_right(self._cuts, start) : bisect_right(self._cuts, end)]
        breaks = [cut - start for cut in within if "\n" in self.given[self._origin(cut - 1) : self._origin(cut)]]
        return [passage[first:last].strip() for first, last in pairwise([0, *breaks, len(passage.text)])]

    def _origin(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._cuts, offset)]


_GAP = re.compile(r"(\s(?:\s+|(?<! )))")  # white space other than one space
_USUAL_GAP = re.compile(r"( [ \n]\s*)")  # begins with a space, and so is found thrice as fast
_BREAK = re.compile(r"(\n(?<!\s\n)\s*)")  # begins with a line's end
_NEVER_USUAL = [chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) not in " \n"]  # slow
_GLUES = {" \n": " ", "  ": " "}  # of nearly every gap, whatever the words about it
_SPACED_GLUES = _GLUES | {" \n \n": "\n"}
_SPACED_LINE = re.compile(r"\n[ \t]+\r?\n")
_WORD_BREAK = re.compile(r"\S[-/]")


def _mended(letter: str) -> tuple[list[str], list[str], list[str]]:
    """The words of a letter, the gaps between them, and what closes each gap."""
    # Text drawn from a PDF ends its lines, and fills its blank lines, with a space; lines without any are page breaks.
    # In other text every blank line may end a paragraph.
    lines = letter.split("\n")
    filled = len(lines) - lines.count("") - lines.count("\r")
    spaced = 2 * (letter.count(" \n") + letter.count(" \r\n") + letter.endswith(" ")) > filled
    pieces = _parted(letter.strip())
    words, gaps = pieces[::2], pieces[1::2]
    usual = _SPACED_GLUES if spaced else _GLUES
    glues = [
        usual.get(gap) or _glue(before, gap, following, spaced=spaced)
        for before, gap, following in zip(words, gaps, words[1:], strict=False)
    ]
    return words, gaps, glues


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
