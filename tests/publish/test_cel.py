"""The rules as they are published in CEL, evaluated by an implementation of it, find what the kit says."""

import json
from functools import cache
from typing import Any

import cel
import pytest

from imr_schema.json_schema import VERSION
from imr_schema.publish.cel import checks
from imr_schema.rules import RULES
from support.cel import findings
from support.places import ROOT

PUBLISHED = ROOT / "schemas" / VERSION
KIT = PUBLISHED / "conformance"
LIST = json.loads((PUBLISHED / "rules.json").read_text(encoding="utf-8"))
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


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_check_of_a_rule_is_broken_by_a_vector_and_kept_by_another(rule: Any) -> None:
    vectors = json.loads((KIT / "rules" / f"{rule.id}.json").read_text(encoding="utf-8"))["vectors"]
    published = next(each for each in LIST["rules"] if each["id"] == rule.id)
    for check in published["checks"]:
        alone = LIST | {"rules": [published | {"checks": [check]}]}
        outcomes = [bool(findings(vector["record"], alone, evaluate)) for vector in vectors]
        assert set(outcomes) == {True, False}, check


def test_a_limit_in_a_remedy_has_an_expression() -> None:
    limits = {rule.id: [check.limit for check in checks(rule) if check.limit] for rule in RULES.values()}
    assert all(limits[rule.id] for rule in RULES.values() if "{limit}" in rule.remedy)
    assert evaluate(limits["issue-numbers-run"][0], {"index": 2}) == 3


def test_a_demand_without_an_expression_in_cel_is_refused() -> None:
    import attrs  # noqa: PLC0415

    odd = attrs.evolve(RULES["dates-in-order"], demand=lambda _: iter(()))
    with pytest.raises(TypeError, match="in CEL for dates-in-order"):
        checks(odd)
