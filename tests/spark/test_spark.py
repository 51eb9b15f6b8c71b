"""Spark reports the same findings as the command line, and splits rows by them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from pyspark.sql import DataFrame, functions

from imr_schema.cli import main
from imr_schema.spark import split_valid, struct_type, with_findings
from support.places import ROOT

pytestmark = pytest.mark.spark

COUNT = 400


def run(*arguments: str | Path) -> str:
    return CliRunner().invoke(main, list(map(str, arguments))).stdout


def findings_by_command(file: Path) -> dict[int, list[dict[str, Any]]]:
    """The findings of each line or row, as the command line reports them."""
    found: dict[int, list[dict[str, Any]]] = {}
    for text in run("validate", file, "--format", "jsonl", "--ignore", "case-number-unique").splitlines()[:-1]:
        finding = json.loads(text)
        del finding["file"], finding["line"]
        found.setdefault(finding.pop("record_line"), []).append(finding)
    return found


def findings_by_spark(rows: DataFrame) -> dict[int, list[dict[str, Any]]]:
    """The same for rows with the number of their record."""
    found: dict[int, list[dict[str, Any]]] = {}
    for row in rows.filter(functions.size("findings") > 0).collect():
        findings = [finding.asDict() for finding in row.findings]
        found[row.number] = [each | {"parameters": json.loads(each["parameters"])} for each in findings]
        assert {finding.pop("line") for finding in found[row.number]} == {1}
    return found


def numbered(rows: DataFrame, text: Any) -> DataFrame:
    """Rows with the number of their record, which ends its case number."""
    return rows.withColumn("number", functions.regexp_extract(text, "CM[0-9]{2}-([0-9]{7})", 1).cast("int"))


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records of which each tenth or so is damaged; the number of a record is its line."""
    file = tmp_path_factory.mktemp("records") / "records.ndjson"
    script = ROOT / "examples" / "invented_records.py"
    with file.open("w") as stream:
        subprocess.run([sys.executable, script, str(COUNT), "--bad", "10"], stdout=stream, check=True)  # noqa: S603
    return file


@pytest.fixture(scope="module")
def table(records: Path) -> Path:
    """The valid ones of them, as a table."""
    run("convert", "--skip-invalid", records, records.with_suffix(".parquet"))
    return records.with_suffix(".parquet")


def test_the_findings_in_a_column_of_text_are_those_of_the_command_line(spark: Any, records: Path) -> None:
    rows = numbered(spark.read.text(str(records)), functions.col("value"))
    assert findings_by_spark(with_findings(rows)) == findings_by_command(records)


def test_rows_are_split_by_their_errors(spark: Any, records: Path) -> None:
    rows = numbered(spark.read.text(str(records)), functions.col("value"))
    valid, invalid = split_valid(rows)
    assert valid.columns == ["value", "number"]
    assert invalid.columns == ["value", "number", "findings"]
    wrong = {
        line for line, found in findings_by_command(records).items() if any(each["level"] == "error" for each in found)
    }
    assert {row.number for row in invalid.collect()} == wrong
    assert {row.number for row in valid.collect()} == {*range(1, COUNT + 1)} - wrong


def test_a_record_may_be_a_whole_row_or_a_struct(spark: Any, table: Path) -> None:
    rows = spark.read.schema(struct_type()).parquet(str(table)).orderBy("case_number")
    expected = findings_by_command(table)
    as_they_are = with_findings(rows, column=None)
    as_a_struct = with_findings(rows.select(functions.struct("*").alias("record")), "record")
    for found in (as_they_are.collect(), as_a_struct.collect()):
        counts = sorted(len(row.findings) for row in found if row.findings)
        assert counts == sorted(map(len, expected.values()))
    assert split_valid(rows, column=None).invalid.isEmpty()
    damaged = rows.withColumn("status", functions.lit("open"))
    assert split_valid(damaged, column=None).valid.isEmpty()


def test_the_struct_type_matches_the_tables(spark: Any, table: Path) -> None:
    assert spark.read.parquet(str(table)).schema.simpleString() == struct_type().simpleString()
    assert struct_type()["patient"].dataType["age"].metadata == {"comment": "The age as the summary states it."}


def test_text_without_a_record_is_refused(spark: Any) -> None:
    rows = spark.createDataFrame([(None,), ("",), ("[]",)], "text string")
    assert [[each.rule for each in row.findings] for row in with_findings(rows, "text").collect()] == [
        ["json-syntax"],
        ["json-syntax"],
        ["type"],
    ]


def test_bytes_that_are_not_text_are_refused(spark: Any) -> None:
    rows = spark.createDataFrame([(bytearray(b'{"status": "\xff"}'),)], "value binary")
    assert [each.rule for each in with_findings(rows).head().findings] == ["json-encoding"]
