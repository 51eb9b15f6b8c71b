"""Three complete cases about invented people, which together have every member, for the manual and the tests.

Each rule has an example that meets it and one that breaks it: the first case with a few changes.
"""

from collections.abc import Iterator
from typing import Any

from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.records import records_in
from imr_schema._records.rule import Rule
from imr_schema.findings import Path, Step
from imr_schema.model.case import Case


def _citation(chapter: str, year: int, *sections: str) -> dict[str, Any]:
    return {"source": "mtus", "title": chapter, "year": year, "sections": list(sections)}


def _total(value: int, unit: str, basis: str = "stated") -> dict[str, Any]:
    return {"value": value, "unit": unit, "basis": basis}


_SUMMARY = """\
The injured worker is a 47 year old male baker who hurt his low back and left knee while lifting a tray.
Current medications help him little."""

_INJECTIONS: dict[str, Any] = {
    "number": 1,
    "heading": "Six trigger point injections, low back",
    "request": {
        "description": "Four trigger point injections, low back",
        "category": "injection",
        "subcategory": "joint-or-soft-tissue",
        "sites": [{"region": "low-back", "side": "bilateral"}],
        "quantity": _total(4, "injection"),
        "codes": [{"system": "cpt", "code": "20553"}],
        "timing": "retrospective",
        "date_of_service": "2016-10-03",
        "not_stated": [
            {"member": "frequency", "by": "not-in-request"},
            {"member": "duration", "by": "not-in-request"},
        ],
    },
    "utilization_review": {
        "decision": "modified",
        "requested": {"description": "Six trigger point injections", "quantity": _total(6, "injection")},
        "authorized": {"description": "Two trigger point injections", "quantity": _total(2, "injection")},
    },
    "determination": {
        "outcome": "overturned",
        "basis": "mtus-and-other",
        "guidelines": [
            _citation("Chronic Pain Medical Treatment", 2009, "Trigger point injections") | {"pages": "122"},
            _citation("Low Back Complaints", 2009, "Physical Methods"),
            {"source": "odg", "title": "Low Back", "year": 2016, "text": "ODG, Low Back: trigger point injections."},
        ],
        "rationale": "A twitch response is recorded, and the first injections helped for seven weeks.",
        "criteria": [
            {"description": "A twitch response is recorded", "finding": "met", "kind": "clinical-findings"},
            {
                "description": "the first injections helped for seven weeks",
                "finding": "met",
                "kind": "functional-improvement",
            },
        ],
        "standard": "mtus",
    },
}

_THERAPY: dict[str, Any] = {
    "number": 2,
    "heading": "Physical therapy, left knee, 2-3 times a week for 4 weeks",
    "request": {
        "description": "Physical therapy, left knee, 2-3 times a week for 4 weeks",
        "category": "rehabilitation",
        "subcategory": "physical-or-occupational-therapy",
        "sites": [{"region": "knee", "side": "left"}],
        "quantity": {"value": 8, "max": 12, "unit": "visit", "basis": "computed"},
        "frequency": {"times": 2, "max": 3, "per": "week"},
        "duration": {"value": 4, "unit": "week"},
        "adjunct_to_surgery": True,
    },
    "utilization_review": {"decision": "denied", "basis": "none-cited"},
    "determination": {
        "outcome": "upheld",
        "basis": "none-cited",
        "guidelines": [],
        "rationale": "The operation is not medically necessary, and so is not the therapy after it.",
        "follows_issue": 1,
    },
}

_COMPOUND: dict[str, Any] = {
    "number": 3,
    "heading": "Ketamine 10%, Baclofen 2% cream 60g with 1 refill",
    "request": {
        "description": "Ketamine 10%, Baclofen 2% cream 60g with 1 refill",
        "category": "pharmaceuticals",
        "quantity": _total(60, "gram"),
        "duration": {"value": 2, "max": 4, "unit": "week"},
        "medications": [
            {
                "name": "Ketamine / Baclofen",
                "strength": "10%, 2%",
                "form": "cream",
                "refills": 1,
                "ingredients": [{"name": "Ketamine", "strength": "10%"}, {"name": "Baclofen", "strength": "2%"}],
            }
        ],
        "not_stated": [{"member": "frequency", "by": "source-says"}],
    },
    "utilization_review": {
        "decision": "denied",
        "basis": "mtus",
        "guidelines": [_citation("Chronic Pain Medical Treatment", 2009, "Topical Analgesics")],
    },
    "determination": {
        "outcome": "upheld",
        "basis": "outside-mtus",
        "guidelines": [{"source": "other", "text": "A review of topical compounds, 2015."}],
        "rationale": "Topical baclofen is not recommended.",
    },
}

