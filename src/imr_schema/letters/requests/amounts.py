"""Quantity, frequency, duration: the grammar of amounts.

A production is a function of the tokens and an index: it returns the amount that begins there, or None. Its
docstring is its rule, in which `a | b` is a choice, `[a]` may be missing, `{a}` may repeat, `<a>` is another rule or
a word list of `words/amounts.toml`, and `"a"` is a word.
"""

from collections.abc import Callable, Collection
from typing import Final

from imr_schema.letters.requests.amount import Amount, is_joined, norm, words
from imr_schema.letters.requests.courses import (
    at_bedtime,
    by_week,
    daily,
    day_supply,
    dose,
    duration,
    each,
    every,
    for_a_period,
    frequency,
    in_so_many_periods,
    rate,
    so_many_of,
    so_many_times,
    so_often,
    weekdays,
    weekly,
)
from imr_schema.letters.requests.lexicon import places
from imr_schema.letters.requests.strengths import no_refills, refills_after, refills_before, strength
from imr_schema.letters.requests.tokens import Token
from imr_schema.letters.requests.totals import (
    LABELS,
    at_the_end,
    bare,
    counted,
    hashed,
    in_brackets,
    labelled,
    of_a_part,
    of_so_many,
    product,
    single,
    so_many,
    stay,
    times,
)

Production = Callable[[list[Token], int], Amount | None]

_OF_NUMBERS: Final[tuple[Production, ...]] = (
    strength,
    refills_after,
    of_so_many,
    each,
    frequency,
    so_many_of,
    so_often,
    stay,
    dose,
    duration,
    product,
    so_many,
    counted,
    bare,
    of_a_part,
)
"""Productions that begin with a number, in the order in which they are tried."""

_OF_WORDS: Final[dict[str, Production]] = {
    **dict.fromkeys(LABELS, labelled),
    **dict.fromkeys(("x", "time"), lambda tokens, i: so_many_times(tokens, i) or times(tokens, i)),
    "=": times,
    **dict.fromkeys(("refill", "refil", "rf"), refills_before),
    **dict.fromkeys(("once", "twice", "thrice"), rate),
    **dict.fromkeys(("daily", "nightly", "qd", "qday", "qhs", "bid", "tid", "qid", "qam", "qpm"), daily),
    **dict.fromkeys(("biw", "tiw", "qwk", "mwf"), by_week),
    **dict.fromkeys(("every", "each", "q"), every),
    **dict.fromkeys(("weekly", "monthly", "yearly", "annually", "quarterly"), weekly),
    "for": for_a_period,
    "per": in_so_many_periods,
    **dict.fromkeys(("day", "month"), day_supply),
    **dict.fromkeys(("monday", "mon", "tuesday", "tue", "wednesday", "wed", "thursday", "thur", "thu"), weekdays),
    **dict.fromkeys(("friday", "fri", "saturday", "sat", "sunday", "sun"), weekdays),
    "at": at_bedtime,
    **dict.fromkeys(("no", "zero", "without"), no_refills),
    "#": hashed,
    "(": in_brackets,
    **dict.fromkeys((",", ";"), at_the_end),
    "single": single,
}
"""Productions that begin with a word or sign."""


_ADJECTIVES: Final = ("al", "ed", "ic", "ive", "ar", "ous", "ary")
"""Endings of words that describe a thing: "single positional MRI"."""
_PREPOSITIONS: Final = frozenset({"for", "to", "of", "on", "at", "in"})
_COUNTS: Final = frozenset({"total", "bare", "product"})


def read_amounts(tokens: list[Token], named: Collection[int], known: Collection[int]) -> list[Amount]:
    """All amounts of a heading, from left to right: at each token the first production that matches.

    Args:
        tokens: The tokens of the heading.
        named: Indices of tokens inside a name ("Synvisc-One", "3 in 1 commode"): no amount begins there.
        known: Indices of tokens of services, drugs and places: "single" counts only these ("single photon" is a name).

    Returns:
        The amounts, without overlaps.
    """
    amounts = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if i in named:
            i += 1
            continue
        if token.value is not None:
            amount = next(filter(None, (production(tokens, i) for production in _OF_NUMBERS)), None)
            if amount and amount.kind in _COUNTS and is_joined(tokens, i):  # "COVID-19 test"
                amount = None
            if amount and amount.kind == "part":
                is_of_it = _is_counted(tokens, _behind_preposition(tokens, amount.after), known)
                amount = (amount if i else amount._replace(kind="bare")) if is_of_it else None
        else:
            production = _OF_WORDS.get(token.norm)
            amount = production(tokens, i) if production else None
            if amount and production is single and not _is_counted(tokens, i + 1, known):
                amount = None
        if amount and amount.kind in _COUNTS and _is_of_each(tokens, amount.after, known):
            amount = _of_both(tokens, amount) or amount._replace(kind="aside")
        if amount:
            amounts.append(amount)
        i = amount.after if amount else i + 1
    return amounts


def _is_of_each(tokens: list[Token], i: int, known: Collection[int]) -> bool:
    """Whether a count is of each of several places: "5 injections to each knee", "2 per side"."""
    i += norm(tokens, i) in _PREPOSITIONS
    return norm(tokens, i) in {"each", "per"} and (i + 1 in known or norm(tokens, i + 1) in {"side", "level", "knee"})


def _of_both(tokens: list[Token], amount: Amount) -> Amount | None:
    """As many of each of two sides, as a product: "5 injections to each knee"."""
    at = amount.after + (norm(tokens, amount.after) in _PREPOSITIONS)
    both = places().at(tokens, at)
    if amount.kind == "product" or both is None or "side bilateral" not in both.meanings:
        return None
    return amount._replace(kind="product", after=at + 1, numbers=(*amount.numbers[:1], at + 1), factor=2)


def _behind_preposition(tokens: list[Token], i: int) -> int:
    """["for" | "to" | …] ["the"]: the index after them."""
    i += norm(tokens, i) in _PREPOSITIONS
    return i + (norm(tokens, i) == "the")


def _is_counted(tokens: list[Token], i: int, known: Collection[int]) -> bool:
    """Whether what follows "single" is a thing to count."""
    word = norm(tokens, i)
    describes = word in words().plain or word.endswith(_ADJECTIVES)
    return i in known or word in words().counted or (describes and _is_counted(tokens, i + 1, known))
