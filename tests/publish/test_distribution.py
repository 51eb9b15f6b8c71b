"""What a release consists of says the same everywhere, and its steps do what they say."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from support.places import ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_python_and_the_npm_package_have_one_version() -> None:
    npm = json.loads((ROOT / "npm" / "package.json").read_text(encoding="utf-8"))["version"]
    assert re.sub(r"-dev\.", ".dev", npm) == PROJECT["version"]


def test_the_page_about_installation_has_every_extra() -> None:
    page = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
    _, _, table = page.partition("| extra |")
    assert sorted(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == sorted(PROJECT["optional-dependencies"])


def test_the_rehearsal_uses_every_extra() -> None:
    rehearsal = (ROOT / "tools" / "rehearse.py").read_text(encoding="utf-8")
    assert [extra for extra in PROJECT["optional-dependencies"] if f'    "{extra}": (' not in rehearsal] == []


def test_the_container_does_not_run_as_root() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    _, _, last = dockerfile.rpartition("\nFROM ")
    assert re.search(r"^USER (?!root|0)", last, re.MULTILINE)


@pytest.mark.skipif(not shutil.which("bash"), reason="the action runs in bash")
def test_the_action_annotates_the_lines_of_findings_and_writes_a_report(tmp_path: Path) -> None:
    """Run the last step of `action.yml` as GitHub would, with this environment's package."""
    yaml = pytest.importorskip("ruamel.yaml", reason="comes with the group `check`")
    action = yaml.YAML(typ="safe").load(ROOT / "action.yml")
    step = action["runs"]["steps"][-1]
    scripts = tmp_path / "imr-schema" / "bin"
    scripts.mkdir(parents=True)
    (scripts / "imr-schema").symlink_to(Path(sys.executable).parent / "imr-schema")
    output = tmp_path / "output"
    environment = os.environ | {
        "FILES": "examples/records/injections-without-quantity.json",
        "OPTIONS": action["inputs"]["options"]["default"],
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_OUTPUT": str(output),
    }
    ran = subprocess.run(["bash", "-e", "-c", step["run"]], cwd=ROOT, env=environment, capture_output=True, text=True)  # noqa: PLW1510, S603, S607
    assert ran.returncode == 1
    assert ran.stdout.startswith("::error file=examples/records/injections-without-quantity.json,line=")
    report = Path(output.read_text(encoding="utf-8").strip().removeprefix("report="))
    assert "injection-states-quantity" in report.read_text(encoding="utf-8")
