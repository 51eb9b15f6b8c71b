"""The records of Independent Medical Review, from a quantity up to the case.

One `Case` is one application with its disputed items ("issues"), the utilization review (UR) decision on each, and the
expert reviewer's determination on each. Records are frozen; an absent member is `None`, or an empty tuple for a list.
Making a record holds the constraints of its members (`ConstraintError`); what members owe each other is `rules`.
"""

import datetime as dt
from typing import Annotated

from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.kinds import Integer, Text
from imr_schema._records.records import Items, field, record
from imr_schema.model.authorities import ASSIGNMENT, FORM_RFA, LETTERS, NECESSITY, REVIEWER_INDEPENDENCE
from imr_schema.model.codes import (
    Basis,
    CaseOutcome,
    CodeSystem,
    FormatVersion,
    GuidelineSource,
    IneligibleReason,
    Layout,
    Outcome,
    Priority,
    Sex,
    Standard,
    Status,
    URDecision,
)
from imr_schema.model.places import State
from imr_schema.model.request import Line, Portion, Request

LongText = Annotated[str, Text(long=True)]
CaseNumber = Annotated[str, Text(pattern="^(CM[0-9]{2}-[0-9]{7,8}|13-[0-9]{6})$")]
FileName = Annotated[str, Text(pattern=r"^[^/\\]+$")]
Sha256 = Annotated[str, Text(pattern="^[0-9a-f]{64}$")]
IssueNumber = Annotated[int, Integer(1, 10_000)]


@record
class Dates:
    """The five dates of a case, in order of time. A decided case has all of them."""

    injury: dt.date | None = field("The date of the injury.", default=None, source=LETTERS)
    ur_decision: dt.date | None = field(
        "The date of the disputed utilization review decision.", default=None, source=LETTERS
    )
    application_received: dt.date | None = field(
        "The date the application for review was received.", default=None, source=LETTERS
    )
    assigned: dt.date | None = field(
        "The date of the notice of assignment and request for information.",
        default=None,
        source=ASSIGNMENT,
    )
    decided: dt.date | None = field("The date of the final determination.", default=None, source=LETTERS)


@record
class Employee:
    """The injured worker, without anything that identifies a person."""

    age: Annotated[int, Integer(0, 120)] | None = field(
        "The age as the summary states it.", default=None, unit="years", examples=(47,)
    )
    sex: Sex | None = field("The administrative sex.", default=None)


@record
class Attestations:
    """What the letter certifies of the reviewer; an absent member is not certified.

    Source: Labor Code 139.5; the fixed text of the determination letters.
    """

    no_affiliation: bool | None = field(
        "Whether the reviewer has no affiliation with employer, employee, providers or claims administrator.",
        default=None,
        source=REVIEWER_INDEPENDENCE,
    )
    active_practice_years_over: Annotated[int, Integer(0, 100)] | None = field(
        "The years of active clinical practice that the reviewer has more than.",
        default=None,
        unit="years",
        examples=(5,),
    )
    active_practice_hours_per_week: Annotated[int, Integer(0, 168)] | None = field(
        "The least hours a week the reviewer works in active practice.",
        default=None,
        unit="hours per week",
        examples=(24,),
    )
    same_or_similar_specialty: bool | None = field(
        "Whether the reviewer is of the same or a similar specialty as those who treat the condition.", default=None
    )
    evidence_hierarchy: bool | None = field(
        "Whether the reviewer is familiar with the strength-of-evidence hierarchy.", default=None
    )


@record
class Reviewer:
    """The credentials of the expert reviewer, whose name is confidential by law.

    Source: Labor Code 4610.6(f).
    """

    certifications: tuple[Line, ...] = field(
        "Board certifications or specialties, as printed.", default=(), source=LETTERS, examples=(["Family Practice"],)
    )
    subspecialties: tuple[Line, ...] = field("Subspecialties, as printed.", default=(), source=LETTERS)
    licensed_states: Annotated[tuple[State, ...], Items(is_set=True)] = field(
        "The states that license the reviewer.", default=(), source=LETTERS, examples=(["CA", "SC"],)
    )
    attestations: Attestations | None = field("What the letter certifies of the reviewer.", default=None)


@record
class Diagnosis:
    """A diagnosis as the source states it."""

    description: Line = field("The diagnosis in words.", examples=("lumbar strain",))
    code: Line | None = field("The diagnosis code, where the source prints one.", default=None, examples=("S39.012A",))
    code_system: CodeSystem | None = field("The classification the code is from.", default=None, source=FORM_RFA)


@record
class Document:
    """A document that the reviewer read."""

    description: Line = field("What the document is.", examples=("Progress report",))
    date: dt.date | None = field("The date of the document.", default=None)


