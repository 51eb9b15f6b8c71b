"""The flat table, for analysts: a row is an issue with the data of its case."""

from collections.abc import Iterable, Iterator

import pyarrow as pa
import pyarrow.compute as pc

from imr_schema.model.case import Case
from imr_schema.model.codes import CriterionFinding, CriterionKind
from imr_schema.tables.rows import case_rows

_ROW = "issues"
"""The list whose items become rows."""
_CRITERIA = "determination_criteria"
"""The column of the criteria, after which there is one for each kind of them."""


def issue_rows(cases: Iterable[Case]) -> pa.RecordBatch:
    """Make a row of each issue, in the columns of `ISSUE_SCHEMA`; a case without issues has no rows.

    Nested records are flattened: `decided` in `dates` becomes the column `dates_decided`. Columns of the issue itself
    have no prefix: `request_category`. Other lists stay lists. For each kind of criteria, a column such as
    `unmet_documentation` tells whether one was not met; it is null where no criteria are on record.
    """
    return issues_of(case_rows(cases))


def issues_of(rows: pa.RecordBatch) -> pa.RecordBatch:
    """Make the rows of `issue_rows` of those of `case_rows`."""
    issues = rows.column(_ROW)
    repeated = rows.take(pc.list_parent_indices(issues))
    index = rows.schema.get_field_index(_ROW)
    table = repeated.set_column(index, pa.field(_ROW, issues.type.value_type), pc.list_flatten(issues))
    columns = [
        each
        for field, values in zip(table.schema, table.columns, strict=True)
        for flat in _flattened(field, values)
        for each in (flat, *(_unmet(flat[1]) if flat[0].name == _CRITERIA else ()))
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


def _unmet(criteria: pa.ListArray) -> Iterator[tuple[pa.Field, pa.Array]]:
    """The columns that tell whether a criterion of each kind was not met."""
    rows = pc.list_parent_indices(criteria)
    finding, kind = (pc.list_flatten(criteria).field(name).cast(pa.string()) for name in ("finding", "kind"))
    is_unmet = pc.not_equal(finding, CriterionFinding.MET.value)
    for each in CriterionKind:
        unmet = rows.filter(pc.and_(is_unmet, pc.equal(kind, each.value)))
        is_among = pc.is_in(pa.array(range(len(criteria)), rows.type), unmet)
        title = f"Whether a criterion is not met: {each.title.lower()}."
        field = pa.field(f"unmet_{each.value.replace('-', '_')}", pa.bool_(), metadata={"description": title})
        yield field, pc.if_else(criteria.is_valid(), is_among, None)


ISSUE_SCHEMA = issue_rows([]).schema
"""The columns of the flat table: a row is an issue."""
