"""The issues of a letter: heading, outcome, guideline paragraphs and rationale of each."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import Final

import attrs

from imr_schema.letters.extracted import Extracted, Members, Tree, extracted, verbatim
from imr_schema.letters.guidelines import read_guidelines, shares_guidelines
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage
from imr_schema.letters.prefixed import Prefixed
from imr_schema.letters.requests import RequestReading, read_request
from imr_schema.letters.standards import read_standard


@attrs.frozen(kw_only=True)
class IssueForm:
    """The form in which a layout prints an issue.

    Attributes:
        decision: Finds each issue. Groups: `upheld` or `overturned`, if the outcome is stated here; `heading`, if the
            heading is part of the match and not the text before it; `number`, which identifies a repeated issue.
        guidelines: Finds where guideline paragraphs begin, by the groups `claims` and `reviewer`.
        rationale: Finds where the rationale begins.
    """

    decision: re.Pattern[str]
    guidelines: re.Pattern[str]
    rationale: re.Pattern[str]


@attrs.define(eq=False)  # never changed, but making a frozen one takes three times as long
class _Issue:
    """The parts of an issue; a missing part is an empty passage, a missing outcome None."""

    place: Passage
    heading: Passage
    outcome: Extracted | None
    claims: Passage
    reviewer: Passage
    rationale: Passage


_PARTIAL_APPROVAL_CONTINUES: Final = re.compile(
    r"The remaining IMR eligible|The original request|The Claims Administrator authorized|by the Claims|Administrator\."
)
_SENTENCE_END: Final = re.compile(r"[.!?][\"')\]]*\s(?=[A-Z0-9])")
_DEFERS: Final = Prefixed(
    re.compile(
        r"(?:As|Since|Because) the (?:requested |proposed |primary |associated )?(?:surgical )?"
        r"(?:intervention|procedure|surgery|operation)[^.]{0,80}? (?:is|are|was|were) (?:not )?medically necessary"
        r"[^.]{0,80}?\b(?:ancillary|associated)\b"
    ),
    ("as the", "since the", "because the"),
)
_SURGERY: Final = r"(?:surg(?:ery|ical)|operati(?:on|ve)|procedure|arthroscop\w+|repair|fusion|replacement|release)"
_GRANTED: Final = r"(?:approved|authorized|certified|supported|warranted|medically necessary)"
_ACCOMPANIES: Final = re.compile(
    rf"{_SURGERY}\b[^.;]{{0,60}}? (?:is|are|was|were|has been|have been) (?:deemed |found |also )?{_GRANTED}\b"
    rf"|\b(?:approved|authorized|certified) (?:to undergo|for)\b[^.;]{{0,60}}? {_SURGERY}\b"
    rf"|\bsupport(?:s|ed)? (?:the |this )?(?:requested |proposed )?{_SURGERY}\b",
    re.IGNORECASE,
)
"""What says of the surgery that it is granted, in the rationale of what goes with it."""


def read_issues(part: Part, form: IssueForm) -> Members:
    """Read `issues`, as far as they are in this part of a letter."""
    issues = [*_issues(part.body, form, part.letter)]
    requests = [read_request(issue.heading) if issue.heading else None for issue in issues]
    surgeries = [number for number, request in enumerate(requests, 1) if request and request.is_surgery]
    granted = [number for number in surgeries if _is_overturned(issues[number - 1])]
    records: list[Tree] = []
    for number, (issue, request) in enumerate(zip(issues, requests, strict=True), 1):
        record: Members = {"number": extracted(number, issue.place)}
        if request:
            record["heading"] = verbatim(issue.heading)
            record["request"] = request.request
        if review := _utilization_review(issue, request):
            record["utilization_review"] = review
        accompanied = _is_overturned(issue) and request is not None and "adjunct_to_surgery" in request.request
        surgery = _nearest(surgeries, number)
        if determination := _determination(issue, surgery, granted=accompanied and surgery in granted):
            record["determination"] = determination
        records.append(record)
    return {"issues": records} if records else {}


def _issues(body: Passage, form: IssueForm, letter: NormalizedText) -> Iterator[_Issue]:
    decisions = _first_of_each_number([*form.decision.finditer(body.text)])
    headings = [*_headings(body, decisions, form, letter)]
    ends = [start for start, _ in headings[1:]] + [len(body.text)]
    for decision, (_, heading), end in zip(decisions, headings, ends, strict=False):
        rest = body.trimmed(decision.end(), end)
        rationale = form.rationale.search(rest.text)
        front = rest[: rationale.start()] if rationale else rest
        paragraphs = {mark.lastgroup: words for mark, words in front.divided(form.guidelines) if mark}
        if place := heading.strip() or body.group(decision) or rest:
            yield _Issue(
                place=place,
                heading=heading.strip(),
                outcome=_outcome(body, decision),
                claims=paragraphs.get("claims", rest[:0]),
                reviewer=paragraphs.get("reviewer", rest[:0]),
                rationale=rest.trimmed(rationale.end(), len(rest.text)) if rationale else rest[:0],
            )


def _outcome(body: Passage, decision: re.Match[str]) -> Extracted | None:
    stated = (outcome for outcome in ("upheld", "overturned") if _group(decision, outcome))
    return next((extracted(outcome, body.group(decision, outcome)) for outcome in stated), None)


def _group(decision: re.Match[str], name: str) -> str | None:
    """What a group of a form covers; None if the form has no such group."""
    return decision[name] if name in decision.re.groupindex else None


def _first_of_each_number(decisions: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Drop decisions that repeat the number of an earlier one."""
    by_number: dict[str | int, re.Match[str]] = {}
    for index, decision in enumerate(decisions):
        by_number.setdefault(_group(decision, "number") or index, decision)
    return [*by_number.values()]


