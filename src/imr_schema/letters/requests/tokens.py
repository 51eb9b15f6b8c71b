"""The tokens of a heading: words, numbers, dates, spinal levels and signs, each with its place."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final, Literal, NamedTuple

MOST_TOKENS: Final = 1_000
"""The most tokens read: ten times the longest heading seen. The description holds the whole heading nevertheless."""

Characters = tuple[int, int]
"""Characters of a heading, from the first to before the second."""

Range = tuple[int, int]
"""Tokens of a heading, from the first to before the second, by index."""

TokenKind = Literal["word", "number", "date", "level", "sign"]

# Most tokens are words between blanks whose first letter begins no other kind of token: these are tried first.
_TOKEN: Final = re.compile(
    r"(?=\S)(?:(?P<plain>[ABD-KM-PRU-WYZa-pr-wyz][A-Za-z0-9]*(?=[ ,:;)]|\.(?![a-zA-Z])|$))"
    r"|(?P<date>\b[0-9]{1,2}(?P<mark>[/-])[0-9]{1,2}(?P=mark)(?:[0-9]{4}|[0-9]{2})\b)"
    r"|(?P<level>\b[CTLS][0-9]{1,2}(?: ?[-/] ?[CTLS]?[0-9]{1,2}){0,8}\b(?! ?%))"
    r"|(?P<slashed>\b(?:[CTLctl]/[Ss]|[sS]/[pP])\b)"
    r"|(?P<dotted>\b[a-zA-Z](?:\.[a-wyzA-WYZ]\b){1,4}\.?)"
    r"|(?P<unclear>[0-9]+[OolI][0-9OolI]*(?![a-zA-Z]))"
    r"|(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:\.[0-9]+)?|(?<![a-zA-Z])\.[0-9]+)"
    r"|(?P<every>[qQ](?=[0-9]))"
    r"|(?P<xray>\b[xX][- ]?[rR]ays?\b)"
    r"|(?P<times>[xX](?=[0-9])|(?<=[0-9])[xX](?=[a-zA-Z])|\u00d7)"
    r"|(?P<part>[\u00bd\u00bc\u00be]|(?<![0-9./])[1-3]/[24](?= ?(?:tab|pill|cap|patch)))"
    r"|(?P<word>[^\W\d_][^\W_]*(?:['\u2019][^\W\d_]+|\(e?s\))?)"
    r"|(?P<sign>[^\s]))",
)

_ONES: Final = {
    word: value
    for value, word in enumerate(
        [
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        ],
        1,
    )
}
_TENS: Final = {
    word: 10 * value
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_NUMBER_WORDS: Final = _ONES.keys() | _TENS.keys()
_FRACTIONS: Final = {
    "\u00bd": 0.5,
    "\u00bc": 0.25,
    "\u00be": 0.75,
    "1/2": 0.5,
    "2/2": 1.0,
    "3/2": 1.5,
    "1/4": 0.25,
    "2/4": 0.5,
    "3/4": 0.75,
}
"""Fractions of a tablet."""
_MONTHS: Final = {
    word: number
    for number, words in enumerate(
        [
            *(("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun")),
            *(("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct")),
            *(("november", "nov"), ("december", "dec")),
        ],
        1,
    )
    for word in words
}
_IN_DATES: Final = frozenset({".", ",", "st", "nd", "rd", "th"})
"""Tokens between the parts of a date in words."""
_LONGEST_DATE: Final = 6
"""The most tokens of a date in words."""
_DAY: Final = re.compile("0?[1-9]|[12][0-9]|3[01]")
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_LONGEST_NUMBER: Final = 9
_MOST_WORDS: Final = 2_000
"""Words whose singular is kept: those of most headings."""
_SHORTEST_PLURAL: Final = 4
_NO_PLURALS: Final = frozenset({"series", *(f"{word}s" for word in _ONES)})
"""Words that end as plurals do: "TENS" is no number."""
_PLURALS: Final = (
    ("headaches", "headache"),
    *(("(es)", ""), ("(s)", ""), ("'s", ""), ("\u2019s", ""), ("ss", "ss"), ("ies", "y")),
    *(("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")),
)
"""Endings of plurals and possessives, and what stands for them."""


class Token(NamedTuple):
    """A piece of a heading.

    Attributes:
        kind: What it is.
        norm: The word in lower case and singular, as in the lexicon; of other kinds the text itself.
        start: Where it begins in the heading, in characters.
        end: Where it ends.
        value: Its number, in digits or words; else None.
    """

    kind: TokenKind
    norm: str
    start: int
    end: int
    value: float | None = None


@lru_cache(_MOST_WORDS)
def singular(word: str) -> str:
    """The word in lower case, without the ending of a plural: the form used in the lexicon.

    >>> [singular(word) for word in ("Injections", "patches", "studies", "visit(s)", "Pelvis", "Quervain's", "MRIs")]
    ['injection', 'patch', 'study', 'visit', 'pelvis', 'quervain', 'mri']
    """
    if word.endswith("s") and len(word) >= _SHORTEST_PLURAL and word[:-1].isupper():  # "MRIs", "MRI's"
        return word[:-1].rstrip("'\u2019").lower()
    word = word.lower()
    if not word.endswith(("s", ")")) or len(word) < _SHORTEST_PLURAL or word[-2] in "iu" or word in _NO_PLURALS:
        return word
    return next(word[: -len(ending)] + instead for ending, instead in _PLURALS if word.endswith(ending))


def tokenize(heading: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a heading between two offsets, number words converted to numbers.

    >>> [(token.kind, token.norm, token.value) for token in tokenize("Eight (8) visits, L4-5")]
    [('number', 'eight', 8.0), ('word', 'visit', None), ('sign', ',', None), ('level', 'L4-5', None)]
    >>> [token.norm for token in tokenize("M.R.I., then t.i.d.")]
    ['mri', ',', 'then', 'tid']
    """
    matches = _TOKEN.finditer(heading, start, len(heading) if end is None else end)
    tokens = [
        Token("word", singular(match[0]), *match.span()) if match.lastgroup == "plain" else _token(match)
        for match in islice(matches, MOST_TOKENS)
    ]
    norms = {token.norm for token in tokens}
    if not _MONTHS.keys().isdisjoint(norms):
        tokens = [*_dates(tokens)]
    if not _NUMBER_WORDS.isdisjoint(norms):
        tokens = [*_numbers(tokens)]
    return [*_without_repeats(tokens)] if "(" in norms else tokens


