"""The standard of medical necessity, where a decision makes it plain."""

import pytest

from imr_schema.letters.extracted import document_of
from imr_schema.letters.guidelines import read_guidelines
from imr_schema.letters.standards import read_standard
from support.letter_texts import passage

MTUS = "Decision based on MTUS Knee Complaints 2004."
ODG = "Decision based on Non-MTUS Citation ODG, Knee."


def standard(citations: str, rationale: str) -> str | None:
    paragraph = passage(citations)
    members = read_standard(read_guidelines(paragraph), paragraph, passage(rationale))
    code: str | None = document_of(members).get("standard")
    return code


@pytest.mark.parametrize(
    ("citations", "rationale", "code"),
    [
        (MTUS, "The knee is stable.", "mtus"),
        (ODG, "The decision rests on generally accepted standards of medical practice.", "accepted-practice"),
        (f"{ODG} It is a nationally recognized professional standard.", "It is stable.", "professional-standards"),
        (ODG, "There is peer-reviewed scientific and medical evidence for it.", "peer-reviewed-evidence"),
        (ODG, "The decision is based on expert opinion.", "expert-opinion"),
    ],
)
def test_a_standard_that_is_plain_is_read(citations: str, rationale: str, code: str) -> None:
    assert standard(citations, rationale) == code


@pytest.mark.parametrize(
    ("citations", "rationale"),
    [
        (ODG, "The knee is stable."),
        (f"{MTUS} {ODG}", "The knee is stable."),
        (MTUS, "The MTUS is silent on lifts."),
        (MTUS, "The guideline does not specifically address lifts."),
        (ODG, "Peer-reviewed medical evidence and nationally recognized professional standards differ."),
        ("The reviewer did not cite any evidence.", "The knee is stable."),
        ("", ""),
    ],
)
def test_a_standard_that_is_not_plain_is_absent(citations: str, rationale: str) -> None:
    assert standard(citations, rationale) is None
