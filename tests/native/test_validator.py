"""The native validator calls nothing clean that Python does not, and asks Python about little that is."""

import json
import sys
from collections.abc import Callable
from itertools import islice
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema import examine, fast_path, native
from imr_schema._json.canonical import compact_in_order
from imr_schema._json.values import MAX_DEPTH
from imr_schema.example import DOCUMENT
from imr_schema.files.blocks import RecordBlock
from imr_schema.files.ndjson import LineBlock
from imr_schema.letters import read
from imr_schema.streams.batches import Examiner
from imr_schema.streams.checked_lines import checked
from imr_schema.testing.near_misses import every_near_miss
from imr_schema.testing.strategies import documents
from support.damage import damaged_documents
from support.places import SHARED

imr_schema_native = pytest.importorskip("imr_schema_native", reason="it is not built: make native")
check: Callable[[bytes], str | None] = imr_schema_native.check
NUMBER = DOCUMENT["case_number"]
COMPACT = compact_in_order(DOCUMENT).encode()


def is_clean(text: bytes) -> bool:
    return not examine.examine_text(text).findings


def with_summary(written: str) -> bytes:
    """The example with a summary as it is written, escapes and all."""
    summary = json.dumps(DOCUMENT["clinical_summary"], ensure_ascii=False).encode()
    assert COMPACT.count(summary) == 1
    return COMPACT.replace(summary, f'"{written}"'.encode(errors="surrogatepass"))


def with_extension(written: str) -> bytes:
    extensions = compact_in_order(DOCUMENT["extensions"]).encode()
    assert COMPACT.count(extensions) == 1
    return COMPACT.replace(extensions, written.encode(errors="surrogatepass"))


def test_it_is_made_from_these_declarations() -> None:
    assert native.IS_INSTALLED, "it was built from other declarations: run make native"


@pytest.mark.parametrize(
    "write",
    [
        compact_in_order,
        json.dumps,
        lambda document: json.dumps(document, indent="\t").replace("\n", "\r\n"),
        lambda document: " \n" + json.dumps(document, separators=(" , ", " :\t")) + "\r\n ",
        lambda document: json.dumps(document, sort_keys=True),
        lambda document: compact_in_order(document).replace("/", "\\/").replace("b", "\\u0062", 40),
    ],
)
def test_a_clean_record_is_clean_however_it_is_written(write: Callable[[Any], str]) -> None:
    assert check(write({name: DOCUMENT[name] for name in DOCUMENT if name != "extensions"}).encode()) in {NUMBER, None}
    assert check(write(DOCUMENT | {"extensions": {}}).encode().replace(b"\\u0062", b"b")) == NUMBER


def test_a_number_that_its_program_may_give_again_is_left_out() -> None:
    text = json.dumps(DOCUMENT | {"program": "other-external-review"}).encode()
    examined = examine.examine_text(text)
    assert not examined.findings
    assert examined.case_number is None
    assert check(text) == ""


def test_a_clean_record_without_a_number_has_an_empty_one() -> None:
    assert check(b'{"schema_version":"1.0","status":"in-review","issues":[]}') == ""


@settings(max_examples=200)
@given(documents())
def test_generated_records_are_called_clean_only_if_they_are(document: dict[str, Any]) -> None:
    text = json.dumps(document, ensure_ascii=False).encode()
    if (number := check(text)) is not None:
        examined = examine.examine_text(text)
        assert not examined.findings
        assert (number or None) == examined.case_number


@given(damaged_documents())
def test_damaged_records_are_called_clean_only_if_they_are(document: Any) -> None:
    text = json.dumps(document).encode()
    assert check(text) is None or is_clean(text)


def test_near_misses_are_called_clean_only_if_they_are() -> None:
    called_clean = 0
    for miss in islice(every_near_miss(), None, None, 7):
        text = json.dumps(miss.document).encode()
        if check(text) is not None:
            called_clean += 1
            assert is_clean(text), miss.what
    assert called_clean > 10


