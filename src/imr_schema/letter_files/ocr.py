"""Recognizes the text in the picture of a page, with Tesseract."""

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from imr_schema.letter_files.pdf import PdfLine
from imr_schema.letter_files.unreadable import Unreadable

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_NO_READER: Final = 'text recognition needs one more package; install it so: pip install "imr-schema[ocr]"'
_NO_TESSERACT: Final = "text recognition needs the program tesseract; install it (on Debian: apt install tesseract-ocr)"
_FAILED: Final = "text recognition failed; recognize the text with another program first"

_DOTS_PER_INCH: Final = 300
_POINTS_PER_INCH: Final = 72
_LONGEST_SECONDS: Final = 120
"""A page takes some seconds; one that takes longer is no letter."""


def recognize(page: "PdfPage") -> list[PdfLine]:
    """Recognize the lines in the picture of a page, with the confidence of each word.

    Raises:
        Unreadable: Tesseract or the package that runs it is not installed, or it failed.
    """
    try:
        import pytesseract  # noqa: PLC0415 - an extra, which may not be installed
    except ImportError:
        raise Unreadable(_NO_READER) from None
    scale = _DOTS_PER_INCH / _POINTS_PER_INCH
    picture = page.render(scale=scale, grayscale=True).to_pil()
    try:
        data = pytesseract.image_to_data(
            picture, lang="eng", output_type=pytesseract.Output.DICT, timeout=_LONGEST_SECONDS
        )
    except pytesseract.TesseractNotFoundError:
        raise Unreadable(_NO_TESSERACT) from None
    except (pytesseract.TesseractError, RuntimeError):  # RuntimeError: it took too long
        raise Unreadable(_FAILED) from None
    lines: dict[tuple[int, ...], list[int]] = defaultdict(list)
    for index, word in enumerate(data["text"]):
        if word.strip():
            lines[data["block_num"][index], data["par_num"][index], data["line_num"][index]].append(index)
    found = [
        PdfLine(
            text=_text([data["text"][index].strip() for index in words]),
            height=-sorted(data["top"][index] + data["height"][index] for index in words)[len(words) // 2] / scale,
            confidences=tuple(max(0.0, float(data["conf"][index]) / 100) for index in words),
        )
        for words in lines.values()
    ]
    return sorted(found, key=lambda line: -line.height)


def _text(words: list[str]) -> str:
    text = " ".join(words)
    return text if text.endswith(("-", "/")) else f"{text} "
