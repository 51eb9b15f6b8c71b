"""The shape of a text: a character for each of its words, by the classes the word is in, and patterns over shapes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019/.-][^\W_]+)*|[^\w\s]")
_UNKNOWN: Final = "x"
_NUMBER: Final = "0"
_FIRST: Final = 0xA1
"""The character of the first set of classes; those of other sets follow it."""
_OPERAND: Final = re.compile(r"~(?P<most>[0-9]+)|(?P<not>!)?(?P<classes>[a-z_|]+)(?P<optional>\?)?")


class Shape(NamedTuple):
    """Words and marks of a text as patterns see them.

    Attributes:
        text: A character for each.
        starts: Where each begins, in characters of the text it is of.
        ends: Where each ends.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


class Shapes:
    """Word classes, and patterns over them.

    A word is written with its endings, `lack|s|ing` for "lack", "lacks" and "lacking". A pattern is a row of classes:
    `a|b` is a word of either class, `!a` a word not of the class, `a?` one that may be missing, and `~3` up to three
    words that do not end a sentence. The class `number` holds what begins with a digit, `stop` what ends a sentence.

    >>> shapes = Shapes({"no": ["no", "lack|s"], "paper": ["report|s"], "number": [], "stop": ["."]})
    >>> shape = shapes.of("He lacks recent reports.")
    >>> shapes.compiled({"missing": ["no ~2 paper"]}).search(shape.text).span()
    (1, 4)
    """

    def __init__(self, classes: Mapping[str, Iterable[str]]) -> None:
        """Take the words of each class."""
        held: dict[str, set[str]] = {}
        for name, words in classes.items():
            for word in words:
                stem, *endings = word.split("|")
                for ending in ("", *endings):
                    held.setdefault(stem + ending, set()).add(name)
        sets = sorted({tuple(sorted(names)) for names in held.values()})
        characters = {names: chr(_FIRST + number) for number, names in enumerate(sets)}
        self._character = {word: characters[tuple(sorted(names))] for word, names in held.items()}
        self._held = held
        self._members = {
            name: frozenset(character for names, character in characters.items() if name in names) for name in classes
        }
        self._members["number"] |= {_NUMBER}

    def of(self, text: str) -> Shape:
        """Give the shape of a text."""
        words = [*_WORD.finditer(text)]
        known = self._character.get
        return Shape(
            "".join([known(word[0].lower()) or (_NUMBER if word[0][0].isdigit() else _UNKNOWN) for word in words]),
            [word.start() for word in words],
            [word.end() for word in words],
        )

    def words(self, *names: str) -> frozenset[str]:
        """Give the words of classes."""
        return frozenset(word for word, held in self._held.items() if not held.isdisjoint(names))

    def members(self, *names: str) -> frozenset[str]:
        """Give the characters of the words of classes."""
        return frozenset().union(*(self._members[name] for name in names))

    def compiled(self, patterns: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
        """Compile patterns into one, in which each name is a group."""
        groups = (f"(?P<{name}>{'|'.join(map(self._compiled, rows))})" for name, rows in patterns.items())
        return re.compile("|".join(groups))

    def _compiled(self, row: str) -> str:
        return "".join(self._operand(operand) for operand in row.split())

    def _operand(self, operand: str) -> str:
        parts = _OPERAND.fullmatch(operand)
        if parts is None:
            raise ValueError(f"No operand of a pattern: {operand}")
        if most := parts["most"]:
            return f"[^{''.join(sorted(self.members('stop')))}]{{0,{most}}}?"
        characters = "".join(sorted(self.members(*parts["classes"].split("|"))))
        return f"[{'^' if parts['not'] else ''}{characters}]{parts['optional'] or ''}"
