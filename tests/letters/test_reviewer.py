"""The reviewer's credentials and attestations."""

from typing import Any

import pytest

from imr_schema.letters import read
from imr_schema.letters.extracted import document_of
from imr_schema.letters.reviewer import read_reviewer_in_prose
from support.letter_texts import a_letter, example, part


def listed(states: str = "Oregon", certifications: str = "Family Practice") -> Any:
    lines = f"State(s) of Licensure: {states}\nCertification(s)/Specialty: {certifications}\n"
    return read(a_letter(credentials=lines)).document["reviewer"]


def in_prose(sentence: str) -> Any:
    members = document_of(read_reviewer_in_prose(part(sentence)))
    return members.get("reviewer", {})


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("California,South Carolina", ["CA", "SC"]),
        ("Texas, New York, California", ["TX", "NY", "CA"]),
        ("District of Columbia and Maryland", ["DC", "MD"]),
        ("CA", ["CA"]),
        ("Oregon, Oregon", ["OR"]),
    ],
)
def test_states_are_given_by_code_each_once(printed: str, codes: list[str]) -> None:
    assert listed(states=printed)["licensed_states"] == codes


@pytest.mark.parametrize(("printed", "code"), [("Calfornia", "CA"), ("Pennsylvannia", "PA"), ("Massachusets", "MA")])
def test_a_misspelt_state_is_the_nearest_one(printed: str, code: str) -> None:
    assert listed(states=printed)["licensed_states"] == [code]


@pytest.mark.parametrize("printed", ["Ruritania", "The Kingdom of Ruritania beyond the Mountains"])
def test_a_name_near_no_state_is_left_to_validation(printed: str) -> None:
    assert listed(states=printed)["licensed_states"] == [printed]


def test_a_list_longer_than_there_are_states_is_not_corrected() -> None:
    assert "Calfornia" in listed(states="Calfornia, " + "x," * 80)["licensed_states"]


def test_certifications_are_a_list() -> None:
    names = listed(certifications="Physical Medicine & Rehabilitation, Pain Management")["certifications"]
    assert names == ["Physical Medicine & Rehabilitation", "Pain Management"]


def test_credentials_may_stand_in_either_order() -> None:
    lines = "Certification(s)/Specialty: Neurology\nState(s) of Licensure: Iowa\n"
    reviewer = read(a_letter(credentials=lines)).document["reviewer"]
    assert (reviewer["certifications"], reviewer["licensed_states"]) == (["Neurology"], ["IA"])


def test_credentials_left_blank_are_absent() -> None:
    assert listed(states="", certifications="").keys() == {"attestations"}


def test_all_five_attestations_are_read_from_the_fixed_text() -> None:
    assert read(example("CM16-0900101")).document["reviewer"]["attestations"] == {
        "no_affiliation": True,
        "active_practice_years_over": 5,
        "active_practice_hours_per_week": 24,
        "same_or_similar_specialty": True,
        "evidence_hierarchy": True,
    }


def test_a_number_that_is_none_is_not_read() -> None:
    assert in_prose("in active practice for more than many years, at least 30 hours per week") == {
        "attestations": {"active_practice_hours_per_week": 30}
    }


def test_prose_tells_certification_subspecialty_and_states() -> None:
    sentence = (
        "is Board Certified in Surgery, Anatomy, has a subspecialty in Burns and is licensed to practice in Maine."
    )
    assert in_prose(sentence) == {
        "certifications": ["Surgery", "Anatomy"],
        "subspecialties": ["Burns"],
        "licensed_states": ["ME"],
    }


def test_prose_without_a_subspecialty_tells_none() -> None:
    sentence = (
        "is Board Certified in Physical Medicine and Rehabilitation, and is licensed to practice in Ohio and Iowa. He"
    )
    assert in_prose(sentence) == {
        "certifications": ["Physical Medicine and Rehabilitation"],
        "licensed_states": ["OH", "IA"],
    }


def test_prose_without_credentials_tells_nothing() -> None:
    assert in_prose("The reviewer was careful.") == {}
