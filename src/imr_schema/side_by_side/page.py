"""The page: letter and record side by side, in one file that needs no other."""

from imr_schema.examine import Examined
from imr_schema.letters import Reading
from imr_schema.pages import rendered
from imr_schema.side_by_side.letter_side import letter_side
from imr_schema.side_by_side.parts import PARTS
from imr_schema.side_by_side.record_side import record_side


def side_by_side(name: str, text: str, reading: Reading, examined: Examined) -> str:
    """Make a page that shows a letter and its record, each value linked with the words that state it.

    The page is one HTML file. Whatever the letter holds is shown as text. The page uses no network, and can be read
    without its script as well.

    Args:
        name: The name of the letter.
        text: The text that was read.
        reading: What was read from it.
        examined: The record, with its findings, which are shown in place.
    """
    document, evidence = reading.document, reading.evidence
    return rendered(
        "side_by_side",
        generator=document["source"]["read_by"],
        title=document.get("case_number", name),
        name=name,
        layout=reading.layout,
        evidence=evidence,
        parts=PARTS,
        paragraphs=letter_side(text, evidence),
        findings=examined.findings,
        cards=record_side(examined, evidence),
    )
