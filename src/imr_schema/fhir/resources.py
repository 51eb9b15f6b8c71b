"""A case as resources of base FHIR R4: a ClaimResponse, with what stands around it.

Only elements of base FHIR are used, and no profile is claimed: neither Da Vinci PAS nor any other.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from uuid import UUID, uuid5

from imr_schema.model.codes import CaseOutcome, FormatVersion, IneligibleReason, Outcome, ReviewProgram, Status

Resource = dict[str, Any]

_NAMESPACE: Final = UUID("6f1ab0c9-2f0f-5d5c-9d3b-5f0e1c3c1f5e")
"""That of our names; any fixed one would do."""
_BASE: Final = f"https://w3id.org/imr-schema/{FormatVersion.V1_0.value}"
_ABSENT: Final = {
    "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]
}
"""What FHIR puts in the place of something that is not known."""
_ASSEMBLER: Final = {
    "coding": [{"system": "http://terminology.hl7.org/CodeSystem/provenance-participant-type", "code": "assembler"}]
}
_STATUS: Final = {"decided": "active", "in-review": "active", "deferred": "active"}
"""The status of a resource; that of any other case is cancelled."""
_QUANTITIES: Final = (
    ("Disputed quantity", ("request", "quantity")),
    ("Requested quantity", ("utilization_review", "requested", "quantity")),
    ("Authorized quantity", ("utilization_review", "authorized", "quantity")),
)


def bundle(document: Mapping[str, Any]) -> Resource:
    """Make a bundle of the resources of a case.

    Args:
        document: A valid record as canonical JSON.

    Returns:
        A Bundle of the type collection. Equal records have equal bundles.
    """
    made = dict(_resources(document, {}))
    seed = uuid5(_NAMESPACE, json.dumps(made, sort_keys=True))
    urns = {role: f"urn:uuid:{uuid5(seed, role)}" for role in made}
    entries = [{"fullUrl": urns[role], "resource": resource} for role, resource in _resources(document, urns)]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def _resources(document: Mapping[str, Any], urns: Mapping[str, str]) -> Iterator[tuple[str, Resource]]:
    """The resources by their roles, which refer to each other by `urns`, or else by their roles."""

    def reference(role: str) -> dict[str, str]:
        return {"reference": urns.get(role, role)}

    yield "claim-response", _claim_response(document, reference("patient"))
    sex = document.get("patient", {}).get("sex")
    yield "patient", {"resourceType": "Patient"} | ({"gender": sex} if sex else {})
    decided = document.get("dates", {}).get("decided")
    if summary := document.get("clinical_summary"):
        by = document.get("summary_by", "").replace("-", " ")
        yield (
            "communication",
            {"resourceType": "Communication", "status": "completed", "about": [reference("claim-response")]}
            | ({"sent": decided} if decided else {})
            | ({"sender": {"display": by}} if by else {})
            | {"payload": [{"contentString": summary}]},
        )
    reviewer = document.get("reviewer")
    if reviewer:
        qualifications = list(_qualifications(reviewer))
        yield (
            "practitioner",
            {"resourceType": "Practitioner"} | ({"qualification": qualifications} if qualifications else {}),
        )
    yield (
        "provenance",
        {"resourceType": "Provenance", "target": [reference("claim-response")]}
        | ({"occurredDateTime": decided} if decided else {})
        | {"_recorded": _ABSENT, "agent": list(_agents(document, reference("practitioner") if reviewer else None))}
        | ({"entity": entities} if (entities := list(_entities(document))) else {}),
    )


def _claim_response(document: Mapping[str, Any], patient: Mapping[str, str]) -> Resource:
    issues = document["issues"]
    notes: list[str] = []
    items = [_item(issue, notes) for issue in issues]
    timings = {issue["request"].get("timing") for issue in issues}
    created = document.get("dates", {}).get("decided") or document.get("decision_year")
    plan = document.get("health_coverage", {}).get("plan")
    program = ReviewProgram(document.get("program", ReviewProgram.CA_DWC_IMR.value))
    number = document.get("case_number")
    return (
        {"resourceType": "ClaimResponse"}
        | ({"identifier": [{"system": f"{_BASE}/case-number/{program.value}", "value": number}]} if number else {})
        | {
            "status": _STATUS.get(document["status"], "cancelled"),
            "type": _concept("review-program", program.value, program.title),
            "use": "claim" if timings == {"retrospective"} else "preauthorization",
            "patient": patient,
        }
        | ({"created": str(created)} if created else {"_created": _ABSENT})
        | {
            "insurer": {"display": plan} if plan else _ABSENT,
            "outcome": "queued" if document["status"] in {"in-review", "deferred"} else "complete",
            "disposition": _disposition(document),
        }
        | ({"item": items} if items else {})
        | ({"processNote": [_note(number, text) for number, text in enumerate(notes, 1)]} if notes else {})
    )


def _disposition(document: Mapping[str, Any]) -> str:
    """The status of the case; of a decided one also the outcome, of an ineligible one the reason."""
    status = Status(document["status"])
    if reason := document.get("ineligible_reason"):
        return f"{status.title}: {IneligibleReason(reason).title}"
    outcome = document.get("outcome") or _outcome_of(document["issues"])
    return f"{status.title}: {CaseOutcome(outcome).title}" if outcome else status.title


def _outcome_of(issues: Iterable[Mapping[str, Any]]) -> str | None:
    """The outcome that follows from the issues, if all are determined."""
    outcomes: set[str | None] = {issue.get("determination", {}).get("outcome") for issue in issues}
    if None in outcomes or not outcomes:
        return None
    return outcomes.pop() if len(outcomes) == 1 else CaseOutcome.PARTIALLY_OVERTURNED.value


def _item(issue: Mapping[str, Any], notes: list[str]) -> Resource:
    """An item of the response; its notes are added to those of the others."""
    first = len(notes) + 1
    notes.extend(_notes(issue))
    return {
        "itemSequence": issue["number"],
        "noteNumber": list(range(first, len(notes) + 1)),
        "adjudication": list(_adjudications(issue)) or [{"category": {"text": "Not decided"}}],
    }


def _adjudications(issue: Mapping[str, Any]) -> Iterator[Resource]:
    for text, path in _QUANTITIES:
        quantity: Any = issue
        for step in path:
            quantity = quantity.get(step, {})
        if quantity:
            unit = _concept("quantity-unit", quantity["unit"], text)
            yield {"category": unit, "value": quantity["value"]}
    if review := issue.get("utilization_review"):
        reason = review.get("denial_reason")
        yield {"category": _concept("ur-decision", review["decision"], "Utilization review")} | (
            {"reason": _concept("denial-reason", reason)} if reason else {}
        )
    if determination := issue.get("determination"):
        basis, standard = determination.get("basis"), determination.get("standard")
        outcome = _concept("outcome", determination["outcome"], "Independent medical review")
        yield {"category": outcome} | ({"reason": _concept("basis", basis)} if basis else {})
        if standard:
            yield {"category": _concept("standard", standard, "Standard of medical necessity")}


def _notes(issue: Mapping[str, Any]) -> Iterator[str]:
    review, determination = issue.get("utilization_review", {}), issue.get("determination", {})
    yield f"Disputed item: {issue['heading']}"
    yield f"Disputed portion: {issue['request']['description']}"
    if reason := review.get("reason"):
        yield f"Reasons of utilization review: {reason}"
    yield from (f"Utilization review cites {_citation(each)}" for each in review.get("guidelines", ()))
    if rationale := determination.get("rationale"):
        yield f"Rationale: {rationale}"
    for criterion in determination.get("criteria", ()):
        yield f"Criterion, {criterion['finding'].replace('-', ' ')}: {criterion['description']}"
    yield from (f"The determination cites {_citation(each)}" for each in determination.get("guidelines", ()))
    for each in determination.get("reviews", ()):
        title = Outcome(each["outcome"]).title if "outcome" in each else "Outcome not stated"
        yield ": ".join(filter(None, (f"One of several reviews, {title.lower()}", each.get("summary"))))


def _citation(citation: Mapping[str, Any]) -> str:
    parts = [citation["source"], citation.get("title"), citation.get("year"), *citation.get("sections", ())]
    pages, text = citation.get("pages"), citation.get("text")
    return ", ".join(map(str, filter(None, (*parts, pages and f"pages {pages}", text and f'"{text}"'))))


def _note(number: int, text: str) -> Resource:
    return {"number": number, "type": "display", "text": text}


def _concept(codes: str, code: str, text: str | None = None) -> Resource:
    """A code of one of our lists."""
    return {"coding": [{"system": f"{_BASE}/codes/{codes}", "code": code}]} | ({"text": text} if text else {})


def _qualifications(reviewer: Mapping[str, Any]) -> Iterator[Resource]:
    for name in ("certifications", "subspecialties"):
        yield from ({"code": {"text": each}} for each in reviewer.get(name, ()))
    for state in reviewer.get("licensed_states", ()):
        yield {"code": {"text": "License to practice"}, "issuer": {"display": state}}


def _agents(document: Mapping[str, Any], reviewer: Mapping[str, str] | None) -> Iterator[Resource]:
    organization = document.get("review_organization")
    if organization or not reviewer:
        yield {"type": {"text": "Review organization"}, "who": {"display": organization} if organization else _ABSENT}
    if reviewer:
        yield {"type": {"text": "Expert reviewer"}, "who": reviewer}
    if program := document.get("source", {}).get("read_by"):
        yield {"type": _ASSEMBLER, "who": {"display": program}}


def _entities(document: Mapping[str, Any]) -> Iterator[Resource]:
    source = document.get("source", {})
    name, digest = source.get("name"), source.get("sha256")
    if name or digest:
        file = ({"display": name} if name else {}) | ({"identifier": {"value": f"sha256:{digest}"}} if digest else {})
        yield {"role": "source", "what": file}
    for each in document.get("documents_reviewed", ()):
        words = ", ".join(filter(None, (each["description"], each.get("date"))))
        yield {"role": "source", "what": {"display": words}}
