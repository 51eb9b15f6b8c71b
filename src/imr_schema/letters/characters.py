"""Characters of a letter that only its file or its print has: invisible ones, ligatures, accents written apart."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from imr_schema.letters.offsets import Edit

_CONTROLS: Final = [chr(code) for code in (*range(0x20), 0x7F) if not chr(code).isspace()]
_ODD: Final = re.compile(r"[^\t-\r\x1c-\x7e]+")
"""Characters beyond printable ASCII and white space, most of which stay."""
_INVISIBLE: Final = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]+"
)
_SOFT_HYPHEN: Final = "\u00ad"
_LINE_END: Final = re.compile(r"[ \t]*\r?\n[ \t]*")
_HYPHENS: Final = "\u2010\u2011"
_LIGATURES: Final = range(0xFB00, 0xFB07)
_MARKS: Final = range(0x300, 0x370)
"""Accents that are set over the character before."""


def character_edits(text: str) -> list[Edit]:
    """Return the edits that remove invisible characters, spell out ligatures, and compose accents (Unicode NFC).

    Only what is printed remains, so that a letter reads the same whichever program its text comes from.
    """
    if text.isascii() and not any(map(text.__contains__, _CONTROLS)):
        return []
    return [*_edits(text)]


def _edits(text: str) -> Iterator[Edit]:
    end = 0
    for odd in _ODD.finditer(text):
        at = odd.start()
        while at < odd.end():
            start, at, new = _printed(text, at, end)
            if new != text[start:at]:
                yield start, at, new
                end = at


def _printed(text: str, at: int, after: int) -> tuple[int, int, str]:
    """What a character is printed as, with what belongs to it: where both begin, where they end, and the print.

    Args:
        text: The text.
        at: Offset of the character.
        after: Offset before which nothing may be changed.
    """
    if invisible := _INVISIBLE.match(text, at):
        line_end = _LINE_END.match(text, invisible.end()) if text[invisible.end() - 1] == _SOFT_HYPHEN else None
        return at, (line_end or invisible).end(), ""
    end = at + 1
    while end < len(text) and ord(text[end]) in _MARKS:
        end += 1
    if text[at] in _HYPHENS:
        return at, at + 1, "-"
    if ord(text[at]) in _LIGATURES:
        return at, at + 1, unicodedata.normalize("NFKC", text[at])
    start = at - 1 if ord(text[at]) in _MARKS and at > after else at
    return start, end, unicodedata.normalize("NFC", text[start:end])
