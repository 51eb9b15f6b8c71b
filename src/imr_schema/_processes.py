"""The same work on many things, in several processes, in order."""

import errno
import itertools
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

Thing = TypeVar("Thing")
Result = TypeVar("Result")

_AHEAD = 3
"""How many things wait for each process: enough that none is idle, few enough to hold."""


def usable_cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
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
    # Spawned processes hold none of this one's open files, and it may have threads; it is the same on every system.
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin)
    begun: deque[tuple[Thing, Future[Result]]] = deque()
    try:
        for thing in itertools.chain([first], rest):
            begun.append((thing, pool.submit(work, thing)))
            if len(begun) > jobs * _AHEAD:
                yield _next(begun)
        while begun:
            yield _next(begun)
    except BrokenProcessPool:
        raise OSError(errno.ECHILD, "a process was ended from outside; perhaps there is too little memory") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _next(begun: deque[tuple[Thing, Future[Result]]]) -> tuple[Thing, Result]:
    thing, future = begun.popleft()
    return thing, future.result()


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears it too, and ends the others
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave no process behind when the first one is killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
