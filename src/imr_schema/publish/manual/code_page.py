"""The manual page of the code lists: every code with its title and meaning."""

from imr_schema._records.codes import Code
from imr_schema.exported_schema import words
from imr_schema.model.codes import SUBCATEGORIES, Category
from imr_schema.publish.manual.markdown import page, table
from imr_schema.publish.names import code_list_classes


def render() -> str:
    """Make the page."""
    return page(
        "Code lists",
        "The same lists are published as CSV in `schemas/1.0/codes`.",
        *(part for codes in code_list_classes() for part in _section(codes)),
    )


def _section(codes: type[Code]) -> list[str]:
    rows = ((f"`{code.value}`", code.title, code.description + _subcategories(code)) for code in codes)
    source = next(iter(codes)).source
    return [f"## {words(codes.__name__)}", f"{codes.__doc__} *{source}*", table(("code", "title", "meaning"), rows)]


def _subcategories(code: Code) -> str:
    allowed = SUBCATEGORIES[code] if isinstance(code, Category) else ()
    return f" Subcategories: {', '.join(f'`{each.value}`' for each in allowed)}." if allowed else ""
