"""What is wrong with a record, and where."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

import attrs

Step = str | int
Path = tuple[Step, ...]
"""Member names and list positions from the top of a record down to a value."""


class Level(Enum):
    """How serious a finding is."""

    ERROR = "error"
    """The record is not valid."""
    WARNING = "warning"
    """The record is valid, but should be reviewed."""


def pointer(path: Iterable[Step]) -> str:
    """Write a path as a JSON Pointer (RFC 6901).

    >>> pointer(("issues", 0, "a/b"))
    '/issues/0/a~1b'
    >>> pointer(())
    ''
    """
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


@attrs.frozen(kw_only=True)
class Finding:
    """One thing that is wrong with a record.

    A finding contains no value of the record, and no member name that the format does not define, so it may be
    logged and shown.

    Attributes:
        path: Its place: member names and list positions. Of a missing member, the path that it would have.
        rule: The id of a rule (`imr-schema rules` lists them), or the JSON Schema keyword of the constraint.
        level: How serious it is.
        template: What to do about it, with placeholders for the parameters.
        parameters: Facts of the format that the message needs: limits, allowed codes, names of members.
        line: The line in the file, counted from 1, where it is known.
        column: The column in that line in characters, counted from 1, where it is known.
    """

    path: Path
    rule: str
    level: Level
    template: str
    parameters: Mapping[str, Any] = attrs.field(factory=dict, hash=False)
    line: int | None = None
    column: int | None = None

    @property
    def pointer(self) -> str:
        """The path as a JSON Pointer; empty for the whole record."""
        return pointer(self.path)

    @property
    def message(self) -> str:
        """What is wrong and what to do, in a sentence."""
        texts = {
            name: ", ".join(map(str, value)) if isinstance(value, list | tuple) else value
            for name, value in self.parameters.items()
        }
        return self.template.format_map(texts)

    def __str__(self) -> str:
        place = self.pointer or "the record"
        return f"{place}: {self.message} [{self.rule}]"

    def as_document(self) -> dict[str, Any]:
        """Return the finding as a JSON object; absent line and column are left out."""
        document: dict[str, Any] = {
            "pointer": self.pointer,
            "rule": self.rule,
            "level": self.level.value,
            "message": self.message,
            "parameters": dict(self.parameters),
        }
        places = {"line": self.line, "column": self.column}
        return document | {name: place for name, place in places.items() if place is not None}


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any finding makes the record invalid."""
    return any(finding.level is Level.ERROR for finding in findings)


class ConstraintError(ValueError):
    """A record cannot be made of these values. The message names the member and the constraint, never the value."""


class Invalid(ValueError):  # noqa: N818 - reads as the sentence it is: `except Invalid`
    """A document is not a valid record.

    Attributes:
        findings: Everything that was found, warnings included, in the order of the record.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(self.findings)

    def __str__(self) -> str:
        errors = [finding for finding in self.findings if finding.level is Level.ERROR]
        count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        return "\n".join([f"not a valid IMR record: {count}", *(f"  {finding}" for finding in errors)])
