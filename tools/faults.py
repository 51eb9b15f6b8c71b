"""Plant faults in a copy of the source, one at a time, and check that the tests find each.

    make faults

The faults are listed in `tools/faults.toml`; the report is written to `docs/faults.md`. The exit code is 1 if the tests
miss a fault. Arguments select the faults whose names contain them; then no report is written. `--check` only checks
that each fault can be planted.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent
RESULT = ROOT / "docs" / "faults.md"
HEAD = """\
# Planted faults

`make faults` tests the tests. It plants each fault of `tools/faults.toml` in a copy of the source, one at a time, and
runs the tests, the most closely related first. This page is its last report.

{found} of {planted} faults were found.

| fault | planted in | found by |
| --- | --- | --- |
"""


@attrs.frozen
class Fault:
    """A change of the source that makes it wrong.

    Attributes:
        name: The fault, in a sentence.
        file: The file to change.
        old: The text to replace; it occurs exactly once.
        new: The new text.
        ask: The tests to run first.
    """

    name: str
    file: str
    old: str
    new: str
    ask: str

    def planted(self, text: str) -> str:
        """The text of the file with the fault.

        Raises:
            ValueError: The old text does not occur exactly once.
        """
        if text.count(self.old) != 1:
            raise ValueError(f"{self.name}: the old text occurs {text.count(self.old)} times in {self.file}, not once")
        return text.replace(self.old, self.new)


def faults() -> list[Fault]:
    """Read the list of faults."""
    listed = tomllib.loads((ROOT / "tools" / "faults.toml").read_text(encoding="utf-8"))
    return [Fault(**fault) for fault in listed["fault"]]


def copy_of_the_project(to: Path) -> None:
    """Copy all tracked and untracked files that git does not ignore."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, to / name)


def found_by(project: Path, *tests: str) -> str | None:
    """The first test that fails in a copy of the project; `None` if all pass.

    A few tests run in one process: starting more would take longer than the tests.

    Raises:
        RuntimeError: The tests cannot be run.
    """
    processes = "0" if len(tests) in {1, 2, 3} else "2"
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", processes, "-p", "no:cacheprovider", *tests]
    environment = os.environ | {"PYTHONPATH": str(project / "src"), "HYPOTHESIS_PROFILE": "faults"}
    ran = subprocess.run(  # noqa: S603
        command, cwd=project, env=environment, check=False, capture_output=True, text=True
    )
    if ran.returncode == 0:
        return None
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", ran.stdout, re.MULTILINE)
    if failed is None:
        raise RuntimeError(f"the tests cannot run:\n{ran.stdout}{ran.stderr}")
    return failed[1].partition("[")[0]


@contextmanager
def planted(project: Path, fault: Fault) -> Iterator[None]:
    """Plant a fault, and remove it afterwards."""
    file = project / fault.file
    original = file.read_text(encoding="utf-8")
    file.write_text(fault.planted(original), encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(original, encoding="utf-8")


def finder(project: Path, fault: Fault) -> str | None:
    """The test that finds a fault; `None` if none does."""
    with planted(project, fault):
        near = found_by(project, *fault.ask.split())
        test = near or found_by(project)
    if test and not near and found_by(project, test):
        raise RuntimeError(f"{test} fails without any fault: fix it first")
    return test


def main() -> int:
    """Run from the command line."""
    wanted = " ".join(sys.argv[1:])
    if wanted == "--check":
        for fault in faults():
            fault.planted((ROOT / fault.file).read_text(encoding="utf-8"))
        return 0
    planned = [fault for fault in faults() if wanted in fault.name]
    found: dict[Fault, str | None] = {}
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        copy_of_the_project(project)
        for fault in planned:
            fault.planted((project / fault.file).read_text(encoding="utf-8"))
        if test := found_by(project, *sorted({test for fault in planned for test in fault.ask.split()})):
            raise RuntimeError(f"{test} fails without any fault: fix it first")
        for fault in planned:
            found[fault] = finder(project, fault)
            print(f"{'found ' if found[fault] else 'MISSED'}  {fault.name}  ({found[fault]})", flush=True)
    missed = list(found.values()).count(None)
    print(f"{len(planned) - missed} of {len(planned)} faults found")
    if not wanted:
        rows = (f"| {fault.name} | `{fault.file}` | `{test or 'nothing'}` |\n" for fault, test in found.items())
        page = HEAD.format(found=len(planned) - missed, planted=len(planned)) + "".join(rows)
        RESULT.write_text(page, encoding="utf-8")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
