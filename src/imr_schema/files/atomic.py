"""Write files whole or not at all, several of them together."""

import contextlib
import errno
import io
import os
import stat
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, TextIO, cast
from zlib import crc32

from imr_schema.files.compression import compression_of

if sys.platform == "win32":

    def _is_locked(file: BinaryIO) -> bool | None:
        """On Windows no lock is needed: no other program can replace or remove an open file."""
        return None if file.closed else False
else:
    import fcntl

    def _is_locked(file: BinaryIO) -> bool | None:
        """Lock a file until it is closed; true if another process holds the lock, `None` where there are no locks."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:  # as on some network file systems
            return None
        return False


class AtomicFiles:
    """Files written together. Calling it with a path opens one more of them for writing bytes.

    A file is compressed if its suffix says so. Anything but a regular file, such as a pipe, is written directly.
    """

    def __init__(self) -> None:
        self._files: dict[Path, _PendingFile] = {}

    def __call__(self, path: Path) -> BinaryIO:
        """Open one more file."""
        file = self._files[path] = _PendingFile(path)
        return file.stream

    def give_up(self, path: Path) -> None:
        """Discard what was written to one file and keep the old file, if any."""
        self._files.pop(path).discard()

    def commit(self) -> None:
        """Move all files to their final names."""
        for file in self._files.values():
            file.finish()
        for file in self._files.values():
            file.commit()

    def discard(self) -> None:
        """Remove every file that was not committed."""
        for file in self._files.values():
            file.discard()


@contextlib.contextmanager
def atomic_files() -> Iterator[AtomicFiles]:
    """Write several files that all appear together, or not at all.

    Each file is written beside its final name under a new, random name that ends in `.part`; all are renamed at the
    end, in the order in which they were opened. A file that is replaced passes on its mode, and its owner and group if
    the system allows it. If the process is killed, `.part` files may remain; the next run that writes the same file
    removes them.

    Of two processes that write the same file at once, the later one is refused; where files cannot be locked, as on
    some network file systems, the whole file of the one that ends last remains.

    Yields:
        A callable that opens a file by its path.

    Raises:
        OSError: A folder does not exist, the disk is full, or another process is writing the same file. Old files are
            unchanged.
    """
    files = AtomicFiles()
    try:
        yield files
        files.commit()
    finally:
        files.discard()


@contextlib.contextmanager
def atomic_text_file(path: Path) -> Iterator[TextIO]:
    """Open one file for writing text; it appears only when everything is written.

    Raises:
        OSError: As for `atomic_files`.
    """
    with atomic_files() as opened:
        text = io.TextIOWrapper(opened(path), encoding="utf-8", newline="\n")
        yield text
        text.flush()
        text.detach()  # so that closing it does not close a file that is not committed yet


class _PendingFile:
    """A file being written under a temporary name.

    Attributes:
        stream: The stream to write to.
    """

    def __init__(self, path: Path) -> None:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "this is a folder, not a file", str(path))
        compression = compression_of(path.name)
        self._target = Path(os.path.realpath(path))  # write through a link, do not replace it
        self._temporary: Path | None = None
        try:
            self._file = self._opened(path)
        except OSError as error:
            error.filename = str(path)
            raise
        self.stream = compression.open_writer(self._file) if compression else self._file

    def _opened(self, path: Path) -> BinaryIO:
        if (descriptor := _descriptor(path)) is not None:
            return os.fdopen(os.dup(descriptor), "wb")
        try:
            old = path.stat()
        except FileNotFoundError:
            old = None
        if old and not stat.S_ISREG(old.st_mode):
            return path.open("wb")
        self._temporary, file = _new_file_beside(self._target, old)
        return file

    def finish(self) -> None:
        """Flush everything to the disk."""
        if self.stream is not self._file:
            self.stream.close()
        self._file.flush()
        if self._temporary:
            os.fsync(self._file.fileno())

    def commit(self) -> None:
        """Rename the file to its final name."""
        if self._temporary:
            if sys.platform == "win32":  # where an open file cannot be renamed
                self._file.close()
            self._temporary.replace(self._target)
            self._temporary = None

    def discard(self) -> None:
        """Close the file, and delete it unless it is committed."""
        for stream in (self.stream, self._file):
            with contextlib.suppress(OSError, ValueError):  # after a failed write, flushing fails too
                stream.close()
        if self._temporary:
            self._temporary.unlink(missing_ok=True)


_MOST_LINKS = 40


def _descriptor(path: Path) -> int | None:
    """The open file that a name such as `/dev/stdout` stands for: to open it anew would overwrite what it holds."""
    for _ in range(_MOST_LINKS):
        if path.name.isdecimal() and os.path.realpath(path.parent) in {"/dev/fd", f"/proc/{os.getpid()}/fd"}:
            return int(path.name)
        if not path.is_symlink():
            return None
        path = path.parent / path.readlink()
    return None


def _new_file_beside(target: Path, old: os.stat_result | None) -> tuple[Path, BinaryIO]:
    """Make a file with a random name that replaces another later, and lock it.

    Nobody else can have made it, nor is anything followed that has its name.
    """
    import secrets  # noqa: PLC0415 - only to write a file

    prefix = f".{target.name[:_SHOWN_OF_NAME]}.{crc32(os.fsencode(target.name)):08x}-"
    while True:
        path = target.with_name(f"{prefix}{secrets.token_hex(8)}.part")
        opener = partial(_open_itself, mode=0o600 if old else 0o666)
        file = cast("BinaryIO", open(path, "xb", opener=opener))  # noqa: SIM115 - only this function has an opener
        try:
            is_locked = _is_locked(file)
            if is_locked is None or os.path.samestat(os.fstat(file.fileno()), path.stat()):
                if is_locked is False:
                    _remove_left_over(path, prefix)
                if old:
                    _pass_on_permissions(file, old)
                return path, file
        except FileNotFoundError:
            file.close()  # somebody took it for left over before it was locked
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise


_SHOWN_OF_NAME = 40
"""The number of characters of a name in its temporary one, which fits into every file system."""


def _open_itself(path: str, flags: int, mode: int = 0o600) -> int:
    """Open what has a name, without following a link or waiting for the other end of a pipe."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0), mode)


def _remove_left_over(own: Path, prefix: str) -> None:
    """Remove the files of the same name that killed processes left.

    Raises:
        OSError: Another process is writing one.
    """
    for entry in list(os.scandir(own.parent)):
        if not (entry.name.startswith(prefix) and entry.name.endswith(".part")) or entry.name == own.name:
            continue
        with contextlib.suppress(FileNotFoundError):
            if not entry.is_file(follow_symlinks=False) or entry.stat().st_uid != own.stat().st_uid:
                continue
            with open(entry.path, "rb", opener=_open_itself) as other:
                is_locked = _is_locked(other)
            if is_locked:
                raise OSError(errno.EBUSY, "another process is writing this file")
            if is_locked is False:
                Path(entry.path).unlink()


def _pass_on_permissions(file: BinaryIO, old: os.stat_result) -> None:
    """Give a file the mode of another, and its owner and group if that is allowed."""
    if sys.platform == "win32":
        return
    mode = stat.S_IMODE(old.st_mode)
    try:
        os.fchown(file.fileno(), old.st_uid, old.st_gid)
    except OSError:
        mode &= ~stat.S_IRWXG  # it was meant for another group
    os.fchmod(file.fileno(), mode)
