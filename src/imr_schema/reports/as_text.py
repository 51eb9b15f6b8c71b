"""A report for a person to read."""

import textwrap
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

import attrs

from imr_schema.errors import printable
from imr_schema.findings import Finding, Level
from imr_schema.reports.report import with_values
from imr_schema.reports.tally import RuleCount, Tally
from imr_schema.reports.wording import Style, counted, not_checked, percent
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
        """Write the findings below the name of their file."""
        for record in shown:
            if file != self._file:
                yield self.style("strong", printable(file))
                self._file = file
            yield from self._record(record)

    def _record(self, record: RecordFindings) -> Iterator[str]:
        counts = Counter(finding.level for finding in record.findings)
        levels = ", ".join(counted(counts[level], level.value) for level in Level if counts[level])
        sign = self.style("warning", "!") if record.is_valid else self.style("error", "✗")
        yield f"  {sign} record at line {record.line}: {levels}"
        for finding, value in with_values(record):
            yield from self._finding(finding, value)
        yield ""

    def _finding(self, finding: Finding, value: str | None) -> Iterator[str]:
        place = finding.pointer or "the whole record"
        if finding.column is not None:
            place += self.style("quiet", f"  {finding.line}:{finding.column}")
        level = self.style(finding.level.value, f"{finding.level.value:8}")
        yield f"    {level} {self.style('strong', finding.rule)}  {place}"
        yield from self._wrapped(printable(finding.message), _INDENT)
        if value is not None:
            yield _INDENT + self.style("quiet", printable(textwrap.shorten(value, self.width - len(_INDENT))))

    def _wrapped(self, text: str, indent: str) -> list[str]:
        return textwrap.wrap(
            text,
            self.width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,  # names of files, to be copied
            break_on_hyphens=False,
        )

    def end(self, tally: Tally) -> Iterator[str]:
        """Write how often each rule was broken, and the verdict."""
        if tally.shown < tally.findings:
            more = counted(tally.findings - tally.shown, "more finding")
            yield self.style("quiet", f"… and {more}; to see all: --format jsonl, or --max-findings {tally.findings}")
            yield ""
        if tally.rules:
            if tally.records > 1:  # for one record, its findings are enough
                yield from self._by_rule(tally)
            yield self.style("quiet", f"To see why, and what to do: imr-schema rules {tally.rules[0].rule}")
            yield ""
        if tally.unread:
            yield "Not read, or not to the end"
            yield from (
                f"  {self.style('error', printable(each.file))}  {printable(each.reason)}" for each in tally.unread
            )
            yield ""
        if tally.stopped:
            yield "Stopped at the first record that is not valid (--fail-fast)"
            yield ""
        if tally.not_checked:
            yield from self._wrapped(f"Not checked: {', '.join(tally.not_checked)}", "")
            yield ""
        verdict = self.style("error", f"{tally.invalid:,} not valid") if tally.invalid else self._all_valid(tally)
        yield (
            f"{counted(tally.records, 'record')}: {verdict}{not_checked(tally)}, "
            f"{counted(tally.of(Level.ERROR), 'error')}, {counted(tally.of(Level.WARNING), 'warning')}"
        )

    def _by_rule(self, tally: Tally) -> Iterator[str]:
        from imr_schema.reports.aligned import aligned  # noqa: PLC0415 - loads rich

        rows = [tuple(self.style("quiet", title) for title in ("Findings", "Records", "Level", "Rule"))]
        for count in tally.rules:
            level = self.style(count.level.value, count.level.value)
            rows.append((f"{count.findings:,}", percent(tally.share(count)), level, self.style("strong", count.rule)))
        head, *lines = aligned(rows, self.width, right=(0, 1))
        yield head
        for line, count in zip(lines, tally.rules, strict=True):
            yield line
            yield from self._places(count)
        yield ""

    def _places(self, count: RuleCount) -> Iterator[str]:
        """The first places of a rule, a file on each line, so that its name can be copied."""
        files = [
            f"{printable(file)}:{', '.join(str(place.line) for place in places)}"
            for file, places in groupby(count.first, key=lambda place: place.file)
        ]
        more = " …" if count.records > len(count.first) else ""
        yield from (self.style("quiet", f"    {each}") for each in (*files[:-1], files[-1] + more))

    def _all_valid(self, tally: Tally) -> str:
        return self.style("good", "all valid") if tally.records else "nothing to examine"
