"""The layouts of determination letters: the headings each is known by, and what is read under each heading."""

import re
from functools import partial
from typing import Final

import attrs

from imr_schema.letters.documents import read_documents
from imr_schema.letters.header import read_header
from imr_schema.letters.issues import IssueForm, read_issues
from imr_schema.letters.part import Part, Reader
from imr_schema.letters.passage import Passage
from imr_schema.letters.reviewer import read_listed_reviewer, read_reviewer_in_prose
from imr_schema.letters.summary import read_summary


@attrs.frozen
class Section:
    """A section of a layout.

    Attributes:
        heading: Its heading as printed.
        readers: What reads the text under it.
        after: The last words of the fixed sentence under the heading, after which the text begins.
    """

    heading: str
    readers: tuple[Reader, ...]
    after: str = ""
    _pattern: re.Pattern[str] = attrs.field(init=False, repr=False, eq=False)

    @_pattern.default
    def _compiled(self) -> re.Pattern[str]:
        heading = re.escape(self.heading).replace(r"\ ", r"\s")
        intro = rf"(?:\s.{{0,250}}?{re.escape(self.after)})?" if self.after else ""
        return re.compile(rf"(?P<heading>{heading}){intro}", re.DOTALL)

    def find(self, letter: Passage, start: int) -> re.Match[str] | None:
        """Find the heading, with its fixed sentence, in a letter from an offset on."""
        return self._pattern.search(letter.text, start)


