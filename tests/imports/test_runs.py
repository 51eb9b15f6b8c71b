"""Files are imported in order, whatever is wrong with one of them."""

import gzip
import os
from pathlib import Path

from imr_schema.files.folders import shown_name
from imr_schema.imports import import_files
from support.program_files import DMHC, DMHC_ROW, changed, imported, problems, table


def numbered(count: int) -> list[list[str]]:
    return [changed(DMHC, DMHC_ROW, ReferenceID=f"MN16-{number}") for number in range(count)]


def test_processes_do_not_change_the_result_or_its_order(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(table(DMHC, *numbered(600)), encoding="utf-8", newline="")
    alone = list(import_files("dmhc", [str(file)], jobs=1, evidence=True))
    assert list(import_files("dmhc", [str(file)], jobs=2, evidence=True)) == alone
    assert [row.row for part in alone for row in part.rows] == list(range(2, 602))


def test_a_compressed_file_is_imported_and_a_missing_one_stops_no_other(tmp_path: Path) -> None:
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(table(DMHC, DMHC_ROW).encode()))
    missing, read = import_files("dmhc", [str(tmp_path / "none.csv"), str(packed)], jobs=1)
    assert missing.failure == "No such file or directory"
    assert (len(read.rows), read.failure, read.read) == (1, None, packed.stat().st_size)


def test_a_file_whose_name_is_no_utf_8_is_named_in_a_failure_that_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"\xff.csv")
    file.write_text(table(DMHC, DMHC_ROW), encoding="utf-8", newline="")
    (only,) = import_files("dmhc", [str(file)], jobs=1)
    assert only.failure == "the name of this file is not UTF-8; rename it"
    assert only.file.encode() == shown_name(str(file)).encode()


def test_a_damaged_file_says_so_after_the_rows_before(tmp_path: Path) -> None:
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(table(DMHC, *numbered(3_000)).encode())[:-9])
    *parts, last = import_files("dmhc", [str(packed)], jobs=1)
    assert last.failure == "the compressed data is damaged or cut off"
    assert parts


def test_an_unknown_column_is_found_once_and_its_cells_are_left_out(tmp_path: Path) -> None:
    about_file, row, _ = imported(tmp_path, "dmhc", table([*DMHC, "Reviewer"], *([*each, "x"] for each in numbered(2))))
    assert (about_file.row, problems(about_file)) == (1, [("unknown-column", "Reviewer")])
    assert (row.row, row.findings, row.text is None) == (2, (), False)


def test_a_file_without_a_necessary_column_is_not_read_and_no_cell_of_it_is_shown(tmp_path: Path) -> None:
    (only,) = imported(tmp_path, "dmhc", table(DMHC_ROW, DMHC_ROW), show_values=True)
    assert problems(only) == [("missing-column", name) for name in ("Reference ID", "Report Year", "Determination")]


def test_a_column_that_stands_twice_is_an_error_of_the_file(tmp_path: Path) -> None:
    found = imported(tmp_path, "dmhc", table([*DMHC, "report.year"], [*DMHC_ROW, "2016"]))
    assert [row.text for row in found] == [None]
    assert problems(found[0]) == [("repeated-column", "Report Year")]


def test_a_file_in_utf_16_is_found(tmp_path: Path) -> None:
    (only,) = imported(tmp_path, "dmhc", table(DMHC, DMHC_ROW).encode("utf-16"))
    assert problems(only) == [("other-encoding", None)]


def test_a_row_of_another_width_is_reported_and_the_next_one_is_read(tmp_path: Path) -> None:
    short, full = imported(tmp_path, "dmhc", table(DMHC, DMHC_ROW[:5], DMHC_ROW))
    assert (problems(short), short.text) == ([("row-width", None)], None)
    assert full.text is not None


def test_a_row_that_is_no_csv_is_reported(tmp_path: Path) -> None:
    content = table(DMHC, DMHC_ROW).encode() + b'"' + b"x" * 1_100_000
    _, row, *_ = imported(tmp_path, "dmhc", content)
    assert problems(row) == [("unreadable-row", None)]


def test_a_label_in_an_unquoted_file_that_no_list_has_is_not_guessed(tmp_path: Path) -> None:
    row = changed(DMHC, DMHC_ROW, TreatmentSubCategory="Zwitschern, Singen")
    (made,) = imported(tmp_path, "dmhc", ",".join(DMHC) + "\n" + ",".join(row) + "\n")
    assert (problems(made), made.text) == ([("row-width", None)], None)
