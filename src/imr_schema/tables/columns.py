"""The columns of tables: an Arrow type for every kind of value, with the description of its member."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow.json import ParseOptions, ReadOptions, read_json

from imr_schema._records.codes import Code
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Open, Sequence, Text
from imr_schema._records.records import Member, Nested, shape

_TYPES: dict[type[Kind], pa.DataType] = {
    Text: pa.string(),
    OneOf: pa.dictionary(pa.int8(), pa.string()),
    Integer: pa.int64(),
    Number: pa.float64(),
    Boolean: pa.bool_(),
    Date: pa.date32(),
    Open: pa.string(),
}


def arrow_type(kind: Kind) -> pa.DataType:
    """The Arrow type of a kind of value: codes are dictionary values, open JSON objects are canonical text."""
    match kind:
        case Nested(record):
            return pa.struct(arrow_fields(record))
        case Sequence(item):
            return pa.list_(pa.field("element", arrow_type(item)))  # the name that Parquet uses
    return _TYPES[type(kind)]


def arrow_fields(record: type) -> list[pa.Field]:
    """The columns of a record, in order, with description, unit and source as metadata.

    Every column is nullable: null means that the member is absent.
    """
    return [_field(member) for member in shape(record).members.values()]


def _field(member: Member) -> pa.Field:
    note = member.note
    metadata = {"description": note.description, "unit": note.unit, "source": note.source}
    return pa.field(
        member.name, arrow_type(member.kind), metadata={name: text for name, text in metadata.items() if text}
    )


def json_array(kind: Kind, values: list[Any]) -> pa.Array:
    """Make a column of valid JSON values, in which dates and codes are strings; `None` is an absent value."""
    return pa.array(values, _json_type(arrow_type(kind)))


def text_array(kind: Nested, lines: Iterable[bytes]) -> pa.Array:
    """Make the same column of lines of JSON, each a valid value of a record."""
    written = list(lines)
    content = b"\n".join(written)
    if not content:
        return json_array(kind, [])
    try:
        read = read_json(
            pa.BufferReader(content),
            read_options=ReadOptions(use_threads=False, block_size=len(content) + 1),
            parse_options=ParseOptions(explicit_schema=_json_columns(kind), unexpected_field_behavior="error"),
        )
    except pa.ArrowInvalid:  # a number that is whole but written with a point, or very deep nesting
        return json_array(kind, list(map(json.loads, written)))
    return pa.concat_arrays(read.to_struct_array().chunks)


@cache
def _json_columns(kind: Nested) -> pa.Schema:
    return pa.schema(list(_json_type(arrow_type(kind))))


def _json_type(arrow: pa.DataType) -> pa.DataType:
    """The Arrow type of the same values in JSON: dates and codes are strings."""
    if pa.types.is_struct(arrow):
        return pa.struct([(field.name, _json_type(field.type)) for field in arrow])
    if pa.types.is_list(arrow):
        return pa.list_(_json_type(arrow.value_type))
    return pa.string() if pa.types.is_date(arrow) or pa.types.is_dictionary(arrow) else arrow


def arrow_array(kind: Kind, values: pa.Array) -> pa.Array:
    """Make a column of one that `json_array` made."""
    match kind:
        case Nested(record):
            parts = zip(shape(record).members.values(), values.flatten(), strict=True)
            columns = [_member(member, part) for member, part in parts]
            return pa.StructArray.from_arrays(columns, fields=arrow_fields(record), mask=values.is_null())
        case Sequence(item):
            items = arrow_array(item, values.values)
            return pa.ListArray.from_arrays(values.offsets, items, type=arrow_type(kind), mask=values.is_null())
        case OneOf():
            # Always the same dictionary, all codes in order, so that all batches of a file agree.
            codes = pa.array(kind.allowed)
            return pa.DictionaryArray.from_arrays(pc.index_in(values, codes).cast(pa.int8()), codes)
    return values.cast(arrow_type(kind))


def _member(member: Member, values: pa.Array) -> pa.Array:
    if member.default == ():
        values = _without_empty_lists(values)
    column = arrow_array(member.kind, values)
    if member.default is False:
        return pc.fill_null(column, False)  # noqa: FBT003 - the default value
    if isinstance(member.default, Code):
        return arrow_array(member.kind, pc.fill_null(values, member.default.value))
    return column


def _without_empty_lists(values: pa.ListArray) -> pa.ListArray:
    """Lists of which the empty ones are absent."""
    is_absent = pc.fill_null(pc.equal(pc.list_value_length(values), 0), True)  # noqa: FBT003
    return pa.ListArray.from_arrays(values.offsets, values.values, type=values.type, mask=is_absent)
