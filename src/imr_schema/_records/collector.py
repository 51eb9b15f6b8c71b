"""Collects findings in the order of the record and keeps the first thousand: a hostile record could have millions."""

from collections.abc import Iterable, Mapping
from itertools import islice

import attrs

from imr_schema._json.values import MORE_FINDINGS
from imr_schema._records.messages import NUMBER
from imr_schema._records.records import shape
from imr_schema.findings import Finding, Level, Path

MOST_FINDINGS = 1000
"""How many findings one record has at most, before a last one that says that there are more."""

MORE_ERRORS = attrs.evolve(MORE_FINDINGS, parameters={"limit": MOST_FINDINGS}).at(())
"""The finding that says that findings of a record were left out, if any finding is an error."""

SortKey = tuple[int, ...]
_Identity = tuple[Path, str, int | None]
"""Place, rule, and number among the unknown members there: findings that have these in common are one."""


@attrs.define
class FindingCollector:
    """Collects findings without duplicates and without member names that are data.

    Attributes:
        record: The record they are about.
        order_of_rules: The position of each rule, by id, for findings at one place; those of constraints come first.
    """

    record: type
    order_of_rules: Mapping[str, int]
    _found: dict[_Identity, tuple[SortKey, Finding]] = attrs.field(init=False, factory=dict)
    _last: SortKey | None = attrs.field(init=False, default=None)
    _has_error: bool = attrs.field(init=False, default=False)

    def add(self, findings: Iterable[Finding]) -> "FindingCollector":
        """Add findings; no more than a few thousand are kept."""
        for finding in findings:
            path, key = shape(self.record).declared(finding.path)
            declared = finding if path == finding.path else attrs.evolve(finding, path=path)
            self._has_error |= finding.level is Level.ERROR
            self._found[path, finding.rule, finding.parameters.get(NUMBER)] = key, declared
            if len(self._found) > 2 * MOST_FINDINGS:
                self._truncate()
        return self

    def is_full_before(self, path: Path) -> bool:
        """Whether findings at a place or after it would neither be kept nor change whether the record is valid."""
        return self._last is not None and self._has_error and shape(self.record).declared(path)[1] > self._last

    def collected(self) -> tuple[Finding, ...]:
        """Return the findings in the order of the record; if some were left out, a last one says so.

        It is an error if any finding is.
        """
        if len(self._found) > MOST_FINDINGS:
            self._truncate()
        kept = tuple(finding for _, finding in self._in_order().values())
        if self._last is None:
            return kept
        return (*kept, attrs.evolve(MORE_ERRORS, level=Level.ERROR if self._has_error else Level.WARNING))

    def _in_order(self) -> dict[_Identity, tuple[SortKey, Finding]]:
        return dict(sorted(self._found.items(), key=self._position))

    def _position(self, found: tuple[_Identity, tuple[SortKey, Finding]]) -> tuple[SortKey, int]:
        (_, rule, _), (key, _) = found
        return key, self.order_of_rules.get(rule, -1)

    def _truncate(self) -> None:
        self._found = dict(islice(self._in_order().items(), MOST_FINDINGS))
        self._last = next(reversed(self._found.values()))[0]
