"""The configuration of Sphinx; `make docs` builds the documentation."""

import shutil
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "imr-schema"
author = "The imr-schema founders"
copyright = "2026, the imr-schema founders. Apache License 2.0"
version = release = installed_version(project)

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
default_role = "code"  # docstrings write code in single backticks

# What is copied is what is typed: no prompts, no output.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

# Only names of this package must resolve: the build does not use the network.
nitpick_ignore_regex = [("py:.*", r"(?!imr_schema\.).*")]

html_theme = "furo"
html_title = "imr-schema"
html_static_path = ["_static"]
html_css_files = ["imr-schema.css"]
html_copy_source = False
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "nord"


def _colours(brand: str, name: str) -> dict[str, str]:
    return {
        "color-brand-primary": brand,
        "color-brand-content": brand,
        "color-api-name": name,
        "color-api-pre-name": "var(--color-foreground-secondary)",
    }


html_theme_options = {
    "light_css_variables": _colours(brand="#1f5a6b", name="#143c48"),
    "dark_css_variables": _colours(brand="#8cc3d3", name="#cfe6ed"),
}


ROOT = Path(__file__).parent.parent
EXTRA = ROOT / "build" / "docs-extra"
PAGE = ROOT / "build" / "site"
html_extra_path = [str(EXTRA)]
NO_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>imr-schema</title>
<p>This copy of the documentation was built without the page that reads letters.
<code>make website</code> builds both.</p>
</html>
"""


def _lay_out_extra(*_: Any) -> None:
    """Lay out the downloads, whose addresses are those of `$id` in the schema, and the page that reads letters."""
    shutil.rmtree(EXTRA, ignore_errors=True)
    for version_folder in (ROOT / "schemas").glob("[0-9]*"):
        folder = shutil.copytree(version_folder, EXTRA / version_folder.name)
        for name, inside in (("codes.zip", "codes"), ("conformance-kit.zip", "conformance"), ("everything.zip", ".")):
            _zip(version_folder, version_folder / inside, folder / name)
    if (PAGE / "index.html").exists():
        shutil.copytree(PAGE, EXTRA / "try")
    else:
        (EXTRA / "try").mkdir(parents=True)
        (EXTRA / "try" / "index.html").write_text(NO_PAGE, encoding="utf-8")


def _zip(root: Path, source: Path, archive: Path) -> None:
    with ZipFile(archive, "w") as packed:
        for path in sorted(path for path in source.rglob("*") if path.is_file()):
            entry = ZipInfo(f"imr-schema-{root.name}/{path.relative_to(root).as_posix()}")  # dated 1980, always
            packed.writestr(entry, path.read_bytes(), ZIP_DEFLATED)


def setup(app: "Sphinx") -> None:
    """Lay out the extra files when Sphinx builds, not when pytest looks for doctests here."""
    app.connect("config-inited", _lay_out_extra)
