"""The manual: reference pages on records, rules, constraints and code lists, for Sphinx."""

from imr_schema.publish.manual import code_page, constraint_page, record_page, rule_pages
from imr_schema.publish.manual.markdown import contents, page


def manual_pages() -> dict[str, str]:
    """Make the pages, by path below the folder of the manual."""
    return {
        "index.md": page(
            "Reference",
            "The complete format, generated from the code that checks it.",
            contents("record", "rules", "constraints", "codes"),
        ),
        "record.md": record_page.render(),
        "constraints.md": constraint_page.render(),
        "codes.md": code_page.render(),
    } | rule_pages.render_all()
