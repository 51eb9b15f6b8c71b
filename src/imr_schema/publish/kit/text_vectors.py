"""The vectors of JSON text: texts that are refused by the parser, and unusual ones that must be accepted."""

import base64
from collections.abc import Iterator
from typing import Any

from imr_schema._json.values import MAX_DEPTH, MAX_FINDINGS
from imr_schema.examine import examine_text
from imr_schema.findings import Finding
from imr_schema.publish.kit.vectors import expected_finding

_CASE = b'{"schema_version": "1.0", "status": "in-review", "issues": []}'


def _case(members: str) -> bytes:
    """A case with additional members, given as JSON."""
    return _CASE.replace(b'"issues": []', b'"issues": [], ' + members.encode())


def _extension(value: str) -> bytes:
    return _case(f'"extensions": {{"value": {value}}}')


def _nested(depth: int) -> bytes:
    """A case with nested lists, down to a depth that counts the case itself."""
    return _extension("[" * (depth - 2) + "]" * (depth - 2))


_TEXTS: dict[str, bytes] = {
    "plain": _CASE,
    "white space of every kind around it": b" \t\r\n" + _CASE + b"\r\n \t",
    "lines that end as on Windows": _CASE.replace(b", ", b",\r\n  "),
    "unnecessary escapes": _CASE.replace(b"in-review", rb"\u0069n\u002Dreview"),
    "a member name with escapes": _CASE.replace(b'"status"', rb'"st\u0061tus"'),
    "a character beyond the basic plane": _extension('"\U0001f600"'),
    "the same as a pair of escapes": _extension(r'"\ud83d\ude00"'),
    "a null character, escaped": _extension(r'"\u0000"'),
    "the largest integer": _extension("9007199254740991"),
    "the least integer": _extension("-9007199254740991"),
    "minus zero": _extension("-0"),
    "a number that rounds to zero": _extension("1e-400"),
    "an integer with a point": _case('"patient": {"age": 47.0}'),
    "an integer with an exponent": _case('"patient": {"age": 4.7e1}'),
    "nested as deep as allowed": _nested(MAX_DEPTH),
    "too deep": _nested(MAX_DEPTH + 1),
    "ten thousand lists": b"[" * 10_000 + b"]" * 10_000,
    "ten thousand lists, truncated": b"[" * 10_000,
    "an integer too large": _extension("9007199254740992"),
    "an integer too small": _extension("-9007199254740992"),
    "a fraction too large": _extension("9007199254740992.5"),
    "an integer of five thousand digits": _extension("9" * 5_000),
    "a number too large to hold": _extension("1e400"),
    "not a number": _extension("NaN"),
    "infinity": _extension("Infinity"),
    "minus infinity": _extension("-Infinity"),
    "a lone high surrogate": _extension(r'"\ud83d"'),
    "a lone low surrogate": _extension(r'"\ude00"'),
    "surrogates in the wrong order": _extension(r'"\ude00\ud83d"'),
    "a lone surrogate in a member name": _case(r'"extensions": {"\ud83d": 1}'),
    "a lone surrogate in a text": _case(r'"review_organization": "\ud83d"'),
    "a member twice": _case('"status": "in-review"'),
    "a member twice, with different values": _case('"status": "decided"'),
    "a member twice, once with escapes": _case(r'"st\u0061tus": "in-review"'),
    "an extension twice": _case('"extensions": {"a": 1, "a": 1}'),
    "a member twice, deep inside": _extension('[{"a": 1, "b": 2, "a": 3}]'),
    "more findings than are reported": _extension("[" + ", ".join(["NaN"] * (MAX_FINDINGS + 1)) + "]"),
    "a byte-order mark": b"\xef\xbb\xbf" + _CASE,
    "UTF-16 with a byte-order mark": ("\ufeff" + _CASE.decode()).encode("utf-16-le"),
    "UTF-16, big-endian": _CASE.decode().encode("utf-16-be"),
    "UTF-32": _CASE.decode().encode("utf-32-le"),
    "not UTF-8": _extension('"é"').replace("é".encode(), "é".encode("latin-1")),
    "a surrogate in UTF-8": _extension('"é"').replace("é".encode(), b"\xed\xa0\x80"),
    "an overlong form in UTF-8": _extension('"/"').replace(b"/", b"\xc0\xaf"),
    "empty": b"",
    "only white space": b" \n",
    "null": b"null",
    "a list": b"[]",
    "a number": b"3",
    "a text": b'"case"',
    "a word": b"case",
    "truncated": _CASE[:-10],
    "truncated inside a text": _CASE[:40],
    "two records": _CASE + _CASE,
    "text after the record": _CASE + b"x",
    "a trailing comma in an object": _CASE.replace(b"[]}", b"[],}"),
    "a trailing comma in a list": _CASE.replace(b"[]", b"[1,]"),
    "a missing colon": _CASE.replace(b'"issues":', b'"issues"'),
    "a missing comma": _CASE.replace(b'"1.0",', b'"1.0"'),
    "single quotes": _CASE.replace(b'"', b"'"),
    "a member name without quotes": _CASE.replace(b'"status"', b"status"),
    "a comment": b"// a case\n" + _CASE,
    "a comment inside": _CASE.replace(b"[]", b"[/* none */]"),
    "a line break inside a text": _CASE.replace(b"in-review", b"in-\nreview"),
    "a tab inside a text": _CASE.replace(b"in-review", b"in-\treview"),
    "an invalid escape": _CASE.replace(b"in-review", rb"in\-review"),
    "a truncated escape": _CASE.replace(b"in-review", rb"in\u002review"),
    "True": _extension("True"),
    "undefined": _extension("undefined"),
    "a leading zero": _extension("01"),
    "a leading plus": _extension("+1"),
    "a leading point": _extension(".5"),
    "a trailing point": _extension("5."),
    "hexadecimal": _extension("0x1F"),
    "a no-break space": _CASE.replace(b", ", ", \xa0".encode()),
    "a binary file": bytes(range(256)),
}


def vectors_of_texts() -> Iterator[dict[str, Any]]:
    """Make the vectors: bytes and their findings."""
    for name, text in _TEXTS.items():
        examined = examine_text(text)
        yield {
            "name": name,
            "valid": examined.is_valid,
            "findings": [expected_finding(finding) | _position(finding) for finding in examined.findings],
            "base64": base64.b64encode(text).decode(),
        }


def _position(finding: Finding) -> dict[str, int]:
    places = {"line": finding.line, "column": finding.column}
    return {name: place for name, place in places.items() if place is not None}
