"""Productions of frequency and duration. The notation of rules is explained in `amounts`."""

from typing import Final

from imr_schema.letters.requests.amount import Amount, norm, number, words
from imr_schema.letters.requests.tokens import Token

_MOST_AT_A_TIME: Final = 4
"""The most tablets at a time."""
_WHOLES: Final = {"hour": (24, "day"), "month": (12, "year")}
"""How many of a period make a whole, of which so many hours or months apart is a rate."""
_HOURS: Final = 24
"""Of a day."""
_MOST_NOUNS: Final = 2
"""The most nouns between a number and its period ("2 times per week")."""
_FURTHEST: Final = 8
"""The most tokens between a number and its rate ("24 sessions of acupuncture each year")."""
_PER: Final = frozenset({"a", "an", "per", "/", "each", "every", "x"})
_UNCLEAR: Final = frozenset({"biweekly", "bimonthly", "fortnightly"})
"""Words that say twice in a period to some, and every second to others."""
_HANDED_OUT: Final = frozenset({"unit", "item"})
"""What is given out in so many a month."""
_MOST_HANDED_OUT: Final = 400
"""A larger number of units is a strength."""
_TIMES: Final = frozenset({"time", "x"})
_PUFFS: Final = frozenset({"puff", "spray", "drop", "gtt", "inhalation"})
_THROUGH: Final = frozenset({"-", "\u2013", "to", "through", "thru"})
_AFTER: Final = frozenset({"in", "after", "than", "past", "last", "within", "since", "starting"})
_PAST: Final = frozenset({"old", "post", "ago", "after", "since", "apart"})
_VISITS: Final = frozenset({"visit", "day", "injection", "study", "bare"})
"""Counts of these per period are a frequency; tablets or hours per day are how much each time."""


def frequency(tokens: list[Token], i: int) -> Amount | None:
    """<number> {"time" | "x" | <counted noun>} (("a" | "per" | "/" | "each" | "every" | "x") <period> | <adverb>).

    Of tablets only "1 tablet daily" is a frequency; "2 tablets daily" may be taken at once. "4 hours a day" is how much
    each day.
    """
    low, high, at = number(tokens, i)
    noun, behind = norm(tokens, at), at
    while behind - at < _MOST_NOUNS and (norm(tokens, behind) in words().counted or norm(tokens, behind) in _TIMES):
        behind += 1
    rated = norm(tokens, behind) in _PER and norm(tokens, behind + 2) != "supply"  # "3 injections/month supply"
    period = words().periods.get(norm(tokens, behind + rated))
    is_rate = rated or norm(tokens, behind) in words().adverbs or norm(tokens, behind - 1) == "x"
    if not period or not is_rate or (behind + rated == at and not _is_apart(tokens, i, at)) or not low:
        return None
    counted = words().counted.get(noun, "visit" if noun in _TIMES else "bare")
    after = behind + rated + 1
    if norm(tokens, i - 1) in words().limits:  # "max 2 a day"
        return Amount("aside", i, after, low, high, None, (i, at))
    if counted == "hour" or (counted in _HANDED_OUT and period != "day" and low <= _MOST_HANDED_OUT):
        return Amount("each", i, after, low, high, counted, (i, at), other=period)
    is_frequency = counted in _VISITS or (counted == "unit" and (low, high) == (1, None))
    return Amount("frequency" if is_frequency else "aside", i, after, low, high, period, (i, at), other=counted)


def _is_apart(tokens: list[Token], i: int, at: int) -> bool:
    """Whether a number and the adverb behind it stand between signs: ", 3 weekly,"; not "3 weekly injections"."""
    is_weekly = norm(tokens, at) in words().adverbs and norm(tokens, at) != "daily"
    ends = at + 1 == len(tokens) or tokens[at + 1].kind == "sign"
    return is_weekly and ends and i > 0 and tokens[i - 1].kind == "sign"


def so_many_of(tokens: list[Token], i: int) -> Amount | None:
    """<number> {<word>} ("a" | "per" | "each" | "every") <period>: "24 sessions of acupuncture each year"."""
    low, high, at = number(tokens, i)
    first = norm(tokens, at)
    if not low or not first.isalpha() or first in words().periods or first in words().measures:
        return None
    for j in range(at + 1, min(at + _FURTHEST, len(tokens) - 1)):
        period = words().periods.get(norm(tokens, j + 1))
        if period and norm(tokens, j + 2) == "supply":
            return None
        if tokens[j].norm in _PER and period and period != "hour":
            return Amount("frequency", i, j + 2, low, high, period, (i, at), other=words().counted.get(first, "visit"))
        word = tokens[j].norm
        is_often = word in words().rates or word in words().daily or word in _TIMES
        if tokens[j].kind != "word" or is_often or (word in words().ends and word != "of"):
            return None
    return None


