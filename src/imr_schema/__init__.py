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

if TYPE_CHECKING:
    from imr_schema.codec import decode, dumps, encode, loads
    from imr_schema.engines import check_with_schema
    from imr_schema.examine import check
    from imr_schema.exported_schema import json_schema
    from imr_schema.findings import ConstraintError, Finding, Invalid, Level
    from imr_schema.letters.cases import UnclearLetter, UnknownLayout, read_letter
    from imr_schema.model import Case
    from imr_schema.rules import RULES
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

_PLACES = {
    "codec": ("decode", "dumps", "encode", "loads"),
    "engines": ("check_with_schema",),
    "examine": ("check",),
    "exported_schema": ("json_schema",),
    "findings": ("ConstraintError", "Finding", "Invalid", "Level"),
    "letters.cases": ("UnclearLetter", "UnknownLayout", "read_letter"),
    "model": ("Case",),
    "rules": ("RULES",),
    "streams.validation": ("validate_records",),
}
"""Where the names are. No name may be that of a module: importing the module would replace it."""


def __getattr__(name: str) -> Any:
    """Load what a name stands for when it is first used: every run of the command line pays for what it loads."""
    if name == "__version__":
        value = importlib.import_module("importlib.metadata").version("imr-schema")
    elif place := next((place for place, names in _PLACES.items() if name in names), None):
        value = getattr(importlib.import_module(f"imr_schema.{place}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
