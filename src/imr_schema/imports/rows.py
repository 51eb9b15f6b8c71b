"""Makes the record of a row, with the column that each value came from."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import attrs

from imr_schema.codec import dumps
from imr_schema.fast_path import examine_text
from imr_schema.findings import Level, pointer
from imr_schema.imports import declared
from imr_schema.imports.cells import UNREADABLE, Row, clean_line, clean_text
from imr_schema.imports.declared import Classification, Column, Path, Program, key
from imr_schema.imports.findings import CellFinding, Problem
from imr_schema.imports.joined import joined
from imr_schema.imports.narratives import certifications, references, sections, stated_outcome
from imr_schema.letters.reading import read_by
from imr_schema.rules.requests import gaps

NOT_STATED: Final = "not stated"
"""What stands for a treatment that the source does not name."""

_DATES: Final = ("%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%Y-%m-%dT%H:%M:%S", "%m/%d/%Y %H:%M", "%d-%b-%Y")


@attrs.frozen
class Header:
    """The columns of a file, in its order.

    Attributes:
        names: Their names as in the file.
        columns: The column of the program that each is; `None` if it is unknown.
        delimiter: What divides cells.
    """

    names: tuple[str, ...]
    columns: tuple[Column | None, ...]
    delimiter: str

    @property
    def known(self) -> list[Column] | None:
        """The columns, if all of them are closed: then cells that were divided can be joined again."""
        known = [column for column in self.columns if column and column.is_closed]
        return known if len(known) == len(self.columns) else None


@attrs.frozen
class Imported:
    """What became of a row.

    Attributes:
        row: Its number; the header is row 1.
        text: The canonical text of its record; `None` if there is none.
        evidence: On request, the names of the columns that each value came from, by JSON Pointer.
        findings: What is not known or not right.
        was_joined: Whether cells were joined that a comma had divided.
    """

    row: int
    text: str | None = attrs.field(default=None, repr=False)
    evidence: Mapping[str, Sequence[str]] | None = attrs.field(default=None, repr=False)
    findings: tuple[CellFinding, ...] = ()
    was_joined: bool = False


def record_of(row: Row, header: Header, program: Program, *, evidence: bool = False, values: bool = False) -> Imported:
    """Make the record of a row.

    Args:
        row: The row.
        header: The columns of its file.
        program: Whose file it is.
        evidence: Whether to tell which columns each value came from.
        values: Whether findings may show values.
    """
    cells: Sequence[str] | None = row.cells
    if cells is None:
        return Imported(row.number, findings=(CellFinding(Problem.UNREADABLE_ROW),))
    was_joined = len(cells) > len(header.columns)
    if len(cells) != len(header.columns):
        known = header.known
        cells = joined(cells, known, header.delimiter) if known else None
        if cells is None:
            return Imported(row.number, findings=(CellFinding(Problem.ROW_WIDTH),))
    made = _Record(program, header, cells, evidence=evidence)
    made.read()
    findings = made.findings
    text = None
    if not any(finding.level is Level.ERROR for finding in findings):
        examined = examine_text(json.dumps(made.document, ensure_ascii=False).encode())
        if examined.is_valid and (case := examined.case):
            text = dumps(case)
        else:
            errors = tuple(each for each in examined.findings if each.level is Level.ERROR)
            findings.append(CellFinding(Problem.NOT_A_RECORD, findings=errors))
    return Imported(
        row=row.number,
        text=text,
        evidence=made.evidence() if evidence and text else None,
        findings=tuple(findings if values else (attrs.evolve(finding, value=None) for finding in findings)),
        was_joined=was_joined,
    )


class _Record:
    """The record of a row, as it grows.

    Attributes:
        document: The record as JSON.
        findings: What is not known or not right.
    """

    def __init__(self, program: Program, header: Header, cells: Sequence[str], *, evidence: bool) -> None:
        self._program = program
        self._cells: dict[str, tuple[str, str]] = {
            column.name: (name, cell)
            for name, column, cell in zip(header.names, header.columns, cells, strict=True)
            if column
        }
        self._came_from: dict[Path, Sequence[str]] = {}
        self._columns: dict[str, Sequence[str]] = {}
        self._has_evidence = evidence
        self._issue: dict[str, Any] = {"number": 1}
        self.document: dict[str, Any] = {"schema_version": "1.0", "program": program.code}
        self.findings: list[CellFinding] = []
        self.document |= {"issues": [self._issue], "source": {"read_by": read_by()}}

    def read(self) -> None:
        """Read all cells."""
        for path, value in self._program.constants.items():
            self._put(path, value)
        for column in self._program.columns:
            named = self._cells.get(column.name)
            if named is None:
                continue
            name, cell = named
            if UNREADABLE in cell:
                self._find(Problem.UNREADABLE_CHARACTER, name, cell)
            if cell.strip():
                _READERS[column.form](self, column, name, cell)
            elif column.required:
                self._find(Problem.MISSING_VALUE, name)
        for classification in self._program.classifications:
            self._classify(classification)
        self._finish()

    def evidence(self) -> dict[str, Sequence[str]]:
        """The columns that each value came from, by JSON Pointer; what came from none is left out."""
        return {leaf: self._columns[leaf] for leaf in _leaves(self.document, ()) if leaf in self._columns}

    def _find(self, problem: Problem, column: str, value: str | None = None, *, level: Level | None = None) -> None:
        self.findings.append(CellFinding(problem, column, level or problem.level, value))

    def _put(self, path: Path, value: Any, *columns: str) -> None:
        """Set a value, or add items to a list."""
        steps = path[1:] if path[0] == "issue" else path
        place: dict[str, Any] = self._issue if path[0] == "issue" else self.document
        for step in steps[:-1]:
            place = place.setdefault(step, {})
        items: dict[Path | tuple[str | int, ...], Any] = {path: value}
        if isinstance(value, list):
            before = place.setdefault(steps[-1], [])
            items = {(*path, len(before) + index): item for index, item in enumerate(value)}
            before += value
        else:
            place[steps[-1]] = value
        self._came_from[path] = columns
        if columns and self._has_evidence:
            for each, item in items.items():
                whole = ("issues", 0, *each[1:]) if each[0] == "issue" else each
                self._columns.update(dict.fromkeys(_leaves(item, whole), columns))

    def _unknown(self, problem: Problem, column: Column, name: str, cell: str) -> None:
        self._find(problem, name, cell, level=Level.ERROR if column.required else None)

    def read_text(self, column: Column, name: str, cell: str) -> None:
        self._put(column.to, clean_line(cell), name)

    def read_long_text(self, column: Column, name: str, cell: str) -> None:
        self._put(column.to, clean_text(cell), name)

    def read_number(self, column: Column, name: str, cell: str) -> None:
        number = re.fullmatch(declared.PATTERNS[declared.NUMBER], cell.strip())
        if number:
            self._put(column.to, int(number[0]), name)
        else:
            self._unknown(Problem.NOT_A_NUMBER, column, name, cell)

    def read_date(self, column: Column, name: str, cell: str) -> None:
        for form in _DATES:
            try:
                date = datetime.strptime(cell.strip(), form).date()  # noqa: DTZ007 - a day has no time zone
            except ValueError:
                continue
            self._put(column.to, date.isoformat(), name)
            return
        self._unknown(Problem.NOT_A_DATE, column, name, cell)

    def read_ages(self, column: Column, name: str, cell: str) -> None:
        ages = re.fullmatch(declared.PATTERNS[declared.AGES], " ".join(cell.split()), re.IGNORECASE)
        if not ages:
            self._unknown(Problem.UNKNOWN_LABEL, column, name, cell)
        elif ages["over"]:
            self._put(column.to, {"min": int(ages["over"])}, name)
        else:
            self._put(column.to, {"min": int(ages["min"]), "max": int(ages["max"])}, name)

    def read_label(self, column: Column, name: str, cell: str) -> None:
        value = column.value_of(cell)
        if value is None:
            self._unknown(Problem.UNKNOWN_LABEL, column, name, cell)
        elif column.to:
            self._put(column.to, value, name)
        else:
            for to, member in value.items():
                self._put(tuple(to.split(".")), member, name)

    def read_item(self, _: Column, name: str, cell: str) -> None:
        self._put(("issue", "heading"), clean_line(cell), name)
        self._put(("issue", "request", "description"), clean_line(cell), name)

    def read_drug(self, column: Column, name: str, cell: str) -> None:
        self.read_item(column, name, cell)
        self._put(("issue", "request", "category"), "pharmaceuticals", name)
        self._put(("issue", "request", "medications"), [{"name": clean_line(cell)}], name)

    def read_diagnosis(self, column: Column, name: str, cell: str) -> None:
        self._put(column.to, [{"description": clean_line(cell)}], name)

    def read_review(self, column: Column, name: str, cell: str) -> None:
        self._put(column.to, [{"summary": clean_text(cell)}], name)

    def read_references(self, column: Column, name: str, cell: str) -> None:
        cited = references(clean_text(cell), self._program.citations)
        self._put(column.to, [{"source": source, "text": text} for source, text in cited], name)

    def read_narrative(self, _: Column, name: str, cell: str) -> None:
        parts = sections(clean_text(cell))
        determination = self._issue.get("determination", {})
        result = parts.get("result")
        if "summary" in parts:
            self._put(("clinical_summary",), parts["summary"], name)
        rationale = [parts.get("rationale"), f"Final Result: {result}" if result else None]
        if any(rationale):
            self._put(("issue", "determination", "rationale"), "\n".join(filter(None, rationale)), name)
        if "credentials" in parts:
            self._put(("reviewer", "certifications"), list(map(clean_line, certifications(parts["credentials"]))), name)
        if result and stated_outcome(result) not in {None, determination.get("outcome")}:
            self._find(Problem.RESULT_DISAGREES, name, result)

    def ignore(self, column: Column, name: str, cell: str) -> None:
        """A column that has no place in a record."""

    def _classify(self, classification: Classification) -> None:
        named = [self._cells[column] for column in classification.columns if column in self._cells]
        if len(named) < len(classification.columns):
            return
        columns = [name for name, _ in named]
        texts = [clean_line(cell) for _, cell in named]
        paths = [texts]
        if classification.bracketed:
            labels = _in_brackets(texts[0], lambda label: classification.target_of(label, "") is not None)
            paths = [[label] for label in labels] or [[""]]
        targets = [self._target(classification, path, columns) for path in paths if classification.is_closed]
        described = [": ".join(filter(None, path)) for path in paths]
        for path in paths:
            if any(path):
                system = classification.system if path[0] else classification.sub_system
                entry = {"system": system, "path": [label for label in path if label]}
                self._put(("issue", "classification"), [entry], *columns)
        if classification.about == "classification":
            return
        if classification.about == "diagnosis":
            diagnoses = [each for each in described if each and key(each) != "notapplicable"]
            self._put(("diagnoses",), [{"description": each} for each in diagnoses], *columns)
            return
        words = "; ".join(filter(None, described)) or NOT_STATED
        category, _, subcategory = (targets[0] if len(set(targets)) == 1 else "other").partition("/")
        self._put(("issue", "heading"), words, *columns)
        self._put(("issue", "request", "description"), words, *columns)
        self._put(("issue", "request", "category"), category, *columns)
        if subcategory:
            self._put(("issue", "request", "subcategory"), subcategory, *columns)
        if on_record := [{"member": member, "by": "not-in-request"} for member in gaps(self._issue["request"])]:
            self._put(("issue", "request", "not_stated"), on_record, *columns)

    def _target(self, classification: Classification, path: Sequence[str], columns: Sequence[str]) -> str:
        """Our category of a path of labels; what the crosswalk does not have is found, and is of its category."""
        category, label = (*path, "")[:2]
        target = classification.target_of(category, label)
        if target is None and not any(path):
            return "other"
        if target is None:
            of_category = classification.target_of(category, "")
            unknown = 0 if of_category is None else len(path) - 1
            self._find(Problem.UNKNOWN_CATEGORY, columns[unknown], path[unknown])
            target = (of_category or "").partition("/")[0]
        return target or "other"

    def _finish(self) -> None:
        """What concerns several columns."""
        self._issue.setdefault("heading", NOT_STATED)
        request = self._issue.setdefault("request", {})
        request.setdefault("description", self._issue["heading"])
        request.setdefault("category", "other")
        determination = self._issue.get("determination")
        if determination is not None:
            determination.setdefault("guidelines", [])
            if len(reviews := determination.get("reviews", [])) == 1 and "rationale" not in determination:
                columns = self._came_from["issue", "determination", "reviews"]
                del determination["reviews"]
                self._put(("issue", "determination", "rationale"), reviews[0]["summary"], *columns)
        if self.document.get("status") != "decided":
            self._undecide()
        self._check_year()

    def _undecide(self) -> None:
        """Keep the date on which a review ended without a decision, where there is no member for it."""
        dates = self.document.get("dates", {})
        if closed := dates.pop("decided", None):
            self._put(("extensions", self._program.name, "closed"), closed, *self._came_from["dates", "decided"])
        if reviewed := self._issue.pop("determination", None):
            self._put(("extensions", self._program.name, "review"), reviewed)

    def _check_year(self) -> None:
        pattern = self._program.numbered_year
        year, number = self.document.get("decision_year"), self.document.get("case_number")
        if pattern and year and number and (numbered := pattern.search(number)):
            digits = numbered[1]
            if not str(year).endswith(digits):
                self._find(Problem.YEAR_DISAGREES, self._came_from[("case_number",)][0], number)


_READERS: Final[Mapping[str, Callable[[_Record, Column, str, str], None]]] = {
    declared.TEXT: _Record.read_text,
    declared.LONG: _Record.read_long_text,
    declared.NUMBER: _Record.read_number,
    declared.DATE: _Record.read_date,
    declared.AGES: _Record.read_ages,
    declared.LABEL: _Record.read_label,
    declared.ITEM: _Record.read_item,
    declared.DRUG: _Record.read_drug,
    declared.DIAGNOSIS: _Record.read_diagnosis,
    declared.REVIEW: _Record.read_review,
    declared.REFERENCES: _Record.read_references,
    declared.NARRATIVE: _Record.read_narrative,
    declared.CATEGORY: _Record.ignore,  # read with its classification
    declared.IGNORED: _Record.ignore,
}


def _leaves(value: Any, path: tuple[str | int, ...]) -> Iterator[str]:
    """The JSON Pointers of the scalar values in a value."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _leaves(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leaves(item, (*path, index))
    else:
        yield pointer(path)


def _in_brackets(cell: str, is_known: Callable[[str], bool]) -> list[str]:
    """The labels of a list in brackets. A comma divides labels only if that is the one way to known ones.

    >>> _in_brackets("[Scans (PET, MRI), Surgery]", {"Scans (PET, MRI)", "Surgery"}.__contains__)
    ['Scans (PET, MRI)', 'Surgery']
    """
    inner = cell.strip().removeprefix("[").removesuffix("]").strip()
    if not inner:
        return []
    if "][" in inner or "], [" in inner:
        return [part.strip(" []") for part in re.split(r"\] ?,? ?\[", inner)]
    parts = [part.strip() for part in inner.split(",")]
    ways: list[list[list[str]]] = [[[]]]
    for end in range(1, len(parts) + 1):
        found = [
            [*way, label]
            for start in range(max(0, end - _LONGEST_LIST), end)
            if is_known(label := ", ".join(parts[start:end]))
            for way in ways[start]
        ]
        ways.append(found[:2])
    return ways[-1][0] if len(ways[-1]) == 1 else [inner]


_LONGEST_LIST = 20
