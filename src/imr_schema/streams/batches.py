"""Examine a stream of records block by block, in one or several processes, keeping their order."""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import count, islice
from typing import Any

import attrs

from imr_schema import native
from imr_schema._json.edits import NoValue, look_up
from imr_schema.engines import check_with_schema
from imr_schema.examine import Examined, paths_with_data
from imr_schema.fast_path import examine_in_python, examine_text
from imr_schema.files.blocks import BLOCK, Block, RecordBlock, RecordText
from imr_schema.files.ndjson import LineBlock
from imr_schema.findings import Finding, Level, has_errors
from imr_schema.rules import ALL_RULES
from imr_schema.streams.checked_lines import CheckedLines, Group, checked_ahead
from imr_schema.streams.inputs import InputBlock
from imr_schema.streams.workers import flat_map_in_order, usable_cores

PYTHON = "python"
"""The name of this package among the engines."""

_FIRST_BLOCKS = 8
"""The number of blocks to examine before starting other processes: small inputs are done by then."""

_FEW_UNKNOWN = 8
"""The number of records in a group that may be examined without sending the group to another process."""

_MOST_FINDINGS = 4000
"""The number of findings at which a batch ends: a block may have a million of them."""


@attrs.frozen
class RecordFindings:
    """The findings of one record.

    Attributes:
        index: The position of the record in its batch, counted from 0.
        line: The line of the file at which the record begins, counted from 1.
        findings: All findings, warnings included, in the order of the record.
        values: For each finding, the value at its place as JSON text, if there is one; empty unless requested.
    """

    index: int
    line: int
    findings: tuple[Finding, ...]
    values: tuple[str | None, ...] = attrs.field(default=(), repr=False)

    @property
    def is_valid(self) -> bool:
        """Whether no finding is an error."""
        return not has_errors(self.findings)


@attrs.frozen
class Batch:
    """The findings of a block of records, or of a part of a block that has very many.

    Attributes:
        records: The number of records.
        findings: The records with findings, in order.
        case_numbers: The well-formed case numbers in order, each with the index and line of its record.
        first: The position in the block of the first record, counted from 0.
        is_last: Whether the block ends here.
    """

    records: int
    findings: tuple[RecordFindings, ...]
    case_numbers: tuple[tuple[int, int, str], ...] = attrs.field(repr=False)
    first: int = 0
    is_last: bool = True

    def records_in(self, source: InputBlock) -> InputBlock:
        """The records of a block that these findings are about."""
        if isinstance(source.block, OSError) or (self.first == 0 and self.is_last):
            return source
        texts = islice(source.block.texts(), self.first, self.first + self.records)
        return attrs.evolve(source, block=RecordBlock(tuple(texts)))

    def to_first_invalid(self) -> "Batch":
        """The batch up to its first record that is not valid, or all of it."""
        for number, record in enumerate(self.findings, 1):
            if not record.is_valid:
                return Batch(record.index + 1, self.findings[:number], ())
        return self


EMPTY = Batch(0, (), ())


