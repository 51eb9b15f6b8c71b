"""The codec: reads cases from JSON documents and text, strictly, and writes cases as canonical documents and text."""

from collections.abc import Callable
from functools import cache
from typing import Any

from imr_schema._json.canonical import compact_in_order
from imr_schema._records.violations import violations
from imr_schema.examine import examine, examine_text, make_case
from imr_schema.model.case import Case

Document = dict[str, Any]
"""A record as JSON: objects are dicts, lists are lists."""


def decode(document: Any, *, draft: bool = False) -> Case:
    """Make a case of a JSON document, strictly: nothing is coerced, nothing unknown is dropped.

    Args:
        document: A document as a JSON parser returns it.
        draft: Whether to accept a document that breaks rules but no constraint, so that it can be corrected; `check`
            finds which.

    Raises:
        Invalid: The document is not a valid record; `findings` is everything that is wrong with it.
    """
    if draft and not any(violations(document, Case)):
        return make_case(document)  # the findings of rules are not needed
    return examine(document).accepted(draft=draft)


def encode(case: Case) -> Document:
    """Make the canonical JSON document of a case: members in the order of the format, absent ones left out."""
    from imr_schema._records import converter  # noqa: PLC0415 - loads cattrs

    return converter.write(case)


def loads(text: str | bytes, *, draft: bool = False, line: int = 1) -> Case:
    """Read a case from JSON text.

    Args:
        text: One JSON object, in UTF-8.
        draft: As for `decode`.
        line: The line of the file at which the text begins, counted from 1, for the findings.

    Raises:
        Invalid: The text is not JSON, or not a valid record; `findings` is everything that is wrong with it.
    """
    return examine_text(text, line=line).accepted(draft=draft)


@cache
def _quick_writer() -> Callable[[Any], str | None]:
    try:
        from imr_schema._records.structs import writer  # noqa: PLC0415 - loads msgspec, where it is installed
    except ModuleNotFoundError:  # pragma: no cover - the tests run with the extra `fast`, and once without
        return lambda _: None
    return writer(Case)


def dumps(case: Case) -> str:
    """Write the canonical text of a case: one line without spaces. Equal cases have equal texts."""
    return _quick_writer()(case) or compact_in_order(encode(case))
