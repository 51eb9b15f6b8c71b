"""The native validator of the distribution `imr-schema-native`, where it is installed.

It is made from the same declarations as this package: one that was made from others is not asked.
"""

from collections.abc import Callable
from pathlib import Path

Check = Callable[[bytes], str | None]
CheckLines = Callable[[bytes], list[str | None]]


def _no_answer(_: bytes, /) -> str | None:
    return None


def _no_answers(block: bytes, /) -> list[str | None]:
    return [None] * (block.count(b"\n") + 1)


def installed() -> tuple[Check, CheckLines]:
    """Return the native validator, or a stand-in that never knows if none was built from these declarations."""
    try:
        from imr_schema_native import DIGEST, check, check_lines  # noqa: PLC0415 - there may be none
    except ImportError:
        return _no_answer, _no_answers
    ours = Path(__file__).with_name("native.sha256").read_text(encoding="ascii").strip()
    return (check, check_lines) if ours == DIGEST else (_no_answer, _no_answers)


check, check_lines = installed()
"""For a record, and for each line of a block, return the case number if it is clean, empty if it has none.

It is `None` if the native validator does not know, and for a blank line."""

IS_INSTALLED = check is not _no_answer
"""Whether there is a native validator for these declarations."""
