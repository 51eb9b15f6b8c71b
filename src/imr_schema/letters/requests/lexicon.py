"""Phrases and their meanings: the data of `words/`, loaded once, on first use."""

import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Any, NamedTuple

from imr_schema.letters.requests.tokens import Token, tokenize

_SHORTEST_STEM = 3
"""The fewest letters before an ending that identifies a word."""
_JOINTS = frozenset("-/&.")
"""Signs that may join the words of a phrase: "Hot/cold", "X-ray", "P.T."."""


class Match(NamedTuple):
    """A phrase of the lexicon in a heading.

    Attributes:
        meanings: What the phrase means, one or more.
        first: Index of its first token.
        after: Index of the token after its last.
    """

    meanings: tuple[str, ...]
    first: int
    after: int


class _Node(dict[str, "_Node"]):
    """A node in the tree of phrases: the words that may come next, and the meanings of the phrase so far."""

    __slots__ = ("meanings",)

    def __init__(self) -> None:
        super().__init__()
        self.meanings: tuple[str, ...] = ()


class Phrases:
    """A set of phrases with meanings, matched longest first, in time linear in the tokens.

    >>> phrases = Phrases({"imaging": ["mri|ct scan?"], "laboratory": ["urine drug? screen"]})
    >>> phrases.find(tokenize("CT scans, urine screen"))
    [Match(meanings=('imaging',), first=0, after=2), Match(meanings=('laboratory',), first=3, after=5)]
    """

    def __init__(
        self,
        phrases: dict[str, Iterable[str]],
        endings: dict[str, str] | None = None,
        beginnings: dict[str, str] | None = None,
    ) -> None:
        """Build the set from phrases by meaning, and meanings by the ending and the beginning of a word.

        `a|b` is either word, `a?` an optional one.
        """
        self._root = _Node()
        self._last = slice(-min(map(len, endings or "-")), None)
        self._endings = _by_letters(endings or {}, self._last)
        self._first = slice(min(map(len, beginnings or "-")))
        self._beginnings = _by_letters(beginnings or {}, self._first)
        for meaning, wordings in phrases.items():
            for wording in wordings:
                for words in _spelled_out(wording):
                    self._add(words, meaning)

    def _add(self, words: str, meaning: str) -> None:
        node = self._root
        for token in tokenize(words):
            if token.norm not in _JOINTS:
                node = node.setdefault(token.norm, _Node())
        if meaning not in node.meanings:
            node.meanings = (*node.meanings, meaning)

    def find(self, tokens: list[Token]) -> list[Match]:
        """The phrases in the tokens, or words identified by their ending, from left to right, without overlaps."""
        phrases: list[Match] = []
        after = 0
        for i, token in enumerate(tokens):
            if i < after:
                continue
            found = self.at(tokens, i) if token.norm in self._root else None
            if found is None and self._endings and token.kind == "word":
                meaning = self._meaning_of(token.norm)
                found = Match((meaning,), i, i + 1) if meaning else None
            if found:
                phrases.append(found)
                after = found.after
        return phrases

    def _meaning_of(self, word: str) -> str | None:
        """What a word means by its beginning, else by its ending behind a stem; None if they say nothing."""
        for beginning, meaning in self._beginnings.get(word[self._first], ()):
            if word.startswith(beginning):
                return meaning
        for ending, meaning in self._endings.get(word[self._last], ()):
            if word.endswith(ending, _SHORTEST_STEM):
                return meaning
        return None

    def words(self) -> set[str]:
        """All words of the phrases."""
        words: set[str] = set()
        nodes = [self._root]
        while nodes:
            node = nodes.pop()
            words |= node.keys()
            nodes += node.values()
        return words

    def at(self, tokens: list[Token], i: int) -> Match | None:
        """The longest phrase that begins at a token."""
        node = self._root.get(tokens[i].norm)
        meanings: tuple[str, ...] = ()
        end = after = i + 1
        while node is not None:
            if node.meanings:
                meanings, end = node.meanings, after
            following = after
            if following < len(tokens) and tokens[following].norm in _JOINTS:
                following += 1
            if following == len(tokens):
                break
            node = node.get(tokens[following].norm)
            after = following + 1
        return Match(meanings, i, end) if meanings else None


def _by_letters(meanings: dict[str, str], letters: slice) -> dict[str, list[tuple[str, str]]]:
    """Endings or beginnings with their meanings, by some of their letters: no word need be compared with all."""
    by_letters: dict[str, list[tuple[str, str]]] = {}
    for part, meaning in meanings.items():
        by_letters.setdefault(part[letters], []).append((part, meaning))
    return by_letters


def _spelled_out(wording: str) -> Iterator[str]:
    """Expand a wording with `|` and `?` into plain phrases."""
    choices = [[*word.rstrip("?").split("|"), *([""] if word.endswith("?") else [])] for word in wording.split()]
    for words in product(*choices):
        yield " ".join(filter(None, words))


def data(name: str) -> dict[str, Any]:
    """The contents of a TOML file of `words/`."""
    return tomllib.loads(_text(f"{name}.toml"))


def _text(name: str) -> str:
    return files("imr_schema.letters.requests").joinpath("words", name).read_text("utf-8")


@cache
def services() -> Phrases:
    """Wordings of services, by concept."""
    words = data("services")
    return Phrases(words["concepts"], words["endings"], words["beginnings"])


@cache
def places() -> Phrases:
    """Wordings of regions ("region knee"), sides ("side left"), hints ("hint hand", "with-side ear"), and none ("")."""
    words = data("places")
    return Phrases(
        {f"region {name}": wordings for name, wordings in words["regions"].items()}
        | {f"side {name}": wordings for name, wordings in words["sides"].items()}
        | {f"hint {name}": wordings for name, wordings in words["hints"].items()}
        | {f"with-side {name}": wordings for name, wordings in words["with-side"].items()}
        | {"": words["no-region"]["phrases"]},
    )


@cache
def drug_names() -> Phrases:
    """Names of drugs: generic, brand, and what else headings call them."""
    generics = [line for line in _text("generics.txt").splitlines() if not line.startswith("#")]
    brands = [name for names in data("brands").values() for name in names]
    return Phrases({"drug": [*generics, *brands]}, dict.fromkeys(data("stems")["endings"], "drug"))
