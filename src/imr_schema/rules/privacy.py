"""Rules that keep a record free of what identifies a person."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from imr_schema._records.kinds import Sequence, Text, Violation
from imr_schema._records.records import Member, records_in, shape
from imr_schema._records.rule import Rule
from imr_schema.findings import Level, Path
from imr_schema.model.authorities import FORMAT
from imr_schema.model.case import Case

_IDENTIFYING = re.compile(
    r"(?<![0-9-])(?:[0-9]{3}-[0-9]{2}-[0-9]{4}"  # Social Security number
    r"|\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}"  # telephone number
    r"|[0-9]{7,})(?![0-9-])"  # claim-style number
    r"|[A-Za-z0-9_]@[A-Za-z0-9-]{1,63}\.[A-Za-z]"  # e-mail address
    r"|\b(?:DOB|D\.O\.B\.?|(?:date of birth|birth ?date)|born (?:on|in))\b[^0-9\n]{0,20}[0-9]",  # date of birth
    re.ASCII | re.IGNORECASE,
)
SIGN = (
    "[0-9]{7}|[0-9]{2}-[0-9]{4}|[0-9]{3}[-. ][0-9]{4}|@"
    "|[Dd][.]?[Oo][.]?[Bb]|[Bb][Ii][Rr][Tt][Hh]|[Bb][Oo][Rr][Nn] [OoIi][Nn]"
)
"""A portable pattern that every such text matches, and some others: for a quick look before the exact one."""
# The same once every digit is a 0 and every letter small, to be looked for in many texts at once.
_PLAIN = bytes.maketrans(b"123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"0" * 9 + b"abcdefghijklmnopqrstuvwxyz")
_SIGNS = (b"0000000", b"00-0000", b"000-0000", b"000.0000", b"000 0000", b"@", b"dob", b"d.o.b", b"birth", b"born ")


def is_free(member: Member) -> bool:
    """Whether a member is free text: text without a pattern that is no code or number."""
    kind = member.kind.item if isinstance(member.kind, Sequence) else member.kind
    return isinstance(kind, Text) and kind.pattern is None and member.name not in {"code", "case_number"}


@cache
def _free_members(record: type) -> tuple[str, ...]:
    return tuple(name for name, member in shape(record).members.items() if is_free(member))


def _free_texts(case: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    for path, record, part in records_in(case, Case):
        for name in _free_members(record):
            value = part.get(name)
            if type(value) is str:
                yield (*path, name), value
            elif type(value) is list:
                yield from (((*path, name, index), item) for index, item in enumerate(value) if type(item) is str)


def looks_identifying(texts: Iterable[str]) -> bool:
    """Whether any text may look identifying: a quick look at all of them together."""
    plain = "\n".join(texts).encode(errors="replace").translate(_PLAIN)
    return any(sign in plain for sign in _SIGNS)


def _identifying(case: dict[str, Any]) -> Iterator[Violation]:
    if looks_identifying(text for _, text in _free_texts(case)):
        yield from (
            Violation("identifying", path=path) for path, text in _free_texts(case) if _IDENTIFYING.search(text)
        )


free_text_looks_identifying = Rule(
    id="free-text-looks-identifying",
    about=(Case,),
    level=Level.WARNING,
    title="No text has the shape of a Social Security, telephone or claim number, an e-mail address or a birth date.",
    demand=_identifying,
    why="A record holds nothing that identifies a person, and published determinations hold nothing either.",
    source=FORMAT,
    remedy="Look at this text, and take out what identifies a person.",
    passes={"clinical_summary": "The worker is 47 years old."},
    fails={"clinical_summary": "The worker's number is 000-00-0000."},
)

RULES = (free_text_looks_identifying,)
