import errno
import gzip
import io
import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pytest
from backports import zstd

from imr_schema.files import atomic, compression
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


@contextmanager
def written_elsewhere(path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Another process, which has opened a file and written half of it."""
    with subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=-1, stdout=-1) as other:  # noqa: S603
        assert other.stdin
        assert other.stdout
        other.stdout.readline()
        yield other
        other.stdin.close()


def test_a_file_left_by_a_killed_process_is_removed_by_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with written_elsewhere(path) as killed:
        killed.send_signal(signal.SIGKILL)
    (left,) = tmp_path.iterdir()
    assert left.name.endswith(".part")
    write(tmp_path / "other", b"")
    assert left.exists()
    write(path, b"whole")
    assert path.read_bytes() == b"whole"
    assert sorted(tmp_path.iterdir()) == [path, tmp_path / "other"]


def test_two_processes_cannot_write_the_same_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with written_elsewhere(path):
        with pytest.raises(OSError, match="another process") as refused:
            write(path, b"mine")
        write(tmp_path / "other", b"")
    assert refused.value.filename == str(path)
    assert path.read_bytes() == b"half"
    assert sorted(tmp_path.iterdir()) == [path, tmp_path / "other"]


def test_without_locks_the_last_whole_file_remains(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    path = tmp_path / "file"
    monkeypatch.setattr("fcntl.flock", refused)
    with written_elsewhere(path):
        write(path, b"mine")
        assert path.read_bytes() == b"mine"
    assert path.read_bytes() == b"half"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_was_taken_for_left_over_before_it_was_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = atomic._is_locked
    calls = 0

    def removed_meanwhile(file: BinaryIO) -> bool | None:
        nonlocal calls
        calls += 1
        if calls == 1:
            next(tmp_path.iterdir()).unlink()
        return lock(file)

    monkeypatch.setattr(atomic, "_is_locked", removed_meanwhile)
    write(tmp_path / "file", b"new")
    assert (tmp_path / "file").read_bytes() == b"new"
    assert calls == 2


def planted_links(path: Path, victim: Path) -> None:
    """Put links to another file where a temporary file of a known name would be."""
    for name in (f".{path.name}.part", f".{path.name}.tmp", f"{path.name}.part", f"{path.name}.tmp"):
        path.with_name(name).symlink_to(victim)


def test_a_link_or_pipe_with_the_name_of_a_temporary_file_is_neither_followed_nor_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, victim = tmp_path / "file", tmp_path / "victim"
    victim.write_bytes(b"precious")
    planted_links(path, victim)
    with atomic_files() as opened:
        opened(path)
        (made,) = (each for each in tmp_path.iterdir() if each.name.endswith(".part") and not each.is_symlink())
        names = [made.name.replace("-", f"-{kind}") for kind in ("link", "hard", "pipe")]
    path.with_name(names[0]).symlink_to(victim)
    os.mkfifo(path.with_name(names[2]))
    tokens = iter([names[0].split("-")[1].removesuffix(".part"), "fresh"])
    monkeypatch.setattr("secrets.token_hex", lambda _: next(tokens))
    with pytest.raises(FileExistsError):
        write(path, b"new")
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert victim.read_bytes() == b"precious"
    assert path.with_name(names[0]).is_symlink()
    assert path.with_name(names[2]).exists()


@pytest.mark.parametrize("name", ["x" * 255, "é" * 127, "\U0001f600" * 63])
def test_any_name_that_a_file_may_have_can_be_written(name: str, tmp_path: Path) -> None:
    write(tmp_path / name, b"new")
    write(tmp_path / name, b"newer")
    assert (tmp_path / name).read_bytes() == b"newer"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755, 0o444])
def test_a_file_that_is_replaced_passes_on_its_mode(mode: int, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(mode)
    with atomic_files() as opened:
        opened(path).write(b"new")
        modes = {each.name: each.stat().st_mode & 0o777 for each in tmp_path.iterdir()}
    assert set(modes.values()) == {mode}
    assert len(modes) == 2
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_follows_the_umask(mask: int, mode: int, tmp_path: Path) -> None:
    before = os.umask(mask)
    try:
        write(tmp_path / "file", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "file").stat().st_mode & 0o777 == mode


def test_a_group_that_cannot_be_kept_gains_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o664)
    monkeypatch.setattr("os.fchown", refused)
    write(path, b"new")
    assert path.stat().st_mode & 0o777 == 0o604


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_a_file_that_is_replaced_passes_on_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    os.chown(path, 1234, 5678)
    write(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 5678)


STANDARD_OUTPUT = """
import os, sys
from pathlib import Path
from imr_schema.files.atomic import atomic_files
with atomic_files() as opened:
    opened(Path(sys.argv[1])).write(b"new")
"""


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"])
def test_standard_output_is_written_to_and_not_replaced(name: str, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/stdout")
    log = tmp_path / "log"
    log.write_bytes(b"old, ")
    before = log.stat().st_ino
    with log.open("ab") as appended:
        command = [sys.executable, "-c", STANDARD_OUTPUT, name]
        subprocess.run(command, stdout=appended, check=True, cwd=tmp_path)  # noqa: S603
    assert log.read_bytes() == b"old, new"
    assert log.stat().st_ino == before


def test_a_device_is_written_directly() -> None:
    write(Path(os.devnull), b"nothing")
    with pytest.raises(OSError, match="No space left"):
        write(Path("/dev/full"), b"too much")


def test_a_link_that_leads_to_itself_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(OSError, match="symbolic links") as refused:
        write(tmp_path / "loop", b"")
    assert refused.value.filename == str(tmp_path / "loop")
    assert (tmp_path / "loop").is_symlink()


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


def long_zstd(log: int) -> bytes:
    long_distance = zstd.CompressionParameter.enable_long_distance_matching
    options: dict[int, int] = {zstd.CompressionParameter.window_log: log, long_distance: 1}
    compressor = zstd.ZstdCompressor(options=options)
    return compressor.compress(b"record") + compressor.compress(b"s") + compressor.flush()


@pytest.mark.parametrize("log", [20, 27])
def test_zstd_with_a_long_window_is_read(log: int) -> None:
    with compression.decompressing("a.zst", io.BytesIO(long_zstd(log))) as stream:
        assert stream.read() == b"records"


@pytest.mark.parametrize("log", [28, 31])
def test_zstd_with_a_window_beyond_memory_is_refused_as_what_it_is(log: int) -> None:
    with (
        pytest.raises(OSError, match="window of more than 128 MiB") as refused,
        compression.decompressing("a.zst", io.BytesIO(long_zstd(log))) as stream,
    ):
        stream.read()
    assert "damaged" not in str(refused.value)
