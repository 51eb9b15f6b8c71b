"""Scanned pages are recognized on request, with the confidence of every value."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from imr_schema.letter_files import Record, Unreadable, outcomes, read_all
from imr_schema.letter_files.ocr import recognize
from imr_schema.letter_files.outcomes import confidence_of
from imr_schema.letter_files.pdf import text_of_pdf
from imr_schema.letter_files.texts import extract
from imr_schema.letters import Evidence, Span
from support.letter_pdf import line_at, pdf_of_pages
from support.letter_texts import example

pytestmark = pytest.mark.skipif(not find_spec("pytesseract"), reason="needs pytesseract")
PICTURE = b"0 0 612 792 re f"


def words(*lines: str, confidence: float = 96) -> dict[str, list[Any]]:
    """What Tesseract gives of lines, each word with its place and confidence."""
    rows = [(row, word) for row, line in enumerate(lines) for word in line.split(" ")]
    return {
        "text": [word for _, word in rows],
        "block_num": [1 for _ in rows],
        "par_num": [1 for _ in rows],
        "line_num": [row for row, _ in rows],
        "top": [100 + 60 * row for row, _ in rows],
        "height": [40 for _ in rows],
        "conf": [confidence if word else -1 for _, word in rows],
    }


def recognizing(monkeypatch: pytest.MonkeyPatch, *lines: str, confidence: float = 96) -> None:
    monkeypatch.setattr("pytesseract.image_to_data", lambda *_, **__: words(*lines, confidence=confidence))


def test_a_picture_among_pages_of_text_is_recognized(monkeypatch: pytest.MonkeyPatch) -> None:
    recognizing(monkeypatch, "Second page,", "with a non-", "custom brace.")
    pdf = text_of_pdf(pdf_of_pages([line_at(720, "First page."), PICTURE]), recognize)
    assert pdf.text == "First page. \n\fSecond page, \nwith a non-\ncustom brace. \n"
    assert [pdf.text[start:end] for start, end, _ in pdf.confidences][:2] == ["Second", "page,"]
    assert {confidence for _, _, confidence in pdf.confidences} == {0.96}


def test_a_picture_without_words_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    recognizing(monkeypatch, "")
    with pytest.raises(Unreadable, match=r"page 2 .* no text was recognized"):
        text_of_pdf(pdf_of_pages([line_at(720, "First page."), PICTURE]), recognize)


def test_without_recognition_the_page_is_named() -> None:
    with pytest.raises(Unreadable, match=r"page 2 .* --ocr"):
        text_of_pdf(pdf_of_pages([line_at(720, "First page."), PICTURE]))


@pytest.mark.parametrize("confidence", [96, 50])
def test_a_scanned_letter_has_confidences_and_little_confidence_is_a_doubt(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, confidence: float
) -> None:
    recognizing(monkeypatch, *filter(str.strip, example("CM16-0900101").splitlines()), confidence=confidence)
    monkeypatch.setattr(outcomes, "extract_apart", lambda name, content, **_: extract(name, content, recognize))
    file = tmp_path / "scan.pdf"
    file.write_bytes(pdf_of_pages([PICTURE]))
    (record,) = read_all([str(file)], evidence=True, ocr=True)
    assert isinstance(record, Record)
    assert json.loads(record.evidence or "")["confidence"]["/case_number"] == confidence / 100
    assert bool(record.doubts) is (confidence == 50)


def test_the_confidence_of_a_value_is_that_of_its_least_certain_word() -> None:
    evidence: Evidence = {"/age": (Span(0, 2),), "/name": (Span(3, 9),), "/else": (Span(20, 25),)}
    assert confidence_of(evidence, [(0, 2, 0.9), (3, 5, 0.7), (6, 9, 0.8)]) == {"/age": 0.9, "/name": 0.7}


@pytest.mark.parametrize(
    ("error", "advice"),
    [("TesseractNotFoundError", "apt install tesseract-ocr"), ("RuntimeError", "another program")],
)
def test_tesseract_that_is_missing_or_fails_is_reported_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, error: str, advice: str
) -> None:
    import pytesseract  # noqa: PLC0415

    def fail(*_: object, **__: object) -> None:
        raise getattr(pytesseract, error, RuntimeError)

    monkeypatch.setattr("pytesseract.image_to_data", fail)
    with pytest.raises(Unreadable, match=advice):
        text_of_pdf(pdf_of_pages([PICTURE]), recognize)


def test_without_the_extra_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pytesseract", None)
    with pytest.raises(Unreadable, match=r'pip install "imr-schema\[ocr\]"'):
        text_of_pdf(pdf_of_pages([PICTURE]), recognize)
