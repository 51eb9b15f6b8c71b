"""Characters of a letter that only its file or its print has: invisible ones, ligatures, accents written apart."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from imr_schema.letters.offsets import Edit

_CONTROLS: Final = [chr(code) for code in (*range(0x20), 0x7F) if not chr(code).isspace()]
_ODD: Final = re.compile(
    r"(?P<hyphenated>\u00ad[ \t]*\r?\n[ \t]*)"  # a soft hyphen that breaks a word at the end of a line
    r"|(?P<invisible>[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    r"\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]+)"
    r"|(?P<hyphen>[\u2010\u2011])"
    r"|(?P<ligature>[\ufb00-\ufb06])"
    r"|(?P<accented>.[\u0300-\u036f]+)"
    r"|(?P<other>[^\x00-\xff\u2010-\u2027])",
)


def character_edits(text: str) -> list[Edit]:
    """Return the edits that remove invisible characters, spell out ligatures, and compose accents (Unicode NFC).

    Only what is printed remains, so that a letter reads the same whichever program its text comes from.
    """
    if text.isascii() and not any(map(text.__contains__, _CONTROLS)):
        return []
    return [*_edits(text)]


def _edits(text: str) -> Iterator[Edit]:
    for match in _ODD.finditer(text):
        kind, old = match.lastgroup, match[0]
        if kind in {"hyphenated", "invisible"}:
            new = ""
        elif kind == "hyphen":
            new = "-"
        elif kind == "ligature":
            new = unicodedata.normalize("NFKC", old)
        else:
            new = unicodedata.normalize("NFC", old)
        if new != old:
            yield match.start(), match.end(), new
