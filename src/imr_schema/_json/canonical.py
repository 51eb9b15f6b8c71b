"""Canonical JSON text: equal values have one text (RFC 8785, JSON Canonicalization Scheme)."""

import json
import math
import re
from collections.abc import Callable, Iterable
from typing import Any

from imr_schema._json.values import MAX_INTEGER, problems_of_value
from imr_schema.findings import Invalid

_PLAIN_EXPONENTS = range(-6, 21)
"""The powers of ten that ECMAScript writes out."""

_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
SMALL = re.compile("e-(?<=[0-9]e-)[0-9]")  # begins with the e, which a search finds fast
"""Matches text that may contain a number which Python and other writers format differently from ECMAScript."""
_QUOTED = json.JSONEncoder(ensure_ascii=False).encode


def canonical(value: Any) -> str:
    """Write any JSON value canonically, in one line and without spaces.

    >>> canonical({"b": [1.0, 1e-7, True], "a": None})
    '{"a":null,"b":[1,1e-7,true]}'

    Args:
        value: A JSON value: dicts with text names, lists, text, numbers, booleans and None.

    Returns:
        Its text, with members in the order of their names' UTF-16 code units.

    Raises:
        Invalid: The value is not JSON; the findings are those of `problems_of_value`.
    """
    findings = tuple(problems_of_value(value))
    if findings:
        raise Invalid(findings)
    return _written(value, _by_utf_16_units)


def compact_in_order(value: Any) -> str:
    """Write a JSON value like `canonical`, but keep the order of members.

    >>> compact_in_order({"b": 1, "a": 1e-5})
    '{"b":1,"a":0.00001}'

    Args:
        value: A value that is known to be JSON and whose whole numbers are integers.
    """
    text = _COMPACT(value)
    return _written(value, iter) if SMALL.search(text) else text  # a match inside a text only costs time


def number(value: float) -> str:
    """Write a number in the shortest form that reads back to it, as ECMAScript does (ECMA-262, Number::toString).

    >>> number(2.0), number(-0.0), number(1e-7), number(0.00001)
    ('2', '0', '1e-7', '0.00001')

    Args:
        value: A finite number; an integer lies within ±(2^53 - 1).

    Returns:
        Its digits; a whole number has no point, and zero no sign.

    Raises:
        ValueError: The number is not finite, or an integer beyond that range.
    """
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise ValueError("an integer beyond ±(2^53 - 1) is not held exactly by every reader")
        return str(value)
    if not math.isfinite(value):
        raise ValueError("JSON has no NaN and no infinity")
    if value == 0:
        return "0"
    # Python's repr has the same digits as ECMAScript, but changes to an exponent sooner.
    mantissa, _, power = repr(value).partition("e")
    if not power:
        return mantissa.removesuffix(".0")
    exponent = int(power)
    if exponent not in _PLAIN_EXPONENTS:
        return f"{mantissa}e{exponent:+d}"
    sign, digits = mantissa[: value < 0], mantissa.lstrip("-").replace(".", "")
    return sign + (digits.ljust(exponent + 1, "0") if exponent > 0 else f"0.{'0' * (-exponent - 1)}{digits}")


def string(value: str) -> str:
    r"""Write text in quotes, with only the escapes that JSON requires.

    >>> print(string('a "quoted" é\n'))
    "a \"quoted\" é\n"

    Args:
        value: Text without lone surrogates.

    Returns:
        The text as a JSON string.
    """
    return _QUOTED(value)


def _written(value: Any, order: Callable[[dict[str, Any]], Iterable[str]]) -> str:
    """Write a value that is JSON. The recursion is bounded by the nesting that JSON values may have."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return _QUOTED(value)
        case list():
            return f"[{','.join(_written(item, order) for item in value)}]"
        case dict():
            members = (f"{_QUOTED(name)}:{_written(value[name], order)}" for name in order(value))
            return f"{{{','.join(members)}}}"
        case _:
            return number(value)


def _by_utf_16_units(value: dict[str, Any]) -> list[str]:
    return sorted(value, key=lambda name: name.encode("utf-16-be"))
