"""The record's side of the page: every member with its value, and what is wrong with it where it is wrong."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final

import attrs

from imr_schema.examine import Examined
from imr_schema.findings import Finding, Path, Step, pointer
from imr_schema.letters.extracted import Evidence
from imr_schema.side_by_side.links import PARTS, link, part_of, place

_PROSE: Final = 140
"""The length from which a text is prose, in characters; of prose the first lines are shown."""
_ON_A_LINE: Final = 60
"""The length up to which plain values stand on one line, in characters."""

_OF_RECORD: Final = frozenset({"schema_version", "source", "extensions"})
"""The members that tell of the record, not of the case."""


def findings_list(findings: Sequence[Finding]) -> str:
    """List findings as links to where they are told in the record; nothing where there are none."""
    items = "".join(
        f"<li>{_badge(finding.level.value, finding.level.value)} "
        f'<a href="#{_place_of(finding)}"><code>{finding.rule}</code></a> '
        f'<span class="quiet">{escape(finding.pointer)}</span></li>'
        for finding in findings
    )
    return f'<ul class="overview" aria-label="Findings">{items}</ul>' if items else ""


def record_side(examined: Examined, evidence: Evidence) -> str:
    """Make HTML of a record.

    Args:
        examined: The record, a JSON object, with its findings.
        evidence: The values that have words in the letter, by JSON Pointer.
    """
    return "\n".join(_Form(evidence, _by_place(examined.findings, examined.document)).case(examined.document))


def _by_place(findings: Iterable[Finding], document: Any) -> dict[Path, list[tuple[Path, Finding]]]:
    """Put each finding at the last step of its path that the document has; the other steps are what is missing."""
    placed: dict[Path, list[tuple[Path, Finding]]] = defaultdict(list)
    for finding in findings:
        depth = _depth(document, finding.path)
        placed[finding.path[:depth]].append((finding.path[depth:], finding))
    return placed


def _depth(part: Any, path: Path) -> int:
    for depth, step in enumerate(path):
        try:
            part = part[step]
        except (LookupError, TypeError):
            return depth
    return len(path)


def _place_of(finding: Finding) -> str:
    return place("finding", f"{finding.pointer}/{finding.rule}")


def _badge(kind: str, text: str) -> str:
    return f'<span class="badge {kind}">{escape(text)}</span>'


def _title(step: Step) -> str:
    return escape(str(step).replace("_", " "))


def _is_plain(value: Any) -> bool:
    return not isinstance(value, dict | list)


def _fit_on_a_line(values: Iterable[Any]) -> bool:
    texts = [str(value) if _is_plain(value) else " " * _ON_A_LINE for value in values]
    return sum(map(len, texts)) + 4 * len(texts) <= _ON_A_LINE


@attrs.frozen
class _Form:
    """Writes a record as a form of terms and values."""

    evidence: Evidence
    findings: Mapping[Path, list[tuple[Path, Finding]]]

    def case(self, document: Mapping[str, Any]) -> Iterator[str]:
        """Write the case: its own members, a card for each further part of it, a card for each issue."""
        members: dict[str, dict[str, Any]] = {part: {} for part in (*PARTS, "record")}
        for name, value in document.items():
            members["record" if name in _OF_RECORD else part_of(f"/{name}")][name] = value
        yield _card("case", "Case", self._rows(members["case"], ()) + self._about(()))
        if members["clinical"]:
            yield _card("clinical", "Person and history", self._rows(members["clinical"], ()))
        for name, reviewer in members["reviewer"].items():
            yield _card("reviewer", "Reviewer", self._rows(reviewer, (name,)) + self._about((name,)))
        for index, issue in enumerate(document.get("issues", ())):
            yield self._issue(issue, ("issues", index))
        yield _card("case", "This record", self._rows(members["record"], ()))

    def _issue(self, issue: Mapping[str, Any], path: Path) -> str:
        number, heading = (self._value(issue[name], (*path, name)) for name in ("number", "heading"))
        outcome = issue.get("determination", {}).get("outcome")
        badge = _badge("good" if outcome == "overturned" else "", outcome) if outcome else ""
        parts = "".join(
            f'<div class="part {name}"><h3>{_title(name)}</h3>'
            f"{self._rows(value, (*path, name))}{self._about((*path, name))}</div>"
            for name, value in issue.items()
            if isinstance(value, dict)
        )
        return _card(
            "request",
            f"<span>Issue {number}</span> {badge}",
            f'<p class="heading">{heading}</p>{parts}{self._about(path)}',
        )

    def _rows(self, members: Mapping[str, Any], path: Path) -> str:
        rows = (f'<div class="row">{pair}</div>' for pair in self._pairs(members, path))
        return f"<dl>{''.join(rows)}</dl>"

    def _in_line(self, members: Mapping[str, Any], path: Path) -> str:
        pairs = (f"<div>{pair}</div>" for pair in self._pairs(members, path))
        return f'<dl class="in-line">{"".join(pairs)}</dl>'

    def _pairs(self, members: Mapping[str, Any], path: Path) -> Iterator[str]:
        for name, value in members.items():
            at = (*path, name)
            yield f"<dt>{_title(name)}</dt><dd>{self._value(value, at)}{self._about(at)}</dd>"

    def _value(self, value: Any, path: Path) -> str:
        match value:
            case {"description": only, **others} if not others:  # the name would say nothing
                return self._value(only, (*path, "description"))
            case dict() if isinstance(path[-1], int) or _fit_on_a_line(value.values()):
                return self._in_line(value, path)
            case dict():
                return self._rows(value, path)
            case []:
                return '<span class="quiet">none</span>'
            case list():
                return self._list(value, path)
            case _:
                return self._plain(value, pointer(path))

    def _list(self, values: Sequence[Any], path: Path) -> str:
        items = "".join(
            f"<li>{self._value(value, (*path, index))}{self._about((*path, index))}</li>"
            for index, value in enumerate(values)
        )
        return f'<ul class="list{" short" if _fit_on_a_line(values) else ""}">{items}</ul>'

    def _plain(self, value: Any, at: str) -> str:
        text = value if isinstance(value, str) else json.dumps(value)
        kind = "value prose" if len(text) > _PROSE else "value"
        name = f'class="{kind}" id="{place("record", at)}"'
        if at not in self.evidence:
            return f"<span {name}>{escape(text)}</span>"
        return f'<a {name} {link("letter", at)} data-of="{escape(at)}">{escape(text)}</a>'

    def _about(self, path: Path) -> str:
        """Tell the findings at a place, and of what is missing there."""
        return "".join(
            f'<div class="finding {finding.level.value}" id="{_place_of(finding)}">'
            f"<p><code>{finding.rule}</code>{_missing(steps)}</p><p>{escape(finding.message)}</p></div>"
            for steps, finding in self.findings.get(path, ())
        )


def _missing(steps: Path) -> str:
    return f' <span class="quiet">{" / ".join(map(_title, steps))} is not there</span>' if steps else ""


def _card(kind: str, title: str, content: str) -> str:
    return f'<div class="part {kind}"><h2>{title}</h2>{content}</div>'
