"""Where the members of a record stand in base FHIR R4, and which of them have no place in it."""

from collections.abc import Iterator
from typing import Final

from imr_schema._records.kinds import Sequence
from imr_schema._records.records import Nested, shape
from imr_schema.model.case import Case

_CLAIM: Final = "a claim describes the service; a ClaimResponse only refers to its items"
_TIMES: Final = "a ClaimResponse has one date"
_NOTE: Final = "ClaimResponse.processNote.text"
_ADJUDICATION: Final = "ClaimResponse.item.adjudication"

PLACES: Final[dict[str, str]] = {
    "program": "ClaimResponse.type",
    "case_number": "ClaimResponse.identifier.value",
    "status": "ClaimResponse.status, outcome, disposition",
    "ineligible_reason": "ClaimResponse.disposition",
    "outcome": "ClaimResponse.disposition",
    "dates.decided": "ClaimResponse.created, Communication.sent, Provenance.occurredDateTime",
    "decision_year": "ClaimResponse.created",
    "review_organization": "Provenance.agent.who",
    "patient.sex": "Patient.gender",
    "health_coverage.plan": "ClaimResponse.insurer.display",
    "reviewer.certifications": "Practitioner.qualification.code",
    "reviewer.subspecialties": "Practitioner.qualification.code",
    "reviewer.licensed_states": "Practitioner.qualification.issuer",
    "clinical_summary": "Communication.payload",
    "summary_by": "Communication.sender",
    "documents_reviewed": "Provenance.entity.what",
    "issues.number": "ClaimResponse.item.itemSequence",
    "issues.heading": _NOTE,
    "issues.request.description": _NOTE,
    "issues.request.quantity.value": f"{_ADJUDICATION}.value",
    "issues.request.quantity.unit": f"{_ADJUDICATION}.category",
    "issues.request.timing": "ClaimResponse.use, which is claim if all requests are retrospective",
    "issues.utilization_review.decision": f"{_ADJUDICATION}.category",
    "issues.utilization_review.denial_reason": f"{_ADJUDICATION}.reason",
    "issues.utilization_review.reason": _NOTE,
    "issues.utilization_review.requested.quantity.value": f"{_ADJUDICATION}.value",
    "issues.utilization_review.requested.quantity.unit": f"{_ADJUDICATION}.category",
    "issues.utilization_review.authorized.quantity.value": f"{_ADJUDICATION}.value",
    "issues.utilization_review.authorized.quantity.unit": f"{_ADJUDICATION}.category",
    "issues.utilization_review.guidelines": _NOTE,
    "issues.determination.outcome": f"{_ADJUDICATION}.category",
    "issues.determination.basis": f"{_ADJUDICATION}.reason",
    "issues.determination.standard": f"{_ADJUDICATION}.category",
    "issues.determination.guidelines": _NOTE,
    "issues.determination.rationale": _NOTE,
    "issues.determination.criteria": _NOTE,
    "issues.determination.reviews.summary": _NOTE,
    "issues.determination.reviews.outcome": _NOTE,
    "source.name": "Provenance.entity.what.display",
    "source.sha256": "Provenance.entity.what.identifier",
    "source.read_by": "Provenance.agent.who",
}
"""The members that base FHIR has a place for, with all that they hold unless `LOSSES` says otherwise."""

LOSSES: Final[dict[str, str]] = {
    "schema_version": "of our format only",
    "priority": "of the claim, not of its response",
    "dates": _TIMES,
    "patient": "a Patient has no age or range of ages without a date of birth",
    "health_coverage": "of the coverage, to which a ClaimResponse refers",
    "reviewer.attestations": "no element",
    "diagnoses": "of the claim, not of its response",
    "not_stated": "no element",
    "extensions": "publishers' own data",
    "source.layout": "of our format only",
    "issues.request": _CLAIM,
    "issues.requesting_specialty": _CLAIM,
    "issues.classification": _CLAIM,
    "issues.utilization_review": _TIMES,
    "issues.utilization_review.requested": "an adjudication has one number and no range, frequency or words",
    "issues.utilization_review.authorized": "an adjudication has one number and no range, frequency or words",
    "issues.utilization_review.basis": "no element",
    "issues.utilization_review.guidelines.adopted_as_mtus": "of our format only",
    "issues.determination.guidelines.adopted_as_mtus": "of our format only",
    "issues.determination.criteria.kind": "no element",
    "issues.determination.reviews.reviewer": "one Practitioner stands for the reviewer of the case",
    "issues.determination.follows_issue": "no element",
}
"""The members that base FHIR has no place for, with the reason. A record stands for its members that have none."""


def members() -> Iterator[str]:
    """Every member without members of its own, as the names that lead to it."""
    return _members(Case, "")


def place_of(member: str) -> str | None:
    """Where a member stands in FHIR; `None` if nowhere.

    >>> place_of("issues.heading"), place_of("diagnoses.code")
    ('ClaimResponse.processNote.text', None)
    """
    return PLACES.get(_entry(member))


def reason_of(member: str) -> str | None:
    """Why a member has no place; `None` if it has one."""
    return LOSSES.get(_entry(member))


def explained() -> Iterator[tuple[str, str]]:
    """Rows of a table: a member with its place in FHIR, or with `lost` and the reason."""
    for member in members():
        yield member, place_of(member) or f"lost: {reason_of(member)}"


def _entry(member: str) -> str:
    """The longest name in either table that leads to a member."""
    names = member.split(".")
    leading = (".".join(names[:length]) for length in range(len(names), 0, -1))
    return next(name for name in leading if name in PLACES or name in LOSSES)


def _members(record: type, before: str) -> Iterator[str]:
    for name, member in shape(record).members.items():
        kind = member.kind.item if isinstance(member.kind, Sequence) else member.kind
        if isinstance(kind, Nested):
            yield from _members(kind.record, f"{before}{name}.")
        else:
            yield before + name
