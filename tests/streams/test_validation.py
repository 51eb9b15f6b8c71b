"""A stream of records: validated from Python, split, and the same with any number of processes."""

import gzip
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
from backports import zstd
from click.testing import CliRunner

from imr_schema import check
from imr_schema.cli import main
from imr_schema.files.blocks import RecordBlock, RecordText
from imr_schema.streams import batches
from imr_schema.streams.batches import Examiner, examine_stream
from imr_schema.streams.inputs import InputBlock
from imr_schema.streams.validation import validate_records
from imr_schema.streams.workers import flat_map_in_order, map_in_order, usable_cores
from support.records import CANARY, DOUBTFUL, INVALID, line, written


def rules(*lines: str | bytes, **options: Any) -> list[tuple[int, list[str]]]:
    """The line and rules of every record with findings."""
    found = validate_records(lines, **options)
    return [(record.line, [finding.rule for finding in record.findings]) for record in found if record.findings]


def test_records_are_returned_unchanged_and_in_order_with_their_findings() -> None:
    records = list(validate_records([line(1), f"{INVALID}\r\n", b"\n", DOUBTFUL.encode()]))
    assert [(record.line, record.is_valid) for record in records] == [(1, True), (2, False), (4, True)]
    assert [record.text.decode() for record in records] == [line(1), INVALID, DOUBTFUL]


def test_the_findings_are_those_of_check() -> None:
    (record,) = validate_records([INVALID])
    assert [(each.pointer, each.rule) for each in record.findings] == [
        (each.pointer, each.rule) for each in check(json.loads(INVALID))
    ]


def test_a_stream_may_contain_anything() -> None:
    assert rules("3", "[]", "{", b"\xff", "\ud800") == [
        (1, ["type"]),
        (2, ["type"]),
        (3, ["json-syntax"]),
        (4, ["json-encoding"]),
        (5, ["json-encoding"]),
    ]


def test_an_empty_stream_has_no_records() -> None:
    assert list(validate_records([])) == []


def test_a_stream_is_consumed_only_as_needed() -> None:
    taken: list[int] = []

    def endless() -> Any:
        while True:
            taken.append(len(taken))
            yield line(extensions={"noise": "x" * 100_000})

    next(validate_records(endless()))
    assert len(taken) < 100


def test_a_constraint_is_no_rule_that_could_be_left_out() -> None:
    with pytest.raises(ValueError, match="always checked"):
        list(validate_records([line(1)], ignore=["enum"]))


def test_options_select_the_findings() -> None:
    records = (line(1), DOUBTFUL, INVALID, line(1))
    assert rules(*records, strict=True, select=["age-fits-injury"]) == [(2, ["age-fits-injury"])]
    assert [record.is_valid for record in validate_records(records, strict=True)] == [True, False, False, False]
    assert rules(*records, ignore=["case-number-unique", "age-fits-injury"]) == [(3, ["ineligible-states-reason"])]
    assert rules(line(1), line(1, review_organization="x" * 100), max_record_bytes=100) == [(2, ["record-too-large"])]


def test_a_record_shows_no_value_of_itself() -> None:
    (record,) = validate_records([line(review_organization=CANARY)])
    assert CANARY not in repr(record)


def test_files_are_logged_with_their_counts(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "imr_schema")
    file = written(tmp_path / "a.ndjson", line(1), line(status=CANARY))
    missing = str(tmp_path / "missing.ndjson")
    CliRunner().invoke(main, ["validate", file, missing])
    assert caplog.messages == [
        f"{file}: 2 records, 1 not valid",
        f"{missing}: No such file or directory",
        f"{missing}: 0 records, 0 not valid",
    ]


# The split


def split(folder: Path, *records: str | bytes, suffix: str = "", options: Sequence[str] = ()) -> dict[str, list[Any]]:
    """The lines of the three output files, by name."""
    paths = {name: folder / f"{name}.ndjson{suffix}" for name in ("valid", "invalid", "findings")}
    outputs = [each for name, path in paths.items() for each in (f"--{name}-to", str(path))]
    file = written(folder / "records.ndjson", *records)
    CliRunner().invoke(main, ["validate", file, *outputs, *options], catch_exceptions=False)
    readers: dict[str, Callable[[bytes], bytes]] = {"": bytes, ".gz": gzip.decompress, ".zst": zstd.decompress}
    read = readers[suffix]
    return {name: read(path.read_bytes()).decode("utf-8", "replace").splitlines() for name, path in paths.items()}


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_each_record_goes_unchanged_to_one_file_and_its_findings_to_another(tmp_path: Path, suffix: str) -> None:
    odd = INVALID.replace(", ", " ,\t")
    found = split(tmp_path, line(1), odd, "", DOUBTFUL, line(1), "3", suffix=suffix)
    assert found["valid"] == [line(1), DOUBTFUL]
    assert found["invalid"] == [odd, line(1), "3"]
    findings = [json.loads(each) for each in found["findings"]]
    assert [(each["record_line"], each.get("valid_line"), each.get("invalid_line")) for each in findings] == [
        (2, None, 1),
        (4, 2, None),
        (5, None, 2),
        (6, None, 3),
    ]
    assert {each["file"] for each in findings} == {str(tmp_path / "records.ndjson")}


