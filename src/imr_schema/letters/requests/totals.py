"""Productions of totals. The notation of rules is explained in `amounts`."""

from typing import Final

from imr_schema.letters.requests.amount import Amount, is_compound, norm, number, words
from imr_schema.letters.requests.courses import each, frequency
from imr_schema.letters.requests.tokens import Token

_FURTHEST: Final = 7
"""The most tokens between a number and its counted noun."""
_FURTHEST_LABEL: Final = 50
"""The most tokens between an amount per dose and the label of a total."""
_MOST_UNNAMED: Final = 400
"""A larger number alone in brackets or at the end is a year or a code."""
_MEASURED: Final = frozenset({"gram", "millilitre"})
_UNCOUNTED: Final = _MEASURED | {"day"}
_SMALL_MASS: Final = 5
"""Up to this many grams or millilitres are a dose."""
_MOST_AT_A_TIME: Final = 4
"""The largest count per dose, of tablets, patches …"""
LABELS: Final = frozenset({"qty", "quantity", "count", "dispense", "total"})
"""Words that announce a total."""
_ROW: Final = frozenset({"#", ",", "and", "&", "-"})
"""Tokens between the tooth numbers of a row."""
_LONGEST_ROW: Final = 100
"""The most tokens in a row of teeth."""
_SERIES: Final = frozenset({"series", "total"})
"""Words followed by a total, whatever comes after it: "series of 3"."""
_PACKS: Final = frozenset({"box", "pack", "package", "set", "bag"})
"""Words followed by a total unless a measure comes after it: "box of 10", but "set of 5 lb weights"."""
_JOINERS: Final = frozenset({",", ";", "and", "&", "plus", "with", "(", ":", "then"})
_PER: Final = frozenset({"a", "per", "/", "each", "every"})
_TAKEN: Final = frozenset({"take", "apply", "use", "refill", "up", "repeat"})
_SERVED: Final = frozenset({"visit", "injection", "study"})
"""Units whose count may follow the noun: "visits x 2"."""
_MODIFYING: Final = frozenset({"visit", "injection", "hour"})
"""Units that a hyphen may join to their number: "a 12-visit course", but not "a one-piece bag", "a two-dose vial"."""
_RENTED: Final = frozenset({"rental", "rent", "unit"})
_NEAR: Final = 5
"""The most tokens between a stay and its length."""


def stay(tokens: list[Token], i: int) -> Amount | None:
    """<number> ["-"] ("day" | "night"), near a <stay>, not of a rental: days in hospital are counted."""
    low, high, at = number(tokens, i)
    at += norm(tokens, at) == "-"
    if not low or norm(tokens, at) not in {"day", "night"}:
        return None
    near = range(max(0, i - _NEAR), min(at + _NEAR, len(tokens)))
    stays = any(tokens[j].norm in words().stays and norm(tokens, j + 1) != "bed" for j in near)
    if not stays or any(tokens[j].norm in _RENTED for j in near):
        return None
    return Amount("total", i, at + 1, low, high, "day", (i, at))


def product(tokens: list[Token], i: int) -> Amount | None:
    """<number> ("x" | "times") <number>: a count of two factors ("2 x 6") whose periods are not stated."""
    low, high, at = number(tokens, i)
    second = tokens[at + 1].value if norm(tokens, at) in {"x", "time"} and at + 1 < len(tokens) else None
    if not low or not second or norm(tokens, at + 2) in words().strengths:
        return None
    return Amount("product", i, at + 2, low, high, None, (i, at + 2), factor=second)


def counted(tokens: list[Token], i: int) -> Amount | None:
    """<number> {<word>} <counted noun>: "eight additional visits"; the first word no <measure>, none an <end>."""
    low, high, at = number(tokens, i)
    if not low or norm(tokens, i - 1) in words().named_by_number:
        return None
    unit = words().counted.get(norm(tokens, at))
    if unit in _MEASURED:
        total = low > _SMALL_MASS or norm(tokens, i - 1) == "#"
        return Amount("total" if total else "strength", i, at + 1, low, high, unit, (i, at if total else at + 1))
    modifies = is_compound(tokens, at - 1)
    first = at + modifies
    noun = None if unit is None and norm(tokens, first) in words().measures else _noun(tokens, first, at + _FURTHEST)
    unit = None if noun is None else words().counted[tokens[noun].norm]
    if noun is None or (modifies and noun == first and unit not in _MODIFYING):
        return None
    dose = unit == "unit" and (_is_at_a_time(tokens, noun, low) or _more_labelled(tokens, noun, low))
    return Amount("each" if dose else "total", i, noun + 1, low, high, unit, (i, at))


