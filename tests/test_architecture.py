"""The architecture that the documentation describes is the one that is built."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import imr_schema
from support.places import ROOT

SOURCE = ROOT / "src" / "imr_schema"
MOST_MODULES_AT_THE_ROOT = 12


def modules() -> dict[str, Path]:
    return {
        ".".join(("imr_schema", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__"): path
        for path in SOURCE.rglob("*.py")
    }


def table() -> dict[str, list[str]]:
    """The parts that docs/architecture.md lists, bottom up, each with the files in it in import order."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w/]+)` \| [^|]+ \|([^|]*)\|$", text, re.MULTILINE)
    return {name.rstrip("/"): [each.rstrip("/") for each in re.findall("`([^`]+)`", files)] for name, files in rows}


def in_order() -> list[str]:
    """Every module in the order in which they may import each other; a package's front stands after its files."""

    def of(name: str) -> Iterator[str]:
        for each in table()[name]:
            yield from of(f"{name}/{each}") if f"{name}/{each}" in table() else [f"{name}/{each}"]
        yield name

    names = [module for part in table() if "/" not in part for module in of(part)]
    return [f"imr_schema.{name.replace('/', '.')}" for name in names]


def imports(path: Path) -> Iterator[str]:
    """The modules of this package that a file imports, also inside functions."""
    known = modules()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "imr_schema":
            for name in node.names:
                inner = f"{node.module}.{name.name}"
                yield inner if inner in known else str(node.module)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.startswith("imr_schema"))


FRONTS = {"imr_schema", "imr_schema.__main__"}
BELOW_THE_FRONT = sorted(modules().keys() - FRONTS)


def test_every_file_is_in_the_architecture_and_none_is_invented() -> None:
    assert sorted(in_order()) == BELOW_THE_FRONT


@pytest.mark.parametrize("name", BELOW_THE_FRONT)
def test_a_file_imports_only_what_is_above_it_in_the_architecture(name: str) -> None:
    order = in_order()
    allowed = order[: order.index(name)]
    assert [other for other in imports(modules()[name]) if other not in allowed] == []


def test_no_files_import_each_other() -> None:
    graph = {name: set(imports(path)) - {name} for name, path in modules().items()}
    assert list(TopologicalSorter(graph).static_order())


def test_the_root_of_the_package_is_small() -> None:
    assert len(list(SOURCE.glob("*.py"))) <= MOST_MODULES_AT_THE_ROOT


@pytest.mark.parametrize("name", [name for name in BELOW_THE_FRONT if "._" in name])
def test_a_leading_underscore_means_that_a_file_knows_nothing_of_imr(name: str) -> None:
    def is_mechanism(other: str) -> bool:
        return "._" in other or other in {"imr_schema.findings", "imr_schema.errors"}

    assert [other for other in imports(modules()[name]) if not is_mechanism(other)] == []


def loaded_by(code: str) -> set[str]:
    """The modules that a new process has loaded after some code."""
    shown = subprocess.run(  # noqa: S603
        [sys.executable, "-c", f"{code}; import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(shown.stdout.splitlines()[-1].split())


HEAVY = {"hypothesis", "jsonschema", "pandas", "pyarrow", "pyspark", "rich", "jinja2", "imr_schema.letters"}


def test_importing_the_package_loads_nothing_of_it() -> None:
    assert not loaded_by("import imr_schema") & {*HEAVY, "attrs", "click", "msgspec", "imr_schema.findings"}


def test_help_loads_no_record() -> None:
    code = "from click.testing import CliRunner; from imr_schema.cli import main; CliRunner().invoke(main, ['--help'])"
    assert not loaded_by(code) & {*HEAVY, "cattrs", "msgspec", "imr_schema.model.case"}


def test_validating_a_record_loads_only_what_it_needs() -> None:
    record = '{\\"schema_version\\": \\"1.0\\", \\"status\\": \\"in-review\\", \\"issues\\": []}'
    code = (
        "from click.testing import CliRunner; from imr_schema.cli import main; "
        f"print(CliRunner().invoke(main, ['validate', '-'], input=\"{record}\").output)"
    )
    assert not loaded_by(code) & {
        *HEAVY,
        "cattrs",
        "ssl",
        "xml.sax",
        "multiprocessing.connection",
        "imr_schema.publish",
    }


def test_every_public_name_leads_to_what_it_names() -> None:
    for name in imr_schema.__all__:
        assert getattr(imr_schema, name) is not None
        assert f"imr_schema.{name}" not in modules()
    with pytest.raises(AttributeError, match="no attribute 'Record'"):
        _ = imr_schema.Record
