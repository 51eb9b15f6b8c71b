"""A Python value is JSON, or what keeps it from being JSON is found."""

import math
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema._json.values import MAX_DEPTH, MAX_FINDINGS, MAX_INTEGER, is_too_deep, problems_of_value

nested = st.recursive(
    st.none() | st.text(max_size=1),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=1), inner, max_size=2),
)


def found(value: Any) -> list[tuple[str, str]]:
    return [(finding.rule, finding.pointer) for finding in problems_of_value(value)]


def wrapped(value: Any, times: int) -> Any:
    for _ in range(times):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value", [None, True, False, 0, -0.0, 2.5, MAX_INTEGER, "", "é\n", [], {}, {"a": [{"b": "c"}]}]
)
def test_json_has_no_findings(value: Any) -> None:
    assert found(value) == []


@pytest.mark.parametrize("value", [(1,), {1}, b"x", Decimal(1), date(2016, 1, 2), object, 1j, range(2)])
def test_a_value_of_another_type_is_reported(value: Any) -> None:
    assert found({"a": [value]}) == [("json-type", "/a/0")]


def test_a_member_name_that_is_no_text_is_reported_of_its_object() -> None:
    assert found({"a": {1: math.nan, "b": math.nan, None: 1}}) == [("json-type", "/a"), ("json-not-finite", "/a/b")]


def test_numbers_no_reader_holds_are_reported() -> None:
    assert found([math.nan, -math.inf, 1e300, MAX_INTEGER + 1, -(10**5000), True]) == [
        ("json-not-finite", "/0"),
        ("json-not-finite", "/1"),
        ("json-number-range", "/2"),
        ("json-number-range", "/3"),
        ("json-number-range", "/4"),
    ]


def test_half_a_character_is_reported_of_a_name_and_of_a_value() -> None:
    assert found({"\ud800": "\U0001f600\udc00"}) == [("json-lone-surrogate", "/\ud800")] * 2


def test_findings_come_in_the_order_of_the_value_and_without_lines() -> None:
    findings = list(problems_of_value({"a": [math.nan, {"b": ()}], "c": math.inf}))
    assert [finding.path for finding in findings] == [("a", 0), ("a", 1, "b"), ("c",)]
    assert {(finding.line, finding.column) for finding in findings} == {(None, None)}


def test_the_deepest_nesting_allowed_is_json() -> None:
    assert found(wrapped(1, MAX_DEPTH)) == []


def test_nesting_too_deep_is_reported_once() -> None:
    deep = wrapped(1, 100_000)
    assert found([deep, deep]) == [("json-depth", "/0" * MAX_DEPTH)]


def test_a_value_that_holds_itself_is_too_deep() -> None:
    loop: dict[str, Any] = {}
    loop |= {"a": loop, "b": loop}
    assert found(loop) == [("json-depth", "/a" * MAX_DEPTH)]


def test_findings_are_capped_and_the_last_says_so() -> None:
    rules = [rule for rule, _ in found([()] * (MAX_FINDINGS + 1))]
    assert rules == ["json-type"] * MAX_FINDINGS + ["json-more-findings"]


@given(nested, st.sampled_from([0, MAX_DEPTH - 2, MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1]))
def test_a_value_is_too_deep_exactly_if_a_finding_says_so(value: Any, times: int) -> None:
    deep = wrapped(value, times)
    assert is_too_deep(deep) == any(finding.rule == "json-depth" for finding in problems_of_value(deep))
