"""The published conformance kit, run by `check` and by both JSON Schema engines in Python."""

import base64
import json
import re
from functools import cache
from typing import Any

import jsonschema
import pytest

from imr_schema._records.messages import SENTENCES
from imr_schema._records.records import Member, records_in, shape
from imr_schema.codec import decode, dumps
from imr_schema.engines import check_with_schema
from imr_schema.examine import check, examine_text
from imr_schema.exported_schema import VERSION, json_schema
from imr_schema.findings import Finding
from imr_schema.model.case import Case
from imr_schema.publish.names import record_classes, slug
from imr_schema.rules import RULES
from support.extras import each_engine
from support.places import ROOT

KIT = ROOT / "schemas" / VERSION / "conformance"


def content(name: str) -> Any:
    return json.loads((KIT / name).read_text(encoding="utf-8"))


@cache
def vectors(name: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = content(name)["vectors"]
    return listed


def files_of_kind(kind: str) -> list[str]:
    return [file["path"] for file in content("index.json")["files"] if file["kind"] == kind]


def found_in(findings: tuple[Finding, ...]) -> set[tuple[str, str, str]]:
    return {(finding.pointer, finding.rule, finding.level.value) for finding in findings}


def expected(vector: dict[str, Any], *, by_schema: bool = False) -> set[tuple[str, str, str]]:
    findings = (finding for finding in vector["findings"] if finding["schema"] or not by_schema)
    return {(finding["pointer"], finding["rule"], finding["level"]) for finding in findings}


@pytest.mark.parametrize("name", files_of_kind("record"))
def test_check_reports_the_findings_of_each_vector(name: str) -> None:
    wrong = [vector["name"] for vector in vectors(name) if found_in(check(vector["record"])) != expected(vector)]
    assert not wrong


def by_engine(record: Any, engine: str) -> tuple[Finding, ...]:
    """What the engine finds, without what `check_with_schema` finds itself, such as a record that is too deep."""
    return tuple(each for each in check_with_schema(record, engine=engine) if not each.rule.startswith("json-"))


@each_engine
@pytest.mark.parametrize("name", files_of_kind("record"))
def test_a_schema_engine_reports_the_findings_marked_for_it(name: str, engine: str) -> None:
    wrong = [
        vector["name"]
        for vector in vectors(name)
        if found_in(by_engine(vector["record"], engine)) != expected(vector, by_schema=True)
    ]
    assert not wrong


@pytest.mark.parametrize("name", files_of_kind("record"))
def test_a_vector_is_valid_if_no_finding_is_an_error(name: str) -> None:
    assert [vector["valid"] for vector in vectors(name)] == [
        all(finding["level"] == "warning" for finding in vector["findings"]) for vector in vectors(name)
    ]


@pytest.mark.parametrize("vector", vectors("texts.json"), ids=lambda vector: vector["name"])
def test_a_text_has_the_findings_of_its_vector(vector: dict[str, Any]) -> None:
    examined = examine_text(base64.b64decode(vector["base64"]))
    places = [(finding.pointer, finding.rule, finding.line, finding.column) for finding in examined.findings]
    assert examined.is_valid is vector["valid"]
    assert places == [
        (finding["pointer"], finding["rule"], finding.get("line"), finding.get("column"))
        for finding in vector["findings"]
    ]


@pytest.mark.parametrize("vector", vectors("canonical.json"), ids=lambda vector: vector["name"])
def test_a_record_has_the_canonical_text_of_its_vector(vector: dict[str, Any]) -> None:
    assert dumps(decode(vector["record"])) == vector["text"]
    assert dumps(decode(json.loads(vector["text"]))) == vector["text"]


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_is_kept_by_one_vector_and_broken_by_another(rule: str) -> None:
    passes, fails = vectors(f"rules/{rule}.json")[:2]
    assert passes["valid"]
    assert rule not in {finding["rule"] for finding in passes["findings"]}
    assert rule in {finding["rule"] for finding in fails["findings"]}


@pytest.mark.parametrize(
    ("rule", "number"),
    [(rule, number) for rule in RULES.values() if isinstance(rule.demand, tuple) for number in range(len(rule.demand))],
    ids=lambda value: value if isinstance(value, int) else value.id,
)
def test_each_clause_of_a_rule_is_kept_by_one_vector_and_broken_by_another(rule: Any, number: int) -> None:
    clause = rule.demand[number]
    parts = [
        (vector["valid"], part)
        for vector in vectors(f"rules/{rule.id}.json")
        for _, record, part in records_in(vector["record"], Case)
        if record in rule.about
    ]
    assert any(not clause.demand.holds(part) for _, part in parts if clause.condition.holds(part))
    assert any(valid and clause.condition.holds(part) for valid, part in parts)


def constraints_of_member(schema: dict[str, Any]) -> set[str]:
    """The keywords and ids that a member's part of the schema holds, its items included."""
    schema = json_schema()["$defs"][schema["$ref"].removeprefix("#/$defs/")] | schema if "$ref" in schema else schema
    marked = {part["$comment"] for part in schema.get("allOf", ()) if "properties" not in schema}
    inside = constraints_of_member(schema["items"]) if "items" in schema else set()
    beyond = {"required", "additionalProperties"}  # of the record that the member holds
    return (schema.keys() & SENTENCES.keys()) - beyond | marked | inside


@pytest.mark.parametrize(
    ("record", "member"),
    [(record, member) for record in record_classes() for member in shape(record).members.values()],
    ids=lambda value: getattr(value, "name", None) or value.__name__,
)
def test_each_constraint_of_a_member_is_kept_by_one_vector_and_broken_by_another(record: type, member: Member) -> None:
    own = [vector for vector in vectors(f"records/{slug(record)}.json") if vector["name"].startswith(member.name)]
    broken = {
        finding["rule"]
        for vector in own
        for finding in vector["findings"]
        if re.search(f"/{member.name}(/[0-9]+)?$", finding["pointer"])
    }
    wanted = constraints_of_member(member.kind.schema()) | ({"required"} if member.required else set())
    assert any(vector["valid"] for vector in own)
    assert wanted <= broken


@pytest.mark.parametrize("record", record_classes())
def test_an_unknown_member_of_each_record_is_refused_by_a_vector(record: type) -> None:
    own = vectors(f"records/{slug(record)}.json")
    assert any(finding["rule"] == "additionalProperties" for vector in own for finding in vector["findings"])


@pytest.mark.parametrize("name", ["index.json", *files_of_kind("record"), "texts.json", "canonical.json"])
def test_each_file_of_the_kit_is_valid_under_its_schema(name: str) -> None:
    schema = (KIT / name).parent / content(name)["$schema"]
    validator = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    assert not list(validator.iter_errors(content(name)))


def test_the_index_lists_every_file_with_vectors_and_counts_them() -> None:
    listed = {file["path"]: file["vectors"] for file in content("index.json")["files"]}
    beside = {"index.json", "index.schema.json", "vectors.schema.json"}
    found = {path.relative_to(KIT).as_posix() for path in KIT.rglob("*.json")}
    assert listed.keys() == found - beside
    assert listed == {name: len(vectors(name)) for name in listed}


@pytest.mark.parametrize("name", [*files_of_kind("record"), "texts.json", "canonical.json"])
def test_the_name_of_a_vector_is_unique_in_its_file(name: str) -> None:
    names = [vector["name"] for vector in vectors(name)]
    assert len(set(names)) == len(names)
