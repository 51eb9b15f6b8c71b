"""Checking with a JSON Schema engine, and telling its errors as the door does."""

from typing import Any

import pytest

from imr_schema import check_with_schema
from imr_schema._json.edits import ABSENT, changed
from imr_schema.engines import ENGINES, default_engine, findings_of
from imr_schema.example import DOCUMENT
from imr_schema.findings import Path


def places(document: Any, engine: str | None = None) -> list[tuple[str, str]]:
    return [(finding.pointer, finding.rule) for finding in check_with_schema(document, engine=engine)]


def test_the_fast_engine_is_the_default_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_engine() == "jsonschema-rs"
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert default_engine() == "jsonschema"
    assert places(DOCUMENT | {"status": "done"}) == [("/status", "enum")]


def test_an_engine_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no engine xml; there are jsonschema-rs, jsonschema"):
        check_with_schema(DOCUMENT, engine="xml")


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({("extensions",): {"a": float("nan")}}, [("/extensions", "json-not-finite")]),
        ({("clinical_summary",): "\ud83d"}, [("/clinical_summary", "json-lone-surrogate")]),
        ({("patient", "age"): 2**53}, [("/patient/age", "json-number-range")]),
        ({("status",): ABSENT, ("dates",): {"a": 1}}, [("/status", "required"), ("/dates", "additionalProperties")]),
        ({("issues",): {}}, [("/issues", "type")]),
        ({(): []}, [("", "type")]),
    ],
)
def test_an_engine_tells_what_the_door_would(changes: dict[Path, Any], expected: list[Any], engine: str) -> None:
    assert places(changed(DOCUMENT, changes), engine) == expected


def test_a_value_is_told_its_most_basic_trouble_whatever_the_order() -> None:
    text = ("$defs", "long_text")
    failures: list[tuple[Path, Path]] = [
        (("clinical_summary",), (*text, "allOf", 0, "not")),
        (("clinical_summary",), (*text, "minLength")),
        (("clinical_summary",), (*text, "type")),
    ]
    for order in (failures, failures[::-1]):
        assert [finding.rule for finding in findings_of(DOCUMENT, order)] == ["type"]
    assert [finding.rule for finding in findings_of(DOCUMENT, failures[:2])] == ["minLength"]