def _noun(tokens: list[Token], first: int, after: int) -> int | None:
    """The index of the first counted noun, before any <end>, number or sign."""
    for j in range(first, min(after, len(tokens))):
        token = tokens[j]
        unit = words().counted.get(token.norm)
        if unit and unit not in _UNCOUNTED:
            return j
        is_sign = token.kind == "sign" and token.norm not in "-/"
        if unit or token.value is not None or token.norm in words().ends or is_sign:
            return None
    return None


def _is_at_a_time(tokens: list[Token], noun: int, count: float) -> bool:
    """A small count, or units, before words of how or how often: "1 tablet by mouth", "20 units qhs"."""
    if count > _MOST_AT_A_TIME and tokens[noun].norm != "unit":
        return False
    return norm(tokens, noun + 1) in words().at_a_time or frequency(tokens, noun + 1) is not None


def _more_labelled(tokens: list[Token], noun: int, count: float) -> bool:
    """Whether a label further on gives a larger number: then the count before it is an amount per dose."""
    further = range(noun + 1, min(noun + _FURTHEST_LABEL, len(tokens)))
    totals = (
        labelled(tokens, at) if tokens[at].norm in LABELS else _total_at(tokens, at, at + 1)
        for at in further
        if tokens[at].norm in LABELS or tokens[at].norm == "#"
    )
    return any(total is not None and total.low > count for total in totals)


def hashed(tokens: list[Token], i: int) -> Amount | None:
    """The sign "#", no word that is <named by number> before it, nor in a <row of teeth>, then <total at>."""
    is_name = norm(tokens, i - 1) in words().named_by_number or _in_row_of_teeth(tokens, i)
    return None if is_name else _total_at(tokens, i, i + 1)


def _in_row_of_teeth(tokens: list[Token], i: int) -> bool:
    """<row of teeth>: ("tooth" | "teeth") {"#" | <number> | "," | "and" | "&" | "-"}, before a place."""
    for before in range(i - 1, max(-1, i - _LONGEST_ROW), -1):
        if norm(tokens, before) in {"tooth", "teeth"}:
            return True
        if norm(tokens, before) not in _ROW and tokens[before].value is None:
            return False
    return False


def labelled(tokens: list[Token], i: int) -> Amount | None:
    """("qty" | "quantity" | "count" | "dispense" | "total") {":" | "." | "of" | "#" | …} <number> [<counted noun>]."""
    at = i + 1
    while norm(tokens, at) in {":", ".", "of", "#", "=", "-", "is"} and at < i + 4:
        at += 1
    return _total_at(tokens, i, at)


def times(tokens: list[Token], i: int) -> Amount | None:
    """("x" | "times" | "=") (<frequency> | <number> [<counted noun>], no period behind it): "x 4 per year"."""
    low, _, at = number(tokens, i + 1)
    often = (each(tokens, i + 1) or frequency(tokens, i + 1)) if low else None
    if often and norm(tokens, often.after - 2) in _PER:
        return often._replace(first=i)
    behind = norm(tokens, at + (norm(tokens, at) in {"-", "additional", "more"}))
    if not low or behind in words().periods or behind in words().measures or behind in {"time", "refill"}:
        return None
    total, noun = _total_at(tokens, i, i + 1), words().counted.get(norm(tokens, i - 1))
    return total._replace(unit=noun) if total and total.unit is None and noun in _SERVED else total


def _total_at(tokens: list[Token], i: int, at: int) -> Amount | None:
    """<number> [<counted noun>], no strength, as a total whose wording began before it."""
    low, high, after = number(tokens, at)
    if not low or norm(tokens, after) in words().strengths or norm(tokens, after) == "%":
        return None
    supplied = norm(tokens, after + 1) == "supply" and norm(tokens, after) in words().periods  # "#90 day supply: 30"
    unit = None if supplied else words().counted.get(norm(tokens, after))
    return Amount("total", i, after + (unit is not None), low, high, unit, (at, after))


