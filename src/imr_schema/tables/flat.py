"""The flat table, for analysts: a row is an issue with the data of its case."""

from collections.abc import Iterable, Iterator

import pyarrow as pa
import pyarrow.compute as pc

from imr_schema.model.case import Case
from imr_schema.tables.rows import case_rows

_ROW = "issues"
"""The list whose items become rows."""


def issue_rows(cases: Iterable[Case]) -> pa.RecordBatch:
    """Make a row of each issue, in the columns of `ISSUE_SCHEMA`; a case without issues has no rows.

    Nested records are flattened: `decided` in `dates` becomes the column `dates_decided`. Columns of the issue itself
    have no prefix: `request_category`. Other lists stay lists.
    """
    rows = case_rows(cases)
    issues = rows.column(_ROW)
    repeated = rows.take(pc.list_parent_indices(issues))
    index = rows.schema.get_field_index(_ROW)
    table = repeated.set_column(index, pa.field(_ROW, issues.type.value_type), pc.list_flatten(issues))
    columns = [
        each for field, values in zip(table.schema, table.columns, strict=True) for each in _flattened(field, values)
    ]
    return pa.RecordBatch.from_arrays(
        [values for _, values in columns],
        schema=pa.schema([field for field, _ in columns], metadata=rows.schema.metadata),
    )


def _flattened(field: pa.Field, values: pa.Array, prefix: tuple[str, ...] = ()) -> Iterator[tuple[pa.Field, pa.Array]]:
    """The columns into which a column is flattened."""
    path = () if field.name == _ROW else (*prefix, field.name)
    if not pa.types.is_struct(field.type):
        yield field.with_name("_".join(path)), values
        return
    for inner, part in zip(field.type, values.flatten(), strict=True):
        yield from _flattened(inner, part, path)


ISSUE_SCHEMA = issue_rows([]).schema
"""The columns of the flat table: a row is an issue."""
