"""A document is copied and changed at places; what is no place is said."""

from typing import Any

import pytest

from imr_schema._json.edits import ABSENT, at, changed
from imr_schema.findings import Path

DOCUMENT: Any = {"a": [1, {"b": 2}], "c": "text"}


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("a", 0), 7, {"a": [7, {"b": 2}], "c": "text"}),
        (("a", 0), ABSENT, {"a": [{"b": 2}], "c": "text"}),
        (("a", 1, "b"), None, {"a": [1, {"b": None}], "c": "text"}),
        (("a", 1, "b"), ABSENT, {"a": [1, {}], "c": "text"}),
        (("d",), 1, {"a": [1, {"b": 2}], "c": "text", "d": 1}),
        (("d",), ABSENT, DOCUMENT),
        ((), [], []),
    ],
)
def test_a_copy_is_changed_at_a_place(path: Path, value: Any, expected: Any) -> None:
    before = repr(DOCUMENT)
    made = changed(DOCUMENT, {path: value})
    assert made == expected
    made.clear()
    assert repr(DOCUMENT) == before


def test_changes_are_made_one_after_another() -> None:
    assert changed(DOCUMENT, {("a",): {}, ("a", "x"): 1, ("c",): ABSENT}) == {"a": {"x": 1}}


@pytest.mark.parametrize("path", [("a", "b"), ("a", 2), ("c", 0), ("c", "x"), ("d", "e"), ("a", 0, "b")])
def test_a_place_that_is_not_there_is_said(path: Path) -> None:
    with pytest.raises(LookupError):
        changed(DOCUMENT, {path: 1})
    with pytest.raises(LookupError):
        at(DOCUMENT, path)
