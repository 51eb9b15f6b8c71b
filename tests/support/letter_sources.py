"""The sources that a letter passes through before it is read: printers, PDF programs, text extractors, mail, OCR.

Each source takes an invented letter and gives a file. Whatever the source, the record must be that of the plain letter,
or the letter must be refused or called doubtful.
"""

import io
import random
import shutil
import subprocess
import textwrap
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from html import escape
from importlib.util import find_spec
from operator import eq
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal, TypeAlias

import attrs

from imr_schema.findings import Invalid
from imr_schema.letter_files import Letter, Unreadable
from imr_schema.letter_files.ocr import recognize
from imr_schema.letter_files.texts import extract
from imr_schema.letters import UnclearLetter, UnknownLayout, read
from imr_schema.letters.requests import REQUEST
from support.invented_letters import InventedLetter
from support.letter_pdf import pdf_of_pages
from support.misprints import misprint

Chance: TypeAlias = random.Random
File: TypeAlias = tuple[str, bytes]
"""A name and content."""

WIDTH: Final = 95
LONG: Final = 40
"""A text of more characters may have misprints when it was recognized in a picture."""
NEAR: Final = 0.97


def squeezed(value: Any) -> Any:
    """A record without white space: which sources may change."""
    if isinstance(value, dict):
        return {name: squeezed(inner) for name, inner in value.items() if name != "source"}
    if isinstance(value, list):
        return [squeezed(inner) for inner in value]
    return "".join(value.split()) if isinstance(value, str) else value


@attrs.frozen
class Outcome:
    """What came of a file: its record without white space, or why there is none, or why it is doubtful.

    `unsure` are the indices of the issues with a mark that values read from the heading may be wrong.
    """

    record: dict[str, Any] | None
    reason: str = ""
    unsure: frozenset[int] = frozenset()


def outcome_of(name: str, content: bytes, *, ocr: bool = False) -> Outcome:
    """Read a file as `imr-schema read` does."""
    try:
        extracted = extract(name, content, recognize if ocr else None)
        letter = Letter(extracted.text, read(extracted.text, name=name), extracted.confidences)
    except (Unreadable, UnclearLetter, UnknownLayout, Invalid) as error:
        return Outcome(None, str(error))
    if letter.doubts:
        return Outcome(None, "; ".join(letter.doubts))
    unsure = frozenset(index for index, each in letter.reading.unsure if each.member == REQUEST)
    return Outcome(squeezed(letter.reading.document), unsure=unsure)


# --- text


def lines_of(letter: InventedLetter, width: int = WIDTH) -> list[str]:
    """The lines of a letter, "" between paragraphs."""
    lines = [*letter.header]
    for paragraph in letter.paragraphs:
        lines.append("")
        lines += textwrap.wrap(paragraph, width, break_on_hyphens=False, break_long_words=False)
    return lines


def plain(letter: InventedLetter) -> str:
    """The letter as the examples have it: each line ends in a space, and blank lines hold one."""
    return "".join(f"{line} \n" for line in lines_of(letter))


def _text(text: str, encoding: str = "utf-8") -> File:
    return "letter.txt", text.encode(encoding)


def rewrapped(letter: InventedLetter, chance: Chance) -> File:
    end = chance.choice(["\n", "\r\n", " \n"])
    return _text(end.join(lines_of(letter, chance.randint(45, 130))) + end)


def more_blank_lines(letter: InventedLetter, chance: Chance) -> File:
    return _text("\n".join(line or "\n" * chance.randint(0, 3) for line in lines_of(letter)))


def double_spaced(letter: InventedLetter, chance: Chance) -> File:
    return _text("\n\n".join(line or chance.choice(["", " "]) for line in lines_of(letter, chance.randint(60, 100))))


def unwrapped(letter: InventedLetter, chance: Chance) -> File:
    """As Word saves text: each paragraph on one line."""
    return _text(chance.choice(["\r\n", "\n", "\n\n"]).join([*letter.header, *letter.paragraphs]))


