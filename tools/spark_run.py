"""Validate many invented records in a local Spark: measure the speed, and compare with the command line.

    make test-spark && .venv/bin/python tools/spark_run.py 100000 --compare

One record in a hundred is damaged. The exit code is 1 if a finding differs.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from pyspark.sql import DataFrame, SparkSession, functions

from imr_schema.spark import with_findings
from imr_schema.streams.workers import usable_cores

SCRIPT = Path(__file__).parent.parent / "examples" / "invented_records.py"
COMPARED = ("pointer", "rule", "level", "message", "parameters", "column")


def write_records(file: Path, count: int) -> None:
    """Write records, one per line; the number of a record is its line."""
    with file.open("w", encoding="utf-8") as stream:
        subprocess.run([sys.executable, SCRIPT, str(count), "--bad", "1"], stdout=stream, check=True)  # noqa: S603


def session() -> SparkSession:
    """A local session on all cores."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    created: SparkSession = (
        SparkSession.builder.master(f"local[{usable_cores()}]")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.memory", "2g")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    return created


def count_records(rows: DataFrame) -> tuple[int, int]:
    """The number of records, and of those with an error."""
    is_invalid = functions.exists("findings", lambda finding: finding["level"] == "error")
    row = rows.select(functions.count("*"), functions.count_if(is_invalid)).head()
    return row[0], row[1]


def by_spark(found: DataFrame) -> dict[int, list[list[Any]]]:
    """The findings of each record."""
    number = functions.regexp_extract("value", "CM[0-9]{2}-([0-9]{7})", 1).cast("int").alias("number")
    rows = found.filter(functions.size("findings") > 0).select(number, "findings").toLocalIterator()
    return {
        row.number: [compared(each.asDict() | {"parameters": json.loads(each.parameters)}) for each in row.findings]
        for row in rows
    }


def by_command(file: Path) -> dict[int, list[list[Any]]]:
    """The findings of each record by `imr-schema validate`."""
    found: dict[int, list[list[Any]]] = {}
    options = ("--format", "jsonl", "--ignore", "case-number-unique")
    command = [sys.executable, "-m", "imr_schema", "validate", str(file), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:  # noqa: S603
        for line in process.stdout or ():
            finding = json.loads(line)
            if "rule" in finding and "record_line" in finding:
                found.setdefault(finding["record_line"], []).append(compared(finding))
    return found


def compared(finding: dict[str, Any]) -> list[Any]:
    """The parts of a finding that are compared."""
    return [finding[name] for name in COMPARED]


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", type=int, help="number of records")
    parser.add_argument("--compare", action="store_true", help="compare every finding with the command line")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "records.ndjson"
        write_records(file, wanted.number)
        print(f"{wanted.number:,} records, {file.stat().st_size / 1e9:.2f} GB", flush=True)
        spark = session()
        count_records(with_findings(spark.read.text(str(file)).limit(1000)))  # warm up
        began = time.monotonic()
        records, invalid = count_records(with_findings(spark.read.text(str(file))))
        took = time.monotonic() - began
        print(f"Spark: {invalid:,} of {records:,} not valid, {took:.0f} s, {records / took:,.0f} records a second")
        if not wanted.compare:
            return 0
        spark_found, command_found = by_spark(with_findings(spark.read.text(str(file)))), by_command(file)
        differ = [n for n in {*spark_found, *command_found} if spark_found.get(n) != command_found.get(n)]
        print(f"{len(command_found):,} records have findings; {len(differ):,} of them differ {sorted(differ)[:10]}")
        return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
