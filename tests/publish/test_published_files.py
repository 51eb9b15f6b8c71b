"""The published files are up to date and valid."""

import csv
import io
import json
import runpy
import shutil
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from imr_schema import publish
from imr_schema._records.messages import SENTENCES
from imr_schema._records.records import shape
from imr_schema._records.rule import Rule
from imr_schema.exported_schema import VERSION, words
from imr_schema.publish.names import code_list_classes, record_classes, slug
from imr_schema.publish.pretty import COMMAND
from imr_schema.publish.rule_list import rule_list
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
def test_the_published_files_are_up_to_date(found: dict[str, str], make: Callable[[], dict[str, str]]) -> None:
    made = make()
    differing = sorted(name for name in found.keys() | made.keys() if found.get(name) != made.get(name))
    assert not differing, f"run: {COMMAND}"


@pytest.mark.parametrize("name", FILES)
def test_a_published_file_ends_with_one_line_break(name: str) -> None:
    assert FILES[name].endswith("\n")
    assert not FILES[name].endswith("\n\n")


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".json")])
def test_a_published_json_file_is_printable_ascii(name: str) -> None:
    assert FILES[name].isascii()
    assert all(character.isprintable() or character == "\n" for character in FILES[name])


def test_writing_creates_folders(tmp_path: Path) -> None:
    publish.write(tmp_path / "new", {"a/b.txt": "\u00e9\n"})
    assert (tmp_path / "new" / "a" / "b.txt").read_bytes() == b"\xc3\xa9\n"


def test_the_rule_list_is_valid_under_its_schema() -> None:
    schema = json.loads(FILES["1.0/rules.schema.json"])
    assert not list(jsonschema.Draft202012Validator(schema).iter_errors(rule_list()))


def test_the_rule_list_contains_every_rule_and_constraint() -> None:
    listed = rule_list()
    assert [rule["id"] for rule in listed["rules"]] == list(RULES)
    assert [rule["id"] for rule in listed["rules_across_records"]] == list(RULES_ACROSS)
    assert [constraint["id"] for constraint in listed["constraints"]] == list(SENTENCES)


def test_the_rule_list_names_existing_files_of_vectors() -> None:
    assert all(f"1.0/{rule['vectors']}" in FILES for rule in rule_list()["rules"])


def test_rules_outside_the_json_schema_are_marked() -> None:
    rules = {rule["id"]: rule["in_schema"] for rule in rule_list()["rules"]}
    assert rules["injection-states-quantity"] is True
    assert rules["dates-in-order"] is False  # compares two values
    assert rules["quantity-not-stated"] is False  # warns


@pytest.mark.parametrize("rule", RULES_ACROSS.values(), ids=RULES_ACROSS)
def test_the_page_of_a_rule_across_records_gives_reason_source_and_remedy(rule: RuleAcross) -> None:
    page = (ROOT / "docs" / "reference" / "rules" / f"{rule.id}.md").read_text(encoding="utf-8")
    assert all(text in page for text in (rule.title, rule.why, rule.source, "all records of a run"))


@pytest.mark.parametrize("codes", code_list_classes())
def test_a_code_list_contains_every_code_with_its_meaning_and_source(codes: type) -> None:
    rows = list(csv.DictReader(io.StringIO(FILES[f"1.0/codes/{slug(codes)}.csv"])))
    assert [(row["code"], row["title"], row["description"], row["source"]) for row in rows] == [
        (code.value, code.title, code.description, code.source)
        for code in codes  # type: ignore[attr-defined]
    ]


def test_the_types_have_comments_with_descriptions_and_constraints() -> None:
    types = FILES["1.0/types/imr-schema.d.ts"]
    assert (
        "  /**\n   * The age as the source states it. Unit: years.\n   * @minimum 0\n   * @maximum 120\n   */" in types
    )
    assert "  readonly age?: number;" in types
    assert "  readonly ingredients?: readonly [Ingredient, Ingredient, ...Ingredient[]];" in types
    assert '  | "partially-overturned";' in types


REFERENCE = files_below("docs/reference")


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_page_of_a_rule_gives_reason_source_and_remedy(rule: Rule) -> None:
    page = REFERENCE[f"rules/{rule.id}.md"]
    assert all(text in page for text in (rule.title, rule.why, rule.source, rule.remedy.split("{")[0]))
    assert page.count("```{code-block} json") == 2


@pytest.mark.parametrize("record", record_classes(), ids=slug)
def test_the_page_of_records_lists_every_member_with_its_unit_and_source(record: type) -> None:
    section = REFERENCE["record.md"].split(f"\n## {words(record.__name__)}\n")[1].split("\n## ")[0]
    for member in shape(record).members.values():
        row = next(
            line for line in section.splitlines() if line.startswith(("| `" + member.name, "| **`" + member.name))
        )
        assert member.note.description in row
        assert f"Unit: {member.note.unit}." in row or not member.note.unit
        assert (member.note.source or "") in row
        assert row.startswith("| **") is member.required


def test_the_pages_of_codes_and_constraints_are_complete() -> None:
    assert all(f"| `{code.value}` |" in REFERENCE["codes.md"] for codes in code_list_classes() for code in codes)
    assert all(f"| `{name}` |" in REFERENCE["constraints.md"] for name in SENTENCES)


def test_reading_the_configuration_of_the_documentation_changes_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        pytest.fail("a file was changed")  # by every worker of pytest that looks for examples in docs, at once

    for module, name in ((shutil, "rmtree"), (shutil, "copytree"), (Path, "mkdir")):
        monkeypatch.setattr(module, name, refuse)
    runpy.run_path(str(ROOT / "docs" / "conf.py"))
