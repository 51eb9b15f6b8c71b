"""Reports for programs: JSON, one object or one a line."""

import json
import re
from collections.abc import Iterator
from typing import Any

import attrs

from imr_schema.findings import Level
from imr_schema.reports.report import with_values
from imr_schema.reports.tally import Tally
from imr_schema.streams.batches import Batch, RecordFindings


def documents(file: str, record: RecordFindings) -> Iterator[dict[str, Any]]:
    """Each finding of a record as a JSON object, with the file and the line at which the record begins."""
    for finding, value in with_values(record):
        document = {"file": file, "record_line": record.line} | finding.as_document()
        yield document if value is None else document | {"value": json.loads(value)}


def summary(tally: Tally) -> dict[str, Any]:
    """The totals, as a JSON object."""
    return {
        "records": tally.records,
        "valid": tally.valid,
        "errors": tally.of(Level.ERROR),
        "warnings": tally.of(Level.WARNING),
        "findings_left_out": tally.findings - tally.shown,
        "stopped": tally.stopped,
        "not_checked": list(tally.not_checked),
        "unread": [attrs.asdict(each) for each in tally.unread],
        "rules": [
            {
                "rule": count.rule,
                "level": count.level.value,
                "findings": count.findings,
                "records": count.records,
                "share": round(tally.share(count), 6),
                "first": [attrs.asdict(place) for place in count.first],
            }
            for count in tally.rules
        ],
    }


def compact(document: dict[str, Any]) -> str:
    """A JSON object on one line, in which what is no visible character is escaped."""
    text = json.dumps(document, ensure_ascii=False)
    return text if text.isprintable() else _NOT_ASCII.sub(_unless_visible, text)


_NOT_ASCII = re.compile("[^ -~]")


def _unless_visible(found: re.Match[str]) -> str:
    return found[0] if found[0].isprintable() else json.dumps(found[0])[1:-1].replace("\x7f", "\\u007f")


class JsonLinesReport:
    """One JSON object a line: each finding with its file and line; the last one has the member `summary` only."""

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Write every finding on a line of its own."""
        for record in shown:
            yield from map(compact, documents(file, record))

    def end(self, tally: Tally) -> Iterator[str]:
        """Write the totals."""
        yield compact({"summary": summary(tally)})


class JsonReport:
    """One JSON object with the members `findings` and `summary`."""

    def __init__(self) -> None:
        self._before = '{"findings": [\n '

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Write every finding as an object on a line of its own."""
        for record in shown:
            for document in documents(file, record):
                yield f"{self._before}{compact(document)}"
                self._before = ", "

    def end(self, tally: Tally) -> Iterator[str]:
        """Write the totals, and close the object."""
        before = "" if self._before == ", " else self._before
        yield f'{before}], "summary": {compact(summary(tally))}}}'