def each(tokens: list[Token], i: int) -> Amount | None:
    """<number> <hour> ("each" | ("per" | "a" | "/") <visit>), or beside a frequency: "2 hours twice a week"; "24/7"."""
    low, high, at = number(tokens, i)
    if low == _HOURS and norm(tokens, at) == "/" and norm(tokens, at + 1) == "7":
        return Amount("each", i, at + 2, low, None, "hour", (i, at), factor=7, other="week")
    if not low or words().counted.get(norm(tokens, at)) != "hour":
        return None
    follows, behind = norm(tokens, at + 1), norm(tokens, at + 2)
    if follows in _UNCLEAR:
        return Amount("aside", i, at + 2, low, high, "hour", (i, at))
    begins = at + 1 + (follows in {",", "x", "for"})
    often = rate(tokens, begins) if norm(tokens, begins) in words().rates else frequency(tokens, begins)
    if follows == "each" and behind not in words().periods:
        after = at + 2
    elif follows in _PER and behind in words().sittings:
        after = at + 3
    elif low <= _HOURS and often and often.kind == "frequency":
        after = at + 1
    else:
        return None
    return Amount("each", i, after, low, high, "hour", (i, at))


def so_often(tokens: list[Token], i: int) -> Amount | None:
    """<number> ("x" | "times") before <number> <period>: the frequency in each of the periods ("2 x 6 weeks")."""
    low, high, at = number(tokens, i)
    _, _, behind = number(tokens, at + 1)
    period = words().periods.get(norm(tokens, behind))
    if not low or norm(tokens, at) not in _TIMES or behind == at + 1 or not period:
        return None
    return Amount("frequency", i, at + 1, low, high, period, (i, at))


def rate(tokens: list[Token], i: int) -> Amount | None:
    """<rate> [("or" | "to" | "-") <rate>] ["a" | "per" | …] <period>, where <rate> is "once" | "twice" | "thrice"."""
    rates = words().rates
    high = rates.get(norm(tokens, i + 2)) if norm(tokens, i + 1) in {"or", "to", "-"} else None
    after = i + 3 if high else i + 1
    at = after + (norm(tokens, after) in _PER)
    period = words().periods.get(norm(tokens, at))
    return Amount("frequency", i, at + 1, rates[tokens[i].norm], high, period, (i, after)) if period else None


def so_many_times(tokens: list[Token], i: int) -> Amount | None:
    """("x" | "times") <number>, behind a frequency and without a unit: as many of its periods ("2 a week x 4")."""
    period = words().periods.get(norm(tokens, i - 1))
    low, high, at = number(tokens, i + 1)
    follows = norm(tokens, at)
    is_rate = norm(tokens, i - 2) in _PER or norm(tokens, i - 1) in words().adverbs
    if not low or not period or not is_rate or follows in words().periods or follows in words().counted:
        return None
    return Amount("duration", i, at, low, high, period, (i + 1, at))


def daily(tokens: list[Token], i: int) -> Amount | None:
    """A daily rate in one word: "bid", "nightly"."""
    return Amount("frequency", i, i + 1, words().daily[tokens[i].norm], None, "day", (i, i + 1))


def every(tokens: list[Token], i: int) -> Amount | None:
    """("every" | "each" | "q") (["other"] <period> | <number> <period>): once per period, or a rate per day or year.

    "Every other week" is a half per week, "q6h" four a day, "every 3 months" four a year. A <time of day> is a period
    too ("every morning", "q pm"). Another number of periods ("every 3 weeks") is not a frequency in plain numbers.
    """
    begin = i + 1 + (norm(tokens, i + 1) == ".")  # "q.6h."
    if norm(tokens, begin) == "other" and (period := words().periods.get(norm(tokens, begin + 1))):
        return Amount("frequency", i, begin + 2, 0.5, None, period, (i, begin + 1))
    low, high, at = number(tokens, begin)
    period = words().periods.get(norm(tokens, at))
    if not low and norm(tokens, at) in words().times_of_day:
        period = "day"
    if not period:
        return None
    if not low:
        return Amount("frequency", i, at + 1, 1, None, period, (i, at + 1))
    whole, unit = _WHOLES.get(period, (0, ""))
    least, most = whole / (high or low), whole / low
    if not whole or least % 1 or most % 1 or low < 1:
        if low == 2 and not high and period in {"day", "week"}:  # noqa: PLR2004  # as "every other"
            return Amount("frequency", i, at + 1, 0.5, None, period, (begin, at))
        return Amount("aside", i, at + 1, low, high, None, (i, at))
    return Amount("frequency", i, at + 1, least, most if high else None, unit, (begin, at))


def at_bedtime(tokens: list[Token], i: int) -> Amount | None:
    """Once a day: "at" ("bedtime" | "hs")."""
    if norm(tokens, i + 1) not in {"bedtime", "hs"}:
        return None
    return Amount("frequency", i, i + 2, 1, None, "day", (i, i + 2))


