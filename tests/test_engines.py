"""The errors of a JSON Schema engine become the findings that `examine` returns."""

import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest

from imr_schema import check, check_with_schema, engines
from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.collector import MORE_ERRORS, MOST_FINDINGS
from imr_schema._records.records import shape
from imr_schema.engines import default_engine, findings_of
from imr_schema.example import DOCUMENT
from imr_schema.findings import Path
from imr_schema.model.case import Issue
from support.extras import each_engine, needs_fast

NEEDED = [name for name, member in shape(Issue).members.items() if member.required]


def places(document: Any, engine: str | None = None) -> list[tuple[str, str]]:
    return [(finding.pointer, finding.rule) for finding in check_with_schema(document, engine=engine)]


@needs_fast
def test_the_fast_engine_is_the_default_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_engine() == "jsonschema-rs"
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert default_engine() == "jsonschema"
    assert places(DOCUMENT | {"status": "done"}) == [("/status", "enum")]


def run_without(package: str, code: str) -> subprocess.CompletedProcess[str]:
    """Run Python code as if a package were not installed."""
    code = f"import sys; sys.modules[{package!r}] = None\n{code}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603


@pytest.mark.parametrize(
    ("module", "package", "extra"),
    [
        ("tables", "pyarrow", "arrow"),
        ("spark", "pyspark", "spark"),
        ("spark", "pyarrow", "spark"),
        ("testing.strategies", "hypothesis", "strategies"),
    ],
)
def test_a_module_without_its_extra_says_how_to_install_it(module: str, package: str, extra: str) -> None:
    shown = run_without(package, f"import imr_schema.{module}")
    assert shown.stderr.splitlines()[-1].startswith("imr_schema.errors.MissingExtra: ")
    assert shown.stderr.rstrip().endswith(f'pip install "imr-schema[{extra}]"')


def test_an_engine_without_its_extra_says_how_to_install_it() -> None:
    arguments = ["validate", "-", "--engine", "jsonschema-rs"]
    shown = run_without("jsonschema_rs", f"from imr_schema.cli import main; main({arguments})")
    assert shown.returncode == 3
    assert shown.stderr == (
        'imr-schema: jsonschema_rs is not installed; it comes with an extra: pip install "imr-schema[fast]"\n'
    )


def test_an_engine_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no engine xml; there are jsonschema-rs, jsonschema"):
        check_with_schema(DOCUMENT, engine="xml")


@each_engine
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
def test_an_engine_finds_what_examine_finds(changes: dict[Path, Any], expected: list[Any], engine: str) -> None:
    assert places(changed(DOCUMENT, changes), engine) == expected


@each_engine
def test_a_record_of_another_version_is_told_so_and_nothing_else(engine: str) -> None:
    document = {"schema_version": "1.1", "status": "done", "colour": "red", "extensions": {"a": float("nan")}}
    (finding,) = check_with_schema(document, engine=engine)
    assert (finding,) == check(document)
    assert (finding.pointer, finding.rule) == ("/schema_version", "enum")
    assert finding.message == (
        "The record states another version of the format; this package reads 1.0. "
        "Convert the record, or use a release of imr-schema that reads its version."
    )


@each_engine
@pytest.mark.parametrize("version", [1.0, None, ["1.0"]])
def test_a_version_that_is_no_text_is_a_constraint_broken_among_others(version: object, engine: str) -> None:
    document = DOCUMENT | {"schema_version": version, "status": "done"}
    assert places(document, engine) == [("/schema_version", "type"), ("/status", "enum")]


def test_a_value_is_reported_for_its_most_basic_trouble_whatever_the_order() -> None:
    text = ("$defs", "long_text")
    failures: list[tuple[Path, Path]] = [
        (("clinical_summary",), (*text, "allOf", 0, "not")),
        (("clinical_summary",), (*text, "minLength")),
        (("clinical_summary",), (*text, "type")),
    ]
    for order in (failures, failures[::-1]):
        assert [finding.rule for finding in findings_of(DOCUMENT, order)] == ["type"]
    assert [finding.rule for finding in findings_of(DOCUMENT, failures[:2])] == ["minLength"]


very_many = pytest.mark.parametrize(
    ("member", "items"),
    [("issues", [{}]), ("issues", [1, None]), ("diagnoses", [{"description": ""}]), ("documents_reviewed", [[]])],
)


@each_engine
@very_many
def test_an_engine_stops_at_a_bound(
    member: str, items: list[Any], engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "MOST_FAILURES", 3 * MOST_FINDINGS)
    found = check_with_schema(DOCUMENT | {member: items * 20_000}, engine=engine)
    assert found[-1] == MORE_ERRORS
    assert len(found) == MOST_FINDINGS + 1


@needs_fast
@very_many
def test_the_fast_engine_which_makes_all_errors_at_once_is_not_asked_for_very_many(
    member: str, items: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "MOST_FAILURES", 3 * MOST_FINDINGS)
    fast = import_module("jsonschema_rs").Draft202012Validator

    class Silent:
        def __init__(self, schema: Any) -> None:
            self.is_valid = fast(schema).is_valid

        def iter_errors(self, _: Any) -> Any:
            pytest.fail("the engine was asked for all errors")

    monkeypatch.setattr("jsonschema_rs.Draft202012Validator", Silent)
    engines._fast.cache_clear()
    found = check_with_schema(DOCUMENT | {member: items * 20_000}, engine="jsonschema-rs")
    engines._fast.cache_clear()
    assert found[-1] == MORE_ERRORS


@each_engine
def test_few_findings_among_very_many_values_are_all_told(engine: str) -> None:
    issues = [issue | {"number": number} for number, issue in enumerate(DOCUMENT["issues"] * 200, 1)]
    document = DOCUMENT | {"issues": [*issues, {}], "diagnoses": [{"description": f"{n}"} for n in range(500)]}
    found = places(document, engine)
    assert {(f"/issues/{len(issues)}/{name}", "required") for name in NEEDED} <= set(found)
    assert "json-more-findings" not in {rule for _, rule in found}


@each_engine
def test_findings_of_several_rules_at_one_place_have_the_order_of_the_rules(engine: str) -> None:
    request = {"sites": [{"region": "shoulder", "levels": ["L4-5"]}], "not_stated": [{"member": "levels"}]}
    document = {"issues": [{"request": request}]}
    for findings in (check(document), check_with_schema(document, engine=engine)):
        assert [each.rule for each in findings if each.path == ("issues", 0, "request", "sites", 0, "levels")] == [
            "levels-fit-region",
            "not-stated-is-absent",
        ]
