import errno
import gzip
import os
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from backports import zstd

from imr_schema.streams.inputs import Piece, files_of, pieces, total_size
from support.records import line, written


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of files of records, which is also the working folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inner").mkdir()
    for name in ("b.ndjson", "a.jsonl", "inner/c.json", "notes.txt", ".hidden.ndjson", "inner/.d.ndjson.part"):
        written(tmp_path / name, line())
    return tmp_path


def names(*given: str, besides: tuple[Path, ...] = ()) -> list[str]:
    return [file for file in files_of(given, besides=besides) if isinstance(file, str)]


def troubles(*given: str) -> list[str]:
    return [str(each.block) for each in files_of(given) if isinstance(each, Piece)]


def records(*files: str) -> list[tuple[str, int]]:
    found = [piece for piece in pieces(files) if not isinstance(piece.block, OSError)]
    return [(piece.file, text.line) for piece in found for text in piece.block.texts()]  # type: ignore[union-attr]


@pytest.mark.usefixtures("folder")
def test_a_folder_means_all_files_of_records_below_it_in_the_order_of_their_names() -> None:
    assert names(".") == ["a.jsonl", "b.ndjson", "inner/c.json"]


@pytest.mark.usefixtures("folder")
def test_a_glob_means_the_files_of_records_that_it_matches() -> None:
    assert names("*") == ["a.jsonl", "b.ndjson"]
    assert names("**/*.json") == ["inner/c.json"]


@pytest.mark.usefixtures("folder")
def test_a_file_found_twice_is_read_once() -> None:
    assert names("b.ndjson", "*", "b.ndjson") == ["b.ndjson", "a.jsonl"]


def test_a_file_whose_name_looks_like_a_glob_is_meant_itself(folder: Path) -> None:
    written(folder / "[b].ndjson", line())
    assert names("[b].ndjson") == ["[b].ndjson"]


def test_what_the_run_writes_is_not_found_but_may_be_named(folder: Path) -> None:
    writes = (folder / "b.ndjson",)
    assert names("*.ndjson", "inner", besides=writes) == ["inner/c.json"]
    assert names("b.ndjson", besides=writes) == ["b.ndjson"]


@pytest.mark.parametrize("name", ["nothing/*.ndjson", "empty"])
def test_a_name_that_finds_nothing_is_told(folder: Path, name: str) -> None:
    (folder / "empty").mkdir()
    assert [name in trouble for trouble in troubles(name)] == [True]


def test_in_a_folder_a_link_that_leads_nowhere_is_meant_and_a_pipe_is_not(folder: Path) -> None:
    (folder / "inner" / "link.ndjson").symlink_to("nowhere")
    os.mkfifo(folder / "inner" / "pipe.ndjson")
    assert names("inner") == ["inner/c.json", "inner/link.ndjson"]


def test_a_folder_that_cannot_be_looked_into_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look = os.scandir

    def deny(path: str) -> Any:
        if Path(path).name == "inner":
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", deny)
    assert names(".") == ["a.jsonl", "b.ndjson"]
    (trouble,) = troubles(str(folder))
    assert trouble.endswith(f"Permission denied: '{folder / 'inner'}'")
    assert troubles("inner") == ["[Errno 13] Permission denied: 'inner'"]


def test_compressed_files_are_read_by_their_suffix(tmp_path: Path) -> None:
    content = f"{line()}\n\n{line()}\n".encode()
    (tmp_path / "a.ndjson.gz").write_bytes(gzip.compress(content) + gzip.compress(content))
    (tmp_path / "b.JSONL.ZST").write_bytes(zstd.compress(content))
    found = [(Path(file).name, number) for file, number in records(*map(str, sorted(tmp_path.iterdir())))]
    assert found == [("a.ndjson.gz", number) for number in (1, 3, 4, 6)] + [("b.JSONL.ZST", 1), ("b.JSONL.ZST", 3)]


def test_standard_input_holds_a_record_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(f"{line()}\n{line()}".encode())))
    assert records("-") == [("-", 1), ("-", 2)]


def test_a_file_that_breaks_off_yields_whole_blocks_then_why_and_the_next_file_is_read(tmp_path: Path) -> None:
    file, after = tmp_path / "a.ndjson.gz", written(tmp_path / "b.ndjson", line())
    noisy = "\n".join(line(number, note=os.urandom(1000).hex()) for number in range(2000))
    file.write_bytes(gzip.compress(noisy.encode())[:-2000])
    *first, broken, last = pieces([str(file), after])
    assert first
    assert {piece.file for piece in (*first, broken)} == {str(file)}
    assert isinstance(broken.block, OSError)
    assert last.file == after


def test_a_name_without_a_reader_is_told(tmp_path: Path) -> None:
    (trouble,) = pieces([written(tmp_path / "a.csv", line())])
    assert "ends in" in str(trouble.block)


def test_pieces_tell_how_much_of_all_files_is_read(folder: Path) -> None:
    files = names(".")
    total = total_size(files)
    assert total == sum((folder / name).stat().st_size for name in files)
    assert [piece.read for piece in pieces(files)][-1] == total


def test_how_much_there_is_on_standard_input_cannot_be_told() -> None:
    assert total_size(["-"]) is None
