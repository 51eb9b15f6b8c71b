"""A project sets the defaults of `imr-schema validate` in a file."""

import json
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from imr_schema import native
from imr_schema.cli import main
from imr_schema.cli.settings import settings
from imr_schema.streams import workers
from imr_schema.streams.workers import usable_cores
from support.records import DOUBTFUL, written


def validate(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["validate", "-", *arguments], input=f"{DOUBTFUL}\n".encode())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "head"), [("imr-schema.toml", ""), ("pyproject.toml", "[project]\nname = 'a'\n[tool.imr-schema]\n")]
)
def test_a_file_sets_defaults_that_options_override(folder: Path, name: str, head: str) -> None:
    written(folder / name, f'{head}strict = true\nformat = "json"\njobs = 1')
    result = validate()
    assert result.exit_code == 1
    assert json.loads(result.stdout)["summary"]["errors"] == 1
    assert validate("--format", "text").stdout.endswith("1 not valid, 1 error, 0 warnings\n")


@pytest.mark.parametrize("rules", ['"age-f*,dates-*"', '["age-fits-injury", "dates-in-order"]'])
def test_rules_are_chosen_by_a_text_or_a_list(folder: Path, rules: str) -> None:
    written(folder / "imr-schema.toml", f"ignore = {rules}")
    assert "all valid, 2 rules not checked" in validate().stdout
    assert "1 warning" in validate("--ignore", "dates-in-order").stdout
    written(folder / "imr-schema.toml", f"select = {rules}")
    assert "1 warning" in validate().stdout


def test_the_nearest_file_counts(folder: Path) -> None:
    below = folder / "a" / "b"
    below.mkdir(parents=True)
    written(folder / "pyproject.toml", "[tool.imr-schema]", "strict = true")
    written(folder / "a" / "pyproject.toml", "[tool.other]")
    assert settings(below) == {"strict": True}
    written(below.parent / "imr-schema.toml", "jobs = 2")
    assert settings(below) == {"jobs": 2}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("strict =", "imr-schema.toml: not valid TOML"),
        ("colour = 1", "imr-schema.toml: there is no setting colour; there are select, ignore, strict, jobs, format"),
        ("ignore = 3", "imr-schema.toml: ignore must be a text or a list of texts"),
        ('ignore = "enum"', "always checked"),
        ('format = "pdf"', "Invalid value for '--format'"),
        ("jobs = 0", "Invalid value for '-j' / '--jobs'"),
        ("select = " + "[" * 5000 + "]" * 5000, "imr-schema.toml: its values are nested too deeply"),
    ],
)
def test_a_wrong_setting_is_wrong_usage(folder: Path, text: str, message: str) -> None:
    written(folder / "imr-schema.toml", text)
    result = validate()
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())


def test_without_a_file_nothing_is_set(folder: Path) -> None:
    none: dict[str, Any] = {}
    assert settings(folder) == none
    written(folder / "pyproject.toml", "[project]", "dependencies = ['imr-schema']")
    assert settings(folder) == none


@pytest.mark.parametrize("text", ["tool.imr-schema = 3", "[[tool.imr-schema]]"])
def test_settings_of_a_project_that_are_no_table_are_wrong_usage(folder: Path, text: str) -> None:
    written(folder / "pyproject.toml", text)
    assert "pyproject.toml: tool.imr-schema must be a table" in " ".join(validate().stderr.split())


def test_a_project_without_a_table_of_tools_sets_nothing(folder: Path) -> None:
    written(folder / "pyproject.toml", 'tool = "imr-schema"')
    assert validate().exit_code == 0


@pytest.mark.parametrize("target", ["imr-schema.toml", "gone.toml"])
def test_settings_that_cannot_be_read_are_not_passed_over(folder: Path, target: str) -> None:
    (folder / "imr-schema.toml").symlink_to(target)
    result = validate()
    assert result.exit_code == 3
    assert "imr-schema.toml: " in result.stderr


def test_a_removed_folder_has_no_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = folder / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert validate().exit_code == 0


def test_very_many_jobs_are_no_more_than_are_of_use(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counted(_: object, jobs: int) -> Any:
        asked.append(jobs)
        return nullcontext(lambda _: [])

    monkeypatch.setattr(workers, "_workers", counted)
    monkeypatch.setattr(native, "IS_INSTALLED", False)  # it is done with clean records before there are other processes
    written(folder / "imr-schema.toml", "jobs = 99999999999999999999")
    validate()
    assert asked == [4 * usable_cores()]
