"""The flat table, for analysts: a row is an issue, beside all that its case says."""

from collections.abc import Iterable, Iterator

import pyarrow as pa
import pyarrow.compute as pc

from imr_schema.model.case import Case
from imr_schema.tables.rows import rows_of

_ROW = "issues"
"""The list of which each item becomes a row."""


def issues_of(cases: Iterable[Case]) -> pa.RecordBatch:
    """Make a row of each issue, in the columns of `FLAT`; a case without issues has none.

    Records within records are unfolded: `dates` has `decided`, so there is a column `dates_decided`. A member of an
    issue is named as within the issue: `request_category`. Other lists stay lists.
    """
    rows = rows_of(cases)
    issues = rows.column(_ROW)
    repeated = rows.take(pc.list_parent_indices(issues))
    place = rows.schema.get_field_index(_ROW)
    unfolded = repeated.set_column(place, pa.field(_ROW, issues.type.value_type), pc.list_flatten(issues))
    columns = [
        each for field, values in zip(unfolded.schema, unfolded.columns, strict=True) for each in _parts(field, values)
    ]
    return pa.RecordBatch.from_arrays(
        [values for _, values in columns],
        schema=pa.schema([field for field, _ in columns], metadata=rows.schema.metadata),
    )


def _parts(field: pa.Field, values: pa.Array, way: tuple[str, ...] = ()) -> Iterator[tuple[pa.Field, pa.Array]]:
    """The columns that a column is unfolded into."""
    inside = () if field.name == _ROW else (*way, field.name)
    if not pa.types.is_struct(field.type):
        yield field.with_name("_".join(inside)), values
        return
    for inner, part in zip(field.type, values.flatten(), strict=True):
        yield from _parts(inner, part, inside)


FLAT = issues_of([]).schema
"""The table for analysts: a row is an issue."""
