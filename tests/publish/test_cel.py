"""The rules as they are published in CEL, evaluated by an implementation of it, find what the kit says."""

import json
from functools import cache
from typing import Any

import cel
import pytest

from imr_schema._records.rule import Rule
from imr_schema.exported_schema import VERSION
from imr_schema.findings import pointer
from imr_schema.model.codes import CaseMember
from imr_schema.publish.cel import checks
from imr_schema.rules import RULES
from support.cel import findings
from support.places import ROOT

PUBLISHED = ROOT / "schemas" / VERSION
KIT = PUBLISHED / "conformance"
LIST: dict[str, Any] = json.loads((PUBLISHED / "rules.json").read_text(encoding="utf-8"))
FILES = [each["path"] for each in json.loads((KIT / "index.json").read_text())["files"] if each["kind"] == "record"]

compiled = cache(cel.compile)


def evaluate(expression: str, variables: dict[str, Any]) -> Any:
    return compiled(expression).execute(variables)


@pytest.mark.parametrize("name", FILES)
def test_cel_finds_what_each_vector_says_that_breaks_rules_alone(name: str) -> None:
    vectors = json.loads((KIT / name).read_text(encoding="utf-8"))["vectors"]
    for vector in vectors:
        expected = {(finding["pointer"], finding["rule"]) for finding in vector["findings"]}
        if {rule for _, rule in expected} <= RULES.keys():
            assert findings(vector["record"], LIST, evaluate) == expected, vector["name"]


def with_member(record: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    outer, _, inner = name.rpartition(".")
    return record | ({outer: {inner: value}} if outer else {inner: value})


_TWELVE = {"frequency": {"times": 2, "per": "week"}, "duration": {"value": 6, "unit": "week"}}
CASE_MEMBERS = [member.value for member in CaseMember]
_DATES_OR_NOT: list[dict[str, Any]] = [{}, {"dates": {}}]
_DATES = {"injury": "2018-01-01", "decided": "2018-02-01"}

BROKEN: dict[str, list[dict[str, Any]]] = {
    "paired-region-names-side": [{"category": "surgery", "parts": [{"sites": [{"region": "knee"}]}]}],
    "decided-elsewhere-is-dated": [{"status": "decided", "program": "medicare-qic", "dates": {}, "issues": [{}]}],
    "computed-quantity-agrees": [_TWELVE | {"quantity": {"value": 8, "max": 9, "basis": "computed"}}],
    "basis-agrees-with-guidelines": [
        {"basis": "outside-mtus", "guidelines": [{"source": "odg", "adopted_as_mtus": True}]}
    ],
    "header-not-in-source": [
        {"status": "decided", "not_stated": [each], **more} for each in CASE_MEMBERS for more in _DATES_OR_NOT
    ],
    "service-between-injury-and-decision": [
        {"dates": _DATES, "issues": [{"request": {"date_of_service": day}} for day in ("2017-12-31", "2018-02-02")]}
    ],
    "mtus-chapter-in-force": [
        {
            "dates": _DATES,
            "issues": [{"determination": {"guidelines": [{"source": "mtus", "title": "Opioid Treatment"}]}}],
        }
    ],
}
"""Records, or parts of them, that break checks of a rule that no vector breaks."""


def broken_parts(rule: Rule) -> list[dict[str, Any]]:
    return BROKEN.get(rule.id, [])


def without_places(published: dict[str, Any], about: str) -> dict[str, Any]:
    """The rule about one record, which is looked at alone."""
    own = [check for check in published["checks"] if check["about"] == about]
    return {**LIST, "places": {about: [""]}, "rules": [published | {"checks": own}]}


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.id in BROKEN], ids=lambda rule: rule.id)
def test_parts_are_written_here_only_where_no_vector_breaks_a_check(rule: Rule) -> None:
    assert not all_broken_by_vectors(rule)


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.id in BROKEN], ids=lambda rule: rule.id)
def test_cel_finds_in_parts_of_records_what_python_finds(rule: Rule) -> None:
    published = next(each for each in LIST["rules"] if each["id"] == rule.id)
    for part in broken_parts(rule):
        expected = {(pointer(violation.path), rule.id) for violation in rule.violations(part)}
        assert expected
        for record in rule.about:
            assert findings(part, without_places(published, record.__name__), evaluate) == expected, part


def all_broken_by_vectors(rule: Rule) -> bool:
    """Whether some vector of the kit breaks each check, so that the rule needs no part in `BROKEN`."""
    vectors = json.loads((KIT / "rules" / f"{rule.id}.json").read_text(encoding="utf-8"))["vectors"]
    published = next(each for each in LIST["rules"] if each["id"] == rule.id)
    return all(
        any(
            findings(vector["record"], LIST | {"rules": [published | {"checks": [check]}]}, evaluate)
            for vector in vectors
        )
        for check in published["checks"]
    )


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_check_of_a_rule_is_broken_by_a_record_and_kept_by_a_vector(rule: Rule) -> None:
    vectors = json.loads((KIT / "rules" / f"{rule.id}.json").read_text(encoding="utf-8"))["vectors"]
    published = next(each for each in LIST["rules"] if each["id"] == rule.id)
    for check in published["checks"]:
        alone = published | {"checks": [check]}
        is_broken = [bool(findings(vector["record"], LIST | {"rules": [alone]}, evaluate)) for vector in vectors]
        parts = [bool(findings(each, without_places(alone, check["about"]), evaluate)) for each in broken_parts(rule)]
        assert not all(is_broken), check
        assert any(is_broken + parts), check


def test_a_limit_in_a_remedy_has_an_expression() -> None:
    published = [(rule["remedy"], check) for rule in LIST["rules"] for check in rule["checks"]]
    assert all(("{limit}" in check.get("remedy", remedy)) == ("limit" in check) for remedy, check in published)


@pytest.mark.parametrize(
    ("rule", "variables", "value"),
    [
        ("issue-numbers-run", {"index": 2}, 3),
        (
            "dates-in-order",
            {"record": {"injury": "2020-01-02", "decided": "2020-01-01"}},
            "injury",
        ),
    ],
)
def test_a_limit_is_evaluated_on_the_record(rule: str, variables: dict[str, Any], value: Any) -> None:
    assert value in [evaluate(check.limit, variables) for check in checks(RULES[rule]) if check.limit]
