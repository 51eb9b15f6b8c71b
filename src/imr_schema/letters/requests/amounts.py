"""How much, how often, how long: the small grammar of amounts.

A production is a function of the tokens and a place in them: it gives the amount that begins there, or None. Its docstring is its rule, in
which `a | b` is a choice, `[a]` may be missing, `{a}` may repeat, `<a>` is another rule or a word list of `words/amounts.toml`.
"""

from collections.abc import Callable, Collection
from functools import cache
from typing import Any, Final, Literal, NamedTuple

from imr_schema.letters.requests.lexicon import data
from imr_schema.letters.requests.tokens import Token

Kind = Literal["total", "bare", "product", "frequency", "duration", "strength", "refills", "dose"]

_FURTHEST: Final = 7
"""A counted noun stands at most so many tokens behind its number."""
_MOST_IN_BRACKETS: Final = 400
"""A larger bare number in brackets is a year or a code."""
_LARGE_DOSE: Final = 100
_HOURS: Final = 24
_NEAR: Final = 5
"""A stay is named at most so many tokens from its length."""
_SMALL_MASS: Final = 5


class Amount(NamedTuple):
    """An amount as a heading words it.

    Attributes:
        kind: `total` (how many in all), `bare` (a number that is a total where nothing else is), `product` (times × times: "2 x 4"), `frequency`, `duration`,
            `strength`, `refills`, `dose` (how much at a time: no part of a request, read so that it is nothing else).
        first: Index of the first token.
        after: Index of the token after the last.
        low: The number, or the lower of a range.
        high: The upper of a range; of a product the second factor.
        unit: Unit of quantity or period; None where only the category of the request can say it.
        numbers: Indices of the tokens that hold the number or range: first, and after the last.
    """

    kind: Kind
    first: int
    after: int
    low: float
    high: float | None
    unit: str | None
    numbers: tuple[int, int]


class _Words(NamedTuple):
    counted: dict[str, str]
    periods: dict[str, str]
    rates: dict[str, int]
    daily: dict[str, int]
    ends: frozenset[str]
    measures: frozenset[str]
    strengths: frozenset[str]
    per: frozenset[str]
    stays: frozenset[str]
    refills: frozenset[str]


@cache
def _words() -> _Words:
    words: dict[str, Any] = data("amounts")
    return _Words(
        counted={noun: unit for unit, nouns in words["counted"].items() for noun in nouns},
        periods={word: period for period, names in words["periods"].items() for word in names},
        rates=words["rates"],
        daily=words["daily"],
        ends=frozenset(words["ends"]["words"]),
        measures=frozenset(words["measures"]["words"]),
        strengths=frozenset(words["strengths"]["units"]),
        per=frozenset(words["strengths"]["per"]),
        stays=frozenset(words["stays"]["words"]),
        refills=frozenset(words["refills"]["words"]),
    )


def read_amounts(tokens: list[Token], named: Collection[int]) -> list[Amount]:
    """All amounts of a heading, from left to right: at each place the first production that holds.

    Args:
        tokens: The tokens of the heading.
        named: Indices of tokens in the middle of a name ("Synvisc-One", "3 in 1 commode"): no amount begins there.

    Returns:
        The amounts, none overlapping another.
    """
    amounts = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if i in named:
            i += 1
            continue
        productions = _OF_NUMBERS if token.value is not None else _OF_WORDS.get(token.norm, ())
        amount = next(filter(None, (production(tokens, i) for production in productions)), None)
        if amount:
            amounts.append(amount)
        i = amount.after if amount else i + 1
    return amounts


def _norm(tokens: list[Token], i: int) -> str:
    return tokens[i].norm if 0 <= i < len(tokens) else ""


def _number(tokens: list[Token], i: int) -> tuple[float, float | None, int]:
    """<number> [("-" | "to" | "or") <greater number>]. Gives low, high and the place after; (0, None, i) where there is none."""
    low = tokens[i].value if i < len(tokens) else None
    if low is None:
        return 0, None, i
    if _norm(tokens, i + 1) in {"-", "–", "to", "or"} and i + 2 < len(tokens):
        high = tokens[i + 2].value
        if high is not None and high > low:
            return low, high, i + 3
    return low, None, i + 1


