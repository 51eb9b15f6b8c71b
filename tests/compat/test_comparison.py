"""Compare two versions of the schema: compatibility is proved, incompatibility has a witness if one is found."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema.compat.comparison import compare
from imr_schema.compat.entailment import unproven
from imr_schema.compat.resolved import resolved
from imr_schema.exported_schema import json_schema
from support.extras import VALIDATORS

Schema = dict[str, Any]
SCHEMA = json_schema()


def edited(edit: Callable[[Schema], object]) -> Schema:
    schema = deepcopy(SCHEMA)
    edit(schema)
    return schema


def record(schema: Schema, name: str) -> Schema:
    part: Schema = schema["$defs"][name]
    return part


def clause(schema: Schema, rule: str) -> Schema:
    """The first clause of a rule about the case."""
    part: Schema = next(each for each in schema["allOf"] if each["$comment"] == rule)
    return part


def member(schema: Schema, name: str, of: str) -> Schema:
    part: Schema = record(schema, of)["properties"][name]
    return part


def statuses_but(schema: Schema, name: str) -> None:
    """Add a status, and name it in each rule that names all statuses but one, as the export does."""
    record(schema, "Status")["enum"].append(name)
    for rule in schema["allOf"]:
        named = rule["if"].get("properties", {}).get("status", {}).get("enum", [])
        if len(named) > 2:
            named.append(name)


def rule(condition: Schema, demand: Schema) -> Schema:
    return {"$comment": "new-rule", "if": {"type": "object"} | condition, "then": {"type": "object"} | demand}


NEEDS_AGE = rule({"required": ["sex"], "properties": {"sex": {}}}, {"required": ["age"], "properties": {"age": {}}})

LOOSER: dict[str, Callable[[Schema], object]] = {
    "an optional member is added": lambda s: record(s, "Patient")["properties"].update(state={"type": "string"}),
    "a member is no longer required": lambda s: record(s, "Citation").update(required=[]),
    "a code is added": lambda s: record(s, "Sex")["enum"].append("diverse"),
    "a status is added, with its rules": lambda s: statuses_but(s, "appealed"),
    "a bound is raised": lambda s: member(s, "age", "Patient").update(maximum=130),
    "a bound is dropped": lambda s: member(s, "value", "Quantity").pop("exclusiveMinimum"),
    "a list may be shorter": lambda s: member(s, "ingredients", "Medication").pop("minItems"),
    "a set becomes a list": lambda s: member(s, "licensed_states", "Reviewer").pop("uniqueItems"),
    "a pattern is dropped": lambda s: member(s, "sha256", "Source").pop("pattern"),
    "an integer becomes a number": lambda s: member(s, "age", "Patient").update(type="number"),
    "an object is opened": lambda s: record(s, "Patient").pop("additionalProperties"),
    "a rule is dropped": lambda s: record(s, "Request")["allOf"].pop(0),
    "a rule demands less": lambda s: record(s, "UtilizationReview")["allOf"][0]["then"]["required"].remove("requested"),
    "a rule holds more seldom": lambda s: clause(s, "ineligible-states-reason")["if"].update(
        required=["status", "source"]
    ),
}

SAME: dict[str, Callable[[Schema], object]] = {
    "nothing": lambda _: None,
    "a description": lambda s: record(s, "Patient").update(description="Another one."),
    "the order of rules": lambda s: s["allOf"].reverse(),
    "the order of codes": lambda s: record(s, "Sex")["enum"].reverse(),
    "a code by its constant": lambda s: s["properties"].update(schema_version={"const": "1.0"}),
    "a definition written out": lambda s: s["properties"].update(patient=record(s, "Patient")),
    "a rule for a code that there is not": lambda s: record(s, "Patient")["allOf"].append(
        rule(
            {"required": ["sex"], "properties": {"sex": {"enum": ["none"]}}},
            {"required": ["age"], "properties": {"age": {}}},
        )
    ),
    "a demand said twice": lambda s: s["allOf"].append(s["allOf"][0]),
    "a rule that follows from another": lambda s: s["allOf"].append(
        rule(
            {
                "required": ["status", "program"],
                "properties": {"status": {"const": "decided"}, "program": {"const": "tx-iro"}},
            },
            {"required": ["issues"], "properties": {"issues": {"type": "array", "minItems": 1}}},
        )
    ),
}

STRICTER: dict[str, Callable[[Schema], object]] = {
    "a rule is added": lambda s: record(s, "Patient")["allOf"].append(NEEDS_AGE),
    "a rule demands more": lambda s: s["allOf"][0]["then"]["required"].append("source"),
    "a member is taken away": lambda s: record(s, "Patient")["properties"].pop("sex"),
    "a keyword that this proof does not know": lambda s: record(s, "Patient").update(minProperties=1),
}


@pytest.mark.parametrize("edit", [*LOOSER.values(), *SAME.values()], ids=[*LOOSER, *SAME])
def test_a_looser_schema_accepts_what_the_old_one_accepts(edit: Callable[[Schema], object]) -> None:
    assert compare(SCHEMA, edited(edit)).is_compatible


@pytest.mark.parametrize("edit", SAME.values(), ids=SAME)
def test_equivalent_schemas_are_compatible_both_ways(edit: Callable[[Schema], object]) -> None:
    assert compare(edited(edit), SCHEMA).is_compatible


@pytest.mark.parametrize(
    ("old", "new"),
    [*((edited(edit), SCHEMA) for edit in LOOSER.values()), *((SCHEMA, edited(edit)) for edit in STRICTER.values())],
    ids=[*(f"not any more: {name}" for name in LOOSER), *STRICTER],
)
def test_a_stricter_schema_has_a_witness_that_only_the_old_one_accepts(old: Schema, new: Schema) -> None:
    compared = compare(old, new)
    assert not compared.is_compatible
    assert jsonschema.Draft202012Validator(old).is_valid(compared.witness)
    assert not jsonschema.Draft202012Validator(new).is_valid(compared.witness)


def test_schemas_without_proof_or_witness_are_not_compatible() -> None:
    old = {"type": "object", "properties": {"name": {"type": "string", "minLength": 1}}, "examples": [{"name": "word"}]}
    new = {"type": "object", "properties": {"name": {"type": "string", "minLength": 1, "format": "idn-email"}}}
    compared = compare(old, new)
    assert compared.unproven == ("/properties/name/format",)
    assert not compared.is_compatible
    assert compared.witness is None  # the engines do not check formats


def test_a_witness_is_minimal() -> None:
    compared = compare(edited(LOOSER["a bound is raised"]), SCHEMA)
    assert compared.witness == {"schema_version": "1.0", "status": "in-review", "patient": {"age": 130}, "issues": []}


def test_an_unproved_demand_is_listed_by_its_place() -> None:
    compared = compare(edited(LOOSER["a bound is raised"]), SCHEMA)
    assert compared.unproven == ("/properties/patient/properties/age/maximum",)


def test_a_witness_may_be_a_single_value() -> None:
    assert compare({"type": "string"}, {"type": "integer"}).witness == "word"
    assert compare({"enum": [3]}, {"enum": [4]}).witness == 3


def test_schemas_without_example_records_have_no_witness() -> None:
    compared = compare({"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "^b"})
    assert compared.unproven == ("/pattern",)
    assert compared.witness is None


@pytest.mark.parametrize(
    "reference",
    [
        "#/$defs/Nothing",
        "https://example.org/schema",
        "#",
        "#anchor",
        "#/required",
        "#/required/0",
        "#/type",
        "#/type/x",
    ],
)
def test_a_schema_with_a_broken_reference_is_not_compatible(reference: str) -> None:
    compared = compare(SCHEMA, edited(lambda s: s["properties"].update(source={"$ref": reference})))
    assert compared.unproven == ("",)
    assert compared.witness is None


OBJECT, LIST = {"type": "object"}, {"type": "array"}

FOLLOWS: list[tuple[Any, Any]] = [
    (False, {"type": "null"}),
    ({"type": ["integer", "null"]}, {"type": ["number", "null"]}),
    ({"enum": [1, 2]}, {"type": "integer", "minimum": 1}),
    ({"const": "ab"}, {"pattern": "^a", "maxLength": 2}),
    ({"type": "boolean"}, {"enum": [True, False]}),
    ({"type": "string"}, {"minimum": 5}),
    ({"minimum": 3}, {"minimum": 2}),
    ({"exclusiveMinimum": 2}, {"minimum": 2}),
    ({"exclusiveMaximum": 2}, {"maximum": 2}),
    (LIST | {"minItems": 2, "maxItems": 1}, {"type": "null"}),
    (LIST | {"minItems": 1, "items": False}, {"type": "null"}),
    (LIST | {"maxItems": 0}, {"items": {"type": "string"}}),
    (LIST | {"contains": {"enum": ["a"]}}, {"contains": {"type": "string"}}),
    (OBJECT | {"required": ["a"], "properties": {"a": False}}, {"type": "null"}),
    ({"additionalProperties": {"type": "integer"}}, {"properties": {"a": {"type": "number"}}}),
    ({"additionalProperties": False, "properties": {"a": {"minimum": 1}}}, {"additionalProperties": {"minimum": 0}}),
    ({}, {"additionalProperties": True}),
    ({"not": {"type": "string"}}, {"not": {"const": "a"}}),
    ({"if": {"type": "string"}, "then": {"const": "a"}}, {"if": {"const": "b"}, "then": False}),
    ({"type": "string", "not": {"enum": ["a"]}}, {"if": {"type": "string"}, "then": {"type": "string"}, "else": False}),
]

DOES_NOT_FOLLOW: list[tuple[Any, Any]] = [
    ({}, False),
    ({"type": "number"}, {"type": "integer"}),
    ({"enum": [1]}, {"const": True}),
    ({"const": True}, {"const": 1}),
    ({"minimum": 2}, {"exclusiveMinimum": 2}),
    ({"contains": {"const": 1}, "minContains": 0}, {"contains": {"const": 1}}),
    ({"prefixItems": [{}], "items": {"type": "string"}}, {"items": {"type": "string"}}),
    ({"items": {"type": "string"}}, {"prefixItems": [{"type": "null"}], "items": {"type": "string"}}),
    (
        {"properties": {"a": {}}, "additionalProperties": False, "patternProperties": {"b": {}}},
        {"additionalProperties": False},
    ),
    ({"additionalProperties": False}, {"additionalProperties": False, "patternProperties": {"a": {}}}),
    ({"if": {"type": "string"}, "then": {"const": "a"}}, {"const": "a"}),
    ({"required": ["a"]}, {"type": "object"}),
    ({"const": {"title": "a"}}, {"const": {"title": "b"}}),
]


@pytest.mark.parametrize(("premise", "conclusion"), FOLLOWS, ids=str)
def test_a_conclusion_that_follows_is_proved(premise: Any, conclusion: Any) -> None:
    assert not list(unproven(resolved(conclusion), resolved(premise)))


@pytest.mark.parametrize(("premise", "conclusion"), DOES_NOT_FOLLOW, ids=str)
def test_a_conclusion_that_does_not_follow_is_not_proved(premise: Any, conclusion: Any) -> None:
    assert list(unproven(resolved(conclusion), resolved(premise)))


def test_a_long_chain_of_assumptions_is_not_followed() -> None:
    condition: Any = {"type": "string"}
    for letter in "abcd":
        condition = {"if": {"const": letter}, "then": condition}
    assert list(unproven({"allOf": [condition, {"minLength": 1}]}, {"type": "string"}))
    assert not list(unproven({"allOf": [condition, {}]}, condition))


def test_a_witness_is_found_without_the_fast_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    test_a_witness_is_minimal()


LETTERS = st.sampled_from(["a", "b"])
SOME: list[Any] = [0, 1, 2, 0.5, True, None, "", "a", "ab"]
VALUES: list[Any] = [
    *SOME,
    *([], *([one] for one in SOME), *([one, two] for one in SOME for two in SOME[::2])),
    *({}, *({"a": one} for one in SOME), *({"b": one} for one in SOME), *({"a": one, "b": 1} for one in SOME)),
    *([[]], [{}], {"a": []}, {"a": [1]}, {"a": {}}, {"a": {"a": 1}}, {"a": {"b": 1}}, {"c": 1}, [[1, 1]], [{"a": 1}]),
]
SCALARS = st.sampled_from(SOME)
TYPES = st.sampled_from(["object", "array", "string", "integer", "number", "boolean", "null"])


def keywords(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Schemas with a few keywords and small values, so that they often interact."""
    of_keyword: dict[str, st.SearchStrategy[Any]] = {
        "type": TYPES | st.lists(TYPES, min_size=1, max_size=2, unique=True),
        "enum": st.lists(SCALARS, min_size=1, max_size=3),
        "const": SCALARS,
        "properties": st.dictionaries(LETTERS, inner, max_size=2),
        "required": st.lists(LETTERS, max_size=2, unique=True),
        "additionalProperties": inner,
        "items": inner,
        "contains": inner,
        "minContains": st.integers(0, 1),
        "prefixItems": st.lists(inner, min_size=1, max_size=1),
        "patternProperties": st.dictionaries(st.just("a"), inner, max_size=1),
        "allOf": st.lists(inner, min_size=1, max_size=2),
        "not": inner,
        "if": inner,
        "then": inner,
        "else": inner,
        **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), st.integers(-1, 2)),
        **dict.fromkeys(("minItems", "maxItems", "minLength", "maxLength"), st.integers(0, 2)),
        "uniqueItems": st.booleans(),
        "pattern": st.sampled_from(["^a", "b$"]),
    }
    return st.lists(st.sampled_from(sorted(of_keyword)), max_size=3, unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: of_keyword[name] for name in names})
    )


