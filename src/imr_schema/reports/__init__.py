"""Reports of what was found in many records: for a person to read, or for a program.

A report takes the findings batch by batch and holds no records. It shows values of a record only if it is given some.
"""

from collections.abc import Callable, Mapping

import attrs

from imr_schema.reports.as_github import GithubReport
from imr_schema.reports.as_json import JsonLinesReport, JsonReport
from imr_schema.reports.as_text import TextReport
from imr_schema.reports.report import Report
from imr_schema.reports.tally import Tally, UnreadFile
from imr_schema.reports.wording import Style, counted

__all__ = ["FORMATS", "Report", "Setting", "Style", "Tally", "UnreadFile", "counted", "most_shown"]

_MOST_IN_TEXT = 1000
"""How many findings a text shows unless the caller says otherwise: nobody reads more."""


@attrs.frozen
class Setting:
    """What a report is made for.

    Attributes:
        style: How to set off parts of a text.
        width: The number of characters in a line of text.
        rules: The ids of the rules that count.
        limit: How many findings the caller wants to see; `None` if that is left to the report.
    """

    style: Style
    width: int
    rules: tuple[str, ...]
    limit: int | None = None


def _html(setting: Setting) -> Report:
    from imr_schema.reports.as_html import MOST_OF_A_RULE, HtmlReport  # noqa: PLC0415 - loads Jinja2

    return HtmlReport(quota=MOST_OF_A_RULE if setting.limit is None else None)


def _junit(setting: Setting) -> Report:
    from imr_schema.reports.as_junit import JunitReport  # noqa: PLC0415 - loads XML, and with it HTTP

    return JunitReport(setting.rules)


def _sarif(_: Setting) -> Report:
    from imr_schema.reports.as_sarif import SarifReport  # noqa: PLC0415 - loads the metadata of distributions

    return SarifReport()


FORMATS: Mapping[str, Callable[[Setting], Report]] = {
    "text": lambda setting: TextReport(setting.style, setting.width),
    "json": lambda _: JsonReport(),
    "jsonl": lambda _: JsonLinesReport(),
    "sarif": _sarif,
    "junit": _junit,
    "github": lambda _: GithubReport(),
    "html": _html,
}
"""The reports by the name of their format."""


def most_shown(form: str, wanted: int | None) -> int | None:
    """How many findings are given to a report in that format; `None` for all.

    >>> most_shown("text", None), most_shown("html", None), most_shown("html", 5)
    (1000, None, 5)
    """
    return _MOST_IN_TEXT if wanted is None and form == "text" else wanted
