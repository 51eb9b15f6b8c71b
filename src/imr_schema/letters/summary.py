"""The clinical case summary, and what it states explicitly: age, sex and diagnoses."""

import re
from typing import Final

from imr_schema.letters.diagnoses import read_diagnoses
from imr_schema.letters.extracted import Members, extracted
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage

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
    r"\b(?P<age>[0-9]{1,3})\s?-?\s?(?:years?\s?-?\s?old|y/?o\b|yr\s?-?\s?old)"
    rf"(?:[\s,-]{{1,3}}(?!(?:in|of|with|to|for|from)\b)\w{{1,20}}){{0,5}}?[\s,-]{{1,3}}(?:(?P<sex>{'|'.join(_SEXES)})|(?:{_PERSONS}))\b",
    re.IGNORECASE,
)


def read_summary(part: Part) -> Members:
    """Read `patient`, `clinical_summary` and `diagnoses`."""
    summary = part.body
    if not summary:
        return {}
    members: Members = {"clinical_summary": extracted(summary.text, summary)}
    if patient := _patient(summary):
        members["patient"] = patient
    if diagnoses := read_diagnoses(summary):
        members["diagnoses"] = diagnoses
    return members


def _patient(summary: Passage) -> Members:
    match = _AGE.search(summary.text)
    if match is None:
        return {}
    patient: Members = {"age": extracted(int(match["age"]), summary.group(match, "age"))}
    if sex := match["sex"]:
        patient["sex"] = extracted(_SEXES[sex.lower()], summary.group(match, "sex"))
    return patient
