"""Records as Arrow tables, for analysts and pipelines; needs the extra `arrow`.

The columns are derived from the records: names, types and descriptions are those of the format. Codes are dictionary
values, dates are `date32`, and `extensions` is JSON text. A null is an absent member.

>>> from imr_schema import decode
>>> from imr_schema.example import DOCUMENT
>>> rows = case_rows([decode(DOCUMENT)])
>>> rows["dates"][0]["decided"]
<pyarrow.Date32Scalar: datetime.date(2016, 12, 20)>
>>> issues = issue_rows([decode(DOCUMENT)])
>>> issues.select(["number", "request_category", "determination_outcome"]).to_pylist()[0]
{'number': 1, 'request_category': 'injection', 'determination_outcome': 'overturned'}
"""

from imr_schema.errors import missing_extra

try:
    from imr_schema.tables.files import FORMATS, TableFormat, read_blocks
    from imr_schema.tables.flat import ISSUE_SCHEMA, issue_rows
    from imr_schema.tables.rows import CASE_SCHEMA, case_rows, json_texts
except ModuleNotFoundError as error:
    raise missing_extra(error, "arrow") from None

__all__ = [
    "CASE_SCHEMA",
    "FORMATS",
    "ISSUE_SCHEMA",
    "TableFormat",
    "case_rows",
    "issue_rows",
    "json_texts",
    "read_blocks",
]
