"""The architecture that the documentation draws is the one that is built."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "imr_schema"
LONGEST = 350


def parts_in_order() -> list[str]:
    """The modules and packages that docs/architecture.md lists, bottom up."""
    table = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[^|]*`) \|", table, re.MULTILINE)
    return [name.removesuffix("/").removesuffix(".py") for row in rows for name in re.findall("`([^`]+)`", row)]


def part_of(module: str) -> str:
    """The module or package directly below imr_schema that a dotted name belongs to."""
    return module.removeprefix("imr_schema").lstrip(".").split(".")[0]


def modules() -> dict[str, Path]:
    return {
        ".".join(("imr_schema", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__"): path
        for path in SOURCE.rglob("*.py")
    }


def imports(path: Path) -> Iterator[str]:
    """The modules of this package that a file imports, also inside of functions."""
    known = modules()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("imr_schema"):
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                yield inner if inner in known else str(node.module)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.startswith("imr_schema"))


ALL = sorted(modules())
BELOW_THE_TOP = [name for name in ALL if part_of(name) not in {"", "__main__"}]


def test_every_file_is_in_the_architecture_and_none_is_invented() -> None:
    assert sorted(parts_in_order()) == sorted({part_of(name) for name in BELOW_THE_TOP})


@pytest.mark.parametrize("name", BELOW_THE_TOP)
def test_a_file_imports_only_what_stands_above_it_in_the_architecture(name: str) -> None:
    order = parts_in_order()
    own = order.index(part_of(name))
    later = [other for other in imports(modules()[name]) if part_of(other) not in order[: own + 1]]
    assert not later


def test_no_files_import_each_other() -> None:
    graph = {name: {other for other in imports(path) if other != name} for name, path in modules().items()}
    # A package's own front is a shop window: what it shows, it imports.
    inner = {name: {other for other in others if not name.startswith(f"{other}.")} for name, others in graph.items()}
    assert list(TopologicalSorter(inner).static_order())


@pytest.mark.parametrize("name", ALL)
def test_no_file_is_long(name: str) -> None:
    assert len(modules()[name].read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_importing_the_package_loads_no_reader_of_letters_and_no_heavy_library() -> None:
    heavy = ("hypothesis", "jsonschema", "jsonschema_rs", "pandas", "pyarrow", "pyspark", "click", "imr_schema.letters")
    code = f"import sys, imr_schema; print([name for name in {heavy!r} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert shown.stdout.strip() == "[]"
