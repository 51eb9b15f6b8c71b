"""Rows of tables: convert records to rows, and rows to JSON text."""

import errno
import json
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, reduce
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from imr_schema._json.canonical import canonical
from imr_schema._json.text import parse
from imr_schema._records.kinds import Open, Sequence
from imr_schema._records.records import Nested, shape, ways_down
from imr_schema.codec import encode
from imr_schema.examine import Examined
from imr_schema.findings import Invalid
from imr_schema.model.case import Case
from imr_schema.tables.columns import arrow_array, arrow_fields, json_array, text_array

CASE_SCHEMA = pa.schema(arrow_fields(Case), metadata={"description": shape(Case).description})
"""The columns of the table of whole records: a row is a case, and its members are columns."""

_OPEN = [member.name for member in shape(Case).members.values() if isinstance(member.kind, Open)]
"""The members that hold arbitrary JSON, which has no column type: they are stored as text."""


def case_rows(cases: Iterable[Case]) -> pa.RecordBatch:
    """Make a row of each case, in the columns of `CASE_SCHEMA`."""
    return rows_of(json_rows(map(encode, cases)))


def canonical_document(examined: Examined) -> dict[str, Any]:
    """The document of a valid record with its sets sorted, which is often as it was read."""
    document: dict[str, Any] = examined.document
    return document if _has_sorted_sets(document, Case) or examined.case is None else encode(examined.case)


def json_rows(documents: Iterable[dict[str, Any]]) -> pa.StructArray:
    """Make rows of valid documents with sorted sets; `rows_of` completes many of them at once."""
    return json_array(Nested(Case), [_map_open_members(document, canonical) for document in documents])


def text_rows(texts: Iterable[bytes]) -> pa.StructArray:
    """Make rows of what `row_text` returned, as `json_rows` does."""
    return text_array(Nested(Case), texts)


def row_text(examined: Examined) -> bytes:
    """A record as JSON on one line, in which open members are text."""
    text = examined.text_in_order
    if text is None or any(each in text for each in _NOT_AS_THEY_ARE):
        document = _map_open_members(canonical_document(examined), canonical)
        return json.dumps(document, ensure_ascii=False).encode()
    return text


_NOT_AS_THEY_ARE = (b"\n", b"\r", b"\\u00", *(f'"{name}"'.encode() for name in _OPEN))
"""What texts contain that are rewritten: several lines, and perhaps open members, whose names may have escapes."""


def rows_of(rows: pa.StructArray) -> pa.RecordBatch:
    """Complete rows that `json_rows` made, in the columns of `CASE_SCHEMA`."""
    return pa.RecordBatch.from_arrays(arrow_array(Nested(Case), rows).flatten(), schema=CASE_SCHEMA)


def _has_sorted_sets(document: dict[str, Any], record: type) -> bool:
    """Whether the items of every set are in order, and no two mean the same."""
    for name, kind in _sets(record):
        items = document.get(name, ())
        if len(items) > 1 and not all(one < other for one, other in pairwise(kind.order(items))):
            return False
    for name, within, is_list in _ways_to_sets(record):
        if name in document:
            for part in document[name] if is_list else (document[name],):
                if not _has_sorted_sets(part, within):
                    return False
    return True


@cache
def _sets(record: type) -> list[tuple[str, Sequence]]:
    kinds = ((name, member.kind) for name, member in shape(record).members.items())
    return [(name, kind) for name, kind in kinds if isinstance(kind, Sequence) and kind.is_set]


@cache
def _ways_to_sets(record: type) -> list[tuple[str, type, bool]]:
    """The `ways_down` of a record that lead to sets."""
    return [way for way in ways_down(record) if _sets(way[1]) or _ways_to_sets(way[1])]


def json_texts(rows: pa.RecordBatch | pa.StructArray) -> Iterator[bytes]:
    """Make JSON text of rows with any columns. A null is an absent member.

    Raises:
        OSError: A column has a type that JSON does not have, such as decimals or bytes, or a value that Python does not
            have, such as a date after the year 9999.
    """
    try:
        made = rows.to_pylist()
    except Exception:  # noqa: BLE001 - each type has errors of its own, and they may show the value
        made = None
    if made is None:
        raise OSError(errno.EINVAL, "a value in this table is out of range, or of a type that JSON does not have")
    for row in made:
        document = _map_open_members(_without_nulls(row), _parse)
        try:
            text = json.dumps(document, default=_date_text, ensure_ascii=False, separators=(",", ":"))
        except TypeError:
            text = None
        if text is None:  # outside the handler, so that the traceback does not show the value
            raise OSError(errno.EINVAL, "a column of this table has a type that JSON does not have")
        yield text.encode()


def most_values(values: pa.Array) -> int:
    """The length of the longest array that is part of an array: a list of nulls may be long and take no memory."""
    kind = values.type
    if pa.types.is_struct(kind):
        parts = values.flatten()
    elif is_list(kind):
        parts = [values.values.slice(values.offsets[0].as_py(), values.offsets[-1].as_py() - values.offsets[0].as_py())]
    else:
        parts = []
    return max([len(values), *map(most_values, parts)])


def is_list(kind: pa.DataType) -> bool:
    """Whether values of a type are lists with offsets, or maps."""
    return bool(pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_map(kind))


def sizes(values: pa.Array) -> pa.Array:
    """Estimate how many bytes each value takes as JSON text, without making the text.

    Args:
        values: An array of any type. Texts in a dictionary count wherever they are used.

    Returns:
        An integer for each value, which is at most the length of its text in UTF-8.
    """
    kind = values.type
    if pa.types.is_dictionary(kind):
        return pc.fill_null(sizes(values.dictionary).take(values.indices), 0)
    if pa.types.is_struct(kind):
        return reduce(pc.add, map(sizes, values.flatten()), pa.repeat(0, len(values)))
    if is_list(kind):
        items = values.items if pa.types.is_map(kind) else values.values
        ends = pa.concat_arrays([pa.array([0]), pc.cumulative_sum(pc.add(sizes(items), 1)).cast(pa.int64())])
        inside = pc.subtract(ends.take(values.offsets[1:]), ends.take(values.offsets[:-1]))
        return pc.if_else(values.is_valid(), inside, 0)
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        return pc.fill_null(pc.binary_length(values), 0).cast(pa.int64())
    return pa.repeat(pa.scalar(0, pa.int64()), len(values))


def _date_text(value: Any) -> str:
    """A date in ISO 8601. A datetime keeps its time, so that it is reported as an invalid date."""
    if not isinstance(value, date):
        raise TypeError
    return value.isoformat()


def _map_open_members(document: dict[str, Any], convert: Any) -> dict[str, Any]:
    return document | {name: convert(document[name]) for name in _OPEN if name in document}


def _parse(value: Any) -> Any:
    """Parse JSON text. Invalid text stays a string, so that it is reported as a wrong type."""
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
