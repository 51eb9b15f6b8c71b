"""The rules as one would write them by hand over typed objects: what a user of pydantic or msgspec has to add.

They are written for speed, on the same facts as `imr_schema.rules`, so that the comparison is of equal work.
"""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from imr_schema.model.codes import SUBCATEGORIES
from imr_schema.model.places import LEVELS_OF_REGION, PAIRED_REGIONS
from imr_schema.rules.privacy import with_signs

PAIRED = {region.value for region in PAIRED_REGIONS}
FITTING_LEVELS = {region.value: {each.value for each in allowed} for region, allowed in LEVELS_OF_REGION.items()}
FITTING = {category.value: {each.value for each in allowed} for category, allowed in SUBCATEGORIES.items()}


class BrokenError(ValueError):
    """A rule is broken."""


def _hold(kept: bool) -> None:  # noqa: FBT001
    if not kept:
        raise BrokenError


def check_case(case: Any) -> None:
    """Check all rules over a case, of any library that has attributes of our names and codes as text."""
    dates, issues = case.dates, case.issues
    is_decided = case.status == "decided"
    if is_decided:
        _hold(
            None not in (case.case_number, case.priority, dates, case.reviewer, case.clinical_summary) and bool(issues)
        )
        _hold(None not in (dates.injury, dates.ur_decision, dates.application_received, dates.assigned, dates.decided))
        _hold(bool(case.reviewer.licensed_states) and case.reviewer.attestations.no_affiliation is True)
        _hold(all(issue.determination is not None and issue.utilization_review is not None for issue in issues))
    else:
        _hold(all(issue.determination is None for issue in issues) and case.outcome is None)
        _hold(dates is None or dates.decided is None)
    _hold((case.ineligible_reason is not None) == (case.status == "ineligible"))
    if dates is not None:
        _check_dates(dates, case.case_number)
    if case.patient and case.patient.age is not None:
        _hold(14 <= case.patient.age <= 100)
    outcomes = {issue.determination.outcome for issue in issues if issue.determination}
    if case.outcome and outcomes:
        _hold(case.outcome == (outcomes.copy().pop() if len(outcomes) == 1 else "partially-overturned"))
    for number, issue in enumerate(issues, 1):
        _hold(issue.number == number)
        _check_issue(issue, len(issues))
    for diagnosis in case.diagnoses:
        _hold((diagnosis.code is None) == (diagnosis.code_system is None))
    _hold(not with_signs(_texts(case)))


def _check_dates(dates: Any, case_number: str) -> None:
    given = (dates.injury, dates.rfa, dates.ur_decision, dates.application_received, dates.assigned, dates.decided)
    stated = [each for each in given if each]
    _hold(all(before <= after for before, after in pairwise(stated)))
    _hold(dates.application_received - dates.ur_decision <= timedelta(35))
    _hold(dates.decided - dates.assigned <= timedelta(45))
    _hold(dates.injury >= date(2013, 1, 1) or dates.ur_decision >= date(2013, 7, 1))
    _hold(abs(dates.application_received.year - 2000 - int(case_number[2:4])) <= 1)


def _check_issue(issue: Any, count: int) -> None:
    request, review, decision = issue.request, issue.utilization_review, issue.determination
    _check_request(request)
    if review is not None:
        _check_cited(review)
        _hold(review.decision != "modified" or (review.requested is not None and review.authorized is not None))
        _hold(review.decision != "denied" or review.authorized is None)
        _hold(review.decision != "delayed")
        if review.authorized and review.authorized.quantity and review.requested.quantity and request.quantity:
            _hold(
                request.quantity.value
                in {
                    review.requested.quantity.value,
                    review.requested.quantity.value - review.authorized.quantity.value,
                }
            )
    if decision is not None:
        _check_cited(decision)
        _hold(
            decision.follows_issue is None
            or (decision.follows_issue != issue.number and decision.follows_issue <= count)
        )
        if decision.outcome == "overturned" and request.category in {"injection", "pharmaceuticals", "rehabilitation"}:
            _hold(request.quantity is not None or request.duration is not None)


def _check_request(request: Any) -> None:
    missing = [gap.member for gap in request.not_stated]
    _hold(len(set(missing)) == len(missing))
    _check_sites(request, missing)
    _hold(request.category != "injection" or request.quantity is not None or "quantity" in missing)
    _hold("quantity" not in missing)
    _hold("frequency" not in missing or request.frequency is None)
    _hold("duration" not in missing or request.duration is None)
    _hold("sites" not in missing or not request.sites)
    _hold("strength" not in missing or any(drug.strength is None for drug in request.medications))
    _hold(request.subcategory is None or request.subcategory in FITTING[request.category])
    _hold(request.category != "pharmaceuticals" or bool(request.medications))
    _hold(request.category != "other")
    for each in (request.quantity, request.duration):
        _hold(each is None or each.max is None or each.max >= each.value)
    frequency = request.frequency
    _hold(frequency is None or frequency.max is None or frequency.max >= frequency.times)
    if request.quantity and request.quantity.basis == "computed" and frequency and request.duration:
        _hold(
            frequency.per != request.duration.unit or request.quantity.value == frequency.times * request.duration.value
        )


def _check_sites(request: Any, missing: list[Any]) -> None:
    for site in request.sites:
        _hold(not site.levels or set(site.levels) <= FITTING_LEVELS.get(site.region, frozenset()))
        if request.category in {"injection", "surgery"} and site.region in PAIRED:
            _hold(site.side is not None or "side" in missing)
    if request.subcategory in {"epidural", "facet"}:
        _hold("levels" in missing or any(site.levels for site in request.sites))


def _check_cited(decision: Any) -> None:
    sources = [citation.source for citation in decision.guidelines]
    mtus = sources.count("mtus")
    if decision.basis == "none-cited":
        _hold(not sources)
    elif decision.basis == "mtus":
        _hold(bool(sources) and mtus == len(sources))
    elif decision.basis == "mtus-and-other":
        _hold(0 < mtus < len(sources))
    elif decision.basis == "outside-mtus":
        _hold(bool(sources) and not mtus)
    for citation in decision.guidelines:
        _hold(citation.title is not None or (citation.source != "mtus" and citation.text is not None))


def _texts(case: Any) -> list[str]:
    texts = [case.clinical_summary or "", *(diagnosis.description for diagnosis in case.diagnoses)]
    for issue in case.issues:
        texts += (issue.heading, issue.request.description)
        if issue.determination is not None:
            texts.append(issue.determination.rationale)
            texts += (citation.text for citation in issue.determination.guidelines if citation.text)
    return texts
