"""Converting a stream of records: read in any form, judged by the door, written in another form."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import PurePath
from typing import Any, BinaryIO, Protocol

import attrs

from imr_schema import gate
from imr_schema._compressed import uncompressed
from imr_schema._extras import extra
from imr_schema._processes import in_order, usable_cores
from imr_schema.codec import Examined, dumps
from imr_schema.examination import Faulty
from imr_schema.model import Case
from imr_schema.ndjson import Text
from imr_schema.sources import TABLES, Piece

_ALONE = 8
"""How many blocks one process converts by itself: sooner than others have started."""


class Form(Protocol):
    """A form that records can have in a file. It can be sent to other processes, and so can what it makes."""

    def of(self, cases: Iterable[Case]) -> Any:
        """Bring some records into the form."""

    def written(self, stream: BinaryIO) -> AbstractContextManager[Callable[[Any], None]]:
        """Begin a file, and tell how to write to it what `of` makes."""


@attrs.frozen
class Lines:
    """Records as canonical text, one a line."""

    def of(self, cases: Iterable[Case]) -> bytes:
        """Make lines of cases."""
        return "".join(f"{dumps(case)}\n" for case in cases).encode()

    @contextmanager
    def written(self, stream: BinaryIO) -> Iterator[Callable[[bytes], Any]]:
        """Write lines as they are."""
        yield stream.write


LINES = (".jsonl", ".ndjson")
"""The suffixes of files of lines."""


def form_of(name: str, *, flat: bool = False) -> Form | None:
    """The form of a file, by the suffix of its name; `None` if it has none.

    Args:
        name: The name of the file.
        flat: Whether a table has a row for each issue; else one for each record. Lines are never flat.

    Raises:
        OSError: It is a table, and the extra `arrow` is not installed.
    """
    suffix = PurePath(uncompressed(name)).suffix.lower()
    if suffix in TABLES:
        form: Form = extra("imr_schema.tables", "arrow").Table(suffix, flat)
        return form
    return Lines() if suffix in LINES and not flat else None


@attrs.frozen
class Converted:
    """What came of some records.

    Attributes:
        records: How many there are.
        made: The valid ones, in the form asked for.
        invalid: The others.
    """

    records: int
    made: Any = attrs.field(repr=False)
    invalid: tuple[Faulty, ...]


def converted(pieces: Iterable[Piece], form: Form, *, jobs: int | None = None) -> Iterator[tuple[Piece, Converted]]:
    """Convert a stream of records.

    Args:
        pieces: What was read, records or trouble.
        form: What to make of them.
        jobs: How many processes do it; by default one for each core, once there proves to be enough to do.

    Yields:
        Every piece with what was made of it, in their order, whatever the number of jobs.

    Raises:
        OSError: A process was ended from outside.
    """
    return in_order(_Conversion(form), pieces, jobs=jobs or usable_cores(), alone=0 if jobs else _ALONE)


@attrs.frozen
class _Conversion:
    """Converts one piece. It can be sent to other processes."""

    form: Form

    def __call__(self, piece: Piece) -> Converted:
        texts = [] if isinstance(piece.block, OSError) else list(piece.block.texts())
        examined = [(text, _examined(text)) for text in texts]
        cases = [case for _, each in examined if each.is_valid and (case := each.case)]
        invalid = (
            Faulty(index, text.line, each.findings) for index, (text, each) in enumerate(examined) if not each.is_valid
        )
        return Converted(len(texts), self.form.of(cases), tuple(invalid))


def _examined(text: Text) -> Examined:
    if text.problem is not None:
        return Examined(None, (text.problem.at((), text.line, text.column),))
    return gate.examine_text(text.content, line=text.line)
