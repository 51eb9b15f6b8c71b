"""The README and the first page of the documentation show what the commands really print."""

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import imr_schema
from imr_schema.cli import main
from support.places import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
ELISION = "…"
"""A line that stands for any further output."""


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_the_console_example_shows_the_real_output(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    example = re.findall(r"```console\n(\$ imr-schema .+?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)[0]
    for step in re.split(r"^\$ imr-schema ", example, flags=re.MULTILINE)[1:]:
        command, *shown = step.splitlines()
        printed = CliRunner().invoke(main, shlex.split(command)).stdout.splitlines()
        if shown[-1:] == [ELISION]:
            shown.pop()
            printed = printed[: len(shown)]
        assert printed == shown


@pytest.mark.parametrize(
    ("picture", "column"), [("upheld-by-category", "upheld_percent"), ("days-to-decision", "median_days")]
)
def test_a_figure_shows_the_numbers_that_its_page_prints(picture: str, column: str) -> None:
    page = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")
    before, _, _ = page.partition(f"_static/{picture}.svg")
    _, _, table = before.rpartition(f" {column} ")
    numbers = re.findall(r"│ +([0-9]+\.[0-9]) +│", table.partition("└")[0])
    drawn = (ROOT / "docs" / "_static" / f"{picture}.svg").read_text(encoding="utf-8")
    assert numbers
    assert [number for number in numbers if f">{number}</text>" not in drawn] == []


def test_the_table_of_commands_is_complete() -> None:
    assert sorted(re.findall(r"^\| `imr-schema (\w+)", README, re.MULTILINE)) == sorted(
        main.list_commands(click.Context(main))
    )


def test_the_functions_in_the_table_can_be_imported_from_the_package() -> None:
    rows = re.findall(r"^\| (`\w+\(.*?) \|", README, re.MULTILINE)
    names = re.findall(r"`(\w+)\(", " ".join(rows))
    assert {"read_letter", "loads", "json_schema"} <= set(names) <= set(imr_schema.__all__)
