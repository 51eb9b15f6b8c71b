"""The shape of a text: a character for each of its words, by the classes the word is in, and patterns over shapes."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

_WHOLE: Final = r"[^\W_]+(?:['/.-][^\W_]+)*|[^\w\s]"
_WORD: Final = re.compile(_WHOLE)
_CONTRACTED: Final = re.compile(
    r"n't\b|[^\W_]+?(?=n't\b)|'s\b|\b(?:there|it|that)(?='s\b)"  # has|n't, there|'s, but patient's
    rf"|{_WHOLE}"
)
_MONTH: Final = re.compile(r"(?<=[^.;:?!] )May\b")
"""The month, which would else be the "may" of a guideline."""
_CONTRACTIONS: Final = ("n't", "there's", "it's", "that's")
_UNKNOWN: Final = "x"
_NUMBER: Final = "0"
_FIRST: Final = 0xA1
"""The character of the first set of classes; those of other sets follow it."""
_OPERAND: Final = re.compile(
    r"(?P<first>\^)|(?P<within>[~,])(?P<most>[0-9]+)|(?P<not>!)?(?P<classes>[a-z_|]+)(?P<optional>\?)?"
)
_HISSING: Final = ("s", "x", "z", "ch", "sh")


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
    `a|b` is a word of either class, `!a` a word not of the class, `a?` one that may be missing, `~3` up to three words
    that do not end a sentence, `,3` up to three before a comma, and `^` is where the sentence begins. The class
    `number` holds what begins with a digit, `stop` what ends a sentence, `comma` the comma.

    A family of verbs named `show` gives the classes `show`, `show_ed` and `show_ing`, of all forms of its verbs, and
    `show_un`, of what is not so ("unshown"); an irregular verb is written with its past and its participle,
    `give/gave/given`.

    >>> classes = {"no": ["no", "lack|s"], "paper": ["report|s"], "number": [], "stop": ["."], "comma": [","]}
    >>> shapes = Shapes(classes, {"show": ["note"]})
    >>> shape = shapes.of("He lacks recent reports.")
    >>> shapes.compiled({"missing": ["no ~2 paper"]}).search(shape.text).span()
    (1, 4)
    """

    def __init__(self, classes: Mapping[str, Iterable[str]], verbs: Mapping[str, Iterable[str]]) -> None:
        """Take the words of each class, and the families of verbs."""
        held: dict[str, set[str]] = {}
        for name, word in (*_written(classes), *_inflected(verbs)):
            held.setdefault(word, set()).add(name)
        sets = sorted({tuple(sorted(names)) for names in held.values()})
        characters = {names: chr(_FIRST + number) for number, names in enumerate(sets)}
        self._character = {word: characters[tuple(sorted(names))] for word, names in held.items()}
        self._held = held
        self._members = {
            name: frozenset(character for names, character in characters.items() if name in names)
            for name in {*classes, *(name for names in sets for name in names)}
        }
        self._members["number"] |= {_NUMBER}

    def of(self, text: str) -> Shape:
        """Give the shape of a text."""
        if " May" in text:
            text = _MONTH.sub("Mai", text)
        lowered = text.lower()
        if len(lowered) != len(text):  # there is a capital whose small letter is two characters
            lowered = "".join([small if len(small := letter.lower()) == 1 else letter for letter in text])
        lowered = lowered.replace("\u2019", "'")
        pattern = _CONTRACTED if any(map(lowered.__contains__, _CONTRACTIONS)) else _WORD
        words = [*pattern.finditer(lowered)]
        known = self._character.get
        spelled = [word[0] for word in words]
        return Shape(
            "".join([known(word) or (_NUMBER if word[0].isdigit() else _UNKNOWN) for word in spelled]),
            [word.start() for word in words],
            [word.end() for word in words],
        )

    @property
    def names(self) -> Iterable[str]:
        """The names of the classes."""
        return self._members.keys()

    def words(self, *names: str) -> frozenset[str]:
        """Give the words of classes."""
        return frozenset(word for word, held in self._held.items() if not held.isdisjoint(names))

    def members(self, *names: str) -> frozenset[str]:
        """Give the characters of the words of classes."""
        return frozenset().union(*(self._members[name] for name in names))

    def compiled(self, patterns: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
        """Compile patterns, each of which begins with a class or `^`, into one, in which each name is a group.

        It looks first whether a word may begin any of them, which makes the search three times as fast.
        """
        rows = {name: [*map(self._compiled, rows)] for name, rows in patterns.items()}
        groups = (f"(?P<{name}>{'|'.join(compiled)})" for name, compiled in rows.items())
        begins = {row.split()[0] for each in patterns.values() for row in each}
        marks = begins & {"^"}
        classes = "|".join(sorted(begins - marks)) or "number"
        return re.compile(f"(?:(?={self._operand(classes)}){'|^' if marks else ''})(?:{'|'.join(groups)})")

    def _compiled(self, row: str) -> str:
        return "".join(self._operand(operand) for operand in row.split())

    def _operand(self, operand: str) -> str:
        parts = _OPERAND.fullmatch(operand)
        if parts is None:
            raise ValueError(f"No operand of a pattern: {operand}")
        if parts["first"]:
            return "^"
        if most := parts["most"]:
            ends = self.members("stop", "comma") if parts["within"] == "," else self.members("stop")
            return f"[^{''.join(sorted(ends))}]{{0,{most}}}?"
        characters = "".join(sorted(self.members(*parts["classes"].split("|"))))
        return f"[{'^' if parts['not'] else ''}{characters}]{parts['optional'] or ''}"


def _written(classes: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    for name, words in classes.items():
        for word in words:
            stem, *endings = word.split("|")
            yield from ((name, stem + ending) for ending in ("", *endings))


def _inflected(families: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    for name, verbs in families.items():
        for verb in verbs:
            base, *pasts = verb.split("/")
            regular = f"{base[:-1]}ied" if _is_y(base) else f"{base.removesuffix('e')}ed"
            past, participle = (*pasts, *pasts, regular, regular)[:2]
            yield from ((name, base), (name, f"{base[:-1]}ies" if _is_y(base) else f"{base}{_s(base)}"))
            yield from ((f"{name}_ed", past), (f"{name}_ed", participle), (f"{name}_un", f"un{participle}"))
            doubled = past.endswith("ed") and not base.endswith("y")  # "submitted", so "submitting"
            yield f"{name}_ing", f"{past.removesuffix('ed') if doubled else base.removesuffix('e')}ing"


def _is_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in "aeiou"


def _s(verb: str) -> str:
    return "es" if verb.endswith(_HISSING) else "s"
