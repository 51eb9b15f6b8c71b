"""Extracts the text of a PDF in a process of its own, which ends where a letter takes too much time or memory.

PDFium cannot be interrupted, and a few kilobytes can make it draw for hours, fill the memory or crash.
"""

import atexit
import errno
import json
import os
import struct
import subprocess
import sys
import threading
import time
from contextlib import suppress
from functools import cache
from typing import Any, BinaryIO, Final

from imr_schema.errors import internal_error
from imr_schema.letter_files.ocr import recognize
from imr_schema.letter_files.pdf import PdfText
from imr_schema.letter_files.texts import extract, is_pdf
from imr_schema.letter_files.unreadable import Unreadable

_MOST_SECONDS: Final = 20
"""The time of the processor that a letter may take; one of ten pages takes a tenth of a second."""
_MOST_SECONDS_RECOGNIZED: Final = 300
"""The same where pages are recognized: the time to make pictures of them, besides that of Tesseract."""
_MOST_MEMORY: Final = 1 << 30
"""The memory that a letter may take, in bytes, where the operating system bounds it; a letter takes a tenth of that."""
_CHECKED_EVERY: Final = 0.1

_ENDED: Final = (
    f"reading the PDF takes more than {_MOST_SECONDS} seconds or {_MOST_MEMORY >> 30} GiB of memory, or crashes the "
    "reader; no letter does; print its pages to a new PDF"
)
_NOT_STARTED: Final = "the process that reads PDFs could not start"

_START: Final = "import sys; sys.path[:] = sys.argv[1:]; from imr_schema.letter_files.apart import serve; serve()"
_READY: Final = b"ready\n"
_HEAD: Final = struct.Struct(">Q?")
"""The length of a PDF, and whether to recognize its pictures; the bytes of the PDF follow."""


def extract_apart(name: str, content: bytes, *, ocr: bool = False) -> PdfText:
    """Extract the text of a letter from a file, a PDF in another process.

    Args:
        name: The name of the file.
        content: Its bytes.
        ocr: Whether to recognize the text of scanned pages.

    Raises:
        Unreadable: As for `extract`; or the PDF takes too much time or memory.
        OSError: The other process failed by a fault of its own.
    """
    if not is_pdf(name, content):
        return extract(name, content)
    answer = _process(os.getpid()).ask(content, ocr=ocr)
    if "unreadable" in answer:
        raise Unreadable(answer["unreadable"])
    if "failure" in answer:
        raise OSError(errno.EIO, answer["failure"])
    return PdfText(answer["text"], tuple(map(tuple, answer["confidences"])))


@cache
def _process(_: int) -> "_Process":
    """The other process of this one, also where this one was forked."""
    return _Process()


class _Process:
    """The process that extracts the text of one PDF at a time; after one that ended it, another is started."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        atexit.register(self._end)

    def ask(self, content: bytes, *, ocr: bool) -> dict[str, Any]:
        """Extract the text of a PDF."""
        with self._lock:
            try:
                process = self._process or self._started()
                with suppress(BrokenPipeError):
                    _stream(process.stdin).write(_HEAD.pack(len(content), ocr) + content)
                    _stream(process.stdin).flush()
                line = _stream(process.stdout).readline()
            except BaseException:  # such as Ctrl-C: an answer may still come, to a question that nobody asks any more
                self._end()
                raise
            if not line.endswith(b"\n"):
                self._end()
                return {"unreadable": _ENDED}
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _started(self) -> "subprocess.Popen[bytes]":
        # Not `multiprocessing`: its processes import the main script, and a daemon may start none.
        command = [sys.executable, "-I", "-c", _START, *sys.path]
        self._process = subprocess.Popen(command, stdin=-1, stdout=-1, stderr=subprocess.DEVNULL)  # noqa: S603
        if _stream(self._process.stdout).readline() != _READY:
            self._end()
            raise OSError(errno.ECHILD, _NOT_STARTED)
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with suppress(BrokenPipeError), process:  # closes its pipes and waits for it
                pass


def _stream(pipe: Any) -> BinaryIO:
    stream: BinaryIO = pipe
    return stream


def serve() -> None:
    """Extract the text of PDFs until the parent ends."""
    questions, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else is printed is no answer
    _bound_memory()
    answers.write(_READY)
    answers.flush()
    while len(head := questions.read(_HEAD.size)) == _HEAD.size:
        length, ocr = _HEAD.unpack(head)
        content = questions.read(length)
        allowed = _MOST_SECONDS_RECOGNIZED if ocr else _MOST_SECONDS
        with _Deadline(time.process_time() + allowed):
            answer = _answer(content, ocr=ocr)
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()


def _answer(content: bytes, *, ocr: bool) -> dict[str, Any]:
    try:
        text = extract(".pdf", content, recognize if ocr else None)
    except Unreadable as error:
        return {"unreadable": str(error)}
    except MemoryError:
        return {"unreadable": _ENDED}
    except Exception as error:  # noqa: BLE001 - the parent reports it
        return {"failure": internal_error(error)}
    return {"text": text.text, "confidences": text.confidences}


class _Deadline:
    """Ends this process when it has used so much time of the processor, even within a call of PDFium."""

    def __init__(self, end: float) -> None:
        self._end = end
        self._is_over = threading.Event()

    def __enter__(self) -> None:
        threading.Thread(target=self._watch, daemon=True).start()

    def __exit__(self, *_: object) -> None:
        self._is_over.set()

    def _watch(self) -> None:
        while not self._is_over.wait(_CHECKED_EVERY):
            if time.process_time() > self._end:
                os._exit(1)


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        bound = _MOST_MEMORY if most == resource.RLIM_INFINITY else min(_MOST_MEMORY, most)
        resource.setrlimit(resource.RLIMIT_DATA, (bound, most))