@attrs.frozen(kw_only=True)
class Examiner:
    """Examines records. It can be pickled.

    Attributes:
        engine: The engine to use: `python`, or a JSON Schema engine.
        strict: Whether warnings count as errors.
        select: The rules to check; if empty, all rules. Constraints are always checked.
        ignore: Rules to leave out.
        with_values: Whether to keep the value at the place of each finding.
    """

    engine: str = PYTHON
    strict: bool = False
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    with_values: bool = False

    def counts(self, rule: str) -> bool:
        """Whether findings of a rule are kept; those of a constraint always are."""
        return rule not in ALL_RULES or (rule not in self.ignore and (not self.select or rule in self.select))

    def examine_all(self, blocks: Iterable[InputBlock]) -> Iterator[tuple[tuple[int, Batch], ...]]:
        """Examine blocks of records; an input error has no records.

        Yields:
            Batches, each with the position of its block; as many at a time as have few findings together.
        """
        batches: list[tuple[int, Batch]] = []
        findings = 0
        for place, each in enumerate(blocks):
            for batch in (EMPTY,) if isinstance(each.block, OSError) else self.examine_block(each.block):
                batches.append((place, batch))
                findings += sum(len(record.findings) for record in batch.findings)
                if findings >= _MOST_FINDINGS:
                    yield tuple(batches)
                    batches, findings = [], 0
        yield tuple(batches)

    def examine_block(self, block: Block) -> Iterator[Batch]:
        """Examine the records of a block."""
        if isinstance(block, CheckedLines):
            return self._examine_checked(block)
        return self.collect((text.line, self.examine_record(text)) for text in block.texts())

    def _examine_checked(self, block: CheckedLines) -> Iterator[Batch]:
        """Examine lines, of which Python reads those alone that are not known to be clean."""
        lines, numbers = block.lines, block.case_numbers
        if block.unknown or lines.size > lines.limit:
            return self.collect(self._examine_lines(lines, numbers))
        given = (
            (place, line, number) for place, (line, number) in enumerate(zip(count(lines.line), numbers)) if number
        )
        return iter([Batch(len(numbers), (), tuple(given))])

    def _examine_lines(self, block: LineBlock, numbers: list[str | None]) -> Iterator[tuple[int, Examined]]:
        start, content = 0, block.content
        for line, number in enumerate(numbers, block.line):
            end = content.find(b"\n", start)
            end = len(content) if end < 0 else end
            if number is not None and end - start <= block.limit:
                yield line, Examined((), number or None)
            elif text := block.text_of(line, content[start:end]):
                yield line, self._examine(text, examine_in_python)
            start = end + 1

    def collect(self, records: Iterable[tuple[int, Examined]]) -> Iterator[Batch]:
        """Collect the findings of examined records, each with its line.

        Yields:
            Batches, each of which ends with the record that gives it very many findings.
        """
        first = index = total = 0
        with_findings: list[RecordFindings] = []
        numbers: list[tuple[int, int, str]] = []
        for index, (line, examined) in enumerate(records, 1):
            place = index - 1 - first
            if examined.case_number is not None:
                numbers.append((place, line, examined.case_number))
            if findings := self._counting(examined.findings):
                values = tuple(_values(examined.document, findings)) if self.with_values else ()
                with_findings.append(RecordFindings(place, line, findings, values))
                total += len(findings)
            if total >= _MOST_FINDINGS:
                yield Batch(index - first, tuple(with_findings), tuple(numbers), first, is_last=False)
                first, total, with_findings, numbers = index, 0, [], []
        yield Batch(index - first, tuple(with_findings), tuple(numbers), first)

    def _counting(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(self._with_level(finding) for finding in findings if self.counts(finding.rule)) if findings else ()

    def examine_record(self, text: RecordText) -> Examined:
        """Examine one record by all rules."""
        return self._examine(text, examine_text)

    def _examine(self, text: RecordText, examine: Callable[..., Examined]) -> Examined:
        if text.problem is not None:
            return Examined((text.problem.at((), text.line, text.column),))
        examined = examine(text.content, line=text.line)
        if self.engine != PYTHON and examined.document is not None:
            found = check_with_schema(examined.document, engine=self.engine)
            examined = attrs.evolve(
                examined, findings=tuple(attrs.evolve(finding, line=text.line) for finding in found)
            )
        if examined.findings:
            examined = attrs.evolve(
                examined, findings=tuple(located_in_file(finding, text) for finding in examined.findings)
            )
        return examined

    def _with_level(self, finding: Finding) -> Finding:
        return attrs.evolve(finding, level=Level.ERROR) if self.strict else finding


def located_in_file(finding: Finding, text: RecordText) -> Finding:
    """Adjust the column of a finding if its record begins in the middle of a line."""
    if finding.column is None or finding.line != text.line:
        return finding
    return attrs.evolve(finding, column=finding.column + text.column - 1)


def _values(document: Any, findings: tuple[Finding, ...]) -> Iterator[str | None]:
    """The value at the place of each finding, as JSON text; `None` where there is none. An unknown member is named."""
    for finding, path in zip(findings, paths_with_data(document, findings), strict=True):
        value = look_up(document, path)
        shown = value if path == finding.path else {path[-1]: value}
        yield None if isinstance(value, NoValue) else json.dumps(shown, ensure_ascii=False)


def examine_stream(
    blocks: Iterable[InputBlock], examiner: Examiner, *, jobs: int | None = None
) -> Iterator[tuple[InputBlock, Batch]]:
    """Examine all records of a stream.

    Args:
        blocks: Blocks of records, and input errors.
        examiner: Examines each record.
        jobs: The number of processes. By default one per core, started only if the input is large.

    Yields:
        Every block with its findings, in order; a block with very many findings in several parts.

    Raises:
        OSError: A worker process was killed, or could not start.
    """
    processes, local_first = (jobs, 0) if jobs else (usable_cores(), _FIRST_BLOCKS)
    groups = _grouped(blocks)
    if examiner.engine == PYTHON and native.IS_INSTALLED:
        groups = checked_ahead(groups, threads=processes)
    examined = flat_map_in_order(
        examiner.examine_all, groups, jobs=processes, local_first=local_first, is_quick=_is_mostly_clean
    )
    for group, batches in examined:
        for place, batch in batches:
            yield batch.records_in(group[place]), batch


def _is_mostly_clean(group: Group) -> bool:
    """Whether examining a group takes no longer than sending it to another process."""
    unknown = 0
    for each in group:
        if isinstance(each.block, CheckedLines):
            unknown += each.block.unknown
        elif not isinstance(each.block, OSError):
            return False
    return unknown <= _FEW_UNKNOWN


def _grouped(blocks: Iterable[InputBlock]) -> Iterator[Group]:
    """Group small blocks, so that sending them costs less than examining them."""
    group: list[InputBlock] = []
    size = 0
    for each in blocks:
        group.append(each)
        size += 0 if isinstance(each.block, OSError) else each.block.size
        if size >= BLOCK:
            yield tuple(group)
            group, size = [], 0
    if group:
        yield tuple(group)
