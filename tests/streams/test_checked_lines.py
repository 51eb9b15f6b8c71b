"""Lines that the native validator has checked; a stand-in in Python answers here as it would."""

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from imr_schema import native
from imr_schema.cli import main
from imr_schema.fast_path import examine_in_python
from imr_schema.files.blocks import RecordBlock
from imr_schema.files.ndjson import LineBlock
from imr_schema.streams import batches, checked_lines
from imr_schema.streams.batches import Examiner, examine_stream
from imr_schema.streams.checked_lines import checked, checked_ahead
from imr_schema.streams.inputs import InputBlock
from imr_schema.streams.workers import flat_map_in_order
from support.records import DOUBTFUL, INVALID, line, written


def answer(text: bytes) -> str | None:
    """What the native validator says of a line, at its best."""
    if not text.strip():
        return None
    examined = examine_in_python(text.removesuffix(b"\r"))
    return None if examined.findings else examined.case_number or ""


@pytest.fixture(autouse=True)
def _answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native, "IS_INSTALLED", True)
    monkeypatch.setattr(native, "check_lines", lambda block: [answer(text) for text in block.split(b"\n")])


def test_checked_lines_are_judged_as_their_records_are_one_by_one() -> None:
    for last in ("", "\n"):
        lines = LineBlock(
            5, ("\n".join([line(1), "", f"{line(2)}\r", INVALID, " \t", DOUBTFUL, line(3)]) + last).encode(), 9999
        )
        apart = RecordBlock(tuple(lines.texts()))
        assert [*Examiner().examine_block(checked(lines))] == [*Examiner().examine_block(apart)]


def test_a_block_of_clean_lines_has_their_case_numbers_and_no_findings() -> None:
    lines = LineBlock(5, f"{line(1)}\n{line(2)}\n".encode(), 9999)
    apart = RecordBlock(tuple(lines.texts()))
    (batch,) = Examiner().examine_block(checked(lines))
    assert [batch] == [*Examiner().examine_block(apart)]
    assert [place for _, place, _ in batch.case_numbers] == [5, 6]


def test_a_clean_line_that_is_too_long_has_a_finding() -> None:
    lines = LineBlock(1, f"{line(1)}\n{line(2)}".encode(), len(line(1)) - 1)
    (batch,) = Examiner().examine_block(checked(lines))
    assert [[each.rule for each in record.findings] for record in batch.findings] == [["record-too-large"]] * 2


def test_groups_are_checked_in_order_and_only_a_few_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checked_lines, "usable_cores", lambda: 2)
    taken = 0

    def groups() -> Iterator[tuple[InputBlock, ...]]:
        nonlocal taken
        for taken in range(1, 101):
            yield (InputBlock("a", LineBlock(taken, line(taken).encode(), 9999)), InputBlock("a", OSError()))

    ahead = checked_ahead(groups(), threads=2)
    for number, (lines, error) in enumerate(ahead, 1):
        assert isinstance(lines.block, checked_lines.CheckedLines)
        assert lines.block.lines.line == number
        assert isinstance(error.block, OSError)
        assert taken <= number + 5
    assert number == 100


def test_the_threads_end_when_nothing_more_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checked_lines, "usable_cores", lambda: 2)
    before = threading.active_count()
    ahead = checked_ahead(((InputBlock("a", LineBlock(1, b"{}", 9)),) for _ in range(100)), threads=2)
    for _ in range(20):
        next(ahead)
    assert threading.active_count() > before
    ahead.close()  # type: ignore[attr-defined]
    assert threading.active_count() == before


def test_no_process_is_started_for_quick_items() -> None:
    found = list(flat_map_in_order(_process, range(10), jobs=2, is_quick=lambda _: True))
    assert {process for _, process in found} == {os.getpid()}


def test_quick_items_stay_in_order_between_those_of_other_processes() -> None:
    found = list(flat_map_in_order(_process, range(20), jobs=2, is_quick=lambda number: number % 3 == 0))
    assert [number for number, _ in found] == list(range(20))
    assert {number for number, process in found if process == os.getpid()} == set(range(0, 20, 3))


def _process(_: int) -> list[int]:
    return [os.getpid()]


def test_the_report_does_not_depend_on_what_is_known_to_be_clean(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [line(number % 900, extensions={"noise": "x" * 3000}) for number in range(1000)]
    records[500::50] = [INVALID, DOUBTFUL, "3", "{", ""] * 2
    file = written(tmp_path / "a.ndjson", *records)

    def report(*options: str) -> list[str]:
        return CliRunner().invoke(main, ["validate", file, "--format", "jsonl", *options]).stdout.splitlines()

    known = [report("--jobs", jobs) for jobs in "12"]
    monkeypatch.setattr(native, "IS_INSTALLED", False)
    assert known == [report("--jobs", "1")] * 2
    assert sum(json.loads(each).get("rule") == "case-number-unique" for each in known[0]) >= 90


def test_a_schema_engine_examines_every_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "checked_ahead", None)
    block = InputBlock("a", LineBlock(1, INVALID.encode(), 9999))
    ((_, batch),) = examine_stream([block], Examiner(engine="jsonschema"), jobs=1)
    assert len(batch.findings) == 1
