"""The text of a letter as it was written: without what pages, lines and files add, and the place of every word kept."""

import re
from bisect import bisect_right
from itertools import accumulate, chain, pairwise
from operator import add, sub
from typing import Final, Self

import attrs

from imr_schema.letters.characters import character_edits
from imr_schema.letters.furniture import PAGE_BREAK, find_furniture
from imr_schema.letters.offsets import Edit, OffsetMap, Span, edited
from imr_schema.letters.passage import Passage

__all__ = ["NormalizedText", "Span"]

_FULL_LINE: Final = 0.9
"""The minimum length of a full line, relative to the longest one; characters differ in width."""
_UNWRAPPED_LINE: Final = 240
"""A line of this many characters is a paragraph: the text is not wrapped."""
_DOUBLE_SPACED: Final = 0.3
"""The least share of blank lines in mid-sentence in double-spaced text."""
_FEWEST_DOUBLED: Final = 10
"""The fewest blank lines in double-spaced text."""
_BLANK_LINE: Final = 2
"""The line ends of a gap with one blank line."""


@attrs.define(eq=False)  # never changed; making a frozen one takes longer
class NormalizedText:
    r"""The normalized text of a letter.

    Words are separated by one space, paragraphs by one newline, and a word broken after its hyphen or slash at the end
    of a line is rejoined. Page furniture and invisible characters are removed, ligatures spelled out and accents
    composed. No other character is added or lost.

    >>> letter = NormalizedText.of("A wrist \nbrace, non-\ncustom.  \n \nUpheld")
    >>> letter.whole.text
    'A wrist brace, non-custom.\nUpheld'
    >>> letter.spans(letter.whole[8:13])
    [Span(start=9, end=14)]

    Attributes:
        given: The text as given.
        whole: The whole normalized text.
        furniture: The spans of the given text that were removed as page furniture.
        uncertain: Offsets, in the text before white space was normalized, of lines that may be page furniture or not.
        page_joins: Offsets in the normalized text at which a sentence ends before a page break: a paragraph may end
            there or not.
    """

    given: str = attrs.field(repr=False)
    whole: Passage
    furniture: tuple[Span, ...] = attrs.field(repr=False)
    uncertain: tuple[int, ...] = attrs.field(repr=False)
    page_joins: tuple[int, ...] = attrs.field(repr=False)
    _wrapped: str = attrs.field(repr=False)  # the text before white space was normalized
    _offsets: OffsetMap = attrs.field(repr=False)  # from normalized to wrapped text
    _earlier: tuple[OffsetMap, ...] = attrs.field(repr=False)  # from wrapped to given text, in steps

    @classmethod
    def of(cls, text: str) -> Self:
        """Normalize the text of a letter."""
        wrapped, maps = text, tuple[OffsetMap, ...]()
        if edits := character_edits(wrapped):
            wrapped, offsets = edited(wrapped, edits)
            maps = (offsets,)
        removed, uncertain = find_furniture(wrapped)
        furniture = tuple(Span(_start(start, maps), _end(end, maps)) for start, end, _ in removed)
        if removed:
            wrapped, offsets = edited(wrapped, removed)
            maps = (offsets, *maps)
        return cls._of_wrapped(text, wrapped, maps, furniture, tuple(uncertain))

    @classmethod
    def _of_wrapped(
        cls,
        given: str,
        wrapped: str,
        earlier: tuple[OffsetMap, ...],
        furniture: tuple[Span, ...],
        uncertain: tuple[int, ...],
    ) -> Self:
        words, gaps, joiners = _split_words(wrapped)
        pieces = [piece for pair in zip(words, joiners, strict=False) for piece in pair]
        lengths = [*map(len, joiners)]
        cuts = [*accumulate(map(add, map(len, words), lengths))]
        shifts = accumulate(map(sub, map(len, gaps), lengths), initial=len(wrapped) - len(wrapped.lstrip()))
        joins: tuple[int, ...] = ()
        if PAGE_BREAK in wrapped:
            joins = tuple(
                cut
                for cut, word, gap, joiner in zip(cuts, words, gaps, joiners, strict=False)
                if PAGE_BREAK in gap and joiner and word[-1] in _SENTENCE_ENDS
            )
        whole = Passage("".join([*pieces, words[-1]]))
        return cls(given, whole, furniture, uncertain, joins, wrapped, OffsetMap(cuts, [*shifts]), earlier)

    def corrected(self, edits: list[Edit]) -> Self:
        """Apply edits to the wrapped text, and normalize white space anew.

        Args:
            edits: Edits of `wrapped`, in order.
        """
        wrapped, offsets = edited(self._wrapped, edits)
        return self._of_wrapped(self.given, wrapped, (offsets, *self._earlier), self.furniture, self.uncertain)

    @property
    def wrapped(self) -> str:
        """The text with its line ends, without page furniture and invisible characters."""
        return self._wrapped

    def spans(self, passage: Passage, shifted: int = 0) -> list[Span]:
        """Return the spans of a passage in the given text: one, or several around removed page furniture.

        Args:
            passage: The passage.
            shifted: What to add to its offset.
        """
        whole = self.span(passage, shifted)
        return _without(whole, self.furniture, self.given) if self.furniture else [whole]

    def span(self, passage: Passage, shifted: int = 0) -> Span:
        """Return the span from the first word of a passage to its last in the given text, and all between."""
        start = passage.start + shifted
        maps = (self._offsets, *self._earlier)
        first = _start(start, maps)
        return Span(first, _end(start + len(passage.text), maps) if passage.text else first)

    def is_line_start(self, offset: int) -> bool:
        """Whether a line of the wrapped text begins at an offset of the normalized text."""
        origin = self._offsets.start
        return offset > 1 and "\n" in self._wrapped[origin(offset - 2) + 1 : origin(offset)]

    def lines(self, passage: Passage) -> list[Passage]:
        """Split a passage at the line ends of the wrapped text."""
        start, end = passage.start, passage.start + len(passage.text)
        cuts, origin = self._offsets.cuts, self._offsets.start
        within = cuts[bisect_right(cuts, start) : bisect_right(cuts, end)]
        breaks = [cut - start for cut in within if "\n" in self._wrapped[origin(cut - 1) : origin(cut)]]
        return [passage[first:last].strip() for first, last in pairwise([0, *breaks, len(passage.text)])]


