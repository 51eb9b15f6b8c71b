"""Rules against text that identifies a person."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import attrs

from imr_schema._records.comparisons import Comparison
from imr_schema._records.expressions import Scope
from imr_schema._records.kinds import Sequence, Text, Violation
from imr_schema._records.records import Member, shape, ways_down
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
    "[0-9]{7}|[0-9]{3}-[0-9]{2}-[0-9]{4}|[0-9]{3}[-. ][0-9]{4}|@"
    "|[Dd][.]?[Oo][.]?[Bb]|[Bb][Ii][Rr][Tt][Hh]|[Bb][Oo][Rr][Nn] [OoIi][Nn]"
)
"""A portable pattern that every such text matches; so do some others. It is searched before the exact one."""
# The same after every digit was replaced by 0 and every letter by its small one, for a search in many texts at once.
_PLAIN = bytes.maketrans(b"123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"0" * 9 + b"abcdefghijklmnopqrstuvwxyz")
_SIGNS = (b"0000000", b"000-00-0000", b"000-0000", b"000.0000", b"000 0000", b"@", b"dob", b"d.o.b", b"birth", b"born ")
_END = b"\xff"
"""What stands between texts; it is no part of UTF-8."""


def is_free(member: Member) -> bool:
    """Whether a member is free text: text without a pattern that is no code or number."""
    kind = member.kind.item if isinstance(member.kind, Sequence) else member.kind
    return isinstance(kind, Text) and kind.pattern is None and member.name not in {"code", "case_number"}


@cache
def free_members(record: type) -> tuple[str, ...]:
    """The names of the members of a record that are free text."""
    return tuple(name for name, member in shape(record).members.items() if is_free(member))


@cache
def _ways_to_free_texts(record: type) -> list[tuple[str, type, bool]]:
    """The `ways_down` of a record that lead to free text."""
    return [way for way in ways_down(record) if free_members(way[1]) or _ways_to_free_texts(way[1])]


def _add_free_texts(part: Any, record: type, path: Path, found: list[tuple[Path, str]]) -> None:
    if type(part) is not dict:
        return
    for name in free_members(record):
        value = part.get(name)
        if type(value) is str:
            found.append(((*path, name), value))
        elif type(value) is list:
            found += [((*path, name, index), item) for index, item in enumerate(value) if type(item) is str]
    for name, within, is_list in _ways_to_free_texts(record):
        value = part.get(name)
        if not is_list:
            _add_free_texts(value, within, (*path, name), found)
        elif type(value) is list:
            for index, item in enumerate(value):
                _add_free_texts(item, within, (*path, name, index), found)


def with_signs(texts: Iterable[str]) -> set[int]:
    """Find the texts that may identify a person, by their numbers, with a quick search in all of them together."""
    plain = _END.join([text.encode(errors="replace") for text in texts]).translate(_PLAIN)
    numbers: set[int] = set()
    for sign in _SIGNS:
        number = end = 0
        while end >= 0 and (found := plain.find(sign, end)) >= 0:
            number += plain.count(_END, end, found)
            numbers.add(number)
            end = plain.find(_END, found)
    return numbers


@attrs.frozen
class FreeTexts(Comparison):
    """No free text of the record, or of a record within it, matches a portable pattern."""

    pattern: str

    def violations(self, scope: Scope) -> Iterator[Violation]:
        """Find the texts that match, by paths from the record."""
        found: list[tuple[Path, str]] = []
        _add_free_texts(scope.record, Case, (), found)
        for number in sorted(with_signs(text for _, text in found)):
            path, text = found[number]
            if re.search(self.pattern, text):
                yield Violation("identifying", path=path)


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