def without_blank_lines(letter: InventedLetter, chance: Chance) -> File:
    return _text("\n".join(filter(None, lines_of(letter, chance.randint(60, 110)))))


def laid_out(letter: InventedLetter, chance: Chance) -> File:
    """As `pdftotext -layout` sets it: indented, with wide gaps."""
    indent = " " * chance.randint(1, 12)
    lines = [
        line.replace(" Date of Injury", " " * chance.randint(3, 30) + "Date of Injury") for line in lines_of(letter)
    ]
    return _text("\n".join(indent + line if line else "" for line in lines))


def odd_characters(letter: InventedLetter, chance: Chance) -> File:
    """Ligatures, accents apart, soft hyphens and invisible characters, wherever they may be."""
    text = plain(letter).replace("ffi", "\ufb03").replace("fi", "\ufb01").replace("fl", "\ufb02")
    text = unicodedata.normalize("NFD", text)
    words = text.split(" ")
    for _ in range(len(words) // 8):
        i = chance.randrange(len(words))
        word = words[i]
        if len(word) > 4 and word.isalpha():
            at = chance.randrange(1, len(word))
            words[i] = word[:at] + chance.choice(["\u00ad", "\u200b", "\u2060", "\ufeff", "\u00ad\n"]) + word[at:]
    return _text(" ".join(words).replace(" for ", "\u00a0for\u00a0"))


def other_encoding(letter: InventedLetter, chance: Chance) -> File:
    return _text(plain(letter), chance.choice(["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"]))


# --- pages of text

_HEADS: Final = (
    "Independent Medical Review",
    "IMR Final Determination Letter",
    "Final Determination Letter for IMR Case Number {case}",
    "{case}    Page {page} of {pages}",
    "MAXIMUS Federal Services, Inc.    IMR Case Number: {case}    Page {page}",
    "06/15/2016 10:3{page} AM  FROM: 9165550100  TO: 5105550111  P. {page}/{pages}",
    "FAX 916-555-0100    Jun 15 2016 10:32am    P{page:03}/{pages:03}",
    "MAX{page:06}",
    "DEF-CLAIM 000{page:03}",
    "",
)
_FEET: Final = (
    "{page}", "- {page} -", "Page {page}", "Page {page} of {pages}", "{page} of {pages}", "[{page}]", "Page | {page}",
    "{page}/{pages}", "EX-000{page:03}", "Confidential", "{case}   {page}", "~ {page} ~", "",
)  # fmt: skip


def _pages(letter: InventedLetter, chance: Chance, width: int = WIDTH) -> Iterator[tuple[list[str], str, str]]:
    """The lines of each page, with its head and foot."""
    lines = lines_of(letter, width)
    height = chance.randint(18, 48)
    pages = [lines[start : start + height] for start in range(0, len(lines), height)]
    head, foot = chance.choice(_HEADS), chance.choice(_FEET)
    for page, content in enumerate(pages, 1):
        place = {"case": letter.case_number, "page": page, "pages": len(pages)}
        yield content, head.format(**place), foot.format(**place)


def paged(letter: InventedLetter, chance: Chance) -> File:
    """Pages with form feeds, heads and feet, as `pdftotext` gives them."""
    gap = chance.choice(["\n", "\n\n", "\n\n\n"])
    pages = [
        gap.join(filter(None, [head, "\n".join(lines).strip("\n"), foot]))
        for lines, head, foot in _pages(letter, chance)
    ]
    return _text(chance.choice(["\n\f", "\n\n\f"]).join(pages) + "\n\f")


def paged_without_form_feeds(letter: InventedLetter, chance: Chance) -> File:
    """Pages joined by line ends, as scripts join what `pypdf` extracts."""
    gap = chance.choice(["\n", "\n\n"])
    pages = [
        gap.join(filter(None, [head, "\n".join(lines).strip("\n"), foot]))
        for lines, head, foot in _pages(letter, chance)
    ]
    return _text(chance.choice(["\n", "\n\n"]).join(pages))


# --- misprints

_LOOK_ALIKES: Final = {
    "m": "rn", "l": "1", "i": "l", "o": "0", "e": "c", "h": "b", "u": "v", "d": "cl", "S": "5", "O": "0", "t": "f",
    "a": "o", "g": "q", "n": "m", "r": "n", ":": ";", ".": ",",
}  # fmt: skip
_STANDARD: Final = (
    "Upheld", "Overturned", "Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:",
    "State(s) of Licensure:", "Certification(s)/Specialty:", "CLINICAL CASE SUMMARY", "Case Number:", "Date of Injury:",
    "IMR ISSUES, DECISIONS AND RATIONALES", "HOW THE IMR FINAL DETERMINATION WAS MADE", "Decision based on MTUS",
    "Decision based on Non-MTUS Citation", "Priority:", "UR Denial Date:", "Decision Date:", "Date Assigned:",
    "medical records:", "set forth below:", "strength of evidence hierarchy", "no affiliation",
)  # fmt: skip


def misprinted(letter: InventedLetter, chance: Chance) -> File:
    """A few characters misread, in the standard words alone."""
    text = plain(letter)
    for _ in range(chance.randint(1, 6)):
        words = chance.choice([words for words in _STANDARD if words in text])
        at = text.index(words, chance.choice([0, chance.randrange(text.rindex(words) + 1)]))
        places = [i for i in range(at, at + len(words)) if text[i] in _LOOK_ALIKES]
        if places:
            place = chance.choice(places)
            text = text[:place] + _LOOK_ALIKES[text[place]] + text[place + 1 :]
    return _text(text)


def headings_misprinted(letter: InventedLetter, chance: Chance) -> File:
    """A few words of the headings of items misprinted."""
    text = plain(letter)
    for paragraph in letter.paragraphs:
        heading, _, outcome = paragraph.rpartition(": ")
        if outcome in {"Upheld", "Overturned"}:
            for _ in range(chance.randint(0, 3)):
                heading = made.heading if (made := misprint(heading, chance)) else heading
            lines = textwrap.wrap(paragraph, WIDTH, break_on_hyphens=False, break_long_words=False)
            text = text.replace(" \n".join(lines), f"{heading}: {outcome}", 1)
    return _text(text)


def restyled(letter: InventedLetter, chance: Chance) -> File:
    """Headings and labels in another case, letter-spaced, without colons."""
    text = plain(letter)
    headings = _STANDARD[7], _STANDARD[10], _STANDARD[11]
    for words in (*headings, *_STANDARD[2:5]):
        style = chance.choice(["", "upper", "title", "no colon", "spaced" if words.isupper() else "", "colon"])
        new = {
            "": words, "upper": words.upper(), "title": words.title(), "no colon": words.rstrip(":"),
            "spaced": "  ".join(" ".join(word) for word in words.split()), "colon": f"{words.rstrip(':')}:",
        }[style]  # fmt: skip
        text = text.replace(words, new)
    return _text(text.replace(": Upheld", chance.choice([": Upheld", ": UPHELD", " : Upheld", ":Upheld", ": Upheld."])))


def cut(letter: InventedLetter, chance: Chance) -> File:
    """A letter whose end is missing."""
    lines = lines_of(letter)
    return _text("".join(f"{line} \n" for line in lines[: chance.randrange(len(letter.header) + 1, len(lines))]))


def two_in_one(letter: InventedLetter, chance: Chance) -> File:
    return _text(
        plain(letter) + chance.choice(["", "\n", "\f"]) + plain(letter).replace(letter.case_number, "CM17-0000001")
    )


# --- PDF

_FONT: Final = b"Courier"
_CHARACTER: Final = 0.6
"""The width of a character of the font, relative to its size."""
_SIZES: Final = ((612, 792), (595, 842), (612, 1008))


def _drawn(text: str, x: float, y: float, size: float) -> bytes:
    escaped = text.encode("cp1252", "replace").replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
    return b"BT /F %.1f Tf 1 0 0 1 %.1f %.1f Tm (%s) Tj ET\n" % (size, x, y, escaped)


def _words_apart(text: str, x: float, y: float, size: float) -> bytes:
    pieces, at = [], 0
    for word in text.split(" "):
        pieces.append(_drawn(word, x + at * _CHARACTER * size, y, size))
        at += len(word) + 1
    return b"".join(pieces)


def _twice(text: str, x: float, y: float, size: float) -> bytes:
    return _drawn(text, x, y, size) + _drawn(text, x + 0.3, y, size)


def printed(letter: InventedLetter, chance: Chance, draw: Callable[..., bytes] = _drawn, *, rotate: int = 0) -> bytes:
    """Print a letter, with a head and a foot, on pages of some size."""
    size = chance.choice([8.0, 9.0, 10.0])
    width, height = chance.choice(_SIZES)
    step = size * chance.choice([1.15, 1.3])
    heads_first = chance.random() < 1 / 2
    pages = []
    for lines, head, foot in _pages(letter, chance, int((width - 100) / size / _CHARACTER)):
        drawn = [draw(line, 50, height - 90 - step * row, size) for row, line in enumerate(lines) if line]
        extra = [_drawn(head, 50, height - 40, size)] * bool(head)
        extra += [_drawn(foot, width / 2, 30, size)] * bool(foot)
        drawing = b"".join([*extra, *drawn] if heads_first else [*drawn, *extra])
        pages.append(_turned(drawing, width, height, rotate) if rotate else drawing)
    paper = (width, height) if rotate in {0, 180} else (height, width)
    return pdf_of_pages(pages, font=_FONT, size=paper, rotate=rotate)


def _turned(drawing: bytes, width: int, height: int, rotate: int) -> bytes:
    """Draw so that the page, turned by a viewer, is upright."""
    matrix = {90: (0, 1, -1, 0, height, 0), 180: (-1, 0, 0, -1, width, height), 270: (0, -1, 1, 0, 0, width)}[rotate]
    return b"q %d %d %d %d %d %d cm\n%s Q\n" % (*matrix, drawing)


def pdf(letter: InventedLetter, chance: Chance) -> File:
    return "letter.pdf", printed(letter, chance)


def pdf_word_by_word(letter: InventedLetter, chance: Chance) -> File:
    return "letter.pdf", printed(letter, chance, _words_apart)


def pdf_overprinted(letter: InventedLetter, chance: Chance) -> File:
    return "letter.pdf", printed(letter, chance, _twice)


def pdf_rotated(letter: InventedLetter, chance: Chance) -> File:
    return "letter.pdf", printed(letter, chance, rotate=chance.choice([90, 180, 270]))


def _tool(*command: str) -> Callable[[InventedLetter, Chance], File]:
    def source(letter: InventedLetter, chance: Chance) -> File:
        draw = chance.choice([_drawn, _drawn, _words_apart])
        done = subprocess.run(
            [*command, "-", "-"], input=printed(letter, chance, draw), capture_output=True, check=True
        )
        return "letter.txt", done.stdout

    return source


def _by_pypdf(mode: Literal["plain", "layout"]) -> Callable[[InventedLetter, Chance], File]:
    def source(letter: InventedLetter, chance: Chance) -> File:
        from pypdf import PdfReader  # noqa: PLC0415

        pages = PdfReader(io.BytesIO(printed(letter, chance))).pages
        return _text(
            chance.choice(["\n", "\n\n", "\f"]).join(page.extract_text(extraction_mode=mode) for page in pages)
        )

    return source


def by_pdfminer(letter: InventedLetter, chance: Chance) -> File:
    from pdfminer.high_level import extract_text  # noqa: PLC0415

    return _text(extract_text(io.BytesIO(printed(letter, chance))))


# --- office and scanner


def office_pdfs(letters: Sequence[InventedLetter], chance: Chance) -> list[bytes]:
    """Letters as LibreOffice prints them."""
    with TemporaryDirectory() as folder:
        names = [Path(folder) / f"{number}.fodt" for number in range(len(letters))]
        for name, letter in zip(names, letters, strict=True):
            name.write_text(_office_document(letter, chance), encoding="utf-8")
        subprocess.run(
            [str(shutil.which("soffice")), "--headless", "--convert-to", "pdf", "--outdir", folder, *map(str, names)],
            check=True,
            capture_output=True,
            env={"HOME": folder, "PATH": "/usr/bin:/bin"},
        )
        return [name.with_suffix(".pdf").read_bytes() for name in names]


def _office_document(letter: InventedLetter, chance: Chance) -> str:
    font, size = chance.choice(["Liberation Serif", "Liberation Sans", "DejaVu Sans"]), chance.choice([9, 10, 11, 12])
    gap = chance.choice(["0.1in", "0.15in"])
    paragraphs = [f"<text:p>{escape(paragraph)}</text:p>" for paragraph in letter.paragraphs]
    header = "<text:line-break/>".join(map(escape, letter.header))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="{gap}" fo:text-align="{chance.choice(["start", "justify"])}"/>
<style:text-properties style:font-name="{font}" fo:font-family="'{font}'" fo:font-size="{size}pt"/>
</style:default-style></office:styles>
<office:body><office:text><text:p>{header}</text:p>{"".join(paragraphs)}</office:text></office:body></office:document>"""


def scanned(content: bytes) -> bytes:
    """A PDF as a scanner gives it: pictures of its pages."""
    import pypdfium2  # noqa: PLC0415

    with pypdfium2.PdfDocument(content) as document:
        pictures = [page.render(scale=300 / 72, grayscale=True).to_pil() for page in document]
    out = io.BytesIO()
    pictures[0].save(out, "PDF", resolution=300, save_all=True, append_images=pictures[1:])
    return out.getvalue()


def _is_near(got: Any, wanted: Any) -> bool:
    """Whether a record is another, but for a few misread characters in long texts."""
    if isinstance(got, dict) and isinstance(wanted, dict):
        return got.keys() == wanted.keys() and all(_is_near(got[name], wanted[name]) for name in got)
    if isinstance(got, list) and isinstance(wanted, list):
        return len(got) == len(wanted) and all(map(_is_near, got, wanted))
    if isinstance(got, str) and isinstance(wanted, str) and len(wanted) > LONG:
        return SequenceMatcher(None, got, wanted, autojunk=False).ratio() > NEAR
    return bool(got == wanted)


_VERBATIM: Final = frozenset({"description", "name", "form", "strength"})
"""Members of a request that quote the heading."""


def _without_quotes(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_quotes(inner) for name, inner in value.items() if name not in _VERBATIM}
    return [*map(_without_quotes, value)] if isinstance(value, list) else value


def _is_alike_where_sure(got: Outcome, wanted: Outcome, same: Callable[[Any, Any], bool]) -> bool:
    """Whether a record is another, but for the issues that are marked, and for the words of misprinted headings."""
    records = [outcome.record or {} for outcome in (got, wanted)]
    issues = [record["issues"] for record in records]
    if not same(*(_rest(record, "issues") for record in records)) or len(issues[0]) != len(issues[1]):
        return False
    return all(
        same(_beside_heading(one), _beside_heading(other))
        and (index in got.unsure or _of_heading(one) == _of_heading(other))
        for index, (one, other) in enumerate(zip(*issues, strict=True))
    )


def _rest(members: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name not in names}


def _beside_heading(issue: dict[str, Any]) -> Any:
    """What is not read from the heading of an item, nor from that of the surgery that it goes with."""
    review = _rest(issue.get("utilization_review", {}), "decision", "requested", "authorized")
    determination = _rest(issue.get("determination", {}), "follows_issue")
    return [_rest(issue, "heading", "request", "utilization_review", "determination"), review, determination]


def _of_heading(issue: dict[str, Any]) -> Any:
    review = issue.get("utilization_review", {})
    return _without_quotes([issue["request"], *map(review.get, ("decision", "requested", "authorized"))])


def _is_part(got: dict[str, Any], wanted: dict[str, Any]) -> bool:
    """Whether an item is another, but for the end of its rationale."""
    rationales = [item["determination"].get("rationale", "") for item in (got, wanted)]
    blank = {"rationale": "", "follows_issue": 0}
    rest = [{**item, "determination": {**item["determination"], **blank}} for item in (got, wanted)]
    return rest[0] == rest[1] and rationales[1].startswith(rationales[0])


@attrs.frozen
class LetterSource:
    """A way in which letters reach the reader.

    Attributes:
        name: Its name.
        make: Makes a file of a letter.
        needs: The programs and packages it needs.
        never_reads: Whether every file must be refused or doubtful.
        may_lack_items: Whether the last items, or the last sentences, may be missing, which nobody can know.
        ocr: Whether text is recognized in pictures.
        marks: Whether words of headings are misprinted: then other values of a request must be marked as unsure.
    """

    name: str
    make: Callable[[InventedLetter, Chance], File]
    needs: tuple[str, ...] = ()
    never_reads: bool = False
    may_lack_items: bool = False
    ocr: bool = False
    marks: bool = False

    def agrees(self, wanted: Outcome, got: Outcome) -> bool:
        """Whether the record of a file is that of the letter."""
        if wanted.record is None or got.record is None or self.never_reads:
            return False
        if self.marks or self.ocr:
            return _is_alike_where_sure(got, wanted, _is_near if self.ocr else eq)
        if not self.may_lack_items:
            return got.record == wanted.record
        rest = {name: value for name, value in got.record.items() if name != "issues"}
        pairs = zip(got.record["issues"], wanted.record["issues"], strict=False)
        return rest.items() <= wanted.record.items() and all(_is_part(*pair) for pair in pairs)

    @property
    def missing(self) -> list[str]:
        """What it needs and is not installed."""
        return [need for need in self.needs if not _is_installed(need)]


@cache
def _is_installed(need: str) -> bool:
    return shutil.which(need) is not None or find_spec(need) is not None


SOURCES: Final = (
    *(
        LetterSource(make.__name__.replace("_", " "), make)
        for make in (
            *(rewrapped, more_blank_lines, double_spaced, unwrapped, without_blank_lines, laid_out, odd_characters),
            *(other_encoding, paged, paged_without_form_feeds, misprinted, restyled),
        )
    ),
    LetterSource("headings misprinted", headings_misprinted, marks=True),
    LetterSource("cut", cut, may_lack_items=True),
    LetterSource("two in one", two_in_one, never_reads=True),
    *(
        LetterSource(make.__name__.replace("_", " "), make, needs=("pypdfium2",))
        for make in (pdf, pdf_word_by_word, pdf_overprinted, pdf_rotated)
    ),
    LetterSource("pdftotext", _tool("pdftotext"), needs=("pdftotext",)),
    LetterSource("pdftotext -layout", _tool("pdftotext", "-layout"), needs=("pdftotext",)),
    LetterSource("pdftotext -raw", _tool("pdftotext", "-raw"), needs=("pdftotext",)),
    LetterSource("pypdf", _by_pypdf("plain"), needs=("pypdf",)),
    LetterSource("pypdf, layout", _by_pypdf("layout"), needs=("pypdf",)),
    LetterSource("pdfminer", by_pdfminer, needs=("pdfminer",)),
)

OFFICE: Final = LetterSource(
    "LibreOffice", lambda letter, chance: ("letter.pdf", office_pdfs([letter], chance)[0]), ("soffice",)
)
SCANNED: Final = LetterSource(
    "scanned, Tesseract",
    lambda letter, chance: ("letter.pdf", scanned(printed(letter, chance))),
    needs=("tesseract", "pytesseract", "pypdfium2"),
    ocr=True,
)