@given(st.data())
def test_bytes_changed_anywhere_are_called_clean_only_if_they_are(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(COMPACT)))
    end = start + data.draw(st.integers(0, 3))
    piece = data.draw(
        st.binary(max_size=3) | st.sampled_from([b'"', b"\\n", b"}", b",", b"1", b"-", b".0", b"\\u0041"])
    )
    text = COMPACT[:start] + piece + COMPACT[end:]
    assert check(text) is None or is_clean(text)


@pytest.mark.parametrize(
    "written",
    [
        "She\u2019s 47; pain \u2013 \u201csevere\u201d.",
        r"She\u2019s 47 \u0026 \"well\" \\ \/ \uD834\uDD1E",
        "A line.\\n\\tAnother.",
        "Her newborn on day 2; labor 3; birthday; DOB unknown, though for twenty characters 4.",
        "Visits of 02-10-2016, 2014-2015, 12345, 123-4567 and 98-99.",
        "Pa\u00efn at 5\u00bd \u2264 8\u00a0mm; \u05d0, \u4e2d, \u0416",
    ],
)
def test_what_letters_are_full_of_needs_no_python(written: str) -> None:
    assert is_clean(with_summary(written))
    assert check(with_summary(written)) == NUMBER


@pytest.mark.parametrize(
    "written",
    [
        "",
        " a",
        "a ",
        "\u00a0a",
        "a\u2003",
        "a\\n",
        "\\ta",
        r"\u2003a",
        r"a\u0020",
        "a\x7fa",
        "a\u0085a",
        r"a\u007f",
        r"a\u0000",
        r"a\ra",
        "a\ta",
        "e\u0301",
        r"e\u0301",
        "\u212b",
        r"\ud800",
        r"\udc00a",
        r"\ud800\u0041",
        r"\ud83d \ude00",
        "\ud800",
        r"\x41",
        r"\u12",
        r"\u+123",
        "Call 555-010-0199.",
        "Call (555) 010-0199",
        "123-45-6789",
        "DOB 1/2/60",
        "x " * 40 + "Date of Birth: 1/2/60",
        "She was born on " + "\u2019" * 18 + " 3 May",
        "1234567",
        r"123456\u0037",
        "a@b.cd",
        r"a\u0040b.cd",
        "x" * 70 + "1234567" + "x" * 70,
        "x\u2019" * 9 + "1234567",
    ],
)
def test_an_unclean_text_is_not_called_clean(written: str) -> None:
    assert not is_clean(with_summary(written))
    assert check(with_summary(written)) is None


@pytest.mark.parametrize(
    "written",
    [
        "{}",
        '{"":[null,true,false,-0,0.5,-1.25e-7,999999999999999,"\\u0000\\ud834\\udd1e\\n"]}',
        '{"a":{"a":{"b":1,"c":2}},"b":[{"a":1},{"a":1}]}',
        '{"a":' + "[" * (MAX_DEPTH - 2) + "]" * (MAX_DEPTH - 2) + "}",
    ],
)
def test_what_publishers_may_add_needs_no_python(written: str) -> None:
    assert is_clean(with_extension(written))
    assert check(with_extension(written)) == NUMBER


@pytest.mark.parametrize(
    "written",
    [
        "[]",
        "null",
        '{"a":1,"a":2}',
        '{"a":1,"\\u0061":2}',
        '{"a":{"b":1,"b":1}}',
        '{"a":1,}',
        '{"a":[1,]}',
        '{"a" 1}',
        '{"a":01}',
        '{"a":1.}',
        '{"a":.5}',
        '{"a":+1}',
        '{"a":1e}',
        '{"a":NaN}',
        '{"a":nul}',
        '{"a":1e400}',
        '{"a":9007199254740992}',
        '{"a":"\\ud800"}',
        '{"\\ud800":1}',
        '{"a":"\ud800"}',
        '{"a":' + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1) + "}",
    ],
)
def test_what_nobody_may_add_is_not_called_clean(written: str) -> None:
    assert not is_clean(with_extension(written))
    assert check(with_extension(written)) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text + b"}",
        lambda text: text[:-1],
        lambda text: text[:0],
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text.decode().encode("utf-16"),
        lambda text: text.replace(b'"status":', b'"status":"decided","status":'),
        lambda text: text.replace(b'"status":', b'"status":"decided", "status" :'),
        lambda text: text.replace(b'"age":47', b'"age":null'),
        lambda text: text.replace(b'"age":47', b'"age":47.5'),
        lambda text: text.replace(b'"age":47', b'"age":13'),
        lambda text: text.replace(b'"low-back"', b'"low-back","low-back"'),
        lambda text: text.replace(b"CM16-0000001", b"CM19-0000001"),
        lambda text: text.replace(b"CM16-0000001", b"CM16-00000010000"),
    ],
)
def test_a_damaged_record_is_not_called_clean(damage: Callable[[bytes], bytes]) -> None:
    assert damage(COMPACT) != COMPACT
    assert not is_clean(damage(COMPACT))
    assert check(damage(COMPACT)) is None


