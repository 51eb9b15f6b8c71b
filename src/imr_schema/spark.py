"""Records in Spark: validated on the executors, with the findings beside them; it needs the extra `spark`.

The findings are those of `imr-schema validate`, but for rules across records, which are not looked at.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import pyarrow as pa
from pyspark.sql import DataFrame, functions
from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DataType,
    DateType,
    DoubleType,
    LongType,
    StringType,
    StructField,
    StructType,
)

from imr_schema.fast_path import examine_text
from imr_schema.findings import Finding, Level
from imr_schema.tables import NESTED, texts_of

FINDINGS = pa.list_(
    pa.struct(
        {
            "pointer": pa.string(),
            "rule": pa.string(),
            "level": pa.string(),
            "message": pa.string(),
            "parameters": pa.string(),
            "line": pa.int64(),
            "column": pa.int64(),
        }
    )
)
"""The findings of a record, each as in `Finding.as_document`, its parameters as JSON text."""


class ValidatedFrames(NamedTuple):
    """Rows that hold records, parted.

    Attributes:
        valid: Those whose record has no error, as they came.
        invalid: The others, each with a column `findings`.
    """

    valid: DataFrame
    invalid: DataFrame


def struct_type() -> StructType:
    """The schema of rows that are records, as in the tables of `imr-schema convert`; a comment says what each means."""
    return StructType(_fields(NESTED))


def examined(rows: DataFrame, column: str | None = "value") -> DataFrame:
    """Find what is wrong with records, on the executors.

    Args:
        rows: Each holds a record.
        column: The column with the record, as JSON text or as a struct; `None` if the whole row is the record.

    Returns:
        The rows with a further column `findings`, an array: warnings included, empty if there is nothing to say.
    """

    def examine(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            records = batch.to_struct_array() if column is None else batch[column]
            found = [[_row(finding) for finding in examine_text(text).findings] for text in _texts(records)]
            yield batch.append_column("findings", pa.array(found, FINDINGS))

    # Rather than a function of one column, which is as fast, but which Spark may call once for each use of its result.
    return rows.mapInArrow(examine, StructType([*rows.schema, StructField("findings", _type(FINDINGS))]))


def validate(rows: DataFrame, column: str | None = "value") -> ValidatedFrames:
    """Part rows into those with a valid record and the others.

    Each part examines the rows when it is computed. Who needs both, or the warnings of valid records too, calls
    `examined` and keeps what it gives.

    Args:
        rows: Each holds a record.
        column: The column with the record, as JSON text or as a struct; `None` if the whole row is the record.
    """
    found = examined(rows, column)
    is_invalid = functions.exists("findings", lambda finding: finding["level"] == Level.ERROR.value)
    return ValidatedFrames(valid=found.filter(~is_invalid).drop("findings"), invalid=found.filter(is_invalid))


def _texts(records: pa.Array) -> Iterator[bytes]:
    """The records of a column as JSON text; a null is an empty text, which the door refuses."""
    if pa.types.is_struct(records.type):
        return texts_of(records)
    return (text or b"" for text in records.cast(pa.large_binary()).to_pylist())


def _row(finding: Finding) -> dict[str, Any]:
    document = finding.as_document()
    return document | {"parameters": json.dumps(document["parameters"])}


_TYPES = {
    pa.string(): StringType(),
    pa.int64(): LongType(),
    pa.float64(): DoubleType(),
    pa.bool_(): BooleanType(),
    pa.date32(): DateType(),
}


def _type(arrow: pa.DataType) -> DataType:
    """The Spark type of an Arrow type."""
    if pa.types.is_struct(arrow):
        return StructType(_fields(arrow))
    if pa.types.is_list(arrow):
        return ArrayType(_type(arrow.value_type))
    return _TYPES[arrow.value_type if pa.types.is_dictionary(arrow) else arrow]


def _fields(columns: Iterable[pa.Field]) -> list[StructField]:
    return [StructField(field.name, _type(field.type), metadata=_comment(field)) for field in columns]


def _comment(field: pa.Field) -> dict[str, str]:
    return {"comment": field.metadata[b"description"].decode()} if field.metadata else {}
