"""A word with one misprint is taken for the word it was; a number with one is no number."""

import pytest

from imr_schema.letters.requests.misspelt import corrected
from imr_schema.letters.requests.tokens import tokenize
from support.heading_readings import read_heading


@pytest.mark.parametrize(
    ("misprinted", "printed"),
    [
        ("Acupunctvre 6 visits", "Acupuncture 6 visits"),
        ("Massge therapy x 4, lumbar spine", "Massage therapy x 4, lumbar spine"),
        ("MRI of the left shou1der", "MRI of the left shoulder"),
        ("Physical theraphy 12 sessions", "Physical therapy 12 sessions"),
        ("Chiropractic treatmnet, 8 visits", "Chiropractic treatment, 8 visits"),
        ("Left knee arthr0scopy", "Left knee arthroscopy"),
    ],
)
def test_a_word_with_one_misprint_is_read_as_it_was(misprinted: str, printed: str) -> None:
    one, other = read_heading(misprinted).request, read_heading(printed).request
    assert one | {"description": printed} == other
    assert one["description"] == misprinted


def test_a_misspelt_drug_keeps_the_name_that_is_printed() -> None:
    (drug,) = read_heading("Cyclobenzaprlne 7.5mg #60").request["medications"]
    assert drug == {"name": "Cyclobenzaprlne", "strength": "7.5mg"}


@pytest.mark.parametrize("word", ["zimbular", "knea", "therap", "positional", "quantification"])
def test_a_word_that_is_near_no_word_or_short_stays_as_it_is(word: str) -> None:
    assert [token.norm for token in corrected(tokenize(word))] == [word]


@pytest.mark.parametrize("heading", ["Acupuncture 1O visits", "Acupuncture, l2 visits", "Norco 10/325mg #6O"])
def test_a_number_with_a_letter_in_it_is_no_quantity(heading: str) -> None:
    assert "quantity" not in read_heading(heading).request
