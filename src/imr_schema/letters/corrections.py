"""Corrects misprints in the standard words of a letter: headings, labels, outcomes, and the fixed sentences.

The words of the case itself are never changed: only what every letter says in the same words.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from imr_schema.letters.approximate import best_at, match_at, may_hold
from imr_schema.letters.layouts import LAYOUTS
from imr_schema.letters.memoized import cached
from imr_schema.letters.offsets import Edit

LONGEST: Final = 100_000
"""The length of the longest text that is corrected, in characters: fifteen times a letter."""

_CLAIMS: Final = "Claims Administrator guideline:"
_REVIEWER: Final = "MAXIMUS guideline:"
_RATIONALE: Final = "Decision rationale:"
_CREDENTIALS: Final = ("State(s) of Licensure:", "Certification(s)/Specialty:")
_LABELS: Final = (_CLAIMS, _REVIEWER, _RATIONALE, *_CREDENTIALS)
_EXACT_LABEL: Final = re.compile(
    r"Claims? Administrator'?s? guidelines?:|MAXIMUS guidelines?:|Decision rationale:|State\(s\) of Licensure:"
    r"|Certification\(s\)/Specialty:"
)
_HEADINGS: Final = tuple(dict.fromkeys(heading for layout in LAYOUTS for heading in layout.headings))
_LONGEST_HEADING: Final = 2 * max(map(len, _HEADINGS))
_OUTCOMES: Final = {"Upheld": 2, "Overturned": 3}
"""The outcomes, and the most misprints with which each is still recognized: no other word stands at their place."""
_EXACT_OUTCOME: Final = re.compile(r":\s*(?:Upheld|Overturned)\.?\s*$", re.IGNORECASE)
_LOOK_BACK: Final = 60

_HEADER_LABELS: Final = (
    "Case Number:",
    "Date Assigned:",
    "Date of Injury:",
    "Decision Date:",
    "UR Denial Date:",
    "Priority:",
    "Application Received:",
)
_SENTENCES: Final = (
    "has no affiliation with the employer, employee, providers",
    "active clinical practice for more than",
    "currently working at least",
    "hours a week in active practice",
    "expertise in the same or similar specialties",
    "strength of evidence hierarchy",
    "based on a review of the case file, including all medical records:",
    "disputed items/services set forth below:",
    "MAXIMUS Federal Services",
)
_WITHOUT_MTUS: Final = (
    "did not cite any evidence",
    "did not cite any medical evidence for its decision",
    *(f"based {whose} decision on recommendation(s) outside of the MTUS" for whose in ("its", "their", "his/her")),
)
_CLAUSES: Final = (
    "Decision based on MTUS",
    "Decision based on Non-MTUS Citation",
    "Decision based on Non-MTUS",
    *(f"The {who} {what}" for who in ("Claims Administrator", "Expert Reviewer") for what in _WITHOUT_MTUS),
)
_EXACT_CLAUSE: Final = re.compile(
    r"Decision based on (?:MTUS|Non-\s?MTUS\s(?P<citation>\w{6,10}))\b"
    r"|The (?:Claims Administrator|Expert Reviewer) (?:did not cite any (?:medical )?evidence"
    r"|based (?:its|their|his/her) decision on recommendation\(s\) outside of the MTUS)"
)
_CITATION: Final = re.compile("Citations?")
_CLAUSE_INITIALS: Final = "DOTdot0"
_FIRST_CLAUSE: Final = re.compile(rf"\s*(?=[{_CLAUSE_INITIALS}])")
_NEXT_CLAUSE: Final = re.compile(rf"[.:;]\s+(?=[{_CLAUSE_INITIALS}])")
_LINE: Final = re.compile(r"^[ \t\f]*(?=\S)", re.MULTILINE)
_WORD: Final = re.compile(r"(?<!\S)(?=\S)")
_HEADER_END: Final = 1_500
_SUMMARY: Final = re.compile(r"case\s+summary", re.IGNORECASE)
"""The heading of the summary, whose own words may be those of a label: "the date of injury of"."""


@cached
def has_misprinted_clause(paragraph: str) -> bool:
    """Whether a guideline paragraph has a misprint in the words that state what the decision is based on."""
    return any(_clause_edits(paragraph, 0))


def correct(text: str) -> list[Edit]:
    """Return the edits that correct misprints in the standard words of a letter.

    Args:
        text: The text of the letter, with its lines.
    """
    if len(text) > LONGEST:
        return []
    starts = [match.end() for match in _LINE.finditer(text)]
    edits = [*_heading_edits(text, starts), *_header_edits(text), *_sentence_edits(text)]
    labels = [*_labels(text, starts)]
    edits += (edit for edit, _ in labels if edit)
    edits += _outcome_edits(text, labels)
    begins = [*(_label_start(text, edit, end) for edit, end in labels[1:]), len(text)]
    for (_, end), begin in zip(labels, begins, strict=False):
        edits += _clause_edits(text[end:begin], end)
    return _without_overlaps(edits)


def _heading_edits(text: str, starts: Sequence[int]) -> Iterator[Edit]:
    for start in starts:
        line = text[start : start + _LONGEST_HEADING + 1].partition("\n")[0]
        if len(line) > _LONGEST_HEADING or not text[start].isalnum():
            continue
        found = best_at(_HEADINGS, text, start)
        if found is None:
            continue
        heading, match = found
        rest = text[match.end : match.end + _LOOK_BACK].partition("\n")[0]
        if not rest.strip(" :.\r\f") and " ".join(text[start : match.end].split()) != heading:
            yield start, match.end + len(rest), heading


def _labels(text: str, starts: Sequence[int]) -> Iterator[tuple[Edit | None, int]]:
    """The labels at the beginnings of lines, with the edit of each that is misprinted, and where it ends."""
    for start in starts:
        if exact := _EXACT_LABEL.match(text, start):
            yield None, exact.end()
        elif text[start].isalnum() and (found := best_at(_LABELS, text, start)):
            label, match = found
            yield (start, match.end, label), match.end


def _outcome_edits(text: str, labels: Sequence[tuple[Edit | None, int]]) -> Iterator[Edit]:
    """Correct the word before each label of a guideline of a claims administrator, or what comes in its place."""
    for edit, end in labels:
        start = _label_start(text, edit, end)
        begin = max(0, start - _LOOK_BACK)
        before = text[begin:start]
        if _EXACT_OUTCOME.search(before):
            continue
        words = before.rstrip(" .:;,\r\n\t\f")
        found = min(_outcomes_at_end(words), default=None)
        if found:
            _, at, outcome = found
            mark = len(words[:at].rstrip(" :;.,\n\r\t"))
            yield begin + mark, begin + at, ": "
            yield begin + at, begin + len(before.rstrip()), outcome


def _label_start(text: str, edit: Edit | None, end: int) -> int:
    return edit[0] if edit else text.rfind("\n", 0, end) + 1


def _outcomes_at_end(words: str) -> Iterator[tuple[int, int, str]]:
    """The outcomes that a text may end in: the number of misprints, where it begins, and the outcome."""
    for outcome, most in _OUTCOMES.items():
        for at in range(max(0, len(words) - len(outcome) - most), len(words) - len(outcome) + most + 1):
            if at < len(words) and _begins_word(words, at):
                match = match_at(outcome, words, at, most, whole=True)
                if match:
                    yield match.errors, at, outcome


def _begins_word(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())


def _header_edits(text: str) -> Iterator[Edit]:
    summary = _SUMMARY.search(text, 0, _HEADER_END)
    head = text[: summary.start() if summary else _HEADER_END]
    for label in _HEADER_LABELS:
        if re.search(r"\s+".join(map(re.escape, label.split())), head):
            continue
        if found := _search(label, head):
            yield (*found, label)


def _sentence_edits(text: str) -> Iterator[Edit]:
    for words in _SENTENCES:
        if re.search(r"\s+".join(map(re.escape, words.split())), text):
            continue
        if found := _search(words, text):
            yield (*found, words)


def _search(phrase: str, text: str) -> tuple[int, int] | None:
    """Find the place in a text that is most like a phrase."""
    if not may_hold(text, phrase):
        return None
    best: tuple[int, int, int] | None = None
    for word in _WORD.finditer(text):
        start = word.end()
        match = match_at(phrase, text, start)
        if match and (best is None or match.errors < best[0]):
            best = match.errors, start, match.end
    return best and best[1:]


def _clause_edits(paragraph: str, offset: int) -> Iterator[Edit]:
    starts = [end.end() for end in _NEXT_CLAUSE.finditer(paragraph)]
    if first := _FIRST_CLAUSE.match(paragraph):
        starts.insert(0, first.end())
    for start in starts:
        if exact := _EXACT_CLAUSE.match(paragraph, start):
            if (
                exact["citation"]
                and not _CITATION.fullmatch(exact["citation"])
                and match_at("Citation", exact["citation"], 0, 2)
            ):
                yield offset + exact.start("citation"), offset + exact.end("citation"), "Citation"
            continue
        found = best_at(_CLAUSES, paragraph, start)
        if found and not _EXACT_CLAUSE.match(" ".join(paragraph[start : found[1].end].split())):
            clause, match = found
            yield offset + start, offset + match.end, clause


def _without_overlaps(edits: Sequence[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits):
        if not kept or edit[0] >= kept[-1][1]:
            kept.append(edit)
    return kept