def _token(match: re.Match[str]) -> Token:
    kind, text = match.lastgroup, match[0]
    start, end = match.span()
    if kind == "word":
        return Token("word", singular(text), start, end)
    if kind == "part" or (kind == "number" and len(text) <= _LONGEST_NUMBER):
        value = _FRACTIONS[text] if kind == "part" else float(text.replace(",", ""))
        return Token("number", text, start, end, value)
    if kind == "slashed":  # "C/S", "s/p"
        return Token("word", text.lower(), start, end)
    if kind == "dotted":
        one = text[:-2] if text.endswith(".s") and text[:-2].isupper() else text  # "M.R.I.s"
        return Token("word", one.replace(".", "").lower(), start, end)
    if kind in {"xray", "times", "every", "unclear"}:  # unclear is "1O": no number, but perhaps one
        return Token("word", "xray" if kind == "xray" else text.lower().replace("\u00d7", "x"), start, end)
    return Token("date" if kind == "date" else "level" if kind == "level" else "sign", text, start, end)


def _dates(tokens: list[Token]) -> Iterator[Token]:
    """Convert dates in words to dates: "Nov. 3rd, 2018", "3 November 2018"."""
    after = 0
    for i, token in enumerate(tokens):
        if i < after:
            continue
        date = _date_at(tokens, i)
        if date:
            yield date
            after = next((j for j in range(i, len(tokens)) if tokens[j].start >= date.end), len(tokens))
        else:
            yield token


def _date_at(tokens: list[Token], i: int) -> Token | None:
    """<month> ["."] <day> ["st" | "nd" | "rd" | "th"] [","] <year> | <day> <month> ["."] [","] <year>."""
    near = [token for token in tokens[i : i + _LONGEST_DATE] if token.norm not in _IN_DATES][:3]
    if len(near) < 3 or near[0] is not tokens[i]:  # noqa: PLR2004  # day, month and year
        return None
    month, day = near[:2] if near[0].norm in _MONTHS else (near[1], near[0])
    if month.norm not in _MONTHS or not _DAY.fullmatch(day.norm) or not _YEAR.fullmatch(near[2].norm):
        return None
    return Token("date", f"{_MONTHS[month.norm]}/{day.norm}/{near[2].norm}", near[0].start, near[2].end)


def _numbers(tokens: list[Token]) -> Iterator[Token]:
    """Convert number words to numbers: "twelve", "twenty-four", "one hundred and twenty"."""
    after = 0
    for i, token in enumerate(tokens):
        if i < after:
            continue
        if token.norm in _ONES or token.norm in _TENS:
            value, after = _spelled(tokens, i)
            yield Token("number", token.norm, token.start, tokens[after - 1].end, float(value))
        else:
            yield token


def _spelled(tokens: list[Token], i: int) -> tuple[int, int]:
    """A number in words: <below a hundred> ["hundred" ["and"] [<below a hundred>]], and the index after it."""
    value, after = _below_hundred(tokens, i)
    if value and after < len(tokens) and tokens[after].norm == "hundred":
        after += 1
        joined = after < len(tokens) and tokens[after].norm == "and"
        rest, end = _below_hundred(tokens, after + joined)
        return value * 100 + rest, end if rest else after
    return value, after


def _below_hundred(tokens: list[Token], i: int) -> tuple[int, int]:
    """A number in words below a hundred: <one to nineteen> | <tens> [["-"] <one to nine>]."""
    word = tokens[i].norm if i < len(tokens) else ""
    if word not in _TENS:
        return _ONES.get(word, 0), i + (word in _ONES)
    after = i + 1
    hyphen = after < len(tokens) and tokens[after].norm == "-"
    ones = _ONES.get(tokens[after + hyphen].norm, 0) if after + hyphen < len(tokens) else 0
    return (_TENS[word] + ones, after + hyphen + 1) if 0 < ones < 10 else (_TENS[word], after)  # noqa: PLR2004  # "fifty-five"


def _without_repeats(tokens: list[Token]) -> Iterator[Token]:
    """A repeated number is one number: "eight (8)", "12 (twelve)"."""
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token.value is not None and i + 3 < len(tokens):
            opened, again, closed = tokens[i + 1 : i + 4]
            if opened.norm == "(" and closed.norm == ")" and again.value == token.value:
                yield token._replace(end=closed.end)
                i += 4
                continue
        yield token
        i += 1
