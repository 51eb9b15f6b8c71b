"""The pre-commit hook checks every file that `imr-schema validate` reads."""

import gzip
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from backports import zstd

from imr_schema.files.compression import SUFFIXES
from imr_schema.streams.inputs import READERS, reader_of
from support.places import ROOT
from support.records import INVALID, line

pa = pytest.importorskip("pyarrow", reason="needs the extra `arrow`")
pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra `arrow`")

HOOKS = ROOT / ".pre-commit-hooks.yaml"


def in_hook(name: str) -> str:
    """The value of a line of the hook."""
    found = re.search(f"^  {name}: (.*)$", HOOKS.read_text(encoding="utf-8"), re.MULTILINE)
    assert found
    return found[1]


@pytest.mark.parametrize("suffix", [a + b for a in READERS for b in ("", *sorted(SUFFIXES))])
def test_the_hook_takes_the_files_that_validate_reads(suffix: str) -> None:
    assert re.search(in_hook("files"), f"records/a{suffix}")
    assert re.search(in_hook("files"), f"A{suffix.upper()}")


@pytest.mark.parametrize("name", ["a.txt", "json", "a.json.txt", "a.gz", "a.ndjson.bz2", "a.xjson"])
def test_the_hook_leaves_other_files_alone(name: str) -> None:
    assert not re.search(in_hook("files"), name)
    assert reader_of(name) is None


def test_the_hook_has_the_extras_that_the_files_need() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert json.loads(in_hook("additional_dependencies")) == extras["arrow"] + extras["zstd"]


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603


def repository(folder: Path, files: dict[str, bytes]) -> str:
    """Make a git repository, and return its revision."""
    folder.mkdir()
    git(folder, "init", "--quiet")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Add files")
    return git(folder, "rev-parse", "HEAD")


def parquet(*records: str) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(list(map(json.loads, records))), sink)
    content: bytes = sink.getvalue().to_pybytes()
    return content


FILES: dict[str, Callable[[str], bytes]] = {
    ".json": str.encode,
    ".ndjson": str.encode,
    ".jsonl.gz": lambda text: gzip.compress(text.encode()),
    ".ndjson.zst": lambda text: zstd.compress(text.encode()),
    ".parquet": parquet,
}


@pytest.mark.skipif(find_spec("pre_commit") is None, reason="pre-commit is not installed")
def test_pre_commit_checks_files_of_every_kind(tmp_path: Path) -> None:
    hooks = repository(tmp_path / "hooks", {HOOKS.name: HOOKS.read_bytes()})
    # The environment of this test instead of one that pre-commit makes from an index.
    hook: dict[str, Any] = {"id": "imr-schema-validate", "language": "system", "additional_dependencies": []}
    hook |= {"entry": f"{sys.executable} -m imr_schema validate --quiet", "verbose": True}
    config: dict[str, Any] = {"repos": [{"repo": str(tmp_path / "hooks"), "rev": hooks, "hooks": [hook]}]}
    good = {f"good{suffix}": made(line(issues=[])) for suffix, made in FILES.items()}
    records = tmp_path / "records"
    repository(records, {".pre-commit-config.yaml": json.dumps(config).encode(), "note.txt": b"no record"} | good)

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "run", "--color", "never", *options]
        environment = os.environ | {"PRE_COMMIT_HOME": str(tmp_path / "home")}
        return subprocess.run(command, cwd=records, env=environment, capture_output=True, text=True, check=False)  # noqa: S603

    everything = run("--all-files")
    assert (everything.returncode, "Passed" in everything.stdout) == (0, True), everything.stdout + everything.stderr
    for suffix, made in FILES.items():
        bad = records / f"bad{suffix}"
        bad.write_bytes(made(INVALID))
        shown = run("--files", bad.name)
        assert "exit code: 1" in shown.stdout, shown.stdout + shown.stderr
