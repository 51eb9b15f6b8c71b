"""Age, sex and the diagnoses that a summary lists explicitly."""

from typing import Any

import pytest

from imr_schema.letters import read
from support.letter_texts import a_letter


def patient(summary: str) -> Any:
    return read(a_letter(summary=summary)).document.get("patient")


def diagnoses(summary: str) -> list[str]:
    return [diagnosis["description"] for diagnosis in read(a_letter(summary=summary)).document.get("diagnoses", [])]


@pytest.mark.parametrize(
    ("summary", "age", "sex"),
    [
        ("A 60 year old male fell.", 60, "male"),
        ("She is a 58-year old female, injured at work.", 58, "female"),
        ("The worker is a(n) 57 year-old, strong right-hand dominant man.", 57, "male"),
        ("This is a now 33-year-old woman.", 33, "female"),
        ("A 45 y/o gentleman.", 45, "male"),
        ("A 45 yo lady.", 45, "female"),
        ("A 21 years\nold Female.", 21, "female"),
    ],
)
def test_age_and_sex_are_read_as_worded(summary: str, age: int, sex: str) -> None:
    assert patient(summary) == {"age": age, "sex": sex}


def test_no_sex_is_guessed() -> None:
    assert patient("The injured worker is a 45-year-old employee.") == {"age": 45}


@pytest.mark.parametrize(
    "summary", ["He fell.", "He has a 9 year old roof.", "An injury 12 years old.", "A 9 year old injury in this man."]
)
def test_no_age_is_guessed(summary: str) -> None:
    assert patient(summary) is None


def test_a_letter_without_summary_has_none() -> None:
    assert "clinical_summary" not in read(a_letter(summary="")).document


def test_the_summary_keeps_its_paragraphs() -> None:
    summary = read(a_letter(summary="She\nfell.\n\nShe rose.")).document["clinical_summary"]
    assert summary == "She fell.\nShe rose."


@pytest.mark.parametrize(
    ("summary", "listed"),
    [
        ("The diagnoses include neck sprain; gout; worry and grief.", ["neck sprain", "gout", "worry and grief"]),
        ("Diagnoses include gout.", ["gout"]),
        ("He was diagnosed with gout, mumps, and croup.", ["gout", "mumps", "croup"]),
        ("He was diagnosed as having gout, mumps and croup.", ["gout", "mumps", "croup"]),
        ("He was diagnosed with gout and mumps.", ["gout and mumps"]),
        ("He is treated for the diagnoses of gout, mumps.The pain", ["gout", "mumps"]),
        ("The current diagnoses are documented as gout (left, right), and mumps.", ["gout (left, right)", "mumps"]),
        ("His diagnosis is gout, mild.", ["gout, mild"]),
        ("Diagnoses: gout; mumps.", ["gout", "mumps"]),
        ("She has diagnosis that include gout; and mumps.", ["gout", "mumps"]),
        (
            "Diagnosed with strain of muscle, fascia and tendon of the arm.",
            ["strain of muscle, fascia and tendon of the arm"],
        ),
        ("Diagnosed with sprain, initial encounter, and gout.", ["sprain, initial encounter", "gout"]),
        ("Diagnosed with gout on 1-12-17 in Reno.", ["gout"]),
        ("Diagnosed with gout and was given rest.", ["gout"]),
        ("Diagnosed with a 3.5 cm cyst. He", ["a 3.5 cm cyst"]),
        ("Diagnosed with gout. Diagnoses include Gout; mumps.", ["gout", "mumps"]),
        ("She is undergoing treatment for knee pain and a wrist sprain.", ["knee pain", "a wrist sprain"]),
        ("The worker is being treated for neck strain, gout, and mumps.", ["neck strain", "gout", "mumps"]),
        ("He has been treated for a heel contusion.", ["a heel contusion"]),
        ("The baker was under treatment for asthma. He rests.", ["asthma"]),
        ("Undergoing treatment for left ankle and right heel pain.", ["left ankle and right heel pain"]),
        ("Undergoing treatment for contusion of the hip and thigh.", ["contusion of the hip and thigh"]),
        ("Being treated for sprains of the wrist, elbow and hand.", ["sprains of the wrist, elbow and hand"]),
        ("Being treated for knee pain and stiffness.", ["knee pain and stiffness"]),
        ("Being treated for sprain and strain of the wrist.", ["sprain and strain of the wrist"]),
        ("Being treated for sciatica and left and right knee pain.", ["sciatica", "left and right knee pain"]),
        ("Being treated for vertigo due to migraine and anxiety.", ["vertigo due to migraine and anxiety"]),
        ("Being treated for burns due to a fall and neck pain.", ["burns due to a fall", "neck pain"]),
        ("Diagnosed with tennis elbow epicondylitis and insomnia.", ["tennis elbow epicondylitis", "insomnia"]),
        (
            "Diagnoses include pain at hip and upper arm level side and shoulder bursitis and knee pain.",
            ["pain at hip and upper arm level side", "shoulder bursitis", "knee pain"],
        ),
        ("The diagnoses include anxiety and depression; gout.", ["anxiety", "depression", "gout"]),
    ],
)
def test_a_listed_diagnosis_is_read(summary: str, listed: list[str]) -> None:
    assert diagnoses(summary) == listed


