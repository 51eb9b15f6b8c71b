"""`imr-schema schema` and `imr-schema rules` show what is published."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import imr_schema
from imr_schema import RULES, json_schema
from imr_schema.cli import catalogue, main
from imr_schema.publish import reference_files


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def written_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_help_lists_every_command() -> None:
    listed = run("--help").stdout.partition("Commands:")[2].split("\n")
    assert [line.split()[0] for line in listed if line.strip()] == [
        "compat",
        "convert",
        "import",
        "migrate",
        "read",
        "rules",
        "schema",
        "validate",
    ]


def test_an_unknown_command_is_a_usage_error() -> None:
    result = run("frobnicate")
    assert result.exit_code == 2
    assert "No such command 'frobnicate'. Commands: compat, convert," in result.stderr


def test_a_misspelt_command_is_named() -> None:
    assert "Did you mean 'validate'?" in run("validat").stderr


def test_the_schema_is_printed() -> None:
    assert json.loads(run("schema").stdout) == json_schema()


def test_all_published_files_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "schema_files", lambda: {"1.0/a.json": "{}\n", "1.0/codes/b.csv": "code\n"})
    assert "2 files written" in run("schema", "--write", str(tmp_path / "schemas")).stdout
    assert written_below(tmp_path / "schemas") == {"1.0/a.json", "1.0/codes/b.csv"}
    assert (tmp_path / "schemas/1.0/a.json").read_text(encoding="utf-8") == "{}\n"


def test_the_reference_pages_are_written(tmp_path: Path) -> None:
    assert f"{len(reference_files())} files written" in run("schema", "--reference", str(tmp_path / "pages")).stdout
    assert written_below(tmp_path / "pages") == set(reference_files())


def test_the_rules_are_listed_in_their_order() -> None:
    words = run("rules").stdout.split()
    assert [word for word in words if word in RULES][: len(RULES)] == list(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_explained_with_its_source_and_examples(rule: str) -> None:
    text = run("rules", rule).stdout
    assert text.startswith(rule)
    for heading in ("Why", "Source", "What to do", "About", "Checked", "Passes", "Fails"):
        assert re.search(rf"^ *{heading} ", text, re.MULTILINE)


def test_a_constraint_is_explained() -> None:
    result = run("rules", "maxLength")
    assert result.exit_code == 0
    assert "A constraint on one value." in result.stdout


def test_rules_are_listed_as_json() -> None:
    listed = json.loads(run("rules", "--format", "json").stdout)
    assert [rule["id"] for rule in listed["rules"]] == list(RULES)
    chosen = json.loads(run("rules", "--format", "json", "enum", "dates-in-order", "case-number-unique").stdout)
    assert {name: [each["id"] for each in part] for name, part in chosen.items()} == {
        "rules": ["dates-in-order"],
        "rules_across_records": ["case-number-unique"],
        "constraints": ["enum"],
    }


def test_the_beginning_of_an_id_is_answered_with_all_that_begin_so() -> None:
    assert "Did you mean diagnosis-code-names-system?" in run("rules", "diagnosis").stderr
    ids = "decided-is-complete, decided-elsewhere-is-dated, decided-issue-states-review or decided-issue-is-determined"
    assert f"Did you mean {ids}?" in " ".join(run("rules", "decided").stderr.split())


def test_the_version_is_that_of_the_package() -> None:
    assert run("--version").stdout == f"imr-schema {imr_schema.__version__}\n"


def test_an_unknown_rule_is_a_usage_error() -> None:
    assert run("rules", "no-such-rule").exit_code == 2


def test_an_internal_error_ends_with_3_and_shows_no_text_of_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("Jane Doe")

    monkeypatch.setattr("imr_schema.cli.catalogue.json_schema", fail)
    result = run("schema")
    assert result.exit_code == 3
    assert "RuntimeError" in result.stderr
    assert "Jane Doe" not in result.output