def _strength(tokens: list[Token], i: int) -> Amount | None:
    """<part> {("/" | "-") <part>}, where <part> is <number> ["-"] [<strength unit> | "%"], at least one part has its unit, ["/" [<number>] <per what>]."""
    words = _words()
    end, has_unit, several = i, False, False
    while True:
        after = end + 1
        at = after + (_norm(tokens, after) == "-" and _norm(tokens, after + 1) in words.strengths)
        if _norm(tokens, at) in words.strengths or _norm(tokens, at) == "%":
            after, has_unit = at + 1, True
        joined = _norm(tokens, after) in {"/", "-"} and after + 1 < len(tokens) and tokens[after + 1].value is not None
        if not joined or _norm(tokens, after + 2) in words.per:  # "10mg/5ml"
            break
        end, several = after + 1, True
    if not has_unit and not (several and _is_bare_strength(tokens, i)):
        return None
    if _norm(tokens, after) == "/":
        numbered = after + 1 < len(tokens) and tokens[after + 1].value is not None
        if _norm(tokens, after + 1 + numbered) in words.per:
            after += 2 + numbered
    return Amount("strength", i, after, tokens[i].value or 0, None, None, (i, after))


def _is_bare_strength(tokens: list[Token], i: int) -> bool:
    """Without unit, a strength is <number> "/" <number>, or a small number "-" a large one ("10-325")."""
    first, sign, second = tokens[i], _norm(tokens, i + 1), tokens[i + 2]
    follower = _norm(tokens, i + 3)
    if follower in _words().periods or follower in _words().counted or follower in {"time", "x"}:
        return False
    return sign == "/" or ((second.value or 0) >= _LARGE_DOSE > (first.value or 0))


def _refills_after(tokens: list[Token], i: int) -> Amount | None:
    """<number> <refill word>."""
    if _norm(tokens, i + 1) in _words().refills:
        return Amount("refills", i, i + 2, tokens[i].value or 0, None, None, (i, i + 1))
    return None


def _refills_before(tokens: list[Token], i: int) -> Amount | None:
    """<refill word> [":" | "x" | "#" | "time" | "of"] <number>, no unit behind it."""
    at = i + 1
    while _norm(tokens, at) in {":", "x", "#", "time", "="}:
        at += 1
    if at < len(tokens) and tokens[at].value is not None and at - i <= 3:  # noqa: PLR2004  # "refills: #2"
        return Amount("refills", i, at + 1, tokens[at].value or 0, None, None, (at, at + 1))
    return None


def _frequency(tokens: list[Token], i: int) -> Amount | None:
    """<number> ["time" | "x" | "visit" | "session" | "treatment" | "day"] ("a" | "per" | "/" | "each" | "every" | "x" | "in a") <period>."""
    low, high, at = _number(tokens, i)
    periods = _words().periods
    noun = _norm(tokens, at)
    joined = noun[1:] if noun[:1] == "x" else ""  # "3xweek"
    if joined in periods and low:
        return Amount("frequency", i, at + 1, low, high, periods[joined], (i, at))
    behind = at
    while behind - at < 3 and (_norm(tokens, behind) in _words().counted or _norm(tokens, behind) in {"time", "x"}):  # noqa: PLR2004
        behind += 1
    rate = _norm(tokens, behind) in {"a", "per", "/", "each", "every", "an", "x"} or tokens[behind - 1].norm == "x"
    period_at = behind + (_norm(tokens, behind) in {"a", "per", "/", "each", "every", "an", "x"})
    period_at += _norm(tokens, period_at) in {"a", "per", "each"}
    period = _norm(tokens, period_at)
    said_as_rate = period in {"weekly", "daily", "monthly", "yearly", "annually"} and behind > at
    if period not in periods or not (rate or said_as_rate):
        return None
    counts = _words().counted.get(noun, "visit")
    kind: Kind = "frequency" if counts in {"visit", "day", "injection"} and low else "dose"
    return Amount(kind, i, period_at + 1, low, high, periods[period], (i, at))


def _rate(tokens: list[Token], i: int) -> Amount | None:
    """("once" | "twice" | "thrice") ["a" | "per" | "/" | "every" | "each"] <period>."""
    at = i + 1 + (_norm(tokens, i + 1) in {"a", "per", "/", "every", "each"})
    period = _words().periods.get(_norm(tokens, at))
    return Amount("frequency", i, at + 1, _words().rates[tokens[i].norm], None, period, (i, i + 1)) if period else None


def _daily(tokens: list[Token], i: int) -> Amount | None:
    """A rate by the day in one word: "bid", "nightly", "q6h"."""
    return Amount("frequency", i, i + 1, _words().daily[tokens[i].norm], None, "day", (i, i + 1))


def _every(tokens: list[Token], i: int) -> Amount | None:
    """("every" | "each" | "q") <number> "hours": so many times a day as the hours go into it; another number of periods is no rate of a record.

    ("every" | "each") <period>: once in it.
    """
    low, high, at = _number(tokens, i + 1)
    period = _words().periods.get(_norm(tokens, at))
    if not period:
        return None
    if not low:
        return Amount("frequency", i, at + 1, 1, None, period, (i, at + 1))
    least, most = _HOURS / (high or low), _HOURS / low
    if period != "hour" or least % 1 or most % 1:
        return Amount("dose", i, at + 1, low, high, None, (i, at))
    return Amount("frequency", i, at + 1, least, most if high else None, "day", (i + 1, at))


