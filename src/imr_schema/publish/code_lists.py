"""The code lists as CSV (RFC 4180): one file per list, and one for each table of what codes have to do with others."""

import csv
import io
from collections.abc import Iterable

from imr_schema.model.codes import REGULATORS, SUBCATEGORIES
from imr_schema.model.mtus import MTUS_CHAPTERS, MTUS_CHAPTERS_END
from imr_schema.model.places import LEVELS_OF_REGION, PAIRED_REGIONS, BodyRegion
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
    return lists | {f"{name}.csv": _csv(header, rows) for name, (header, rows) in _tables().items()}


def _tables() -> dict[str, tuple[tuple[str, ...], Iterable[tuple[str, ...]]]]:
    """The header and the rows of each table."""
    subcategories = ((category.value, each.value) for category, allowed in SUBCATEGORIES.items() for each in allowed)
    levels = ((region.value, level.value) for region, allowed in LEVELS_OF_REGION.items() for level in allowed)
    paired = ((region.value,) for region in BodyRegion if region in PAIRED_REGIONS)
    programs = ((program.value, regulator) for program, regulator in REGULATORS.items())
    end = MTUS_CHAPTERS_END.isoformat()
    chapters = ((title, str(year), end) for title, editions in MTUS_CHAPTERS.items() for year in editions)
    return {
        "subcategories-of-category": (("category", "subcategory"), subcategories),
        "regulators": (("program", "regulator"), programs),
        "levels-of-region": (("region", "level"), levels),
        "paired-regions": (("region",), paired),
        "mtus-chapters": (("chapter", "edition", "in force until"), chapters),
    }


def _csv(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows((header, *rows))
    return text.getvalue()
