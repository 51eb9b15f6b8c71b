"""Findings in the order of the record, and of very many the first: a hostile record could yield millions."""

from collections.abc import Iterable
from itertools import islice

import attrs

from imr_schema._json.values import MORE_FINDINGS
from imr_schema._records.records import shape
from imr_schema.findings import Finding, Level, Path

MOST_FINDINGS = 1000
"""How many findings one record yields at most, besides the last one that says that there are more."""

MORE_ERRORS = attrs.evolve(MORE_FINDINGS, parameters={"limit": MOST_FINDINGS}).at(())
"""The finding that says that a record has more findings than are told, if any of them is an error."""

Order = tuple[int, ...]


@attrs.define
class FindingCollector:
    """Gathers findings, each said once, without member names that are data.

    Attributes:
        record: The record they are about.
    """

    record: type
    _found: dict[tuple[Path, str], tuple[Order, Finding]] = attrs.field(init=False, factory=dict)
    _last: Order | None = attrs.field(init=False, default=None)
    _has_error: bool = attrs.field(init=False, default=False)

    def add(self, findings: Iterable[Finding]) -> "FindingCollector":
        """Take findings, and keep no more than a few thousand."""
        for finding in findings:
            # Cut before the first member name that the format does not define.
            path, order = shape(self.record).declared(finding.path)
            known = finding if path == finding.path else attrs.evolve(finding, path=path)
            self._has_error |= finding.level is Level.ERROR
            self._found[path, finding.rule] = order, known
            if len(self._found) > 2 * MOST_FINDINGS:
                self._forget()
        return self

    def is_full_before(self, path: Path) -> bool:
        """Whether nothing at a place or after it will be told, nor changes whether the record is valid."""
        return self._last is not None and self._has_error and shape(self.record).declared(path)[1] > self._last

    def collected(self) -> tuple[Finding, ...]:
        """The findings in the order of the record; if there are more than are told, a last one says so.

        That one is an error if any is.
        """
        if len(self._found) > MOST_FINDINGS:
            self._forget()
        told = tuple(finding for _, finding in self._in_order().values())
        if self._last is None:
            return told
        return (*told, attrs.evolve(MORE_ERRORS, level=Level.ERROR if self._has_error else Level.WARNING))

    def _in_order(self) -> dict[tuple[Path, str], tuple[Order, Finding]]:
        return dict(sorted(self._found.items(), key=lambda found: found[1][0]))

    def _forget(self) -> None:
        self._found = dict(islice(self._in_order().items(), MOST_FINDINGS))
        self._last = next(reversed(self._found.values()))[0]
