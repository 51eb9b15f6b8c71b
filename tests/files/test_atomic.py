import errno
import gzip
import importlib
import io
import os
import resource
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from backports import zstd

from imr_schema.files import compression
from imr_schema.files.atomic import atomic_files, atomic_text_file

HOLD = """
import sys
from pathlib import Path
from imr_schema.files.atomic import atomic_files
with atomic_files() as opened:
    opened(Path(sys.argv[1])).write(b"half")
    print("writing", flush=True)
    sys.stdin.read()
"""


def write(path: Path, content: bytes) -> None:
    with atomic_files() as opened:
        opened(path).write(content)


def write_half(*paths: Path) -> None:
    with atomic_files() as opened:
        for path in paths:
            opened(path).write(b"half")
        raise InterruptedError


def test_a_file_appears_when_everything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with atomic_files() as opened:
        opened(path).write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_text_is_written_in_utf_8_with_line_feeds(tmp_path: Path) -> None:
    with atomic_text_file(tmp_path / "file") as file:
        file.write("é\n")
    assert (tmp_path / "file").read_bytes() == b"\xc3\xa9\n"


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_a_failed_write_keeps_the_old_files_and_leaves_no_others(tmp_path: Path, suffix: str) -> None:
    old, new = tmp_path / f"old{suffix}", tmp_path / f"new{suffix}"
    old.write_bytes(b"old")
    with pytest.raises(InterruptedError):
        write_half(old, new)
    assert old.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.parametrize(("suffix", "read"), [(".gz", gzip.decompress), (".zst", zstd.decompress)])
def test_compression_is_deterministic(tmp_path: Path, suffix: str, read: type[bytes]) -> None:
    paths = [tmp_path / f"{name}{suffix}" for name in ("first", "second")]
    for path in paths:
        write(path, b"record\n" * 1000)
    first, second = (path.read_bytes() for path in paths)
    assert first == second
    assert read(first) == b"record\n" * 1000


def test_a_file_left_by_a_killed_process_is_reused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=-1, stdout=-1) as killed:  # noqa: S603
        assert killed.stdout
        killed.stdout.readline()
        killed.send_signal(signal.SIGKILL)
    left = list(tmp_path.iterdir())
    assert [each.name for each in left] == [".file.part"]
    write(path, b"whole")
    assert path.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [path]


def test_two_processes_cannot_write_the_same_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=-1, stdout=-1) as other:  # noqa: S603
        assert other.stdin
        assert other.stdout
        other.stdout.readline()
        with pytest.raises(OSError, match="another process") as refused:
            write(path, b"mine")
        other.stdin.close()
    assert refused.value.filename == str(path)
    assert path.read_bytes() == b"half"


def test_a_file_that_another_process_has_just_committed_is_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    lock = importlib.import_module("imr_schema.files.atomic")._lock
    calls = []

    def commit_meanwhile(file: io.BufferedWriter) -> bool:
        calls.append(file)
        if len(calls) == 1:
            (tmp_path / ".file.part").rename(tmp_path / "file")
        return bool(lock(file))

    monkeypatch.setattr("imr_schema.files.atomic._lock", commit_meanwhile)
    write(path, b"second")
    assert path.read_bytes() == b"second"
    assert len(calls) == 2


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_pipe_is_written_directly(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.gz"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"record")
    reader.join()
    assert gzip.decompress(read[0]) == b"record"
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_folder_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write(tmp_path, b"")


def test_an_error_for_a_missing_folder_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "file"
    with pytest.raises(FileNotFoundError) as refused:
        write(path, b"")
    assert refused.value.filename == str(path)


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_a_full_disk_keeps_the_old_file_and_leaves_no_others(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"file{suffix}"
    path.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large") as refused:
            write(path, os.urandom(1_000_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert refused.value.errno == errno.EFBIG
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_error_for_a_zst_file_without_the_extra_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    monkeypatch.setitem(sys.modules, "compression.zstd", None)
    with pytest.raises(OSError, match=r"imr-schema\[zstd\]"):
        compression.compression_of("records.ndjson.zst")


@pytest.mark.parametrize(
    "content",
    [b"no gzip at all", gzip.compress(b"record" * 100, mtime=0)[:-20], gzip.compress(b"a", mtime=0) + b"x"],
    ids=["none at all", "cut off", "with more behind"],
)
def test_the_error_for_damaged_gzip_names_the_file_and_shows_no_bytes_of_it(content: bytes) -> None:
    with (
        pytest.raises(OSError, match="damaged or cut off") as refused,
        compression.decompressing("a.gz", io.BytesIO(content)) as stream,
    ):
        stream.read()
    assert refused.value.filename == "a.gz"
    assert "no gzip" not in str(refused.value)


@pytest.mark.parametrize("content", [b"no zstd at all", zstd.compress(b"record" * 100)[:-3]])
def test_damaged_zstd_is_an_error(content: bytes) -> None:
    with (
        pytest.raises(OSError, match="damaged or cut off"),
        compression.decompressing("a.zst", io.BytesIO(content)) as stream,
    ):
        stream.read()
