"""Letters as PDF: a writer of as much of the format as a letter needs."""

from collections.abc import Sequence

LEADING = 14
"""From line to line, in points."""
_FIRST_LINE = 720
_ENCODING = b"<< /BaseEncoding /WinAnsiEncoding /Differences [1 /fi] >>"


def pdf_of(text: str, *, blank_lines_drawn: bool = True, lines_a_page: int = 23) -> bytes:
    """Print the text of a letter, line by line.

    Args:
        text: The text as an extractor gives it, where empty lines stand for page breaks; they are not printed.
        blank_lines_drawn: Whether a blank line holds a space, as Word draws it, or is just a gap.
        lines_a_page: After how many lines a page ends, be it in the middle of a sentence.
    """
    lines = [line for line in text.splitlines() if line]
    pages = [lines[start : start + lines_a_page] for start in range(0, len(lines), lines_a_page)]
    return pdf_of_pages([_drawn(page, blank_lines_drawn=blank_lines_drawn) for page in pages])


def pdf_of_pages(
    drawings: Sequence[bytes],
    *,
    font: bytes = b"Times-Roman",
    size: tuple[int, int] = (612, 792),
    rotate: int = 0,
) -> bytes:
    """Write a PDF of pages that are drawn in the operators of the format, with one font, `F`.

    Its code 1 is the ligature of f and i.

    Args:
        drawings: What is drawn on each page.
        font: The name of the font.
        size: Width and height of the pages, in points.
        rotate: By how many degrees a viewer turns each page, clockwise.
    """
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>"
        % (len(drawings), b" ".join(b"%d 0 R" % (4 + 2 * page) for page in range(len(drawings)))),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding %s >>" % (font, _ENCODING),
    ]
    for drawing in drawings:
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Rotate %d /Resources << /Font << /F 3 0 R >> >>"
            b" /Contents %d 0 R >>" % (*size, rotate, len(objects) + 2),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        ]
    written, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(written))
    return written + head + table + tail


def line_at(height: float, text: str, left: float = 72) -> bytes:
    """Draw text at a place, in points from the bottom and the left of the page."""
    escaped = text.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return b"BT /F 11 Tf 1 0 0 1 %.1f %.1f Tm (%s) Tj ET\n" % (left, height, escaped)


def _drawn(lines: list[str], *, blank_lines_drawn: bool) -> bytes:
    shown = lines if blank_lines_drawn else [line.strip() for line in lines]
    return b"".join(line_at(_FIRST_LINE - LEADING * row, line) for row, line in enumerate(shown) if line)
