"""The native validator of the distribution `imr-schema-native`, where it is installed.

It is made from the same declarations as this package: one that was made from others is not asked.
"""

from collections.abc import Callable
from pathlib import Path

Check = Callable[[bytes], str | None]


def _no_answer(_: bytes, /) -> str | None:
    return None


def installed() -> Check:
    """Return the native validator, or a stand-in that never knows if none was built from these declarations."""
    try:
        from imr_schema_native import DIGEST, check  # noqa: PLC0415 - there may be none
    except ImportError:
        return _no_answer
    ours = Path(__file__).with_name("native.sha256").read_text(encoding="ascii").strip()
    return check if ours == DIGEST else _no_answer


check = installed()
"""Return the case number of a clean record, empty if it has none; `None` if the native validator does not know."""

IS_INSTALLED = check is not _no_answer
"""Whether there is a native validator for these declarations."""