@record
class Citation:
    """One guideline, study or other authority that a decision cites."""

    source: GuidelineSource = field("Whose guideline it is.")
    title: Line | None = field("The title; of the MTUS, the chapter.", default=None, examples=("Low Back Complaints",))
    year: Annotated[int, Integer(1900, 2099)] | None = field(
        "The year of the edition.", default=None, unit="calendar year"
    )
    sections: tuple[Line, ...] = field("The sections cited.", default=(), examples=(["Special Studies"],))
    pages: Line | None = field("The pages cited, as printed.", default=None, examples=("98-99",))
    text: LongText | None = field("The words of the citation.", default=None)


@record
class UtilizationReview:
    """The claims administrator's decision that is disputed."""

    decision: URDecision = field("What was decided.")
    requested: Portion | None = field("What was asked for, where a part of it was authorized.", default=None)
    authorized: Portion | None = field("What was authorized.", default=None)
    basis: Basis | None = field("What kind of guideline the decision cites.", default=None, source=LETTERS)
    guidelines: tuple[Citation, ...] = field("What the decision cites.", default=())


@record
class Criterion:
    """A criterion of a guideline that the reviewer tests."""

    description: Line = field("The criterion.", examples=("Twitch response on palpation",))
    met: bool = field("Whether it is met.")


@record
class Determination:
    """The expert reviewer's decision on one issue.

    Source: 8 CCR 9792.10.6(d) (as of 2024).
    """

    outcome: Outcome = field("Whether the utilization review decision stands.")
    basis: Basis = field("What kind of guideline the decision cites.")
    guidelines: tuple[Citation, ...] = field("What the decision cites; empty where nothing is cited.")
    rationale: LongText = field("The reasons.")
    criteria: tuple[Criterion, ...] = field("Criteria the reviewer tests.", default=())
    standard: Standard | None = field("The standard of medical necessity applied.", default=None, source=NECESSITY)
    follows_issue: IssueNumber | None = field(
        "The number of the issue this decision follows, as a service that goes with a decided surgery.", default=None
    )


@record
class Issue:
    """One disputed item."""

    number: IssueNumber = field("Its place in the letter: 1, 2, 3 and so on.", examples=(1,))
    heading: Line = field("The item as the source words it, verbatim, without the outcome.")
    request: Request = field("The disputed treatment request.")
    utilization_review: UtilizationReview | None = field("The decision that is disputed.", default=None)
    determination: Determination | None = field("The reviewer's decision.", default=None)


@record
class Source:
    """Where the record was read from."""

    name: FileName | None = field("The name of the file, without folders.", default=None, examples=("letter-1.txt",))
    sha256: Sha256 | None = field("The SHA-256 digest of the file, in lower-case hexadecimal.", default=None)
    layout: Layout | None = field("The layout of the letter.", default=None)
    read_by: Line | None = field(
        "Name and version of the program that read it.", default=None, examples=("imr-schema 1.0.0",)
    )


@record
class Case:
    """One application for Independent Medical Review, with its issues and what was decided on each."""

    schema_version: FormatVersion = field("The version of this format.")
    case_number: CaseNumber | None = field(
        "The review organization's case number.", default=None, source=LETTERS, examples=("CM16-0000001",)
    )
    status: Status = field("Where the case stands.")
    ineligible_reason: IneligibleReason | None = field("Why an application is not eligible.", default=None)
    priority: Priority | None = field("How fast the review must be.", default=None)
    dates: Dates | None = field("The five dates of the case.", default=None)
    review_organization: Line | None = field("The review organization's name as printed.", default=None)
    employee: Employee | None = field("The injured worker, without identity.", default=None)
    reviewer: Reviewer | None = field("The credentials of the expert reviewer.", default=None)
    clinical_summary: LongText | None = field("The reviewer's clinical case summary.", default=None)
    diagnoses: tuple[Diagnosis, ...] = field("The diagnoses, as stated.", default=())
    documents_reviewed: tuple[Document, ...] = field("What the reviewer read.", default=())
    issues: tuple[Issue, ...] = field("The disputed items, in the letter's order.")
    outcome: CaseOutcome | None = field("The case outcome as the source states it.", default=None)
    source: Source | None = field("Where the record was read from.", default=None)
    extensions: JsonObject | None = field("Publishers' own data, any JSON; nothing else is open.", default=None)

    @property
    def outcome_of_issues(self) -> CaseOutcome | None:
        """The case outcome that follows from the issues; `None` unless every issue is determined."""
        outcomes = {issue.determination.outcome if issue.determination else None for issue in self.issues}
        if outcomes == {Outcome.UPHELD}:
            return CaseOutcome.UPHELD
        if outcomes == {Outcome.OVERTURNED}:
            return CaseOutcome.OVERTURNED
        return CaseOutcome.PARTIALLY_OVERTURNED if outcomes == {Outcome.UPHELD, Outcome.OVERTURNED} else None
