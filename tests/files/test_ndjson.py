import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema import Invalid
from imr_schema._json.text import parse
from imr_schema.files import ndjson
from imr_schema.files.blocks import BLOCK, BLOCK_RECORDS, RecordText

LARGE = 1 << 30


def texts(content: bytes, *, limit: int = LARGE) -> list[RecordText]:
    return [text for block in ndjson.read_blocks(io.BytesIO(content), limit) for text in block.texts()]


def rules(found: list[RecordText]) -> list[str]:
    return [text.problem.rule for text in found if text.problem]


@given(
    st.lists(st.sampled_from([b"{}", b"[1, 2]", b"", b" ", b'"word"']), min_size=1), st.sampled_from([b"\n", b"\r\n"])
)
def test_every_line_that_is_not_blank_is_a_record_with_its_line_number(lines: list[bytes], end: bytes) -> None:
    expected = [RecordText(number, 1, line) for number, line in enumerate(lines, 1) if line.strip()]
    assert texts(end.join(lines)) == (expected or [RecordText(1)])


def test_a_stream_is_split_only_at_line_ends() -> None:
    lines = [b"%d" % number * 40 for number in range(100_000)]
    blocks = list(ndjson.read_blocks(io.BytesIO(b"\n".join(lines)), LARGE))
    assert len(blocks) > 5
    assert all(block.size < BLOCK + 1000 for block in blocks)
    assert [text.content for block in blocks for text in block.texts()] == lines


def test_a_blank_stream_yields_one_empty_record() -> None:
    assert texts(b"") == texts(b"\n \n\r\n") == [RecordText(1)]


def test_a_long_line_within_the_limit_is_read() -> None:
    line = b"1" * (3 * BLOCK)
    assert [text.content for text in texts(line + b"\n2", limit=3 * BLOCK)] == [line, b"2"]


def test_a_line_beyond_the_limit_is_skipped_and_the_next_keeps_its_line_number() -> None:
    found = texts(b"1\n" + b"2" * (5 * BLOCK) + b"\n3\n4", limit=BLOCK)
    assert [(text.line, text.content) for text in found] == [(1, b"1"), (2, b""), (3, b"3"), (4, b"4")]
    assert rules(found) == ["record-too-large"]


def test_a_last_line_beyond_the_limit_is_reported() -> None:
    assert rules(texts(b"1\n" + b"2" * (5 * BLOCK), limit=BLOCK)) == ["record-too-large"]


def test_the_limit_does_not_count_the_line_end() -> None:
    assert [rules(texts(b"1234" + end + b"2", limit=4)) for end in (b"\n", b"\r\n")] == [[], []]
    assert rules(texts(b"12345\n2", limit=4)) == ["record-too-large"]


def test_a_line_of_spaces_is_skipped_unless_it_is_beyond_the_limit() -> None:
    assert texts(b" " * 100 + b"\n1", limit=200) == [RecordText(2, 1, b"1")]
    assert rules(texts(b" " * 100 + b"\n1", limit=20)) == ["record-too-large"]


GOOD = b'{"a": 1}'


@pytest.mark.parametrize(
    "faulty", [b"\0", b"\0" + GOOD, GOOD + b"\0", b'{"a": "\0"}', b"{\0}", b"\xff\0", b"\0\0\0\0{}"]
)
@pytest.mark.parametrize("before", [0, 1, 3])
def test_a_nul_byte_is_the_fault_of_its_record_alone(faulty: bytes, before: int) -> None:
    lines = [GOOD] * before + [faulty] + [GOOD] * 50_000
    found = texts(b"\n".join(lines) + b"\n")
    assert [text.content for text in found] == lines
    assert [text.line for text in found] == list(range(1, len(lines) + 1))
    with pytest.raises(Invalid):
        parse(faulty)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_a_stream_in_another_encoding_is_one_problem(encoding: str) -> None:
    for first in ("", "\n", "  ", "[", '"'):
        (text,) = texts((first + '{"a": "\u00e9\u6771\U0001f600"}\n' * 9).encode(encoding))
        assert text.problem
        assert text.problem.parameters == {"encoding": encoding[:6].upper()}
        assert text.content == b""


@pytest.mark.parametrize("binary", [b"\0\1\n" * BLOCK, bytes(range(256)) * 100, b"\x1f\x8b\x08\0\n\xfe\n", b"\0" * 9])
def test_a_binary_stream_is_one_problem(binary: bytes) -> None:
    assert rules(texts(binary)) == ["json-encoding"]


def test_no_block_has_very_many_records() -> None:
    blocks = list(ndjson.read_blocks(io.BytesIO(b"1\n\n" * BLOCK_RECORDS * 3 + b"1"), LARGE))
    assert [len(list(block.texts())) for block in blocks] == [BLOCK_RECORDS // 2] * 6 + [1]
    assert [text.line for block in blocks for text in block.texts()] == list(range(1, BLOCK_RECORDS * 6 + 2, 2))
