"""Divides texts that a program publishes in one cell: findings with sections, and numbered references."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

_SECTION: Final = re.compile(
    r"(?:^|(?<=\s))(?:(?P<summary>(?:Nature of Statutory Criteria ?/ ?)?Case Summary)|(?P<rationale>Findings)"
    r"|(?P<result>Final Result)|(?P<credentials>Credentials ?/ ?Qualifications)) ?:[^\S\n]*"
)
_OUTCOMES: Final = {
    "upheld": re.compile(r"\b(?:upheld|uphold)\b", re.IGNORECASE),
    "overturned": re.compile(r"\b(?:overturn|overturned)\b", re.IGNORECASE),
}
_CERTIFIED: Final = re.compile(
    r"\bboard[- ]certified in (?P<field>[^.;,\n]{1,200}?)(?= and (?:is|has|actively)\b|[.;,\n]|$)", re.IGNORECASE
)
_NUMBERED: Final = re.compile(r"(?:^|(?<=\s))(?P<number>[0-9]{1,3})[).][^\S\n]+")


def sections(text: str) -> dict[str, str]:
    r"""Divide a text at the headings of its sections, each of which counts once.

    >>> sections("Findings: It is proven. Final Result: Overturned. Credentials/Qualifications: A surgeon.")
    {'rationale': 'It is proven.', 'result': 'Overturned.', 'credentials': 'A surgeon.'}

    Returns:
        The `summary`, `rationale`, `result` and `credentials`; only a `rationale` without any heading. What stands
        before the first heading is a summary.
    """
    starts: list[tuple[str, int, int]] = []
    for heading in _SECTION.finditer(text):
        name = str(heading.lastgroup)
        if name not in {known for known, _, _ in starts}:
            starts.append((name, heading.start(), heading.end()))
    if not starts:
        return {"rationale": text}
    ends = [start for _, start, _ in starts[1:]] + [len(text)]
    before = text[: starts[0][1]].strip()
    found = {"summary": before} if before else {}
    for (name, _, start), end in zip(starts, ends, strict=True):
        part = text[start:end].strip()
        found[name] = f"{found[name]}\n{part}" if name in found else part
    return {name: part for name, part in found.items() if part}


def stated_outcome(result: str) -> str | None:
    """The outcome that a final result states; `None` if it names none, or both.

    >>> stated_outcome("Therefore, the Health Plan's denial should be overturned."), stated_outcome("See above.")
    ('overturned', None)
    """
    found = [outcome for outcome, words in _OUTCOMES.items() if words.search(result)]
    return found[0] if len(found) == 1 else None


def certifications(credentials: str) -> list[str]:
    """The specialties of a reviewer, as printed; the whole text where it names none in the usual words.

    >>> certifications("The reviewer is board certified in internal medicine and is actively practicing.")
    ['internal medicine']
    """
    named = [match["field"].strip() for match in _CERTIFIED.finditer(credentials)]
    return named or [" ".join(credentials.split())]


def references(text: str, sources: Mapping[str, re.Pattern[str]]) -> Iterator[tuple[str, str]]:
    """Divide references that are numbered 1, 2, 3; any others are one, or one a line.

    >>> list(references("1) A study. 2) ODG, Knee.", {"odg": re.compile("ODG")}))
    [('other', 'A study.'), ('odg', 'ODG, Knee.')]

    Yields:
        For each the code of its source and its words.
    """
    starts: list[tuple[int, int]] = []
    for number in _NUMBERED.finditer(text):
        if int(number["number"]) == len(starts) + 1:
            starts.append(number.span())
    if starts and not starts[0][0]:
        ends = [start for start, _ in starts[1:]] + [len(text)]
        parts = [text[start:end] for (_, start), end in zip(starts, ends, strict=True)]
    else:
        parts = text.splitlines()
    for part in filter(None, map(str.strip, parts)):
        yield next((source for source, words in sources.items() if words.search(part)), "other"), part
