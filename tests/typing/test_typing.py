"""Type checkers see records as attrs classes, in a project that has this package installed.

A mistake is marked with `# type: ignore`, and a checker also reports a mark where it finds nothing wrong. So each file
passes exactly if the checker reports what is marked and nothing else.
"""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FILES = Path(__file__).parent
PYRIGHT = {
    "typeCheckingMode": "strict",
    "enableTypeIgnoreComments": True,
    "reportUnnecessaryTypeIgnoreComment": "error",
    "reportUnusedExpression": "none",  # a mistake need not be of use
    "pythonVersion": "3.11",
}


def reported(project: Path, *command: str) -> str:
    """What a type checker prints; nothing if it has nothing to report."""
    run = subprocess.run(  # noqa: S603 - a checker on files of ours
        [sys.executable, "-m", *command], cwd=project, capture_output=True, text=True, check=False
    )
    return run.stdout + run.stderr if run.returncode else ""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for file in FILES.glob("*.py"):
        if not file.name.startswith("test_"):
            shutil.copy(file, tmp_path)
    return tmp_path


@pytest.mark.skipif(not importlib.util.find_spec("mypy"), reason="mypy is not installed")
def test_mypy_reports_every_mistake_and_nothing_else(project: Path) -> None:
    assert reported(project, "mypy", "--strict", "--config-file=", ".") == ""


@pytest.mark.skipif(not importlib.util.find_spec("basedpyright"), reason="basedpyright is not installed")
def test_pyright_reports_every_mistake_and_nothing_else(project: Path) -> None:
    (project / "mistakes_that_mypy_reports.py").unlink()
    (project / "pyrightconfig.json").write_text(json.dumps(PYRIGHT), encoding="utf-8")
    assert reported(project, "basedpyright", "--pythonpath", sys.executable) == ""


@pytest.mark.skipif(not importlib.util.find_spec("mypy"), reason="mypy is not installed")
def test_mypy_reports_a_mark_where_nothing_is_wrong(project: Path) -> None:
    with (project / "usage.py").open("a", encoding="utf-8") as file:
        file.write("\ncase.status  # type: ignore[attr-defined]\n")
    assert 'Unused "type: ignore" comment' in reported(project, "mypy", "--strict", "--config-file=", "usage.py")
