"""Examining a stream of records: block by block, in one or several processes, in the order of the stream."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from imr_schema.engines import check_with_schema
from imr_schema.examine import Examined
from imr_schema.fast_path import examine_text
from imr_schema.files.blocks import BLOCK, Block, RecordText
from imr_schema.findings import Finding, Level, Path, has_errors
from imr_schema.streams.inputs import Piece
from imr_schema.streams.workers import map_in_order, usable_cores

PYTHON = "python"
"""The engine that this package is itself."""

_ALONE = 8
"""How many blocks one process examines by itself: sooner than others have started."""


@attrs.frozen
class RecordFindings:
    """A record with findings.

    Attributes:
        index: Which record of its block it is, counted from 0.
        line: The line of its file at which it begins, counted from 1.
        findings: What is wrong with it, warnings included, in the order of the record.
        values: The value at the place of each finding as JSON text, where there is one; empty unless asked for.
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
    """What was found in the records of a block.

    Attributes:
        records: How many there are.
        findings: What was found in those that have findings, in their order.
        case_numbers: The case numbers that are well formed, in their order, each with the index and the line of its
            record.
    """

    records: int
    findings: tuple[RecordFindings, ...]
    case_numbers: tuple[tuple[int, int, str], ...] = attrs.field(repr=False)


NOTHING = Batch(0, (), ())


@attrs.frozen(kw_only=True)
class Examination:
    """How records are examined. It can be sent to other processes.

    Attributes:
        engine: Who checks: `python`, or a JSON Schema engine.
        strict: Whether warnings count as errors.
        select: The rules that count; if empty, all do.
        ignore: Rules that do not count.
        with_values: Whether to keep the values at the places of the findings.
    """

    engine: str = PYTHON
    strict: bool = False
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    with_values: bool = False

    def counts(self, rule: str) -> bool:
        """Whether findings of a rule count."""
        return rule not in self.ignore and (not self.select or rule in self.select)

    def of_all(self, pieces: Iterable[Piece]) -> tuple[Batch, ...]:
        """Examine the records of pieces; trouble has none."""
        return tuple(NOTHING if isinstance(piece.block, OSError) else self.of(piece.block) for piece in pieces)

    def of(self, block: Block) -> Batch:
        """Examine the records of a block."""
        return self.batch((text, self.of_text(text)) for text in block.texts())

    def batch(self, records: Iterable[tuple[RecordText, Examined]]) -> Batch:
        """Put together what was found in records."""
        count, with_findings, numbers = 0, [], []
        for index, (text, examined) in enumerate(records):
            count += 1
            if examined.case_number is not None:
                numbers.append((index, text.line, examined.case_number))
            counting = (finding for finding in examined.findings if self.counts(finding.rule))
            findings = tuple(map(self._weighed, counting))
            if findings:
                values = tuple(value_at(examined.document, each.path) for each in findings) if self.with_values else ()
                with_findings.append(RecordFindings(index, text.line, findings, values))
        return Batch(count, tuple(with_findings), tuple(numbers))

    def of_text(self, text: RecordText) -> Examined:
        """Examine a record, whatever rules count."""
        if text.problem is not None:
            return Examined(None, (text.problem.at((), text.line, text.column),))
        examined = examine_text(text.content, line=text.line)
        if self.engine != PYTHON and examined.document is not None:
            found = check_with_schema(examined.document, engine=self.engine)
            examined = attrs.evolve(
                examined, findings=tuple(attrs.evolve(finding, line=text.line) for finding in found)
            )
        if examined.findings:
            examined = attrs.evolve(examined, findings=tuple(shifted(finding, text) for finding in examined.findings))
        return examined

    def _weighed(self, finding: Finding) -> Finding:
        return attrs.evolve(finding, level=Level.ERROR) if self.strict else finding


def shifted(finding: Finding, text: RecordText) -> Finding:
    """Place a finding in the file, if its record does not begin with a line."""
    if finding.column is None or finding.line != text.line:
        return finding
    return attrs.evolve(finding, column=finding.column + text.column - 1)


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


def examined(
    pieces: Iterable[Piece], examination: Examination, *, jobs: int | None = None
) -> Iterator[tuple[Piece, Batch]]:
    """Examine all records of a stream.

    Args:
        pieces: What was read, records or trouble.
        examination: How to examine them.
        jobs: How many processes examine them; by default one for each core, once there proves to be enough to do.

    Yields:
        Every piece with what was found in it, in their order, whatever the number of jobs.

    Raises:
        OSError: A process was ended from outside.
    """
    count, alone = (jobs, 0) if jobs else (usable_cores(), _ALONE)
    for group, found in map_in_order(examination.of_all, _grouped(pieces), jobs=count, alone=alone):
        yield from zip(group, found, strict=True)


def _grouped(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """Put small pieces together, so that sending them costs less than examining them."""
    group: list[Piece] = []
    size = 0
    for piece in pieces:
        group.append(piece)
        size += 0 if isinstance(piece.block, OSError) else piece.block.size
        if size >= BLOCK:
            yield tuple(group)
            group, size = [], 0
    if group:
        yield tuple(group)
