"""The records of Independent Medical Review, from a quantity up to the case.

One `Case` is one application with its disputed items ("issues"), the utilization review (UR) decision on each, and the
expert reviewer's determination on each, whichever program runs the review. Records are frozen; an absent member is
`None`, or an empty tuple for a list. The constraints of members are checked when a record is made (`ConstraintError`);
what members require of each other is in `rules`.
"""

import datetime as dt
from typing import Annotated

import attrs

from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.kinds import Integer, Text
from imr_schema._records.records import BaseRecord, Items, about, constrained
from imr_schema.model.authorities import ASSIGNMENT, FORM_RFA, LETTERS, NECESSITY, REVIEWER_INDEPENDENCE
from imr_schema.model.codes import (
    Basis,
    CaseMember,
    CaseOutcome,
    CodeSystem,
    CriterionFinding,
    CriterionKind,
    DenialReason,
    FormatVersion,
    GuidelineSource,
    IneligibleReason,
    Layout,
    Outcome,
    Priority,
    ReviewProgram,
    Sex,
    Standard,
    Status,
    SummaryAuthor,
    URDecision,
)
from imr_schema.model.places import State
from imr_schema.model.request import Line, Portion, Request

LongText = Annotated[str, Text(long=True)]
CaseNumber = Annotated[str, Text(most=40)]
Age = Annotated[int, Integer(0, 120)]
Year = Annotated[int, Integer(1900, 2099)]
FileName = Annotated[str, Text(pattern=r"^[^/\\]+$")]
Sha256 = Annotated[str, Text(pattern="^[0-9a-f]{64}$")]
IssueNumber = Annotated[int, Integer(1, 10_000)]


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Dates(BaseRecord):
    """The dates of a case, in order of time. A decided case has all of them but that of the request."""

    injury: dt.date | None = attrs.field(default=None, metadata=about("The date of the injury.", source=LETTERS))
    rfa: dt.date | None = attrs.field(
        default=None, metadata=about("The date of the request for authorization.", source=FORM_RFA)
    )
    ur_decision: dt.date | None = attrs.field(
        default=None, metadata=about("The date of the disputed utilization review decision.", source=LETTERS)
    )
    application_received: dt.date | None = attrs.field(
        default=None, metadata=about("The date the application for review was received.", source=LETTERS)
    )
    assigned: dt.date | None = attrs.field(
        default=None,
        metadata=about("The date of the notice of assignment and request for information.", source=ASSIGNMENT),
    )
    decided: dt.date | None = attrs.field(
        default=None, metadata=about("The date of the final determination.", source=LETTERS)
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class AgeRange(BaseRecord):
    """A range of ages; without an upper bound in `65 and over`."""

    min: Age = attrs.field(metadata=about("The lowest age.", unit="years", examples=(51,)))
    max: Age | None = attrs.field(default=None, metadata=about("The highest age.", unit="years", examples=(64,)))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Patient(BaseRecord):
    """The patient, in workers' compensation the injured worker, without anything that identifies a person."""

    age: Age | None = attrs.field(
        default=None, metadata=about("The age as the source states it.", unit="years", examples=(47,))
    )
    age_range: AgeRange | None = attrs.field(
        default=None, metadata=about("The range of ages, where the source gives no more.")
    )
    sex: Sex | None = attrs.field(default=None, metadata=about("The administrative sex."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class HealthCoverage(BaseRecord):
    """The health coverage under which the treatment was denied, as published."""

    plan: Line | None = attrs.field(default=None, metadata=about("The health plan or insurer."))
    kind: Line | None = attrs.field(default=None, metadata=about("The kind of coverage.", examples=("HMO",)))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Attestations(BaseRecord):
    """What the letter certifies of the reviewer; an absent member is not certified.

    Source: Labor Code 139.5; the fixed text of the determination letters.
    """

    no_affiliation: bool | None = attrs.field(
        default=None,
        metadata=about(
            "Whether the reviewer has no affiliation with employer, employee, providers or claims administrator.",
            source=REVIEWER_INDEPENDENCE,
        ),
    )
    active_practice_years_over: Annotated[int, Integer(0, 100)] | None = attrs.field(
        default=None,
        metadata=about(
            "The years of active clinical practice that the reviewer has more than.", unit="years", examples=(5,)
        ),
    )
    active_practice_hours_per_week: Annotated[int, Integer(0, 168)] | None = attrs.field(
        default=None,
        metadata=about(
            "The least hours a week the reviewer works in active practice.", unit="hours per week", examples=(24,)
        ),
    )
    same_or_similar_specialty: bool | None = attrs.field(
        default=None,
        metadata=about("Whether the reviewer is of the same or a similar specialty as those who treat the condition."),
    )
    evidence_hierarchy: bool | None = attrs.field(
        default=None, metadata=about("Whether the reviewer is familiar with the strength-of-evidence hierarchy.")
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Reviewer(BaseRecord):
    """The credentials of the expert reviewer, whose name is confidential by law.

    Source: Labor Code 4610.6(f).
    """

    certifications: tuple[Line, ...] = attrs.field(
        default=(),
        metadata=about(
            "Board certifications or specialties, as printed.", source=LETTERS, examples=(["Family Practice"],)
        ),
    )
    subspecialties: tuple[Line, ...] = attrs.field(
        default=(), metadata=about("Subspecialties, as printed.", source=LETTERS)
    )
    licensed_states: Annotated[tuple[State, ...], Items(is_set=True)] = attrs.field(
        default=(), metadata=about("The states that license the reviewer.", source=LETTERS, examples=(["CA", "SC"],))
    )
    attestations: Attestations | None = attrs.field(
        default=None, metadata=about("What the letter certifies of the reviewer.")
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Diagnosis(BaseRecord):
    """A diagnosis as the source states it."""

    description: Line = attrs.field(metadata=about("The diagnosis in words.", examples=("lumbar strain",)))
    code: Line | None = attrs.field(
        default=None, metadata=about("The diagnosis code, where the source prints one.", examples=("S39.012A",))
    )
    code_system: CodeSystem | None = attrs.field(
        default=None, metadata=about("The classification the code is from.", source=FORM_RFA)
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Document(BaseRecord):
    """A document that the reviewer read."""

    description: Line = attrs.field(metadata=about("What the document is.", examples=("Progress report",)))
    date: dt.date | None = attrs.field(default=None, metadata=about("The date of the document."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Citation(BaseRecord):
    """One guideline, study or other authority that a decision cites."""

    source: GuidelineSource = attrs.field(metadata=about("Whose guideline it is."))
    title: Line | None = attrs.field(
        default=None, metadata=about("The title; of the MTUS, the chapter.", examples=("Low Back Complaints",))
    )
    year: Year | None = attrs.field(default=None, metadata=about("The year of the edition.", unit="calendar year"))
    sections: tuple[Line, ...] = attrs.field(
        default=(), metadata=about("The sections cited.", examples=(["Special Studies"],))
    )
    pages: Line | None = attrs.field(default=None, metadata=about("The pages cited, as printed.", examples=("98-99",)))
    text: LongText | None = attrs.field(default=None, metadata=about("The words of the citation."))
    adopted_as_mtus: bool | None = attrs.field(
        default=None,
        metadata=about(
            "Whether the source cites it as a guideline of ACOEM that the MTUS adopted; it then counts as the MTUS."
        ),
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class UtilizationReview(BaseRecord):
    """The decision of the claims administrator, health plan or insurer that is disputed."""

    decision: URDecision = attrs.field(metadata=about("What was decided."))
    decided: dt.date | None = attrs.field(
        default=None, metadata=about("The date of the decision, where issues differ in it.")
    )
    reason: LongText | None = attrs.field(default=None, metadata=about("The reasons, verbatim."))
    denial_reason: DenialReason | None = attrs.field(
        default=None, metadata=about("The kind of reason, where a program publishes it.")
    )
    requested: Portion | None = attrs.field(
        default=None, metadata=about("What was asked for, where a part of it was authorized.")
    )
    authorized: Portion | None = attrs.field(default=None, metadata=about("What was authorized."))
    basis: Basis | None = attrs.field(
        default=None, metadata=about("What kind of guideline the decision cites.", source=LETTERS)
    )
    guidelines: tuple[Citation, ...] = attrs.field(default=(), metadata=about("What the decision cites."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Criterion(BaseRecord):
    """What the reviewer tests, and holds for or against this request."""

    description: Line = attrs.field(
        metadata=about("The test, in the reviewer's words.", examples=("a twitch response is recorded",))
    )
    finding: CriterionFinding = attrs.field(metadata=about("What the reviewer finds."))
    kind: CriterionKind = attrs.field(metadata=about("What it is about."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Review(BaseRecord):
    """What one of several reviewers found on an issue."""

    reviewer: Reviewer | None = attrs.field(default=None, metadata=about("The credentials of this reviewer."))
    summary: LongText | None = attrs.field(default=None, metadata=about("What this reviewer writes."))
    outcome: Outcome | None = attrs.field(default=None, metadata=about("What this reviewer would decide."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Determination(BaseRecord):
    """The expert reviewer's decision on one issue.

    Source: 8 CCR 9792.10.6(d) (as of 2024).
    """

    outcome: Outcome = attrs.field(metadata=about("Whether the utilization review decision stands."))
    basis: Basis | None = attrs.field(default=None, metadata=about("What kind of guideline the decision cites."))
    guidelines: tuple[Citation, ...] = attrs.field(
        metadata=about("What the decision cites; empty where nothing is cited.")
    )
    rationale: LongText | None = attrs.field(default=None, metadata=about("The reasons."))
    criteria: tuple[Criterion, ...] = attrs.field(default=(), metadata=about("What the reviewer tests."))
    standard: Standard | None = attrs.field(
        default=None, metadata=about("The standard of medical necessity applied.", source=NECESSITY)
    )
    follows_issue: IssueNumber | None = attrs.field(
        default=None,
        metadata=about("The number of the issue this decision follows, as a service that goes with a decided surgery."),
    )
    reviews: tuple[Review, ...] = attrs.field(
        default=(), metadata=about("What each of several reviewers found, where a program publishes it.")
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Classification(BaseRecord):
    """A category of the program's own, verbatim."""

    system: Line = attrs.field(metadata=about("Whose categories they are.", examples=("ny-dfs treatment",)))
    path: Annotated[tuple[Line, ...], Items(least=1)] = attrs.field(
        metadata=about("The category, after those that it is within.", examples=(["Orthopedic", "Physical Therapy"],))
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Issue(BaseRecord):
    """One disputed item."""

    number: IssueNumber = attrs.field(metadata=about("Its place in the letter: 1, 2, 3 and so on.", examples=(1,)))
    heading: Line = attrs.field(metadata=about("The item as the source words it, verbatim, without the outcome."))
    request: Request = attrs.field(metadata=about("The disputed treatment request."))
    requesting_specialty: Line | None = attrs.field(
        default=None, metadata=about("The specialty of the requesting physician, as printed.", source=FORM_RFA)
    )
    classification: tuple[Classification, ...] = attrs.field(
        default=(), metadata=about("The program's own categories, so that mapping them to ours loses nothing.")
    )
    utilization_review: UtilizationReview | None = attrs.field(
        default=None, metadata=about("The decision that is disputed.")
    )
    determination: Determination | None = attrs.field(default=None, metadata=about("The reviewer's decision."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Source(BaseRecord):
    """Where the record was read from."""

    name: FileName | None = attrs.field(
        default=None, metadata=about("The name of the file, without folders.", examples=("letter-1.txt",))
    )
    sha256: Sha256 | None = attrs.field(
        default=None, metadata=about("The SHA-256 digest of the file, in lower-case hexadecimal.")
    )
    layout: Layout | None = attrs.field(default=None, metadata=about("The layout of the letter."))
    read_by: Line | None = attrs.field(
        default=None, metadata=about("Name and version of the program that read it.", examples=("imr-schema 1.0.0",))
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Case(BaseRecord):
    """One application for Independent Medical Review, with its issues and what was decided on each."""

    schema_version: FormatVersion = attrs.field(metadata=about("The version of this format."))
    program: ReviewProgram = attrs.field(
        default=ReviewProgram.CA_DWC_IMR, metadata=about("The program under which the review is held.")
    )
    case_number: CaseNumber | None = attrs.field(
        default=None,
        metadata=about("The review organization's case number.", source=LETTERS, examples=("CM16-0000001",)),
    )
    status: Status = attrs.field(metadata=about("Where the case stands."))
    ineligible_reason: IneligibleReason | None = attrs.field(
        default=None, metadata=about("Why an application is not eligible.")
    )
    priority: Priority | None = attrs.field(default=None, metadata=about("How fast the review must be."))
    dates: Dates | None = attrs.field(default=None, metadata=about("The dates of the case."))
    decision_year: Year | None = attrs.field(
        default=None, metadata=about("The year of the decision, where no more is published.", unit="calendar year")
    )
    review_organization: Line | None = attrs.field(
        default=None, metadata=about("The review organization's name as printed.")
    )
    patient: Patient | None = attrs.field(default=None, metadata=about("The patient, without identity."))
    health_coverage: HealthCoverage | None = attrs.field(
        default=None, metadata=about("The health coverage, as published.")
    )
    reviewer: Reviewer | None = attrs.field(default=None, metadata=about("The credentials of the expert reviewer."))
    clinical_summary: LongText | None = attrs.field(default=None, metadata=about("The clinical case summary."))
    summary_by: SummaryAuthor | None = attrs.field(default=None, metadata=about("Whose summary it is."))
    diagnoses: tuple[Diagnosis, ...] = attrs.field(default=(), metadata=about("The diagnoses, as stated."))
    documents_reviewed: tuple[Document, ...] = attrs.field(default=(), metadata=about("What the reviewer read."))
    issues: tuple[Issue, ...] = attrs.field(metadata=about("The disputed items, in the letter's order."))
    outcome: CaseOutcome | None = attrs.field(default=None, metadata=about("The case outcome as the source states it."))
    not_stated: Annotated[tuple[CaseMember, ...], Items(is_set=True)] = attrs.field(
        default=(),
        metadata=about(
            "What the source, such as a letter published without its header, does not have.", examples=(["priority"],)
        ),
    )
    source: Source | None = attrs.field(default=None, metadata=about("Where the record was read from."))
    extensions: JsonObject | None = attrs.field(
        default=None, metadata=about("Publishers' own data, any JSON; nothing else is open.")
    )

    @property
    def outcome_of_issues(self) -> CaseOutcome | None:
        """The case outcome that follows from the issues; `None` unless every issue is determined."""
        outcomes = {issue.determination.outcome if issue.determination else None for issue in self.issues}
        if outcomes == {Outcome.UPHELD}:
            return CaseOutcome.UPHELD
        if outcomes == {Outcome.OVERTURNED}:
            return CaseOutcome.OVERTURNED
        return CaseOutcome.PARTIALLY_OVERTURNED if outcomes and None not in outcomes else None
