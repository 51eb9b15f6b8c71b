import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema import Invalid
from imr_schema.examine import examine_text
from imr_schema.files import json_array
from imr_schema.files.blocks import BLOCK_RECORDS, RecordText

LARGE = 1 << 20


class Trickle(io.BytesIO):
    """A stream that returns only a few bytes at a time."""

    def __init__(self, content: bytes, step: int) -> None:
        super().__init__(content)
        self._step = step

    def read(self, size: int | None = -1) -> bytes:
        return super().read(self._step if size is None or size < 0 else min(size, self._step))


def texts(content: str | bytes, *, limit: int = LARGE, step: int = LARGE) -> list[RecordText]:
    raw = content if isinstance(content, bytes) else content.encode()
    return [text for block in json_array.read_blocks(Trickle(raw, step), limit) for text in block.texts()]


def rules(found: list[RecordText]) -> list[str]:
    return [text.problem.rule for text in found if text.problem]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(JSON, min_size=1), st.sampled_from([None, 0, 2]), st.booleans(), st.integers(2, 9))
def test_every_item_is_an_unchanged_record_however_the_text_is_split_into_chunks(
    items: list[object], indent: int | None, escaped: bool, step: int
) -> None:
    content = json.dumps(items, indent=indent, ensure_ascii=escaped)
    content = content.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    found = texts(content, step=step)
    assert [json.loads(text.content) for text in found] == json.loads(content)


@given(st.lists(JSON, min_size=1), st.sampled_from([None, 0, 2]), st.integers(2, 9))
def test_every_item_has_its_line_and_column(items: list[object], indent: int | None, step: int) -> None:
    content = json.dumps(items, indent=indent, ensure_ascii=False)
    content = content.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    lines = content.split("\n")
    for text in texts(content, step=step):
        first = text.content.decode().split("\n")[0]
        assert lines[text.line - 1][text.column - 1 :].startswith(first)


def test_a_text_that_is_not_an_array_is_one_record() -> None:
    assert texts(' {"a": 1}\n') == [RecordText(1, 1, b' {"a": 1}\n')]


def test_an_empty_text_is_one_empty_record() -> None:
    assert texts("") == [RecordText(1, 1, b"")]


@pytest.mark.parametrize("content", ["[]", " [\n ]\n"])
def test_an_empty_array_is_reported(content: str) -> None:
    assert rules(texts(content)) == ["no-record"]


@pytest.mark.parametrize("content", ["[1,]", "[,1]"])
def test_an_extra_comma_makes_an_empty_record(content: str) -> None:
    assert sorted(text.content for text in texts(content)) == [b"", b"1"]


@pytest.mark.parametrize("content", ["[", "[1", "[1,", '[{"a": 1}\n'])
def test_an_array_that_is_not_closed_is_reported(content: str) -> None:
    assert rules(texts(content)) == ["json-syntax"]


@pytest.mark.parametrize("content", ['[{"a": 1', '["a', "[[1]"])
def test_a_truncated_record_is_kept_so_that_parsing_reports_it(content: str) -> None:
    found = texts(content)
    assert [text.content for text in found if not text.problem] == [content[1:].encode()]


def test_text_after_the_array_is_reported_at_its_place() -> None:
    after = texts("[1]\n [2]")[-1]
    assert (after.line, after.column, rules([after])) == (2, 2, ["json-syntax"])


def test_white_space_after_the_array_is_ignored() -> None:
    assert [text.content for text in texts("[1]\n \n", step=2)] == [b"1"]


def test_brackets_and_commas_in_strings_are_not_delimiters() -> None:
    assert [text.content for text in texts(r'["],[\"", "\\"]', step=3)] == [rb'"],[\""', rb'"\\"']


def test_an_unmatched_closing_brace_belongs_to_the_item() -> None:
    assert [text.content for text in texts("[}, 1]")] == [b"}", b"1"]


def test_a_record_that_is_too_large_is_skipped_and_the_next_is_read() -> None:
    found = texts(f'[1, "{"x" * 50}", 2]', limit=20, step=7)
    assert [(text.content, text.column) for text in found] == [(b"1", 2), (b"", 5), (b"2", 59)]
    assert rules(found) == ["record-too-large"]


def test_a_single_record_that_is_too_large_is_reported() -> None:
    assert rules(texts("1" * 30, limit=20)) == ["record-too-large"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32-le", "utf-8-sig"])
@pytest.mark.parametrize(
    "content", ["[{}]", "{}", "[" + "{}, " * LARGE + "{}]"], ids=["array", "record", "large array"]
)
def test_an_array_in_another_encoding_is_told_as_that_whatever_its_size(encoding: str, content: str) -> None:
    (text,) = texts(content.encode(encoding))
    with pytest.raises(Invalid) as invalid:
        raise Invalid([text.problem.at(())]) if text.problem else Invalid(examine_text(text.content).findings)
    assert invalid.value.findings[0].rule == ("json-bom" if encoding == "utf-8-sig" else "json-encoding")


def test_no_block_has_very_many_records() -> None:
    content = b"[" + b"{}," * BLOCK_RECORDS * 3 + b"{}]"
    blocks = [list(block.texts()) for block in json_array.read_blocks(io.BytesIO(content), LARGE)]
    assert [len(block) for block in blocks] == [BLOCK_RECORDS] * 3 + [1]
