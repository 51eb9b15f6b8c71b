"""What may identify a person: a quick look finds all that the exact pattern finds, and no dates."""

import re

import pytest

from imr_schema.rules.privacy import IDENTIFYING, IDENTIFYING_EXAMPLES, SIGN, with_signs


@pytest.mark.parametrize("example", IDENTIFYING_EXAMPLES)
def test_what_identifies_has_a_sign(example: str) -> None:
    assert re.search(IDENTIFYING, example)
    assert re.search(SIGN, example)
    assert with_signs([example]) == {0}


def test_a_date_is_no_sign_of_a_number_that_identifies() -> None:
    text = "Seen on 05-22-2016, again on 5-2-2016 and 2016-05-22."
    assert not re.search(SIGN, text)
    assert with_signs([text, "Number 000-00-0000."]) == {1}
