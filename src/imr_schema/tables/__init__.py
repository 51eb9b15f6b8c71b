"""Records as tables of columns, for analysts and pipelines; it needs the extra `arrow`.

A table is derived from the records: names, types and descriptions are those of the format. Codes are dictionaries,
dates are days, and `extensions` is JSON text. A null is an absent member.

>>> from imr_schema import decode
>>> from imr_schema.example import DOCUMENT
>>> rows = rows_of([decode(DOCUMENT)])
>>> rows["dates"][0]["decided"]
<pyarrow.Date32Scalar: datetime.date(2016, 12, 20)>
>>> issues = issues_of([decode(DOCUMENT)])
>>> issues.select(["number", "request_category", "determination_outcome"]).to_pylist()[0]
{'number': 1, 'request_category': 'injection', 'determination_outcome': 'overturned'}
"""

from imr_schema.tables.files import FORMATS, Table, blocks
from imr_schema.tables.flat import FLAT, issues_of
from imr_schema.tables.rows import NESTED, rows_of, texts_of

__all__ = ["FLAT", "FORMATS", "NESTED", "Table", "blocks", "issues_of", "rows_of", "texts_of"]
