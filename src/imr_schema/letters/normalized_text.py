"""The text of a letter with wraps, page breaks and double spaces removed, and the place of every word kept."""

import re
from bisect import bisect_right
from itertools import accumulate, pairwise
from operator import add, sub
from typing import NamedTuple, Self

import attrs

from imr_schema.letters.passage import Passage


class Span(NamedTuple):
    """A range of the given text of a letter: characters from `start` up to, not including, `end`."""

    start: int
    end: int


@attrs.frozen(eq=False)
class NormalizedText:
    r"""The normalized text of a letter.

    Words are separated by one space, paragraphs by one newline, and a word broken after its hyphen or slash at the end
    of a line is rejoined. Only white space changes: no word is added or lost.

    >>> letter = NormalizedText.of("A wrist \nbrace, non-\ncustom.  \n \nUpheld")
    >>> letter.whole.text
    'A wrist brace, non-custom.\nUpheld'
    >>> letter.span(letter.whole[8:13])
    Span(start=9, end=14)

    Attributes:
        given: The text as given.
        whole: The whole normalized text.
    """

    given: str = attrs.field(repr=False)
    whole: Passage
    _cuts: list[int] = attrs.field(repr=False)  # normalized offsets at which segments begin, except the first
    _shifts: list[int] = attrs.field(repr=False)  # given minus normalized offset, for each segment

    @classmethod
    def of(cls, text: str) -> Self:
        """Normalize the text of a letter."""
        words, gaps, joiners = _split_words(text)
        pieces = [piece for pair in zip(words, joiners, strict=False) for piece in pair]
        lengths = [*map(len, joiners)]
        cuts = accumulate(map(add, map(len, words), lengths))
        shifts = accumulate(map(sub, map(len, gaps), lengths), initial=len(text) - len(text.lstrip()))
        return cls(text, Passage("".join([*pieces, words[-1]])), [*cuts], [*shifts])

    def span(self, passage: Passage, shifted: int = 0) -> Span:
        """Return the span of a passage in the given text.

        Args:
            passage: The passage.
            shifted: What to add to its offset.
        """
        start = passage.start + shifted
        first = self._origin(start)
        return Span(first, self._origin(start + len(passage.text) - 1) + 1 if passage.text else first)

    def lines(self, passage: Passage) -> list[Passage]:
        """Split a passage at the line ends of the given text."""
        start, end = passage.start, passage.start + len(passage.text)
        within = self._cuts[bisect_right(self._cuts, start) : bisect_right(self._cuts, end)]
        breaks = [cut - start for cut in within if "\n" in self.given[self._origin(cut - 1) : self._origin(cut)]]
        return [passage[first:last].strip() for first, last in pairwise([0, *breaks, len(passage.text)])]

    def _origin(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._cuts, offset)]


_GAP = re.compile(r"(\s(?:\s+|(?<! )))")  # white space other than one space
_USUAL_GAP = re.compile(r"( [ \n]\s*)")  # begins with a space: three times as fast
_BREAK = re.compile(r"(\n(?<!\s\n)\s*)")  # begins with a line end
_NEVER_USUAL = [chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) not in " \n"]  # slow
_JOINERS = {" \n": " ", "  ": " "}  # of the most frequent gaps, whatever the words around them
_SPACED_JOINERS = _JOINERS | {" \n \n": "\n"}
_SPACED_LINE = re.compile(r"\n[ \t]+\r?\n")
_WORD_BREAK = re.compile(r"\S[-/]")


def _split_words(letter: str) -> tuple[list[str], list[str], list[str]]:
    """Split a letter into words, the gaps between them, and what replaces each gap."""
    # In text extracted from a PDF lines end with a space, blank lines hold a space, and empty lines are page breaks.
    # In other text every blank line may end a paragraph.
    lines = letter.split("\n")
    filled = len(lines) - lines.count("") - lines.count("\r")
    spaced = 2 * (letter.count(" \n") + letter.count(" \r\n") + letter.endswith(" ")) > filled
    pieces = _split_at_gaps(letter.strip())
    words, gaps = pieces[::2], pieces[1::2]
    usual = _SPACED_JOINERS if spaced else _JOINERS
    joiners = [
        usual.get(gap) or _joiner(before, gap, following, spaced=spaced)
        for before, gap, following in zip(words, gaps, words[1:], strict=False)
    ]
    return words, gaps, joiners


def _split_at_gaps(letter: str) -> list[str]:
    """Split a letter at its gaps: words, gap, words, gap …, words."""
    if any(map(letter.__contains__, _NEVER_USUAL)):
        return _GAP.split(letter)
    first, *others = _BREAK.split(letter)
    pieces = _USUAL_GAP.split(first)
    for gap, words in zip(others[::2], others[1::2], strict=True):
        pieces += (gap, *_USUAL_GAP.split(words))
    return pieces


def _joiner(before: str, gap: str, following: str, *, spaced: bool) -> str:
    line_ends = gap.count("\n")
    if not line_ends:
        return " "
    if line_ends > 1 and (_SPACED_LINE.search(gap) if spaced else not _continues_sentence(before, following)):
        return "\n"
    broken_word = not gap.strip("\r\n\f") and _WORD_BREAK.fullmatch(before[-2:])
    return "" if broken_word else " "


def _continues_sentence(before: str, following: str) -> bool:
    """Whether a sentence continues after a blank line, which then is a page break."""
    return before[-1] not in ".:!?" and following[0].islower()
