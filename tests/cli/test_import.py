"""`imr-schema import`: files of review programs to lines of records, whatever is wrong with a row."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from imr_schema.cli import main
from imr_schema.imports import PROGRAMS
from support.program_files import DMHC, DMHC_ROW, FORMS, changed, table

OK, FINDINGS, USAGE, FAILURE = range(4)
CANARY = "Zwitschern"


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["import", *map(str, arguments)], input=stdin)


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A good row, one with a label that is unknown, and one without an outcome."""
    rows = DMHC_ROW, changed(DMHC, DMHC_ROW, Type=CANARY), changed(DMHC, DMHC_ROW, Determination=CANARY)
    path = tmp_path / "decisions.csv"
    path.write_text(table(DMHC, *rows), encoding="utf-8", newline="")
    return path


def test_rows_with_and_without_records_are_counted_and_reported(file: Path, tmp_path: Path) -> None:
    records, errors, columns = (tmp_path / f"{name}.ndjson" for name in ("records", "errors", "columns"))
    result = run("dmhc", file, "-o", records, "--errors", errors, "--evidence", columns)
    assert result.exit_code == FINDINGS
    assert "3 rows: 2 records, 1 not imported\n" in result.stderr
    assert f"{file}:3: Type: The closed list of this column has no such label. [unknown-label]\n" in result.stderr
    assert [len(lines(each)) for each in (records, errors, columns)] == [2, 2, 2]
    assert [(each["row"], each["imported"]) for each in lines(errors)] == [(3, True), (4, False)]
    first = lines(columns)[0]
    assert (first["file"], first["row"]) == (str(file), 2)
    assert first["columns"]["/patient/age_range/min"] == ["Age Range"]


def test_values_are_shown_only_if_they_are_asked_for(file: Path, tmp_path: Path) -> None:
    errors = tmp_path / "errors.ndjson"
    assert CANARY not in run("dmhc", file, "-o", tmp_path / "a.ndjson", "--errors", errors).output
    assert CANARY not in errors.read_text(encoding="utf-8")
    result = run("dmhc", file, "-o", tmp_path / "a.ndjson", "--errors", errors, "--show-values")
    assert result.stderr.count(CANARY) == 2
    assert [each["findings"][0]["value"] for each in lines(errors)] == [CANARY, CANARY]


def test_only_some_findings_are_printed_and_all_are_counted(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    bad = changed(DMHC, DMHC_ROW, Type="x")
    file.write_text(table(DMHC, *[bad] * 50), encoding="utf-8", newline="")
    result = run("dmhc", file, "-o", tmp_path / "a.ndjson")
    assert result.stderr.count("[unknown-label]") == 20
    assert "more findings are not printed; all of them: --errors FILE" in result.stderr
    assert "50  unknown-label  Type" in result.stderr


def test_standard_input_and_compressed_output(tmp_path: Path) -> None:
    content = table(DMHC, DMHC_ROW).encode()
    result = run("dmhc", "-", "-j", "2", stdin=content)
    assert (result.exit_code, json.loads(result.stdout)["case_number"]) == (OK, "MN16-1")
    run("dmhc", "-", "-o", tmp_path / "a.ndjson.gz", stdin=content)
    assert gzip.decompress((tmp_path / "a.ndjson.gz").read_bytes()).decode() == result.stdout


def test_a_file_that_cannot_be_read_fails_the_run_after_the_others(file: Path, tmp_path: Path) -> None:
    records = tmp_path / "records.ndjson"
    result = run("dmhc", tmp_path / "none.csv", file, "-o", records)
    assert result.exit_code == FAILURE
    assert f"{tmp_path / 'none.csv'}: No such file or directory" in result.stderr
    assert len(lines(records)) == 2


def test_what_is_not_possible_is_wrong_usage(file: Path, tmp_path: Path) -> None:
    assert run("dmhc").exit_code == USAGE
    assert run("dwc", file).exit_code == USAGE
    same = tmp_path / "a.ndjson"
    assert run("dmhc", file, "-o", same, "--errors", same).exit_code == USAGE
    assert not same.exists()


@pytest.mark.parametrize("program", PROGRAMS)
def test_explain_shows_every_column_and_every_note(program: str) -> None:
    result = run(program, "--explain")
    assert result.exit_code == OK
    for name, header, _ in FORMS.values():
        if name == program:
            assert all(each.split()[0].lower() in result.stdout.lower() for each in header if " " in each)
    assert "utilization_review.decision" in result.stdout


def test_explain_shows_the_crosswalk_in_the_words_of_the_program() -> None:
    shown = " ".join(run("dmhc", "--explain").stdout.split())
    assert "dmhc treatment Pain Management Epidural Injection injection/epidural" in shown
    assert "dmhc treatment DME as Durable Medical Equipment" in shown
