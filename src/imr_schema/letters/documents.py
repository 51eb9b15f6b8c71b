"""The documents that a reviewer read, as listed in older layouts."""

import re
from typing import Final

from imr_schema.letters.dates import DATE, read_date
from imr_schema.letters.extracted import Members, Tree, verbatim
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage

_BULLET: Final = re.compile(r"(?:[•·▪\uf0b7*-]|\bo)\s")
_DATE = re.compile(DATE)


def read_documents(part: Part, until: re.Pattern[str] | None = None) -> Members:
    """Read `documents_reviewed`: one item per bullet or, without bullets, per line.

    Args:
        part: The part of the letter.
        until: Pattern of the text after the list, if any.
    """
    end = until.search(part.body.text) if until else None
    listed = (part.body[: end.start()] if end else part.body).strip()
    items = listed.split(_BULLET) if _BULLET.match(listed.text) else part.letter.lines(listed)
    documents = [_document(item) for item in items if item]
    return {"documents_reviewed": documents} if documents else {}


def _document(item: Passage) -> Tree:
    document: Members = {"description": verbatim(item)}
    dates = [*_DATE.finditer(item.text)]
    if len(dates) == 1 and (day := read_date(item.group(dates[0]))):
        document["date"] = day
    return document
