"""The open, static-typed record format for Independent Medical Review (IMR).

>>> from imr_schema import check, decode, dumps
>>> case = decode({"schema_version": "1.0", "status": "in-review", "issues": []})
>>> print(dumps(case))
{"schema_version":"1.0","status":"in-review","issues":[]}
>>> for finding in check({"schema_version": "1.0", "status": "ineligible", "issues": []}):
...     print(finding.pointer, finding.rule)
/ineligible_reason ineligible-states-reason
"""

import importlib
from typing import TYPE_CHECKING, Any

from imr_schema.codec import decode, dumps, encode, loads
from imr_schema.engines import check_with_schema
from imr_schema.examine import check
from imr_schema.findings import ConstraintError, Finding, Invalid, Level
from imr_schema.json_schema import json_schema
from imr_schema.model import Case
from imr_schema.rules import RULES

if TYPE_CHECKING:
    from imr_schema.letters.cases import UnclearLetter, UnknownLayout, read_letter
    from imr_schema.streams.validation import validate_records

    __version__: str

__all__ = [
    "RULES",
    "Case",
    "ConstraintError",
    "Finding",
    "Invalid",
    "Level",
    "UnclearLetter",
    "UnknownLayout",
    "__version__",
    "check",
    "check_with_schema",
    "decode",
    "dumps",
    "encode",
    "json_schema",
    "loads",
    "read_letter",
    "validate_records",
]

_LATER = {
    "UnclearLetter": "letters.cases",
    "UnknownLayout": "letters.cases",
    "read_letter": "letters.cases",
    "validate_records": "streams.validation",
}


def __getattr__(name: str) -> Any:
    """Load what is slow to import on first use: the reader of letters, the validation of streams, the version."""
    if name == "__version__":
        return importlib.import_module("importlib.metadata").version("imr-schema")
    if name in _LATER:
        return getattr(importlib.import_module(f"imr_schema.{_LATER[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
