"""The open, static-typed record format for Independent Medical Review (IMR).

>>> from imr_schema import check, decode, dumps
>>> case = decode({"schema_version": "1.0", "status": "in-review", "issues": []})
>>> print(dumps(case))
{"schema_version":"1.0","status":"in-review","issues":[]}
>>> for finding in check({"schema_version": "1.0", "status": "ineligible", "issues": []}):
...     print(finding.pointer, finding.rule)
/ineligible_reason ineligible-states-reason
"""

from typing import TYPE_CHECKING, Any

from imr_schema.codec import check, decode, dumps, encode, loads
from imr_schema.engines import check_with_schema
from imr_schema.findings import Finding, Invalid, Level
from imr_schema.json_schema import json_schema
from imr_schema.model import Case
from imr_schema.rules import RULES

if TYPE_CHECKING:
    from imr_schema.letter_cases import UnknownLayout, read_letter

__all__ = [
    "RULES",
    "Case",
    "Finding",
    "Invalid",
    "Level",
    "UnknownLayout",
    "check",
    "check_with_schema",
    "decode",
    "dumps",
    "encode",
    "json_schema",
    "loads",
    "read_letter",
]


def __getattr__(name: str) -> Any:
    """Load the reader of letters, with its lexicon and layouts, only for those who read letters."""
    if name in {"UnknownLayout", "read_letter"}:
        from imr_schema import letter_cases  # noqa: PLC0415

        return getattr(letter_cases, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
