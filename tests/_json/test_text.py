"""JSON text is read, or everything that is wrong with it is found with its place."""

import json
import sys
import traceback

import pytest
from hypothesis import given

from imr_schema._json.text import parse
from imr_schema._json.values import MAX_DEPTH, MAX_FINDINGS, MAX_INTEGER
from imr_schema.findings import Invalid
from support.json_texts import findings_in, rules_in, sound_values


def places_in(text: bytes | str) -> list[tuple[str, str, int | None, int | None]]:
    return [(found.rule, found.pointer, found.line, found.column) for found in findings_in(text)]


class TestWhatIsRead:
    @given(sound_values.map(json.dumps))
    def test_sound_text_reads_as_the_standard_library_reads_it(self, text: str) -> None:
        assert repr(parse(text)) == repr(parse(text.encode())) == repr(json.loads(text))

    def test_a_number_keeps_the_kind_it_is_written_in(self) -> None:
        assert repr(parse("[2, 2.0, -0, -0.0, 1e2]")) == "[2, 2.0, 0, -0.0, 100.0]"

    def test_the_largest_exact_numbers_are_read(self) -> None:
        assert parse(f"[{MAX_INTEGER}, -{MAX_INTEGER}, {MAX_INTEGER}.0]") == [MAX_INTEGER, -MAX_INTEGER, MAX_INTEGER]

    def test_an_escaped_pair_of_surrogates_is_one_character(self) -> None:
        assert parse(r'"\ud83d\uDE00"') == "\U0001f600"

    def test_a_backslash_before_ud800_makes_it_plain_text(self) -> None:
        assert parse(r'"\\ud800"') == r"\ud800"

    @pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
    def test_the_deepest_nesting_allowed_is_read(self, opening: str, closing: str) -> None:
        assert rules_in(opening * MAX_DEPTH + "1" + closing * MAX_DEPTH) == []

    def test_many_lists_beside_each_other_are_not_deep(self) -> None:
        assert parse(f"[{','.join(['[]'] * 1000)}]") == [[]] * 1000

    def test_brackets_in_a_string_are_not_deep(self) -> None:
        assert parse(json.dumps("[" * 1000)) == "[" * 1000


class TestSyntax:
    @pytest.mark.parametrize(
        ("text", "line", "column", "words"),
        [
            ("", 1, 1, "is empty"),
            (" \n ", 1, 1, "is empty"),
            ("[1, 2\n", 1, 6, "',' or ']'"),
            ('{"a": 1', 1, 8, "',' or '}'"),
            ('{"a"', 1, 5, "':' after the member name"),
            ('{"a":', 1, 6, "expected: a value"),
            ("{", 1, 2, "a member name in double quotes or '}'"),
            ('{"a": 1 "b": 2}', 1, 9, "',' or '}'"),
            ('{\n  "a": 1\r\n  "b": 2\n}', 3, 3, "',' or '}'"),
            ("[1 2]", 1, 4, "',' or ']'"),
            ("[1}", 1, 3, "',' or ']'"),
            ("[,1]", 1, 2, "a value or ']'"),
            ('{"a" 1}', 1, 6, "':' after the member name"),
            ('{"a": }', 1, 7, "a value"),
            ("{1: 2}", 1, 2, "a member name in double quotes or '}'"),
            ('{"a": 1, 2}', 1, 10, "a member name in double quotes"),
            ("]", 1, 1, "a value"),
            ("[1] [2]", 1, 5, "the end of the text"),
            ('{"a": 1}\n{"a": 2}', 2, 1, "the end of the text"),
            ("[1, 2 , ]", 1, 7, "comma after the last entry"),
            ('{"a": 1,\n}', 1, 8, "comma after the last entry"),
            ("{'a': 1}", 1, 2, "straight double quotes"),
            ("[\u201ca\u201d]", 1, 2, "straight double quotes"),
            ("{a: 1}", 1, 2, "word has no quotes"),
            ("[yes]", 1, 2, "word has no quotes"),
            ("[nulls]", 1, 2, "word has no quotes"),
            ("[True]", 1, 2, "lower case"),
            ("[None]", 1, 2, "lower case"),
            ("[01]", 1, 2, "not a JSON number"),
            ("[+1]", 1, 2, "not a JSON number"),
            ("[.5]", 1, 2, "not a JSON number"),
            ("[5.]", 1, 2, "not a JSON number"),
            ("[1.e5]", 1, 2, "not a JSON number"),
            ("[0x1F]", 1, 2, "not a JSON number"),
            ("[1_000]", 1, 2, "not a JSON number"),
            ("[-]", 1, 2, "not a JSON number"),
            ("[1] // note", 1, 5, "the end of the text"),
            ("[ // note\n1]", 1, 3, "Comments are not JSON"),
            ("# note\n[1]", 1, 1, "Comments are not JSON"),
            ("[\xa01]", 1, 2, "invisible character"),
            ("[\0]", 1, 2, "invisible character"),
            ("[?]", 1, 2, "a value or ']'"),
            ('["abc]', 1, 2, "ends inside a string"),
            ('["abc\\', 1, 2, "ends inside a string"),
            ('["abc\\u00', 1, 2, "ends inside a string"),
            ('["abc\n"]', 1, 6, "line ends inside a string"),
            ('["a\tbc"]', 1, 4, "control character"),
            (r'["\x41"]', 1, 3, "A backslash must be followed"),
            (r'["ab\u12G4"]', 1, 5, "A backslash must be followed"),
        ],
    )
    def test_a_syntax_error_is_explained_at_its_place(self, text: str, line: int, column: int, words: str) -> None:
        (finding,) = findings_in(text)
        assert (finding.rule, finding.line, finding.column) == ("json-syntax", line, column)
        assert words in finding.message

    def test_a_syntax_error_has_the_path_of_its_member(self) -> None:
        assert places_in('{"a": {"b": [0, [tru') == [("json-syntax", "/a/b/1", 1, 18)]

    def test_what_is_wrong_before_a_syntax_error_is_reported_too(self) -> None:
        assert rules_in('{"a": NaN, "a": 1, }') == ["json-not-finite", "json-duplicate-member", "json-syntax"]

    def test_lines_count_from_the_given_first_line(self) -> None:
        (finding,) = findings_in(b"\r\n[?]", first_line=41)
        assert (finding.line, finding.column) == (42, 2)

    def test_columns_count_characters_not_bytes(self) -> None:
        assert places_in('["é\U0001f600", ?]'.encode()) == [("json-syntax", "", 1, 8)]


