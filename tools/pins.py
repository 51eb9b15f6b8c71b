"""Check that constraints.txt pins every package of every extra and group, and every package that is installed.

    make pins

Ends with 1, naming the packages, if it does not.
"""

import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent

_UNPINNED = {"imr-schema", "imr-schema-native", "setuptools"}
"""The project itself, and what `python -m venv` installs before Python 3.12."""


def main() -> int:
    """Run from the command line."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pinned = set(_pinned((ROOT / "constraints.txt").read_text(encoding="utf-8")))
    needed = set(map(_name, _requirements(project)))
    needed |= {canonicalize_name(each.name) for each in distributions()} - _UNPINNED
    for name in sorted(needed - pinned):
        print(f"constraints.txt does not pin {name}. Run `make lock` and commit the result.")
    return 1 if needed - pinned else 0


def _requirements(project: dict[str, dict[str, dict[str, list[str]]]]) -> Iterator[str]:
    yield from project["project"]["dependencies"]
    for group in (project["project"]["optional-dependencies"] | project["dependency-groups"]).values():
        yield from group


def _pinned(constraints: str) -> Iterator[str]:
    for line in constraints.splitlines():
        if line and not line.startswith("#"):
            requirement = Requirement(line)
            if [each.operator for each in requirement.specifier] == ["=="]:
                yield canonicalize_name(requirement.name)


def _name(requirement: str) -> str:
    return canonicalize_name(Requirement(requirement).name)


if __name__ == "__main__":
    sys.exit(main())
