"""Every value has the words it was read from as evidence."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from imr_schema.letters.requests.lexicon import data, places
from imr_schema.letters.requests.tokens import tokenize
from support.heading_readings import HeadingReading, read_heading

HEADINGS = [
    row["text"] for row in tomllib.loads(Path(__file__).with_name("headings.toml").read_text("utf-8"))["heading"]
]
WORDED = ("/description", "/name", "/strength", "/form")
"""Members whose value is a piece of the heading, as printed."""
NUMBERS_IN_A_WORD = (
    data("amounts")["rates"]
    | data("amounts")["daily"]
    | data("amounts")["by-week"]
    | {
        "single": 1,
        "weekly": 1,
        "monthly": 1,
        "bedtime": 1,
        "am": 1,
        "no": 0,
        "quarterly": 4,
        "yearly": 1,
        "annually": 1,
    }
    | dict.fromkeys(("a", "per", "each", "every", "for", "/", "week", "month"), 1)
)
DERIVED = re.compile(r"[Ee]very|\bq\.? ?[0-9]|\bMon")
"""Words that give a frequency as an interval in hours, or as days of the week."""
NUMBERED = ("/value", "/max", "/times", "/refills")
"""Members whose value is a number."""


def leaves(value: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    """Every leaf of a JSON value with its pointer."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, f"{pointer}/{name}")
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from leaves(inner, f"{pointer}/{i}")
    else:
        yield pointer, value


def leaves_of(reading: HeadingReading) -> dict[str, Any]:
    review = leaves(reading.utilization_review, "/utilization_review") if reading.utilization_review else ()
    return dict(leaves(reading.request, "/request")) | dict(review)


@pytest.mark.parametrize("heading", HEADINGS)
def test_every_leaf_has_evidence_and_all_evidence_has_its_leaf(heading: str) -> None:
    reading = read_heading(heading)
    assert reading.evidence.keys() == leaves_of(reading).keys()


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_worded_value_is_what_its_spans_hold(heading: str) -> None:
    reading = read_heading(heading)
    for pointer, value in leaves_of(reading).items():
        if pointer.endswith(WORDED):
            words = [heading[start:end] for start, end in reading.evidence[pointer]]
            assert " / ".join(words) == value


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_stated_number_stands_in_its_span(heading: str) -> None:
    reading = read_heading(heading)
    values = leaves_of(reading)
    for pointer, value in values.items():
        basis = values.get(pointer.rsplit("/", 1)[0] + "/basis")
        derived = basis in {"computed", "implied"} or DERIVED.search(heading)
        if not pointer.endswith(NUMBERED) or derived:
            continue
        ((start, end),) = reading.evidence[pointer]
        numbers = [token.value for token in tokenize(heading[start:end])]
        words = heading[start:end].lower().replace(".", "").replace("/", " / ").split()
        assert value in numbers or value in [NUMBERS_IN_A_WORD.get(word) for word in words]


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_words_of_a_place_alone_mean_that_place(heading: str) -> None:
    reading = read_heading(heading)
    for pointer, value in leaves_of(reading).items():
        kind = pointer.rpartition("/")[2]
        if not pointer.startswith("/request/sites/") or kind not in {"region", "side"}:
            continue
        for start, end in reading.evidence[pointer]:
            tokens = tokenize(heading[start:end])
            meanings = [meaning for found in places().find(tokens) for meaning in found.meanings]
            assert {f"{kind} {value}", f"hint {value}", f"with-side {value}"} & {*meanings} or tokens[0].kind == "level"


@pytest.mark.parametrize("heading", HEADINGS)
def test_every_span_lies_in_the_heading_and_holds_something(heading: str) -> None:
    for spans in read_heading(heading).evidence.values():
        assert spans
        assert all(0 <= start < end <= len(heading) and heading[start:end].strip() for start, end in spans)
