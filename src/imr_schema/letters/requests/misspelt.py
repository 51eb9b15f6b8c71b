"""Words of a heading with one misprint, taken for the only word of the lists that is near."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from imr_schema.letters.requests.amount import words
from imr_schema.letters.requests.lexicon import Phrases, data, drug_names, places, services
from imr_schema.letters.requests.tokens import Token

_SHORTEST: Final = 6
"""The fewest letters of a word that one misprint leaves recognizable."""
_LETTERS_OF_DIGITS: Final = str.maketrans("0158", "olsb")
"""Digits in a word, and the letters that they were."""


def corrected(tokens: list[Token]) -> list[Token]:
    """The tokens, unknown words replaced by the word of the lists that differs in one letter, if there is only one.

    Their places are kept: what is quoted from the heading stays as it is printed.
    """
    unknown = {token.norm for token in tokens} - vocabulary()
    if not any(len(norm) >= _SHORTEST and norm[0].isalpha() for norm in unknown):  # nearly always
        return tokens
    return [_corrected(token) if token.kind == "word" and token.norm in unknown else token for token in tokens]


def _corrected(token: Token) -> Token:
    word = token.norm.translate(_LETTERS_OF_DIGITS)
    if not _SHORTEST <= len(word) <= _longest() or not word.isalpha():
        return token
    if word in vocabulary():
        return token._replace(norm=word)
    near = {each for form in _forms(word) for each in _by_form().get(form, ()) if _differ_in_one(word, each)}
    return token._replace(norm=near.pop()) if len(near) == 1 else token


def _forms(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters: words that differ in one letter share a form."""
    yield word
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]


def _differ_in_one(one: str, other: str) -> bool:
    """Whether a letter was lost, added, changed, or put before the letter that it followed."""
    if len(one) != len(other):
        longer, shorter = (one, other) if len(one) > len(other) else (other, one)
        return shorter in _forms(longer)
    differing = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    swapped = [(i, j) for i, j in pairwise(differing) if j == i + 1 and one[i] == other[j] and one[j] == other[i]]
    return len(differing) == 1 or (len(differing) == 2 and bool(swapped))  # noqa: PLR2004  # a pair


@cache
def _by_form() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in vocabulary():
        if len(word) >= _SHORTEST - 1 and word.isalpha():
            for form in set(_forms(word)):
                found.setdefault(form, []).append(word)
    return found


@cache
def _longest() -> int:
    """The most letters of a word that is near to one of the lists; a longer one would have too many forms to try."""
    return 1 + max(map(len, vocabulary()))


@cache
def vocabulary() -> frozenset[str]:
    """All words of the lists."""
    circumstances, of_drugs = data("circumstances"), data("drugs")
    kinds = [circumstances[name] for name in ("retrospective", "served", "unsaid")]
    phrases = [Phrases({"": each}) for each in (*kinds, of_drugs["forms"], *circumstances["members"].values())]
    listed = {word for name in ("follows", "leads", "aliases") for word in of_drugs[name]}
    of_amounts = {word for field in words() for word in field}
    trees = [services(), places(), drug_names(), *phrases]
    return frozenset().union(*circumstances["fillers"].values(), listed, of_amounts, *(each.words() for each in trees))