def test_a_record_on_several_lines_is_joined_into_one(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps([json.loads(line(1)), json.loads(INVALID)], indent=1), encoding="utf-8")
    valid, invalid = tmp_path / "valid.jsonl", tmp_path / "invalid.jsonl"
    CliRunner().invoke(main, ["validate", str(file), "--valid-to", str(valid), "--invalid-to", str(invalid)])
    assert [json.loads(each) for each in valid.read_text().splitlines()] == [json.loads(line(1))]
    assert [json.loads(each) for each in invalid.read_text().splitlines()] == [json.loads(INVALID)]


def test_a_record_that_is_too_large_has_findings_only(tmp_path: Path) -> None:
    found = split(tmp_path, "1" * 200, line(1), options=["--max-record-bytes", "100"])
    assert (found["valid"], found["invalid"]) == ([line(1)], [])
    (finding,) = map(json.loads, found["findings"])
    assert (finding["rule"], finding["record_line"], "invalid_line" in finding) == ("record-too-large", 1, False)


def test_findings_without_split_records_name_the_lines_of_the_input(tmp_path: Path) -> None:
    file, findings = written(tmp_path / "a.ndjson", line(1), INVALID), tmp_path / "findings.jsonl"
    CliRunner().invoke(main, ["validate", file, "--findings-to", str(findings)])
    (finding,) = map(json.loads, findings.read_text().splitlines())
    assert (finding["record_line"], finding["rule"]) == (2, "ineligible-states-reason")


def test_invalid_records_alone_may_be_kept(tmp_path: Path) -> None:
    file, invalid = written(tmp_path / "a.ndjson", line(1), DOUBTFUL, INVALID), tmp_path / "invalid.jsonl"
    CliRunner().invoke(main, ["validate", file, "--invalid-to", str(invalid)])
    assert invalid.read_text().splitlines() == [INVALID]


def test_splitting_again_changes_nothing(tmp_path: Path) -> None:
    first = split(tmp_path, line(1), INVALID, DOUBTFUL)
    assert split(tmp_path, *first["valid"])["invalid"] == []
    assert split(tmp_path, *first["invalid"])["valid"] == []


# Several processes


@pytest.fixture
def mixed(tmp_path: Path) -> list[str]:
    """Files of several blocks with errors of many kinds, one of them truncated."""
    noise = "x" * 3000
    records = [line(number % 900, extensions={"noise": noise}) for number in range(1000)]
    records[::50] = [INVALID, DOUBTFUL, "3", "{", "y" * 5000] * 4
    (tmp_path / "c.ndjson.gz").write_bytes(gzip.compress("\n".join(records).encode())[:-3000])
    return [
        written(tmp_path / "a.ndjson", *records),
        written(tmp_path / "b.json", "[", ",\n".join(record for record in records if record != "{"), "]"),
        str(tmp_path / "c.ndjson.gz"),
        str(tmp_path / "missing.ndjson"),
        *(written(tmp_path / f"small-{number}.json", INVALID) for number in range(20)),
    ]


def test_the_report_does_not_depend_on_the_number_of_processes(mixed: list[str]) -> None:
    def report(*options: str) -> tuple[int, str, str]:
        arguments = ["validate", *mixed, "--format", "jsonl", "--max-record-bytes", "4000", *options]
        result = CliRunner().invoke(main, arguments)
        return result.exit_code, result.stdout, result.stderr

    alone = report("--jobs", "1")
    assert alone == report("--jobs", "2") == report("--jobs", "5") == report()
    assert alone[0] == 3
    assert alone[1].count('"case-number-unique"') > 1000


def test_records_are_the_same_from_several_processes() -> None:
    lines = [line(number, extensions={"noise": "x" * 10_000}) for number in range(300)] + [INVALID]
    assert list(validate_records(lines, jobs=2)) == list(validate_records(lines))


