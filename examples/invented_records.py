"""Write records of invented cases for tests and experiments; the output is the same every time.

    python examples/invented_records.py 1000 > records.ndjson
    python examples/invented_records.py 1000 --bad 10 > damaged.ndjson

Frequencies and dates are invented too and say nothing about real reviews.
"""

import argparse
import json
import random
import sys
from datetime import date, timedelta
from typing import Any, NamedTuple

Json = dict[str, Any]


class Treatment(NamedTuple):
    """A treatment that is requested: its name, codes, and typical amounts."""

    name: str
    category: str
    subcategory: str | None
    unit: str
    amounts: tuple[int, ...]
    upheld: float
    drug: tuple[str, str] | None = None


TREATMENTS = (
    Treatment("Physical therapy", "rehabilitation", "physical-or-occupational-therapy", "visit", (6, 8, 12), 0.75),
    Treatment("Acupuncture", "rehabilitation", "acupuncture", "visit", (4, 6), 0.6),
    Treatment("Chiropractic treatment", "rehabilitation", "chiropractic", "visit", (6, 12), 0.8),
    Treatment("Trigger point injections", "injection", "joint-or-soft-tissue", "injection", (1, 2, 4), 0.85),
    Treatment("Epidural steroid injection", "injection", "epidural", "injection", (1, 2), 0.8),
    Treatment("MRI", "diagnostic-testing", "imaging", "study", (1,), 0.65),
    Treatment("EMG and nerve conduction", "diagnostic-testing", "electrodiagnostic", "study", (1, 2), 0.55),
    Treatment("TENS unit rental", "dmepos", "electrical-stimulation", "day", (30, 60), 0.9),
    Treatment("Arthroscopy", "surgery", "arthroscopic", "item", (1,), 0.5),
    Treatment("Orthopedic consultation", "evaluation-and-management", "medical-specialty", "visit", (1,), 0.35),
    Treatment("Norco 10/325mg", "pharmaceuticals", None, "unit", (60, 90, 120), 0.85, ("Norco", "10/325mg")),
    Treatment("Gabapentin 600mg", "pharmaceuticals", None, "unit", (60, 90), 0.6, ("Gabapentin", "600mg")),
)

REGIONS = (
    ("low back", "low-back", "Low Back Complaints"),
    ("neck", "neck", "Neck and Upper Back Complaints"),
    ("shoulder", "shoulder", "Shoulder Complaints"),
    ("knee", "knee", "Knee Complaints"),
    ("wrist", "wrist", "Forearm, Wrist, and Hand Complaints"),
    ("ankle", "ankle", "Ankle and Foot Complaints"),
)

LEVELS = {"low-back": ("L3-4", "L4-5", "L5-S1"), "neck": ("C4-5", "C5-6", "C6-7")}
CHRONIC_PAIN = "Chronic Pain Medical Treatment"
FIRST_DAY = date(2013, 9, 1)
WORDS = (
    "pain rest work strength motion sleep therapy exam progress relief week month joint muscle reflex sitting standing "
    "lifting walking reports notes shows after before with without since during slight marked full limited stable"
)

CRITERIA = (
    ("The request does not state how much is asked for", "not-documented", "request-detail"),
    ("The records show no functional gain from earlier treatment", "not-documented", "functional-improvement"),
    ("There is no evidence that exercise was tried", "not-documented", "conservative-care"),
    ("The exam does not reveal a deficit", "not-met", "clinical-findings"),
    ("The amount exceeds what the guideline recommends", "not-met", "amount"),
    ("No treatment plan is provided", "not-documented", "documentation"),
)
"""What reviewers miss, the first where no amount is stated: words, finding, kind."""


def _prose(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(WORDS.split(), k=words)).capitalize() + "."


def _guidelines(chance: random.Random, chapter: str) -> tuple[str, list[Json]]:
    """A basis, and matching citations."""
    mtus = {"source": "mtus", "title": chance.choice([chapter, chapter, CHRONIC_PAIN]), "sections": ["Treatment"]}
    odg = {"source": "odg", "title": chapter.removesuffix(" Complaints"), "year": chance.randint(2013, 2017)}
    found: dict[str, list[Json]] = {
        "mtus": [mtus],
        "mtus-and-other": [mtus, odg],
        "outside-mtus": [odg],
        "none-cited": [],
    }
    basis = chance.choices(list(found), [5, 3, 2, 1])[0]
    return basis, found[basis]


def _detail(chance: random.Random, region: str) -> Json:
    """The levels of a site on the spine, at times, and the side of any other."""
    if region not in LEVELS:
        return {"side": chance.choice(["left", "right", "bilateral"])}
    return {"levels": [chance.choice(LEVELS[region])]} if chance.random() < 0.5 else {}  # noqa: PLR2004 - invented


