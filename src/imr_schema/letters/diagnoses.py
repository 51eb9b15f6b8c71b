"""Diagnoses that a summary lists explicitly; none is inferred from its prose."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

from imr_schema.letters.dates import MONTHS
from imr_schema.letters.extracted import Tree, verbatim
from imr_schema.letters.passage import Passage
from imr_schema.letters.requests.lexicon import places
from imr_schema.letters.requests.tokens import tokenize

_VERB = r"(?:are|is|were|was)(?: (?:(?:documented|listed|noted|reported|given|stated)(?: as| to be)?|as follows))?"
_DIAGNOS: Final = r"iagnos(?<=[Dd]iagnos)(?<!\w.iagnos)"  # the look-behind comes last: that makes the search faster
_LISTED = re.compile(
    rf"{_DIAGNOS}(?:(?P<many>es)|is)(?: that)? (?:include[ds]?|consist(?:s|ed)? of|of|{_VERB}):? "
    r"(?!not\b|no\b|un(?:clear|known|changed)\b|being\b|pending\b|deferred\b|consistent\b|made\b)"
    rf"|{_DIAGNOS}(?P<all>es): |{_DIAGNOS}ed (?P<having>with|as having|as)\b:? "
)
"""Phrases that open a list. `diagnosis` is followed by exactly one, whatever its wording."""
_TREATED = re.compile(
    r"treat(?:(?<=ndergoing treat)ments?|(?<=nder treat)ment|(?:(?<=eing treat)|(?<=been treat))ed) for(?P<many>) "
    r"(?!(?:the |a )?(?:[0-9]|diagnos|following|purpose|(?:several|many|few|one|two|three|four|six) ))"
)
"""Phrases that open a list as well."""

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
_WORDS = re.compile(r"[a-z]+")
_GOVERNS = re.compile(r"\b(?:with|affecting|including|such as|due to|secondary to|caused by)\b", re.IGNORECASE)
"""What makes of all that follows it one matter."""
_LEADING_AND = re.compile(r"and ")


def read_diagnoses(summary: Passage) -> list[Tree]:
    """Read the diagnoses of every list, each once, in text order."""
    diagnoses: dict[str, Tree] = {}
    text, start = summary.text, 0
    for opening in sorted([*_LISTED.finditer(text), *_TREATED.finditer(text)], key=_place):
        if opening.start() < start:  # within a list
            continue
        start = opening.end()
        if _DENIED.search(text, max(0, opening.start() - _LOOK_BACK), opening.start()):
            continue
        end = _END.search(text, start, start + _LONGEST_LIST)
        listed = summary[start : end.start() if end else start + _LONGEST_LIST]
        start += len(listed.text)
        for diagnosis in _items(listed, many=opening.lastgroup is not None):
            diagnoses.setdefault(diagnosis.text.casefold(), {"description": verbatim(diagnosis)})
    return [*diagnoses.values()]


def _place(opening: re.Match[str]) -> int:
    return opening.start()


def _items(listed: Passage, *, many: bool) -> Iterator[Passage]:
    marks = [*_outside_brackets(listed.text)]
    separators = [mark for mark in marks if mark[0] == ";"]
    if not separators and many:
        ends = [*(mark.start() for mark in marks[1:]), len(listed.text)]
        separators = [
            mark
            for mark, end in zip(marks, ends, strict=False)
            if not _names_a_place_only(listed.text[mark.end() : end])
        ]
    start = 0
    for separator in separators:
        yield from _parted(listed[start : separator.start()])
        start = separator.end()
    last = [*_parted(listed[start:])]
    is_comma_list = bool(separators) and separators[0][0] == ","
    ands = [*_LAST_AND.finditer(last[0].text)] if is_comma_list and len(last) == 1 else []
    if len(ands) == 1:
        last = [*_item(last[0][: ands[0].start()]), *_item(last[0][ands[0].end() :])]
    yield from last


def _names_a_place_only(words: str) -> bool:
    """Tell whether a part of a list names no condition but only a part of the body."""
    if _names_a_condition(words):
        return False
    tokens = tokenize(words)
    covered = {index for phrase in places().find(tokens) for index in range(phrase.first, phrase.after)}
    return bool(covered) and all(index in covered or token.norm in {"and", "or"} for index, token in enumerate(tokens))


def _parted(words: Passage) -> Iterator[Passage]:
    """Part what stands between two separators at each "and" that joins two conditions, each of them named in full."""
    start = 0
    joints = [*_LAST_AND.finditer(words.text)] if " and " in words.text else []
    ends = [*(joint.start() for joint in joints), len(words.text)]
    for number, joint in enumerate(joints, 1):
        before, after = words.text[start : joint.start()], words.text[joint.end() : ends[number]]
        if number < len(joints) and _names_a_condition(before) and _names_a_place_only(after):
            # "gout and left and right knee pain"
            after = words.text[joint.end() : ends[number + 1]]
        if _is_named_in_full(before) and _is_named_in_full(after):
            if _GOVERNS.search(before) and not places().find(tokenize(after)):
                continue
            yield from _item(words[start : joint.start()])
            start = joint.end()
    yield from _item(words[start:])


def _names_a_condition(words: str) -> bool:
    named = _WORDS.findall(words.lower())
    conditions, endings, _ = _conditions()
    return not conditions.isdisjoint(named) or any(word.endswith(endings) for word in named)


def _is_named_in_full(words: str) -> bool:
    """Tell whether words name a condition and more than one of those that say nothing alone."""
    *qualities, last = words.lower().strip(' .,"').split() or [""]
    _, _, alone = _conditions()
    return _names_a_condition(words) and not (last in alone and alone.issuperset(qualities))


@cache
def _conditions() -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    words = tomllib.loads(files("imr_schema.letters").joinpath("diagnoses.toml").read_text("utf-8"))
    return frozenset(words["conditions"]), tuple(words["endings"]), frozenset(words["alone"])


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
