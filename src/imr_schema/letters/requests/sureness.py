"""Where the reading of a heading is unsure: guessed categories, two candidates for one value, words beyond the lexicon.

Nothing of this is needed to read a heading: it is asked for when a person is to check what was read.
"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from imr_schema.letters.passage import Passage
from imr_schema.letters.requests.approvals import read_portions
from imr_schema.letters.requests.misspelt import vocabulary
from imr_schema.letters.requests.parsed import Parsed, parse
from imr_schema.letters.requests.parts import divide
from imr_schema.letters.requests.tokens import Token

Why = Literal["unclassified", "guessed", "candidates", "unknown-words"]

_CONFIDENCE: Final[dict[tuple[str, Why], float]] = {
    ("category", "unclassified"): 0.6,
    ("category", "guessed"): 0.75,
    ("category", "unknown-words"): 0.9,
    **{(member, "candidates"): 0.5 for member in ("quantity", "frequency", "duration")},
}
"""How often such a reading was right, of 320 odd headings before they were used to improve the reader; of all others
94 % of the categories were."""
_SHORTEST: Final = 4
"""The fewest letters of a word that says something."""


class Unsure(NamedTuple):
    """A value of a request that may be wrong.

    Attributes:
        member: The member of the request.
        why: What shows it.
        words: The words of the heading that show it.
        confidence: How often such a value is right, from 0 to 1.
    """

    member: str
    why: Why
    words: tuple[Passage, ...]
    confidence: float


def unsure_of(heading: Passage) -> list[Unsure]:
    """What is unsure in the reading of a heading; of a partial approval, in that of what is disputed."""
    portions = read_portions(heading.line)
    parsed = parse(heading, portions.disputed if portions else (0, len(heading.text)))
    if portions:
        parsed = parsed.supplemented(parse(heading, portions.requested))
    return [*_of_category(parsed), *_of_amounts(parsed)]


def _of_category(parsed: Parsed) -> Iterator[Unsure]:
    unknown = tuple(parsed.heading[token.start : token.end] for token in parsed.tokens if _is_unknown(token, parsed))
    if parsed.service.category == "other":
        yield _unsure("category", "unclassified", unknown or parsed.category_words)
    elif parsed.service.is_guess:
        yield _unsure("category", "guessed", unknown or parsed.category_words)
    elif unknown:
        yield _unsure("category", "unknown-words", unknown)


def _of_amounts(parsed: Parsed) -> Iterator[Unsure]:
    """Several totals, frequencies or durations, none of which is of a part."""
    if divide(parsed)[0]:
        return
    for member, kinds in _KINDS.items():
        found = [amount for amount in parsed.amounts if amount.kind in kinds]
        if len({(amount.low, amount.high, amount.unit) for amount in found}) > 1:
            yield _unsure(member, "candidates", parsed.words(*((each.first, each.after) for each in found)))


_KINDS: Final = {"quantity": {"total"}, "frequency": {"frequency"}, "duration": {"duration"}}


def _unsure(member: str, why: Why, words: tuple[Passage, ...]) -> Unsure:
    return Unsure(member, why, words, _CONFIDENCE[member, why])


def _is_unknown(token: Token, parsed: Parsed) -> bool:
    """Whether a word is in no list, and no part of what was recognized."""
    if token.kind != "word" or len(token.norm) < _SHORTEST or not token.norm.isalpha() or token.norm in vocabulary():
        return False
    known = [(found.first, found.after) for found in parsed.concepts]
    known += [drug.name for drug in parsed.drugs if drug.name and parsed.drug_tokens is parsed.tokens]
    return not any(parsed.tokens[first].start <= token.start < parsed.tokens[after - 1].end for first, after in known)
