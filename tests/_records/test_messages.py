"""What is said of a broken constraint: a sentence that tells what to do."""

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


def told(path: Path, value: Any) -> Finding:
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
        (("issues",), {1}, "type", "This must be of type array, not no JSON."),
        (("dates",), [], "type", "This must be of type object, not array."),
        (
            ("clinical_summary",),
            "",
            "minLength",
            "This text is empty; leave the member out if there is nothing to say.",
        ),
        (
            ("clinical_summary",),
            " a",
            "text-is-clean",
            "This text has white space at an end or a control character inside; take it out.",
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
            "This list is a set; take out what stands in it twice.",
        ),
        (
            ("issues", 2, "request", "medications", 0, "ingredients"),
            [{"name": "Ketamine"}],
            "minItems",
            "This list must have at least 2 items.",
        ),
        (("issues", 0, "request", "quantity", "value"), 0, "exclusiveMinimum", "This must be more than 0."),
        (("dates", "injury"), "2014-02-28T00:00", "maxLength", "This text must not be longer than 10 characters."),
        (
            ("dates", "injury"),
            "2014-02-30",
            "pattern",
            "This must be a day that exists, of the years 1900 to 2099, written YYYY-MM-DD.",
        ),
        (("source", "sha256"), "ab", "pattern", "This text must match ^[0-9a-f]{64}$."),
    ],
)
def test_a_broken_constraint_is_told_with_what_to_do(path: Path, value: Any, rule: str, message: str) -> None:
    finding = told(path, value)
    assert (finding.rule, finding.level, finding.message) == (rule, Level.ERROR, message)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["recieved"], "1 member is here that the format does not define; "),
        (["recieved", "when"], "2 members are here that the format does not define; "),
    ],
)
def test_unknown_members_are_counted_and_not_named(names: list[str], message: str) -> None:
    finding = told(("dates",), DOCUMENT["dates"] | dict.fromkeys(names, 1))
    assert finding.rule == "additionalProperties"
    assert finding.message.startswith(message)
    assert "recieved" not in finding.message
    assert "limit" not in finding.parameters


def test_a_misspelt_member_is_answered_with_the_one_that_is_meant() -> None:
    finding = told(("dates",), {"injuri": "2014-02-28", "asigned": "2016-11-21", "zzz": 1})
    assert finding.parameters["meant"] == ["assigned", "injury"]
    assert finding.message.endswith(" Did you mean assigned, injury?")


@pytest.mark.parametrize(
    ("code", "meant"), [("Male", "male"), ("femal", "female"), ("UNKNOWN", "unknown"), ("zzz", None)]
)
def test_a_misspelt_code_is_answered_with_the_one_that_is_meant(code: str, meant: str | None) -> None:
    finding = told(("patient", "sex"), code)
    expected = "This must be one of the codes female, male, other, unknown."
    assert finding.message == expected + (f" Did you mean {meant}?" if meant else "")
    assert finding.parameters.get("meant") == ([meant] if meant else None)


def test_what_json_forbids_is_told_in_its_own_words() -> None:
    finding = constraint_finding(("extensions",), Violation("json-not-finite"), None)
    assert finding.message.startswith("NaN, infinity and numbers too large to hold are not JSON")


@pytest.mark.parametrize("name", SENTENCES)
def test_every_id_has_a_sentence(name: str) -> None:
    assert re.fullmatch(r"[A-Z…][^{}\n]*[.]", SENTENCES[name])


def test_every_constraint_is_met_by_some_near_miss() -> None:
    rules = {finding.rule for miss in every_near_miss() for finding in check(miss.document)}
    assert set(TEMPLATES) <= rules


def test_a_name_in_capitals_is_taken_for_the_one_that_is_meant() -> None:
    assert told(("dates",), {"Injury": "2014-02-28"}).parameters["meant"] == ["injury"]


def test_no_more_is_compared_than_a_person_misspells() -> None:
    names = dict.fromkeys([f"{number:06}" for number in range(50)], 1) | {"injuri": 1}
    assert "meant" not in told(("dates",), names).parameters
    assert "meant" not in told(("patient", "sex"), "male" * 10_000).parameters
