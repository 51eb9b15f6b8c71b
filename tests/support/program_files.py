"""Invented rows in each known form of the files that review programs publish."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from imr_schema.imports import Imported, import_files

DMHC = (
    "Reference ID",
    "Report Year",
    "Diagnosis Category",
    "Diagnosis Sub Category",
    "Treatment Category",
    "Treatment Sub Category",
    "Determination",
    "Type",
    "Age Range",
    "Patient Gender",
)
DMHC_ROW = (
    "MN16-1",
    "2016",
    "Ears, Nose, Throat",
    "Dizziness, Vertigo",
    "Diagnostic Imaging, Screening and Testing",
    "MRI",
    "Upheld Decision of Health Plan",
    "Medical Necessity",
    "11_20",
    "Female",
)
DMHC_2026 = (
    *(name.replace(" ", "") for name in DMHC),
    "IMRType",
    "DaysToReview",
    "DaysToAdopt",
    "Findings",
)
FINDINGS = (
    "Nature of Statutory Criteria/Case Summary: An enrollee has requested a scan. "
    "Findings: The reviewer found that the scan would change nothing. "
    "Final Result: The Health Plan's denial should be upheld. "
    "Credentials/Qualifications: The reviewer is board certified in neurology and is actively practicing."
)
DMHC_2026_ROW = (*DMHC_ROW[:8], "11 to 20", "Female", "Expedited", "7", "2", FINDINGS)

NY = (
    "Case Number",
    "Diagnosis",
    "Treatment",
    "Health Plan",
    "Coverage Type",
    "Appeal Decision",
    "Denial Reason",
    "Gender",
    "Age Range",
    "Decision Year",
    "Agent",
    *(f"Summary {number}" for number in range(1, 5)),
    *(f"References {number}" for number in range(1, 5)),
)
NY_ROW = (
    "201901-000001",
    "[Skin Disorders]",
    "[Advanced Imaging Services (Including PET, MRI, CT), Physical Therapy]",
    "Invented Health Plan",
    "HMO",
    "Overturned in Part",
    "Formulary Exception",
    "Male",
    "0-9",
    "2019",
    "Invented Agent, LLC",
    "The scan is necessary.",
    "The therapy is not.",
    "",
    "",
    "1) A study of scans. 2018. 2) Official Disability Guidelines, Knee.",
    "A guideline of therapy",
    "",
    "",
)

OREGON = (
    "External Review Case Number",
    "IRO Company",
    "Insurer",
    "Date Received",
    "Type of Review",
    "Full Procedure/Service/Treatment Name",
    "Category",
    "Case Outcome",
    "Decision Date",
)
OREGON_ROW = (
    "OR-1",
    "Invented Reviewers",
    "Invented Insurer",
    "1/5/2019",
    "Expedited 3-day",
    "A scan of the knee",
    "Imaging",
    "Partial Overturn",
    "2019-01-08",
)

QIC = (
    "record_number",
    "decision_date",
    "decision",
    "appeal_type",
    "part",
    "_condition",
    "item_service",
    "drug",
    "decision_rationale",
    "coverage_rules",
    "related_reference_id",
)
QIC_ROW = (
    "1-1",
    "2021-03-04",
    "Favorable",
    "Standard",
    "D",
    "A condition",
    "",
    "Inventedol",
    "The plan must cover it.",
    "42 CFR 423",
    "",
)

FORMS: dict[str, tuple[str, Sequence[str], Sequence[str]]] = {
    "dmhc of 2016": ("dmhc", DMHC, DMHC_ROW),
    "dmhc of 2026": ("dmhc", DMHC_2026, DMHC_2026_ROW),
    "ny-dfs": ("ny-dfs", NY, NY_ROW),
    "oregon": ("oregon", OREGON, OREGON_ROW),
    "qic": ("qic", QIC, QIC_ROW),
}
"""The program, the header and a row of each known form."""


def table(*rows: Sequence[str], delimiter: str = ",") -> str:
    """Rows as CSV, every cell quoted."""
    return "".join(delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) + "\r\n" for row in rows)


def changed(header: Sequence[str], row: Sequence[str], **changes: str) -> list[str]:
    """A row with some cells changed, by the letters of their column."""
    new = {"".join(filter(str.isalnum, name)): cell for name, cell in zip(header, row, strict=True)}
    assert changes.keys() <= new.keys()
    return list((new | changes).values())


def imported(
    folder: Path, program: str, content: str | bytes, *, evidence: bool = False, show_values: bool = False
) -> list[Imported]:
    """Import a file with some content."""
    file = folder / "file.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    parts = import_files(program, [str(file)], jobs=1, evidence=evidence, show_values=show_values)
    return [row for part in parts for row in part.rows]


def record(row: Imported) -> Any:
    """The record of a row."""
    assert row.text, row.findings
    return json.loads(row.text)


def problems(row: Imported) -> list[tuple[str, str | None]]:
    """The ids of the findings of a row, each with its column."""
    return [(finding.problem.identifier, finding.column) for finding in row.findings]
