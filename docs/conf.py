"""The configuration of Sphinx; `make docs` builds the documentation."""

from importlib.metadata import version as installed_version

project = "imr-schema"
author = "The imr-schema founders"
copyright = "2026, the imr-schema founders. Apache License 2.0"
version = release = installed_version(project)

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
default_role = "code"  # docstrings write code in single backticks

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