DOCUMENT: dict[str, Any] = {
    "schema_version": "1.0",
    "case_number": "CM16-0000001",
    "status": "decided",
    "priority": "standard",
    "dates": {
        "injury": "2014-02-28",
        "rfa": "2016-10-13",
        "ur_decision": "2016-10-20",
        "application_received": "2016-11-02",
        "assigned": "2016-11-21",
        "decided": "2016-12-20",
    },
    "review_organization": "An Independent Review Organization",
    "patient": {"age": 47, "sex": "male"},
    "reviewer": {
        "certifications": ["Physical Medicine & Rehabilitation"],
        "subspecialties": ["Pain Management"],
        "licensed_states": ["CA", "OR"],
        "attestations": {
            "no_affiliation": True,
            "active_practice_years_over": 5,
            "active_practice_hours_per_week": 24,
            "same_or_similar_specialty": True,
            "evidence_hierarchy": True,
        },
    },
    "clinical_summary": _SUMMARY,
    "summary_by": "reviewer",
    "diagnoses": [{"description": "Lumbar strain", "code": "S39.012A", "code_system": "icd-10-cm"}],
    "documents_reviewed": [{"description": "Progress report", "date": "2016-10-03"}],
    "issues": [_INJECTIONS, _THERAPY, _COMPOUND],
    "outcome": "partially-overturned",
    "source": {
        "name": "letter-1.txt",
        "sha256": "0123456789abcdef" * 4,
        "layout": "letter-2016",
        "read_by": "imr-schema 1.0.0",
    },
    "extensions": {"example.org": {"batch": 7}},
}
"""A decided case in canonical form. Copy it before you change it."""

_EPIDURAL: dict[str, Any] = {
    "number": 1,
    "heading": "Left L4-5 and L5-S1 epidural steroid injection",
    "request": {
        "description": "Left L4-5 and L5-S1 epidural steroid injection",
        "category": "injection",
        "subcategory": "epidural",
        "sites": [{"region": "low-back", "side": "left", "levels": ["L4-5", "L5-S1"]}],
        "quantity": _total(1, "injection", "implied"),
        "timing": "prospective",
    },
    "requesting_specialty": "Pain Medicine",
    "utilization_review": {
        "decision": "denied",
        "decided": "2019-05-02",
        "reason": "No radiculopathy is shown on examination.",
        "basis": "mtus",
        "guidelines": [{"source": "acoem", "title": "Low Back Disorders", "year": 2019, "adopted_as_mtus": True}],
    },
}

_TABLETS: dict[str, Any] = {
    "number": 2,
    "heading": "Ibuprofen 800mg, 1-2 tablets three times a day, #90 with 2 refills",
    "request": {
        "description": "Ibuprofen 800mg, 1-2 tablets three times a day, with 2 refills",
        "category": "pharmaceuticals",
        "quantity": _total(90, "unit"),
        "frequency": {"times": 3, "per": "day", "each": {"value": 1, "max": 2, "unit": "unit"}},
        "medications": [{"name": "Ibuprofen", "strength": "800mg", "refills": 1, "formulary_status": "exempt"}],
    },
    "utilization_review": {
        "decision": "modified",
        "requested": {
            "description": "Ibuprofen 800mg #90 with 2 refills",
            "quantity": _total(90, "unit"),
            "refills": 2,
        },
        "authorized": {
            "description": "Ibuprofen 800mg #90, three times a day for 4 weeks",
            "quantity": _total(90, "unit"),
            "frequency": {"times": 3, "per": "day"},
            "duration": {"value": 4, "unit": "week"},
        },
    },
}

