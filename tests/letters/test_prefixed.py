"""Patterns with their literal prefixes find what the patterns alone find."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema.letters import issues, standards, summary
from imr_schema.letters.prefixed import Prefixed

PATTERNS = {
    "injured on": summary._INJURED_ON,
    "by utilization review": summary._BY_REVIEW,
    "named standard": standards._NAMED,
    "silent guideline": standards._SILENT,
    "deferred": issues._DEFERS,
}


@pytest.mark.parametrize("name", PATTERNS)
@given(st.data())
def test_a_match_of_the_pattern_begins_with_one_of_its_prefixes(name: str, data: st.DataObject) -> None:
    prefixed = PATTERNS[name]
    words = data.draw(st.from_regex(prefixed.pattern))
    found = [(match.end(), match.groupdict()) for match in prefixed.finditer(words)]
    assert found == [(match.end(), match.groupdict()) for match in prefixed.pattern.finditer(words)]


@given(st.text("abAB\u0130 "))
def test_matches_do_not_overlap_and_are_in_order(text: str) -> None:
    prefixed = Prefixed(re.compile("b?ab|ba+|aa", re.IGNORECASE), ("ba", "aa", "a"))
    assert [*map(str, prefixed.finditer(text))] == [*map(str, prefixed.pattern.finditer(text))]


def test_the_first_match_is_found() -> None:
    prefixed = Prefixed(re.compile("fell|slipped"), ("slipped", "fell"))
    found = prefixed.search("She fell and slipped")
    assert found
    assert found[0] == "fell"
    assert prefixed.search("She stood") is None
