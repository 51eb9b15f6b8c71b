"""Write invented decisions in the columns in which a review program publishes its own; the output is always the same.

    python examples/invented_decisions.py dmhc 1000 > dmhc.csv
    python examples/invented_decisions.py ny-dfs 1000 > ny-dfs.csv

Frequencies are invented too and say nothing about real reviews.
"""

import argparse
import csv
import random
import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple


class Treatment(NamedTuple):
    """A treatment in the labels of both programs, and how often its denial is overturned, as an invented share."""

    dmhc: tuple[str, str]
    ny_dfs: str
    overturned: float


TREATMENTS = (
    Treatment(("Pharmacy/Prescription Drugs", "Anti-virals"), "Pharmacy/ Prescription Drugs", 0.6),
    Treatment(
        ("Diagnostic Imaging, Screening and Testing", "MRI"), "Advanced Imaging Services (Including PET, MRI, CT)", 0.4
    ),
    Treatment(("Rehabilitation Services - Outpatient", "Physical Therapy"), "Physical Therapy", 0.3),
    Treatment(("General Surgery", "Hernia Repair"), "Surgical Services", 0.5),
)
YEARS = (2014, 2015, 2016)
AGES = ("0-10", "11-20", "21-30", "31-40", "41-50", "51-64", "65+")
SEXES = ("Female", "Male")
IN_PART = 0.1
"""How many of the overturned appeals are overturned in part, as an invented share."""


def dmhc(draw: random.Random, count: int) -> Iterator[tuple[str, ...]]:
    """Decisions on Californian health plans."""
    yield (
        "Reference ID", "Report Year", "Diagnosis Category", "Diagnosis Sub Category", "Treatment Category",
        "Treatment Sub Category", "Determination", "Type", "Age Range", "Patient Gender",
    )  # fmt: skip
    for number in range(1, count + 1):
        treatment, year = draw.choice(TREATMENTS), draw.choice(YEARS)
        kind, prefix = draw.choice((("Medical Necessity", "MN"), ("Experimental/Investigational", "EI")))
        outcome = "Overturned" if draw.random() < treatment.overturned + (year - 2015) / 10 else "Upheld"
        yield (
            f"{prefix}{year % 100}-{number}", str(year), "Orthopedic/ Musculoskeletal", "Back Pain", *treatment.dmhc,
            f"{outcome} Decision of Health Plan", kind, draw.choice(AGES), draw.choice(SEXES),
        )  # fmt: skip


def ny_dfs(draw: random.Random, count: int) -> Iterator[tuple[str, ...]]:
    """Appeals of New York."""
    yield (
        "Case Number", "Diagnosis", "Treatment", "Health Plan", "Coverage Type", "Appeal Decision", "Denial Reason",
        "Gender", "Age Range", "Decision Year", "Agent", "Summary 1", "References 1",
    )  # fmt: skip
    for number in range(1, count + 1):
        treatment, year = draw.choice(TREATMENTS), draw.choice(YEARS)
        part = "Overturned in Part" if draw.random() < IN_PART else "Overturned"
        outcome = part if draw.random() < treatment.overturned - 0.1 else "Upheld"
        yield (
            f"{year}{draw.randrange(1, 13):02}-{number:06}", "[Orthopedic/ Musculoskeletal]", f"[{treatment.ny_dfs}]",
            "Invented Health Plan", "HMO", outcome, "Medical necessity", draw.choice(SEXES), "40-49", str(year),
            "Invented Agent", "The reviewer compared the records with guidelines.", "1) An invented guideline.",
        )  # fmt: skip


PROGRAMS: dict[str, Callable[[random.Random, int], Iterator[tuple[str, ...]]]] = {"dmhc": dmhc, "ny-dfs": ny_dfs}


def main() -> None:
    """Write as many decisions as were asked for."""
    parser = argparse.ArgumentParser(description="Write invented decisions of a review program as CSV.")
    parser.add_argument("program", choices=PROGRAMS)
    parser.add_argument("count", type=int)
    arguments = parser.parse_args()
    writer = csv.writer(sys.stdout)
    writer.writerows(PROGRAMS[arguments.program](random.Random(1), arguments.count))  # noqa: S311 - no secret


if __name__ == "__main__":
    main()
