"""Files written whole or not at all, several of them together."""

import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from imr_schema.files.compression import compression

if sys.platform == "win32":

    def _is_ours(file: BinaryIO) -> bool:
        """Windows itself lets no other program take an open file's place."""
        return not file.closed
else:
    import fcntl

    def _is_ours(file: BinaryIO) -> bool:
        """Whether nobody else is writing the file; until it is closed, nobody else will."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class AtomicFiles:
    """Files that are being written together: called with a name, it opens one of them for writing bytes.

    It compresses where the name's suffix says so. What is no regular file, such as a pipe, is written straight away.
    """

    def __init__(self) -> None:
        self._parts: dict[Path, _Part] = {}

    def __call__(self, path: Path) -> BinaryIO:
        """Open one more file."""
        part = self._parts[path] = _Part(path)
        return part.stream

    def give_up(self, path: Path) -> None:
        """Leave the old file, if any, as it is."""
        self._parts.pop(path).discard()

    def place(self) -> None:
        """Put all files in their places."""
        for part in self._parts.values():
            part.finish()
        for part in self._parts.values():
            part.place()

    def discard(self) -> None:
        """Leave nothing behind that is not in its place."""
        for part in self._parts.values():
            part.discard()


@contextlib.contextmanager
def atomic_files() -> Iterator[AtomicFiles]:
    """Write files that take their places only when all of them are written, in the order they were opened.

    What is written stands in a file `.NAME.part` beside its place until then. If the process is killed, that file may
    stay behind; the next run that writes the same file takes it over.

    Yields:
        What opens them.

    Raises:
        OSError: A folder is not there, the disk is full, or another process is writing the same file; the old files,
            if any, are as they were.
    """
    files = AtomicFiles()
    try:
        yield files
        files.place()
    finally:
        files.discard()


@contextlib.contextmanager
def atomic_text_file(path: Path) -> Iterator[TextIO]:
    """Open a file for writing text, which takes its place only when everything is written.

    Raises:
        OSError: As for `atomic_files`.
    """
    with atomic_files() as opened:
        text = io.TextIOWrapper(opened(path), encoding="utf-8", newline="\n")
        yield text
        text.flush()
        text.detach()  # so that it does not close what is not yet in its place


class _Part:
    """A file being written beside its place.

    Attributes:
        stream: Where to write.
    """

    def __init__(self, path: Path) -> None:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "this is a folder; name a file", str(path))
        how = compression(path.name)
        self._place = path.resolve()  # a link stays one
        self._waiting: Path | None = None
        try:
            if path.exists() and not path.is_file():
                self._file: BinaryIO = path.open("wb")
            else:
                self._waiting = self._place.with_name(f".{self._place.name}.part")
                self._file = _taken_over(self._waiting)
        except OSError as error:
            error.filename = str(path)
            raise
        self.stream = how.writing(self._file) if how else self._file

    def finish(self) -> None:
        """Bring everything that was written to the disk."""
        if self.stream is not self._file:
            self.stream.close()
        self._file.flush()
        if self._waiting:
            os.fsync(self._file.fileno())

    def place(self) -> None:
        """Put the file in its place."""
        if self._waiting:
            if sys.platform == "win32":  # which moves no open file
                self._file.close()
            self._waiting.replace(self._place)
            self._waiting = None

    def discard(self) -> None:
        """Close the file, and leave nothing behind that is not in its place."""
        for stream in (self.stream, self._file):
            with contextlib.suppress(OSError, ValueError):  # what could not be written cannot be flushed either
                stream.close()
        if self._waiting:
            self._waiting.unlink(missing_ok=True)


def _taken_over(path: Path) -> BinaryIO:
    """Open a file for writing from its beginning, unless another process is writing it."""
    while True:
        file = path.open("ab")  # not yet emptied: it may be another's
        if not _is_ours(file):
            file.close()
            raise OSError(errno.EBUSY, "another process is writing this file", str(path))
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                file.truncate(0)
                return file
        file.close()  # meanwhile another process has put it in its place
