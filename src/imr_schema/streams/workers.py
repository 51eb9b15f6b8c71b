"""Map a function over many items in several processes, in order."""

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

Item = TypeVar("Item")
Result = TypeVar("Result")

_QUEUED_PER_WORKER = 3
"""The number of items queued for each process: enough to keep it busy, few enough to hold in memory."""


def usable_cores() -> int:
    """The number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def map_in_order(
    work: Callable[[Item], Result], items: Iterable[Item], *, jobs: int, local_first: int = 0
) -> Iterator[tuple[Item, Result]]:
    """Apply a function to every item.

    Args:
        work: The function. With more than one job, it, the items and the results are pickled.
        items: Consumed one by one, only a few ahead of the results.
        jobs: The number of processes. With one, all work is done in this process.
        local_first: The number of items to process here before starting other processes.

    Yields:
        Each item with its result, in the order of the items.

    Raises:
        OSError: A worker process was killed.
    """
    rest = iter(items)
    for item in rest if jobs == 1 else itertools.islice(rest, local_first):
        yield item, work(item)
    first = next(rest, None)
    if first is None:
        return
    pending: deque[tuple[Item, Future[Result]]] = deque()
    with _workers(work, jobs) as submit:
        for item in itertools.chain([first], rest):
            pending.append((item, submit(item)))
            if len(pending) > jobs * _QUEUED_PER_WORKER:
                yield _next(pending)
        while pending:
            yield _next(pending)


def _next(pending: deque[tuple[Item, Future[Result]]]) -> tuple[Item, Result]:
    item, future = pending.popleft()
    return item, future.result()


@contextmanager
def _workers(work: Callable[[Item], Result], jobs: int) -> Iterator[Callable[[Item], "Future[Result]"]]:
    """Start worker processes, each with a thread in this process that waits for it."""
    idle: queue.SimpleQueue[_Worker[Item, Result]] = queue.SimpleQueue()
    workers = [_Worker(work) for _ in range(jobs)]
    for worker in workers:
        idle.put(worker)

    def do(item: Item) -> Result:
        worker = idle.get()
        try:
            return worker.do(item)
        finally:
            idle.put(worker)

    threads = ThreadPoolExecutor(jobs)
    try:
        yield lambda item: threads.submit(do, item)
    finally:
        for worker in workers:
            worker.end()
        threads.shutdown(cancel_futures=True)


@attrs.frozen
class _Failure:
    """An exception raised in a worker process."""

    error: Exception


class _Worker(Generic[Item, Result]):
    """A worker process that handles one item at a time.

    Each worker has its own pipe and shares no lock. The workers of a `ProcessPoolExecutor` share both: if one is
    killed while it writes, the others wait forever. Here only its own pipe is closed.
    """

    def __init__(self, work: Callable[[Item], Result]) -> None:
        # Spawned processes inherit no open files, work with threads, and behave alike on every platform.
        spawn = multiprocessing.get_context("spawn")
        self._ours, its = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(work, its), daemon=True)
        self._process.start()
        its.close()

    def do(self, item: Item) -> Result:
        """Process one item.

        Raises:
            OSError: The worker process was killed.
        """
        try:
            self._ours.send(item)
            answer: Result | _Failure = self._ours.recv()
        except (EOFError, OSError):
            killed = "a worker process was killed; the machine may be out of memory"
            # Raised below: raised here, its context would keep the unsent buffer alive.
            answer = _Failure(OSError(errno.ECHILD, killed))
        if isinstance(answer, _Failure):
            raise answer.error
        return answer

    def end(self) -> None:
        """Kill the process."""
        self._process.kill()
        self._process.join()


def _serve(work: Callable[[Item], Result], pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, ConnectionError):  # the parent has ended
        while True:
            item = pipe.recv()
            answer: Result | _Failure
            try:
                answer = work(item)
            except Exception as error:  # noqa: BLE001 - the parent raises it again
                answer = _Failure(error)
            pipe.send(answer)


def _end_with_parent() -> None:
    """Exit when the parent is killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