def weekdays(tokens: list[Token], i: int) -> Amount | None:
    """So many days a week: <day> ("-" | "to" | "through" | "thru") <later day> | <day> {("," | "and" | …) <day>}."""
    number_of = words().weekdays
    days, after = [number_of[tokens[i].norm]], i + 1
    if norm(tokens, after) in _THROUGH and norm(tokens, after + 1) in number_of:
        low, after = number_of[norm(tokens, after + 1)] - days[0] + 1, after + 2
    else:
        while (at := _after_joiner(tokens, after)) and norm(tokens, at) in number_of:
            days, after = [*days, number_of[norm(tokens, at)]], at + 1
        low = len(set(days))
    return Amount("frequency", i, after, low, None, "week", (i, after)) if low > 1 else None


def _after_joiner(tokens: list[Token], i: int) -> int:
    """The index after the signs and words between two days of a list; 0 if there are none."""
    at = i
    while norm(tokens, at) in {",", "/", "&", "and"}:
        at += 1
    return at if at > i else 0


def by_week(tokens: list[Token], i: int) -> Amount | None:
    """A weekly rate in one word: "biw", "tiw"."""
    return Amount("frequency", i, i + 1, words().by_week[tokens[i].norm], None, "week", (i, i + 1))


def weekly(tokens: list[Token], i: int) -> Amount | None:
    """Once in the period: "weekly" | "monthly" | "yearly" | "annually", not behind "bi-"; four times: "quarterly"."""
    if norm(tokens, i - 2) in {"bi", "semi"} and norm(tokens, i - 1) == "-":
        return None
    if tokens[i].norm == "quarterly":
        return Amount("frequency", i, i + 1, 4, None, "year", (i, i + 1))
    return Amount("frequency", i, i + 1, 1, None, words().periods[tokens[i].norm], (i, i + 1))


def for_a_period(tokens: list[Token], i: int) -> Amount | None:
    """One: "for" "a" <period>, at the end or before a sign."""
    period = words().periods.get(norm(tokens, i + 2))
    ends = i + 3 >= len(tokens) or tokens[i + 3].kind == "sign"
    if norm(tokens, i + 1) != "a" or not period or period == "hour" or not ends:
        return None
    return Amount("duration", i, i + 3, 1, None, period, (i + 1, i + 2))


def in_so_many_periods(tokens: list[Token], i: int) -> Amount | None:
    """Aside: "per" <number> <period>, a rate that a record cannot hold."""
    low, high, at = number(tokens, i + 1)
    period = words().periods.get(norm(tokens, at))
    return Amount("aside", i, at + 1, low, high, None, (i + 1, at)) if low and period else None


def dose(tokens: list[Token], i: int) -> Amount | None:
    """A small number of <puffs>, or without its noun before how it is taken: "2 puffs", "1 po TID", "1 q6h"."""
    low, high, at = number(tokens, i)
    if not low or low > _MOST_AT_A_TIME or norm(tokens, i - 1) == "#":  # "Tylenol #3 BID"
        return None
    if norm(tokens, at) in _PUFFS:
        return Amount("each", i, at + 1, low, high, "unit", (i, at))
    taken = norm(tokens, at) in {"po", "by", "pill"} or norm(tokens, i - 1) in {"take", "apply", "inject", "use"}
    how = norm(tokens, at)
    often = (
        how in words().daily
        or how in words().rates
        or how in {"every", "q", "at", "po"}
        or (how == "by" and norm(tokens, at + 1) == "mouth")
    )
    hourly = every(tokens, at) if how in {"q", "every"} else at_bedtime(tokens, at) if how == "at" else None
    alone = (how in words().daily and how != "daily") or (hourly and hourly.unit == "day")
    if not alone and (not taken or not often):
        return None
    return Amount("each", i, at, low, high, "unit", (i, at))


def duration(tokens: list[Token], i: int) -> Amount | None:
    """<number> ["-"] ["additional" | "more"] <period>, aside behind "in", "after" and before "old", "ago"."""
    low, high, numbered = number(tokens, i)
    at = numbered + (norm(tokens, numbered) in {"-", "additional", "more", "consecutive", "calendar"})
    period = words().periods.get(norm(tokens, at))
    if not period or not low or period == "hour" or norm(tokens, at) in {"daily", "weekly", "monthly"}:
        return None
    lasts = norm(tokens, i - 1) == "for" and norm(tokens, at + 1) in {"post", "after"}  # "for 14 days after surgery"
    aside = norm(tokens, i - 1) in _AFTER or (norm(tokens, at + 1) in _PAST and not lasts)
    return Amount("aside" if aside else "duration", i, at + 1, low, high, period, (i, numbered))


def day_supply(tokens: list[Token], i: int) -> Amount | None:
    """<period> "supply" [":" | "of" | "="] <number>."""
    if norm(tokens, i + 1) != "supply":
        return None
    at = i + 2 + (norm(tokens, i + 2) in {":", "of", "="})
    low, high, after = number(tokens, at)
    return Amount("duration", i, after, low, high, words().periods[tokens[i].norm], (at, after)) if low else None
