"""The manual of the constraints: what a single value, or a text or file, must be."""

from imr_schema._records.messages import SENTENCES, TEMPLATES
from imr_schema.publish.manual.markdown import page, table
from imr_schema.publish.rule_list import is_in_schema


def text() -> str:
    """Make the page."""
    return page(
        "Constraints",
        "What a single value must be, whatever stands beside it. A constraint has the name of the JSON Schema keyword "
        "that states it, if one does. All constraints are of level error.",
        "## On values",
        table(("id", "what to do", "JSON Schema sees it"), map(_row, TEMPLATES)),
        "## On texts and files",
        "Readers of JSON differ in what they make of such a text (RFC 8259; RFC 7493, I-JSON), so it is refused before "
        "any member is looked at.",
        table(("id", "meaning", "JSON Schema sees it"), (_row(name) for name in SENTENCES if name not in TEMPLATES)),
    )


def _row(name: str) -> tuple[str, str, str]:
    return f"`{name}`", SENTENCES[name], "yes" if is_in_schema(name) else "no"