def so_many(tokens: list[Token], i: int) -> Amount | None:
    """<number> ("x" | "times") at the end or before a sign, not of what is taken: "MRI 1x", "injection, 2 times"."""
    low, high, at = number(tokens, i)
    ends = at + 1 == len(tokens) or (at + 1 < len(tokens) and tokens[at + 1].kind == "sign" and at + 2 == len(tokens))
    if not low or norm(tokens, at) not in {"x", "time"} or not ends or norm(tokens, i - 1) in _TAKEN:
        return None
    return Amount("total", i, at + 1, low, high, None, (i, at))


def in_brackets(tokens: list[Token], i: int) -> Amount | None:
    """Alone in brackets: <number> ["total"]."""
    low, high, at = number(tokens, i + 1)
    closed = at + (norm(tokens, at) == "total")
    if low and norm(tokens, closed) == ")" and low < _MOST_UNNAMED:
        return Amount("total", i, closed + 1, low, high, None, (i + 1, at))
    return None


def at_the_end(tokens: list[Token], i: int) -> Amount | None:
    """Behind a word and the last comma or semicolon: <number>; behind a level it is one too ("L4, 5")."""
    low, high, at = number(tokens, i + 1)
    ends_so = i > 0 and tokens[i - 1].kind == "word" and at == len(tokens)
    if ends_so and 0 < low < _MOST_UNNAMED:
        return Amount("total", i, at, low, high, None, (i + 1, at))
    return _between_commas(tokens, i)


def _between_commas(tokens: list[Token], i: int) -> Amount | None:
    """<word> <comma> <number in words> <comma>, not how much at a time or how often: "injections, four, bilateral"."""
    low, high, at = number(tokens, i + 1)
    apart = i > 0 and tokens[i - 1].kind == "word" and norm(tokens, at) in {",", ";"}
    if not apart or not low or not norm(tokens, i + 1).isalpha():
        return None
    often = norm(tokens, at + 1) in words().at_a_time or (at + 1 < len(tokens) and frequency(tokens, at + 1))
    return None if often else Amount("bare", i, at, low, high, None, (i + 1, at))


def of_a_part(tokens: list[Token], i: int) -> Amount | None:
    """<number> at the beginning or behind a <joiner>: a count if what it is of follows ("and 2 for the neck")."""
    low, high, at = number(tokens, i)
    is_count = 0 < low < _MOST_UNNAMED and not low % 1 and not is_compound(tokens, at - 1)
    is_apart = i == 0 or norm(tokens, i - 1) in _JOINERS
    if not is_count or not is_apart or norm(tokens, at) in words().measures:
        return None
    return Amount("part", i, at, low, high, None, (i, at))


def of_so_many(tokens: list[Token], i: int) -> Amount | None:
    """<number> "of" <greater number> <counted noun>: so many of those requested ("8 of 12 visits")."""
    low, high, at = number(tokens, i)
    most, _, after = number(tokens, at + 1)
    noun = _noun(tokens, after, after + _FURTHEST) if norm(tokens, at) == "of" and most > low > 0 else None
    if noun is None or high:
        return None
    return Amount("total", i, noun + 1, low, None, words().counted[tokens[noun].norm], (i, at))


def single(tokens: list[Token], i: int) -> Amount | None:
    """One: "single" <word that is no measure>, no hyphen between ("single-use")."""
    following = norm(tokens, i + 1)
    if not following.isalpha() or following in words().measures:
        return None
    return Amount("bare", i, i + 1, 1, None, None, (i, i + 1))


def bare(tokens: list[Token], i: int) -> Amount | None:
    """<start> <number> <word that is no measure, end or period> | ("series" | "total" | "box" | …) "of" <number>.

    "two wrist braces", "purchase of 2 canes", "series of 3".
    """
    low, high, at = number(tokens, i)
    starts = i == 0 or norm(tokens, i - 1) in words().starts
    if not low or not starts or low % 1:
        return None
    modifies = is_compound(tokens, at - 1)
    following = norm(tokens, at + modifies)
    collected = norm(tokens, i - 2) if norm(tokens, i - 1) == "of" else ""
    if collected in _SERIES:
        return Amount("total", i, at, low, high, None, (i, at))
    if following in words().measures:
        return None
    if collected in _PACKS:
        return Amount("total", i, at, low, high, None, (i, at))
    if modifies or following in words().ends or following in words().periods or not following.isalpha():
        return None
    return Amount("bare", i, at, low, high, None, (i, at))