def _issue(chance: random.Random, number: int) -> Json:
    treatment = chance.choice(TREATMENTS)
    place, region, chapter = chance.choice(REGIONS)
    amount = chance.choice(treatment.amounts)
    states_amount = treatment.category != "injection" or chance.random() < 0.6  # noqa: PLR2004 - an invented probability
    heading = f"{treatment.name}, {place}" + (f", {amount}" if states_amount else "")
    request: Json = {"description": heading, "category": treatment.category}
    if treatment.subcategory:
        request["subcategory"] = treatment.subcategory
    request["sites"] = [{"region": region} | _detail(chance, region)]
    if states_amount:
        request["quantity"] = {"value": amount, "unit": treatment.unit, "basis": "stated"}
    if treatment.drug:
        name, strength = treatment.drug
        request["medications"] = [{"name": name, "strength": strength}]
    # Requests that state no amount are denied more often.
    upheld = treatment.upheld if states_amount else 0.95
    basis, guidelines = _guidelines(chance, chapter)
    outcome = "upheld" if chance.random() < upheld else "overturned"
    rationale = _prose(chance, 60)
    criteria = _criteria(rationale, states_amount=states_amount) if outcome == "upheld" else []
    says_so = any(criterion["kind"] == "request-detail" for criterion in criteria)
    gaps = {} if states_amount else {"quantity": "source-says" if says_so else "not-in-request"}
    if treatment.subcategory == "epidural" and "levels" not in request["sites"][0]:
        gaps["levels"] = "not-in-request"
    if gaps:
        request["not_stated"] = [{"member": member, "by": by} for member, by in gaps.items()]
    return {
        "number": number,
        "heading": heading,
        "request": request,
        "utilization_review": {"decision": "denied"},
        "determination": {
            "outcome": outcome,
            "basis": basis,
            "guidelines": guidelines,
            "rationale": " ".join([rationale, *(f"{criterion['description']}." for criterion in criteria)]),
            **({"criteria": criteria} if criteria else {}),
        },
    }


def _criteria(seed: str, *, states_amount: bool) -> list[Json]:
    """What the reviewer misses: drawn apart, so that the rest of the record does not depend on it."""
    chance = random.Random(seed)  # noqa: S311 - not for security
    missed = [CRITERIA[0]] if not states_amount and chance.random() < 0.7 else []  # noqa: PLR2004 - invented
    missed += chance.sample(CRITERIA[1:], chance.choice([1, 1, 2]))
    return [{"description": words, "finding": finding, "kind": kind} for words, finding, kind in missed]


def _dates(chance: random.Random, priority: str) -> dict[str, str]:
    day = FIRST_DAY + timedelta(days=chance.randrange(1400))
    dates = {"injury": day - timedelta(days=chance.randrange(90, 200))}
    steps = {"ur_decision": (0, 0), "application_received": (1, 30), "assigned": (5, 20), "decided": (18, 44)}
    if priority == "expedited":
        steps |= {"assigned": (0, 2), "decided": (1, 5)}
    for name, (least, most) in steps.items():
        day += timedelta(days=chance.randint(least, most))
        dates[name] = day
    return {name: day.isoformat() for name, day in dates.items()}


def record(number: int) -> Json:
    """Make a valid record of a decided case.

    Args:
        number: The number of the record, which is part of its case number.
    """
    chance = random.Random(number)  # noqa: S311 - not for security
    priority = chance.choices(["standard", "expedited"], [49, 1])[0]
    dates = _dates(chance, priority)
    issues = [_issue(chance, place) for place in range(1, chance.choice([1, 1, 2, 2, 3, 4]) + 1)]
    outcomes = {issue["determination"]["outcome"] for issue in issues}
    return {
        "schema_version": "1.0",
        "case_number": f"CM{dates['application_received'][2:4]}-{number:07d}",
        "status": "decided",
        "priority": priority,
        "dates": dates,
        "patient": {"age": chance.randint(19, 70), "sex": chance.choice(["female", "male"])},
        "reviewer": {
            "certifications": [chance.choice(["Family Practice", "Physical Medicine & Rehabilitation", "Neurology"])],
            "licensed_states": sorted({"CA", chance.choice(["CA", "NY", "OR", "TX"])}),
            "attestations": {"no_affiliation": True},
        },
        "clinical_summary": _prose(chance, 150),
        "issues": issues,
        "outcome": outcomes.pop() if len(outcomes) == 1 else "partially-overturned",
    }


DAMAGES = (
    ('"schema_version": "1.0", ', ""),
    ('"status": "decided"', '"status": "Decided"'),
    ('"decided": "20', '"decided": "19'),
    ('"age": ', '"years": '),
    ('"priority"', '"source": null, "priority"'),
    ('"licensed_states": ["CA"', '"licensed_states": ["CA", "CA"'),
    ('"clinical_summary": "', '"clinical_summary": " '),
    ('"category": "', '"category": "kind of '),
    ('"basis": ', '"basis": "mtus", "basis": '),
    ('"issues": [{', '"issues": [{{'),
)
"""The replacements that damage a record: its members, its rules, or the JSON itself."""


def record_text(number: int, bad_percent: int = 0) -> str:
    """Make the text of a record, which may be damaged.

    Args:
        number: The number of the record.
        bad_percent: The percentage of damaged records.
    """
    good = json.dumps(record(number))
    chance = random.Random(f"damage {number}")  # noqa: S311 - not for security
    return good.replace(*chance.choice(DAMAGES), 1) if chance.randrange(100) < bad_percent else good


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", type=int, help="number of records")
    parser.add_argument("--bad", type=int, default=0, metavar="PERCENT", help="percentage of damaged records")
    wanted = parser.parse_args()
    for number in range(1, wanted.count + 1):
        sys.stdout.write(record_text(number, wanted.bad) + "\n")


if __name__ == "__main__":
    main()
