"""The published files: in step with the words, and as their formats want them."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from imr_schema import publish
from imr_schema._records.messages import SENTENCES
from imr_schema._records.records import shape
from imr_schema._records.rule import Rule
from imr_schema.json_schema import VERSION, words
from imr_schema.publish.pretty import COMMAND
from imr_schema.publish.rule_list import rule_list
from imr_schema.publish.words import code_lists, records, slug
from imr_schema.rules import RULES, RULES_ACROSS
from imr_schema.rules.across import RuleAcross
from support.places import ROOT


def files_below(folder: str) -> dict[str, str]:
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT / folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


FILES = {name: text for name, text in files_below("schemas").items() if name.startswith(VERSION)}


@pytest.mark.parametrize(
    ("found", "make"),
    [(FILES, publish.schema_files), (files_below("docs/reference"), publish.reference_files)],
    ids=["schemas", "reference"],
)
def test_the_published_files_are_in_step_with_the_words(
    found: dict[str, str], make: Callable[[], dict[str, str]]
) -> None:
    made = make()
    differing = sorted(name for name in found.keys() | made.keys() if found.get(name) != made.get(name))
    assert not differing, f"say: {COMMAND}"


@pytest.mark.parametrize("name", FILES)
def test_a_published_file_ends_with_one_line_break(name: str) -> None:
    assert FILES[name].endswith("\n")
    assert not FILES[name].endswith("\n\n")


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".json")])
def test_a_published_json_file_shows_every_character(name: str) -> None:
    assert FILES[name].isascii()
    assert all(character.isprintable() or character == "\n" for character in FILES[name])


def test_writing_makes_the_folders_it_needs(tmp_path: Path) -> None:
    publish.write(tmp_path / "new", {"a/b.txt": "\u00e9\n"})
    assert (tmp_path / "new" / "a" / "b.txt").read_bytes() == b"\xc3\xa9\n"


def test_the_rule_list_is_as_its_schema_says() -> None:
    schema = json.loads(FILES["1.0/rules.schema.json"])
    assert not list(jsonschema.Draft202012Validator(schema).iter_errors(rule_list()))


def test_the_rule_list_tells_every_rule_and_constraint() -> None:
    listed = rule_list()
    assert [rule["id"] for rule in listed["rules"]] == list(RULES)
    assert [rule["id"] for rule in listed["rules_across_records"]] == list(RULES_ACROSS)
    assert [constraint["id"] for constraint in listed["constraints"]] == list(SENTENCES)


def test_the_rule_list_names_a_file_of_vectors_that_there_is() -> None:
    assert all(f"1.0/{rule['vectors']}" in FILES for rule in rule_list()["rules"])


def test_a_rule_that_json_schema_cannot_say_is_marked_so() -> None:
    rules = {rule["id"]: rule["in_schema"] for rule in rule_list()["rules"]}
    assert rules["injection-states-quantity"] is True
    assert rules["dates-in-order"] is False  # compares two values
    assert rules["quantity-not-stated"] is False  # warns


@pytest.mark.parametrize("rule", RULES_ACROSS.values(), ids=RULES_ACROSS)
def test_the_page_of_a_rule_across_records_says_why_on_what_ground_and_what_to_do(rule: RuleAcross) -> None:
    page = (ROOT / "docs" / "reference" / "rules" / f"{rule.id}.md").read_text(encoding="utf-8")
    assert all(text in page for text in (rule.title, rule.why, rule.source, "all records of a run"))


@pytest.mark.parametrize("codes", code_lists())
def test_a_code_list_tells_every_code_with_its_meaning_and_source(codes: type) -> None:
    rows = list(csv.DictReader(io.StringIO(FILES[f"1.0/codes/{slug(codes)}.csv"])))
    assert [(row["code"], row["title"], row["description"], row["source"]) for row in rows] == [
        (code.value, code.title, code.description, code.source)
        for code in codes  # type: ignore[attr-defined]
    ]


def test_the_types_have_a_comment_on_every_line_of_meaning() -> None:
    types = FILES["1.0/types/imr-schema.d.ts"]
    assert (
        "  /**\n   * The age as the summary states it. Unit: years.\n   * @minimum 0\n   * @maximum 120\n   */" in types
    )
    assert "  readonly age?: number;" in types
    assert "  readonly ingredients?: readonly [Ingredient, Ingredient, ...Ingredient[]];" in types
    assert '  | "partially-overturned";' in types


REFERENCE = files_below("docs/reference")


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_page_of_a_rule_says_why_on_what_ground_and_what_to_do(rule: Rule) -> None:
    page = REFERENCE[f"rules/{rule.id}.md"]
    assert all(text in page for text in (rule.title, rule.why, rule.source, rule.remedy.split("{")[0]))
    assert page.count("```{code-block} json") == 2


@pytest.mark.parametrize("record", records(), ids=slug)
def test_the_page_of_records_tells_every_member_with_its_unit_and_source(record: type) -> None:
    section = REFERENCE["record.md"].split(f"\n## {words(record.__name__)}\n")[1].split("\n## ")[0]
    for member in shape(record).members.values():
        row = next(
            line for line in section.splitlines() if line.startswith(("| `" + member.name, "| **`" + member.name))
        )
        assert member.note.description in row
        assert f"Unit: {member.note.unit}." in row or not member.note.unit
        assert (member.note.source or "") in row
        assert row.startswith("| **") is member.required


def test_the_pages_of_codes_and_constraints_tell_every_one() -> None:
    assert all(f"| `{code.value}` |" in REFERENCE["codes.md"] for codes in code_lists() for code in codes)
    assert all(f"| `{name}` |" in REFERENCE["constraints.md"] for name in SENTENCES)
