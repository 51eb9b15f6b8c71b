"""A report in SARIF 2.1.0, which code scanning and editors read."""

from collections.abc import Iterator
from functools import cache
from importlib.metadata import metadata, version
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from imr_schema.findings import Finding
from imr_schema.reports.as_json import compact, summary
from imr_schema.reports.tally import RuleCount, Tally, UnreadFile
from imr_schema.reports.wording import title_of, why_of
from imr_schema.rules import ALL_RULES
from imr_schema.streams.batches import Batch, RecordFindings

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


class SarifReport:
    """One run: the findings as results, then the rules that they name."""

    def __init__(self) -> None:
        self._before = f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"results": [\n '

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Write every finding as a result on a line of its own."""
        for record in shown:
            for finding in record.findings:
                yield f"{self._before}{compact(_result(file, record.line, finding))}"
                self._before = ", "

    def end(self, tally: Tally) -> Iterator[str]:
        """Describe the tool and its rules, and close the run."""
        each_once = {count.rule: count for count in reversed(tally.rules)}
        driver = {"name": "imr-schema", "version": version("imr-schema"), "rules": list(map(_rule, each_once.values()))}
        run = {
            "columnKind": "unicodeCodePoints",
            "tool": {"driver": driver},
            "invocations": [_invocation(tally.unread)],
            "properties": {"summary": summary(tally)},
        }
        before = "" if self._before == ", " else self._before
        yield f"{before}], {compact(run)[1:]}]}}"


def _result(file: str, line: int, finding: Finding) -> dict[str, Any]:
    region = {"startLine": finding.line or line, "startColumn": finding.column or 1}
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(file), "region": region}}
    if finding.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.pointer, "kind": "member"}]
    return {
        "ruleId": finding.rule,
        "level": finding.level.value,
        "message": {"text": finding.message},
        "locations": [location],
    }


def _invocation(unread: list[UnreadFile]) -> dict[str, Any]:
    """Whether all input could be read, and what could not."""
    notifications = [
        {
            "level": "error",
            "message": {"text": each.reason},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(each.file)}}],
        }
        for each in unread
    ]
    return {"executionSuccessful": not unread, "toolExecutionNotifications": notifications}


def _artifact(file: str) -> dict[str, str]:
    path = PurePath(file)
    return {"uri": path.as_uri() if path.is_absolute() else quote(path.as_posix())}


@cache
def _manual() -> str:
    """The address of the reference pages, below that of the repository."""
    urls = dict(each.split(", ", 1) for each in metadata("imr-schema").get_all("Project-URL", ()))
    return f"{urls['Repository']}/blob/main/docs/reference"


def _rule(count: RuleCount) -> dict[str, Any]:
    page = f"rules/{count.rule}.md" if count.rule in ALL_RULES else "constraints.md"
    return {
        "id": count.rule,
        "shortDescription": {"text": title_of(count.rule)},
        "fullDescription": {"text": why_of(count.rule)},
        "helpUri": f"{_manual()}/{page}",
        "help": {"text": f"More: imr-schema rules {count.rule}"},
        "defaultConfiguration": {"level": count.level.value},
    }
