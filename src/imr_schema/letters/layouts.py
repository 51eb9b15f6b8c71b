"""The layouts of determination letters: their headings, and what is read under each."""

from functools import partial
from typing import Final

from imr_schema.letters.documents import read_documents
from imr_schema.letters.header import read_header
from imr_schema.letters.issue_forms import (
    AT_DISPUTE,
    DETERMINED,
    HEADED,
    NUMBERED,
    REASONED,
    REGARDED,
    RELIED_UPON,
)
from imr_schema.letters.issues import read_issues
from imr_schema.letters.layout import LetterLayout, Section
from imr_schema.letters.reviewer import read_letterhead, read_listed_reviewer, read_reviewer_in_prose
from imr_schema.letters.summary import read_summary

_HOW = "HOW THE IMR FINAL DETERMINATION WAS MADE"
_SUMMARY = Section("CLINICAL CASE SUMMARY", (read_summary,), after="medical records:")
_ISSUES = Section(
    "IMR ISSUES, DECISIONS AND RATIONALES", (partial(read_issues, form=HEADED),), after="set forth below:"
)

LAYOUTS: Final = (
    LetterLayout(
        "letter-2016",
        opening=(read_header, read_letterhead),
        sections=(Section(_HOW, (read_listed_reviewer,)), _SUMMARY, _ISSUES),
        signs=("State(s) of Licensure:", "Certification(s)/Specialty:"),
        is_complete=True,
    ),
    LetterLayout(
        "letter-2014",
        opening=(read_header, read_letterhead),
        sections=(Section(_HOW, (read_reviewer_in_prose,)), _SUMMARY, _ISSUES),
        is_complete=True,
    ),
    LetterLayout(
        "letter-2013-documents",
        opening=(read_header, read_letterhead),
        sections=(
            Section(_HOW, (read_reviewer_in_prose,)),
            Section("DOCUMENTS REVIEWED", (read_documents,), after="documents included:"),
            _SUMMARY,
            Section(
                "IMR DECISION(S) AND RATIONALE(S)",
                (partial(read_issues, form=HEADED), partial(read_issues, form=NUMBERED)),
                after="set forth below:",
            ),
        ),
    ),
    LetterLayout(
        "letter-2013-notice",
        opening=(read_letterhead,),
        sections=(
            Section(
                "Notice of Independent Medical Review Determination",
                (read_header, read_letterhead, partial(read_issues, form=DETERMINED)),
            ),
            Section("Medical Qualifications of the Expert Reviewer:", (read_reviewer_in_prose,)),
            Section("Case Summary:", (read_summary,)),
            Section(
                "Documents Reviewed for Determination:",
                (partial(read_documents, until=REGARDED.decision), partial(read_issues, form=REGARDED)),
            ),
        ),
    ),
    LetterLayout(
        "letter-professional-review",
        opening=(read_header, read_letterhead),
        sections=(
            Section("ISSUE AT DISPUTE:", (partial(read_issues, form=AT_DISPUTE),)),
            Section("CASE SUMMARY:", (read_summary,)),
            Section("DOCUMENTS REVIEWED FOR DETERMINATION:", (read_documents,)),
            Section(
                "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:",
                (partial(read_issues, form=RELIED_UPON),),
            ),
            Section("RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS", (partial(read_issues, form=REASONED),)),
            Section("MEDICAL REVIEWER QUALIFICATIONS:", (read_reviewer_in_prose,)),
        ),
        lacks=(("utilization_review", "basis"),),
    ),
)
"""The layouts, in the order in which they are tried."""
