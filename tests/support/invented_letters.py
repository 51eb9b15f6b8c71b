"""Invented letters in parts: as many as wanted, of the headings, paragraphs and sentences of the invented examples."""

import json
import random
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

import attrs

from imr_schema.letters.normalized_text import NormalizedText
from support.places import EXAMPLE_LETTERS

_REQUESTS: Final = Path(__file__).parent.parent / "letters" / "requests"
_ITEM: Final = re.compile(
    r"(?P<heading>[^\n]+): (?P<outcome>Upheld|Overturned)\nClaims Administrator guideline: (?P<claims>[^\n]+)\n"
    r"MAXIMUS guideline: (?P<reviewer>[^\n]+)\nDecision rationale: (?P<rationale>[^\n]+)"
)
_OWN_ITEMS: Final = (
    "Trigger point injections to the left trapezius",
    "Cortisone injections, right knee",
    "Epidural steroid injections at L4-5",
    "Physical therapy 2 times a week for 4 weeks (8 sessions) for the neck",
)
"""Items that a page number before them, or a lost line, would change."""
_MOST_ITEMS: Final = 5
_FREQUENT_GAP: Final = 5
"""One in so many letters has two blanks before dates in its header, of which `pdftotext` makes columns."""


@attrs.frozen
class InventedLetter:
    """A letter as its author would type it.

    Attributes:
        case_number: Its case number.
        header: The lines of the header block.
        paragraphs: All paragraphs after it, each on one line.
    """

    case_number: str
    header: tuple[str, ...]
    paragraphs: tuple[str, ...]


@cache
def _examples() -> tuple[tuple[str, ...], ...]:
    texts = [path.read_text("utf-8") for path in sorted(EXAMPLE_LETTERS.glob("CM16-*.txt"))]
    return tuple(tuple(NormalizedText.of(text).whole.text.split("\n")) for text in texts)


@cache
def _items() -> tuple[re.Match[str], ...]:
    return tuple(item for paragraphs in _examples() for item in _ITEM.finditer("\n".join(paragraphs)))


@cache
def invented_headings() -> tuple[str, ...]:
    """All headings that were invented and labelled for the tests."""
    rows = tomllib.loads((_REQUESTS / "headings.toml").read_text("utf-8"))["heading"]
    lines = [line for path in sorted(_REQUESTS.glob("*.ndjson")) for line in path.read_text("utf-8").splitlines()]
    return tuple(dict.fromkeys([*(row["text"] for row in rows), *(json.loads(line)["heading"] for line in lines)]))


@cache
def _headings() -> tuple[str, ...]:
    return tuple(heading for heading in invented_headings() if heading[0].isupper() and heading.isascii())


def invented_letter(seed: int) -> InventedLetter:
    """Invent a letter of the layout `letter-2016`; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    paragraphs = chance.choice(_examples())
    how, summary, issues = (
        next(i for i, paragraph in enumerate(paragraphs) if words in paragraph)
        for words in ("HOW THE IMR", "CLINICAL CASE SUMMARY", "IMR ISSUES")
    )
    number = f"CM{chance.randint(14, 18)}-{chance.randint(1, 9_999_999):07}"
    days = [f"{chance.randint(1, 12):02}/{chance.randint(1, 28):02}/20{chance.randint(13, 18)}" for _ in range(5)]
    gap = "  " if seed % _FREQUENT_GAP == 0 else " "
    header = (
        f"Case Number: {number}",
        f"Date Assigned: {days[0]} Date of Injury:{gap}{days[1]}",
        f"Decision Date: {days[2]} UR Denial Date:{gap}{days[3]}",
        f"Priority: {chance.choice(['Standard', 'Expedited'])} Application",
        "Received:",
        days[4],
    )
    body = [*_split(paragraphs[how:summary]), *_split(paragraphs[summary:issues])]
    body += ["IMR ISSUES, DECISIONS AND RATIONALES", _ISSUES_SENTENCE]
    for _ in range(chance.randint(1, _MOST_ITEMS)):
        body += _item(chance)
    return InventedLetter(number, header, tuple(body))


_ISSUES_SENTENCE: Final = (
    "The Final Determination was based on decisions for the disputed items/services set forth below:"
)
_HEADING: Final = re.compile(r"(HOW THE IMR FINAL DETERMINATION WAS MADE|CLINICAL CASE SUMMARY) ")
_CREDENTIALS: Final = re.compile(r" (?=State\(s\) of Licensure:|Certification\(s\)/Specialty:)")


def _split(paragraphs: tuple[str, ...]) -> list[str]:
    """Set headings and credentials on lines of their own."""
    lines: list[str] = []
    for paragraph in paragraphs:
        for piece in _CREDENTIALS.split(_HEADING.sub("\\1\n", paragraph)):
            lines += piece.split("\n")
    return lines


def _item(chance: random.Random) -> list[str]:
    heading = chance.choice(_OWN_ITEMS if chance.random() < 1 / 3 else _headings())
    claims, reviewer, rationale = (chance.choice(_items())[name] for name in ("claims", "reviewer", "rationale"))
    outcome = chance.choice(["Upheld", "Overturned"])
    return [
        f"{heading}: {outcome}",
        f"Claims Administrator guideline: {claims}",
        f"MAXIMUS guideline: {reviewer}",
        f"Decision rationale: {rationale}",
    ]
