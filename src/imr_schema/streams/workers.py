"""The same work on many things, in several processes, in order."""

import errno
import itertools
import multiprocessing
import os
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

import attrs

Thing = TypeVar("Thing")
Result = TypeVar("Result")

_AHEAD = 3
"""How many things wait for each process: enough that none is idle, few enough to hold."""


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def map_in_order(
    work: Callable[[Thing], Result], things: Iterable[Thing], *, jobs: int, alone: int = 0
) -> Iterator[tuple[Thing, Result]]:
    """Do the work on every thing.

    Args:
        work: What to do; with more than one job, it, the things and the results are sent between processes.
        things: Taken one by one, only a few ahead of the results.
        jobs: How many processes work. With one, it is this process.
        alone: How many of the first things this process does by itself, before it is worth while to start others.

    Yields:
        The things and the results, in the order of the things, whatever the number of jobs.

    Raises:
        OSError: A process was ended from outside.
    """
    rest = iter(things)
    for thing in rest if jobs == 1 else itertools.islice(rest, alone):
        yield thing, work(thing)
    first = next(rest, None)
    if first is None:
        return
    begun: deque[tuple[Thing, Future[Result]]] = deque()
    with _workers(work, jobs) as begin:
        for thing in itertools.chain([first], rest):
            begun.append((thing, begin(thing)))
            if len(begun) > jobs * _AHEAD:
                yield _next(begun)
        while begun:
            yield _next(begun)


def _next(begun: deque[tuple[Thing, Future[Result]]]) -> tuple[Thing, Result]:
    thing, future = begun.popleft()
    return thing, future.result()


@contextmanager
def _workers(work: Callable[[Thing], Result], jobs: int) -> Iterator[Callable[[Thing], "Future[Result]"]]:
    """Start processes, each with a thread here that waits for it."""
    idle: queue.SimpleQueue[_Worker[Thing, Result]] = queue.SimpleQueue()
    workers = [_Worker(work) for _ in range(jobs)]
    for worker in workers:
        idle.put(worker)

    def do(thing: Thing) -> Result:
        worker = idle.get()
        try:
            return worker.do(thing)
        finally:
            idle.put(worker)

    threads = ThreadPoolExecutor(jobs)
    try:
        yield lambda thing: threads.submit(do, thing)
    finally:
        for worker in workers:
            worker.end()
        threads.shutdown(cancel_futures=True)


@attrs.frozen
class _Failure:
    """What went wrong with a thing in another process."""

    error: Exception


class _Worker(Generic[Thing, Result]):
    """A process that does work, one thing at a time.

    It shares no pipe and no lock with others, as those of a `ProcessPoolExecutor` do: there, one that is killed while
    it writes leaves all waiting for the rest for ever. Here its pipe ends with it.
    """

    def __init__(self, work: Callable[[Thing], Result]) -> None:
        # Spawned processes hold none of this one's open files, and it may have threads; it is the same on every system.
        spawn = multiprocessing.get_context("spawn")
        self._ours, its = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(work, its), daemon=True)
        self._process.start()
        its.close()

    def do(self, thing: Thing) -> Result:
        """Have the work done on a thing.

        Raises:
            OSError: The process was ended from outside.
        """
        try:
            self._ours.send(thing)
            answer: Result | _Failure = self._ours.recv()
        except (EOFError, OSError):
            ended = "a process was ended from outside; perhaps there is too little memory"
            # Raised below: raised here, its context would keep the unsent buffer alive.
            answer = _Failure(OSError(errno.ECHILD, ended))
        if isinstance(answer, _Failure):
            raise answer.error
        return answer

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.join()


def _serve(work: Callable[[Thing], Result], pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears it too, and ends the others
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, ConnectionError):  # the first process is gone
        while True:
            thing = pipe.recv()
            answer: Result | _Failure
            try:
                answer = work(thing)
            except Exception as error:  # noqa: BLE001 - it is for the first process to say what it means
                answer = _Failure(error)
            pipe.send(answer)


def _end_with_parent() -> None:
    """Leave no process behind when the first one is killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