def _headings(
    body: Passage, decisions: Sequence[re.Match[str]], form: IssueForm, letter: NormalizedText
) -> Iterator[tuple[int, Passage]]:
    """Yield where each issue begins, and its heading."""
    after = 0
    for decision in decisions:
        if "heading" in decision.re.groupindex:
            yield decision.start(), body.group(decision, "heading")
        else:
            start = after and after + _heading_start(body[after : decision.start()], form, letter)
            yield start, body[start : decision.start()]
        after = decision.end()


def _heading_start(between: Passage, form: IssueForm, letter: NormalizedText) -> int:
    """Find where a heading begins in the text between the previous decision and its own.

    The heading is the last paragraph after the last label. If paragraphs are not marked, or one may end at a page
    break, it is whatever follows the last sentence there, which ends with its line where lines are kept.
    """
    text = between.text
    labels = form.rationale.search(text) or next(iter([*form.guidelines.finditer(text)][-1:]), None)
    label = labels.end() if labels else 0
    joins = {join - between.start for join in letter.page_joins}
    start = _last_paragraph(text, label, joins)
    while start > label and _PARTIAL_APPROVAL_CONTINUES.match(text, start):
        start = _last_paragraph(text, label, joins, start - 1)
    last_join = max((join for join in joins if start < join < len(text)), default=0)
    if start > label and not last_join:
        return start
    partial = text.find("the original request", max(start, label))
    if start > label and partial >= 0 and last_join > partial:
        return start
    end = len(text) if partial < 0 else partial
    sentences = [sentence.end() for sentence in _SENTENCE_END.finditer(text, max(start, label), end)]
    with_lines = [sentence for sentence in sentences if letter.is_line_start(between.start + sentence)]
    return (with_lines or sentences or [start])[-1]


def _last_paragraph(text: str, label: int, joins: Collection[int], end: int | None = None) -> int:
    """Return where the last paragraph before an offset begins, passing over page breaks; 0 if none is marked."""
    start = text.rfind("\n", label, end) + 1
    while start in joins:
        start = text.rfind("\n", label, start - 1) + 1
    return start


def _utilization_review(issue: _Issue, request: RequestReading | None) -> Members:
    review: Members = {}
    if request and request.utilization_review:
        review |= request.utilization_review
    elif issue.outcome:
        review["decision"] = Extracted("denied", issue.outcome.places)
    return review | read_guidelines(issue.claims)


def _determination(issue: _Issue, surgery: int | None, *, granted: bool) -> Members:
    """Read the reviewer's decision.

    Args:
        issue: The issue.
        surgery: The number of the surgery that it may go with.
        granted: Whether it goes with that surgery, and both are granted.
    """
    determination: Members = {"outcome": issue.outcome} if issue.outcome else {}
    cited = read_guidelines(issue.reviewer)
    if issue.claims and "basis" not in cited and shares_guidelines(issue.reviewer):
        cited = read_guidelines(issue.claims)
    determination |= cited
    if issue.rationale:
        rationale = issue.rationale
        determination["rationale"] = extracted(rationale.text, rationale)
        determination |= read_standard(determination, issue.reviewer, rationale)
        if surgery and (follows := _follows(rationale.text, granted=granted)):
            determination["follows_issue"] = extracted(surgery, rationale.group(follows))
    return determination


def _follows(rationale: str, *, granted: bool) -> re.Match[str] | None:
    """What says that an issue goes with a surgery, and so is decided as that is."""
    return _DEFERS.search(rationale) or (_ACCOMPANIES.search(rationale) if granted else None)


def _is_overturned(issue: _Issue) -> bool:
    return issue.outcome is not None and issue.outcome.value == "overturned"


def _nearest(surgeries: Sequence[int], number: int) -> int | None:
    """Return the surgery that an ancillary issue belongs to: the last one before it, else the first after it."""
    after = bisect_right(surgeries, number)
    before = bisect_left(surgeries, number)
    return surgeries[before - 1] if before else surgeries[after] if after < len(surgeries) else None