@pytest.mark.parametrize(("before", "after"), [(b'"age":47', b'"age":47.0'), (b'"value":4,', b'"value":4.0,')])
def test_an_integer_that_is_written_with_a_point_is_for_python(before: bytes, after: bytes) -> None:
    text = COMPACT.replace(before, after)
    assert text != COMPACT
    assert is_clean(text)
    assert check(text) is None


def test_a_block_is_answered_line_by_line() -> None:
    small = b'{"schema_version":"1.0","status":"in-review","issues":[]}'
    block = b"\n".join([COMPACT, b"", b"{}", small + b"\r", b" \t", small, b""])
    assert imr_schema_native.check_lines(block) == [NUMBER, None, None, "", None, "", None]


@pytest.mark.parametrize("function", ["check", "check_lines"])
def test_only_bytes_are_taken(function: str) -> None:
    with pytest.raises(TypeError):
        getattr(imr_schema_native, function)("{}")


def test_what_it_calls_clean_is_what_the_slow_way_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = examine.examine_text(COMPACT)
    monkeypatch.setattr(examine, "examine_text", None)
    for has_engine in (True, False):
        monkeypatch.setattr(fast_path, "HAS_ENGINE", has_engine)
        quick = fast_path.examine_text(COMPACT)
        assert (quick.document, quick.findings, quick.case, quick.case_number) == (
            (slow.document, (), slow.case, slow.case_number)
        )


def test_one_that_is_made_from_other_declarations_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    other = SimpleNamespace(DIGEST="0" * 64, check=lambda _: NUMBER, check_lines=lambda _: [NUMBER])
    monkeypatch.setitem(sys.modules, "imr_schema_native", other)
    assert [ask(COMPACT) for ask in native.installed()] == [None, [None]]


def test_without_it_nothing_is_called_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "imr_schema_native", None)
    assert [ask(COMPACT + b"\n") for ask in native.installed()] == [None, [None, None]]


def test_a_block_of_lines_is_judged_as_its_records_are_one_by_one() -> None:
    limit = len(COMPACT) + 2
    damaged = COMPACT.replace(b"decided", b"denied")
    content = b"\n".join([COMPACT, b"", COMPACT + b"\r", b" \t", b"{}", damaged, COMPACT + b"   ", COMPACT])
    lines = LineBlock(5, content, limit)
    apart = RecordBlock(tuple(lines.texts()))
    assert [*Examiner().examine_block(checked(lines))] == [*Examiner().examine_block(apart)]
    (batch,) = Examiner().examine_block(checked(lines))
    assert [line for _, line, _ in batch.case_numbers] == [5, 7, 10, 12]
    assert [found.line for found in batch.findings] == [9, 10, 11]


def test_clean_records_of_real_letters_need_no_python() -> None:
    letters = sorted((SHARED / "letters").glob("*.txt"))
    if not letters:
        pytest.skip("the real letters are not part of the project")
    texts = [compact_in_order(read(path.read_text("utf-8"), name=path.name).document).encode() for path in letters]
    clean = [text for text in texts if is_clean(text)]
    assert len(clean) > 0.8 * len(texts)
    assert sum(check(text) is None for text in clean) < 0.01 * len(clean)
    assert all(check(text) is None for text in texts if not is_clean(text))
    escaped = [json.dumps(json.loads(text)).encode() for text in clean]
    assert sum(check(text) is None for text in escaped) < 0.01 * len(clean)
