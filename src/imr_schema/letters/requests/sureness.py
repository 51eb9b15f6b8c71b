"""Where the reading of a heading is unsure: guessed categories, two candidates for one value, words that were not read.

Nothing of this is needed to read a heading: it is asked for when a person is to check what was read.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from imr_schema.letters.passage import Passage
from imr_schema.letters.requests.amount import Amount, words
from imr_schema.letters.requests.approvals import read_portions
from imr_schema.letters.requests.lexicon import data
from imr_schema.letters.requests.misspelt import vocabulary
from imr_schema.letters.requests.parsed import Parsed, parse
from imr_schema.letters.requests.parts import divide
from imr_schema.letters.requests.tokens import Range, Token, tokenize

Why = Literal["unclassified", "guessed", "candidates", "corrected-words", "unknown-words"]

REQUEST: Final = "request"
"""What stands for all members of a request: a word that was not read may be of any."""
_CONFIDENCE: Final[dict[tuple[str, Why], float]] = {
    ("category", "unclassified"): 0.6,
    ("category", "guessed"): 0.75,
    (REQUEST, "corrected-words"): 0.95,
    (REQUEST, "unknown-words"): 0.9,
    **{(member, "candidates"): 0.5 for member in ("quantity", "frequency", "duration")},
}
"""How often such a reading was right, of 320 odd headings before they were used to improve the reader; of all others
94 % of the categories were. Of unknown words: of 200 further headings; of corrected words: of 1,852 headings with one
misprint each."""


class Unsure(NamedTuple):
    """A value of a request that may be wrong.

    Attributes:
        member: The member of the request, or `request` if it may be any, or one that is not there.
        why: What shows it.
        words: The words of the heading that show it.
        confidence: How often such a value is right, from 0 to 1.
    """

    member: str
    why: Why
    words: tuple[Passage, ...]
    confidence: float


def unsure_of(heading: Passage) -> list[Unsure]:
    """What is unsure in the reading of a heading; of a partial approval, values in that of what is disputed."""
    portions = read_portions(heading.line)
    each = [parse(heading, within) for within in portions or ((0, len(heading.text)),)]
    parsed = each[-1].supplemented(each[0]) if portions else each[0]
    is_open = portions is not None and portions.disputed[1] == len(heading.text.rstrip(" :"))
    return [*_of_category(parsed), *_of_amounts(parsed), *_of_words(each, is_open=is_open)]


def _of_category(parsed: Parsed) -> Iterator[Unsure]:
    if parsed.service.category == "other":
        yield _unsure("category", "unclassified", parsed.category_words)
    elif parsed.service.is_guess:
        yield _unsure("category", "guessed", parsed.category_words)


def _of_amounts(parsed: Parsed) -> Iterator[Unsure]:
    """Several totals, frequencies or durations of one request, or of one of its parts."""
    for part in divide(parsed)[0] or (parsed,):
        for member, kinds in _KINDS.items():
            found = [amount for amount in part.amounts if amount.kind in kinds]
            if len({(amount.low, amount.high, amount.unit) for amount in found}) > 1:
                yield _unsure(member, "candidates", part.words(*((each.first, each.after) for each in found)))


_KINDS: Final = {"quantity": {"total"}, "frequency": {"frequency"}, "duration": {"duration"}}


def _of_words(portions: Sequence[Parsed], *, is_open: bool) -> Iterator[Unsure]:
    """Words that were corrected, and words that are in no list and no part of what was recognized.

    Args:
        portions: The portions of a heading.
        is_open: Whether the last lacks the "is" that ends it, which its last word may be.
    """
    corrected: list[Passage] = []
    unknown: list[Passage] = []
    for parsed in portions:
        recognized, codes = _recognized(parsed), {i for code in parsed.codes for i in range(*code.within)}
        start = parsed.portion.start - parsed.heading.start
        printed = tokenize(parsed.heading.line, start, start + len(parsed.portion.text))
        for i, (token, read) in enumerate(zip(printed, parsed.tokens, strict=True)):
            if token.norm != read.norm:
                corrected += parsed.words((i, i + 1))
            elif token.kind == "word" and i not in codes | recognized and _is_glued(printed, i):
                unknown += parsed.words((i - 1, i + 1))
            elif token.kind == "word" and i not in codes and not _is_known(token, is_recognized=i in recognized):
                unknown += parsed.words((i, i + 1))
    if is_open:
        last = len(portions[-1].tokens)
        unknown += portions[-1].words((last - 1, last))
    if corrected:
        yield _unsure(REQUEST, "corrected-words", tuple(corrected))
    if unknown:
        yield _unsure(REQUEST, "unknown-words", tuple(unknown))


def _recognized(parsed: Parsed) -> set[int]:
    """The tokens of everything that was recognized in a portion."""
    ranges: list[Range | None] = [(found.first, found.after) for found in parsed.concepts]
    ranges += [(each.first, each.after) for each in parsed.amounts if not _is_uncounted(each, parsed)]
    ranges += [*parsed.service.ranges, *(code.within for code in parsed.codes)]
    ranges += [within for named in parsed.places.regions.values() for within in named]
    for site in parsed.places.sites:
        ranges += [*site.named, *site.sided, *(within for named in site.levels.values() for within in named)]
    circumstances = parsed.circumstances
    ranges += [circumstances.retrospective, circumstances.dated, *circumstances.not_stated.values()]
    for drug in parsed.drugs:
        ranges += [drug.name, drug.strength, drug.form]
        ranges += [within for each in drug.ingredients for within in each]
    return {i for within in ranges if within for i in range(*within)}


def _is_uncounted(amount: Amount, parsed: Parsed) -> bool:
    """Whether an amount is one that no request of its category has: grams of an injection, perhaps milligrams."""
    return amount.unit == "gram" and parsed.service.category == "injection"


def _is_glued(tokens: list[Token], i: int) -> bool:
    """Whether a word follows a number without a blank, perhaps with a digit for its first letter: "Bone 5can"."""
    joined = i > 0 and tokens[i - 1].kind == "number" and tokens[i - 1].end == tokens[i].start
    return joined and tokens[i].norm not in _GLUED


def _is_known(token: Token, *, is_recognized: bool) -> bool:
    """Whether a word is in the lists; of one that no part of the grammar took, whether it may stand alone."""
    return token.norm in _plain() or (is_recognized and token.norm in vocabulary())


@cache
def _plain() -> frozenset[str]:
    """The words of the lists that may stand alone, and fillers.

    Not so those of amounts and sides, which have lost what they are of ("4 times pre year", "the left band"), and short
    ones, which a misprint leaves of another.
    """
    amounts = {*words().periods, *words().strengths, *words().rates, *words().daily, *words().by_week}
    partial = {*amounts, *words().times_of_day, "post", "pre", "left", "right", "bilateral"}
    long = {word for word in vocabulary() if len(word) >= _SHORTEST}
    return frozenset(long.union(*data("circumstances")["fillers"].values()) - partial)


_GLUED: Final = frozenset({"x", "st", "nd", "rd", "th"})
_SHORTEST: Final = 3
"""The fewest letters of a word of the lists that one misprint hardly makes of another."""


def _unsure(member: str, why: Why, words: tuple[Passage, ...]) -> Unsure:
    return Unsure(member, why, words, _CONFIDENCE[member, why])