SCHEMAS = st.recursive(st.booleans() | keywords(st.booleans()), keywords, max_leaves=6)


@settings(max_examples=400)
@given(
    parts=st.lists(SCHEMAS, min_size=3, max_size=3),
    change=st.sampled_from(["all", "not", "clause", "properties", "items"]),
)
def test_a_proof_is_never_contradicted(parts: list[Any], change: str) -> None:
    one, two, three = parts
    schemas: dict[str, tuple[Schema, Schema]] = {
        "all": ({"allOf": [one, two]}, {"allOf": [two, three]}),
        "not": ({"not": one, "allOf": [two]}, {"not": {"allOf": [one, three]}}),
        "clause": (
            {"if": one, "then": two, "allOf": [three]},
            {"if": {"allOf": [one, three]}, "then": two, "else": one},
        ),
        "properties": ({"properties": {"a": one, "b": two}}, {"properties": {"a": three}, "additionalProperties": two}),
        "items": ({"items": one, "contains": two}, {"contains": {"allOf": [one, two]}, "items": three}),
    }
    old, new = schemas[change]
    if not list(unproven(resolved(new), resolved(old))):
        before, after = (VALIDATORS[0](schema) for schema in (old, new))
        assert not [value for value in VALUES if before.is_valid(value) and not after.is_valid(value)]


def test_a_reference_may_lead_into_a_list_or_to_a_name_with_escapes() -> None:
    parts: Any = {"$defs": {"a/b c%": {"type": "string"}}, "allOf": [{"type": "string"}]}
    for reference in ("#/allOf/0", "#/$defs/a~1b%20c%25"):
        assert compare({"type": "string"}, parts | {"properties": {"x": {"$ref": reference}}}).is_compatible


def test_references_that_multiply_are_given_up() -> None:
    doubled = {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(60)} | {"d60": {}}
    assert compare({}, {"$defs": doubled, "$ref": "#/$defs/d0"}).unproven == ("",)


def test_only_schemas_can_be_compared() -> None:
    with pytest.raises(ValueError, match="the value at /type breaks"):
        compare({"type": "strin"}, {})
