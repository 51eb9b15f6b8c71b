"""Page furniture: page numbers, running heads and feet, fax lines, Bates numbers, which are no words of the letter.

Furniture is known by its place and by its recurrence. Where pages are marked by form feeds, it is among the first and
last lines of a page and recurs on another. In text without form feeds, numbered lines mark the pages.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import attrs

from imr_schema.letters.offsets import Edit

PAGE_BREAK: Final = "\f"
_DEPTH: Final = 6
"""The most lines of furniture at the top of a page, and at its foot."""
_MOST_PAGES_SHARE: Final = 0.6
"""The least share of pages with furniture that has numbers; other furniture is on all pages but the first, at least."""
_LONGEST: Final = 160
"""The length of the longest line of furniture, in characters."""
_MOST_PAGES: Final = 300

_RULES: Final = r"[-\u2010-\u2015~|_=*\u2022\u00b7\[\](){}<> \t]{0,12}"
"""Signs that printers set around page numbers. A point is none: "2016." ends a sentence."""
_BARE_NUMBER: Final = (
    rf"{_RULES}(?:(?i:page|pg|p)\b[.:]?[ \t|#]{{0,4}})?"
    rf"(?P<number>[0-9]{{1,4}})(?:[ \t]?(?:of|/)[ \t]?[0-9]{{1,4}})?{_RULES}"
)
_NUMBER_LINE: Final = re.compile(_BARE_NUMBER)
"""A line that holds nothing but a page number: "3", "- 2 -", "Page 2 of 3"."""
_NUMBERED: Final = re.compile(
    r"(?:(?:^|\s)(?:page|pg|p)[.:]?\s?(?P<number>[0-9]{1,4})(?:\s?(?:of|/)\s?(?P<all>[0-9]{1,4}))?(?:\W|$))"
    r"|(?P<fax>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s?(?:[ap]m)?\b.*[0-9]/[0-9]|\bfax\b.*[0-9])"
    r"|(?P<bates>^[A-Z]{1,12}[-_ ]?(?:[A-Z]{1,8}[-_ ])?[0-9]{3,12}$)",
    re.IGNORECASE,
)
"""A line that may be a running head or foot with a page number, a fax line, or a Bates number."""
_MARKED_LINE: Final = re.compile(
    rf"[ \t]*(?:{_BARE_NUMBER}|[A-Z]{{1,12}}[-_ ]?(?:[A-Z]{{1,8}}[-_ ])?[0-9]{{3,12}})\s*"
    r"|.*[Pp](?:age|AGE) [0-9]{1,4}(?: of [0-9]{1,4}\b.*|\s*)|.*:[0-9]{2}(?![0-9]).*[0-9]/[0-9].*",
)
"""A line by which pages without form feeds may be marked."""
_CASE_NUMBER: Final = re.compile(r"\b[A-Z]{2}[0-9]{2}-[0-9]{7}\b")
_SENTENCE_ENDS: Final = (".", ",", ";", ":", "!", "?")
_CASE_NUMBER_LABEL: Final = re.compile(r"(?:(?:IMR|MAXIMUS) )?Case Number:", re.IGNORECASE)
_SHORT_LINE: Final = 0.75
"""The length of the longest running head, relative to the longest line: in text, only last lines are short."""
_FULL_LINE: Final = 72
"""The length from which a line is a full one on any page, in characters."""
_SHORTEST_HEAD: Final = 4
"""The length of the shortest running head without a number, in characters."""
_FEWEST_LINES: Final = 8
"""The fewest lines from one running head to the next."""
_PROTECTED: Final = re.compile(
    r"(?:IMR |MAXIMUS )?Case Number|Claims? Administrator|MAXIMUS guideline|Decision rationale|Decision based|Date "
    r"|Dated|Decision Date|Priority|Received|State\(s\)|Certification|.*:\s?(?:Upheld|Overturned)\W*$",
    re.IGNORECASE,
)
"""Lines that are never furniture, however often they recur."""
_DIGITS: Final = re.compile(r"[0-9]+")


@attrs.define(eq=False)
class _TextLine:
    """A line that is not blank.

    Attributes:
        start: Offset of its first character that is not white space.
        text: Its text without white space around it.
        page: The number of its page, from 0.
        blank_before: Whether a blank line or a page break comes before it.
        blank_after: Whether one comes after it.
        is_removed: Whether it was found to be furniture.
    """

    start: int
    text: str
    page: int
    blank_before: bool
    blank_after: bool = False
    is_removed: bool = False


class Furniture(NamedTuple):
    """The page furniture of a text.

    Attributes:
        edits: The edits that replace each line of furniture by a page break.
        uncertain: Offsets of lines that may be furniture or words of the letter: a number alone, or a short line that
            recurs.
    """

    edits: list[Edit]
    uncertain: list[int]


_NONE: Final = Furniture([], [])


def find_furniture(text: str) -> Furniture:
    """Find the page furniture in the text of a letter."""
    short = _short_lines(text)
    repeated = _repeated_heads(short)
    numbered = filter(_DIGITS.search, short)
    is_marked = PAGE_BREAK in text or any(map(_MARKED_LINE.fullmatch, numbered)) or _repeats_case_number(text)
    if not is_marked and not repeated:
        return _NONE
    lines = _lines(text)
    if len(lines) < 2:  # noqa: PLR2004 - furniture stands beside text
        return _NONE
    uncertain: list[_TextLine] = []
    has_breaks = PAGE_BREAK in text.strip()
    if has_breaks:
        _find_at_edges(lines)
    else:
        _find_by_numbers(lines)
        uncertain = [*_repeated_between(lines, repeated)]
    _find_case_numbers(lines)
    while not has_breaks and _find_beside(lines):
        pass
    edits = [(line.start, line.start + len(line.text), PAGE_BREAK) for line in lines if line.is_removed]
    uncertain += (line for line in lines if not line.is_removed and _is_number(line))
    return Furniture(edits, [line.start for line in uncertain if not line.is_removed])


def _short_lines(text: str) -> list[str]:
    """The lines that are short, or may be but for their indent: no full lines of paragraphs."""
    return [line for line in text.split("\n") if line != " " and line and (len(line) < _FULL_LINE or line[0] == " ")]


def _repeated_heads(short: list[str]) -> set[str]:
    """The short lines that occur several times and end as no sentence, list or label does."""
    if len(set(short)) == len(short):
        return set()
    heads = {line.strip() for line, count in Counter(short).items() if count > 1}
    return {
        words
        for words in heads
        if len(words) >= _SHORTEST_HEAD and not _ends_sentence(words) and not words[0].islower()
    }


def _ends_sentence(words: str) -> bool:
    return words.removesuffix("Inc.").endswith(_SENTENCE_ENDS)


def _repeats_case_number(text: str) -> bool:
    number = _CASE_NUMBER.search(text, 0, 2_000)
    return number is not None and text.count(number[0]) > 1


def _lines(text: str) -> list[_TextLine]:
    lines: list[_TextLine] = []
    at, is_blank = 0, True
    for page, content in enumerate(text.split(PAGE_BREAK)):
        for line in content.split("\n"):
            words = line.strip()
            if words:
                lines.append(_TextLine(at + len(line) - len(line.lstrip()), words, page, is_blank))
            elif lines:
                lines[-1].blank_after = True
            is_blank = not words
            at += len(line) + 1
        if lines:
            lines[-1].blank_after = True
        is_blank = True
    return lines


def _shape(text: str) -> str:
    """What recurring lines have in common: all but their numbers and white space."""
    return _DIGITS.sub("#", "".join(text.split()).casefold())


def _find_at_edges(lines: list[_TextLine]) -> None:
    """Find furniture among the first and last lines of each page."""
    pages: dict[int, list[_TextLine]] = defaultdict(list)
    for line in lines:
        pages[line.page].append(line)
    longest = max((len(line.text) for line in lines), default=0)
    for at_foot in (False, True):
        edges = {page: (of_page[::-1] if at_foot else of_page)[:_DEPTH] for page, of_page in pages.items()}
        shapes = Counter((depth, _shape(line.text)) for edge in edges.values() for depth, line in enumerate(edge))
        for page, edge in edges.items():
            for depth, line in enumerate(edge):
                if _CASE_NUMBER_LABEL.match(line.text):  # see `_find_case_numbers`
                    continue
                alike = shapes[depth, _shape(line.text)]
                share = _MOST_PAGES_SHARE if _DIGITS.search(line.text) else 1
                recurs = alike > 1 and alike >= share * (len(pages) - 1) and _may_be_head(line, longest)
                if not _may_be_furniture(line) or not (recurs or _is_numbered(line, page)):
                    break
                line.is_removed = True


def _may_be_furniture(line: _TextLine) -> bool:
    return len(line.text) <= _LONGEST and not _PROTECTED.match(line.text)


def _may_be_head(line: _TextLine, longest: int) -> bool:
    """Whether a line may be a running head or foot: paragraphs that recur have long lines, and end in a full stop."""
    if not _may_be_furniture(line):
        return False
    is_marked = _NUMBERED.search(line.text) or _NUMBER_LINE.fullmatch(line.text) or _CASE_NUMBER.search(line.text)
    if line.text[0].islower():
        return bool(is_marked)
    return bool(is_marked) or (len(line.text) < _SHORT_LINE * longest and not _ends_sentence(line.text))


def _is_numbered(line: _TextLine, page: int) -> bool:
    """Whether a line has the number of its page, or stands apart with nothing but a number."""
    alone = _NUMBER_LINE.fullmatch(line.text)
    if alone:
        return (line.blank_before and line.blank_after) or int(alone["number"]) == page + 1
    numbered = _NUMBERED.search(line.text)
    return bool(numbered and numbered["number"] and (numbered["all"] or int(numbered["number"]) == page + 1))


def _find_by_numbers(lines: list[_TextLine]) -> None:
    """Find furniture in text without page breaks: numbered lines that recur."""
    by_shape: dict[str, list[_TextLine]] = defaultdict(list)
    for line in lines:
        if _may_be_furniture(line) and (_NUMBER_LINE.fullmatch(line.text) or _NUMBERED.search(line.text)):
            by_shape[_shape(line.text)].append(line)
    for alike in by_shape.values():
        if _is_series(alike):
            _remove(alike)
        else:
            _remove(line for line in alike if _is_apart(line))


def _is_series(lines: Sequence[_TextLine]) -> bool:
    """Whether lines that differ in their numbers alone count pages: one of the numbers grows by one each time."""
    numbers = [[int(number) for number in _DIGITS.findall(line.text)] for line in lines]
    return len(lines) > 1 and (
        any(all(one[i] + 1 == other[i] for one, other in pairwise(numbers)) for i in range(len(numbers[0])))
    )


def _is_apart(line: _TextLine) -> bool:
    """Whether a line with nothing but a page number, or with one "of" all, has blank lines about it."""
    numbered = _NUMBERED.search(line.text)
    is_number = _NUMBER_LINE.fullmatch(line.text) or (numbered and numbered["all"])
    return bool(is_number) and line.blank_before and line.blank_after


def _repeated_between(lines: list[_TextLine], repeated: set[str]) -> Iterator[_TextLine]:
    """Yield short lines that recur some lines apart, between different lines: running heads, or words of the letter."""
    for head in repeated:
        places = [i for i, line in enumerate(lines) if line.text == head]
        if places and places[0] == 0 and len(places) > 1:  # it begins the text, and every page
            _remove(lines[i] for i in places)
        neighbours = {(lines[i - 1].text, lines[(i + 1) % len(lines)].text) for i in places}
        if (
            not _PROTECTED.match(head)
            and len(places) > 1
            and len(neighbours) == len(places)
            and all(other - one >= _FEWEST_LINES for one, other in pairwise(places))
        ):
            yield from (lines[i] for i in places if not lines[i].is_removed)


def _find_beside(lines: list[_TextLine]) -> bool:
    """Find lines that recur next to furniture found before."""
    longest = max(len(line.text) for line in lines)
    beside: dict[tuple[int, str], list[_TextLine]] = defaultdict(list)
    for before, after in pairwise(lines):
        if before.is_removed and not after.is_removed and _may_be_head(after, longest):
            beside[1, _shape(after.text)].append(after)
        if after.is_removed and not before.is_removed and _may_be_head(before, longest):
            beside[0, _shape(before.text)].append(before)
    if not lines[-1].is_removed and _may_be_head(lines[-1], longest):
        beside[0, _shape(lines[-1].text)].append(lines[-1])
    found = [line for alike in beside.values() if len(alike) > 1 for line in alike]
    _remove(found)
    return bool(found)


def _find_case_numbers(lines: list[_TextLine]) -> None:
    """Find running heads by the case number that the letter begins with."""
    numbered = [line for line in lines if _CASE_NUMBER.search(line.text)]
    labelled = next((line for line in numbered if _CASE_NUMBER_LABEL.match(line.text)), None)
    number = _CASE_NUMBER.search(labelled.text) if labelled else None
    for line in numbered:
        if number and number[0] in line.text and _is_running_head(line, number[0]):
            line.is_removed = line is not labelled


def _is_running_head(line: _TextLine, number: str) -> bool:
    words = line.text.replace(number, "").rstrip()
    return len(words) < _LONGEST / 2 and not words.endswith(".")


def _remove(lines: Iterable[_TextLine]) -> None:
    for line in lines:
        line.is_removed = True


def _is_number(line: _TextLine) -> bool:
    alone = _NUMBER_LINE.fullmatch(line.text)
    return alone is not None and int(alone["number"]) <= _MOST_PAGES