def _weekly(tokens: list[Token], i: int) -> Amount | None:
    """"weekly" | "monthly": once in the period."""
    return Amount("frequency", i, i + 1, 1, None, _words().periods[tokens[i].norm], (i, i + 1))


def _duration(tokens: list[Token], i: int) -> Amount | None:
    """<number> ["-"] ["additional" | "more"] <period>, not behind "every", "in", "after", "within", "of age"."""
    low, high, at = _number(tokens, i)
    at += _norm(tokens, at) in {"-", "additional", "more", "consecutive", "calendar"}
    period = _words().periods.get(_norm(tokens, at))
    if not period or not low or period == "hour" or _norm(tokens, i - 1) in {"every", "in", "after", "q", "than", "past", "last"}:
        return None
    if _norm(tokens, at + 1) in {"old", "post", "ago"} or _norm(tokens, at) in {"daily", "weekly", "monthly"}:
        return None
    return Amount("duration", i, at + 1, low, high, period, (i, at - (_norm(tokens, at - 1) == "-")))


def _stay(tokens: list[Token], i: int) -> Amount | None:
    """<number> ["-"] ("day" | "night"), near a <stay>: days in hospital are counted."""
    low, high, at = _number(tokens, i)
    at += _norm(tokens, at) == "-"
    near = tokens[max(0, i - _NEAR) : at + _NEAR]
    if not low or _norm(tokens, at) not in {"day", "night"} or not any(token.norm in _words().stays for token in near):
        return None
    return Amount("total", i, at + 1, low, high, "day", (i, at))


def _day_supply(tokens: list[Token], i: int) -> Amount | None:
    """<period> "supply" [":" | "of" | "="] <number>."""
    if _norm(tokens, i + 1) != "supply":
        return None
    at = i + 2 + (_norm(tokens, i + 2) in {":", "of", "="})
    low, high, after = _number(tokens, at)
    return Amount("duration", i, after, low, high, _words().periods[tokens[i].norm], (at, after)) if low else None


def _product(tokens: list[Token], i: int) -> Amount | None:
    """<number> ("x" | "time" | "times") <number> [<period>]: so many times, so often ("2 x 6")."""
    low, high, at = _number(tokens, i)
    if _norm(tokens, at) not in {"x", "time"} or high is not None or at + 1 >= len(tokens):
        return None
    second = tokens[at + 1].value
    if not second or not low:
        return None
    period = _words().periods.get(_norm(tokens, at + 2))
    if _norm(tokens, at + 2) in _words().strengths:
        return None
    return Amount("product", i, at + 2 + bool(period), low, second, period, (i, at + 2))


def _counted(tokens: list[Token], i: int) -> Amount | None:
    """<number> {<word>} <counted noun>: "eight additional outpatient sessions"; the first word no <measure>, none of them an <end>."""
    words = _words()
    low, high, at = _number(tokens, i)
    if not low or _norm(tokens, i - 1) in {"type", "phase", "grade", "stage", "level", "type", "no", "part"}:
        return None
    unit = words.counted.get(_norm(tokens, at))
    if unit is None and _norm(tokens, at) in words.measures:
        return None
    if unit in {"gram", "millilitre"}:
        kind: Kind = "strength" if low <= _SMALL_MASS and _norm(tokens, i - 1) != "#" else "total"
        return Amount(kind, i, at + 1, low, high, unit, (i, at) if kind == "total" else (i, at + 1))
    for j in range(at, min(at + _FURTHEST, len(tokens))):
        token = tokens[j]
        unit = words.counted.get(token.norm)
        if unit in {"gram", "millilitre", "day"}:
            return None
        if unit:
            return _dose(tokens, i, j) or Amount("total", i, j + 1, low, high, unit, (i, at))
        if token.norm in words.ends or token.value is not None or (token.kind == "sign" and token.norm not in "-/"):
            return None
    return None


def _dose(tokens: list[Token], i: int, j: int) -> Amount | None:
    """<number> <unit of a drug> ("by mouth" | "po" | "daily" | "twice" | "every" | …): how much at a time."""
    ways = {"by", "po", "daily", "twice", "once", "every", "bid", "tid", "qid", "qd", "qhs", "q", "at", "per", "a", "orally", "prn", "three", "nightly", "applied"}
    if _words().counted[tokens[j].norm] == "unit" and _norm(tokens, j + 1) in ways:
        return Amount("dose", i, j + 1, 0, None, None, (i, j))
    return None


