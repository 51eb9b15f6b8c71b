"""The exported JSON Schema keeps to what every engine and every reader understands alike."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import jsonschema
import pytest

from imr_schema.exported_schema import SCHEMA_ID, VERSION
from imr_schema.rules import RULES
from support.places import ROOT

FILE = ROOT / "schemas" / VERSION / "case.schema.json"
SCHEMA = json.loads(FILE.read_text(encoding="utf-8"))

SCHEMAS_BY_NAME = {"properties", "$defs"}
SCHEMAS_IN_LISTS = {"allOf"}
SCHEMAS = {"items", "contains", "not", "if", "then"}
OTHERS = {
    *("$schema", "$id", "$ref", "$comment", "title", "description", "examples", "default"),
    *("type", "enum", "const", "required", "additionalProperties", "uniqueItems", "format", "pattern"),
    *("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "minItems", "maxItems", "minContains"),
}


class Part(NamedTuple):
    """A schema within the schema, and the steps that lead to it."""

    path: tuple[str, ...]
    schema: dict[str, Any]

    @property
    def is_of_a_rule(self) -> bool:
        return "allOf" in self.path

    def __str__(self) -> str:
        return "/".join(self.path) or "top"


def parts(schema: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[Part]:
    yield Part(path, schema)
    for keyword, value in schema.items():
        if keyword in SCHEMAS_BY_NAME:
            for name, each in value.items():
                yield from parts(each, (*path, keyword, name))
        elif keyword in SCHEMAS_IN_LISTS:
            for index, each in enumerate(value):
                yield from parts(each, (*path, keyword, str(index)))
        elif keyword in SCHEMAS:
            yield from parts(value, (*path, keyword))


PARTS = list(parts(SCHEMA))


def test_the_schema_is_one_by_the_meta_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_id_matches_the_path_of_the_file() -> None:
    assert SCHEMA["$id"] == SCHEMA_ID
    assert SCHEMA["$id"].endswith(f"/{FILE.parent.name}/{FILE.name}")


@pytest.mark.parametrize("part", PARTS, ids=str)
def test_a_part_has_keywords_that_this_test_knows(part: Part) -> None:
    assert part.schema.keys() <= SCHEMAS_BY_NAME | SCHEMAS_IN_LISTS | SCHEMAS | OTHERS


SHARED = [("$defs", name) for name in ("text", "long_text", "date")]
"""Editors would show their texts in place of those of the members that refer to them."""


@pytest.mark.parametrize(
    "part",
    [part for part in PARTS if not part.is_of_a_rule and part.path[-1:] != ("items",) and part.path not in SHARED],
    ids=str,
)
def test_a_part_has_a_title_and_a_description_of_sentences(part: Part) -> None:
    assert re.fullmatch("[A-Z].*[a-z0-9]", part.schema["title"])
    assert re.fullmatch(r"[A-Z].*\.", part.schema["description"])
    assert "  " not in part.schema["description"]


@pytest.mark.parametrize("part", [part for part in PARTS if part.schema.get("type") == "object"], ids=str)
def test_an_object_is_closed_but_for_extensions(part: Part) -> None:
    if part.path == ("properties", "extensions"):
        assert "properties" not in part.schema
    elif not part.is_of_a_rule:
        assert part.schema["additionalProperties"] is False


@pytest.mark.parametrize("part", [part for part in PARTS if "required" in part.schema], ids=str)
def test_a_required_member_is_a_known_one(part: Part) -> None:
    assert set(part.schema["required"]) <= part.schema["properties"].keys()


def test_a_rule_of_the_schema_is_there_with_its_id() -> None:
    ids = {part.schema["$comment"] for part in PARTS if part.path[-2:-1] == ("allOf",) and "if" in part.schema}
    assert ids == {rule.id for rule in RULES.values() if rule.in_schema}


@pytest.mark.parametrize("part", [part for part in PARTS if "if" in part.schema], ids=str)
def test_a_rule_has_condition_and_demand_and_no_more(part: Part) -> None:
    assert part.schema.keys() - {"$comment", "type"} == {"if", "then"}
    assert ("$comment" in part.schema) != ("then" in part.path)  # within a rule, it is of that rule


@pytest.mark.parametrize("part", [part for part in PARTS if "pattern" in part.schema], ids=str)
def test_a_pattern_is_read_alike_by_every_engine(part: Part) -> None:
    pattern = part.schema["pattern"]
    assert not re.search(r"\\[a-zA-Z0-9]", pattern)  # classes, back references, escapes of characters
    assert not re.search(r"\(\?", pattern)  # groups that look around or have names
    assert not re.search(r"[*+?}][*+?]", pattern)  # lazy and possessive repetition
    assert not re.search(r"[*+}]\)[*+{]", pattern)  # repetition of repetition, which may take for ever
    re.compile(pattern)


@pytest.mark.parametrize("part", [part for part in PARTS if "pattern" in part.schema], ids=str)
def test_a_pattern_that_must_match_is_of_the_whole_text(part: Part) -> None:
    if part.path[-1] != "not":
        assert part.schema["pattern"].startswith("^")
        assert part.schema["pattern"].endswith("$")


@pytest.mark.parametrize("part", [part for part in PARTS if "format" in part.schema], ids=str)
def test_a_format_is_beside_a_pattern(part: Part) -> None:
    assert "pattern" in part.schema


def test_every_definition_is_used_and_every_reference_leads_to_one() -> None:
    references = {part.schema["$ref"] for part in PARTS if "$ref" in part.schema}
    assert references == {f"#/$defs/{name}" for name in SCHEMA["$defs"]}


@pytest.mark.parametrize("part", [part for part in PARTS if "enum" in part.schema], ids=str)
def test_a_code_is_in_kebab_case_or_a_name_of_the_format(part: Part) -> None:
    for code in part.schema["enum"]:
        is_level = part.path[-1] == "SpinalLevel" or "levels" in part.path
        names = "[CTLS][0-9]+(-[CTLS]?[0-9]+)?" if is_level else "[a-z0-9]+([-_.][a-z0-9]+)*|[A-Z]{2}"
        assert isinstance(code, bool) or re.fullmatch(names, code)


@pytest.mark.parametrize("part", [part for part in PARTS if "properties" in part.schema], ids=str)
def test_a_member_has_a_name_in_snake_case(part: Part) -> None:
    assert all(re.fullmatch("[a-z0-9]+(_[a-z0-9]+)*", name) for name in part.schema["properties"])


@pytest.mark.parametrize("part", [part for part in PARTS if "examples" in part.schema], ids=str)
def test_an_example_is_valid(part: Part) -> None:
    schema = {"$defs": SCHEMA["$defs"]} | {name: value for name, value in part.schema.items() if name != "$id"}
    validator = jsonschema.Draft202012Validator(schema)
    assert all(validator.is_valid(example) for example in part.schema["examples"])
