"""What a user may get wrong: every type checker reports each line that is marked, and no other."""

from imr_schema import Case
from imr_schema.model import Issue, Patient, Quantity
from imr_schema.model.codes import FormatVersion, QuantityBasis, QuantityUnit, Status


def members(case: Case) -> None:
    repr(case.statsu)  # type: ignore[attr-defined]
    repr(case.status.titel)  # type: ignore[attr-defined]
    repr(case.dates.injury)  # type: ignore[union-attr]
    case.status = Status.DECIDED  # type: ignore[misc]


def records(issues: list[Issue]) -> None:
    Patient(aeg=47)  # type: ignore[call-arg]
    Patient(47)  # type: ignore[call-arg]
    Patient(age="47")  # type: ignore[arg-type]
    Patient(sex="male")  # type: ignore[arg-type]
    Patient(sex=Status.DECIDED)  # type: ignore[arg-type]
    Quantity(value=4, unit=QuantityUnit.VISIT)  # type: ignore[call-arg]
    Quantity(value=4, unit=QuantityUnit.VISIT, basis=None)  # type: ignore[arg-type]
    Quantity(value=4, unit="visit", basis=QuantityBasis.STATED)  # type: ignore[arg-type]
    Case(schema_version="1.0", status=Status.IN_REVIEW, issues=())  # type: ignore[arg-type]
    Case(schema_version=FormatVersion.V1_0, status=Status.IN_REVIEW, issues=issues)  # type: ignore[arg-type]
