"""What the page does in Python: read the files dropped on it, check and edit records, and make the downloads.

It runs in Pyodide, called by `worker.js`, and needs nothing of the browser. Answers are JSON text.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import attrs

from imr_schema._json.text import parse
from imr_schema._records.records import Nested, shape
from imr_schema.codec import dumps
from imr_schema.errors import os_error
from imr_schema.examine import Examined, examine_text
from imr_schema.findings import Finding, Invalid, Level
from imr_schema.letter_files import Letter, Refusal, outcome_of
from imr_schema.letter_files.outcomes import record_of
from imr_schema.letter_files.texts import TEXT, is_pdf
from imr_schema.model.case import Case
from imr_schema.pages import rendered
from imr_schema.side_by_side.letter_side import letter_side
from imr_schema.side_by_side.parts import PARTS
from imr_schema.side_by_side.record_side import record_side
from imr_schema.streams.batches import Examiner
from imr_schema.streams.inputs import read_files
from imr_schema.streams.validation import validate_stream

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to a spreadsheet."""
_ISSUES: Final = "issues"


@attrs.define
class Entry:
    """A letter or record on the page.

    Attributes:
        file: The name of its file.
        line: The line of the file at which the record begins, counted from 1.
        text: The record as JSON text, laid out for editing; as it came if it is not JSON.
        examined: What was found in that text.
        found: The findings with lines and columns of the file, until the record is edited.
        letter: The letter that the record was read from.
        read: The record as it was read from the letter.
        problem: Why there is no record.
    """

    file: str
    line: int = 1
    text: str = ""
    examined: Examined = attrs.field(factory=lambda: Examined(()))
    found: tuple[Finding, ...] = ()
    letter: Letter | None = None
    read: Any = None
    problem: str = ""

    @property
    def title(self) -> str:
        """The case number, or the name of the file."""
        return self.examined.case_number or (f"{self.file}, line {self.line}" if self.line > 1 else self.file)

    def summary(self) -> dict[str, Any]:
        """What the list of files shows."""
        levels = [finding.level for finding in self.found]
        return {
            "file": self.file,
            "title": self.title,
            "problem": self.problem,
            "has_record": self.examined.case is not None,
            "doubts": [*self.letter.doubts] if self.letter else [],
            "errors": levels.count(Level.ERROR),
            "warnings": levels.count(Level.WARNING),
        }

    def findings(self) -> list[dict[str, Any]]:
        """The findings as `imr-schema validate --format jsonl` writes them."""
        return [{"file": self.file, "record_line": self.line} | finding.as_document() for finding in self.found]

    def page(self) -> str:
        """The letter and the record side by side, as HTML."""
        document = self.examined.document
        is_object = isinstance(document, dict)
        evidence = {
            pointer: spans
            for pointer, spans in (self.letter.reading.evidence if self.letter else {}).items()
            if is_object and _at(document, pointer) == _at(self.read, pointer)
        }
        page = rendered(
            "side_by_side",
            generator="imr-schema",
            title=self.title,
            name=self.file,
            layout=self.letter.reading.layout if self.letter else "",
            evidence=evidence,
            parts=PARTS,
            paragraphs=letter_side(self.letter.text, evidence) if self.letter else [],
            findings=(),
            cards=record_side(self.examined, evidence) if is_object else [],
        )
        return page.partition("<main>")[2].partition("</main>")[0]

    def check(self, text: str) -> None:
        """Take another text for the record, and check it."""
        self.text, self.line = text, 1
        self.examined = examine_text(text)
        self.found = self.examined.findings


