"""Equal JSON values have one canonical text (RFC 8785)."""

import json
import math
import struct
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from imr_schema._json.canonical import canonical, compact_in_order, number, string
from imr_schema._json.text import parse
from imr_schema._json.values import MAX_INTEGER
from imr_schema.findings import Invalid
from support.json_texts import sound_values, whole_characters


def shuffled(value: Any) -> Any:
    """An equal value with the members of every object the other way round."""
    if isinstance(value, dict):
        return {name: shuffled(value[name]) for name in reversed(value)}
    return [shuffled(item) for item in value] if isinstance(value, list) else value


class TestCanonical:
    @given(sound_values)
    def test_it_reads_back_as_an_equal_value(self, value: Any) -> None:
        assert parse(canonical(value)) == value

    @given(sound_values)
    def test_it_is_a_fixed_point(self, value: Any) -> None:
        text = canonical(value)
        assert canonical(parse(text)) == text

    @given(sound_values)
    def test_the_order_of_members_makes_no_difference(self, value: Any) -> None:
        assert canonical(shuffled(value)) == canonical(value)

    @given(sound_values)
    def test_a_value_in_canonical_order_is_written_alike_in_its_own_order(self, value: Any) -> None:
        text = canonical(value)
        assert compact_in_order(parse(text)) == text

    def test_the_sample_of_the_rfc_is_written_as_the_rfc_writes_it(self) -> None:
        # RFC 8785, section 3.2.2, but for its two numbers beyond the range read alike everywhere.
        sample = r"""{
            "numbers": [4.50, 2e-3, 0.000000000000000000000000001],
            "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
            "literals": [null, true, false]
        }"""
        assert canonical(json.loads(sample)) == (
            r'{"literals":[null,true,false],"numbers":[4.5,0.002,1e-27],"string":"€$\u000f\nA' + "'" + r'B\"\\\\\"/"}'
        )

    def test_members_are_sorted_by_their_names_utf_16_code_units(self) -> None:
        names = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\x80", "\xf6"]  # RFC 8785, section 3.2.3
        ordered = json.loads(
            canonical(dict.fromkeys(names)), object_pairs_hook=lambda members: [name for name, _ in members]
        )
        assert ordered == ["\r", "1", "\x80", "\xf6", "\u20ac", "\U0001f600", "\ufb33"]

    @given(sound_values)
    def test_another_implementation_of_the_rfc_writes_the_same(self, value: Any) -> None:
        assert canonical(value).encode() == rfc8785.dumps(value)

    def test_what_is_not_json_is_refused_with_all_findings(self) -> None:
        with pytest.raises(Invalid) as caught:
            canonical({"a": (), "b": [math.nan]})
        assert [finding.pointer for finding in caught.value.findings] == ["/a", "/b/0"]


class TestNumber:
    # The samples of RFC 8785, appendix B.
    @pytest.mark.parametrize(
        ("bits", "expected"),
        [
            (0x0000000000000000, "0"),
            (0x8000000000000000, "0"),
            (0x0000000000000001, "5e-324"),
            (0x8000000000000001, "-5e-324"),
            (0x7FEFFFFFFFFFFFFF, "1.7976931348623157e+308"),
            (0x4340000000000000, "9007199254740992"),
            (0xC340000000000000, "-9007199254740992"),
            (0x4430000000000000, "295147905179352830000"),
            (0x44B52D02C7E14AF5, "9.999999999999997e+22"),
            (0x44B52D02C7E14AF6, "1e+23"),
            (0x44B52D02C7E14AF7, "1.0000000000000001e+23"),
            (0x444B1AE4D6E2EF4E, "999999999999999700000"),
            (0x444B1AE4D6E2EF4F, "999999999999999900000"),
            (0x444B1AE4D6E2EF50, "1e+21"),
            (0x3EB0C6F7A0B5ED8C, "9.999999999999997e-7"),
            (0x3EB0C6F7A0B5ED8D, "0.000001"),
            (0x41B3DE4355555553, "333333333.3333332"),
            (0x41B3DE4355555557, "333333333.33333343"),
            (0xBECBF647612F3696, "-0.0000033333333333333333"),
            (0x43143FF3C1CB0959, "1424953923781206.2"),
        ],
    )
    def test_a_float_is_written_as_the_rfc_writes_it(self, bits: int, expected: str) -> None:
        (value,) = struct.unpack(">d", bits.to_bytes(8))
        assert number(value) == expected

    @pytest.mark.parametrize(
        ("value", "expected"),
        [(0, "0"), (-12, "-12"), (MAX_INTEGER, "9007199254740991"), (2.0, "2"), (-0.0, "0"), (1e-7, "1e-7")],
    )
    def test_whole_numbers_have_no_point(self, value: float, expected: str) -> None:
        assert number(value) == expected

    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_a_float_reads_back_as_itself(self, value: float) -> None:
        assert float(number(value)) == value

    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_another_implementation_of_the_rfc_writes_the_same(self, value: float) -> None:
        assert number(value).encode() == rfc8785.dumps(value)

    @pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, MAX_INTEGER + 1, -(10**400)])
    def test_a_number_that_has_no_exact_text_is_refused(self, value: float) -> None:
        with pytest.raises(ValueError, match=r"JSON has no NaN|is not held exactly"):
            number(value)


class TestString:
    def test_only_what_must_be_escaped_is_escaped(self) -> None:
        assert string('\b\t\n\f\r"\\/\0\x1f\x7f\u2028é') == '"' + r"\b\t\n\f\r\"\\/\u0000\u001f" + '\x7f\u2028é"'

    @given(whole_characters)
    def test_text_reads_back_as_itself(self, value: str) -> None:
        assert parse(string(value)) == value
