"""What the page in the browser does in Python, without the browser; `make test-site` tests the page itself."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from session import Session

from support.places import ROOT

LETTER = ROOT / "examples" / "letters" / "CM16-0900103.txt"
COMPLETE = ROOT / "examples" / "records" / "complete.json"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path)


def added(session: Session, path: Path) -> list[dict[str, Any]]:
    return json.loads(session.add(path.name, path.read_bytes()))  # type: ignore[no-any-return]


def shown(text: str) -> dict[str, Any]:
    return json.loads(text)  # type: ignore[no-any-return]


def test_a_value_that_is_edited_is_checked_and_no_longer_has_the_words_of_the_letter(session: Session) -> None:
    added(session, LETTER)
    before = shown(session.show(0))
    after = shown(session.edit(0, "/dates/decided", '"1999-01-01"'))
    assert before["errors"] == 0 < after["errors"]
    linked = 'id="record/dates/decided" href='
    assert linked in before["page"]
    assert linked not in after["page"]


def test_an_item_of_a_list_can_be_edited(session: Session) -> None:
    added(session, COMPLETE)
    edited = shown(session.edit(0, "/issues/0/heading", '"Other words"'))
    assert json.loads(edited["text"])["issues"][0]["heading"] == "Other words"


def test_findings_of_a_file_have_its_lines_until_the_record_is_edited(session: Session) -> None:
    records = b'{"schema_version":"1.0","status":"in-review","issues":[]}\n\n{}\n'
    session.add("two.ndjson", records)
    assert {finding["line"] for finding in shown(session.show(1))["findings"]} == {3}
    assert {finding["line"] for finding in shown(session.replace(1, "{}"))["findings"]} == {1}


def test_the_table_has_the_columns_of_the_flat_table_that_is_written_elsewhere(session: Session) -> None:
    tables = pytest.importorskip("imr_schema.tables")
    added(session, COMPLETE)
    header, *rows = csv.reader(io.StringIO(session.table()))
    derived = [name for name in tables.ISSUE_SCHEMA.names if not name.startswith("unmet_")]
    assert header == derived
    assert len(rows) == len(json.loads(COMPLETE.read_text(encoding="utf-8"))["issues"])


def test_what_cannot_be_read_says_why(session: Session) -> None:
    problems = [
        entry["problem"]
        for name, content in {
            "a.txt": b"no letter",
            "b.pdf": b"%PDF-1.4",
            "c.docx": b"PK",
            "d.txt": b"\xff\xfe\xff",
        }.items()
        for entry in json.loads(session.add(name, content))
    ]
    assert all(problems)
    assert [json.loads(line)["problem"] for line in session.findings().splitlines()] == problems
    assert session.records() == ""


@pytest.mark.parametrize(
    "text",
    ["[]", "1", "{", '{"issues": 1}', '{"issues": [{}], "reviewer": 1, "source": []}', '{"issues": [1], "dates": "x"}'],
)
def test_a_record_of_any_shape_is_shown(session: Session, text: str) -> None:
    session.add("any.json", text.encode())
    entry = shown(session.show(0))
    assert entry["errors"] or entry["problem"]
