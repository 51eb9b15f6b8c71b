"""Leaves modules that need an extra out of the search for doctests where that extra is not installed."""

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

_ROOT = Path(__file__).parent
_EXTRAS = {name for name in ("msgspec", "pyspark") if find_spec(name) is None}
_IMPORTED = re.compile(r"^(?:import|from) ([\w.]+)", re.MULTILINE)
"""What a module needs to be imported: imports within a function, or in a `try`, are indented."""


def _modules() -> dict[str, Path]:
    paths = (_ROOT / "src").rglob("*.py")
    return {".".join(path.relative_to(_ROOT / "src").with_suffix("").parts): path for path in paths}


def _imported(path: Path) -> Iterator[str]:
    """The modules that a file imports, and the packages that these are in."""
    for name in _IMPORTED.findall(path.read_text(encoding="utf-8")):
        yield from (name, name.partition(".")[0])


def _without_extras() -> list[str]:
    needs = {name: set(_imported(path)) for name, path in _modules().items()}
    missing = set(_EXTRAS)
    while found := {name for name, imported in needs.items() if imported & missing} - missing:
        missing |= found
    return [path.relative_to(_ROOT).as_posix() for name, path in _modules().items() if name in missing]


collect_ignore = _without_extras() if _EXTRAS else []
if "pyspark" in _EXTRAS:
    collect_ignore.append("src/imr_schema/spark.py")  # it says in an error of its own what to install
