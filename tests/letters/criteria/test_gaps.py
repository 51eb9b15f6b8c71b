"""What a reviewer says that the request lacks."""

import pytest

from imr_schema.letters.criteria import read_gaps
from support.letter_texts import passage


def gaps(rationale: str) -> dict[str, str]:
    return {member: words.text for member, words in read_gaps(passage(rationale)).items()}


@pytest.mark.parametrize(
    ("rationale", "members"),
    [
        ("The request does not specify the quantity or frequency of the patches.", ["quantity", "frequency"]),
        ("There is no indication of the quantity or duration in the request.", ["quantity", "duration"]),
        ("The number of shots requested was not stated.", ["quantity"]),
        ("The level of the injection is not specified.", ["levels"]),
        ("The prescription lacks a quantity.", ["quantity"]),
        ("It is unclear which side is to be treated.", ["side"]),
        ("The strength and dosing were not provided.", ["strength", "dose"]),
        ("The provider has not specified the duration of treatment.", ["duration"]),
        ("The request is for an unspecified quantity of gel.", ["quantity"]),
        ("Neither the dose nor the frequency was provided.", ["frequency", "dose"]),
        ("The submitted request does not include the body part.", ["sites"]),
        ("The frequency of use is not indicated.", ["frequency"]),
        ("The levels to be injected were not stated.", ["levels"]),
        ("The anatomical site of the injections wasn\u2019t given in the request.", ["sites"]),
        ("The body part to be treated was omitted from the request.", ["sites"]),
        ("The strength of the tablets went unstated.", ["strength"]),
    ],
)
def test_a_member_that_is_said_to_be_missing_is_a_gap(rationale: str, members: list[str]) -> None:
    assert gaps(rationale) == dict.fromkeys(members, rationale.rstrip("."))


def test_the_sentence_that_says_so_is_found_among_others() -> None:
    said = "Dr. No. 2's request does not state the quantity"
    around = "The guideline, e.g. of 2009, sets a dose. {}. There is no pain at that level."
    assert gaps(around.format(said)) == {"quantity": said}


@pytest.mark.parametrize("before", ["", "(", "The dose is known.\n", "brand/"])
def test_the_name_of_what_is_missing_may_stand_after_any_mark(before: str) -> None:
    assert [*gaps(f"{before}quantity of gel is not specified")] == ["quantity"]


def test_a_capital_whose_small_letter_is_two_characters_hides_nothing() -> None:
    assert [*gaps("\u0130. The request does not state the quantity.")] == ["quantity"]


def test_what_a_request_lacks_has_the_offset_of_the_words() -> None:
    rationale = passage("He is well. The dose was not specified.")[3:]
    assert read_gaps(rationale)["dose"].start == len("He is well. ")


@pytest.mark.parametrize(
    "rationale",
    [
        "The level of pain was not documented.",
        "The duration of symptoms is not stated.",
        "There is no documentation of the duration of relief from the last injection.",
        "The side effects were not discussed.",
        "There is no indication that the patient takes a high dose of two agents.",
        "The quantity requested cannot be certified without evidence of benefit.",
        "The quantity requested exceeds the guideline.",
        "The number of prior visits was not documented.",
        "The request states a quantity of 10.",
    ],
)
def test_nothing_else_that_is_missing_is_a_gap(rationale: str) -> None:
    assert gaps(rationale) == {}
