"""The form of issues in each layout."""

import re
from typing import Final

import attrs

from imr_schema.letters.issues import IssueForm

_CLAIMS: Final = r"Claims? Administrator'?s? guidelines?:"
_MAXIMUS: Final = r"MAXIMUS guidelines?:"
_RATIONALE: Final = r"Decision rationale:"
HEADED: Final = IssueForm(
    decision=re.compile(
        rf":\s?(?:(?P<upheld>Upheld)|(?P<overturned>Overturned))\.?\s?(?={_CLAIMS}|{_MAXIMUS}|{_RATIONALE})",
        re.IGNORECASE,
    ),
    # The first letters are outside the groups: that makes the search three times as fast.
    guidelines=re.compile(rf"{_CLAIMS[0]}(?P<claims>{_CLAIMS[1:]})|{_MAXIMUS[0]}(?P<reviewer>{_MAXIMUS[1:]})"),
    rationale=re.compile(_RATIONALE),
)
"""`<heading>: Upheld`, then labelled paragraphs."""

_REVIEWER: Final = r"(?:Physician|Expert|Professional) Reviewer"
_BASED: Final = "based|did not|found|relied|cited|used|considered|determined that"
_SENTENCES = re.compile(
    rf"(?P<claims>(?=The Claims Administrator (?:{_BASED})))"
    rf"|(?P<reviewer>(?=The {_REVIEWER} (?:also )?(?:{_BASED})))"
)
_NECESSARY: Final = r"medically\snecessary(?:\sand\sappropriate)?"
_FOUND: Final = rf"(?:is|are)\s(?:(?P<upheld>not\s?{_NECESSARY})|(?P<overturned>{_NECESSARY}))"
NUMBERED: Final = IssueForm(
    decision=re.compile(rf"(?:^|\n)(?P<number>[0-9]{{1,3}})[.)]\s(?P<heading>[^\n]{{1,600}}?)\s{_FOUND}"),
    guidelines=_SENTENCES,
    rationale=re.compile(rf"(?:The {_REVIEWER}'s )?[Dd]ecision rationale:"),
)
"""`1. <heading> is not medically necessary`, then sentences on the basis of each decision."""
DETERMINED: Final = attrs.evolve(
    NUMBERED,
    decision=re.compile(
        rf"(?P<number>[0-9]{{1,3}})[.)]\sMAXIMUS Federal Services, Inc\.? has determined the request for "
        rf"(?P<heading>.{{1,600}}?)\s{_FOUND}",
        re.DOTALL,
    ),
)
"""The numbered sentences on the first page of a notice."""
REGARDED: Final = attrs.evolve(
    NUMBERED,
    decision=re.compile(r"(?P<number>[0-9]{1,3})[.)]\sRegarding the request for (?P<heading>[^\n]{1,600}?):"),
    rationale=re.compile(r"Rationale for the Decision:"),
)
"""The sections on each request further on in a notice."""

_NOTHING: Final = re.compile(r"(?!)")
AT_DISPUTE: Final = IssueForm(
    decision=re.compile(r"\A(?P<heading>.+)", re.DOTALL), guidelines=_NOTHING, rationale=_NOTHING
)
RELIED_UPON: Final = IssueForm(
    decision=re.compile(r"\A"), guidelines=re.compile(r"\A(?P<reviewer>)"), rationale=_NOTHING
)
REASONED: Final = IssueForm(
    decision=re.compile(r"\A(?:(?P<upheld>NOT MEDICALLY NECESSARY)|(?P<overturned>MEDICALLY NECESSARY)):"),
    guidelines=_NOTHING,
    rationale=re.compile(r"\A"),
)
"""The three sections on the single issue of a professional review."""
