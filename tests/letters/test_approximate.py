"""Known phrases are found in spite of misprints, and words that are only similar are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema.letters.approximate import best_at, match_at, may_hold


def distance(one: str, other: str) -> int:
    row = [*range(len(other) + 1)]
    for i, a in enumerate(one, 1):
        previous, row = row, [i]
        for j, b in enumerate(other, 1):
            row.append(min(previous[j - 1] + (a != b), previous[j] + 1, row[-1] + 1))
    return int(row[-1])


@given(st.text("abx", min_size=3, max_size=12), st.text("abx", max_size=16), st.integers(1, 3))
def test_the_fewest_misprints_are_found(phrase: str, text: str, most: int) -> None:
    ends = range(1, min(len(text), len(phrase) + most) + 1)
    fewest = min((distance(phrase, text[:end]) for end in ends), default=most + 1)
    found = match_at(phrase, text, 0, most)
    assert (found.errors if found else most + 1) == min(fewest, most + 1)


@given(st.text("abx ", min_size=3, max_size=12), st.text("abx ", max_size=16), st.integers(0, 12))
def test_a_text_in_which_a_phrase_is_found_may_hold_it(phrase: str, text: str, start: int) -> None:
    assert may_hold(text, phrase) or not match_at(phrase, text, start)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("Decision rationale:", "Decisi0n ratlonale: The"),
        ("Decision rationale:", "DECISION RATIONALE: The"),
        ("Decision rationale:", "Decision rationale The"),
        ("CLINICAL CASE SUMMARY", "C L I N I C A L  C A S E  S U M M A R Y"),
        ("Overturned", "Overtumed"),
        ("Upheld", "Uphe1d"),
        ("MAXIMUS guideline:", "MAXlMUS guicleline:"),
    ],
)
def test_a_misprinted_phrase_is_found(phrase: str, text: str) -> None:
    assert match_at(phrase, text, 0)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("Decision rationale:", "Decision based on MTUS"), ("Upheld", "Helped"), ("Case Number:", "Date of Injury:")],
)
def test_another_phrase_is_not_found(phrase: str, text: str) -> None:
    assert match_at(phrase, text, 0) is None


def test_a_phrase_that_must_be_all_of_the_rest_is_not_found_before_more() -> None:
    assert match_at("Upheld", "Upheld again", 0, 2, whole=True) is None
    assert match_at("Upheld", "Uphelcl", 0, 2, whole=True)


def test_the_best_of_several_phrases_is_found() -> None:
    found = best_at(["Decision based on MTUS", "Decision based on Non-MTUS"], "Decision based on Non MTUS, ODG", 0)
    assert found
    assert found[0] == "Decision based on Non-MTUS"
