"""Write files whole or not at all, several of them together."""

import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from imr_schema.files.compression import compression_of

if sys.platform == "win32":

    def _lock(file: BinaryIO) -> bool:
        """On Windows no lock is needed: no other program can replace an open file."""
        return not file.closed
else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        """Lock a file until it is closed; false if another process holds the lock."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


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

    Each file is written to `.NAME.part` beside its final name; all are renamed at the end, in the order in which they
    were opened. If the process is killed, a `.part` file may remain; the next run that writes the same file reuses it.

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
        self._target = path.resolve()  # write through a link, do not replace it
        self._temporary: Path | None = None
        try:
            if path.exists() and not path.is_file():
                self._file: BinaryIO = path.open("wb")
            else:
                self._temporary = self._target.with_name(f".{self._target.name}.part")
                self._file = _open_locked(self._temporary)
        except OSError as error:
            error.filename = str(path)
            raise
        self.stream = compression.open_writer(self._file) if compression else self._file

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


def _open_locked(path: Path) -> BinaryIO:
    """Open an empty file for writing and lock it, unless another process is writing it."""
    while True:
        file = path.open("ab")  # do not truncate before the lock is held
        if not _lock(file):
            file.close()
            raise OSError(errno.EBUSY, "another process is writing this file", str(path))
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                file.truncate(0)
                return file
        file.close()  # another process has just committed this file: start a new one
