"""Rows of tables: records as rows, and rows as the JSON text that the door reads."""

import errno
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import pyarrow as pa

from imr_schema._json.canonical import canonical
from imr_schema._json.text import parse
from imr_schema._records.kinds import Open
from imr_schema._records.records import Nested, shape
from imr_schema.codec import encode
from imr_schema.findings import Invalid
from imr_schema.model.case import Case
from imr_schema.tables.columns import column, fields_of

NESTED = pa.schema(fields_of(Case), metadata={"description": shape(Case).description})
"""The table that holds whole records: a row is a case, and its members are columns."""

_OPEN = [member.name for member in shape(Case).members.values() if isinstance(member.kind, Open)]
"""The members that hold any JSON, which has no type of a column: they are held as text."""


def rows_of(cases: Iterable[Case]) -> pa.RecordBatch:
    """Make a row of each case, in the columns of `NESTED`."""
    rows = column(Nested(Case), [_with_open(encode(case), canonical) for case in cases])
    return pa.RecordBatch.from_arrays(rows.flatten(), schema=NESTED)


def texts_of(rows: pa.RecordBatch | pa.StructArray) -> Iterator[bytes]:
    """Make JSON text of rows, whatever their columns, for the door to judge; a null is an absent member.

    Raises:
        OSError: There is a value of a type that JSON has not, such as a decimal number or bytes.
    """
    for row in rows.to_pylist():
        document = _with_open(_without_nulls(row), _parsed)
        try:
            text = json.dumps(document, default=_day, ensure_ascii=False, separators=(",", ":"))
        except TypeError:
            text = None
        if text is None:  # raised outside of the handler, so that no traceback shows the value
            raise OSError(errno.EINVAL, "a column of this table is of a type that JSON has not")
        yield text.encode()


def _day(value: Any) -> str:
    """A date as JSON has it; of a time of day nothing is cut off, so that the door refuses it."""
    if not isinstance(value, date):
        raise TypeError
    return value.isoformat()


def _with_open(document: dict[str, Any], change: Any) -> dict[str, Any]:
    return document | {name: change(document[name]) for name in _OPEN if name in document}


def _parsed(value: Any) -> Any:
    """The JSON value of a text; what is none stays as it is, for the door to refuse."""
    try:
        return parse(value) if isinstance(value, str) else value
    except Invalid:
        return value


def _without_nulls(value: Any) -> Any:
    match value:
        case dict():
            return {name: _without_nulls(part) for name, part in value.items() if part is not None}
        case list():
            return [_without_nulls(item) for item in value]
    return value
