"""The message of a broken constraint is a sentence that states what to do."""

import re
from typing import Any

import pytest

from imr_schema import Level, check
from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.kinds import Violation
from imr_schema._records.messages import SENTENCES, TEMPLATES, constraint_finding
from imr_schema.example import DOCUMENT
from imr_schema.findings import Finding, Path
from imr_schema.testing.strategies import every_near_miss

NO_DAY = "This must be a day that exists, of the years 1900 to 2099, written YYYY-MM-DD."


def found(path: Path, value: Any) -> Finding:
    findings = check(changed(DOCUMENT, {path: value}))
    (finding,) = (finding for finding in findings if finding.path == path and finding.rule in TEMPLATES)
    return finding


@pytest.mark.parametrize(
    ("path", "value", "rule", "message"),
    [
        (("status",), ABSENT, "required", "This member is missing; add it."),
        (("patient", "age"), "47", "type", "This must be of type integer, not string."),
        (("patient", "age"), True, "type", "This must be of type integer, not boolean."),
        (("patient", "age"), 4.5, "type", "This must be of type integer, not number."),
        (("patient", "age"), -1, "minimum", "This must be at least 0."),
        (("patient", "age"), 121, "maximum", "This must be at most 120."),
        (
            ("patient", "age"),
            None,
            "type",
            "This must be of type integer, not null. A member without a value is left out.",
        ),
        (("issues",), {}, "type", "This must be of type array, not object."),
        (("issues",), {1}, "type", "This must be of type array, not a type that is not JSON."),
        (("dates",), [], "type", "This must be of type object, not array."),
        (
            ("clinical_summary",),
            "",
            "minLength",
            "This text is empty; leave the member out if it has no value.",
        ),
        (
            ("clinical_summary",),
            " a",
            "text-is-clean",
            "This text begins or ends with white space or contains a control character; remove it.",
        ),
        (
            ("clinical_summary",),
            "e\u0301",
            "text-is-nfc",
            "This text is not in Unicode normal form C; normalize it (NFC).",
        ),
        (
            ("reviewer", "licensed_states"),
            ["CA", "CA"],
            "uniqueItems",
            "This list is a set; remove the items that occur twice.",
        ),
        (
            ("issues", 2, "request", "medications", 0, "ingredients"),
            [{"name": "Ketamine"}],
            "minItems",
            "This list must have at least 2 items.",
        ),
        (("issues", 0, "request", "quantity", "value"), 0, "exclusiveMinimum", "This must be more than 0."),
        (("dates", "injury"), "2014-02-28T00:00", "maxLength", NO_DAY),
        (
            ("dates", "injury"),
            "2014-02-30",
            "pattern",
            NO_DAY,
        ),
        (
            ("source", "name"),
            "a/b",
            "pattern",
            "This text must match ^[^/\\\\]+$, as in letter-1.txt.",
        ),
        (("source", "sha256"), "ab", "pattern", "This text must match ^[0-9a-f]{64}$."),
    ],
)
def test_a_broken_constraint_is_reported_with_what_to_do(path: Path, value: Any, rule: str, message: str) -> None:
    finding = found(path, value)
    assert (finding.rule, finding.level, finding.message) == (rule, Level.ERROR, message)


def unknown(*names: str) -> list[Finding]:
    """The findings of dates with members of these names."""
    findings = check(changed(DOCUMENT, {("dates",): DOCUMENT["dates"] | dict.fromkeys(names, 1)}))
    return [finding for finding in findings if finding.rule == "additionalProperties"]


def test_an_unknown_member_is_a_finding_that_does_not_name_it() -> None:
    (finding,) = unknown("zeal")
    assert (finding.path, finding.parameters) == (("dates",), {"number": 1})
    assert finding.message == (
        "The format does not define a member here; remove it, or move it into `extensions` of the case."
    )


def test_each_unknown_member_is_a_finding_with_the_name_that_is_meant() -> None:
    findings = unknown("injuri", "zeal", "asigned", "Decided", "ur_decsion")
    assert [finding.parameters.get("meant") for finding in findings] == [
        ["injury"],
        None,
        ["assigned"],
        ["decided"],
        ["ur_decision"],
    ]
    assert [finding.parameters["number"] for finding in findings] == [1, 2, 3, 4, 5]
    assert findings[0].message.startswith("The format does not define a member here (1 of 5); ")
    assert findings[0].message.endswith(" Did you mean injury?")
    assert "injuri" not in repr(findings)


@pytest.mark.parametrize(
    ("code", "meant"), [("Male", "male"), ("femal", "female"), ("UNKNOWN", "unknown"), ("zzz", None)]
)
def test_a_misspelt_code_is_answered_with_the_one_that_is_meant(code: str, meant: str | None) -> None:
    finding = found(("patient", "sex"), code)
    expected = "This must be one of the codes female, male, other, unknown."
    assert finding.message == expected + (f" Did you mean {meant}?" if meant else "")
    assert finding.parameters.get("meant") == ([meant] if meant else None)


def test_what_json_forbids_is_reported_in_its_own_words() -> None:
    finding = constraint_finding(("extensions",), Violation("json-not-finite"), None)
    assert finding.message.startswith("NaN, infinity and numbers too large to hold are not JSON")


@pytest.mark.parametrize("name", SENTENCES)
def test_every_id_has_a_sentence(name: str) -> None:
    assert re.fullmatch(r"[A-Z…][^{}\n]*[.]", SENTENCES[name])


def test_every_constraint_is_met_by_some_near_miss() -> None:
    rules = {finding.rule for miss in every_near_miss() for finding in check(miss.document)}
    assert set(TEMPLATES) <= rules


def test_no_more_is_compared_than_a_person_misspells() -> None:
    findings = unknown(*(f"{number:06}" for number in range(50)), "injuri")
    assert len(findings) == 51
    assert all("meant" not in finding.parameters for finding in findings)
    assert "meant" not in unknown("injury" * 10_000)[0].parameters
    assert "meant" not in found(("patient", "sex"), "male" * 10_000).parameters


def test_of_very_many_problems_in_extensions_some_are_told_and_that_there_are_more() -> None:
    findings = check(changed(DOCUMENT, {("extensions",): {"a": [float("nan")] * 200}}))
    assert [finding.rule for finding in findings if finding.path == ("extensions",)] == [
        "json-not-finite",
        "json-more-findings",
    ]
