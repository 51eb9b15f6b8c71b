"""Reads many letters: in several processes, in order, with only a few in memory."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from imr_schema.letter_files.outcomes import Record, Refusal, outcome_of, record_of
from imr_schema.streams.inputs import STANDARD_INPUT
from imr_schema.streams.workers import map_in_order, usable_cores

_CHUNK: Final = 16
"""The number of letters sent to a process at a time; reading them takes much longer than sending them."""
_ALONE: Final = 12
"""The number of chunks read in this process before others are started, which takes as long as that."""


def read_all(  # noqa: PLR0913 - one parameter for each thing asked
    files: Sequence[str],
    *,
    jobs: int | None = None,
    evidence: bool = False,
    ocr: bool = False,
    criteria: bool = False,
    quality: bool = False,
) -> Iterator[Record | Refusal]:
    """Read the letters in files.

    Args:
        files: The names of the files.
        jobs: The number of processes; by default one for few letters, and as many as there are cores for many. It
            does not change the results.
        evidence: Whether to record the evidence of each value.
        ocr: Whether to recognize the text of scanned pages.
        criteria: Whether to read the criteria that reviewers test.
        quality: Whether to tell which values may be wrong.

    Yields:
        The outcome for each file, in order.

    Raises:
        OSError: A process was killed.
    """
    chunks = (files[start : start + _CHUNK] for start in range(0, len(files), _CHUNK))
    jobs = 1 if STANDARD_INPUT in files else jobs  # other processes have another one
    read = partial(_read_chunk, evidence=evidence, ocr=ocr, criteria=criteria, quality=quality)
    for _, outcomes in map_in_order(read, chunks, jobs=jobs or usable_cores(), local_first=0 if jobs else _ALONE):
        yield from outcomes


def _read_chunk(
    files: Sequence[str], *, evidence: bool, ocr: bool, criteria: bool, quality: bool
) -> list[Record | Refusal]:
    make = partial(record_of, evidence=evidence, quality=quality)
    return [outcome_of(file, make, ocr=ocr, criteria=criteria) for file in files]
