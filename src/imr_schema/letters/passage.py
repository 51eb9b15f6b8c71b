"""A passage of a letter: its words, and where in the letter they stand."""

import re
from collections.abc import Iterator
from typing import Self

import attrs


@attrs.define(eq=False)  # nothing changes one, but a letter makes hundreds, and a frozen one takes thrice the time
class Passage:
    """Words that know where they stand; what is cut out of them knows it too.

    >>> passage = Passage("A wrist brace, custom", 40)
    >>> passage[8:13]
    Passage(text='brace', start=48)

    Attributes:
        text: The words.
        start: Where in the mended letter they begin, in characters.
    """

    text: str
    start: int = 0

    @property
    def line(self) -> str:
        """The passage on one line."""
        return self.text.replace("\n", " ")

    def __getitem__(self, part: slice) -> Self:
        """Slice the passage as its text is sliced, in steps of one."""
        start, _, _ = part.indices(len(self.text))
        return type(self)(self.text[part], self.start + start)

    def _stripped(self, start: int, end: int) -> Self:
        rest = self.text[start:end].lstrip()
        return type(self)(rest.rstrip(), self.start + end - len(rest))

    def group(self, match: re.Match[str], group: int | str = 0) -> Self:
        """Give the passage that a match on the text, or a group of it that took part, covers."""
        return type(self)(match[group], self.start + match.start(group))

    def strip(self, characters: str | None = None) -> Self:
        """Leave out white space, or the given characters, at both ends."""
        rest = self.text.lstrip(characters)
        words = rest.rstrip(characters)
        if len(words) == len(self.text):
            return self
        return type(self)(words, self.start + len(self.text) - len(rest))

    def divided(self, mark: re.Pattern[str]) -> Iterator[tuple[re.Match[str] | None, Self]]:
        """Give what stands before the first mark, with None, then each mark with what follows it; all stripped."""
        last, start = None, 0
        for found in mark.finditer(self.text):
            yield last, self._stripped(start, found.start())
            last, start = found, found.end()
        yield last, self._stripped(start, len(self.text))

    def split(self, separator: re.Pattern[str]) -> list[Self]:
        """Give the stripped passages between separators; empty ones are left out."""
        return [piece for _, piece in self.divided(separator) if piece.text]

    def __bool__(self) -> bool:
        return bool(self.text)
