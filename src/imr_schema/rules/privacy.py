"""Rules that keep a record free of what identifies a person."""

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
)
"""A portable pattern of what a text should not hold."""
IDENTIFYING_EXAMPLES = ("000-00-0000", "(555) 555-0199", "555.555.0199", "0000000", "somebody@example.org")
"""One text of each shape."""
SIGN = "[0-9]{7}|[0-9]{2}-[0-9]{4}|[0-9]{3}[-. ][0-9]{4}|@"
"""A portable pattern that every such text matches, and some others: for a quick look before the exact one."""
# The same once every digit is a 0, to be looked for in many texts at once.
_DIGITS_TO_0 = bytes.maketrans(b"123456789", b"0" * 9)
_SIGNS = (b"0000000", b"00-0000", b"000-0000", b"000.0000", b"000 0000", b"@")


def is_free(member: Member) -> bool:
    """Whether a member is free text: text without a pattern that is no code."""
    kind = member.kind.item if isinstance(member.kind, Sequence) else member.kind
    return isinstance(kind, Text) and kind.pattern is None and member.name != "code"


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
    zeroed = "\n".join(texts).encode(errors="replace").translate(_DIGITS_TO_0)
    return any(sign in zeroed for sign in _SIGNS)


@attrs.frozen
class FreeTexts(Comparison):
    """No free text of the record, or of a record within it, holds what a portable pattern matches."""

    pattern: str

    def violations(self, scope: Scope) -> Iterator[Violation]:
        """Tell where one does, by paths from the record."""
        if looks_identifying(text for _, text in _free_texts(scope.record)):
            found = re.compile(self.pattern).search
            yield from (Violation("pattern", path=path) for path, text in _free_texts(scope.record) if found(text))


free_text_looks_identifying = Rule(
    id="free-text-looks-identifying",
    about=(Case,),
    level=Level.WARNING,
    title="No text has the shape of a Social Security, telephone or claim number, or of an e-mail address.",
    demand=FreeTexts(IDENTIFYING),
    why="A record holds nothing that identifies a person, and published determinations hold nothing either.",
    source=FORMAT,
    remedy="Look at this text, and take out what identifies a person.",
    passes={"clinical_summary": "The worker is 47 years old."},
    fails={"clinical_summary": "The worker's number is 000-00-0000."},
)

RULES = (free_text_looks_identifying,)
