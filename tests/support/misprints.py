"""Misprints of a word as typists and text recognition make them: a letter wrong, missing, doubled or misread."""

import random
import re
import string
from typing import Final, NamedTuple

_FEWEST_LETTERS: Final = 4
"""What is left of a shorter word is often another: "hip", "lip"; "mg", "g"."""
_WORD: Final = re.compile(rf"[A-Za-z]{{{_FEWEST_LETTERS},}}")
_LOOK_ALIKES: Final = (
    *(("rn", "m"), ("m", "rn"), ("l", "1"), ("i", "l"), ("l", "i"), ("I", "l"), ("o", "0"), ("O", "0"), ("e", "c")),
    *(("cl", "d"), ("d", "cl"), ("h", "b"), ("S", "5"), ("s", "5"), ("B", "8"), ("g", "q"), ("u", "v"), ("w", "vv")),
    *(("t", "f"), ("a", "o"), ("ri", "n"), ("n", "ri")),
)


class Misprint(NamedTuple):
    """A heading with a misprint in one word."""

    heading: str
    printed: str
    misprinted: str


def misprint(heading: str, chance: random.Random) -> Misprint | None:
    """Misprint one word of a heading, not a number; None if it has no word that is long enough."""
    words = [*_WORD.finditer(heading)]
    if not words:
        return None
    word = chance.choice(words)
    changed = _changed(word[0], chance)
    if changed.lower() == word[0].lower():
        return None
    return Misprint(heading[: word.start()] + changed + heading[word.end() :], word[0], changed)


def _changed(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    match chance.choice(["wrong", "missing", "doubled", "exchanged", "misread"]):
        case "wrong":
            return word[:at] + chance.choice(string.ascii_lowercase) + word[at + 1 :]
        case "missing":
            return word[:at] + word[at + 1 :]
        case "doubled":
            return word[: at + 1] + word[at:]
        case "exchanged":
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case _:
            alike = [(match.start(), one, other) for one, other in _LOOK_ALIKES for match in re.finditer(one, word)]
            start, one, other = chance.choice(alike or [(at, word[at], word[at])])
            return word[:start] + other + word[start + len(one) :]
