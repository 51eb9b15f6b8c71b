"""Diagnoses that a summary lists explicitly; none is inferred from its prose."""

import re
from collections.abc import Iterator
from typing import Final

from imr_schema.letters.dates import MONTHS
from imr_schema.letters.extracted import Tree, verbatim
from imr_schema.letters.passage import Passage

_VERB = r"(?:are|is|were|was)(?: (?:(?:documented|listed|noted|reported|given|stated)(?: as| to be)?|as follows))?"
_DIAGNOS: Final = r"iagnos(?<=[Dd]iagnos)(?<!\w.iagnos)"  # the look-behind comes last: that makes the search faster
_LISTED = re.compile(
    rf"{_DIAGNOS}(?:(?P<many>es)|is)(?: that)? (?:include[ds]?|consist(?:s|ed)? of|of|{_VERB}):? "
    r"(?!not\b|no\b|un(?:clear|known|changed)\b|being\b|pending\b|deferred\b|consistent\b|made\b)"
    rf"|{_DIAGNOS}(?P<all>es): |{_DIAGNOS}ed (?P<having>with|as having|as)\b:? "
)
"""Phrases that open a list. `diagnosis` is followed by exactly one, whatever its wording."""

_DENIED = re.compile(
    r"\b(?:no|not|never|without|differential|confirm|support|substantiate|establish|exclude|rule out|suggest\w*"
    r"|consistent with|mother|father|brother|sister)\b[\w\s]{0,24}$",
    re.IGNORECASE,
)
"""Text before a phrase that opens no list of the employee's diagnoses."""

_END = re.compile(
    r"\.(?=\s|[A-Z]|$)|\n"
    r"|,? (?:and|but|who|which|for which) (?:(?:he|she|they|the \w+) )?"
    r"(?:was|were|is|has|had|have|underwent|received|presented|reported|complained|continue[ds]?|requested)\b"
    rf"| (?:on|by|since|in|from) (?:Dr\b|[0-9]{{1,2}}[-/]|(?:{'|'.join(MONTHS)})\b)"
)
"""Where a list ends: with its sentence, or where the sentence changes its subject."""

_MARK = re.compile(
    r"[()]|;|,(?! (?:(?:and )?(?:fascia|tendon|ligament)|unspecified(?=,|;|$)|initial encounter|subsequent encounter"
    r"|sequela|not elsewhere|not otherwise|with\b|without\b|due to\b|secondary to\b|\w+ region\b))"
)
"""Brackets and list separators; a comma inside the name of a diagnosis is none."""
_LOOK_BACK: Final = 60
_LONGEST_LIST: Final = 3000
_LAST_AND = re.compile(r" and (?!tendon|fascia)")
_LEADING_AND = re.compile(r"and ")


def read_diagnoses(summary: Passage) -> list[Tree]:
    """Read the diagnoses of every list, each once, in text order."""
    diagnoses: dict[str, Tree] = {}
    text, start = summary.text, 0
    while opening := _LISTED.search(text, start):
        start = opening.end()
        if _DENIED.search(text, max(0, opening.start() - _LOOK_BACK), opening.start()):
            continue
        end = _END.search(text, start, start + _LONGEST_LIST)
        listed = summary[start : end.start() if end else start + _LONGEST_LIST]
        start += len(listed.text)
        for diagnosis in _items(listed, many=opening.lastgroup is not None):
            diagnoses.setdefault(diagnosis.text.casefold(), {"description": verbatim(diagnosis)})
    return [*diagnoses.values()]


def _items(listed: Passage, *, many: bool) -> Iterator[Passage]:
    separators = [mark for mark in _outside_brackets(listed.text) if mark[0] == ";"]
    if not separators and many:
        separators = [*_outside_brackets(listed.text)]
    start = 0
    for separator in separators:
        yield from _item(listed[start : separator.start()])
        start = separator.end()
    last = listed[start:]
    ands = [*_LAST_AND.finditer(last.text)]
    if separators and separators[0][0] == "," and len(ands) == 1 and not _LEADING_AND.match(last.text.strip()):
        yield from _item(last[: ands[0].start()])
        last = last[ands[0].end() :]
    yield from _item(last)


def _outside_brackets(listed: str) -> Iterator[re.Match[str]]:
    depth = 0
    for mark in _MARK.finditer(listed):
        if mark[0] in "()":
            depth = max(0, depth + (1 if mark[0] == "(" else -1))
        elif not depth:
            yield mark


def _item(words: Passage) -> Iterator[Passage]:
    item = words.strip(' \n,;:"')
    if leading := _LEADING_AND.match(item.text):
        item = item[leading.end() :]
    if item:
        yield item
