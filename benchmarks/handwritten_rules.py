"""The rules of workers' compensation, handwritten over typed objects: what a user of pydantic or msgspec has to add.

They are written for speed, over the same facts and code lists as `imr_schema.rules`, so that all readers do equal work.
A test holds them against the examples of every rule.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import jsonschema_rs

from imr_schema.model.codes import SUBCATEGORIES, CaseMember
from imr_schema.model.mtus import MTUS_CHAPTERS, MTUS_CHAPTERS_END
from imr_schema.model.places import LEVELS_OF_REGION, PAIRED_REGIONS
from imr_schema.rules.privacy import IDENTIFYING, SIGN

_PAIRED = {region.value for region in PAIRED_REGIONS}
_LEVELS = {region.value: {each.value for each in allowed} for region, allowed in LEVELS_OF_REGION.items()}
_SUBCATEGORIES = {category.value: {each.value for each in allowed} for category, allowed in SUBCATEGORIES.items()}
_HEADER = {member.value: member.value.removeprefix("dates.") for member in CaseMember}
_CASE_NUMBER = re.compile("(CM[0-9]{2}-[0-9]{7,8}|13-[0-9]{6})")
_IDENTIFYING = re.compile(IDENTIFYING)
_are_free = jsonschema_rs.Draft202012Validator({"not": {"pattern": SIGN}}).is_valid


def _may_identify(text: str) -> bool:
    return not _are_free(text) and _IDENTIFYING.search(text) is not None


class BrokenError(ValueError):
    """A rule of level error is broken."""


def _demand(kept: bool) -> None:  # noqa: FBT001 - the condition of a rule
    if not kept:
        raise BrokenError


def check_case(case: Any) -> list[str]:
    """Check all rules over a case of any library that has attributes of our names, with codes as text.

    Args:
        case: A case of workers' compensation; one of another program is refused.

    Returns:
        The ids of the rules of level warning that it breaks, once for each violation.

    Raises:
        BrokenError: It breaks a rule of level error.
    """
    warnings: list[str] = []
    _demand(case.program == "ca-dwc-imr")
    _demand((case.ineligible_reason is not None) == (case.status == "ineligible"))
    if case.status == "decided":
        _check_decided(case, warnings)
    else:
        _demand(case.outcome is None and (case.dates is None or case.dates.decided is None))
        _demand(all(issue.determination is None for issue in case.issues))
    _check_header(case, warnings)
    _check_outcome(case)
    for diagnosis in case.diagnoses:
        _demand((diagnosis.code is None) == (diagnosis.code_system is None))
    for number, issue in enumerate(case.issues, 1):
        _demand(issue.number == number)
        _check_issue(issue, case, warnings)
    texts = _texts(case)
    if not _are_free("\n".join(texts)):
        warnings += ["free-text-looks-identifying" for text in texts if _may_identify(text)]
    return warnings


def _check_decided(case: Any, warnings: list[str]) -> None:
    _demand(bool(case.issues))
    for issue in case.issues:
        _demand(issue.determination is not None and issue.utilization_review is not None)
    reviewer = case.reviewer
    if reviewer is not None:
        _demand(bool(reviewer.licensed_states))
        if reviewer.attestations is None or reviewer.attestations.no_affiliation is not True:
            warnings.append("reviewer-attests-independence")
    dates = case.dates
    if (
        dates is None
        or None in (dates.injury, dates.ur_decision, dates.application_received, dates.assigned, dates.decided)
        or None in (case.case_number, case.priority, reviewer, case.clinical_summary)
    ):
        _check_missing(case, warnings)


def _check_missing(case: Any, warnings: list[str]) -> None:
    """Check that a decided case has it on record what its header lacks."""
    for member, name in _HEADER.items():
        holder = case.dates if member != name else case
        if getattr(holder, name, None) is None:
            _demand(member in case.not_stated)
            warnings.append("header-not-in-source")


def _check_header(case: Any, warnings: list[str]) -> None:
    """Check what the header states: what it lacks, its dates, its number, and the patient."""
    for member in case.not_stated:
        name = _HEADER[member]
        _demand(getattr(case.dates if member != name else case, name, None) is None)
    if case.case_number is not None:
        _demand(_CASE_NUMBER.fullmatch(case.case_number) is not None)
    if case.dates is not None:
        _check_dates(case, case.dates, warnings)
    if case.patient is not None:
        age, ages = case.patient.age, case.patient.age_range
        _demand(age is None or ages is None)
        _demand(ages is None or ages.max is None or ages.min <= ages.max)
        if age is not None and not 14 <= age <= 100:
            warnings.append("age-fits-injury")


def _check_dates(case: Any, dates: Any, warnings: list[str]) -> None:
    injury, reviewed, received = dates.injury, dates.ur_decision, dates.application_received
    assigned, decided = dates.assigned, dates.decided
    given = [each for each in (injury, dates.rfa, reviewed, received, assigned, decided) if each]
    _demand(all(before <= after for before, after in pairwise(given)))
    if decided and case.decision_year is not None:
        _demand(case.decision_year == decided.year)
    if reviewed and received and received - reviewed > timedelta(35):
        warnings.append("application-within-35-days")
    if assigned and decided and decided - assigned > timedelta(45):
        warnings.append("decision-within-45-days")
    if assigned and decided and case.priority == "expedited" and decided - assigned > timedelta(30):
        warnings.append("expedited-is-quick")
    if injury and reviewed:
        if injury < date(2013, 1, 1) and reviewed < date(2013, 7, 1):
            warnings.append("program-applies")
        if injury >= date(2018, 1, 1) and reviewed - injury <= timedelta(30):
            warnings.append("treatment-in-first-30-days")
    if received and case.case_number and case.case_number.startswith("CM"):
        if abs(received.year - 2000 - int(case.case_number[2:4])) > 1:
            warnings.append("case-number-year")


def _check_outcome(case: Any) -> None:
    outcomes = {issue.determination.outcome for issue in case.issues if issue.determination is not None}
    _demand("partially-overturned" not in outcomes)
    if case.outcome is not None and outcomes:
        _demand(case.outcome == (outcomes.pop() if len(outcomes) == 1 else "partially-overturned"))


def _check_issue(issue: Any, case: Any, warnings: list[str]) -> None:
    request, review, decision, dates = issue.request, issue.utilization_review, issue.determination, case.dates
    _check_request(request, warnings)
    served = request.date_of_service
    if served and dates is not None:
        _demand(dates.injury is None or dates.injury <= served)
        _demand(dates.decided is None or served <= dates.decided)
        if dates.injury and dates.injury >= date(2018, 1, 1) and served - dates.injury <= timedelta(30):
            warnings.append("treatment-in-first-30-days")
    if review is not None:
        _check_cited(review, dates and dates.ur_decision, warnings)
        _check_review(review, request, dates, warnings)
    if decision is not None:
        _demand(decision.basis is not None and decision.rationale is not None)
        _check_cited(decision, dates and dates.decided, warnings)
        follows = decision.follows_issue
        _demand(follows is None or (follows != issue.number and follows <= len(case.issues)))
        is_counted = request.category in {"injection", "pharmaceuticals", "rehabilitation"}
        if decision.outcome == "overturned" and is_counted and request.quantity is None and request.duration is None:
            if not request.parts or any(part.duration is None and part.quantity is None for part in request.parts):
                warnings.append("overturned-states-quantity")


def _check_review(review: Any, request: Any, dates: Any, warnings: list[str]) -> None:
    requested, authorized = review.requested, review.authorized
    for portion in (requested, authorized):
        if portion is not None:
            _check_amounts(portion, warnings)
    if review.decision == "modified":
        _demand(requested is not None and authorized is not None)
    elif review.decision == "denied":
        _demand(authorized is None)
    elif review.decision == "delayed" and dates is not None and dates.ur_decision:
        if dates.ur_decision >= date(2018, 1, 1):
            warnings.append("delayed-is-historic")
    if requested is None or authorized is None or request.quantity is None:
        return
    quantities = requested.quantity, authorized.quantity, request.quantity
    if None in quantities or any(each.max is not None for each in quantities):
        return
    if len({each.unit for each in quantities}) == 1:
        asked = requested.quantity.value * (1 + (requested.refills or 0))
        granted = authorized.quantity.value * (1 + (authorized.refills or 0))
        refills = request.medications[0].refills or 0 if len(request.medications) == 1 else 0
        if request.quantity.value * (1 + refills) not in {asked, asked - granted}:
            warnings.append("remainder-adds-up")


def _check_request(request: Any, warnings: list[str]) -> None:
    gaps = [gap.member for gap in request.not_stated]
    if gaps:
        _check_gaps(request, gaps, warnings)
    category, subcategory, parts = request.category, request.subcategory, request.parts
    _check_sites(request, gaps)
    _check_amounts(request, warnings)
    _demand(subcategory is None or subcategory in _SUBCATEGORIES[category])
    if category == "injection" and "quantity" not in gaps and request.quantity is None:
        _demand(bool(parts) and all(part.quantity is not None for part in parts))
    if category == "pharmaceuticals" and not request.medications and "medications" not in gaps:
        _demand(any(part.medications for part in parts))
    if category == "other":
        warnings.append("category-unclassified")
    quantity = request.quantity
    if quantity is not None and quantity.basis == "computed":
        _demand(request.frequency is not None or "frequency" in gaps)
        _demand(request.duration is not None or "duration" in gaps)
    if parts:
        _demand(request.frequency is None and request.duration is None)
        _demand(quantity is None or quantity.basis == "stated")
        for part in parts:
            _check_amounts(part, warnings)


def _check_gaps(request: Any, gaps: list[str], warnings: list[str]) -> None:
    """Check that what a request does not state is absent, and named once."""
    _demand(len(set(gaps)) == len(gaps))
    sites, drugs, missing = request.sites, request.medications, set(gaps)
    for name in ("quantity", "frequency", "duration"):
        _demand(name not in missing or getattr(request, name) is None)
    _demand("sites" not in missing or not sites)
    _demand("medications" not in missing or not drugs)
    if "side" in missing and sites:
        lacks = any(site.region in _PAIRED and site.side is None for site in sites)
        _demand(lacks or all(site.side is None for site in sites))
    if "levels" in missing and sites:
        lacks = any(site.region in _LEVELS and not site.levels for site in sites)
        _demand(lacks or not any(site.levels for site in sites))
    if "strength" in missing and drugs:
        _demand(any(drug.strength is None for drug in drugs))
    _demand("dose" not in missing or request.frequency is None or request.frequency.each is None)
    if "quantity" in missing:
        warnings.append("quantity-not-stated")


def _check_sites(request: Any, gaps: list[str]) -> None:
    sites = (
        [*request.sites, *(site for part in request.parts for site in part.sites)] if request.parts else request.sites
    )
    category, subcategory = request.category, request.subcategory
    is_procedure = category in {"injection", "surgery"} and subcategory not in {"adjunct", "surgical-consult"}
    for site in sites:
        if site.levels:
            _demand(site.region in _LEVELS and _LEVELS[site.region].issuperset(site.levels))
        if is_procedure and site.side is None and site.region in _PAIRED:
            _demand("side" in gaps)
    if category == "injection" and subcategory in {"epidural", "facet"} and "levels" not in gaps:
        _demand(any(site.levels for site in sites))


def _check_amounts(request: Any, warnings: list[str]) -> None:
    """Check the amounts of a request, or of a part or portion of one."""
    quantity, frequency, duration = request.quantity, request.frequency, request.duration
    if frequency is not None:
        _demand(frequency.max is None or frequency.times <= frequency.max)
        each = frequency.each
        _demand(each is None or each.max is None or each.value <= each.max)
    _demand(duration is None or duration.max is None or duration.value <= duration.max)
    if quantity is None:
        return
    _demand(quantity.max is None or quantity.value <= quantity.max)
    if quantity.basis == "implied":
        _demand(quantity.value == 1 and quantity.max is None)
    elif quantity.basis == "computed" and frequency is not None and duration is not None:
        if frequency.per == duration.unit:
            if quantity.value != frequency.times * duration.value:
                warnings.append("computed-quantity-agrees")
            most = (frequency.max or frequency.times) * (duration.max or duration.value)
            if any(each.max is not None for each in (quantity, frequency, duration)):
                if (quantity.max or quantity.value) != most:
                    warnings.append("computed-quantity-agrees")


def _check_cited(decision: Any, decided: date | None, warnings: list[str]) -> None:
    cited, basis = decision.guidelines, decision.basis
    mtus = adopted = 0
    for citation in cited:
        _demand(citation.title is not None or citation.text is not None)
        if citation.source == "mtus":
            mtus += 1
            _demand(citation.title is not None and citation.adopted_as_mtus is None)
            if decided is not None:
                if citation.title in MTUS_CHAPTERS and decided >= MTUS_CHAPTERS_END:
                    warnings.append("mtus-chapter-in-force")
                if citation.year is not None and citation.year > decided.year:
                    warnings.append("mtus-chapter-in-force")
        elif citation.adopted_as_mtus is not None:
            _demand(citation.source == "acoem")
            adopted += citation.adopted_as_mtus
    if basis == "none-cited":
        _demand(not cited)
    elif basis == "mtus":
        _demand(bool(cited) and mtus + adopted == len(cited))
    elif basis == "mtus-and-other":
        _demand(0 < mtus + adopted < len(cited))
    elif basis == "outside-mtus":
        _demand(bool(cited) and not mtus + adopted)


def _texts(case: Any) -> list[str]:
    """Return all free texts of a case; in place of some that are absent stands an empty one."""
    texts = [case.clinical_summary or "", case.review_organization or ""]
    if case.health_coverage is not None:
        texts += (case.health_coverage.plan or "", case.health_coverage.kind or "")
    if case.source is not None and case.source.read_by is not None:
        texts.append(case.source.read_by)
    _add_reviewer(texts, case.reviewer)
    texts += [each.description for each in case.diagnoses]
    texts += [each.description for each in case.documents_reviewed]
    for issue in case.issues:
        request, review, decision = issue.request, issue.utilization_review, issue.determination
        texts += (issue.heading, issue.requesting_specialty or "", request.description)
        for each in issue.classification:
            texts += (each.system, *each.path)
        _add_drugs(texts, request.medications)
        for part in request.parts:
            texts.append(part.description)
            _add_drugs(texts, part.medications)
        if review is not None:
            texts += [portion.description for portion in (review.requested, review.authorized) if portion is not None]
            texts.append(review.reason or "")
            _add_citations(texts, review.guidelines)
        if decision is not None:
            texts.append(decision.rationale or "")
            texts += [criterion.description for criterion in decision.criteria]
            _add_citations(texts, decision.guidelines)
            for opinion in decision.reviews:
                texts.append(opinion.summary or "")
                _add_reviewer(texts, opinion.reviewer)
    return texts


def _add_reviewer(texts: list[str], reviewer: Any) -> None:
    if reviewer is not None:
        texts += reviewer.certifications
        texts += reviewer.subspecialties


def _add_drugs(texts: list[str], drugs: Iterable[Any]) -> None:
    for drug in drugs:
        texts += (drug.name, drug.strength or "", drug.form or "")
        for ingredient in drug.ingredients:
            texts += (ingredient.name, ingredient.strength or "")


def _add_citations(texts: list[str], citations: Iterable[Any]) -> None:
    for citation in citations:
        texts += (citation.title or "", *citation.sections, citation.pages or "", citation.text or "")
