"""Reading JSON text that the fastest writer wrote: that its writing gives the same text again proves the most.

No member stands in it twice, no character is halved, and integers are exact. It needs the extra `fast`.
"""

from typing import Any

try:
    import orjson
except ModuleNotFoundError:  # pragma: no cover - the tests run with the extra, and once without
    HAS_WRITER = False
else:
    HAS_WRITER = True

_DIGITS_TO_0 = bytes.maketrans(b"123456789", b"0" * 9)
_BEFORE_VALUES = bytes.maketrans(b",[", b"::")


def read_compact(raw: bytes) -> Any:
    """Read an object or a list that is written compactly; `None` of other text, or where a number may be too large."""
    if not HAS_WRITER or not raw.startswith((b"{", b"[")):
        return None
    try:
        value = orjson.loads(raw)
        is_sound = orjson.dumps(value, option=orjson.OPT_STRICT_INTEGER) == raw
    except (TypeError, ValueError):  # the writer refuses integers that are out of range
        return None
    return value if is_sound and not _may_have_large_float(raw) else None


def _may_have_large_float(raw: bytes) -> bool:
    """Whether compact text has a number with 16 digits in a row, or one with an exponent."""
    if b"0" * 16 in raw.translate(_DIGITS_TO_0):
        return True
    return b":e" in raw.translate(_BEFORE_VALUES, b"0123456789.+-")
