import sqlite3

import pytest

from imr_schema.files.blocks import Block, RecordBlock, RecordText
from imr_schema.files.ndjson import LineBlock
from imr_schema.streams import case_numbers
from imr_schema.streams.batches import Batch, Examiner
from imr_schema.streams.case_numbers import CaseNumberIndex
from support.records import CANARY, line


def checked(*blocks: tuple[str, Block], with_values: bool = False) -> list[Batch]:
    """The findings in blocks of files, one after another."""
    numbers, examiner = CaseNumberIndex(with_values=with_values), Examiner(with_values=with_values)
    return [numbers.add_findings(file, block, next(examiner.examine_block(block))) for file, block in blocks]


def block(*records: str, first: int = 1) -> Block:
    return LineBlock(first, "\n".join(records).encode(), limit=10_000)


def places(batch: Batch) -> list[tuple[int, object, object]]:
    """The line of each repeated record, and the file and line of the first."""
    return [
        (record.line, finding.parameters["file"], finding.parameters["line"])
        for record in batch.findings
        for finding in record.findings
        if finding.rule == "case-number-unique"
    ]


def test_different_case_numbers_have_no_finding() -> None:
    (batch,) = checked(("a", block(line(1), line(2), line())))
    assert not batch.findings


def test_a_repeated_number_names_the_first_place_in_the_same_block_or_another_file() -> None:
    first, second = checked(("a", block(line(1), "", line(1))), ("b", block(line(2), line(1), first=7)))
    assert places(first) == [(3, "a", 1)]
    assert places(second) == [(8, "a", 1)]


def test_a_third_occurrence_names_the_first_place_too() -> None:
    (batch,) = checked(("a", block(line(1), line(1), line(1))))
    assert places(batch) == [(2, "a", 1), (3, "a", 1)]


def test_records_on_one_line_are_distinguished() -> None:
    text = line(1).encode()
    (batch,) = checked(("a", RecordBlock((RecordText(1, 2, text), RecordText(1, 200, text)))))
    ((record),) = batch.findings
    assert record.index == 1
    assert record.findings[0].column == 199 + line(1).index('"case_number"') + 1


def test_the_finding_comes_last_in_its_record() -> None:
    doubtful = line(1, patient={"age": 9})
    (batch,) = checked(("a", block(doubtful, doubtful)))
    assert [finding.rule for finding in batch.findings[1].findings] == ["age-fits-injury", "case-number-unique"]
    assert not batch.findings[1].is_valid


def test_a_program_that_gives_a_number_twice_may() -> None:
    appeal = line(program="ny-dfs-external-appeal", case_number="201904-000001")
    (batch,) = checked(("a", block(appeal, appeal)))
    assert places(batch) == []


def test_a_malformed_number_is_not_compared() -> None:
    (batch,) = checked(("a", block(*[line(case_number=CANARY)] * 2, *[line(case_number=5)] * 2, "[]")))
    assert places(batch) == []


def test_the_number_is_shown_only_on_request() -> None:
    (batch,) = checked(("a", block(line(1), line(1))), with_values=True)
    assert batch.findings[0].values == ('"CM16-0000001"',)
    (batch,) = checked(("a", block(line(1), line(1))))
    assert "CM16" not in repr(batch)


def test_a_full_disk_is_an_os_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_numbers, "_CACHE", 0)
    numbers = CaseNumberIndex()
    numbers._index.execute("PRAGMA max_page_count = 4")
    records = block(*map(line, range(2000)))
    with pytest.raises(OSError, match="index of case numbers") as refused:
        numbers.add_findings("a", records, next(Examiner().examine_block(records)))
    assert not isinstance(refused.value, sqlite3.Error)


def test_the_index_is_closed_when_the_run_is_over() -> None:
    numbers = CaseNumberIndex()
    database = numbers._index
    del numbers
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")
