"""Plant faults in a copy of the source, one at a time, and see that the normal tests find each.

    make faults

The faults are listed in `tools/faults.toml`; what became of them is written to `docs/faults.md`. Ends with 1 if the
tests let one through. Words after the command choose the faults whose names hold them; then nothing is written.
`--check` only sees that each has its place in the source.
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
# Faults planted, faults found

Tests are worth what they find. `make faults` plants each fault of `tools/faults.toml` in a copy of the source, one at a
time, and runs the normal tests on it, first those that stand nearest to it. This page is what it wrote last.

{found} of {planted} faults were found.

| fault | planted in | found by |
| --- | --- | --- |
"""


@attrs.frozen
class Fault:
    """A change of the source that makes it wrong.

    Attributes:
        name: What is wrong, in a sentence.
        file: The file that is changed.
        old: The text in it, which stands there once.
        new: What takes its place.
        ask: The tests that are asked first.
    """

    name: str
    file: str
    old: str
    new: str
    ask: str

    def planted(self, text: str) -> str:
        """The text of the file with the fault.

        Raises:
            ValueError: There is not one place for it.
        """
        if text.count(self.old) != 1:
            raise ValueError(f"{self.name}: the old text stands {text.count(self.old)} times in {self.file}, not once")
        return text.replace(self.old, self.new)


def faults() -> list[Fault]:
    """All faults of the list."""
    listed = tomllib.loads((ROOT / "tools" / "faults.toml").read_text(encoding="utf-8"))
    return [Fault(**fault) for fault in listed["fault"]]


def copy_of_the_project(to: Path) -> None:
    """Copy every file that git knows, or would add, as it stands."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, to / name)


def found_by(project: Path, *tests: str) -> str | None:
    """The first test that fails on a copy of the project; `None` if all pass.

    Raises:
        RuntimeError: The tests cannot be run.
    """
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "2", "-p", "no:cacheprovider", *tests]
    environment = os.environ | {"PYTHONPATH": str(project / "src"), "HYPOTHESIS_PROFILE": "faults"}
    ran = subprocess.run(  # noqa: S603
        command, cwd=project, env=environment, check=False, capture_output=True, text=True
    )
    if ran.returncode == 0:
        return None
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", ran.stdout, re.MULTILINE)
    if failed is None:
        raise RuntimeError(f"the tests do not run:\n{ran.stdout}{ran.stderr}")
    return failed[1].partition("[")[0]


@contextmanager
def planted(project: Path, fault: Fault) -> Iterator[None]:
    """Plant a fault for a while."""
    file = project / fault.file
    sound = file.read_text(encoding="utf-8")
    file.write_text(fault.planted(sound), encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(sound, encoding="utf-8")


def finder(project: Path, fault: Fault) -> str | None:
    """The test that finds a fault; `None` if none does."""
    with planted(project, fault):
        near = found_by(project, *fault.ask.split())
        test = near or found_by(project)
    if test and not near and found_by(project, test):
        raise RuntimeError(f"{test} fails without any fault: mend that first")
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
            raise RuntimeError(f"{test} fails without any fault: mend that first")
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
