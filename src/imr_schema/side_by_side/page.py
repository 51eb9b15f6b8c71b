"""The page: letter and record side by side, in one file that needs no other."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template

from imr_schema.examine import Examined
from imr_schema.letters import Reading
from imr_schema.side_by_side.letter_side import letter_side
from imr_schema.side_by_side.links import PARTS
from imr_schema.side_by_side.record_side import findings_list, record_side


def side_by_side(name: str, text: str, reading: Reading, examined: Examined) -> str:
    """Make a page that shows a letter and its record, each value linked with the words that say it.

    The page is one HTML file, shows whatever the letter holds as text, and asks no network: its policy lets run nothing
    but its own script, without which it can be read as well.

    Args:
        name: The name of the letter.
        text: The text that was read.
        reading: What was read from it.
        examined: The record, with its findings, which are shown in place.
    """
    document, evidence, told = reading.document, reading.evidence, len(examined.findings)
    style, script = _resource("look.css") + _resource("side_by_side/page.css"), _resource("side_by_side/page.js")
    return Template(_resource("side_by_side/page.html")).substitute(
        title=escape(document.get("case_number", name)),
        about=escape(f"{name} · {reading.layout} · {len(evidence)} values from its words · findings: {told}"),
        legend="".join(f'<li class="{part}">{title}</li>' for part, title in PARTS.items()),
        letter=letter_side(text, evidence),
        findings=findings_list(examined.findings),
        record=record_side(examined, evidence),
        style=style,
        style_digest=_digest(style),
        script=script,
        script_digest=_digest(script),
        generator=escape(document["source"]["read_by"]),
    )


@cache
def _resource(path: str) -> str:
    return files("imr_schema").joinpath(path).read_text("utf-8")


def _digest(content: str) -> str:
    """A digest by which the page's policy knows its own style and script from any that a letter might hold."""
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"
