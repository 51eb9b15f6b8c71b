"""The fast reader of JSON gives the verdict and the patient one the reasons, so they must agree."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from imr_schema._json.quick import has_all_members, read_quickly
from imr_schema._json.scanner import walk
from imr_schema._json.text import parse
from imr_schema._json.values import problems_of_value
from support.extras import needs_fast
from support.json_texts import (
    any_characters,
    damaged_texts,
    doubtful_values,
    findings_in,
    rules_in,
    sound_values,
    texts,
)


def outcome(read: Callable[[str], Any], text: str) -> Any:
    """What a reader makes of a text, with types, or the error's class."""
    try:
        return repr(read(text))
    except ValueError:
        return ValueError


@given(texts(sound_values) | texts() | damaged_texts() | any_characters)
@example('{"a": "' + "\\\\" * 3 + '\\ud800"}')
@example("[1e400, 1E400, 10e399]")
def test_a_text_is_refused_exactly_if_a_reason_is_found(text: str) -> None:
    reasons = [problem for _, _, problem in walk(text)]
    assert (outcome(parse, text) is ValueError) == bool(reasons)


@given(texts() | damaged_texts() | any_characters)
def test_a_text_has_a_syntax_error_exactly_if_the_standard_library_finds_one(text: str) -> None:
    rules = rules_in(text)
    if not {"json-bom", "json-depth"} & set(rules):
        assert (outcome(json.loads, text) is ValueError) == ("json-syntax" in rules)


def written(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode(errors="surrogatepass")


@given(
    (doubtful_values | st.floats() | st.integers()).map(written)
    | texts().map(lambda text: text.encode(errors="surrogatepass"))
    | damaged_texts().map(lambda text: text.encode(errors="surrogatepass"))
)
@example(b"[1e+16]")
@example(b'{"a":-1.5e300}')
@example(b"[1, 1E16]")
@example(b"[9007199254740992]")
@example(b"[-9007199254740994.0]")
@example(b"[123456789012345678901234567890]")
@example(b'{"a":1,"a":1}')
@example(b'{"a":1, "\\u0061":"\\\\"}')
@example(b"[-0]")
@example(b'"\xed\xa0\x80"')
@example(b'"\xff"')
@example(b'["\\ud800"]')
@example(b"\xef\xbb\xbf[]")
def test_what_is_read_quickly_is_sound_but_for_its_depth(raw: bytes) -> None:
    value = read_quickly(raw)
    if value is not None:
        assert repr(value) == repr(json.loads(raw))
        assert {problem.rule for _, _, problem in walk(raw.decode())} <= {"json-depth"}


@needs_fast
@pytest.mark.parametrize("write", [json.dumps, json.JSONEncoder(indent=1, ensure_ascii=False).encode])
def test_sound_text_is_read_quickly_however_it_is_written(write: Callable[[Any], str]) -> None:
    value = {"digest": "3e5", "numbers": [1, -2.5, 0.001, 900719925474099], "text": 'é, \\"e\\\\": e', '"': "\\"}
    assert read_quickly(write(value).encode()) == value


@pytest.mark.parametrize(
    "text",
    [
        r'{"a":1,"\u0061":1}',
        r'{"a":"\"","a":"\\"}',
        r'{"a":1,"a":"\u0022\u0022"}',
        '{"a":{"b":1,"b":{}}}',
        '[{"":1, "":1}]',
    ],
)
def test_a_repeated_member_is_missing_from_what_is_read(text: str) -> None:
    assert not has_all_members(text.encode(), json.dumps(json.loads(text)).encode())


@given(texts())
def test_a_text_and_its_value_have_the_same_findings(text: str) -> None:
    found = [(finding.path, finding.rule, finding.message) for finding in findings_in(text)]
    assert found == [(finding.path, finding.rule, finding.message) for finding in problems_of_value(json.loads(text))]


@given(st.binary() | damaged_texts().map(lambda text: text.encode(errors="surrogatepass")))
def test_bytes_are_judged_as_the_text_they_spell(raw: bytes) -> None:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        assert rules_in(raw) == ["json-encoding"]
    else:
        assert rules_in(raw) in (rules_in(text), ["json-encoding"])
        assert bool(rules_in(raw)) == bool(rules_in(text))


@given(damaged_texts())
def test_findings_stand_in_the_order_of_the_text(text: str) -> None:
    places = [(finding.line, finding.column) for finding in findings_in(text)]
    assert places == sorted(places, key=lambda place: (place[0] or 0, place[1] or 0))
