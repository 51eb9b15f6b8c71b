"""Map a function over many items in several processes, in order."""

import errno
import itertools
import os
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Item = TypeVar("Item")
Result = TypeVar("Result")

_QUEUED_PER_WORKER = 3
"""The number of items queued for each process: enough to keep it busy, few enough to hold in memory."""

_MOST_PER_CORE = 4
"""The number of processes for each core of which no more are of use."""

_AHEAD = 2
"""The number of results of an item received before they are needed."""


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
        jobs: The number of processes, at most four for each core. With one, or in a process that may start none, all
            work is done in this process.
        local_first: The number of items to process here before starting other processes.

    Yields:
        Each item with its result, in the order of the items.

    Raises:
        OSError: A worker process was killed, or could not start.
    """
    return flat_map_in_order(partial(_only, work), items, jobs=jobs, local_first=local_first)


def _only(work: Callable[[Item], Result], item: Item) -> Iterable[Result]:
    return [work(item)]


def flat_map_in_order(
    work: Callable[[Item], Iterable[Result]],
    items: Iterable[Item],
    *,
    jobs: int,
    local_first: int = 0,
    is_quick: Callable[[Item], bool] = lambda _: False,
) -> Iterator[tuple[Item, Result]]:
    """Apply a function with several results to every item; only a few results exist at a time.

    Args:
        work: The function, as for `map_in_order`. Its results are consumed as they are needed.
        items: As for `map_in_order`.
        jobs: As for `map_in_order`.
        local_first: As for `map_in_order`; quick items do not count.
        is_quick: Whether to process an item in this process in any case.

    Yields:
        Each result with its item, in order.

    Raises:
        OSError: As for `map_in_order`.
    """
    rest = iter(items)
    for item in rest:
        if jobs > 1 and not is_quick(item):
            if not local_first:
                break
            local_first -= 1
        yield from _here(work, [item])
    else:
        return
    rest = itertools.chain([item], rest)
    if _may_start_none():
        yield from _here(work, rest)
        return
    pending: deque[tuple[Item, Iterable[Result]]] = deque()
    jobs = min(jobs, _MOST_PER_CORE * usable_cores())
    with _workers(work, jobs) as submit:
        try:
            for item in rest:
                pending.append((item, work(item) if is_quick(item) else submit(item)))
                if len(pending) > jobs * _QUEUED_PER_WORKER:
                    yield from _next(pending)
            while pending:
                yield from _next(pending)
        finally:
            for _, results in pending:
                if isinstance(results, _Results):
                    results.abandon()


def _here(work: Callable[[Item], Iterable[Result]], items: Iterable[Item]) -> Iterator[tuple[Item, Result]]:
    """Apply a function in this process."""
    return ((item, result) for item in items for result in work(item))


def _may_start_none() -> bool:
    """Whether this process is a daemon, which may have no child processes."""
    import multiprocessing  # noqa: PLC0415 - only where there is much to do

    return bool(multiprocessing.current_process().daemon)


def _next(pending: deque[tuple[Item, Iterable[Result]]]) -> Iterator[tuple[Item, Result]]:
    item, results = pending[0]
    for result in results:
        yield item, result
    pending.popleft()


@attrs.frozen
class _Failure:
    """An exception raised in a worker process, or in the thread that waits for it."""

    error: Exception


class _End:
    """What follows the last result."""


class _Results(Generic[Result]):
    """The results of an item, passed from the thread that receives them; it is at most a few ahead."""

    def __init__(self) -> None:
        self._received: queue.SimpleQueue[Result | _Failure | _End] = queue.SimpleQueue()
        self._room = threading.Semaphore(_AHEAD)
        self._is_abandoned = False

    def put(self, result: Result | _Failure | _End) -> None:
        """Add a result when there is room."""
        if not self._is_abandoned:
            self._room.acquire()
        self._received.put(result)

    def abandon(self) -> None:
        """Nobody takes the results any more: do not wait for room."""
        self._is_abandoned = True
        self._room.release()

    def __iter__(self) -> Iterator[Result]:
        while not isinstance(result := self._received.get(), _End):
            self._room.release()
            if isinstance(result, _Failure):
                raise result.error
            yield result


@contextmanager
def _workers(work: Callable[[Item], Iterable[Result]], jobs: int) -> Iterator[Callable[[Item], _Results[Result]]]:
    """Start worker processes, each with a thread in this process that waits for it."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - only where there are workers

    idle: queue.SimpleQueue[_Worker[Item, Result]] = queue.SimpleQueue()
    workers = [_Worker(work) for _ in range(jobs)]
    for worker in workers:
        idle.put(worker)

    def do(item: Item, results: _Results[Result]) -> None:
        worker = idle.get()
        try:
            for result in worker.do(item):
                results.put(result)
        except Exception as error:  # noqa: BLE001 - raised where the results are taken
            results.put(_Failure(error))
        finally:
            idle.put(worker)
            results.put(_End())

    threads = ThreadPoolExecutor(jobs)

    def submit(item: Item) -> _Results[Result]:
        results: _Results[Result] = _Results()
        threads.submit(do, item, results)
        return results

    try:
        yield submit
    finally:
        for worker in workers:
            worker.end()
        threads.shutdown(cancel_futures=True)


_STARTED = "started"
_KILLED = "a worker process was killed; the machine may be out of memory"
_UNGUARDED = 'a script must guard its main part with `if __name__ == "__main__":`, or use one process (jobs=1)'


class _Worker(Generic[Item, Result]):
    """A worker process that handles one item at a time.

    Each worker has its own pipe and shares no lock. The workers of a `ProcessPoolExecutor` share both: if one is
    killed while it writes, the others wait forever. Here only its own pipe is closed.
    """

    def __init__(self, work: Callable[[Item], Iterable[Result]]) -> None:
        # Spawned processes inherit no open files, work with threads, and behave alike on every platform.
        import multiprocessing  # noqa: PLC0415

        spawn = multiprocessing.get_context("spawn")
        self._ours, its = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(work, its), daemon=True)
        self._process.start()
        its.close()
        self._has_started = False

    def do(self, item: Item) -> Iterator[Result]:
        """Process one item.

        Raises:
            OSError: The worker process was killed, or could not start.
        """
        if not self._has_started:
            self._receive("a worker process could not start; " + _UNGUARDED)
            self._has_started = True
        with suppress(OSError):  # a killed process takes no item, and gives no answer
            self._ours.send(item)
        while not isinstance(answer := self._receive(_KILLED), _End):
            if isinstance(answer, _Failure):
                raise answer.error
            yield answer

    def _receive(self, lost: str) -> Any:
        with suppress(EOFError, OSError):
            return self._ours.recv()
        raise OSError(errno.ECHILD, lost)  # not in a handler: the context would keep the unsent buffer alive

    def end(self) -> None:
        """Kill the process."""
        self._process.kill()
        self._process.join()


def _serve(work: Callable[[Item], Iterable[Result]], pipe: "Connection") -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, ConnectionError):  # the parent has ended
        pipe.send(_STARTED)
        while True:
            item = pipe.recv()
            last: _End | _Failure = _End()
            try:
                for result in work(item):
                    pipe.send(result)
            except ConnectionError:
                raise
            except Exception as error:  # noqa: BLE001 - the parent raises it again
                last = _Failure(error)
            pipe.send(last)


def _end_with_parent() -> None:
    """Exit when the parent is killed."""
    import multiprocessing  # noqa: PLC0415

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
