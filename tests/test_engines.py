"""Checking with a JSON Schema engine, and telling its errors as the door does."""

from typing import Any

import jsonschema_rs
import pytest
from jsonschema_rs import Draft202012Validator

from imr_schema import check_with_schema, engines
from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.collector import MORE_ERRORS, MOST_FINDINGS
from imr_schema._records.records import shape
from imr_schema.engines import ENGINES, default_engine, findings_of
from imr_schema.example import DOCUMENT
from imr_schema.findings import Path
from imr_schema.model.case import Issue

NEEDED = [name for name, member in shape(Issue).members.items() if member.required]


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
        ({("employee", "age"): 2**53}, [("/employee/age", "json-number-range")]),
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


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("member", "items"),
    [("issues", [{}]), ("issues", [1, None]), ("diagnoses", [{"description": ""}]), ("documents_reviewed", [[]])],
)
def test_an_engine_stops_at_a_bound(
    member: str, items: list[Any], engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "MOST_FAILURES", 3 * MOST_FINDINGS)
    made = 0
    fast = Draft202012Validator

    class Counting:
        def __init__(self, schema: Any) -> None:
            self.is_valid, self._engine = fast(schema).is_valid, fast(schema)

        def iter_errors(self, document: Any) -> Any:
            nonlocal made
            errors = list(self._engine.iter_errors(document))  # as the engine does by itself
            made += len(errors)
            return errors

    monkeypatch.setattr(jsonschema_rs, "Draft202012Validator", Counting)
    engines._fast.cache_clear()
    document = DOCUMENT | {member: items * 20_000}
    found = check_with_schema(document, engine=engine)
    engines._fast.cache_clear()
    assert found[-1] == MORE_ERRORS
    assert len(found) == MOST_FINDINGS + 1
    assert made == 0


@pytest.mark.parametrize("engine", ENGINES)
def test_few_findings_among_very_many_values_are_all_told(engine: str) -> None:
    issues = [issue | {"number": number} for number, issue in enumerate(DOCUMENT["issues"] * 200, 1)]
    document = DOCUMENT | {"issues": [*issues, {}], "diagnoses": [{"description": f"{n}"} for n in range(500)]}
    found = places(document, engine)
    assert {(f"/issues/{len(issues)}/{name}", "required") for name in NEEDED} <= set(found)
    assert "json-more-findings" not in {rule for _, rule in found}
