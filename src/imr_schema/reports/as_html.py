"""A report as one page that needs nothing but itself: counts, bars by rule, and the findings below each rule."""

import re
from collections import defaultdict
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from string import Template

from imr_schema.findings import Finding, Level
from imr_schema.reports.tally import RuleCount, Tally, Unread
from imr_schema.reports.words import counted, percent, title_of, why_of
from imr_schema.streams.batches import Batch, RecordFindings

MOST = 1000
"""How many findings a page shows unless the caller says otherwise; more, and it opens slowly."""


_PAGE = ("reports/page.html", "reports/page.css", "look.css")


class HtmlReport:
    """Takes the findings, and writes the page at the end. It holds what it shows."""

    def __init__(self) -> None:
        self._rows: defaultdict[tuple[str, Level], list[str]] = defaultdict(list)

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Keep every finding as a row of its rule's table."""
        for record in shown:
            values = record.values or (None,) * len(record.findings)
            for finding, value in zip(record.findings, values, strict=True):
                self._rows[finding.rule, finding.level].append(_row(file, record.line, finding, value))
        yield from ()

    def end(self, tally: Tally) -> Iterator[str]:
        """Write the page."""
        most = max((count.records for count in tally.rules), default=1)
        package = files("imr_schema")
        page, layout, look = (package.joinpath(name).read_text("utf-8") for name in _PAGE)
        yield Template(page).substitute(
            style=look + layout,
            verdict="bad" if tally.invalid or tally.unread else "good",
            headline=escape(_headline(tally)),
            records=f"{tally.records:,}",
            valid=f"{tally.valid:,}",
            invalid=f"{tally.invalid:,}",
            errors=f"{tally.of(Level.ERROR):,}",
            warnings=f"{tally.of(Level.WARNING):,}",
            unread=_unread(tally.unread),
            share=f"{100 * tally.valid / max(tally.records, 1):.4f}",
            rules="\n".join(self._rule(count, tally, most) for count in tally.rules),
            more=_more(tally),
        )

    def _rule(self, count: RuleCount, tally: Tally, most: int) -> str:
        rows = self._rows[count.rule, count.level]
        rest = count.findings - len(rows)
        more = f'<p class="quiet">… and {counted(rest, "more finding")} of this rule</p>' if rest else ""
        return _RULE.substitute(
            level=count.level.value,
            rule=escape(count.rule),
            title=_sentence(title_of(count.rule)),
            why=_sentence(why_of(count.rule)),
            findings=f"{count.findings:,}",
            records=counted(count.records, "record"),
            share=percent(tally.share(count)),
            width=f"{100 * count.records / most:.2f}",
            rows="\n".join(rows),
            more=more,
        )


_RULE = Template("""\
<details class="rule $level"><summary>
  <span class="badge $level">$level</span><span class="name"><code>$rule</code> $title</span>
  <span class="count">$findings</span><span class="share">$share</span>
  <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
  <rect width="$width" height="1"/></svg>
</summary>
<p>$why <span class="quiet">In $records.</span></p>
<table><thead><tr><th>FilePosition</th><th>Member</th><th>What to do</th></tr></thead><tbody>
$rows
</tbody></table>$more
</details>""")


def _sentence(text: str) -> str:
    """A sentence with the names in it set off."""
    return re.sub("`([^`]*)`", r"<code>\1</code>", escape(text))


def _row(file: str, line: int, finding: Finding, value: str | None) -> str:
    place = f"{escape(file)}<b>:{finding.line or line}{f':{finding.column}' if finding.column else ''}</b>"
    member = f"<code>{escape(finding.pointer)}</code>" if finding.pointer else "the whole record"
    shown = "" if value is None else f"<br><code>{escape(value)}</code>"
    return f"<tr><td>{place}</td><td>{member}</td><td>{_sentence(finding.message)}{shown}</td></tr>"


def _headline(tally: Tally) -> str:
    if not tally.records:
        return "No record was examined"
    if tally.invalid:
        return f"{tally.invalid:,} of {counted(tally.records, 'record')} not valid"
    return "All records that could be read are valid" if tally.unread else "All records are valid"


def _unread(files: list[Unread]) -> str:
    rows = "\n".join(f"<tr><td>{escape(each.file)}</td><td>{escape(each.reason)}</td></tr>" for each in files)
    head = "<thead><tr><th>Not read, or not to the end</th><th>Why</th></tr></thead>"
    return f'<table class="unread">{head}<tbody>\n{rows}\n</tbody></table>' if files else ""


def _more(tally: Tally) -> str:
    if not tally.rules:
        return '<p class="quiet">Nothing was found.</p>'
    hidden = tally.findings - tally.shown
    return f'<p class="quiet">{tally.shown:,} findings are shown; {hidden:,} more are counted.</p>' if hidden else ""
