"""Validate records in Spark, on the executors; needs the extra `spark`.

The findings are those of `imr-schema validate`, except the rule across records, which is not checked.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from imr_schema.errors import missing_extra
from imr_schema.fast_path import examine_text
from imr_schema.findings import Finding, Level

try:
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

    from imr_schema.tables import CASE_SCHEMA, json_texts
except ModuleNotFoundError as error:
    raise missing_extra(error, "spark") from None

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
"""The type of the column `findings`: `Finding.as_document` as a struct, its parameters as JSON text."""


class SplitFrames(NamedTuple):
    """Rows split by whether their record is valid.

    Attributes:
        valid: The rows whose record has no error, unchanged.
        invalid: The other rows, with a column `findings`.
    """

    valid: DataFrame
    invalid: DataFrame


def struct_type() -> StructType:
    """The schema of rows that are records, as `imr-schema convert` writes them; comments describe the columns."""
    return StructType(_fields(CASE_SCHEMA))


def with_findings(rows: DataFrame, column: str | None = "value") -> DataFrame:
    """Examine records on the executors.

    Args:
        rows: Rows with one record each.
        column: The column with the record, as JSON text or as a struct; `None` if the whole row is the record.

    Returns:
        The rows with an additional column `findings`: an array of all findings, warnings included.
    """

    def examine(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            records = batch.to_struct_array() if column is None else batch[column]
            findings = [[_row(finding) for finding in examine_text(text).findings] for text in _texts(records)]
            yield batch.append_column("findings", pa.array(findings, FINDINGS))

    # A function of one column would be as fast, but Spark may call it again for each use of its result.
    return rows.mapInArrow(examine, StructType([*rows.schema, StructField("findings", _type(FINDINGS))]))


def split_valid(rows: DataFrame, column: str | None = "value") -> SplitFrames:
    """Split rows into those with a valid record and the others.

    Each frame examines the rows when it is computed. If you need both, or the warnings of valid records, call
    `with_findings` and cache its result.

    Args:
        rows: Rows with one record each.
        column: The column with the record, as JSON text or as a struct; `None` if the whole row is the record.
    """
    found = with_findings(rows, column)
    is_invalid = functions.exists("findings", lambda finding: finding["level"] == Level.ERROR.value)
    return SplitFrames(valid=found.filter(~is_invalid).drop("findings"), invalid=found.filter(is_invalid))


def _texts(records: pa.Array) -> Iterator[bytes]:
    """The records of a column as JSON text; a null is an empty text, which is reported as invalid JSON."""
    if pa.types.is_struct(records.type):
        return json_texts(records)
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
    """The Spark type for an Arrow type."""
    if pa.types.is_struct(arrow):
        return StructType(_fields(arrow))
    if pa.types.is_list(arrow):
        return ArrayType(_type(arrow.value_type))
    return _TYPES[arrow.value_type if pa.types.is_dictionary(arrow) else arrow]


def _fields(columns: Iterable[pa.Field]) -> list[StructField]:
    return [StructField(field.name, _type(field.type), metadata=_comment(field)) for field in columns]


def _comment(field: pa.Field) -> dict[str, str]:
    return {"comment": field.metadata[b"description"].decode()} if field.metadata else {}