class TestOtherRules:
    def test_each_repetition_of_a_member_is_reported(self) -> None:
        assert places_in('{"a": 1,\n "b": {"a": 2},\n "a": 3, "\\u0061": 4}') == [
            ("json-duplicate-member", "/a", 3, 2),
            ("json-duplicate-member", "/a", 3, 10),
        ]

    def test_numbers_that_are_not_finite_are_reported(self) -> None:
        assert places_in("[NaN, Infinity,\n -Infinity, 1e999, -1.5E+400]") == [
            ("json-not-finite", "/0", 1, 2),
            ("json-not-finite", "/1", 1, 7),
            ("json-not-finite", "/2", 2, 2),
            ("json-not-finite", "/3", 2, 13),
            ("json-not-finite", "/4", 2, 20),
        ]

    @pytest.mark.parametrize(
        "number",
        [str(MAX_INTEGER + 1), str(-MAX_INTEGER - 1), "1e300", "9007199254740991.6", "9" * 5000, "-" + "9" * 400],
    )
    def test_a_number_beyond_the_range_is_reported_however_it_is_spelt(self, number: str) -> None:
        assert places_in(f'{{"a": {number}}}') == [("json-number-range", "/a", 1, 7)]

    @pytest.mark.parametrize(
        "half", [r"\ud800", r"\uDFFF", r"\ud800\ud800", r"\uDC00\uD800", "\ud83d", "\\ud83d\ude00"]
    )
    def test_half_a_character_is_reported(self, half: str) -> None:
        assert places_in(f'["ok {half}"]') == [("json-lone-surrogate", "/0", 1, 6)]

    @pytest.mark.parametrize("pair", [r"\ud83d\ude00", r"\uD83D\uDE00", "\U0001f600"])
    def test_a_whole_character_before_half_a_one_is_not_reported(self, pair: str) -> None:
        assert places_in(f'["{pair}", "{pair}\\ud83d"]') == [("json-lone-surrogate", "/1", 1, 7 + 2 * len(pair))]

    def test_half_a_character_in_a_member_name_is_reported(self) -> None:
        assert places_in(r'{"a\udead": 1}') == [("json-lone-surrogate", "/a\udead", 1, 4)]

    @pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 10_000, 10_000_000])
    def test_nesting_too_deep_is_reported_at_the_first_list_too_deep(self, depth: int) -> None:
        assert places_in("[" * depth + "]" * depth) == [("json-depth", "/0" * MAX_DEPTH, 1, MAX_DEPTH + 1)]

    def test_nesting_too_deep_is_reported_of_objects(self) -> None:
        assert places_in('{"a":' * 65 + "1" + "}" * 65) == [("json-depth", "/a" * MAX_DEPTH, 1, 5 * MAX_DEPTH + 1)]

    def test_findings_are_capped_and_the_last_says_so(self) -> None:
        rules = rules_in(f"[{', '.join(['NaN'] * (MAX_FINDINGS + 1))}]")
        assert rules == ["json-not-finite"] * MAX_FINDINGS + ["json-more-findings"]

    def test_as_many_findings_as_allowed_are_all_there_are(self) -> None:
        assert rules_in(f"[{', '.join(['NaN'] * MAX_FINDINGS)}]") == ["json-not-finite"] * MAX_FINDINGS


