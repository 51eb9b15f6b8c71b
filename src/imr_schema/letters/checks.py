"""Whether a letter was read whole: what is missing in its record, and what contradicts it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from imr_schema.letters.corrections import has_misprinted_clause
from imr_schema.letters.header import HEADER_LABELS
from imr_schema.letters.layout import LetterLayout
from imr_schema.letters.normalized_text import NormalizedText

_CASE_NUMBER: Final = re.compile(r"Case Number:\s?([A-Z]{0,3}[0-9]{2}-[0-9]+)")
_LABELS: Final = re.compile(
    r"\n[ \t\f]*(?:(?P<claims>Claims? Administrator'?s? guidelines?:)|(?P<reviewer>MAXIMUS guidelines?:)"
    r"|(?P<rationale>Decision rationale:))"
)
_NAMES: Final = {
    "claims": "Claims Administrator guideline",
    "reviewer": "MAXIMUS guideline",
    "rationale": "Decision rationale",
}
_OF_AN_ISSUE: Final = {
    ("heading",): "the heading",
    ("determination", "outcome"): "the outcome",
    ("utilization_review", "basis"): "the guideline paragraph of the claims administrator",
    ("determination", "basis"): "the guideline paragraph of the reviewer",
    ("determination", "rationale"): "the rationale",
}
_STANDARD_SENTENCES: Final = (
    ("expert reviewer", "following clinical case summary", "review of the case file", "medical records"),
    ("Final Determination", "based on decisions", "disputed items", "set forth"),
)
"""Words of the standard sentences before the clinical summary and before the first heading."""
_LONGEST_SENTENCE: Final = 200
_SENTENCE_ENDS: Final = tuple(".!?:;)]\"'\u201d\u2019")
_GUIDELINE: Final = re.compile(r"guidelines?:")
_RATIONALE: Final = "Decision rationale:"


class Problems(NamedTuple):
    """What shows that a letter was not read whole. No message quotes the letter.

    Attributes:
        contradictions: What contradicts the record, which therefore must not be used.
        gaps: What is missing in the record, or may be cut short.
    """

    contradictions: tuple[str, ...]
    gaps: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.contradictions or self.gaps)


def problems_of(document: dict[str, Any], letter: NormalizedText, layout: LetterLayout) -> Problems:
    """Check what was read from a letter against its text."""
    issues = document.get("issues", [])
    contradictions = [*_several_letters(letter, layout), *_uncertain_lines(letter), *_surplus_labels(issues, letter)]
    return Problems(tuple(contradictions), tuple(_gaps(document, letter, layout)))


def _several_letters(letter: NormalizedText, layout: LetterLayout) -> Iterator[str]:
    text = letter.whole.text
    numbers = {number[1] for number in _CASE_NUMBER.finditer(text)}
    most = max(map(text.count, layout.headings))
    if len(numbers) > 1 or most > 1:
        yield f"the text holds {max(len(numbers), most)} letters; give each letter a file of its own"


def _uncertain_lines(letter: NormalizedText) -> Iterator[str]:
    lines = sorted(letter.given.count("\n", 0, offset) + 1 for offset in letter.uncertain)
    if lines:
        yield (
            f"line {', '.join(map(str, lines))} may be a page number or a running head, or words of the letter; "
            "delete the line, or join it to the one before"
        )


def _surplus_labels(issues: Sequence[Any], letter: NormalizedText) -> Iterator[str]:
    if all(letter.wrapped.count(f"\n{name}:") == len(issues) for name in _NAMES.values()):  # nearly always
        return
    labels = Counter(match.lastgroup for match in _LABELS.finditer(letter.wrapped))
    for kind, name in _NAMES.items():
        if labels[kind] > len(issues):
            yield f'there are {labels[kind]} labels "{name}", but {len(issues)} outcomes were recognized'


def _gaps(document: dict[str, Any], letter: NormalizedText, layout: LetterLayout) -> Iterator[str]:
    if layout.is_complete:
        yield from _missing_labels(document, letter)
    there = [section for section, _ in layout.find(letter.whole.text)]
    yield from (f'the section "{section.heading}" is missing' for section in layout.sections if section not in there)
    if not {"certifications", "licensed_states"} & document.get("reviewer", {}).keys():
        yield "the credentials of the reviewer were not recognized"
    yield from (f'the label "{label}" was not recognized' for label in layout.signs if label not in letter.whole.text)
    yield from _gaps_of_summary(document)
    if not document.get("issues"):
        yield "no disputed item was recognized"
    for number, issue in enumerate(document.get("issues", ()), 1):
        yield from _gaps_of_issue(number, issue, layout)
    yield from _misprinted_clauses(letter)


def _gaps_of_summary(document: dict[str, Any]) -> Iterator[str]:
    summary = document.get("clinical_summary", "")
    heading = document["issues"][0].get("heading", "") if document.get("issues") else ""
    for text, words in zip((summary, heading), _STANDARD_SENTENCES, strict=True):
        if sum(text.find(each, 0, _LONGEST_SENTENCE) >= 0 for each in words) > 1:
            yield "the standard sentence under a heading was not recognized"
    if summary and not summary.endswith(_SENTENCE_ENDS):
        yield "the clinical summary ends in mid-sentence"


def _gaps_of_issue(number: int, issue: dict[str, Any], layout: LetterLayout) -> Iterator[str]:
    for path, name in _OF_AN_ISSUE.items():
        if path not in layout.lacks and not _value_at(issue, path):
            yield f"{name} of item {number} was not recognized"
    rationale = _value_at(issue, ("determination", "rationale"))
    if rationale and not rationale.endswith(_SENTENCE_ENDS):
        yield f"the rationale of item {number} ends in mid-sentence"


def _missing_labels(document: dict[str, Any], letter: NormalizedText) -> Iterator[str]:
    """The labels of the header block that are not there, though the block is, or that have lost their values.

    A misprint may hide a label, even that of a date that was read: the date of injury may then be that of the summary.
    `pdftotext` puts what stands behind a wide gap into a column of its own.
    """
    if ("dates" in document or "case_number" in document) and "not_stated" not in document:
        text, read = letter.whole.text, document.keys() | document.get("dates", {}).keys()
        for name, label in HEADER_LABELS.items():
            if not label.search(text):
                yield f"the label of {name} was not recognized"
            elif name not in read:
                yield f"what stands behind the label of {name} was not recognized"


def _value_at(part: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        part = part.get(name)
        if not part:
            return None
    return part


def _misprinted_clauses(letter: NormalizedText) -> Iterator[str]:
    text = letter.whole.text
    marks = [*_GUIDELINE.finditer(text)]
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):
        rationale = text.find(_RATIONALE, mark.end(), end)
        if has_misprinted_clause(text[mark.end() : end if rationale < 0 else rationale].strip()):
            yield "a guideline paragraph has a misprint in what the decision is based on"