@pytest.mark.parametrize(
    "summary",
    [
        "She has pain in the neck and is treated for strain.",
        "The differential diagnoses include gout and mumps.",
        "He was never diagnosed with gout.",
        "Films to rule out a diagnosis of fracture.",
        "The diagnosis is unclear.",
        "The diagnoses include ; .",
        "He was treated for gout in 2009.",
        "She is being treated for 6 weeks with heat.",
        "The lift is under treatment for the purpose of trade.",
        "His mother is being treated for gout.",
    ],
)
def test_no_diagnosis_is_guessed(summary: str) -> None:
    assert diagnoses(summary) == []


NO_HEADER = ""


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("He had a work injury dated 4/10/04.", "2004-04-10"),
        ("The date of injury of 8/28/2001 is accepted.", "2001-08-28"),
        ("She was injured on March 3, 2012 in a fall.", "2012-03-03"),
        ("An industrial injury that occurred on 06/02/98 hurt his back.", "1998-06-02"),
        ("DOI: 11-05-2013. He limps.", "2013-11-05"),
        ("The worker was injured at work on 2/9/15.", "2015-02-09"),
        ("After his accident of 12/1/1987 he rested.", "1987-12-01"),
    ],
)
def test_the_date_of_injury_is_read_from_the_summary_where_the_header_lacks_it(words: str, day: str) -> None:
    case = read(a_letter(header=NO_HEADER, summary=words)).document
    assert case["dates"] == {"injury": day}
    assert "dates.injury" not in case["not_stated"]
    assert "dates.decided" in case["not_stated"]


@pytest.mark.parametrize(
    "words",
    [
        "He was seen on 4/10/04 after an injury.",
        "Date of injury of 8/28/2001, or date of injury of 8/29/2001.",
        "A cumulative injury from 1/1/2001 to 3/4/2005.",
        "A work injury dated 2/30/04.",
    ],
)
def test_a_date_that_is_not_plainly_that_of_the_injury_is_not_taken_for_it(words: str) -> None:
    assert "dates" not in read(a_letter(header=NO_HEADER, summary=words)).document


def test_the_header_s_date_of_injury_goes_before_that_of_the_summary() -> None:
    assert read(a_letter(summary="A work injury dated 4/10/04.")).document["dates"]["injury"] == "2016-01-19"


@pytest.mark.parametrize(
    ("words", "author"),
    [
        ("This summary was taken from the utilization review determination. He limps.", "utilization-review"),
        ("All of this information is excerpted from the UR report of the spring.", "utilization-review"),
        ("The history below was obtained from the claims administrator's denial.", "utilization-review"),
        ("Utilization review denied the brace. The history was taken from the patient.", None),
        ("No history was taken. Utilization review denied it.", None),
    ],
)
def test_a_summary_that_says_it_is_utilization_review_s_is(words: str, author: str | None) -> None:
    assert read(a_letter(summary=words)).document.get("summary_by") == author