def test_only_the_first_items_are_processed_locally() -> None:
    found = dict(map_in_order(_process, range(10), jobs=2, local_first=2))
    assert {found[0], found[1]} == {os.getpid()}
    assert os.getpid() not in {found[thing] for thing in range(2, 10)}


def _process(_: int) -> int:
    return os.getpid()


def _end(_: int) -> None:
    os._exit(1)


def test_a_killed_worker_is_an_error() -> None:
    with pytest.raises(OSError, match="worker process was killed"):
        list(map_in_order(_end, range(3), jobs=2))


class Large:
    """A result that takes long to send, so that the process can be killed meanwhile."""

    def __reduce__(self) -> tuple[type[bytes], tuple[bytes]]:
        threading.Thread(target=_kill_once_writing, args=(threading.get_ident(),)).start()
        return bytes, (bytes(300 << 20),)


def _kill_once_writing(thread: int) -> None:
    while sys._current_frames()[thread].f_code.co_name != "_send":
        time.sleep(0.001)
    os.kill(os.getpid(), signal.SIGKILL)


def _large(thing: int) -> Large | int:
    return thing or Large()


def test_a_worker_killed_while_it_sends_a_result_is_an_error() -> None:
    with pytest.raises(OSError, match="worker process was killed"):
        list(map_in_order(_large, range(100), jobs=2))


def test_an_exception_in_a_worker_is_raised_in_the_parent() -> None:
    with pytest.raises(TypeError):
        list(map_in_order(len, [1], jobs=2))  # type: ignore[arg-type]


def test_at_least_one_core_is_usable(monkeypatch: pytest.MonkeyPatch) -> None:
    assert 1 <= usable_cores() <= (os.cpu_count() or 1)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert usable_cores() == os.cpu_count()


ORPHANS = """
from multiprocessing import active_children
from imr_schema.streams.workers import map_in_order
if __name__ == "__main__":
    for _ in map_in_order(len, iter(str, None), jobs=2):
        print(len(active_children()), flush=True)
"""


def test_workers_end_when_the_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(ORPHANS, encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdout=-1, text=True) as killed:  # noqa: S603
        assert killed.stdout
        children = killed.stdout.readline()
        killed.kill()
        killed.stdout.read()  # ends when the last process that could write has ended
    assert children == "2\n"


UNGUARDED = """
from imr_schema.streams.workers import map_in_order
try:
    print(list(map_in_order(len, ["a", "b"], jobs=2)))
except OSError as error:
    print(error.strerror)
"""


def test_a_script_whose_main_part_is_not_guarded_is_told_so() -> None:
    ended = subprocess.run([sys.executable, "-"], input=UNGUARDED, capture_output=True, text=True, check=False)
    assert ended.stdout.startswith("a worker process could not start; a script must guard its main part")


DAEMON = """
import multiprocessing
from imr_schema.streams.workers import map_in_order
def lengths(items):
    return [length for _, length in map_in_order(len, items, jobs=2)]
if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print(pool.map(lengths, [["a", "bc"]]))
"""


def test_a_process_that_may_start_no_others_does_all_work_itself(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(DAEMON, encoding="utf-8")
    ended = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)  # noqa: S603
    assert (ended.stdout, ended.stderr) == ("[[1, 2]]\n", "")


def test_results_are_made_only_as_they_are_needed() -> None:
    made: list[int] = []

    def results(item: int) -> Iterator[int]:
        for number in range(item):
            made.append(number)
            yield number

    first = next(flat_map_in_order(results, [1000, 1000], jobs=1))
    assert first == (1000, 0)
    assert made == [0]


@pytest.mark.parametrize("engine", ["python", "jsonschema"])
def test_the_findings_of_a_block_come_in_parts_of_bounded_size(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "_MOST_FINDINGS", 100)
    examiner = Examiner(engine=engine)
    blocks = [InputBlock("a", RecordBlock((RecordText(1, content=b"{}"),) * 1000))]
    parts = [batch for _, batch in examine_stream(blocks, examiner, jobs=1)]
    sizes = [sum(len(record.findings) for record in part.findings) for part in parts]
    assert max(sizes) < 110
    assert sum(part.records for part in parts) == 1000
    assert [part.first for part in parts] == list(accumulate((part.records for part in parts[:-1]), initial=0))
    assert [part.is_last for part in parts] == [False] * (len(parts) - 1) + [True]