def _start(offset: int, maps: tuple[OffsetMap, ...]) -> int:
    for offsets in maps:
        offset = offsets.start(offset)
    return offset


def _end(offset: int, maps: tuple[OffsetMap, ...]) -> int:
    for offsets in maps:
        offset = offsets.end(offset)
    return offset


def _without(whole: Span, removed: tuple[Span, ...], text: str) -> list[Span]:
    """A span without the removed spans within it, nor the white space around them."""
    inside = [span for span in removed if whole.start < span.start and span.end < whole.end]
    edges = [whole.start, *chain.from_iterable(inside), whole.end]
    spans = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        words = text[start:end]
        if not words.isspace() and words:
            spans.append(Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())))
    return spans or [whole]


_GAP = re.compile(r"(\s(?:\s+|(?<! )))")  # white space other than one space
_USUAL_GAP = re.compile(r"( [ \n]\s*)")  # begins with a space: three times as fast
_BREAK = re.compile(r"(\n(?<!\s\n)\s*)")  # begins with a line end
_NEVER_USUAL = [chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) not in " \n"]  # slow
_JOINERS = {" \n": " ", "  ": " "}  # of the most frequent gaps, whatever the words around them
_SPACED_JOINERS = _JOINERS | {" \n \n": "\n"}
_SPACED_LINE = re.compile(r"\n[ \t]+\r?\n")
_WORD_BREAK = re.compile(r"\S[-/]")
_SENTENCE_ENDS: Final = ".:!?"


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
    if not spaced and max(map(len, lines)) >= _UNWRAPPED_LINE:
        return words, gaps, ["\n" if "\n" in gap or PAGE_BREAK in gap else " " for gap in gaps]
    joiners = [
        usual.get(gap) or _joiner(before, gap, following, spaced=spaced)
        for before, gap, following in zip(words, gaps, words[1:], strict=False)
    ]
    if not spaced and _is_double_spaced(gaps, joiners):
        joiners = [
            " " if joiner == "\n" and gap.count("\n") == _BLANK_LINE else joiner
            for gap, joiner in zip(gaps, joiners, strict=True)
        ]
    if PAGE_BREAK in letter:
        _join_pages(words, gaps, joiners, _FULL_LINE * max(map(len, lines)))
    return words, gaps, joiners


def _is_double_spaced(gaps: list[str], joiners: list[str]) -> bool:
    """Whether there is a blank line after each line, and so in mid-sentence."""
    doubled = {"\n\n", "\r\n\r\n"}
    if sum(map(gaps.count, doubled)) < max(_FEWEST_DOUBLED, len(gaps) / 2):
        return False
    breaks = [joiner for gap, joiner in zip(gaps, joiners, strict=True) if gap in doubled]
    return breaks.count(" ") > _DOUBLE_SPACED * len(breaks)


def _join_pages(words: list[str], gaps: list[str], joiners: list[str], full: float) -> None:
    """Choose what replaces page breaks: a paragraph continues in mid-sentence, or if the next word had no room."""
    for i, gap in enumerate(gaps):
        if PAGE_BREAK in gap and joiners[i]:
            last, first = words[i], words[i + 1]
            mid_sentence = last[-1] not in _SENTENCE_ENDS or first[0].islower()
            had_no_room = len(last) + 1 + len(first.split(maxsplit=1)[0]) > full
            joiners[i] = " " if mid_sentence or had_no_room else "\n"


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
    if not line_ends and PAGE_BREAK not in gap:
        return " "
    if line_ends > 1 and (_SPACED_LINE.search(gap) if spaced else not _continues_sentence(before, following)):
        return "\n"
    broken_word = not gap.strip("\r\n\f") and _WORD_BREAK.fullmatch(before[-2:])
    return "" if broken_word else " "


def _continues_sentence(before: str, following: str) -> bool:
    """Whether a sentence continues after a blank line, which then is a page break."""
    return before[-1] not in _SENTENCE_ENDS and following[0].islower()
