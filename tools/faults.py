"""Plant faults in a copy of the source, one at a time, and see that the normal tests find each.

    make faults

The faults are listed in `tools/faults.toml`; what became of them is written to `docs/faults.md`. Ends with 1 if the
tests let one through. Words after the command choose the faults whose names hold them; then nothing is written.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
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


def outcomes(project: Path, planned: list[Fault]) -> Iterator[tuple[Fault, str | None]]:
    """Plant each fault, and tell which test finds it."""
    for fault in planned:
        file = project / fault.file
        sound = file.read_text(encoding="utf-8")
        file.write_text(fault.planted(sound), encoding="utf-8")
        try:
            yield fault, found_by(project, *fault.ask.split()) or found_by(project)
        finally:
            file.write_text(sound, encoding="utf-8")


def main() -> int:
    """Run from the command line."""
    wanted = " ".join(sys.argv[1:])
    planned = [fault for fault in faults() if wanted in fault.name]
    rows, missed = [], 0
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        copy_of_the_project(project)
        for fault in planned:
            fault.planted((project / fault.file).read_text(encoding="utf-8"))
        if not wanted and (failing := found_by(project)):
            print(f"Without any fault, {failing} fails: mend that first.")
            return 1
        for fault, test in outcomes(project, planned):
            print(f"{'found ' if test else 'MISSED'}  {fault.name}  ({test})", flush=True)
            rows.append(f"| {fault.name} | `{fault.file}` | {f'`{test}`' if test else '**nothing**'} |\n")
            missed += test is None
    print(f"{len(planned) - missed} of {len(planned)} faults found")
    if not wanted:
        RESULT.write_text(
            HEAD.format(found=len(planned) - missed, planted=len(planned)) + "".join(rows), encoding="utf-8"
        )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
