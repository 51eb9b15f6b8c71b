"""Converting a stream of records: read in any form, judged by the door, written in another form."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import PurePath
from typing import Any, BinaryIO, Protocol

import attrs

from imr_schema.codec import dumps
from imr_schema.examine import Examined
from imr_schema.files.blocks import RecordText
from imr_schema.files.compression import uncompressed
from imr_schema.files.extras import extra
from imr_schema.model.case import Case
from imr_schema.streams.batches import Batch, Examination, RecordFindings
from imr_schema.streams.case_numbers import CaseNumbers
from imr_schema.streams.inputs import TABLES, Piece
from imr_schema.streams.workers import map_in_order, usable_cores

_ALONE = 8
"""How many blocks one process converts by itself: sooner than others have started."""


class Form(Protocol):
    """A form that records can have in a file. It can be sent to other processes, and so can what it makes."""

    def of(self, cases: Iterable[Case]) -> Any:
        """Bring some records into the form."""

    def written(self, stream: BinaryIO) -> AbstractContextManager[Callable[[Any], None]]:
        """Begin a file, and tell how to write to it what `of` makes."""


@attrs.frozen
class LineForm:
    """Records as canonical text, one a line."""

    def of(self, cases: Iterable[Case]) -> bytes:
        """Make lines of cases."""
        return "".join(f"{dumps(case)}\n" for case in cases).encode()

    @contextmanager
    def written(self, stream: BinaryIO) -> Iterator[Callable[[bytes], Any]]:
        """Write lines as they are."""
        yield stream.write


LINE_FORM = (".jsonl", ".ndjson")
"""The suffixes of files of lines."""


def form_of(name: str, *, flat: bool = False) -> Form | None:
    """The form of a file, by the suffix of its name; `None` if it has none.

    Args:
        name: The name of the file.
        flat: Whether a table has a row for each issue; else one for each record. LineForm are never flat.

    Raises:
        OSError: It is a table, and the extra `arrow` is not installed.
    """
    suffix = PurePath(uncompressed(name)).suffix.lower()
    if suffix in TABLES:
        form: Form = extra("imr_schema.tables", "arrow").Table(suffix, flat)
        return form
    return LineForm() if suffix in LINE_FORM and not flat else None


@attrs.frozen
class Converted:
    """What came of some records.

    Attributes:
        batch: What was found in them.
        made: The valid ones, in the form asked for.
    """

    batch: Batch
    made: Any = attrs.field(repr=False)

    @property
    def invalid(self) -> list[RecordFindings]:
        """The records that are not valid."""
        return [record for record in self.batch.findings if not record.is_valid]


def converted(pieces: Iterable[Piece], form: Form, *, jobs: int | None = None) -> Iterator[tuple[Piece, Converted]]:
    """Convert the valid records of a stream; one whose case number another had before it is not valid.

    Args:
        pieces: What was read, records or trouble.
        form: What to make of them.
        jobs: How many processes do it; by default one for each core, once there proves to be enough to do.

    Yields:
        Every piece with what was made of it, in their order, whatever the number of jobs.

    Raises:
        OSError: A process was ended from outside, or there is no room for the index of case numbers.
    """
    seen, convert = CaseNumbers(), _Conversion(form)
    for piece, done in map_in_order(convert, pieces, jobs=jobs or usable_cores(), alone=0 if jobs else _ALONE):
        batch = done.batch if isinstance(piece.block, OSError) else seen.checked(piece.file, piece.block, done.batch)
        # A case number that stands twice is so rare that its block may as well be converted again.
        yield piece, done if batch is done.batch else convert.again(piece, batch)


@attrs.frozen
class _Conversion:
    """Converts one piece. It can be sent to other processes."""

    form: Form

    def __call__(self, piece: Piece) -> Converted:
        records = _records(piece)
        return self._converted(records, _EXAMINATION.batch(records))

    def again(self, piece: Piece, batch: Batch) -> Converted:
        """Convert a piece in which more was found than its records say."""
        return self._converted(_records(piece), batch)

    def _converted(self, records: list[tuple[RecordText, Examined]], batch: Batch) -> Converted:
        invalid = {record.index for record in batch.findings if not record.is_valid}
        cases = (each.case for index, (_, each) in enumerate(records) if index not in invalid)
        return Converted(batch, self.form.of(case for case in cases if case))


_EXAMINATION = Examination()


def _records(piece: Piece) -> list[tuple[RecordText, Examined]]:
    texts = () if isinstance(piece.block, OSError) else piece.block.texts()
    return [(text, _EXAMINATION.of_text(text)) for text in texts]
