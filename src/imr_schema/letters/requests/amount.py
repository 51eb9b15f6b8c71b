"""Amounts of a heading, and the basis of every production of amounts: numbers, words of the lexicon."""

from functools import cache
from typing import Any, Literal, NamedTuple

from imr_schema.letters.requests.lexicon import data
from imr_schema.letters.requests.tokens import Token

AmountKind = Literal[
    "total", "bare", "part", "product", "frequency", "each", "duration", "strength", "refills", "aside"
]


class Amount(NamedTuple):
    """An amount as worded in a heading.

    Attributes:
        kind: `total` (how many in all), `bare` (a total if none is), `part` (how many of a part: "and 2 for the neck"),
            `product` ("2 x 4"), `frequency`, `each` (how much each time), `duration`, `strength`, `refills`, `aside`
            (time of day, hours a week: ignored).
        first: Index of the first token.
        after: Index of the token after the last.
        low: The number, or the lower of a range.
        high: The upper of a range.
        unit: Unit of quantity or period; None if it depends on the category of the request.
        numbers: Indices of the tokens that hold the number or range: first, and after the last.
        factor: The second factor of a product; of `each` how often in its period, if not once.
        other: Of a frequency what is counted ("3 visits a week"; `bare` if nothing is named), of `each` the period
            ("4 hours a day").
    """

    kind: AmountKind
    first: int
    after: int
    low: float
    high: float | None
    unit: str | None
    numbers: tuple[int, int]
    factor: float | None = None
    other: str | None = None


class AmountWords(NamedTuple):
    """The words of `words/amounts.toml`, which describes each list."""

    counted: dict[str, str]
    periods: dict[str, str]
    adverbs: frozenset[str]
    rates: dict[str, int]
    daily: dict[str, int]
    by_week: dict[str, int]
    weekdays: dict[str, int]
    ends: frozenset[str]
    limits: frozenset[str]
    sittings: frozenset[str]
    at_a_time: frozenset[str]
    times_of_day: frozenset[str]
    starts: frozenset[str]
    named_by_number: frozenset[str]
    plain: frozenset[str]
    measures: frozenset[str]
    stays: frozenset[str]
    strengths: frozenset[str]
    per: frozenset[str]
    refills: frozenset[str]


@cache
def words() -> AmountWords:
    """The words of amounts."""
    lists: dict[str, Any] = data("amounts")
    return AmountWords(
        counted=_by_word(lists["counted"]),
        periods=_by_word(lists["periods"]),
        rates=lists["rates"],
        daily=lists["daily"],
        by_week=lists["by-week"],
        weekdays=lists["weekdays"],
        strengths=frozenset(lists["strengths"]["units"]),
        per=frozenset(lists["strengths"]["per"]),
        **{name.replace("-", "_"): frozenset(each["words"]) for name, each in lists.items() if "words" in each},
    )


def _by_word(lists: dict[str, list[str]]) -> dict[str, str]:
    return {word: name for name, words in lists.items() for word in words}


def norm(tokens: list[Token], i: int) -> str:
    """The word at an index; empty beyond the ends."""
    return tokens[i].norm if 0 <= i < len(tokens) else ""


def number(tokens: list[Token], i: int) -> tuple[float, float | None, int]:
    """<number> [("-" | "to" | "or") <greater number>].

    Returns:
        The number or lower bound, the upper bound of a range, the index after it; 0, None and `i` if there is none.
    """
    low = tokens[i].value if i < len(tokens) else None
    if low is None:
        return 0, None, i
    if norm(tokens, i + 1) in {"-", "\u2013", "to", "or"} and i + 2 < len(tokens):
        high = tokens[i + 2].value
        if high is not None and high > low:
            return low, high, i + 3
    return low, None, i + 1


def is_compound(tokens: list[Token], i: int) -> bool:
    """Whether a hyphen without blanks joins the token to the next: "one-piece", "12-session"."""
    return norm(tokens, i + 1) == "-" and tokens[i].end == tokens[i + 1].start and is_joined(tokens, i + 2)


def is_joined(tokens: list[Token], i: int) -> bool:
    """Whether a hyphen without blanks joins the token to the word before it: "COVID-19"."""
    if i < 2 or i >= len(tokens) or tokens[i - 1].norm != "-":  # noqa: PLR2004  # the word and the hyphen
        return False
    return tokens[i - 2].end == tokens[i - 1].start and tokens[i - 1].end == tokens[i].start
