"""The quick reader of JSON text: it writes again what it read, and most of what is wrong shows in the difference.

It needs the extra `fast`.
"""

from functools import cache
from typing import Any

from imr_schema._json.values import MAX_INTEGER

try:
    import msgspec
    import orjson
except ModuleNotFoundError:  # pragma: no cover - the tests run with the extra, and once without
    HAS_READER = False
else:
    HAS_READER = True


def read_quickly(raw: bytes) -> Any:
    """Read JSON text; return `None` for null, and for text that may have something wrong with it."""
    if not HAS_READER:
        return None
    try:
        value = _reader().decode(raw)  # it refuses lone surrogates
        written = orjson.dumps(value, option=orjson.OPT_STRICT_INTEGER)  # it refuses integers that are out of range
    except (msgspec.MsgspecError, TypeError, ValueError, RecursionError):
        return None
    return value if has_all_members(raw, written) else None


@cache
def _reader() -> Any:
    return msgspec.json.Decoder(float_hook=number)


def has_all_members(raw: bytes, written: bytes) -> bool:
    """Whether no member was repeated in a text, of which readers keep only the last.

    Each name and each text has two quotes, however they are spaced, ordered and escaped.

    Args:
        raw: JSON text.
        written: What was read from it, written as JSON again.
    """
    return raw == written or _quotes(raw) == _quotes(written)


def _quotes(text: bytes) -> int:
    """How many quotes of a JSON text begin or end a string."""
    escaped, place = 0, text.find(b"\\")
    while place >= 0:  # escapes are few, and each is found at once
        escaped += text[place + 1] == _QUOTE
        place = text.find(b"\\", place + 2)
    return text.count(b'"') - escaped


_QUOTE = ord('"')


def is_json(text: str) -> bool:
    """Whether a part of a sound JSON text is one JSON value, without making it; `False` if that is not known."""
    if not HAS_READER:
        return False
    try:
        _skipper().decode(text)
    except msgspec.MsgspecError:
        return False
    return True


@cache
def _skipper() -> Any:
    return msgspec.json.Decoder(msgspec.Raw)


def number(digits: str) -> float:
    """Read a number that every JSON reader holds.

    Raises:
        ValueError: It is larger than any that all of them do.
    """
    value = float(digits)
    if abs(value) > MAX_INTEGER:
        raise ValueError
    return value
