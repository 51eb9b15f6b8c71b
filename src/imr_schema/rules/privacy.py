"""Rules that keep a record free of what identifies a person."""

import re
from collections.abc import Iterator
from typing import Any

from imr_schema._kinds import Breach
from imr_schema._rule import Rule
from imr_schema.findings import Level, Path
from imr_schema.model import Case

_IDENTIFYING = re.compile(
    r"(?<![0-9-])(?:[0-9]{3}-[0-9]{2}-[0-9]{4}"  # Social Security number
    r"|\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}"  # telephone number
    r"|[0-9]{7,})(?![0-9-])"  # claim-style number
    r"|[A-Za-z0-9_]@[A-Za-z0-9-]{1,63}\.[A-Za-z]",  # e-mail address
    re.ASCII,
)
SIGN = "[0-9]{7}|[0-9]{2}-[0-9]{4}|[0-9]{3}[-. ][0-9]{4}|@"
"""A portable pattern that every such text matches, and some others: for a quick look before the exact one."""
# The same once every digit is a 0, to be looked for in many texts at once.
_DIGITS_TO_0 = bytes.maketrans(b"123456789", b"0" * 9)
_SIGNS = (b"0000000", b"00-0000", b"000-0000", b"000.0000", b"000 0000", b"@")

NOT_FREE_TEXT = {"case_number", "code", "source", "extensions"}
"""Members whose values are numbers of another kind, or not the format's business."""


def looks_identifying(value: Any) -> bool:
    """Whether any free text in a JSON value may look identifying: a quick look at all of them together."""
    waiting: list[Any] = [value]
    texts: list[str] = []
    for each in waiting:
        if type(each) is str:
            texts.append(each)
        elif type(each) is dict:
            waiting += [item for name, item in each.items() if name not in NOT_FREE_TEXT]
        elif type(each) is list:
            waiting += each
    zeroed = "\n".join(texts).encode(errors="replace").translate(_DIGITS_TO_0)
    return any(sign in zeroed for sign in _SIGNS)


def _identifying(case: dict[str, Any]) -> Iterator[Breach]:
    waiting: list[tuple[Path, Any]] = [((), case)] if looks_identifying(case) else []
    for path, value in waiting:
        if type(value) is str and _IDENTIFYING.search(value):
            yield Breach("identifying", path=path)
        elif type(value) is dict:
            waiting += [((*path, name), item) for name, item in value.items() if name not in NOT_FREE_TEXT]
        elif type(value) is list:
            waiting += [((*path, index), item) for index, item in enumerate(value)]


free_text_looks_identifying = Rule(
    id="free-text-looks-identifying",
    about=(Case,),
    level=Level.WARNING,
    title="No text has the shape of a Social Security, telephone or claim number, or of an e-mail address.",
    demand=_identifying,
    why="A record holds nothing that identifies a person, and published determinations hold nothing either.",
    source="imr-schema: a convention of this format",
    remedy="Look at this text, and take out what identifies a person.",
    passes={"clinical_summary": "The worker is 47 years old."},
    fails={"clinical_summary": "The worker's number is 000-00-0000."},
)

RULES = (free_text_looks_identifying,)
