"""Patterns that are tried only where one of the words stands that their matches begin with."""

import re
from collections.abc import Iterator

import attrs


@attrs.frozen
class Prefixed:
    """A pattern with its literal prefixes.

    `re` tries a pattern that ignores case, or begins with alternatives, at every character of a text. Words are found
    in it many times as fast, and most letters have none of them.

    >>> pattern = Prefixed(re.compile(r"(?:hurt|accident) on (?P<day>[0-9/]+)", re.IGNORECASE), ("hurt", "accident"))
    >>> pattern.search("An Accident on 2/3/2014")["day"]
    '2/3/2014'

    Attributes:
        pattern: The pattern.
        prefixes: Words in small letters. Each match begins with one of them, in letters of any case.
    """

    pattern: re.Pattern[str]
    prefixes: tuple[str, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in a text."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the matches in a text that do not overlap, from left to right."""
        lowered = text.lower()
        if len(lowered) != len(text):  # a capital whose small letter is two characters
            yield from self.pattern.finditer(text)
            return
        starts: list[int] = []
        for words in self.prefixes:
            start = lowered.find(words)
            while start >= 0:
                starts.append(start)
                start = lowered.find(words, start + 1)
        end = 0
        for start in sorted(starts):
            if start >= end and (match := self.pattern.match(text, start)):
                yield match
                end = match.end()
