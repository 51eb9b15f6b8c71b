"""A report for a person to read."""

import textwrap
from collections import Counter
from collections.abc import Iterator

import attrs

from imr_schema.findings import Finding, Level
from imr_schema.reports.tally import RuleCount, Tally
from imr_schema.reports.words import Style, counted, percent
from imr_schema.streams.batches import Batch, RecordFindings

_INDENT = " " * 13


@attrs.define
class TextReport:
    """Findings grouped by record, each with its rule and what to do about it.

    Attributes:
        style: How to set off parts of the text.
        width: The number of characters in a line.
    """

    style: Style
    width: int = 100
    _file: str | None = None

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Tell the findings, under the name of their file."""
        for record in shown:
            if file != self._file:
                yield self.style("strong", file)
                self._file = file
            yield from self._record(record)

    def _record(self, record: RecordFindings) -> Iterator[str]:
        counts = Counter(finding.level for finding in record.findings)
        told = ", ".join(counted(counts[level], level.value) for level in Level if counts[level])
        sign = self.style("warning", "!") if record.is_valid else self.style("error", "✗")
        yield f"  {sign} record at line {record.line}: {told}"
        values = record.values or (None,) * len(record.findings)
        for finding, value in zip(record.findings, values, strict=True):
            yield from self._finding(finding, value)
        yield ""

    def _finding(self, finding: Finding, value: str | None) -> Iterator[str]:
        place = finding.pointer or "the whole record"
        if finding.column is not None:
            place += self.style("quiet", f"  {finding.line}:{finding.column}")
        level = self.style(finding.level.value, f"{finding.level.value:8}")
        yield f"    {level} {self.style('strong', finding.rule)}  {place}"
        yield from textwrap.wrap(
            finding.message,
            self.width,
            initial_indent=_INDENT,
            subsequent_indent=_INDENT,
            break_long_words=False,  # names of files, to be copied
            break_on_hyphens=False,
        )
        if value is not None:
            yield _INDENT + self.style("quiet", textwrap.shorten(value, self.width))

    def end(self, tally: Tally) -> Iterator[str]:
        """Tell the rules by how often they were broken, and the verdict."""
        if tally.shown < tally.findings:
            yield self.style("quiet", f"… and {counted(tally.findings - tally.shown, 'more finding')}")
            yield ""
        if tally.rules:
            yield "Findings by rule, share of records, first lines"
            widest = max(len(count.rule) for count in tally.rules)
            yield from (self._rule(count, percent(tally.share(count)), widest) for count in tally.rules)
            yield self.style("quiet", f"  Why, and how to mend a record: imr-schema rules {tally.rules[0].rule}")
            yield ""
        if tally.unread:
            yield "Not read, or not to the end"
            yield from (f"  {self.style('error', each.file)}  {each.reason}" for each in tally.unread)
            yield ""
        verdict = self.style("error", f"{tally.invalid:,} not valid") if tally.invalid else self._all_valid(tally)
        yield (
            f"{counted(tally.records, 'record')}: {verdict}, "
            f"{counted(tally.of(Level.ERROR), 'error')}, {counted(tally.of(Level.WARNING), 'warning')}"
        )

    def _rule(self, count: RuleCount, share: str, widest: int) -> str:
        level = self.style(count.level.value, f"{count.level.value:8}")
        first = ", ".join(map(str, count.first)) + (" …" if count.records > len(count.first) else "")
        return f"  {count.findings:9,}  {share:>7}  {level} {count.rule:{widest}}  {self.style('quiet', first)}"

    def _all_valid(self, tally: Tally) -> str:
        return self.style("good", "all valid") if tally.records else "nothing to examine"
