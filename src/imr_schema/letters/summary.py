"""The clinical case summary, and what it states explicitly: age, sex and diagnoses."""

import re
from typing import Final

from imr_schema.letters.dates import SHORT_DATE, read_date
from imr_schema.letters.diagnoses import read_diagnoses
from imr_schema.letters.extracted import Extracted, Members, extracted
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage
from imr_schema.letters.prefixed import Prefixed

_SEXES: Final = {
    "male": "male",
    "man": "male",
    "gentleman": "male",
    "female": "female",
    "woman": "female",
    "lady": "female",
}
_PERSONS: Final = "employee|worker|patient|applicant|claimant|individual|person"
_AGE = re.compile(
    r"(?P<age>[0-9](?<!\w.)[0-9]{0,2})\s?-?\s?(?:years?\s?-?\s?old|y/?o\b|yr\s?-?\s?old)"
    rf"(?:[\s,-]{{1,3}}(?!(?:in|of|with|to|for|from)\b)\w{{1,20}}){{0,5}}?[\s,-]{{1,3}}(?:(?P<sex>{'|'.join(_SEXES)})|(?:{_PERSONS}))\b",
    re.IGNORECASE,
)
"""An age begins with a digit, not with what stands before it: that makes the search faster."""

_INJURY: Final = (
    r"(?:work(?:[- ]related)?|industrial|occupational)?\s?(?:injur(?:y|ies)|accident|trauma)\s"
    r"(?:(?:that\s|which\s)?(?:was\s|is\s)?(?:dated|dating\sfrom|occurr(?:ed|ing)\son|sustained\son|of|on|from)\s)"
)
_INJURED_ON: Final = Prefixed(
    re.compile(
        rf"(?:\b(?:date\sof\s(?:the\s)?(?:industrial\s|work\s)?injury(?:\s(?:of|is|was|on)|:)?|DOI(?::|\sof|\sis|\swas)?"
        rf"|injured(?:\s(?:at\swork|on\sthe\sjob))?\son|{_INJURY})\s?)(?P<date>{SHORT_DATE})",
        re.IGNORECASE,
    ),
    ("date", "doi", "injur", "accident", "trauma", "work", "industrial", "occupational"),
)
"""Words that date the injury: "a work injury dated 4/10/04", "date of injury of 8/28/2001"."""
_CUMULATIVE = re.compile(r"\s?(?:-|\u2013|to|through)\s?[0-9]{1,2}[/-]")
"""What follows the first day of an injury that has two: it is cumulative, and has no date."""
_TAKEN = r"(?:taken|obtained|derived|excerpted|copied|extracted|drawn|reproduced|compiled|adapted)"
_BY_REVIEW: Final = Prefixed(
    re.compile(
        rf"(?:(?:summary|history|information|facts?)\b[^.;]{{0,80}}?\b{_TAKEN}\b[^.;]{{0,30}}?\bfrom"
        r"|according\sto\sthe\ssummary\s(?:in|of|by))\b[^.;]{0,40}?"
        r"\b(?:utilization\sreview|UR\b|claims\sadministrator's\s(?:denial|review))",
        re.IGNORECASE,
    ),
    ("summary", "history", "information", "fact", "according"),
)
"""Words that say that the summary is utilization review's."""


def read_summary(part: Part) -> Members:
    """Read `patient`, `clinical_summary`, `summary_by`, `diagnoses`, and a date of injury."""
    summary = part.body
    if not summary:
        return {}
    members: Members = {"clinical_summary": extracted(summary.text, summary)}
    if author := _BY_REVIEW.search(summary.text):
        members["summary_by"] = extracted("utilization-review", summary.group(author))
    if injured := _injured_on(summary):
        members["dates"] = {"injury": injured}
    if patient := _patient(summary):
        members["patient"] = patient
    if diagnoses := read_diagnoses(summary):
        members["diagnoses"] = diagnoses
    return members


def _injured_on(summary: Passage) -> Extracted | None:
    """The only date of injury that the summary states."""
    found = [
        read_date(summary.group(match, "date"))
        for match in _INJURED_ON.finditer(summary.text)
        if not _CUMULATIVE.match(summary.text, match.end())
    ]
    days = {day.value: day for day in found if day}
    return next(iter(days.values())) if len(days) == 1 else None


def _patient(summary: Passage) -> Members:
    match = _AGE.search(summary.text)
    if match is None:
        return {}
    patient: Members = {"age": extracted(int(match["age"]), summary.group(match, "age"))}
    if sex := match["sex"]:
        patient["sex"] = extracted(_SEXES[sex.lower()], summary.group(match, "sex"))
    return patient