class Session:
    """The letters and records on the page, by number."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._entries: list[Entry] = []

    def add(self, name: str, content: bytes) -> str:
        """Read a file of one letter or of records."""
        path = self._folder / Path(name).name
        path.write_bytes(content)
        try:
            is_letter = name.lower().endswith(TEXT) or is_pdf(name, content)
            entries = [_letter(path)] if is_letter else [*_records(path)]
        finally:
            path.unlink()
        first = len(self._entries)
        self._entries += entries
        return _json([entry.summary() | {"number": number} for number, entry in enumerate(entries, first)])

    def show(self, number: int) -> str:
        """Show a letter and its record."""
        entry = self._entries[number]
        return _json(
            entry.summary()
            | {
                "number": number,
                "is_letter": entry.letter is not None,
                "page": entry.page(),
                "text": entry.text,
                "findings": entry.findings(),
            }
        )

    def replace(self, number: int, text: str) -> str:
        """Take another text for a record."""
        self._entries[number].check(text)
        return self.show(number)

    def edit(self, number: int, pointer: str, value: str) -> str:
        """Take another value, as JSON text, for a member of a record."""
        entry = self._entries[number]
        document = json.loads(entry.text)
        *path, last = _steps(pointer)
        part = document
        for step in path:
            part = part[_key(part, step)]
        part[_key(part, last)] = json.loads(value)
        return self.replace(number, _laid_out(document))

    def records(self) -> str:
        """The records as `imr-schema read` writes them, without those that have no canonical text."""
        return "".join(f"{text}\n" for text in map(_canonical, self._entries) if text)

    def findings(self) -> str:
        """All findings, one JSON object a line; of a file that was not read, what the problem is."""
        lines: Iterable[dict[str, Any]] = (
            line
            for entry in self._entries
            for line in ([{"file": entry.file, "problem": entry.problem}] if entry.problem else entry.findings())
        )
        return "".join(f"{_json(line)}\n" for line in lines)

    def table(self) -> str:
        """A row for each issue, with the data of its case, as CSV for spreadsheets."""
        columns = [*_columns(Case, ())]
        written = io.StringIO()
        rows = csv.writer(written, lineterminator="\r\n")
        rows.writerow(["_".join(step for step in path if step != _ISSUES) for path in columns])
        for entry in self._entries:
            if _canonical(entry):
                document = entry.examined.document
                for issue in document.get(_ISSUES, []):
                    row = document | {_ISSUES: issue}
                    rows.writerow([_cell(_member(row, path)) for path in columns])
        return written.getvalue()


def _letter(path: Path) -> Entry:
    made = outcome_of(str(path), lambda file, letter: (letter, record_of(file, letter).text), criteria=True)
    if isinstance(made, Refusal):
        return Entry(path.name, problem=made.reason)
    letter, text = made
    entry = Entry(path.name, letter=letter, read=json.loads(text))
    entry.check(_laid_out(entry.read))
    return entry


def _records(path: Path) -> Iterator[Entry]:
    for source, batch in validate_stream(read_files([str(path)]), Examiner(), jobs=1):
        if isinstance(source.block, OSError):
            yield Entry(path.name, problem=os_error(source.block))
            continue
        found = {record.index: record.findings for record in batch.findings}
        for index, text in enumerate(source.block.texts()):
            entry = Entry(path.name, line=text.line)
            entry.check(_readable(text.content))
            entry.line, entry.found = text.line, found.get(index, ())
            yield entry


def _readable(content: bytes) -> str:
    """The text of a record, laid out if it is JSON."""
    text = content.decode("utf-8", "replace")
    try:
        return _laid_out(parse(content))
    except Invalid:
        return text


def _canonical(entry: Entry) -> str:
    case = entry.examined.case
    return "" if case is None else dumps(case)


def _columns(record: type, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for member in shape(record).members.values():
        here = (*path, member.name)
        kind = getattr(member.kind, "item", member.kind) if here == (_ISSUES,) else member.kind
        yield from _columns(kind.record, here) if isinstance(kind, Nested) else [here]


def _member(part: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        part = part.get(step) if isinstance(part, dict) else None
    return part


def _cell(value: Any) -> Any:
    match value:
        case None:
            return ""
        case str():
            return f"'{value}" if value.startswith(_FORMULA) else value
        case list() if not any(isinstance(item, dict | list) for item in value):
            return _cell("; ".join(map(str, value)))
        case bool() | dict() | list():
            return _json(value)
        case _:
            return value


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _key(part: Any, step: str) -> str | int:
    return int(step) if isinstance(part, list) else step


def _at(document: Any, pointer: str) -> Any:
    for step in _steps(pointer):
        try:
            document = document[_key(document, step)]
        except (LookupError, TypeError, ValueError):
            return None
    return document


def _laid_out(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def opened() -> Session:
    """Begin a session in a new folder of the browser's memory."""
    folder = Path("/letters")
    folder.mkdir(exist_ok=True)
    return Session(folder)
