"""Known phrases in text with misprints: matched without regard to case and spaces, within a small edit distance."""

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

_LETTERS_PER_ERROR: Final = 6
"""A phrase may have one misprint in so many letters."""
_LOOK_ALIKE: Final = str.maketrans(
    {"0": "o", "1": "l", "i": "l", "5": "s", "8": "b", "|": "l", "!": "l", "\u2019": "'"}
)
"""What text recognition takes for a letter."""


_PAIRS: Final = {"rn": "m", "cl": "d", "vv": "w"}
"""Two letters that are taken for one, and the other way round."""
_PUNCTUATION: Final = ".,:;"
_FIRST: Final = 4
_HEAD: Final = 12


class Approximation(NamedTuple):
    """A phrase found in a text.

    Attributes:
        end: Offset of the character after it.
        errors: The number of misprints.
    """

    end: int
    errors: int


@cache
def _letters(phrase: str) -> str:
    return _letters_of(phrase)


def _letters_of(text: str) -> str:
    return _paired("".join(text.split()).casefold().translate(_LOOK_ALIKE))


def _paired(letters: str) -> str:
    for pair, letter in _PAIRS.items():
        letters = letters.replace(pair, letter)
    return letters


@cache
def most_errors(phrase: str) -> int:
    """The most misprints with which a phrase is still recognized."""
    return max(1, len(_letters(phrase)) // _LETTERS_PER_ERROR)


def match_at(
    phrase: str, text: str, start: int, most: int | None = None, *, whole: bool = False
) -> Approximation | None:
    """Match a phrase at a place in a text, allowing for misprints.

    Args:
        phrase: The phrase.
        text: The text.
        start: Where the phrase must begin.
        most: The most misprints; by default as many as the length of the phrase allows.
        whole: Whether the phrase must be all of the rest of the text.
    """
    wanted = _letters(phrase)
    if most is None and not _begins_alike(wanted, _head(text, start)):
        return None
    allowed = most_errors(phrase) if most is None else most
    letters = _first_letters(text, start, len(wanted) + allowed)
    if not any(
        letters.find(piece, max(0, at - allowed), at + len(piece) + allowed) >= 0
        for at, piece in _pieces(wanted, allowed)
    ):
        return None
    row = [*range(len(wanted) + 1)]
    best: Approximation | None = None
    read, at = 0, start
    while at < len(text) and read < len(wanted) + allowed:
        character = text[at]
        at += 1
        if character.isspace():
            continue
        letter = character.casefold().translate(_LOOK_ALIKE)[:1]
        if at < len(text) and (one := _PAIRS.get(letter + text[at].casefold().translate(_LOOK_ALIKE))):
            letter, at = one, at + 1
        read += 1
        low, high = max(1, read - allowed), min(len(wanted), read + allowed)
        diagonal, row[low - 1] = row[low - 1], read if low == 1 else allowed + 1
        for i in range(low, high + 1):
            above = row[i]
            row[i] = min(diagonal + (wanted[i - 1] != letter), above + 1, row[i - 1] + 1)
            diagonal = above
        least = min(row[low - 1 : high + 1])
        if least > allowed:
            break
        errors = row[-1] if high == len(wanted) else allowed + 1
        is_better = best is None or errors < best.errors or (errors == best.errors and character in _PUNCTUATION)
        if errors <= allowed and is_better and (at == len(text) or not whole):
            best = Approximation(at, errors)
    return best


def _head(text: str, start: int) -> str:
    return _letters_of(text[start : start + _HEAD])[: _FIRST + 1]


def _begins_alike(wanted: str, head: str) -> bool:
    """Whether all but one of the first letters are there: a quick test that most texts fail."""
    return sum(map(head.__contains__, wanted[:_FIRST])) >= _FIRST - 1


def _first_letters(text: str, start: int, count: int) -> str:
    """The letters of a text from an offset on, without spaces: at least so many, if there are."""
    end = start + count
    while True:
        end += count
        letters = "".join(_paired(text[start:end].casefold().translate(_LOOK_ALIKE)).split())
        if len(letters) > count or end >= len(text):
            return letters


def may_hold(text: str, phrase: str) -> bool:
    """Whether a phrase may stand anywhere in a text: a quick test."""
    letters = _first_letters(text, 0, len(text))
    return any(piece in letters for _, piece in _pieces(_letters(phrase), most_errors(phrase)))


@cache
def _pieces(wanted: str, allowed: int) -> list[tuple[int, str]]:
    """The pieces of a phrase, one more than it may have misprints, with their places: a match has one of them whole."""
    cuts = [number * len(wanted) // (allowed + 1) for number in range(allowed + 2)]
    return [(start, wanted[start:end]) for start, end in pairwise(cuts)]


def best_at(phrases: Iterable[str], text: str, start: int) -> tuple[str, Approximation] | None:
    """Match the best of several phrases at a place in a text."""
    head, rest = _head(text, start), len(text) - start
    alike = [
        phrase
        for phrase in phrases
        if _begins_alike(_letters(phrase), head) and len(_letters(phrase)) - most_errors(phrase) <= rest
    ]
    found = [(phrase, match) for phrase in alike if (match := match_at(phrase, text, start, most_errors(phrase)))]
    return min(found, key=lambda each: each[1].errors - len(_letters(each[0])) / _LETTERS_PER_ERROR, default=None)
