"""How many letters had each field read."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs

from imr_schema.letters import Reading

Facts: TypeAlias = Counter[tuple[str, ...]]
"""Counts by kind (letters, items …), field, and `_READ` or `_MISSING`."""

_READ, _MISSING = "read", "missing"
_LETTERS, _ITEMS, _DRUGS = "letters", "disputed items", "requests for drugs"
_LAYOUT = "layout"

_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    _LETTERS: (
        "case_number",
        "priority",
        "dates/injury",
        "dates/ur_decision",
        "dates/application_received",
        "dates/assigned",
        "dates/decided",
        "patient/age",
        "patient/sex",
        "reviewer/certifications",
        "reviewer/licensed_states",
        "clinical_summary",
        "diagnoses",
        "issues",
    ),
    _ITEMS: (
        "request/category",
        "request/subcategory",
        "request/sites",
        "request/timing",
        "request/quantity",
        "request/frequency",
        "request/duration",
        "utilization_review/basis",
        "determination/outcome",
        "determination/basis",
        "determination/rationale",
    ),
    _DRUGS: ("request/medications", "request/quantity", "request/duration"),
}
_STEPS: Final = {what: [(field, field.split("/")) for field in fields] for what, fields in _FIELDS.items()}
"""The path to each field."""
_UNREAD: Final[tuple[Any, ...]] = (None, [], "other")
"""Values of a field that was not read; the category `other` means that none was recognized."""


def facts(reading: Reading) -> Facts:
    """Count what was read from a letter, and what the letter calls missing."""
    found: Facts = Counter({(_LAYOUT, reading.layout): 1})
    _count(found, _LETTERS, reading.document)
    for issue in reading.document.get("issues", ()):
        _count(found, _ITEMS, issue)
        if issue.get("request", {}).get("category") == "pharmaceuticals":
            _count(found, _DRUGS, issue)
    return found


def _count(found: Facts, what: str, part: Mapping[str, Any]) -> None:
    found[what,] += 1
    gaps = part.get("request", {}).get("not_stated", ())
    missing = {gap["member"] for gap in gaps} | {name.replace(".", "/") for name in part.get("not_stated", ())}
    for field, steps in _STEPS[what]:
        value: Any = part
        for step in steps:
            value = value.get(step) if value else None
        if value not in _UNREAD:
            found[what, field, _READ] += 1
        elif steps[-1] in missing or field in missing:
            found[what, field, _MISSING] += 1


@attrs.define
class Summary:
    """Counts of what was read, by field.

    Attributes:
        refused: The number of letters that were not read.
        doubtful: The number of letters that may not have been read whole.
    """

    refused: int = 0
    doubtful: int = 0
    _facts: Facts = attrs.field(factory=Counter)

    def add(self, found: Facts) -> None:
        """Add the counts of a letter."""
        self._facts.update(found)

    def lines(self, style: Callable[[str, str], str]) -> Iterator[str]:
        """Format the counts as tables.

        Args:
            style: Styles a text, given the style (`error`, `strong` or `quiet`) and the text.
        """
        letters = self._facts[_LETTERS,]
        yield f"letters read: {letters:,}, with {self._facts[_ITEMS,]:,} disputed items"
        if self.refused:
            yield style("error", f"letters not read: {self.refused:,}")
        if self.doubtful:
            yield style("error", f"letters read with doubt: {self.doubtful:,}")
        if not letters:
            return
        layouts = sorted((key[1], count) for key, count in self._facts.items() if key[0] == _LAYOUT)
        yield f"layouts: {', '.join(f'{layout} {count:,}' for layout, count in layouts)}"
        for what, fields in _FIELDS.items():
            if self._facts[what,]:
                yield from self._table(what, fields, style)
        yield ""
        yield style("quiet", "not stated: the letter itself says or shows that it is missing")
        yield style("quiet", "none: the letter does not state it, or the reader does not find it; a category: `other`")

    @property
    def letters(self) -> int:
        """The number of letters that were read."""
        return self._facts[_LETTERS,]

    def tables(self) -> Iterator[tuple[str, int, list[tuple[str, int, int]]]]:
        """The counts: of what, how many, and for each field how often it was read and how often it is not stated."""
        for what, fields in _FIELDS.items():
            if total := self._facts[what,]:
                counts = [
                    (field, self._facts[what, field, _READ], self._facts[what, field, _MISSING]) for field in fields
                ]
                yield what, total, counts

    def _table(self, what: str, fields: tuple[str, ...], style: Callable[[str, str], str]) -> Iterator[str]:
        total = self._facts[what,]
        yield ""
        title = f"Of {total:,} {what}"
        yield style("strong", f"{title:32}{'read':>9}{'not stated':>12}{'none':>8}") + style(
            "quiet", f"{'share read':>13}"
        )
        for field in fields:
            read, missing = self._facts[what, field, _READ], self._facts[what, field, _MISSING]
            counts = f"{read:>9,}{_unless_none(missing):>12}{_unless_none(total - read - missing):>8}"
            yield f"  {field:30}{counts}" + style("quiet", f"{read / total:>13.1%}")


def _unless_none(count: int) -> str:
    return f"{count:,}" if count else ""
