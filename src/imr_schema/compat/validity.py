"""Whether a document is a JSON Schema that can be compared."""

from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from imr_schema.findings import pointer

_VALIDATOR = Draft202012Validator(Draft202012Validator.META_SCHEMA, format_checker=FormatChecker(["regex"]))
_DIALECT = str(Draft202012Validator.META_SCHEMA["$id"])


def schema_problem(document: Any) -> str | None:
    """Say why a document is not a JSON Schema (2020-12).

    Args:
        document: A JSON document.

    Returns:
        The first reason; `None` if the document is a schema. `true` and `false` are schemas.
    """
    if not isinstance(document, dict | bool):
        return "a schema is an object, true or false"
    if isinstance(document, dict) and document.get("$schema", _DIALECT) not in (_DIALECT, f"{_DIALECT}#"):
        return f"its `$schema` is not {_DIALECT}, the version that can be compared"
    error = next(_VALIDATOR.iter_errors(document), None)
    if error is None:
        return None
    place = pointer(error.absolute_path) or "its top"
    return f"the value at {place} breaks `{error.validator}` of the metaschema of JSON Schema 2020-12"