@attrs.frozen
class Layout:
    """A layout of determination letters.

    A letter is of this layout when it holds the headings of all its sections, in this order, and one of its signs.

    Attributes:
        code: The code a record's `source.layout` names it by.
        opening: What reads the text before the first heading.
        sections: Its sections in the letter's order.
        signs: Words one of which sets it apart from layouts with the same headings.
    """

    code: str
    opening: tuple[Reader, ...]
    sections: tuple[Section, ...]
    signs: tuple[str, ...] = ("",)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings that a letter of this layout holds."""
        return tuple(section.heading for section in self.sections)

    def parts(self, letter: Passage) -> list[tuple[tuple[Reader, ...], Part]] | None:
        """Divide a letter into the parts of this layout, each with its readers; None where it is of another layout."""
        if not any(sign in letter.text for sign in self.signs):
            return None
        parts: list[tuple[tuple[Reader, ...], Part]] = []
        readers, heading, start = self.opening, letter[:0], 0
        for section in self.sections:
            found = section.find(letter, start)
            if found is None:
                return None
            parts.append((readers, Part(heading, letter[start : found.start()].strip())))
            readers, heading, start = section.readers, letter.group(found, "heading"), found.end()
        parts.append((readers, Part(heading, letter[start:].strip())))
        return parts


_GUIDELINE = r"Claims? Administrator'?s? guidelines?:|MAXIMUS guidelines?:"
_HEADED = IssueForm(
    decision=re.compile(
        rf":\s?(?P<outcome>Upheld|Overturned)\.?\s?(?={_GUIDELINE}|Decision rationale:)", re.IGNORECASE
    ),
    outcomes={"upheld": "upheld", "overturned": "overturned"},
    guidelines=re.compile(r"(?P<claims>Claims? Administrator'?s? guidelines?:)|(?P<reviewer>MAXIMUS guidelines?:)"),
    rationale=re.compile(r"Decision rationale:"),
)
"""`<heading>: Upheld`, then each paragraph with its label."""

_BY_REVIEWER = r"(?:Physician|Expert|Professional) Reviewer"
_SENTENCES = re.compile(
    rf"(?P<claims>(?=The Claims Administrator (?:based|did not)))"
    rf"|(?P<reviewer>(?=The {_BY_REVIEWER} (?:based|did not)))"
)
_NECESSARY = r"(?:is|are)\s(?P<outcome>(?:not\s?)?medically\snecessary(?:\sand\sappropriate)?)"
_NECESSITY = {
    f"{negation}medically necessary{rest}": outcome
    for negation, outcome in {"not ": "upheld", "not": "upheld", "": "overturned"}.items()
    for rest in ("", " and appropriate")
}
_NUMBERED = IssueForm(
    decision=re.compile(rf"(?:^|\n)(?P<number>[0-9]{{1,3}})[.)]\s(?P<heading>[^\n]{{1,600}}?)\s{_NECESSARY}"),
    outcomes=_NECESSITY,
    guidelines=_SENTENCES,
    rationale=re.compile(rf"(?:The {_BY_REVIEWER}'s )?[Dd]ecision rationale:"),
)
"""`1. <heading> is not medically necessary`, then sentences that say what each decision is based on."""
_DETERMINED = attrs.evolve(
    _NUMBERED,
    decision=re.compile(
        rf"(?P<number>[0-9]{{1,3}})[.)]\sMAXIMUS Federal Services, Inc\.? has determined the request for "
        rf"(?P<heading>.{{1,600}}?)\s{_NECESSARY}",
        re.DOTALL,
    ),
)
"""Of a notice: the numbered sentences on its first page."""
_REGARDED = attrs.evolve(
    _NUMBERED,
    decision=re.compile(r"(?P<number>[0-9]{1,3})[.)]\sRegarding the request for (?P<heading>[^\n]{1,600}?):"),
    rationale=re.compile(r"Rationale for the Decision:"),
)
"""Of a notice: what it says of each request further on."""

_NOTHING = re.compile(r"(?!)")
_AT_DISPUTE = IssueForm(
    decision=re.compile(r"\A(?P<heading>.+)", re.DOTALL), outcomes={}, guidelines=_NOTHING, rationale=_NOTHING
)
_RELIED_UPON = IssueForm(
    decision=re.compile(r"\A"), outcomes={}, guidelines=re.compile(r"\A(?P<reviewer>)"), rationale=_NOTHING
)
_REASONED = IssueForm(
    decision=re.compile(r"\A(?P<outcome>(?:NOT )?MEDICALLY NECESSARY):"),
    outcomes=_NECESSITY,
    guidelines=_NOTHING,
    rationale=re.compile(r"\A"),
)
"""Of a professional review, which decides one issue: what each of three sections says of it."""

_HOW = "HOW THE IMR FINAL DETERMINATION WAS MADE"
_SUMMARY = Section("CLINICAL CASE SUMMARY", (read_summary,), after="medical records:")
_ISSUES = Section(
    "IMR ISSUES, DECISIONS AND RATIONALES", (partial(read_issues, form=_HEADED),), after="set forth below:"
)

LAYOUTS: Final = (
    Layout(
        "letter-2016",
        opening=(read_header,),
        sections=(Section(_HOW, (read_listed_reviewer,)), _SUMMARY, _ISSUES),
        signs=("State(s) of Licensure:", "Certification(s)/Specialty:"),
    ),
    Layout(
        "letter-2014",
        opening=(read_header,),
        sections=(Section(_HOW, (read_reviewer_in_prose,)), _SUMMARY, _ISSUES),
    ),
    Layout(
        "letter-2013-documents",
        opening=(read_header,),
        sections=(
            Section(_HOW, (read_reviewer_in_prose,)),
            Section("DOCUMENTS REVIEWED", (read_documents,), after="documents included:"),
            _SUMMARY,
            Section(
                "IMR DECISION(S) AND RATIONALE(S)",
                (partial(read_issues, form=_HEADED), partial(read_issues, form=_NUMBERED)),
                after="set forth below:",
            ),
        ),
    ),
    Layout(
        "letter-2013-notice",
        opening=(),
        sections=(
            Section(
                "Notice of Independent Medical Review Determination",
                (read_header, partial(read_issues, form=_DETERMINED)),
            ),
            Section("Medical Qualifications of the Expert Reviewer:", (read_reviewer_in_prose,)),
            Section("Case Summary:", (read_summary,)),
            Section(
                "Documents Reviewed for Determination:",
                (partial(read_documents, until=_REGARDED.decision), partial(read_issues, form=_REGARDED)),
            ),
        ),
    ),
    Layout(
        "letter-professional-review",
        opening=(read_header,),
        sections=(
            Section("ISSUE AT DISPUTE:", (partial(read_issues, form=_AT_DISPUTE),)),
            Section("CASE SUMMARY:", (read_summary,)),
            Section("DOCUMENTS REVIEWED FOR DETERMINATION:", (read_documents,)),
            Section(
                "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:",
                (partial(read_issues, form=_RELIED_UPON),),
            ),
            Section(
                "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS", (partial(read_issues, form=_REASONED),)
            ),
            Section("MEDICAL REVIEWER QUALIFICATIONS:", (read_reviewer_in_prose,)),
        ),
    ),
)
"""The layouts, each tried in turn."""
