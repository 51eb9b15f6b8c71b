"""Reading many letters: in several processes, in the order of their names, never holding more than a few of them."""

import errno
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import Final

from imr_schema.letter_files.outcomes import Record, Refusal, made_of, record_of

_CHUNK: Final = 16
"""The number of letters handed to a process at a time; reading them takes much longer than sending them."""
_AHEAD: Final = 3
"""The number of chunks for each process that are under way, or wait to be taken."""
_MANY: Final = 200
"""The number of letters from which on starting processes costs less time than it saves."""


def default_jobs(letters: int) -> int:
    """The number of processes that suits a number of letters: one, or as many as the machine has cores."""
    return (os.cpu_count() or 1) if letters >= _MANY else 1


def read_all(files: Sequence[str], *, jobs: int | None = None) -> Iterator[Record | Refusal]:
    """Read the letters in files.

    Args:
        files: The names of the files.
        jobs: The number of processes; by default `default_jobs`. It changes nothing of what comes out.

    Yields:
        What came of each file, in their order.

    Raises:
        OSError: A process was ended from outside.
    """
    chunks = [files[start : start + _CHUNK] for start in range(0, len(files), _CHUNK)]
    jobs = min(jobs or default_jobs(len(files)), len(chunks))
    if jobs <= 1:
        for chunk in chunks:
            yield from _read_chunk(chunk)
        return
    try:
        yield from _in_processes(chunks, jobs)
    except BrokenExecutor:
        reason = "a process was ended from outside, for want of memory perhaps; try fewer"
        raise ChildProcessError(errno.ECHILD, reason, "--jobs") from None


def _in_processes(chunks: Sequence[Sequence[str]], jobs: int) -> Iterator[Record | Refusal]:
    under_way: deque[Future[list[Record | Refusal]]] = deque()
    # New processes, not copies of this one: copies of a process that has threads may hang.
    executor = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_leave_stopping_to_the_parent)
    try:
        for chunk in chunks:
            under_way.append(executor.submit(_read_chunk, chunk))
            if len(under_way) > _AHEAD * jobs:
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()
    finally:
        executor.shutdown(cancel_futures=True)


def _read_chunk(files: Sequence[str]) -> list[Record | Refusal]:
    return [made_of(file, record_of) for file in files]


def _leave_stopping_to_the_parent() -> None:
    """Pay no heed to Ctrl-C, which the terminal sends to every process: the parent stops the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
