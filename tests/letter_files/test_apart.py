"""A PDF that takes too much time or memory, or crashes its reader, costs its own letter alone."""

import os
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from imr_schema.letter_files import Record, Refusal, Unreadable, apart, read_all
from imr_schema.letter_files.apart import extract_apart
from imr_schema.letter_files.texts import extract
from support.letter_pdf import line_at, pdf_of, pdf_of_pages
from support.letter_texts import example

LETTER = example("CM16-0900101")
HOSTILE = {
    "time": "import hashlib; hashlib.pbkdf2_hmac('sha256', b'', b'', 20_000_000)",
    "crash": "os.abort()",
    "exit": "os._exit(0)",
}
"""What stands for a PDF that is hostile to its reader; as in PDFium, Python cannot interrupt it."""


@pytest.fixture(autouse=True)
def _own_process() -> Iterator[None]:
    """Let each test have a process of its own."""
    apart._process.cache_clear()
    yield
    apart._process(os.getpid())._end()
    apart._process.cache_clear()


def let_a_quokka_be(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the other process run some code where the word stands in a PDF."""
    instead = f"""
import os
from imr_schema.letter_files import apart
extract, apart._MOST_SECONDS = apart.extract, 0.5
def hostile(name, content, recognize):
    if b"Quokka" in content:
        {code}
    return extract(name, content, recognize)
apart.extract = hostile
apart.serve()
"""
    monkeypatch.setattr(apart, "_START", f"import sys; sys.path[:] = sys.argv[1:]\n{instead}")


def test_the_text_is_the_same_whatever_the_process() -> None:
    pdf = pdf_of(LETTER)
    assert extract_apart("a.pdf", pdf) == extract("a.pdf", pdf)
    assert extract_apart("a.txt", LETTER.encode()).text == LETTER


def test_what_is_wrong_with_a_pdf_is_the_same_whatever_the_process() -> None:
    with pytest.raises(Unreadable, match="--ocr"):
        extract_apart("a.pdf", pdf_of_pages([b"0 0 612 792 re f"]))


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_pdf_is_refused_and_the_letters_after_it_are_read(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_a_quokka_be(HOSTILE[kind], monkeypatch)
    contents = [pdf_of(LETTER), pdf_of("Quokka"), pdf_of(LETTER)]
    files = [tmp_path / f"{number}.pdf" for number in range(len(contents))]
    for file, content in zip(files, contents, strict=True):
        file.write_bytes(content)
    first, hostile, last = read_all([*map(str, files)], jobs=1)
    assert isinstance(first, Record)
    assert isinstance(last, Record)
    assert isinstance(hostile, Refusal)
    assert "takes more than 20 seconds or 1 GiB of memory, or crashes the reader" in hostile.reason
    assert hostile.in_letter


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not bound memory")
def test_a_pdf_that_takes_too_much_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    let_a_quokka_be("bytearray(2 << 30)", monkeypatch)
    with pytest.raises(Unreadable, match="1 GiB of memory"):
        extract_apart("a.pdf", pdf_of("Quokka"))


def test_a_bug_in_the_other_process_is_reported_as_one_without_a_word_of_the_letter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    let_a_quokka_be("raise TypeError('Quokka')", monkeypatch)
    with pytest.raises(OSError, match=r"this is a bug in imr-schema.*TypeError") as raised:
        extract_apart("a.pdf", pdf_of("Quokka"))
    assert "Quokka" not in str(raised.value)


def test_a_process_that_cannot_start_is_an_error_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_START", "raise SystemExit")
    with pytest.raises(OSError, match="could not start"):
        extract_apart("a.pdf", pdf_of("Text."))


def test_what_is_printed_while_a_pdf_is_read_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    let_a_quokka_be("os.write(1, b'{}'); print('{}')", monkeypatch)
    assert extract_apart("a.pdf", pdf_of_pages([line_at(720, "Quokka")])).text == "Quokka \n"


def test_an_interrupted_question_leaves_no_answer_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    assert extract_apart("a.pdf", pdf_of("Start.")).text == "Start. \n"
    with monkeypatch.context() as patched:
        patched.setattr(apart, "suppress", _Interrupting)
        with pytest.raises(KeyboardInterrupt):
            extract_apart("a.pdf", pdf_of("First."))
    assert extract_apart("a.pdf", pdf_of("Second.")).text == "Second. \n"


class _Interrupting(nullcontext[None]):
    """Ctrl-C between question and answer."""

    def __exit__(self, *_: object) -> None:
        raise KeyboardInterrupt


def test_a_browser_which_starts_no_process_reads_a_pdf_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_process(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(sys, "platform", "emscripten")
    monkeypatch.setattr("subprocess.Popen", no_process)
    assert extract_apart("letter.pdf", pdf_of(LETTER)) == extract("letter.pdf", pdf_of(LETTER))
