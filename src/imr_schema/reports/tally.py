"""The totals: counts only, however many records there are."""

from collections.abc import Iterator

import attrs

from imr_schema.findings import Level
from imr_schema.streams.batches import Batch, RecordFindings

FIRST = 3
"""How many places of each rule are kept."""


@attrs.frozen
class FilePosition:
    """Where a finding stands.

    Attributes:
        file: The name of the file.
        line: The line of the file, counted from 1.
    """

    file: str
    line: int


@attrs.frozen
class UnreadFile:
    """A file that could not be read, or not to its end.

    Attributes:
        file: The name of the file.
        reason: Why not.
    """

    file: str
    reason: str


@attrs.define
class RuleCount:
    """How often a rule was broken.

    Attributes:
        rule: The id of the rule or constraint.
        level: How much its findings weigh.
        findings: How many findings there are.
        records: How many records have one.
        first: Where the first of them stand.
    """

    rule: str
    level: Level
    findings: int = 0
    records: int = 0
    first: list[FilePosition] = attrs.field(factory=list)


@attrs.define
class Tally:
    """Counts records and findings.

    Attributes:
        records: How many records were examined.
        valid: How many of them have no error.
        shown: How many findings the report was given.
        unread: The files that could not be read to their end, in their order.
        stopped: Whether the run ended at the first record that is not valid.
        not_checked: The ids of the rules that were left out.
    """

    records: int = 0
    valid: int = 0
    shown: int = 0
    unread: list[UnreadFile] = attrs.field(factory=list)
    stopped: bool = False
    not_checked: tuple[str, ...] = ()
    _rules: dict[tuple[str, Level], RuleCount] = attrs.field(factory=dict)

    def add(self, file: str, batch: Batch) -> None:
        """Count the findings in some records of a file."""
        self.records += batch.records
        self.valid += batch.records - sum(not record.is_valid for record in batch.findings)
        for record in batch.findings:
            self._add(file, record)

    def _add(self, file: str, record: RecordFindings) -> None:
        broken: set[tuple[str, Level]] = set()
        for finding in record.findings:
            key = (finding.rule, finding.level)
            count = self._rules.setdefault(key, RuleCount(*key))
            count.findings += 1
            if key not in broken:
                broken.add(key)
                count.records += 1
                if len(count.first) < FIRST:
                    count.first.append(FilePosition(file, finding.line or record.line))

    @property
    def rules(self) -> list[RuleCount]:
        """The rules that were broken: errors first, then by how often."""
        return sorted(self._rules.values(), key=lambda count: (count.level is not Level.ERROR, -count.findings))

    @property
    def findings(self) -> int:
        """How many findings there are."""
        return sum(count.findings for count in self._rules.values())

    @property
    def invalid(self) -> int:
        """How many records have an error."""
        return self.records - self.valid

    @property
    def invalid_share(self) -> float:
        """The share of records that have an error, from 0 to 1; 0 if there are no records."""
        return self.invalid / self.records if self.records else 0

    def of(self, level: Level) -> int:
        """How many findings have that level."""
        return sum(count.findings for count in self._rules.values() if count.level is level)

    def share(self, count: RuleCount) -> float:
        """The share of records in which a rule was broken, from 0 to 1."""
        return count.records / self.records

    def to_show(self, batch: Batch, limit: int | None) -> tuple[RecordFindings, ...]:
        """Reduce findings to those that the report may still show.

        Args:
            batch: The findings.
            limit: How many findings are shown in total; `None` for all.
        """
        shown = batch.findings if limit is None else tuple(_first(batch.findings, limit - self.shown))
        self.shown += sum(len(record.findings) for record in shown)
        return shown


def _first(records: tuple[RecordFindings, ...], room: int) -> Iterator[RecordFindings]:
    for record in records:
        if room <= 0:
            return
        yield attrs.evolve(record, findings=record.findings[:room], values=record.values[:room])
        room -= len(record.findings)
