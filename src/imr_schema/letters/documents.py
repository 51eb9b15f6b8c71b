"""The documents that a reviewer read, as listed in older layouts."""

import re
from collections.abc import Iterator
from typing import Final

from imr_schema.letters.dates import DATE, read_date
from imr_schema.letters.extracted import Members, Tree, verbatim
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage

_BULLET: Final = re.compile(
    r"(?:[\u2022\u00b7\u25aa\u25ab\u25cf\u25cb\u25a0\u25e6\u2023\u25ba\u27a2\u2219\uf0b7*\u2013-]|\bo"
    r"|[0-9]{1,3}[.)]|\([0-9]{1,3}\))\s"
)
_MOST_INTRODUCING: Final = 4
"""The most lines of the sentence that introduces the list."""
_DATE = re.compile(DATE)


def read_documents(part: Part, until: re.Pattern[str] | None = None) -> Members:
    """Read `documents_reviewed`: one item per bullet or, without bullets, per line.

    Args:
        part: The part of the letter.
        until: Pattern of the text after the list, if any.
    """
    end = until.search(part.body.text) if until else None
    listed = (part.body[: end.start()] if end else part.body).strip()
    documents = [_document(item) for item in _items(part.letter.lines(listed), listed) if item]
    return {"documents_reviewed": documents} if documents else {}


def _items(lines: list[Passage], listed: Passage) -> Iterator[Passage]:
    """The items, each from its bullet to the next, or each a line; not the lines that introduce them."""
    introduced = next((i + 1 for i, line in enumerate(lines[:_MOST_INTRODUCING]) if line.text.endswith(":")), 0)
    lines = lines[introduced:] or lines
    marks = [_BULLET.match(line.text) for line in lines]
    if not any(marks):
        yield from lines
        return
    if len(lines) == 1:
        yield from lines[0].split(_BULLET)
        return
    begins = [i for i, mark in enumerate(marks) if mark]
    yield from lines[: begins[0]]
    for begin, end in zip(begins, [*begins[1:], len(lines)], strict=True):
        mark, last = marks[begin], lines[end - 1]
        first = lines[begin].start - listed.start + (mark.end() if mark else 0)
        yield listed[first : last.start - listed.start + len(last.text)].strip()


def _document(item: Passage) -> Tree:
    document: Members = {"description": verbatim(item)}
    dates = [*_DATE.finditer(item.text)]
    if len(dates) == 1 and (day := read_date(item.group(dates[0]))):
        document["date"] = day
    return document
