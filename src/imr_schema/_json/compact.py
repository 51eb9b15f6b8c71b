"""The quick reader of compact JSON text: if orjson writes the same text again, most checks are not needed.

Then no member occurs twice in an object, no surrogate is alone, and integers are exact. It needs the extra `fast`.
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
    """Read a compact object or list; return `None` for other text, and if a number may be too large."""
    if not HAS_WRITER or not raw.startswith((b"{", b"[")):
        return None
    try:
        value = orjson.loads(raw)
        is_compact = orjson.dumps(value, option=orjson.OPT_STRICT_INTEGER) == raw
    except (TypeError, ValueError):  # the writer refuses integers that are out of range
        return None
    return value if is_compact and not _may_have_large_float(raw) else None


def _may_have_large_float(raw: bytes) -> bool:
    """Whether compact text contains a number with 16 digits in a row, or one with an exponent."""
    if b"0" * 16 in raw.translate(_DIGITS_TO_0):
        return True
    return b":e" in raw.translate(_BEFORE_VALUES, b"0123456789.+-")
