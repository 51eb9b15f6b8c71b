"""Rules against text that identifies a person."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import attrs

from imr_schema._records.comparisons import Comparison
from imr_schema._records.expressions import Scope
from imr_schema._records.kinds import Sequence, Text, Violation
from imr_schema._records.records import Member, records_in, shape
from imr_schema._records.rule import Rule
from imr_schema.findings import Level, Path
from imr_schema.model.authorities import FORMAT
from imr_schema.model.case import Case

IDENTIFYING = (
    r"(?:^|[^0-9-])(?:[0-9]{3}-[0-9]{2}-[0-9]{4}"  # Social Security number
    r"|\(?[0-9]{3}\)?[-. ][0-9]{3}[-. ][0-9]{4}"  # telephone number
    r"|[0-9]{7,})(?:$|[^0-9-])"  # claim-style number
    r"|[A-Za-z0-9_]@[A-Za-z0-9-]{1,63}\.[A-Za-z]"  # e-mail address
    r"|(?:^|[^A-Za-z0-9_])(?:[Dd][Oo][Bb]|[Dd]\.[Oo]\.[Bb]|[Dd][Aa][Tt][Ee] [Oo][Ff] [Bb][Ii][Rr][Tt][Hh]"
    r"|[Bb][Ii][Rr][Tt][Hh] ?[Dd][Aa][Tt][Ee]|[Bb][Oo][Rr][Nn] [OoIi][Nn])"
    r"[^A-Za-z0-9_\n][^0-9\n]{0,19}[0-9]"  # date of birth
)
"""A portable pattern of what no text should contain: without look-around, flags and `\\b`."""
IDENTIFYING_EXAMPLES = (
    "000-00-0000",
    "(555) 555-0199",
    "555.555.0199",
    "0000000",
    "somebody@example.org",
    "DOB: 01/02/1970",
    "Born in 1970",
)
"""A text of each shape."""
SIGN = (
    "[0-9]{7}|[0-9]{2}-[0-9]{4}|[0-9]{3}[-. ][0-9]{4}|@"
    "|[Dd][.]?[Oo][.]?[Bb]|[Bb][Ii][Rr][Tt][Hh]|[Bb][Oo][Rr][Nn] [OoIi][Nn]"
)
"""A portable pattern that every such text matches; so do some others. It is searched before the exact one."""
# The same after every digit was replaced by 0 and every letter by its small one, for a search in many texts at once.
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


def may_identify(texts: Iterable[str]) -> bool:
    """Whether any of the texts may identify a person: a quick search in all of them together."""
    plain = "\n".join(texts).encode(errors="replace").translate(_PLAIN)
    return any(sign in plain for sign in _SIGNS)


@attrs.frozen
class FreeTexts(Comparison):
    """No free text of the record, or of a record within it, matches a portable pattern."""

    pattern: str

    def violations(self, scope: Scope) -> Iterator[Violation]:
        """Find the texts that match, by paths from the record."""
        if may_identify(text for _, text in _free_texts(scope.record)):
            found = re.compile(self.pattern).search
            yield from (Violation("identifying", path=path) for path, text in _free_texts(scope.record) if found(text))


free_text_looks_identifying = Rule(
    id="free-text-looks-identifying",
    about=(Case,),
    level=Level.WARNING,
    title="No text has the shape of a Social Security, telephone or claim number, an e-mail address or a birth date.",
    demand=FreeTexts(IDENTIFYING),
    why="Neither a record nor a published determination contains anything that identifies a person.",
    source=FORMAT,
    remedy="Review this text, and remove what identifies a person.",
    passes={"clinical_summary": "The worker is 47 years old."},
    fails={"clinical_summary": "The worker's number is 000-00-0000."},
)

RULES = (free_text_looks_identifying,)
