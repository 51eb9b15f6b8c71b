"""Reports of what was found in many records: for a person to read, or for a program.

A report takes records one by one and holds none of them. It shows no value of a record unless it is told to.
"""

import json
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import attrs

from imr_schema.codec import Examined
from imr_schema.findings import Finding, Level, Path

Style = Callable[[str, str], str]
"""Gives a text one of the styles `error`, `warning`, `good`, `strong` and `quiet`."""


@attrs.define
class Tally:
    """How many records were valid, and how often each rule was broken."""

    records: int = 0
    valid: int = 0
    rules: Counter[tuple[Level, str]] = attrs.field(factory=Counter)

    def add(self, examined: Examined) -> None:
        """Count a record."""
        self.records += 1
        self.valid += examined.is_valid
        self.rules.update((finding.level, finding.rule) for finding in examined.findings)

    def of(self, level: Level) -> int:
        """How many findings have that level."""
        return sum(count for (each, _), count in self.rules.items() if each is level)


class Report(Protocol):
    """Writes a report: one part for every record, and an end."""

    def record(self, file: str, line: int, examined: Examined) -> Iterator[str]:
        """Tell what was found in a record, if anything."""

    def end(self, tally: Tally) -> Iterator[str]:
        """Tell what was found altogether."""


def counted(count: int, noun: str) -> str:
    """A count with its noun.

    >>> counted(1, "error"), counted(2, "error"), counted(1200, "record")
    ('1 error', '2 errors', '1,200 records')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def value_at(document: Any, path: Path) -> str | None:
    """The value at a place, as JSON text; `None` where there is none."""
    for step in path:
        if isinstance(document, dict) and step in document:
            document = document[str(step)]
        elif isinstance(document, list) and isinstance(step, int) and step < len(document):
            document = document[step]
        else:
            return None
    return json.dumps(document, ensure_ascii=False)


@attrs.define
class TextReport:
    """Findings grouped by record, each with its rule and what to do about it.

    Attributes:
        style: How to set off parts of the text.
        width: The number of characters in a line.
        show_values: Whether to show the value at each place.
    """

    style: Style
    width: int = 100
    show_values: bool = False
    _file: str | None = None

    def record(self, file: str, line: int, examined: Examined) -> Iterator[str]:
        """Tell the findings of a record, under the name of its file."""
        if not examined.findings:
            return
        if file != self._file:
            yield self.style("strong", file)
            self._file = file
        counts = Counter(finding.level for finding in examined.findings)
        told = ", ".join(counted(counts[level], level.value) for level in Level if counts[level])
        sign = self.style("warning", "!") if examined.is_valid else self.style("error", "✗")
        yield f"  {sign} record at line {line}: {told}"
        for finding in examined.findings:
            yield from self._finding(finding, examined.document)
        yield ""

    def _finding(self, finding: Finding, document: Any) -> Iterator[str]:
        place = finding.pointer or "the whole record"
        if finding.column is not None:
            place += self.style("quiet", f"  {finding.line}:{finding.column}")
        level = self.style(finding.level.value, f"{finding.level.value:8}")
        yield f"    {level} {self.style('strong', finding.rule)}  {place}"
        yield from textwrap.wrap(finding.message, self.width, initial_indent=" " * 13, subsequent_indent=" " * 13)
        if self.show_values and (value := value_at(document, finding.path)) is not None:
            yield " " * 13 + self.style("quiet", textwrap.shorten(value, self.width))

    def end(self, tally: Tally) -> Iterator[str]:
        """Tell the rules by how often they were broken, and the verdict."""
        if tally.rules:
            yield "Findings by rule"
            for (level, rule), count in tally.rules.most_common():
                yield f"  {count:7,}  {self.style(level.value, f'{level.value:8}')} {rule}"
            (_, first), _ = tally.rules.most_common(1)[0]
            yield self.style("quiet", f"  Why, and how to mend a record: imr-schema rules {first}")
            yield ""
        bad = tally.records - tally.valid
        verdict = self.style("good", "all valid") if not bad else self.style("error", f"{bad:,} not valid")
        yield (
            f"{counted(tally.records, 'record')}: {verdict}, "
            f"{counted(tally.of(Level.ERROR), 'error')}, {counted(tally.of(Level.WARNING), 'warning')}"
        )


@attrs.define
class JsonReport:
    """One JSON object: the findings with their file and line, and a summary."""

    show_values: bool = False
    _begun: bool = False

    def record(self, file: str, line: int, examined: Examined) -> Iterator[str]:
        """Tell every finding as an object on a line of its own."""
        for finding in examined.findings:
            document = {"file": file, "record_line": line} | finding.as_document()
            if self.show_values and (value := value_at(examined.document, finding.path)) is not None:
                document["value"] = json.loads(value)
            yield f"{',' if self._begun else self._head()} {json.dumps(document, ensure_ascii=False)}"
            self._begun = True

    def _head(self) -> str:
        return '{"findings": [\n '

    def end(self, tally: Tally) -> Iterator[str]:
        """Tell the counts, and close the object."""
        summary = {
            "records": tally.records,
            "valid": tally.valid,
            "errors": tally.of(Level.ERROR),
            "warnings": tally.of(Level.WARNING),
            "rules": {rule: count for (_, rule), count in tally.rules.most_common()},
        }
        yield f'{"" if self._begun else self._head()}], "summary": {json.dumps(summary)}}}'
