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
    Frequency,
    Ingredient,
    Medication,
    Portion,
    Quantity,
    Request,
    ServiceCode,
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
    "Employee",
    "Frequency",
    "Ingredient",
    "Issue",
    "Medication",
    "Portion",
    "Quantity",
    "Request",
    "Reviewer",
    "ServiceCode",
    "Source",
    "UtilizationReview",
]