class TestEncodings:
    def test_a_byte_order_mark_is_reported_and_not_counted_as_a_column(self) -> None:
        found = [("json-bom", "", 1, 1), ("json-not-finite", "/0", 1, 2)]
        assert places_in(b"\xef\xbb\xbf[NaN]") == found
        assert places_in("\ufeff[NaN]") == found

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
    def test_another_unicode_encoding_is_recognized(self, encoding: str) -> None:
        (finding,) = findings_in('{"a": 1}'.encode(encoding))
        assert (finding.rule, finding.line, finding.column) == ("json-encoding", 1, 1)
        assert finding.message == f"The text appears to be {encoding[:6].upper()}; save it as UTF-8."

    @pytest.mark.parametrize("bad", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\xe9t\xe9"])
    def test_the_first_byte_that_is_not_utf_8_is_reported(self, bad: bytes) -> None:
        assert places_in('{\n"é": "é'.encode() + bad + b'"}') == [("json-encoding", "", 2, 8)]

    def test_a_picture_is_no_utf_8(self) -> None:
        assert rules_in(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR") == ["json-encoding"]


class TestSilence:
    CANARY = "CANARY"

    @pytest.mark.parametrize(
        "text",
        [
            '["CANARY", NaN, "CANARY\\ud800"]',
            '["CANARY", CANARY]',
            '["CANARY\n"]',
            "CANARY",
            '["CANARY", 1',
            "'CANARY'",
            '["CANARY"] CANARY',
            b'["CANARY", "\xff"]',
            '["CANARY"]'.encode("utf-16"),
        ],
    )
    def test_no_message_and_no_traceback_shows_the_text(self, text: bytes | str) -> None:
        with pytest.raises(Invalid) as caught:
            parse(text)
        shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
        assert self.CANARY not in shown
        assert caught.value.__context__ is None


class TestHugeTexts:
    """Each of these would take hours, or all memory, if reading were not linear."""

    SIZE = 3_000_000

    @pytest.mark.parametrize("character", [*"[{]}\"\\,:-+.019eEtfnNI'/# \n\té\0"])
    def test_one_character_repeated_is_refused(self, character: str) -> None:
        assert len(findings_in(character * self.SIZE)) == 1

    @pytest.mark.parametrize(
        ("start", "again", "end", "rules"),
        [
            ('"', "a", '"', []),
            ('"', "\\n", '"', []),
            ('"', "\\n", "\x01", ["json-syntax"]),
            ('"', "\\ud83d\\ude00", '"', []),
            ('"', "\\ud83d\\ude00", '\\ud83d"', ["json-lone-surrogate"]),
            ("[1", "\n", "]", []),
            ("[1", " ", "x]", ["json-syntax"]),
            ("0.", "1", "", []),
            ("0.", "1", "x", ["json-syntax"]),
            ("1e", "1", "", ["json-not-finite"]),
            ("[", "0,", "NaN]", ["json-not-finite"]),
        ],
    )
    def test_one_piece_repeated_is_judged(self, start: str, again: str, end: str, rules: list[str]) -> None:
        assert rules_in(start + again * (self.SIZE // len(again)) + end) == rules

    def test_reading_never_recurses_on_a_shallow_stack(self) -> None:
        assert sys.getrecursionlimit() < 10_000
        assert rules_in('[{"a":' * 10_000) == ["json-depth"]
