"""Reports of what was found in many records: for a person to read, or for a program.

A report takes what was found batch by batch, and holds no records. It shows no value of a record unless it is given
some.
"""

from collections.abc import Callable, Mapping

import attrs

from imr_schema.reports.as_github import GithubReport
from imr_schema.reports.as_html import MOST, HtmlReport
from imr_schema.reports.as_json import JsonLinesReport, JsonReport
from imr_schema.reports.as_junit import JunitReport
from imr_schema.reports.as_sarif import SarifReport
from imr_schema.reports.as_text import TextReport
from imr_schema.reports.report import Report
from imr_schema.reports.tally import Tally, Unread
from imr_schema.reports.words import Style, counted

__all__ = ["FORMATS", "Report", "Setting", "Style", "Tally", "Unread", "counted", "most_shown"]


@attrs.frozen
class Setting:
    """What a report is made for.

    Attributes:
        style: How to set off parts of a text.
        width: The number of characters in a line of text.
        rules: The ids of the rules that count.
    """

    style: Style
    width: int
    rules: tuple[str, ...]


FORMATS: Mapping[str, Callable[[Setting], Report]] = {
    "text": lambda setting: TextReport(setting.style, setting.width),
    "json": lambda _: JsonReport(),
    "jsonl": lambda _: JsonLinesReport(),
    "sarif": lambda _: SarifReport(),
    "junit": lambda setting: JunitReport(setting.rules),
    "github": lambda _: GithubReport(),
    "html": lambda _: HtmlReport(),
}
"""The reports by the name of their format."""


def most_shown(form: str, wanted: int | None) -> int | None:
    """How many findings a report in that format shows; `None` for all.

    >>> most_shown("text", None), most_shown("html", None), most_shown("html", 5)
    (None, 1000, 5)
    """
    return MOST if wanted is None and form == "html" else wanted
