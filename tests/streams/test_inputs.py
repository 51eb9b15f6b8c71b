import errno
import gzip
import os
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from backports import zstd

from imr_schema.streams.inputs import InputBlock, find_files, read_files, total_size
from support.records import line, written


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of files of records, which is also the working folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inner").mkdir()
    for name in ("b.ndjson", "a.jsonl", "inner/c.json", "notes.txt", ".hidden.ndjson", "inner/.d.ndjson.part"):
        written(tmp_path / name, line())
    return tmp_path


def names(*given: str, exclude: tuple[Path, ...] = ()) -> list[str]:
    return [file for file in find_files(given, exclude=exclude) if isinstance(file, str)]


def errors(*given: str) -> list[str]:
    return [str(each.block) for each in find_files(given) if isinstance(each, InputBlock)]


def records(*files: str) -> list[tuple[str, int]]:
    found = [each for each in read_files(files) if not isinstance(each.block, OSError)]
    return [(each.file, text.line) for each in found for text in each.block.texts()]  # type: ignore[union-attr]


@pytest.mark.usefixtures("folder")
def test_a_folder_stands_for_all_files_of_records_below_it_in_order_of_their_names() -> None:
    assert names(".") == ["a.jsonl", "b.ndjson", "inner/c.json"]


@pytest.mark.usefixtures("folder")
def test_a_glob_stands_for_the_files_of_records_that_it_matches() -> None:
    assert names("*") == ["a.jsonl", "b.ndjson"]
    assert names("**/*.json") == ["inner/c.json"]


@pytest.mark.usefixtures("folder")
def test_a_file_found_twice_is_read_once() -> None:
    assert names("b.ndjson", "*", "b.ndjson") == ["b.ndjson", "a.jsonl"]


def test_a_file_with_several_names_is_read_once(folder: Path) -> None:
    os.link("b.ndjson", "hard.ndjson")
    (folder / "link.ndjson").symlink_to("b.ndjson")
    (folder / "inner" / "loop").symlink_to("..")
    for other in ("./b.ndjson", "inner/../b.ndjson", str(folder / "b.ndjson"), "hard.ndjson", "link.ndjson"):
        assert names("b.ndjson", other) == ["b.ndjson"]
        assert names(other, "b.ndjson") == [other]
    assert names(".") == ["a.jsonl", "b.ndjson", "inner/c.json"]
    assert names("**/*.json*") == ["a.jsonl", "inner/c.json"]
    assert names(".", str(folder), "**/*.ndjson", "inner/loop") == names(".")


def test_a_file_that_a_link_leads_to_is_excluded(folder: Path) -> None:
    (folder / "link.ndjson").symlink_to("b.ndjson")
    assert names(".", exclude=(Path("link.ndjson"),)) == ["a.jsonl", "inner/c.json"]


@pytest.mark.parametrize("name", ["loop.ndjson", "x" * 300 + ".ndjson", "*" + "x" * 300 + ".ndjson", "\udcff.ndjson"])
def test_a_name_that_the_system_refuses_is_one_unreadable_file(name: str, folder: Path) -> None:
    (folder / "loop.ndjson").symlink_to("loop.ndjson")
    Path("\udcff.ndjson").write_text(line(), encoding="utf-8")
    assert len([each for each in read_files(find_files([name, "b.ndjson"])) if isinstance(each.block, OSError)]) == 1
    assert records(*names(name, "b.ndjson")) == [("b.ndjson", 1)]


@pytest.mark.usefixtures("folder")
def test_a_file_whose_name_is_not_utf_8_is_named_and_the_rest_is_read() -> None:
    Path("inner/\udce9").mkdir()
    for name in ("inner/\udce9/a.ndjson", "inner/\udcff.json"):
        Path(name).write_text(line(), encoding="utf-8")
    found = list(read_files(find_files(["."])))
    unread = {each.file: each.block.strerror for each in found if isinstance(each.block, OSError)}
    reason = "the name of this file is not UTF-8; rename it"
    assert unread == {"inner/\\udce9/a.ndjson": reason, "inner/\\udcff.json": reason}
    assert len(found) - len(unread) == 3


def test_a_closed_standard_input_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    (block,) = read_files(find_files(["-"]))
    assert "standard input is closed" in str(block.block)


def test_an_existing_file_is_not_taken_for_a_glob(folder: Path) -> None:
    written(folder / "[b].ndjson", line())
    assert names("[b].ndjson") == ["[b].ndjson"]


def test_excluded_files_are_not_found_but_may_be_named(folder: Path) -> None:
    excluded = (folder / "b.ndjson",)
    assert names("*.ndjson", "inner", exclude=excluded) == ["inner/c.json"]
    assert names("b.ndjson", exclude=excluded) == ["b.ndjson"]


@pytest.mark.parametrize("name", ["nothing/*.ndjson", "empty"])
def test_a_name_without_files_is_an_error(folder: Path, name: str) -> None:
    (folder / "empty").mkdir()
    assert [name in error for error in errors(name)] == [True]


def test_a_broken_link_in_a_folder_is_included_and_a_pipe_is_not(folder: Path) -> None:
    (folder / "inner" / "link.ndjson").symlink_to("nowhere")
    os.mkfifo(folder / "inner" / "pipe.ndjson")
    assert names("inner") == ["inner/c.json", "inner/link.ndjson"]


def test_a_folder_that_cannot_be_read_is_an_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def deny(path: str) -> Any:
        if Path(path).name == "inner":
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", deny)
    assert names(".") == ["a.jsonl", "b.ndjson"]
    (error,) = errors(str(folder))
    assert error.endswith(f"Permission denied: '{folder / 'inner'}'")
    assert errors("inner") == ["[Errno 13] Permission denied: 'inner'"]


def test_compressed_files_are_recognized_by_their_suffix(tmp_path: Path) -> None:
    content = f"{line()}\n\n{line()}\n".encode()
    (tmp_path / "a.ndjson.gz").write_bytes(gzip.compress(content) + gzip.compress(content))
    (tmp_path / "b.JSONL.ZST").write_bytes(zstd.compress(content))
    found = [(Path(file).name, number) for file, number in records(*map(str, sorted(tmp_path.iterdir())))]
    assert found == [("a.ndjson.gz", number) for number in (1, 3, 4, 6)] + [("b.JSONL.ZST", 1), ("b.JSONL.ZST", 3)]


def test_standard_input_has_one_record_per_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(f"{line()}\n{line()}".encode())))
    assert records("-") == [("-", 1), ("-", 2)]


def test_a_truncated_file_yields_whole_blocks_then_an_error_and_the_next_file_is_read(tmp_path: Path) -> None:
    file, after = tmp_path / "a.ndjson.gz", written(tmp_path / "b.ndjson", line())
    noisy = "\n".join(line(number, note=os.urandom(1000).hex()) for number in range(2000))
    file.write_bytes(gzip.compress(noisy.encode())[:-2000])
    *first, broken, last = read_files([str(file), after])
    assert first
    assert {each.file for each in (*first, broken)} == {str(file)}
    assert isinstance(broken.block, OSError)
    assert last.file == after


def test_an_unsupported_suffix_is_an_error(tmp_path: Path) -> None:
    (error,) = read_files([written(tmp_path / "a.csv", line())])
    assert "unsupported suffix" in str(error.block)


def test_blocks_count_the_bytes_read_of_all_files(folder: Path) -> None:
    files = names(".")
    total = total_size(files)
    assert total == sum((folder / name).stat().st_size for name in files)
    assert [each.read for each in read_files(files)][-1] == total


def test_the_size_of_standard_input_is_unknown() -> None:
    assert total_size(["-"]) is None
