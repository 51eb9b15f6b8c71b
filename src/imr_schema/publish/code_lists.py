"""The code lists as CSV (RFC 4180): one file per list, and one with the subcategories of each category."""

import csv
import io
from collections.abc import Iterable

from imr_schema.model.codes import SUBCATEGORIES
from imr_schema.publish.names import code_list_classes, slug

_HEADER = ("code", "title", "description", "source", "status")


def code_list_files() -> dict[str, str]:
    """Make the CSV files, by name."""
    lists = {
        f"{slug(codes)}.csv": _csv(
            _HEADER, ((code.value, code.title, code.description, code.source, "active") for code in codes)
        )
        for codes in code_list_classes()
    }
    pairs = ((category.value, each.value) for category, allowed in SUBCATEGORIES.items() for each in allowed)
    return lists | {"subcategories-of-category.csv": _csv(("category", "subcategory"), pairs)}


def _csv(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows((header, *rows))
    return text.getvalue()
