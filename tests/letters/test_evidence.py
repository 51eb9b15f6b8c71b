"""Every span holds the value it is evidence of."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from imr_schema.letters import Reading, read
from imr_schema.letters.dates import read_date
from imr_schema.letters.extracted import document_of
from imr_schema.letters.guidelines import read_guidelines
from imr_schema.model.places import State
from support.letter_texts import passage
from support.places import EXAMPLE_LETTERS

Holds = Callable[[list[str], Any], bool]


def squeezed(text: str) -> str:
    return "".join(text.split())


def verbatim(words: list[str], value: Any) -> bool:
    return squeezed("".join(words)) == squeezed(str(value))


def same_date(words: list[str], value: Any) -> bool:
    day = read_date(passage(words[0]))
    return day is not None and day.value == value


def same_basis(words: list[str], value: Any) -> bool:
    document = document_of(read_guidelines(passage(" ".join(words))))
    return bool(document["basis"] == value)


def number_of(words: list[str], value: Any) -> bool:
    return str(value) in words[0] or {5: "five"}.get(value, "-") in words[0]


def one_of(meanings: dict[Any, str]) -> Holds:
    return lambda words, value: all(
        re.search(meanings[value], " ".join(piece.split()), re.IGNORECASE) is not None for piece in words
    )


NAMES_OF_STATES = {state.value: state.title for state in State}
REREAD: dict[str, Holds] = {
    r"/status": lambda words, value: value == "decided" and all(words),
    r"/priority": lambda words, value: words == [str(value).capitalize()],
    r"/dates/\w+|/documents_reviewed/\d+/date": same_date,
    r"/patient/sex": one_of({"male": "^(male|man)$", "female": "^(female|woman)$"}),
    r"/reviewer/licensed_states/\d+": lambda words, value: NAMES_OF_STATES[value] == words[0],
    r"/reviewer/attestations/active_\w+": number_of,
    r"/reviewer/attestations/no_affiliation": one_of({True: "no affiliation"}),
    r"/reviewer/attestations/same_or_similar_specialty": one_of({True: "same or similar"}),
    r"/reviewer/attestations/evidence_hierarchy": one_of({True: "strength of evidence hierarchy"}),
    r"/issues/\d+/number": lambda words, value: value > 0 and all(words),
    r"/issues/\d+/utilization_review/decision": one_of(
        {"denied": "^(upheld|overturned|(not )?medically necessary( and appropriate)?)$", "modified": "."}
    ),
    r"/issues/\d+/determination/outcome": one_of(
        {"upheld": "^(upheld$|not medically)", "overturned": "^(overturned$|medically)"}
    ),
    r".*/basis": same_basis,
    r".*/standard": same_basis,
    r".*/guidelines/\d+/source": one_of(
        {"mtus": "MTUS|Complaints|Treatment", "odg": "Official Disability|ODG", "acoem": "ACOEM", "other": "."}
    ),
    r".*/guidelines/\d+/pages": lambda words, value: ", ".join(words) == value,
    r"/not_stated/\d+": lambda words, value: bool(value) and all(words),
    r".*/follows_issue": one_of({1: "surgery is not"}),
    r".*/criteria/\d+/(finding|kind)": lambda words, value: bool(value) and all(words),
}


def held(reading: Reading, text: str) -> Iterator[tuple[str, list[str], Any]]:
    for pointer, spans in reading.evidence.items():
        value: Any = reading.document
        for step in pointer.split("/")[1:]:
            value = value[int(step)] if isinstance(value, list) else value[step]
        yield pointer, [text[start:end] for start, end in spans], value


def leaves(document: Any, place: str = "") -> Iterator[str]:
    if isinstance(document, dict):
        for name, value in document.items():
            yield from leaves(value, f"{place}/{name}")
    elif isinstance(document, list):
        for index, value in enumerate(document):
            yield from leaves(value, f"{place}/{index}")
    else:
        yield place


@pytest.mark.parametrize("path", sorted(EXAMPLE_LETTERS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_span_holds_its_value(path: Any) -> None:
    text = path.read_text("utf-8")
    for pointer, words, value in held(read(text, criteria=True), text):
        if not re.search("/request/|/requested/|/authorized/", pointer):
            holds = next((reread for name, reread in REREAD.items() if re.fullmatch(name, pointer)), verbatim)
            assert holds(words, value), pointer


@pytest.mark.parametrize("path", sorted(EXAMPLE_LETTERS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_value_read_has_evidence_and_nothing_else_has(path: Any) -> None:
    reading = read(path.read_text("utf-8"), criteria=True)
    of_the_program = ("/schema_version", "/source/")
    assert [*reading.evidence] == [place for place in leaves(reading.document) if not place.startswith(of_the_program)]


@pytest.mark.parametrize("path", sorted(EXAMPLE_LETTERS.glob("*.txt")), ids=lambda path: path.stem)
def test_what_is_read_of_a_request_stands_in_its_heading_or_is_said_to_be_missing(path: Any) -> None:
    reading = read(path.read_text("utf-8"))
    for pointer, spans in reading.evidence.items():
        if match := re.match(r"(/issues/(\d+))/request/(?:not_stated/(\d+))?", pointer):
            issue = reading.document["issues"][int(match[2])]
            says_so = match[3] and issue["request"]["not_stated"][int(match[3])]["by"] == "source-says"
            ((start, end),) = reading.evidence[f"{match[1]}/{'determination/rationale' if says_so else 'heading'}"]
            assert all(start <= one.start < one.end <= end for one in spans), pointer
