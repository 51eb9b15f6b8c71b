"""The expert reviewer: credentials, as a list or in prose, and the attestations of the standard text."""

import re
from difflib import get_close_matches
from typing import Final

from imr_schema.letters.extracted import Members, Tree, extracted, shifted, verbatim
from imr_schema.letters.memoized import memoized
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage
from imr_schema.model.places import State

_NUMBERS: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10}

_ORGANIZATION = re.compile(r"MAXIMUS\sFederal\sServices(?:,?\sInc\b\.?)?", re.IGNORECASE)
_ATTESTATIONS = {
    "no_affiliation": re.compile(r"has no affiliation with the employer, employee, providers"),
    "active_practice_years_over": re.compile(r"active (?:clinical )?practice for more than (?P<number>\w{1,9}) years"),
    "active_practice_hours_per_week": re.compile(r"at least (?P<number>\w{1,9}) hours (?:a|per) week"),
    "same_or_similar_specialty": re.compile(r"expertise in the same or similar specialt(?:y|ies)"),
    "evidence_hierarchy": re.compile(r"familiar with[\w\s,]{1,60}strength of evidence hierarchy"),
}
"""Phrases that certify each attestation."""

# The first letters are outside the groups: that makes the search three times as fast.
_LISTED = re.compile(
    r"S(?P<licensed_states>tate\(s\) of Licensure:)|C(?P<certifications>ertification\(s\)/Specialty:)|\n"
)
_CREDENTIALS: Final = "credentials:"
"""The last word before the labelled lists."""
_IN_PROSE = re.compile(
    r"(?P<certifications>board certified in)|(?P<subspecialties>subspecialt(?:y|ies) in)"
    r"|(?P<licensed_states>licensed to practice in)|[.;]\s",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?:,?\sand)?(?:\shas)?(?:\san?)?(?:\sis)?$")
_COMMA = re.compile(r",(?:\s*and\s)?|;")
_COMMA_OR_AND = re.compile(r",(?:\s*and\s)?|;|\sand\s|&")

_STATES = {state.title.casefold(): state.value for state in State}
_CODES = _STATES | {state.value.casefold(): state.value for state in State}
_LONGEST_NAME = max(map(len, _STATES)) + 3


def read_letterhead(part: Part) -> Members:
    """Read `review_organization` from the letterhead, or the first sentence that names it."""
    organization = _ORGANIZATION.search(part.body.text)
    return {"review_organization": verbatim(part.body.group(organization))} if organization else {}


def read_listed_reviewer(part: Part) -> Members:
    """Read `review_organization` and `reviewer` from labelled lists."""
    credentials: Members = {}
    begin = max(0, part.body.text.find(_CREDENTIALS))
    for label, value in part.body[begin:].divided(_LISTED):
        if label and (name := label.lastgroup):
            _credential(credentials, name, value)
    return _reviewer(part.body[:begin] or part.body, credentials)


def read_reviewer_in_prose(part: Part) -> Members:
    """Read `review_organization` and `reviewer` from a sentence of prose."""
    credentials: Members = {}
    for label, words in part.body.divided(_IN_PROSE):
        if label and (name := label.lastgroup):
            _credential(credentials, name, words.trimmed(0, len(_BETWEEN.sub("", words.text)), " ,."))
    return _reviewer(part.body, credentials)


def _credential(credentials: Members, name: str, value: Passage) -> None:
    if name == "licensed_states" and name not in credentials:
        credentials[name] = _states(value)
    elif name not in credentials:
        credentials[name] = [verbatim(each) for each in value.split(_COMMA)]


def _reviewer(text: Passage, credentials: Members) -> Members:
    standard = _read_standard_text(text)
    reviewer: Members = {
        name: credentials[name]
        for name in ("certifications", "subspecialties", "licensed_states")
        if credentials.get(name)
    }
    if "attestations" in standard:
        reviewer["attestations"] = standard["attestations"]
    members: Members = {"reviewer": reviewer} if reviewer else {}
    if "review_organization" in standard:
        members["review_organization"] = standard["review_organization"]
    return members


@memoized(shifted, longest=1_500)
def _read_standard_text(text: Passage) -> Members:
    """Read the attestations and the review organization from the text that all letters of a year share."""
    members: Members = {}
    if attestations := _attestations(text):
        members["attestations"] = attestations
    if organization := _ORGANIZATION.search(text.text):
        members["review_organization"] = verbatim(text.group(organization))
    return members


def _attestations(text: Passage) -> Members:
    attestations: Members = {}
    for name, words in _ATTESTATIONS.items():
        if (match := words.search(text.text)) and (amount := _certified(match)):
            attestations[name] = extracted(amount, text.group(match))
    return attestations


def _certified(match: re.Match[str]) -> int | bool | None:
    """Return the certified number (None if it cannot be read), or True for an attestation without a number."""
    number = match.groupdict().get("number")
    if number is None:
        return True
    return int(number) if number.isdecimal() else _NUMBERS.get(number.lower())


def _states(value: Passage) -> list[Tree]:
    names = value.split(_COMMA_OR_AND)
    nearest = _nearest_state if len(names) <= len(State) else str
    codes: dict[str, list[Passage]] = {}
    for name in names:
        code = _CODES.get(name.text.casefold()) or nearest(name.line)
        codes.setdefault(code, []).append(name)
    return [extracted(code, *places) for code, places in codes.items()]


def _nearest_state(name: str) -> str:
    """Return the code of the state whose misspelt name this is; any other name unchanged, for validation to report."""
    if len(name) > _LONGEST_NAME:
        return name
    near = get_close_matches(name.casefold(), _STATES, n=1, cutoff=0.85)
    return _STATES[near[0]] if near else name
