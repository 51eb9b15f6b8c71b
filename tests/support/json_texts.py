"""JSON texts to test with, sound, doubtful and damaged, and what is told of them."""

import json
from typing import Any

from hypothesis import strategies as st

from imr_schema._json.text import parse
from imr_schema._json.values import MAX_DEPTH, MAX_INTEGER
from imr_schema.findings import Finding, Invalid

whole_characters = st.text(st.characters(codec="utf-8"))
any_characters = st.text(st.characters() | st.sampled_from("\ud800\udbff\udc00\udfff\u2028\x7f\0\n"))
numbers = st.integers() | st.floats() | st.integers(MAX_INTEGER - 2, MAX_INTEGER + 2) | st.just(10**400)


def json_values(text: st.SearchStrategy[str], number: st.SearchStrategy[float]) -> st.SearchStrategy[Any]:
    return st.recursive(
        st.none() | st.booleans() | number | text,
        lambda inner: st.lists(inner) | st.dictionaries(text, inner),
        max_leaves=12,
    )


sound_values = json_values(
    whole_characters, st.integers(-MAX_INTEGER, MAX_INTEGER) | st.floats(-MAX_INTEGER, MAX_INTEGER)
)
doubtful_values = json_values(any_characters, numbers)


@st.composite
def texts(draw: st.DrawFn, values: st.SearchStrategy[Any] = doubtful_values) -> str:
    """JSON text in some layout, at times nested about as deep as is allowed."""
    indent = draw(st.sampled_from([None, 0, 2, "\t"]))
    text = json.dumps(draw(values), ensure_ascii=draw(st.booleans()), indent=indent)
    depth = draw(st.sampled_from([0, 0, 0, 0, MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1]))
    return "[" * depth + text + "]" * depth


@st.composite
def damaged_texts(draw: st.DrawFn) -> str:
    """JSON text with a few pieces taken out, put in or copied to another place."""
    text = draw(texts())
    for _ in range(draw(st.integers(1, 3))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        piece = draw(
            st.sampled_from([*"[]{},:\"\\'-+.0eE1 \n\t\r\f\0\x7fu/N\ufeff\xa0\ud83dé", "", "\\ud83d", "NaN", "1e999"])
        )
        text = text[:start] + draw(st.sampled_from([piece, text[start:end] * 2])) + text[end:]
    return text


def findings_in(text: bytes | str, first_line: int = 1) -> tuple[Finding, ...]:
    try:
        parse(text, first_line=first_line)
    except Invalid as invalid:
        return invalid.findings
    return ()


def rules_in(text: bytes | str) -> list[str]:
    return [finding.rule for finding in findings_in(text)]
