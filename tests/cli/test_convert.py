"""`imr-schema convert`: records from lines to tables and back, whole or not at all."""

import gzip
import json
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from imr_schema import dumps, loads
from imr_schema.cli import main
from imr_schema.example import DOCUMENT
from support.records import CANARY, DOUBTFUL, INVALID, line, written

OK, FINDINGS, USAGE, FAILURE = range(4)
WHOLE = json.dumps(DOCUMENT)
TABLES = (".parquet", ".arrow")


def run(command: str, *arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [command, *map(str, arguments)])


def convert(*arguments: str | Path) -> Result:
    return run("convert", *arguments)


@pytest.fixture
def records(tmp_path: Path) -> str:
    """A file of valid records, not in canonical text."""
    return written(tmp_path / "records.ndjson", WHOLE, line(2), DOUBTFUL)


CANONICAL = "".join(dumps(loads(each)) + "\n" for each in (WHOLE, line(2), DOUBTFUL))


# There and back


@pytest.mark.parametrize("suffix", TABLES)
def test_a_table_gives_back_the_canonical_text_of_its_records(records: str, tmp_path: Path, suffix: str) -> None:
    table, back = tmp_path / f"table{suffix}", tmp_path / "back.ndjson"
    assert convert(records, table).exit_code == OK
    result = convert(table, back)
    assert (result.exit_code, result.output) == (OK, "")
    assert back.read_text(encoding="utf-8") == CANONICAL


def test_lines_become_canonical_lines_and_are_compressed_as_the_name_says(records: str, tmp_path: Path) -> None:
    convert(records, tmp_path / "canonical.jsonl.gz")
    assert gzip.decompress((tmp_path / "canonical.jsonl.gz").read_bytes()).decode() == CANONICAL


def test_a_table_can_be_compressed_as_a_whole(records: str, tmp_path: Path) -> None:
    convert(records, tmp_path / "table.parquet.gz")
    convert(tmp_path / "table.parquet.gz", tmp_path / "back.ndjson")
    assert (tmp_path / "back.ndjson").read_text(encoding="utf-8") == CANONICAL


def test_a_flat_table_has_a_row_for_each_issue_and_cannot_be_converted_back(records: str, tmp_path: Path) -> None:
    assert convert("--flat", records, tmp_path / "issues.parquet").exit_code == OK
    assert pq.read_table(tmp_path / "issues.parquet")["number"].to_pylist() == [1, 2, 3]
    result = convert(tmp_path / "issues.parquet", tmp_path / "back.ndjson")
    assert result.exit_code == FAILURE
    assert "not a table of records" in result.stderr
    assert not (tmp_path / "back.ndjson").exists()


def test_several_files_become_one_and_a_folder_is_read_without_what_is_written(records: str, tmp_path: Path) -> None:
    table = tmp_path / "all.parquet"
    assert convert(records, tmp_path, table).exit_code == OK
    first = table.read_bytes()
    assert convert(tmp_path, table).exit_code == OK
    assert table.read_bytes() == first
    assert len(pq.read_table(table)) == CANONICAL.count("\n")


def test_several_processes_write_the_same_bytes(tmp_path: Path) -> None:
    records = written(
        tmp_path / "records.ndjson",
        *(json.dumps(DOCUMENT | {"case_number": f"CM16-{number:07}"}) for number in range(700)),
    )
    for jobs in (1, 2):
        assert convert(records, tmp_path / f"{jobs}.parquet", "--jobs", str(jobs)).exit_code == OK
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "2.parquet").read_bytes()


def test_a_table_is_validated_row_by_row_like_lines(records: str, tmp_path: Path) -> None:
    convert(records, tmp_path / "table.parquet")
    reports = [run("validate", file, "--format", "jsonl").stdout for file in (records, tmp_path / "table.parquet")]
    lines, rows = ([json.loads(each) for each in report.splitlines()[:-1]] for report in reports)
    assert rows
    for finding in lines + rows:
        del finding["file"], finding["column"]
    assert rows == lines


# Records that are not valid


def test_a_record_that_is_not_valid_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    records = written(tmp_path / "records.ndjson", line(1), INVALID, line(3))
    result = convert(records, tmp_path / "table.parquet")
    assert (result.exit_code, result.stdout) == (FINDINGS, "")
    reason, outcome = result.stderr.splitlines()
    assert reason == f"imr-schema: {records}:2: not a valid record: ineligible-states-reason at /ineligible_reason"
    assert outcome.startswith(f"imr-schema: {tmp_path / 'table.parquet'} is not written; ")
    assert [path.name for path in tmp_path.iterdir()] == ["records.ndjson"]


