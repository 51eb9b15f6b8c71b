"""Invented letters, whole or in parts, for the tests of the letter reader."""

from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.part import Part
from imr_schema.letters.passage import Passage
from support.places import EXAMPLE_LETTERS

HEADER = """\
Case Number: CM16-0900201
Date Assigned: 05/16/2016 Date of Injury:  01/19/2016
Decision Date: 06/14/2016 UR Denial Date:  04/21/2016
Priority:  Standard Application
Received:
05/11/2016
"""

CREDENTIALS = """\
The Expert Reviewer has the following credentials:
State(s) of Licensure: Oregon
Certification(s)/Specialty: Family Practice
"""

ISSUE = """\
Walker with front wheels: Upheld

Claims Administrator guideline: Decision based on MTUS Stress-Related Conditions 2004.

MAXIMUS guideline: The Expert Reviewer did not cite any evidence.

Decision rationale: She walks well with a cane.
"""


def a_letter(
    header: str = HEADER,
    credentials: str = CREDENTIALS,
    summary: str = "A 47 year old female slipped on ice.",
    issues: str = ISSUE,
) -> str:
    """Compose a letter of layout `letter-2016`, without the line ends of a PDF extractor."""
    return f"""\
{header}
HOW THE IMR FINAL DETERMINATION WAS MADE
He/she has no affiliation with the employer, employee, providers or the claims administrator.

{credentials}
CLINICAL CASE SUMMARY
The summary is based on all medical records:

{summary}

IMR ISSUES, DECISIONS AND RATIONALES
The decisions are set forth below:

{issues}"""


def example(name: str) -> str:
    """Read one of the bundled example letters."""
    return (EXAMPLE_LETTERS / f"{name}.txt").read_text("utf-8")


def passage(text: str) -> Passage:
    """Normalize a text."""
    return NormalizedText.of(text).whole


def part(text: str) -> Part:
    """A text as the only part of a letter, without a heading."""
    letter = NormalizedText.of(text)
    return Part(letter.whole[:0], letter.whole, letter)
