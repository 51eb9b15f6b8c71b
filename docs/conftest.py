"""Run the commands on a page in a temporary folder before the examples on that page."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from imr_schema.cli import main

ROOT = Path(__file__).parent.parent
PAGES = ("questions.md",)


@pytest.fixture(autouse=True)
def _run_commands_of_page(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page: Path = request.node.path
    if page.name not in PAGES:
        return
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    for command in re.findall(r"^\$ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE):
        _run(command)


def _run(command: str) -> None:
    """Run a shell command; run our own in this process, which is faster."""
    name, *arguments = shlex.split(command)
    if name == "imr-schema":
        assert main(arguments, standalone_mode=False) == 0, command  # noqa: S101 - a test
    else:
        subprocess.run(command, shell=True, check=True)  # noqa: S602 - a command on our own page
