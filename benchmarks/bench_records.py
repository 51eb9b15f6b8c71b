"""Records to measure with: clean decided cases of three sizes, and records with one fault each."""

import random
from copy import deepcopy
from typing import Any

import orjson

from imr_schema.example import DOCUMENT

_SENTENCE = (
    "worker reports pain worse after sitting better with rest exam finds tenderness over the joint strength is full "
    "reflexes are equal imaging was normal therapy helped for some weeks medication at night"
)
_WORDS = _SENTENCE.split()


def _prose(words: int, rng: random.Random) -> str:
    return " ".join(rng.choice(_WORDS) for _ in range(words)).capitalize() + "."


def clean_record(number: int, *, issues: int, words: int) -> dict[str, Any]:
    """Make a decided case that no rule says a word about.

    Args:
        number: What tells it from others: the case number and the random choices.
        issues: How many issues it has.
        words: How many words the summary, and each rationale, has.
    """
    rng = random.Random(number)
    case = deepcopy(DOCUMENT)
    case["case_number"] = f"CM16-{number:07d}"
    case["clinical_summary"] = _prose(words, rng)
    issue = case["issues"][0]
    case["issues"] = [deepcopy(issue) | {"number": place} for place in range(1, issues + 1)]
    for each in case["issues"]:
        each["determination"]["rationale"] = _prose(words, rng)
        each["determination"]["outcome"] = "upheld"
    case["outcome"] = "upheld"
    del case["extensions"]
    return case


_FAULTS = (
    ("issues", 0, "request", "quantity"),
    ("issues", 0, "determination"),
    ("case_number",),
    ("dates", "decided"),
    ("issues", 0, "heading"),
)


def faulty_record(number: int, fault: int, *, issues: int, words: int) -> dict[str, Any]:
    """Make a record that lacks one thing it must have; which, goes by turns."""
    case = clean_record(number, issues=issues, words=words)
    *way, last = _FAULTS[fault % len(_FAULTS)]
    part: Any = case
    for step in way:
        part = part[step]
    del part[last]
    return case


SIZES = {
    "small": {"issues": 1, "words": 20},
    "median": {"issues": 3, "words": 120},
    "large": {"issues": 12, "words": 250},
}
"""Small: 2 kB. Median: 7 kB, as the letters of 2016 make. Large: 34 kB."""


def texts(size: str, *, count: int, bad_percent: int = 0) -> list[bytes]:
    """Make lines of NDJSON of which every so many-th is bad."""
    bad_every = 100 // bad_percent if bad_percent else count + 1
    made = (
        clean_record(number, **SIZES[size])
        if (number + 1) % bad_every
        else faulty_record(number, number // bad_every, **SIZES[size])
        for number in range(count)
    )
    return [orjson.dumps(record) for record in made]
