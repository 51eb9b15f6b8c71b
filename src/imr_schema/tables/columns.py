"""The columns of tables: every kind of value as an Arrow type, with what its field says about it."""

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

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


def type_of(kind: Kind) -> pa.DataType:
    """The Arrow type of a kind: a code is a dictionary value, a date a day, any JSON object its canonical text."""
    match kind:
        case Nested(record):
            return pa.struct(fields_of(record))
        case Sequence(item):
            return pa.list_(pa.field("element", type_of(item)))  # as Parquet names it
    return _TYPES[type(kind)]


def fields_of(record: type) -> list[pa.Field]:
    """The columns of a record, in its order, each with description, unit and source in its metadata.

    All may be null, which means that the member is absent.
    """
    return [_field(member) for member in shape(record).members.values()]


def _field(member: Member) -> pa.Field:
    note = member.note
    says = {"description": note.description, "unit": note.unit, "source": note.source}
    return pa.field(member.name, type_of(member.kind), metadata={name: text for name, text in says.items() if text})


def column(kind: Kind, values: list[Any]) -> pa.Array:
    """Make a column of JSON values that break no constraint; `None` is an absent one."""
    return _typed(kind, pa.array(values, _as_json(type_of(kind))))


def _as_json(arrow: pa.DataType) -> pa.DataType:
    """The Arrow type of the same values as JSON has them."""
    if pa.types.is_struct(arrow):
        return pa.struct([(field.name, _as_json(field.type)) for field in arrow])
    if pa.types.is_list(arrow):
        return pa.list_(_as_json(arrow.value_type))
    return pa.string() if pa.types.is_date(arrow) or pa.types.is_dictionary(arrow) else arrow


def _typed(kind: Kind, values: pa.Array) -> pa.Array:
    match kind:
        case Nested(record):
            parts = zip(shape(record).members.values(), values.flatten(), strict=True)
            columns = [_member(member, part) for member, part in parts]
            return pa.StructArray.from_arrays(columns, fields=fields_of(record), mask=values.is_null())
        case Sequence(item):
            items = _typed(item, values.values)
            return pa.ListArray.from_arrays(values.offsets, items, type=type_of(kind), mask=values.is_null())
        case OneOf():
            # The same dictionary always: all codes in their order, so that all batches of a file agree.
            codes = pa.array(kind.allowed)
            return pa.DictionaryArray.from_arrays(pc.index_in(values, codes).cast(pa.int8()), codes)
    return values.cast(type_of(kind))


def _member(member: Member, values: pa.Array) -> pa.Array:
    typed = _typed(member.kind, values)
    return pc.fill_null(typed, False) if member.default is False else typed  # noqa: FBT003 - it is the value itself
