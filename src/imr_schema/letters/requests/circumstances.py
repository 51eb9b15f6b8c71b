"""Circumstances of a request: whether it is retrospective, its date of service, what is called unstated."""

import re
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from imr_schema.letters.requests.lexicon import Match, Phrases, data
from imr_schema.letters.requests.tokens import Range, Token

_NEAR: Final = 4
"""The most tokens between a date of service and the words that announce it."""
_THIS_CENTURY: Final = 2000
_SHORT_YEAR: Final = 2
_BETWEEN: Final = frozenset({"and", "or", ",", "/", "of", "the", "is", "are", "was", "&"})
"""Words between a member's name and the words that call it unstated."""


class Circumstances(NamedTuple):
    """Circumstances of a request, each with the tokens that state it.

    Attributes:
        retrospective: The tokens that state that the service was given before it was requested; None if none do.
        date_of_service: The only date of service; None if there are none or several.
        dated: The tokens of that date.
        not_stated: The members of a request that are called unstated.
    """

    retrospective: Range | None
    date_of_service: date | None
    dated: Range | None
    not_stated: dict[str, Range]


@cache
def _phrases() -> Phrases:
    words = data("circumstances")
    kinds = {kind: words[kind] for kind in ("retrospective", "served", "unsaid")}
    return Phrases(kinds | {f"member {name}": wordings for name, wordings in words["members"].items()})


class _DateWords(NamedTuple):
    leading: frozenset[str]
    elsewhere: frozenset[str]


@cache
def _words() -> _DateWords:
    words = data("circumstances")
    return _DateWords(frozenset(words["leading"]), frozenset(words["elsewhere"]))


def read_circumstances(tokens: list[Token]) -> Circumstances:
    """Read the circumstances of a request."""
    found = _phrases().find(tokens)
    retrospective = next(((f.first, f.after) for f in found if "retrospective" in f.meanings), None)
    served = [f.after for f in found if "served" in f.meanings]
    dates: dict[date, Range] = {}
    for i, token in enumerate(tokens):
        served_on = day_of(token.norm) if token.kind == "date" else None
        if served_on and any(0 <= i - after < _NEAR for after in served):
            dates.setdefault(served_on, (i, i + 1))
    if retrospective and not dates and (only := _only_date(tokens, retrospective)):
        dates = only
    day = next(iter(dates)) if len(dates) == 1 else None
    given_before = retrospective or next(iter(dates.values()), None)
    return Circumstances(given_before, day, dates[day] if day else None, _not_stated(tokens, found))


def _only_date(tokens: list[Token], retrospective: Range) -> dict[date, Range]:
    """The only date of what was given before, if no word says that it is of something else: "of 6/17/2014"."""
    written = [i for i, token in enumerate(tokens) if token.kind == "date"]
    if len(written) != 1:
        return {}
    (i,) = written
    words = _words()
    before = {token.norm for token in tokens[max(0, i - _NEAR + 1) : i]}
    if tokens[i - 1].norm != "of":  # "request of 5/5/14" is the date of the request
        before.discard("request")
    is_first = retrospective[1] <= i <= retrospective[1] + 1
    leads = i == len(tokens) - 1 or tokens[i - 1].norm in words.leading
    is_other = not before.isdisjoint(words.elsewhere) or (i + 1 < len(tokens) and tokens[i + 1].norm in words.elsewhere)
    day = day_of(tokens[i].norm)
    return {day: (i, i + 1)} if day and (is_first or leads) and not is_other else {}


def day_of(text: str) -> date | None:
    """The day of `mm/dd/yyyy` or `mm/dd/yy`, with slashes or hyphens; None if there is no such day.

    >>> day_of("2/29/16"), day_of("2/30/2016")
    (datetime.date(2016, 2, 29), None)
    """
    month, day, year = re.split("[/-]", text)
    try:
        return date(int(year) + (_THIS_CENTURY if len(year) == _SHORT_YEAR else 0), int(month), int(day))
    except ValueError:
        return None


def _not_stated(tokens: list[Token], phrases: list[Match]) -> dict[str, Range]:
    """The members called unstated by words next to their names: "(unknown quantity)", "frequency not specified"."""
    missing: dict[str, Range] = {}
    run: dict[str, Range] = {}
    is_unstated = False
    end = -1
    for found in phrases:
        if any(token.norm not in _BETWEEN for token in tokens[end : found.first]):
            run, is_unstated = {}, False
        end = found.after
        is_unstated = is_unstated or "unsaid" in found.meanings
        run |= {
            meaning.removeprefix("member "): (found.first, end)
            for meaning in found.meanings
            if meaning.startswith("member ")
        }
        if is_unstated:
            missing |= run
    return missing