def _hash(tokens: list[Token], i: int) -> Amount | None:
    """"#" <number> [<counted noun>]."""
    return _total_at(tokens, i, i + 1)


def _labelled(tokens: list[Token], i: int) -> Amount | None:
    """("qty" | "quantity" | "count" | "dispense" | "total") {":" | "of" | "#" | "="} <number> [<counted noun>]."""
    at = i + 1
    while _norm(tokens, at) in {":", "of", "#", "=", "-", "is"} and at < i + 4:
        at += 1
    return _total_at(tokens, i, at)


def _times(tokens: list[Token], i: int) -> Amount | None:
    """("x" | "times" | "=") <number> [<counted noun>], no period behind it."""
    low, _, at = _number(tokens, i + 1)
    behind = _norm(tokens, at + (_norm(tokens, at) in {"-", "additional", "more"}))
    if not low or behind in _words().periods or behind in {"time", "x", "level", "refill"}:
        return None
    return _total_at(tokens, i, i + 1)


def _total_at(tokens: list[Token], i: int, at: int) -> Amount | None:
    low, high, after = _number(tokens, at)
    if not low or _norm(tokens, after) in _words().strengths or _norm(tokens, after) == "%":
        return None
    unit = _words().counted.get(_norm(tokens, after))
    return Amount("total", i, after + (unit is not None), low, high, unit, (at, after))


def _in_brackets(tokens: list[Token], i: int) -> Amount | None:
    """"(" <number> ["total"] ")"."""
    low, high, at = _number(tokens, i + 1)
    closed = at + (_norm(tokens, at) == "total")
    if low and _norm(tokens, closed) == ")" and low < _MOST_IN_BRACKETS:
        return Amount("total", i, closed + 1, low, high, None, (i + 1, at))
    return None


def _at_the_end(tokens: list[Token], i: int) -> Amount | None:
    """"," <number> and nothing more."""
    low, high, at = _number(tokens, i + 1)
    return Amount("total", i, at, low, high, None, (i + 1, at)) if low and at == len(tokens) else None


def _single(tokens: list[Token], i: int) -> Amount | None:
    """"single" <word that is no measure>: one."""
    following = _norm(tokens, i + 1)
    if following in _words().measures or not following:
        return None
    return Amount("bare", i, i + 1, 1, None, None, (i, i + 1))


def _bare(tokens: list[Token], i: int) -> Amount | None:
    """A number before a thing, where a request or its thing begins: at the start, behind "of", "additional", ":", "purchase"."""
    low, high, at = _number(tokens, i)
    starts = i == 0 or _norm(tokens, i - 1) in {"of", "additional", ":", "purchase", "retrospective", "another", "for", "rental"}
    following = tokens[at] if at < len(tokens) else None
    if not low or not starts or low != int(low):
        return None
    if following is None:
        return Amount("bare", i, at, low, high, None, (i, at)) if i and _norm(tokens, i - 1) == "of" else None
    if following.norm == "total" or (_norm(tokens, i - 1) == "of" and _norm(tokens, i - 2) in {"series", "total"}):
        return Amount("total", i, at, low, high, None, (i, at))
    if following.kind != "word" or following.norm in _words().measures or following.norm in _words().ends or following.norm in _words().periods:
        return None
    return Amount("bare", i, at, low, high, None, (i, at))


Production = Callable[[list[Token], int], Amount | None]
_OF_NUMBERS: Final[tuple[Production, ...]] = (_strength, _refills_after, _frequency, _stay, _duration, _product, _counted, _bare)
_OF_WORDS: Final[dict[str, tuple[Production, ...]]] = {
    "#": (_hash,),
    "qty": (_labelled,),
    "quantity": (_labelled,),
    "count": (_labelled,),
    "dispense": (_labelled,),
    "total": (_labelled,),
    "x": (_times,),
    "time": (_times,),
    "=": (_times,),
    "(": (_in_brackets,),
    "single": (_single,),
    "refill": (_refills_before,),
    "rf": (_refills_before,),
    "once": (_rate,),
    "twice": (_rate,),
    "thrice": (_rate,),
    **dict.fromkeys(("daily", "nightly", "qd", "qday", "qhs", "bid", "tid", "qid", "q24h", "q12h", "q8h", "q6h", "q4h"), (_daily,)),
    "every": (_every,),
    "each": (_every,),
    "q": (_every,),
    ",": (_at_the_end,),
    "weekly": (_weekly,),
    "monthly": (_weekly,),
    "day": (_day_supply,),
    "month": (_day_supply,),
}
