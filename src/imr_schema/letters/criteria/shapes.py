"""The shape of a sentence: a character for each of its words, by the classes the word is in, and patterns over them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019/.-][^\W_]+)*|[^\w\s]")
_FIRST: Final = 0xA1
"""The character of the first set of classes; those of other sets follow it."""
_OPERAND: Final = re.compile(r"(?P<gap>~(?P<most>[0-9]+))|(?P<not>!)?(?P<classes>[a-z_|]+)(?P<optional>\?)?")


class Shape(NamedTuple):
    """Words of a text as patterns see them.

    Attributes:
        text: A character for each word or mark.
        starts: Where each begins in the text it is of.
        ends: Where each ends.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


class Shapes:
    """Word classes, and patterns over them.

    A word is written with its endings, `lack|s|ing` for "lack", "lacks" and "lacking". A pattern is a row of classes:
    `a|b` is a word of either class, `!a` a word not of the class, `a?` one that may be missing, and `~3` up to three
    words that do not end a sentence.

    >>> shapes = Shapes({"no": ["no", "lack|s"], "paper": ["report|s"], "stop": ["."]})
    >>> shape = shapes.of("He lacks recent reports.")
    >>> shapes.compiled({"missing": ["no ~2 paper"]}).search(shape.text).span()
    (1, 4)
    """

    def __init__(self, classes: Mapping[str, Iterable[str]]) -> None:
        of_word: dict[str, set[str]] = {}
        self._of_word = of_word
        for name, words in classes.items():
            for word in words:
                stem, *endings = word.split("|")
                for ending in endings or [""]:
                    of_word.setdefault(stem + ending, set()).add(name)
                if endings:
                    of_word.setdefault(stem, set()).add(name)
        sets = sorted({tuple(sorted(names)) for names in of_word.values()})
        self._sets = {names: chr(_FIRST + number) for number, names in enumerate(sets)}
        self._character = {word: self._sets[tuple(sorted(names))] for word, names in of_word.items()}

    def of(self, text: str, start: int = 0, end: int | None = None) -> Shape:
        """Give the shape of a text, or of a part of it."""
        words = [*_WORD.finditer(text, start, len(text) if end is None else end)]
        known = self._character.get
        return Shape(
            "".join([known(word[0].lower(), "0" if word[0][0].isdigit() else "x") for word in words]),
            [word.start() for word in words],
            [word.end() for word in words],
        )

    def members(self, name: str) -> frozenset[str]:
        """The characters of a class."""
        return frozenset(self._characters([name]))

    def words(self, *names: str) -> set[str]:
        """The words of classes."""
        return {word for word, held in self._of_word.items() if held & {*names}}

    def compiled(self, patterns: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
        """Compile patterns into one, in which each name is a group."""
        groups = (f"(?P<{name}>{'|'.join(map(self._compiled, rows))})" for name, rows in patterns.items())
        return re.compile("|".join(groups))

    def _compiled(self, row: str) -> str:
        return "".join(self._operand(operand) for operand in row.split())

    def _operand(self, operand: str) -> str:
        parts = _OPERAND.fullmatch(operand)
        if parts is None:
            raise ValueError(f"no operand of a pattern: {operand}")
        if parts["gap"]:
            return f"[^{self._characters(['stop'])}]{{0,{parts['most']}}}?"
        inside = self._characters(parts["classes"].split("|"))
        return f"[{'^' if parts['not'] else ''}{inside}]{parts['optional'] or ''}"

    def _characters(self, names: Iterable[str]) -> str:
        wanted = set(names)
        numbers = "0" if "number" in wanted else ""
        found = numbers + "".join(character for held, character in self._sets.items() if wanted & {*held})
        if not found:
            raise ValueError(f"no word is of a class: {names}")
        return found
