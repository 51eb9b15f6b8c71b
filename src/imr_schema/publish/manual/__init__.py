"""The manual: reference pages about records, rules, constraints and code lists, for Sphinx."""

from imr_schema.publish.manual import code_page, constraint_page, record_page, rule_pages
from imr_schema.publish.manual.markdown import contents, page


def files() -> dict[str, str]:
    """Make the pages, by path below the folder of the manual."""
    return {
        "index.md": page(
            "Reference",
            "All of the format, made from the code that checks it.",
            contents("record", "rules", "constraints", "codes"),
        ),
        "record.md": record_page.text(),
        "constraints.md": constraint_page.text(),
        "codes.md": code_page.text(),
    } | rule_pages.files()
