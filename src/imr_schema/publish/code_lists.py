"""The code lists as CSV (RFC 4180): one file a list, and one that says which subcategories a category has."""

import csv
import io
from collections.abc import Iterable

from imr_schema.model.codes import SUBCATEGORIES
from imr_schema.publish.words import code_lists, slug

_HEADER = ("code", "title", "description", "source", "status")


def files() -> dict[str, str]:
    """Make the CSV files, by name."""
    lists = {
        f"{slug(codes)}.csv": _csv(
            _HEADER, ((code.value, code.title, code.description, code.source, "active") for code in codes)
        )
        for codes in code_lists()
    }
    pairs = ((category.value, each.value) for category, allowed in SUBCATEGORIES.items() for each in allowed)
    return lists | {"subcategories-of-category.csv": _csv(("category", "subcategory"), pairs)}


def _csv(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows((header, *rows))
    return text.getvalue()
