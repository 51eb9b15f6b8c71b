"""Letters that come as PDF: the record is the one read from the letter's text."""

import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter

from imr_schema import letters
from imr_schema.letter_files import Unreadable, text_of
from support.letter_pdf import LEADING, line_at, pdf_of, pdf_of_pages
from support.letter_texts import passage
from support.places import EXAMPLE_LETTERS

LETTERS = sorted(EXAMPLE_LETTERS.glob("*.txt"))
TOP = 720


def record(text: str) -> dict[str, Any]:
    document = letters.read(text).document
    return {name: value for name, value in document.items() if name != "source"}


def locked(content: bytes, password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.encrypt(password, "the owner's", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("lines_a_page", [17, 23, 40])
@pytest.mark.parametrize("blank_lines_drawn", [True, False])
@pytest.mark.parametrize("letter", LETTERS, ids=lambda path: path.stem)
def test_a_pdf_gives_the_record_of_its_text(letter: Path, blank_lines_drawn: bool, lines_a_page: int) -> None:
    text = letter.read_text(encoding="utf-8")
    pdf = pdf_of(text, blank_lines_drawn=blank_lines_drawn, lines_a_page=lines_a_page)
    assert record(text_of("letter.pdf", pdf)) == record(text)


def test_a_pdf_is_known_by_its_content_whatever_its_name() -> None:
    assert "A line." in text_of("letter", pdf_of("A line."))


def test_lines_close_together_are_one_paragraph_and_a_gap_parts_two() -> None:
    steps = [0, 1, 2, 3.6, 4.6]
    drawn = b"".join(line_at(TOP - LEADING * step, f"Line {step}") for step in steps)
    assert text_of("x.pdf", pdf_of_pages([drawn])) == ("Line 0 \nLine 1 \nLine 2 \n \nLine 3.6 \nLine 4.6 \n")


def test_a_word_broken_at_its_hyphen_is_told_from_a_dash_at_the_end_of_a_line() -> None:
    lines = ["a custom-", "made brace - ", "of steel"]
    drawn = b"".join(line_at(TOP - LEADING * row, line) for row, line in enumerate(lines))
    assert passage(text_of("x.pdf", pdf_of_pages([drawn]))).text == "a custom-made brace - of steel"


def test_a_line_drawn_in_pieces_is_one_line() -> None:
    drawn = line_at(TOP, "Drawn in ") + line_at(TOP, "pieces", left=130) + line_at(TOP - LEADING, "and once.")
    assert text_of("x.pdf", pdf_of_pages([drawn])) == "Drawn in pieces \nand once. \n"


@pytest.mark.parametrize(
    ("last", "first", "joined"),
    [
        ("The knee was stable when she", "walked down the stairs.", True),
        ("The knee was stable when seen by the surgeon in June.", "Nothing locks or catches there.", True),
        ("It is stable.", "Nothing locks or catches there.", False),
    ],
    ids=["in mid-sentence", "no room for the next word", "room for the next word"],
)
def test_a_paragraph_goes_on_over_a_page_break(last: str, first: str, joined: bool) -> None:
    pages = [line_at(TOP, "x" * 54) + line_at(TOP - LEADING, last), line_at(TOP, first)]
    text = passage(text_of("x.pdf", pdf_of_pages(pages))).text
    assert (f"{last} {first}".strip() in text) is joined


def test_signs_that_only_printing_needs_are_read_as_what_they_mean() -> None:
    drawn = line_at(TOP, "…").replace("…".encode("cp1252"), rb"\177 \001ve \002visits")
    assert text_of("x.pdf", pdf_of_pages([drawn])) == "• five visits \n"


def test_pages_without_text_among_others_are_passed_over() -> None:
    assert text_of("x.pdf", pdf_of_pages([b"", line_at(TOP, "Text."), b""])) == "Text. \n"


def test_a_scanned_pdf_is_refused_with_what_to_do() -> None:
    with pytest.raises(Unreadable, match="--ocr"):
        text_of("x.pdf", pdf_of_pages([b"0 0 612 792 re f", b""]))


def test_a_pdf_locked_with_a_password_is_refused_with_what_to_do() -> None:
    with pytest.raises(Unreadable, match="password"):
        text_of("x.pdf", locked(pdf_of("Text."), "secret"))


def test_a_pdf_that_anybody_may_open_is_read_though_it_is_encrypted() -> None:
    assert text_of("x.pdf", locked(pdf_of("Text."), "")) == "Text. \n"


@pytest.mark.parametrize("content", [b"", b"Text.", b"%PDF-1.4\nstartxref\n9", pdf_of("A Quokka.")[:-200]])
def test_a_broken_pdf_is_refused_without_a_word_of_it(content: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Unreadable, match="broken") as refused:
        text_of("x.pdf", content)
    assert "Quokka" not in "".join((str(refused.value), *capfd.readouterr()))
    assert refused.value.__cause__ is None


def test_a_pdf_of_very_many_pages_is_refused() -> None:
    pages = [line_at(TOP, "Text.")] * 501
    assert text_of("x.pdf", pdf_of_pages(pages[:500])).count("Text.") == 500
    with pytest.raises(Unreadable, match="more than 500 pages"):
        text_of("x.pdf", pdf_of_pages(pages))


MUCH = {
    "texts": line_at(TOP, "x") * 16_001,
    "shapes": b"0 0 1 1 re f " * 16_001,
    "characters": b"".join(line_at(TOP - LEADING * row, "x y " * 2000) for row in range(3)),
    "one string, which PDFium cuts": line_at(TOP, "x y " * 8192),
}


@pytest.mark.parametrize("drawn", MUCH)
@pytest.mark.parametrize("page", [1, 3])
def test_a_page_that_draws_very_much_is_refused(drawn: str, page: int) -> None:
    pages = [line_at(TOP, "Text.")] * 3
    pages[page - 1] = MUCH[drawn]
    with pytest.raises(Unreadable, match=f"page {page} of the PDF draws more than 16,000 things"):
        text_of("x.pdf", pdf_of_pages(pages))


def test_without_the_extra_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(Unreadable, match=r'pip install "imr-schema\[pdf\]"'):
        text_of("x.pdf", pdf_of("Text."))


def test_text_that_is_not_utf_8_is_refused_with_what_to_do() -> None:
    with pytest.raises(Unreadable, match="UTF-8"):
        text_of("letter.txt", "Ärztin".encode("cp1252"))


def test_a_byte_order_mark_is_no_text() -> None:
    assert text_of("letter.txt", b"\xef\xbb\xbfText.\r\n") == "Text.\r\n"
