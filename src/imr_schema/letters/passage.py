"""A passage of a letter: its text and its offset."""

import re
from collections.abc import Iterator

import attrs


@attrs.define(eq=False)  # never changed; a letter makes hundreds, and a frozen one takes three times as long
class Passage:
    """Text with its offset; slices of it keep theirs.

    >>> passage = Passage("A wrist brace, custom", 40)
    >>> passage[8:13]
    Passage(text='brace', start=48)

    Attributes:
        text: The text.
        start: Its offset in the normalized text of the letter, in characters.
    """

    text: str
    start: int = 0

    @property
    def line(self) -> str:
        """The text on one line."""
        return self.text.replace("\n", " ")

    def __getitem__(self, part: slice) -> "Passage":
        """Slice the passage like its text, in steps of one."""
        start = part.start or 0
        if start < 0 or start > len(self.text):
            start, _, _ = part.indices(len(self.text))
        return Passage(self.text[part], self.start + start)

    def group(self, match: re.Match[str], group: int | str = 0) -> "Passage":
        """Return the passage covered by a match on the text, or by a group that took part in it."""
        return Passage(match[group], self.start + match.start(group))

    def strip(self, characters: str | None = None) -> "Passage":
        """Strip white space, or the given characters, from both ends."""
        rest = self.text.lstrip(characters)
        words = rest.rstrip(characters)
        if len(words) == len(self.text):
            return self
        return Passage(words, self.start + len(self.text) - len(rest))

    def trimmed(self, start: int, end: int, characters: str | None = None) -> "Passage":
        """Slice the passage, and strip white space, or the given characters, from both ends of the slice."""
        rest = self.text[start:end].lstrip(characters)
        return Passage(rest.rstrip(characters), self.start + end - len(rest))

    def divided(self, mark: re.Pattern[str]) -> Iterator[tuple[re.Match[str] | None, "Passage"]]:
        """Yield (None, text before the first mark), then each mark with the text that follows it; all stripped."""
        last, start = None, 0
        for match in mark.finditer(self.text):
            yield last, self.trimmed(start, match.start())
            last, start = match, match.end()
        yield last, self.trimmed(start, len(self.text))

    def split(self, separator: re.Pattern[str]) -> list["Passage"]:
        """Return the stripped passages between separators, without empty ones."""
        return [piece for _, piece in self.divided(separator) if piece.text]

    def __bool__(self) -> bool:
        return bool(self.text)
