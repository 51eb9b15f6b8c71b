"""A record that msgspec makes is the record that the codec makes."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

pytest.importorskip("msgspec", reason="needs the extra `fast`")

from imr_schema import codec
from imr_schema._json.edits import changed
from imr_schema._records import decoded
from imr_schema.example import DOCUMENT
from imr_schema.model.case import Case
from imr_schema.testing.strategies import documents
from support.example_changed import gap


def made(document: Any) -> Any:
    return decoded.decode(json.dumps(document).encode(), Case)


@settings(max_examples=50)
@given(documents())
def test_a_generated_record_is_made_as_the_codec_makes_it(document: dict[str, Any]) -> None:
    case = made(document)
    assert case == codec.decode(document)
    assert hash(case) == hash(codec.decode(document))
    assert codec.encode(case) == codec.encode(codec.decode(document))


@pytest.mark.parametrize(
    "changes",
    [
        {("reviewer", "licensed_states"): ["OR", "CA"]},
        {("reviewer", "certifications"): ["b", "a"]},
        {("issues", 1, "request", "not_stated"): [gap("levels"), gap("quantity")]},
        {("issues", 1, "request", "sites"): [{"region": "ankle"}, {"region": "neck"}]},
        {("issues", 1, "request", "sites"): [{"region": "neck", "side": "left"}, {"region": "neck"}]},
        {("issues", 1, "request", "sites"): [{"region": "neck", "levels": ["C5", "C4-5"]}]},
        {("issues", 1, "request", "sites"): [{"region": "neck"}, {"region": "neck", "levels": []}]},
        {("extensions",): {"b": [1.0, {}], "a": None}},
    ],
)
def test_sets_are_sorted_wherever_they_are(changes: Any) -> None:
    document = changed(DOCUMENT, changes)
    case, expected = made(document), codec.decode(document, draft=True)
    assert case == expected
    assert repr(codec.encode(case)) == repr(codec.encode(expected))


def test_a_record_that_is_made_is_immutable() -> None:
    with pytest.raises(AttributeError):
        made(DOCUMENT).status = None
