"""Letter text mended for reading: wraps, page breaks and double spaces closed, the place of every word kept."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple, Self

import attrs


class Span(NamedTuple):
    """A stretch of the letter as it was given: characters from `start` up to, not including, `end`."""

    start: int
    end: int


class _Origin(NamedTuple):
    """Where mended text comes from: from mended offset `mended[i]` on, it runs as `letter` does from `runs_on[i]`."""

    letter: str
    mended: list[int]
    runs_on: list[int]

    def of(self, offset: int) -> int:
        """Give the offset in the letter."""
        stretch = bisect_right(self.mended, offset) - 1
        return self.runs_on[stretch] + offset - self.mended[stretch]

    def line_ends(self, start: int, end: int) -> Iterator[int]:
        """Give the mended offsets before which the letter ends a line."""
        for stretch in range(bisect_right(self.mended, start), bisect_right(self.mended, end)):
            offset = self.mended[stretch]
            if "\n" in self.letter[self.of(offset - 1) : self.runs_on[stretch]]:
                yield offset


@attrs.frozen(eq=False)
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
        return self.place(0, len(self.text))

    def place(self, start: int, end: int) -> Span:
        """Give where the words of the text from `start` up to `end` stand in the letter."""
        first = self._origin.of(self._start + start)
        return Span(first, self._origin.of(self._start + end - 1) + 1 if start < end else first)

    @property
    def lines(self) -> list[Self]:
        """The passage parted as the letter breaks its lines."""
        ends = self._origin.line_ends(self._start, self._start + len(self.text))
        cuts = (end - self._start for end in ends)
        return [self[start:end].strip() for start, end in pairwise([0, *cuts, len(self.text)])]

    @property
    def line(self) -> str:
        """The passage on one line."""
        return self.text.replace("\n", " ")

    def __getitem__(self, part: slice) -> Self:
        """Slice the passage as its text is sliced, in steps of one."""
        start, end, _ = part.indices(len(self.text))
        return self._part(start, self.text[start:end])

    def _stripped(self, start: int, end: int, characters: str | None = None) -> Self:
        rest = self.text[start:end].lstrip(characters)
        return self._part(end - len(rest), rest.rstrip(characters))

    def _part(self, start: int, text: str) -> Self:
        return type(self)(text, self._start + start, self._origin)

    def group(self, match: re.Match[str], group: int | str = 0) -> Self:
        """Give the passage that a match on the text, or a group of it, covers."""
        return self[slice(*match.span(group))]

    def strip(self, characters: str | None = None) -> Self:
        """Leave out white space, or the given characters, at both ends."""
        return self._stripped(0, len(self.text), characters)

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


_GAP = re.compile(r"\s(?:\s+|(?<! ))")  # white space other than one space
_SPACED_LINE = re.compile(r"\n[ \t]+\r?\n")
_WORD_BREAK = re.compile(r"\S[-/]")


def _mend(letter: str) -> tuple[str, _Origin]:
    # Text drawn from a PDF ends its lines, and fills its blank lines, with a space; lines without any are page breaks.
    # In other text every blank line may end a paragraph.
    ends = Counter(line.rstrip("\r")[-1:] for line in letter.split("\n"))
    spaced = 2 * ends[" "] > ends.total() - ends[""]
    end = len(letter.rstrip())
    done = end - len(letter[:end].lstrip())
    pieces: list[str] = []
    origin = _Origin(letter, [0], [done])
    length = 0
    for gap in _GAP.finditer(letter, done, end):
        start, following = gap.span()
        glue = _glue(letter, start, following, spaced=spaced)
        pieces += letter[done:start], glue
        length += start - done + len(glue)
        origin.mended.append(length)
        origin.runs_on.append(following)
        done = following
    pieces.append(letter[done:end])
    return "".join(pieces), origin


def _glue(letter: str, start: int, end: int, *, spaced: bool) -> str:
    gap = letter[start:end]
    if "\n" not in gap:
        return " "
    if _SPACED_LINE.search(gap) if spaced else gap.count("\n") > 1 and not _runs_on(letter, start, end):
        return "\n"
    broken_word = not gap.strip("\r\n\f") and _WORD_BREAK.fullmatch(letter, start - 2, start)
    return "" if broken_word else " "


def _runs_on(letter: str, start: int, end: int) -> bool:
    """Tell whether a sentence goes on over a blank line, which then is a page break."""
    return letter[start - 1] not in ".:!?" and letter[end].islower()
