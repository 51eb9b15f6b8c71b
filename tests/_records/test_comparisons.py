"""A comparison is made where all that it compares is there, and is compiled as it is checked."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

msgspec = pytest.importorskip("msgspec", reason="needs the extra `fast`")

from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.compared import Place, broken, compared, computed
from imr_schema._records.comparisons import Compare, Comparison, Each, InOrder, Together
from imr_schema._records.compiled import compiled
from imr_schema._records.conditions import Term
from imr_schema._records.expressions import (
    Among,
    Condition,
    Constant,
    Day,
    DaysBetween,
    Difference,
    Either,
    Expression,
    FirstOf,
    Member,
    Number,
    NumberedYear,
    OfRecord,
    OnlyItem,
    Position,
    Product,
    Relation,
    Scope,
    Sum,
    Text,
    Unlisted,
    ValuesIn,
    Year,
)
from imr_schema._records.records import Nested
from imr_schema._records.rule import Rule
from imr_schema._records.structs import typed
from imr_schema.example import DOCUMENT
from imr_schema.findings import Level, pointer
from imr_schema.model.case import Case

Keeps = Callable[[Any], bool]


def places(comparison: Comparison, document: Any) -> list[str]:
    return [pointer(violation.path) for violation in comparison(document)]


def as_compiled(comparison: Comparison) -> Keeps:
    rule = Rule(
        id="toy",
        about=(Case,),
        level=Level.ERROR,
        title="",
        demand=comparison,
        why="",
        source="",
        remedy="",
        passes={},
        fails={},
    )
    find = compiled(Case, [rule], has_breaks=True)
    return lambda document: not find(msgspec.convert(document, typed(Case)))


EXPRESSIONS: list[tuple[Expression, Any]] = [
    (Number("patient.age"), 47),
    (Text("priority"), "standard"),
    (Day("dates.injury"), dt.date(2014, 2, 28)),
    (Number("priority"), None),
    (Text("patient.age"), None),
    (Day("case_number"), None),
    (Number("status.age"), None),
    (Difference(Number("patient.age"), Constant(7)), 40),
    (Sum(Number("patient.age"), Constant(7)), 54),
    (OnlyItem("diagnoses", Text("code_system")), "icd-10-cm"),
    (OnlyItem("diagnoses", Text("date")), None),
    (OnlyItem("issues", Number("number")), None),
    (OnlyItem("priority", Text("code")), None),
    (OnlyItem("nothing", Text("code")), None),
    (Product(Number("patient.age"), Number("patient.weight")), None),
    (DaysBetween(Day("dates.injury"), Constant(dt.date(2014, 3, 2))), 2),
    (Year(Day("dates.injury")), 2014),
    (NumberedYear(Text("case_number"), "CM"), 2016),
    (NumberedYear(Text("status"), "CM"), None),
    (NumberedYear(Text("nothing"), "CM"), None),
    (FirstOf((Number("patient.weight"), Number("patient.age"))), 47),
    (FirstOf((Number("patient.weight"),)), None),
]


@pytest.mark.parametrize(("expression", "value"), EXPRESSIONS, ids=lambda each: repr(each)[:60])
def test_an_expression_has_a_value_where_all_that_it_needs_is_there(expression: Expression, value: Any) -> None:
    assert expression.value(Scope.of(DOCUMENT)) == value


AGE, WEEK = Number("patient.age"), Constant(7)
COMPARISONS: list[Comparison] = [
    Compare(Relation(AGE, "==", Constant(47)), at=Member("patient.age")),
    Compare(Relation(AGE, "!=", Constant(47)), at=Member("patient.age")),
    Compare(Relation(AGE, "<", Product(WEEK, WEEK)), at=Member("patient.age")),
    Compare(Relation(Difference(AGE, WEEK), "<=", WEEK), at=Member("patient.age"), given=(Day("dates.decided"),)),
    Compare(
        Either((Relation(AGE, "<", WEEK), Relation(Text("priority"), "==", Constant("expedited")))),
        at=Member("priority"),
    ),
    Compare(
        Relation(Year(Day("dates.decided")), "==", NumberedYear(Text("case_number"), "CM")), at=Member("case_number")
    ),
    Compare(Relation(DaysBetween(Day("dates.assigned"), Day("dates.decided")), "<=", WEEK), at=Member("dates.decided")),
    Compare(
        Relation(FirstOf((Day("dates.decided"), Day("dates.injury"))), "<", Day("dates.assigned")), at=Member("dates")
    ),
    InOrder((Day("dates.decided"), Day("dates.assigned"))),
    Each("issues", Compare(Relation(Number("number"), "<", Position()), at=Member("number"))),
    Each("issues", Compare(Relation(Number("number"), "<", OfRecord(AGE)), at=Member("number"))),
    Each("issues", Compare(Relation(OfRecord(AGE), "<", Number("number")), at=Member("number"))),
    Each(
        "issues",
        Each(
            "utilization_review.guidelines",
            Compare(Relation(Year(OfRecord(Day("dates.ur_decision"))), "<=", Number("year")), at=Member("year")),
        ),
    ),
    Each(
        "issues",
        Compare(Either((Among(Position(), ValuesIn("issues", Number("number"))),)), at=Member("number")),
    ),
    Compare(Among(AGE, ValuesIn("issues", Number("number"))), at=Member("patient.age")),
    Compare(Unlisted(Text("priority"), ("standard", "expedited")), at=Member("priority")),
    Compare(Unlisted(Text("priority"), ("expedited",)), at=Member("priority")),
    Compare(Relation(OnlyItem("diagnoses", Text("code_system")), "!=", Constant("icd-10-cm")), at=Member("diagnoses")),
    Compare(Relation(OnlyItem("issues", Number("number")), "<", Constant(1)), at=Member("issues")),
    Each(
        "issues",
        Compare(
            Relation(Sum(Constant(1), OnlyItem("request.medications", Number("refills"))), "<=", Constant(1)),
            at=Member("request.medications"),
        ),
    ),
    Together(
        (
            InOrder((Day("dates.decided"), Day("dates.injury"))),
            Each("issues", InOrder((Day("request.date_of_service"),))),
        )
    ),
]
MEMBERS = [
    ("patient",),
    ("patient", "age"),
    ("priority",),
    ("dates",),
    ("dates", "decided"),
    ("dates", "assigned"),
    ("dates", "ur_decision"),
    ("case_number",),
    ("issues", 1, "utilization_review"),
    ("issues", 0, "utilization_review", "guidelines"),
    ("diagnoses",),
    ("diagnoses", 0),
    ("diagnoses", 0, "code_system"),
    ("issues", 2, "request", "medications", 0, "refills"),
]


@pytest.mark.parametrize("comparison", COMPARISONS, ids=lambda each: type(each).__name__)
def test_a_comparison_is_compiled_as_it_is_checked(comparison: Comparison) -> None:
    keeps = as_compiled(comparison)
    for document in (DOCUMENT, *(changed(DOCUMENT, {member: ABSENT}) for member in MEMBERS)):
        assert keeps(document) == (not places(comparison, document))


NOT_OF_THE_KIND: list[Any] = [None, True, [], "", "x", float("nan")]


@pytest.mark.parametrize("comparison", COMPARISONS[:9], ids=lambda each: type(each).__name__)
@pytest.mark.parametrize("value", NOT_OF_THE_KIND, ids=repr)
def test_what_is_of_another_type_is_compared_as_if_it_were_missing(comparison: Comparison, value: Any) -> None:
    for member in [("patient", "age"), ("dates",), *(("dates", name) for name in DOCUMENT["dates"])]:
        damaged, missing = (changed(DOCUMENT, {member: each}) for each in (value, ABSENT))
        assert places(comparison, damaged) == places(comparison, missing)


@pytest.mark.parametrize("comparison", COMPARISONS[9:], ids=lambda each: type(each).__name__)
@pytest.mark.parametrize("value", NOT_OF_THE_KIND, ids=repr)
def test_what_is_no_object_in_a_list_is_left_aside(comparison: Comparison, value: Any) -> None:
    told = places(comparison, changed(DOCUMENT, {("issues", 1): value}))
    assert told == [place for place in places(comparison, DOCUMENT) if not place.startswith("/issues/1")]
    assert not any("issues" in place for place in places(comparison, changed(DOCUMENT, {("issues",): value})))


def test_each_item_is_told_by_its_place_in_lists_within_lists() -> None:
    comparison = COMPARISONS[12]
    assert isinstance(comparison, Each)
    cited = [{"source": "odg", "year": year} for year in (2017, 1, 2)]
    guidelines = ("utilization_review", "guidelines")
    document = changed(DOCUMENT, {("issues", 1, *guidelines): cited, ("issues", 2, *guidelines): []})
    assert places(comparison, document) == [
        "/issues/1/utilization_review/guidelines/1/year",
        "/issues/1/utilization_review/guidelines/2/year",
    ]


@pytest.mark.parametrize(
    ("comparison", "constraint", "limit"),
    [
        (Compare(Relation(AGE, "==", WEEK), at=AGE, limit=WEEK), "const", 7),
        (Compare(Relation(AGE, "<=", WEEK), at=AGE, limit=7), "comparison", 7),
        (Compare(Relation(AGE, "<=", WEEK), at=AGE), "comparison", None),
        (InOrder((Day("dates.decided"), Day("dates.injury"))), "order", "dates.decided"),
    ],
)
def test_a_violation_says_what_mends_it(comparison: Comparison, constraint: str, limit: int | str | None) -> None:
    (violation,) = comparison(DOCUMENT)
    assert (violation.constraint, violation.limit) == (constraint, limit)


def test_a_number_that_no_float_can_hold_is_compared_as_if_it_were_missing() -> None:
    product = Product(Constant(2.5), AGE)
    document = changed(DOCUMENT, {("patient", "age"): 10**400})
    assert product.value(Scope.of(document)) is None


@pytest.mark.parametrize(
    ("compile_it", "kind"), [(computed, Expression), (compared, Condition), (broken, Comparison)], ids=lambda each: each
)
def test_a_class_without_an_expression_is_refused(compile_it: Callable[..., Any], kind: type) -> None:
    odd = type("Odd", (kind,), {})
    of = Term("record", Nested(Case))
    with pytest.raises(TypeError, match="no expression for Odd"):
        compile_it(odd(), Place(of, of))


def test_an_operator_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="operator"):
        Relation(AGE, "<>", WEEK)
