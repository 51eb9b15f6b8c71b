"""What a user may write: no type checker objects."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, assert_type

import attrs

from imr_schema import Case, ConstraintError, Finding, Invalid, check, decode, dumps, encode, loads
from imr_schema.model import Dates, Determination, Issue, Patient, Quantity, Request, Reviewer
from imr_schema.model.codes import Category, FormatVersion, Outcome, QuantityBasis, QuantityUnit, Sex, Status
from imr_schema.model.places import State

four = Quantity(value=4, unit=QuantityUnit.INJECTION, basis=QuantityBasis.STATED)
request = Request(description="Trigger point injections", category=Category.INJECTION, quantity=four)
case = Case(
    schema_version=FormatVersion.V1_0,
    status=Status.IN_REVIEW,
    dates=Dates(injury=dt.date(2014, 2, 28)),
    patient=Patient(age=47, sex=Sex("male")),
    reviewer=Reviewer(licensed_states=(State("CA"),)),
    issues=(Issue(number=1, heading="Injections", request=request),),
)

assert_type(case.status, Status)
assert_type(case.dates, Dates | None)
assert_type(case.issues, tuple[Issue, ...])
assert_type(case.issues[0].determination, Determination | None)
assert_type(request.adjunct_to_surgery, bool)
assert_type(case.status.title, str)

assert_type(attrs.evolve(case, status=Status.WITHDRAWN), Case)
assert_type(attrs.asdict(case), dict[str, Any])
names: list[str] = [field.name for field in attrs.fields(Case)]
same: bool = case == attrs.evolve(case) and hash(case) == hash(attrs.evolve(case))

assert_type(decode(encode(case)), Case)
assert_type(loads(dumps(case)), Case)
assert_type(check(case), tuple[Finding, ...])


def outcomes(cases: Mapping[str, Case]) -> dict[str, list[Outcome]]:
    return {
        name: [issue.determination.outcome for issue in each.issues if issue.determination]
        for name, each in cases.items()
    }


def age(years: int) -> Patient | str:
    try:
        return Patient(age=years)
    except ConstraintError as error:
        return str(error)


def findings(text: str) -> tuple[Finding, ...]:
    try:
        loads(text)
    except Invalid as invalid:
        return invalid.findings
    return ()
