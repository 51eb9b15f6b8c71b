"""The records and code lists of Independent Medical Review, and the authorities they come from.

Records are importable from here; code lists from `imr_schema.model.codes` and `imr_schema.model.places`.
"""

from imr_schema.model.case import (
    Attestations,
    Case,
    Citation,
    Criterion,
    Dates,
    Determination,
    Diagnosis,
    Document,
    Employee,
    Issue,
    Reviewer,
    Source,
    UtilizationReview,
)
from imr_schema.model.request import (
    Duration,
    Each,
    Frequency,
    Ingredient,
    Medication,
    NotStated,
    Part,
    Portion,
    Quantity,
    Request,
    ServiceCode,
    Site,
)

__all__ = [
    "Attestations",
    "Case",
    "Citation",
    "Criterion",
    "Dates",
    "Determination",
    "Diagnosis",
    "Document",
    "Duration",
    "Each",
    "Employee",
    "Frequency",
    "Ingredient",
    "Issue",
    "Medication",
    "NotStated",
    "Part",
    "Portion",
    "Quantity",
    "Request",
    "Reviewer",
    "ServiceCode",
    "Site",
    "Source",
    "UtilizationReview",
]
