"""The record's side of the page: every member with its value, and what is wrong with it where it is wrong."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

import attrs

from imr_schema.examine import Examined
from imr_schema.findings import Finding, Path, Step, pointer
from imr_schema.letters.extracted import Evidence
from imr_schema.side_by_side.parts import part_of

_PROSE: Final = 140
"""The length from which a text is prose, in characters; of prose the first lines are shown."""
_ON_A_LINE: Final = 60
"""The length up to which plain values stand on one line, in characters."""

_OF_RECORD: Final = frozenset({"schema_version", "source", "extensions"})
"""The members that describe the record, not the case."""

_GROUPS: Final = ("case", "clinical", "record")
"""The groups of members that no card of their own shows."""


@attrs.frozen
class FindingShown:
    """A finding in its place, or as near to it as the record has members.

    Attributes:
        finding: The finding.
        missing: The titles of the members on the way to its place that the record does not have.
    """

    finding: Finding
    missing: tuple[str, ...]


@attrs.frozen
class Value:
    """A plain value as text.

    Attributes:
        text: The value.
        pointer: Its JSON Pointer.
        is_linked: Whether words of the letter state it.
    """

    text: str
    pointer: str
    is_linked: bool
    layout: Literal["text"] = "text"

    @property
    def is_prose(self) -> bool:
        """Whether only its first lines are shown."""
        return len(self.text) > _PROSE


@attrs.frozen
class Group:
    """The members of an object, or the items of a list.

    Attributes:
        layout: How they are set.
        fields: The members or items.
    """

    layout: Literal["rows", "in-line", "list", "short list"]
    fields: tuple["Field", ...]


@attrs.frozen
class Field:
    """A member of an object, or an item of a list, with what is wrong with it.

    Attributes:
        title: The name of the member in words; empty for an item.
        value: Its value.
        findings: Its findings.
    """

    title: str
    value: Value | Group
    findings: tuple[FindingShown, ...]


@attrs.frozen(kw_only=True)
class Card:
    """A part of the record.

    Attributes:
        part: Which part, one of `PARTS`.
        title: Its title.
        number: The number of the issue, if it is one.
        outcome: The outcome of the issue, if it has one.
        heading: The heading of the issue, if it is one.
        members: Its members.
        parts: The parts of the issue.
        findings: The findings about the part as a whole.
    """

    part: str
    title: str
    number: Value | Group | None = None
    outcome: str | None = None
    heading: Value | Group | None = None
    members: Group | None = None
    parts: tuple["Card", ...] = ()
    findings: tuple[FindingShown, ...] = ()


def record_side(examined: Examined, evidence: Evidence) -> list[Card]:
    """Divide a record into cards.

    Args:
        examined: The record, a JSON object, with its findings.
        evidence: The values that have words in the letter, by JSON Pointer.
    """
    return list(_Form(evidence, _by_place(examined.findings, examined.document)).cards(examined.document))


def _by_place(findings: Iterable[Finding], document: Any) -> dict[Path, list[FindingShown]]:
    """Put each finding at the last step of its path that the document has; the other steps are what is missing."""
    placed: dict[Path, list[FindingShown]] = defaultdict(list)
    for finding in findings:
        depth = _depth(document, finding.path)
        missing = tuple(map(_title, finding.path[depth:]))
        placed[finding.path[:depth]].append(FindingShown(finding, missing))
    return placed


def _depth(part: Any, path: Path) -> int:
    for depth, step in enumerate(path):
        try:
            part = part[step]
        except (LookupError, TypeError):
            return depth
    return len(path)


def _has_cards(name: str, value: Any) -> bool:
    """Whether a member of the case is set as cards; one that is not what the format says is a value like any other."""
    if name == "issues":
        return isinstance(value, list) and all(isinstance(issue, dict) for issue in value)
    return name == "reviewer" and isinstance(value, dict)


def _group(name: str) -> str:
    part = "record" if name in _OF_RECORD else part_of(f"/{name}")
    return part if part in _GROUPS else "case"


def _outcome(issue: Mapping[str, Any]) -> str | None:
    match issue:
        case {"determination": {"outcome": str(outcome)}}:
            return outcome
    return None


def _title(step: Step) -> str:
    return str(step).replace("_", " ")


def _is_plain(value: Any) -> bool:
    return not isinstance(value, dict | list)


def _fit_on_a_line(values: Iterable[Any]) -> bool:
    texts = [str(value) if _is_plain(value) else " " * _ON_A_LINE for value in values]
    return sum(map(len, texts)) + 4 * len(texts) <= _ON_A_LINE


@attrs.frozen
class _Form:
    """Sets a record as a form of titles and values."""

    evidence: Evidence
    findings: Mapping[Path, list[FindingShown]]

    def cards(self, document: Mapping[str, Any]) -> Iterator[Card]:
        """The case: its own members, a card for each further part of it, a card for each issue."""
        members: dict[str, dict[str, Any]] = {group: {} for group in _GROUPS}
        cards = {name: value for name, value in document.items() if _has_cards(name, value)}
        for name, value in document.items():
            if name not in cards:
                members[_group(name)][name] = value
        yield Card(part="case", title="Case", members=self._rows(members["case"], ()), findings=self._about(()))
        if clinical := members["clinical"]:
            yield Card(part="clinical", title="Person and history", members=self._rows(clinical, ()))
        if "reviewer" in cards:
            yield self._part("reviewer", "Reviewer", cards["reviewer"], ("reviewer",))
        for index, issue in enumerate(cards.get("issues", ())):
            yield self._issue(issue, ("issues", index))
        yield Card(part="case", title="This record", members=self._rows(members["record"], ()))

    def _issue(self, issue: Mapping[str, Any], path: Path) -> Card:
        number, heading = (
            self._value(issue[name], (*path, name)) if name in issue else None for name in ("number", "heading")
        )
        return Card(
            part="request",
            title="Issue",
            number=number,
            outcome=_outcome(issue),
            heading=heading,
            parts=tuple(
                self._part(name, _title(name), value, (*path, name))
                for name, value in issue.items()
                if isinstance(value, dict)
            ),
            findings=self._about(path),
        )

    def _part(self, part: str, title: str, members: Mapping[str, Any], path: Path) -> Card:
        return Card(part=part, title=title, members=self._rows(members, path), findings=self._about(path))

    def _rows(self, members: Mapping[str, Any], path: Path) -> Group:
        return Group("rows", self._named(members, path))

    def _named(self, members: Mapping[str, Any], path: Path) -> tuple[Field, ...]:
        return tuple(self._member(_title(name), value, (*path, name)) for name, value in members.items())

    def _member(self, title: str, value: Any, path: Path) -> Field:
        return Field(title, self._value(value, path), self._about(path))

    def _value(self, value: Any, path: Path) -> Value | Group:
        match value:
            case {"description": only, **others} if not others:  # the name would add nothing
                return self._value(only, (*path, "description"))
            case dict() if isinstance(path[-1], int) or _fit_on_a_line(value.values()):
                return Group("in-line", self._named(value, path))
            case dict():
                return self._rows(value, path)
            case list():
                items = tuple(self._member("", item, (*path, index)) for index, item in enumerate(value))
                return Group("short list" if _fit_on_a_line(value) else "list", items)
            case _:
                at = pointer(path)
                return Value(value if isinstance(value, str) else json.dumps(value), at, at in self.evidence)

    def _about(self, path: Path) -> tuple[FindingShown, ...]:
        """The findings at a place, and of what is missing there."""
        return tuple(self.findings.get(path, ()))