def test_records_that_are_not_valid_can_be_left_out(tmp_path: Path) -> None:
    records = written(tmp_path / "records.ndjson", INVALID, line(2), "{", '{"status": 1}', line(5))
    result = convert("--skip-invalid", records, tmp_path / "table.parquet")
    assert result.exit_code == FINDINGS
    assert [each.partition(": not a valid record: ")[2] for each in result.stderr.splitlines()[:-1]] == [
        "ineligible-states-reason at /ineligible_reason",
        "json-syntax at the record",
        "required at /schema_version (and 2 more)",
    ]
    assert result.stderr.endswith("left out 3 records that are not valid; to see why: imr-schema validate\n")
    numbers = pq.read_table(tmp_path / "table.parquet")["case_number"].to_pylist()
    assert numbers == ["CM16-0000002", "CM16-0000005"]


def test_a_repeated_case_number_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    first, second = written(tmp_path / "a.ndjson", line(1)), written(tmp_path / "b.ndjson", line(2), line(1))
    result = convert(first, second, tmp_path / "table.parquet")
    assert result.exit_code == FINDINGS
    assert f"{second}:2: not a valid record: case-number-unique at /case_number" in result.stderr
    assert not (tmp_path / "table.parquet").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_of_records_with_the_same_case_number_the_first_is_converted(tmp_path: Path, jobs: str) -> None:
    first = written(tmp_path / "a.ndjson", WHOLE, line(2), line(2), line(3))
    second = written(tmp_path / "b.ndjson", line(3), WHOLE, INVALID, line(4))
    options = ("--skip-invalid", "--jobs", jobs, first, second)
    assert convert(*options, tmp_path / "table.parquet").exit_code == FINDINGS
    numbers = pq.read_table(tmp_path / "table.parquet")["case_number"].to_pylist()
    assert numbers == [DOCUMENT["case_number"], "CM16-0000002", "CM16-0000003", "CM16-0000004"]
    result = convert("--flat", *options, tmp_path / "issues.parquet")
    assert "left out 4 records" in result.stderr
    assert len(pq.read_table(tmp_path / "issues.parquet")) == len(DOCUMENT["issues"])


def test_a_record_that_is_too_long_is_not_valid(tmp_path: Path) -> None:
    records = written(tmp_path / "records.ndjson", line(1))
    result = convert(records, tmp_path / "table.parquet", "--max-record-bytes", "10")
    assert result.exit_code == FINDINGS
    assert "record-too-large" in result.stderr


def test_no_value_of_a_record_is_printed(tmp_path: Path) -> None:
    spoilt = line(status=CANARY).replace("{", f'{{"{CANARY}": "{CANARY}", ', 1)
    result = convert("--skip-invalid", written(tmp_path / "a.ndjson", spoilt, CANARY), tmp_path / "table.parquet")
    assert result.exit_code == FINDINGS
    assert CANARY not in result.output


# Errors of input and usage


def test_names_of_no_known_form_are_wrong_usage(records: str, tmp_path: Path) -> None:
    assert "must end in .jsonl, .ndjson, .arrow, .parquet" in convert(records, tmp_path / "table.csv").stderr
    for arguments in ([records, "table.csv"], ["--flat", records, "table.ndjson"], [records]):
        assert convert(*arguments).exit_code == USAGE


def test_input_that_cannot_be_read_leaves_the_old_file(records: str, tmp_path: Path) -> None:
    table = tmp_path / "table.parquet"
    table.write_bytes(b"old")
    (tmp_path / "cut.ndjson.gz").write_bytes(gzip.compress(WHOLE.encode())[:-9])
    for source in ("missing.ndjson", "cut.ndjson.gz"):
        result = convert(records, tmp_path / source, table)
        assert result.exit_code == FAILURE
        assert source in result.stderr
        assert table.read_bytes() == b"old"


def test_a_missing_extra_is_named(records: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("imr_schema.tables")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = convert(records, tmp_path / "table.parquet")
    assert result.exit_code == FAILURE
    assert 'pip install "imr-schema[arrow]"' in result.stderr