_ACUPUNCTURE: dict[str, Any] = {
    "number": 3,
    "heading": "Acupuncture, neck 2 visits, and low back weekly for 8 weeks with a herbal cream",
    "request": {
        "description": "Acupuncture, neck 2 visits, and low back weekly for 8 weeks with a herbal cream",
        "category": "rehabilitation",
        "subcategory": "acupuncture",
        "sites": [{"region": "neck"}, {"region": "low-back"}],
        "parts": [
            {"description": "neck 2 visits", "sites": [{"region": "neck"}], "quantity": _total(2, "visit")},
            {
                "description": "low back weekly for 8 weeks with a herbal cream",
                "sites": [{"region": "low-back"}],
                "quantity": _total(8, "visit", "computed"),
                "frequency": {"times": 1, "per": "week"},
                "duration": {"value": 8, "unit": "week"},
                "medications": [{"name": "herbal cream"}],
            },
        ],
    },
    "utilization_review": {"decision": "denied"},
}

OPEN_DOCUMENT: dict[str, Any] = {
    "schema_version": "1.0",
    "status": "in-review",
    "dates": {"injury": "2018-11-05", "ur_decision": "2019-05-02"},
    "issues": [_EPIDURAL, _TABLETS, _ACUPUNCTURE],
    "not_stated": ["case_number", "priority"],
}
"""A case in review, in canonical form, read from a file without header."""

_VISITS: dict[str, Any] = {
    "number": 1,
    "heading": "Physical Therapy",
    "request": {
        "description": "Physical Therapy",
        "category": "rehabilitation",
        "subcategory": "physical-or-occupational-therapy",
    },
    "classification": [{"system": "ny-dfs treatment", "path": ["Physical Therapy"]}],
    "utilization_review": {"decision": "denied", "denial_reason": "not-medically-necessary"},
    "determination": {
        "outcome": "partially-overturned",
        "guidelines": [{"source": "other", "text": "A review of manual therapy, 2014."}],
        "reviews": [
            {
                "reviewer": {"certifications": ["Physical Medicine & Rehabilitation"]},
                "summary": "The first four visits were necessary.",
                "outcome": "overturned",
            },
            {"summary": "The last three visits were not.", "outcome": "upheld"},
        ],
    },
}

EXTERNAL_DOCUMENT: dict[str, Any] = {
    "schema_version": "1.0",
    "program": "ny-dfs-external-appeal",
    "case_number": "201904-000001",
    "status": "decided",
    "decision_year": 2019,
    "patient": {"age_range": {"min": 20, "max": 29}, "sex": "female"},
    "health_coverage": {"plan": "A Health Plan", "kind": "EPO"},
    "issues": [_VISITS],
    "outcome": "partially-overturned",
}
"""A decided case of another program, in canonical form."""

EXAMPLES = (DOCUMENT, OPEN_DOCUMENT, EXTERNAL_DOCUMENT)
"""The cases; together they have every member."""


def records_in_examples() -> Iterator[tuple[Path, type, dict[str, Any]]]:
    """Find every record in the examples, as `records_in` does."""
    return (found for document in EXAMPLES for found in records_in(document, Case))


def place_of(record: type) -> Path:
    """The place of the first record of a class in `DOCUMENT`, which has all records that a rule is about first."""
    return next(path for path, found, _ in records_in(DOCUMENT, Case) if found is record)


def _step(text: str) -> Step:
    return int(text) if text.isdigit() else text


def changes_of(rule: Rule, *, passes: bool) -> dict[Path, Any]:
    """Return the changes to the document that make the example of a rule; see `example_of`."""
    top = place_of(rule.about[0])
    return _changes(top, rule.passes if passes else rule.fails)


def _changes(top: Path, changes: dict[str, Any]) -> dict[Path, Any]:
    return {
        (*top, *map(_step, place.split("/"))): ABSENT if value is None else value for place, value in changes.items()
    }


def further_examples_of(rule: Rule) -> Iterator[dict[str, Any]]:
    """Make the further examples of breaking a rule."""
    for changes in rule.also_fails:
        yield changed(DOCUMENT, _changes(place_of(rule.about[0]), changes))


def example_of(rule: Rule, *, passes: bool) -> dict[str, Any]:
    """Make the example of a rule: the document with the changes that the rule names.

    Args:
        rule: A rule of `RULES`.
        passes: Whether the example meets the rule; otherwise it breaks it, and no other rule of level error.
    """
    document: dict[str, Any] = changed(DOCUMENT, changes_of(rule, passes=passes))
    return document
