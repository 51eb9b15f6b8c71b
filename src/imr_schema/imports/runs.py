"""Imports many files: in several processes, in order, with only some rows in memory."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import BinaryIO, Final

import attrs

from imr_schema.errors import os_error
from imr_schema.files.compression import decompressing
from imr_schema.files.folders import shown_name
from imr_schema.findings import Level
from imr_schema.imports.cells import Row, read_rows
from imr_schema.imports.declared import Program, program
from imr_schema.imports.findings import CellFinding, Problem
from imr_schema.imports.rows import Header, Imported, record_of
from imr_schema.streams.inputs import open_input, position
from imr_schema.streams.workers import map_in_order, usable_cores

_CHUNK: Final = 256
"""The number of rows sent to a process at a time."""
_ALONE: Final = 8
"""The number of chunks imported in this process before others are started."""


@attrs.frozen
class ImportedFile:
    """Some rows of a file, or why it cannot be read.

    Attributes:
        file: The name of the file.
        rows: What became of the rows, in order.
        failure: Why the file cannot be read to its end.
        read: The number of bytes read so far from all files, before decompression.
    """

    file: str
    rows: tuple[Imported, ...] = ()
    failure: str | None = None
    read: int = 0


@attrs.frozen
class _Chunk:
    file: str
    header: Header | None
    rows: tuple[Row, ...]
    findings: tuple[CellFinding, ...] = ()
    failure: str | None = None
    read: int = 0


def import_files(
    name: str,
    files: Sequence[str],
    *,
    jobs: int | None = None,
    evidence: bool = False,
    show_values: bool = False,
) -> Iterator[ImportedFile]:
    """Import files of a program.

    Args:
        name: The name of the program, such as `dmhc`.
        files: The names of the files, `.gz` and `.zst` included, or `-` for standard input.
        jobs: The number of processes; by default one for a small file, and as many as there are cores for a large one.
            It does not change the results.
        evidence: Whether to tell which columns each value came from.
        show_values: Whether findings may show values.

    Yields:
        The rows of each file in order, some at a time. Findings about the whole file are of row 1, the header.

    Raises:
        KeyError: There is no such program.
        OSError: A process was killed.
    """
    of = program(name)
    make = partial(_imported, name, evidence=evidence, show_values=show_values)
    chunks = _chunks(of, files)
    for _, done in map_in_order(make, chunks, jobs=jobs or usable_cores(), local_first=0 if jobs else _ALONE):
        yield done


def _imported(name: str, chunk: _Chunk, *, evidence: bool, show_values: bool) -> ImportedFile:
    header = chunk.header
    rows = header and tuple(
        record_of(row, header, program(name), evidence=evidence, values=show_values) for row in chunk.rows
    )
    about_file = (Imported(1, findings=chunk.findings),) if chunk.findings else ()
    return ImportedFile(chunk.file, about_file + (rows or ()), chunk.failure, chunk.read)


def _chunks(of: Program, files: Sequence[str]) -> Iterator[_Chunk]:
    before = 0
    for file in files:
        read = before
        try:
            with open_input(file) as raw, decompressing(file, raw) as stream:
                for chunk in _chunks_of(of, file, stream):
                    read = before + position(raw)
                    yield attrs.evolve(chunk, read=read)
        except OSError as error:
            yield _Chunk(shown_name(file), None, (), failure=os_error(error), read=read)
        before = read


def _chunks_of(of: Program, file: str, stream: BinaryIO) -> Iterator[_Chunk]:
    try:
        delimiter, rows = read_rows(stream, lambda cells: sum(of.column_named(cell) is not None for cell in cells))
    except UnicodeError:
        yield _Chunk(file, None, (), (CellFinding(Problem.OTHER_ENCODING),))
        return
    names = next(rows, Row(1, ())).cells or ()
    header = Header(names, tuple(map(of.column_named, names)), delimiter)
    findings = tuple(_findings_of(header, of))
    if any(finding.level is Level.ERROR for finding in findings):
        yield _Chunk(file, None, (), findings)
        return
    first = _Chunk(file, header, (), findings)
    rest = (_Chunk(file, header, part) for part in iter(lambda: tuple(islice(rows, _CHUNK)), ()))
    yield from chain([first] if findings else [], rest)


def _findings_of(header: Header, of: Program) -> Iterator[CellFinding]:
    present = [column for column in header.columns if column]
    missing = [column for column in of.columns if column.required and column not in present]
    yield from (CellFinding(Problem.MISSING_COLUMN, column.name) for column in missing)
    yield from (CellFinding(Problem.REPEATED_COLUMN, each.name) for each in of.columns if present.count(each) > 1)
    if not missing:  # else the first row may be no header, and its cells values
        unknown = (name for name, column in zip(header.names, header.columns, strict=True) if column is None)
        yield from (CellFinding(Problem.UNKNOWN_COLUMN, name) for name in unknown)
