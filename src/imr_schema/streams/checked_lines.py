"""Check blocks of lines with the native validator, on threads, ahead of their examination."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice

import attrs

from imr_schema import native
from imr_schema.files.blocks import RecordText
from imr_schema.files.ndjson import LineBlock
from imr_schema.streams.inputs import InputBlock
from imr_schema.streams.workers import usable_cores

Group = tuple[InputBlock, ...]

_FIRST_GROUPS = 8
"""The number of groups to check before starting threads: small inputs are done by then."""

_AHEAD_PER_THREAD = 2
"""The number of groups that are checked ahead for each thread: enough to keep it busy."""


@attrs.frozen
class CheckedLines:
    """Lines with what the native validator says of each.

    Attributes:
        lines: The lines.
        case_numbers: For each line, the case number of its record if it is clean, empty if it has none. `None` if the
            validator does not know, or the line is blank.
    """

    lines: LineBlock
    case_numbers: list[str | None] = attrs.field(repr=False)

    @property
    def size(self) -> int:
        """The size in bytes."""
        return self.lines.size

    @property
    def unknown(self) -> int:
        """The number of lines that Python has to examine, blank ones included."""
        return self.case_numbers.count(None)

    def texts(self) -> Iterator[RecordText]:
        """The texts of the records."""
        return self.lines.texts()


def checked(block: LineBlock) -> CheckedLines:
    """Check the lines of a block; other threads run meanwhile."""
    numbers = native.check_lines(block.content)
    if block.content.endswith(b"\n"):
        numbers.pop()  # what follows the last line end is no line
    return CheckedLines(block, numbers)


def checked_ahead(groups: Iterable[Group], *, threads: int) -> Iterator[Group]:
    """Check all blocks of lines, a few groups ahead.

    Args:
        groups: Groups of blocks, consumed one by one.
        threads: The number of threads, at most one for each core. With one, each group is checked when it is needed.

    Yields:
        The groups in order, their blocks of lines checked.
    """
    rest, threads = iter(groups), min(threads, usable_cores())
    yield from map(_checked_group, rest if threads == 1 else islice(rest, _FIRST_GROUPS))
    if (first := next(rest, None)) is None:
        return
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - only where there is much to do

    with ThreadPoolExecutor(threads) as pool:
        running = deque([pool.submit(_checked_group, first)])
        try:
            for group in rest:
                running.append(pool.submit(_checked_group, group))
                if len(running) > threads * _AHEAD_PER_THREAD:
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)


def _checked_group(group: Group) -> Group:
    return tuple(
        attrs.evolve(each, block=checked(each.block)) if isinstance(each.block, LineBlock) else each for each in group
    )
