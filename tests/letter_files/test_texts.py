"""Text files in the encodings that programs write."""

from pathlib import Path

import pytest

from imr_schema.letter_files import Refusal, Unreadable, read_all, text_of
from support.letter_texts import example

PLAIN = example("CM16-0900101")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_of_a_letter_makes_no_difference(encoding: str) -> None:
    assert text_of("letter.txt", PLAIN.encode(encoding)) == PLAIN


@pytest.mark.parametrize("content", [b"", b"A", b"\0", "Ärzte".encode()])
def test_short_text_is_utf_8(content: bytes) -> None:
    assert text_of("letter.txt", content) == content.decode()


def test_broken_utf_16_is_refused_with_what_to_do() -> None:
    with pytest.raises(Unreadable, match="UTF-8"):
        text_of("letter.txt", b"\xff\xfeA\0\0\xd8")


def test_a_text_too_long_for_a_letter_is_refused() -> None:
    assert len(text_of("letter.txt", b"x" * 1_000_000)) == 1_000_000
    with pytest.raises(Unreadable, match="more than 1,000,000 characters"):
        text_of("letter.txt", b"x" * 1_000_001)


def test_a_file_too_large_for_a_letter_is_not_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    with file.open("wb") as written:
        written.truncate((64 << 20) + 1)
    (refusal,) = read_all([str(file)])
    assert isinstance(refusal, Refusal)
    assert "larger than 64 MiB" in refusal.reason
