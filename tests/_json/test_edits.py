"""Values are looked up by path, and changed in a copy; a path that leads nowhere is an error."""

from typing import Any

import pytest

from imr_schema._json.edits import ABSENT, UNREACHABLE, at, changed, look_up
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
def test_a_path_that_leads_nowhere_is_an_error(path: Path) -> None:
    with pytest.raises(LookupError):
        changed(DOCUMENT, {path: 1})
    with pytest.raises(LookupError):
        at(DOCUMENT, path)


@pytest.mark.parametrize(
    ("document", "path", "expected"),
    [
        (DOCUMENT, (), DOCUMENT),
        (DOCUMENT, ("a", 1, "b"), 2),
        (DOCUMENT, ("d",), ABSENT),
        (DOCUMENT, ("d", "e", 0), ABSENT),
        (DOCUMENT, ("a", 2), ABSENT),
        (DOCUMENT, ("a", -1), ABSENT),
        (DOCUMENT, ("a", "b"), UNREACHABLE),
        (DOCUMENT, ("c", 0), UNREACHABLE),
        (DOCUMENT, ("c", "x", "y"), UNREACHABLE),
        ({"a": None}, ("a",), None),
        (None, ("a",), UNREACHABLE),
    ],
)
def test_a_value_is_looked_up_by_path(document: Any, path: Path, expected: Any) -> None:
    assert look_up(document, path) == expected
