"""The manual page of the constraints on single values, texts and files."""

from imr_schema._records.messages import SENTENCES, TEMPLATES
from imr_schema.publish.manual.markdown import page, table
from imr_schema.publish.rule_list import is_in_schema


def render() -> str:
    """Make the page."""
    return page(
        "Constraints",
        "The constraints on single values. A constraint is named by its JSON Schema keyword, if there is one. All "
        "constraints are errors.",
        "## On values",
        table(("id", "what to do", "in the JSON Schema"), map(_row, TEMPLATES)),
        "## On texts and files",
        "JSON parsers interpret such texts differently (RFC 8259; RFC 7493, I-JSON), so they are refused before any "
        "member is checked.",
        table(("id", "meaning", "in the JSON Schema"), (_row(name) for name in SENTENCES if name not in TEMPLATES)),
    )


def _row(name: str) -> tuple[str, str, str]:
    return f"`{name}`", SENTENCES[name], "yes" if is_in_schema(name) else "no"
