"""A record is frozen, holds its constraints when it is made, and hides its values."""

import datetime as dt
import pickle
from copy import deepcopy
from typing import Annotated, Any

import attrs
import pytest
from hypothesis import given

from imr_schema import Case, ConstraintError, decode, encode
from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.kinds import Integer, Sequence, Text
from imr_schema._records.records import BaseRecord, Items, Nested, about, constrained, is_record, records_in, shape
from imr_schema.example import DOCUMENT, EXAMPLES
from imr_schema.model.case import Citation, Dates, Issue, Patient, Reviewer, Source
from imr_schema.model.codes import (
    CaseOutcome,
    Category,
    FormatVersion,
    GuidelineSource,
    Outcome,
    QuantityBasis,
    QuantityUnit,
    Status,
)
from imr_schema.model.places import BodyRegion, Side, SpinalLevel, State
from imr_schema.model.request import Medication, Quantity, Request, Site
from imr_schema.testing.near_misses import _OTHER_TYPES
from imr_schema.testing.strategies import cases


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Wheel(BaseRecord):
    """A wheel.

    It is round.
    """

    size: Annotated[int, Integer(1, 99)] = attrs.field(
        metadata=about("The size.", unit="inches", source="the catalogue", examples=(26,))
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Bicycle(BaseRecord):
    """A bicycle with
    two wheels.
    """

    name: Annotated[str, Text()] = attrs.field(metadata=about("The name."))
    wheels: Annotated[tuple[Wheel, ...], Items(least=2)] = attrs.field(default=(), metadata=about("The wheels."))
    colours: Annotated[tuple[Annotated[str, Text()], ...], Items(is_set=True)] = attrs.field(
        default=(), metadata=about("The colours.")
    )
    bell: bool = attrs.field(default=False, metadata=about("Whether it has a bell."))
    built: dt.date | None = attrs.field(default=None, metadata=about("When it was built."))
    notes: JsonObject | None = attrs.field(default=None, metadata=about("What else there is to say."))


def all_in(case: Any) -> list[Any]:
    """A record and every record within it."""
    parts = [part for each in attrs.fields(type(case)) for part in [getattr(case, each.name)]]
    inner = [item for part in parts for item in (part if isinstance(part, tuple) else [part]) if is_record(type(item))]
    return [case, *(record for part in inner for record in all_in(part))]


RECORDS = list({type(each): each for example in EXAMPLES for each in all_in(decode(example))}.values())


def test_a_record_is_made_by_name_with_absent_members_left_out() -> None:
    bicycle = Bicycle(name="Rosinante")
    assert (bicycle.wheels, bicycle.colours, bicycle.bell, bicycle.built, bicycle.notes) == ((), (), False, None, None)
    with pytest.raises(TypeError):
        Bicycle("Rosinante")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Bicycle()  # type: ignore[call-arg]


def test_a_record_does_not_change() -> None:
    bicycle = Bicycle(name="Rosinante")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        bicycle.name = "Ferdinand"  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        bicycle.basket = True  # type: ignore[attr-defined]
    assert not hasattr(bicycle, "__dict__")
    assert attrs.evolve(bicycle, bell=True) == Bicycle(name="Rosinante", bell=True)


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"name": ""}, "Bicycle.name breaks `minLength` (1)"),
        ({"name": " x"}, "Bicycle.name breaks `text-is-clean`"),
        ({"name": "e\u0301"}, "Bicycle.name breaks `text-is-nfc`"),
        ({"name": None}, "Bicycle.name must be str"),
        ({"wheels": (Wheel(size=26),)}, "Bicycle.wheels breaks `minItems` (2)"),
        ({"wheels": [Wheel(size=26), Wheel(size=26)]}, "Bicycle.wheels must be tuple, not list: pass tuple(...)"),
        ({"wheels": []}, "Bicycle.wheels must be tuple, not list: pass tuple(...)"),
        ({"wheels": "ab"}, "Bicycle.wheels must be tuple"),
        ({"wheels": ({"size": 26}, {"size": 26})}, "Bicycle.wheels must be Wheel"),
        ({"colours": ("red", "red")}, "Bicycle.colours breaks `uniqueItems`"),
        ({"colours": ("red", "")}, "Bicycle.colours/1 breaks `minLength` (1)"),
        ({"colours": ("red", 5)}, "Bicycle.colours must be str"),
        ({"bell": 1}, "Bicycle.bell must be bool"),
        ({"bell": 0}, "Bicycle.bell must be bool"),
        ({"bell": None}, "Bicycle.bell must be bool"),
        ({"built": "2016-01-01"}, "Bicycle.built must be date, not str: pass date.fromisoformat(...)"),
        ({"built": dt.date(1899, 12, 31)}, "Bicycle.built breaks `pattern` (YYYY-MM-DD)"),
        ({"notes": {"a": 1}}, "Bicycle.notes must be JsonObject, not dict: pass JsonObject(...)"),
    ],
)
def test_a_record_cannot_be_made_of_values_that_break_it(members: dict[str, Any], words: str) -> None:
    with pytest.raises(ConstraintError) as refused:
        Bicycle(**{"name": "Rosinante"} | members)
    assert str(refused.value) == words


def test_the_items_of_a_set_are_sorted() -> None:
    assert Bicycle(name="a", colours=("red", "blue")).colours == ("blue", "red")
    assert Bicycle(name="a", colours=("red", "blue")) == Bicycle(name="a", colours=("blue", "red"))
    sites = (Site(region=BodyRegion.KNEE, side=Side.RIGHT), Site(region=BodyRegion.KNEE), Site(region=BodyRegion.NECK))
    request = Request(description="Massage", category=Category.REHABILITATION, sites=sites)
    assert [(site.region.value, site.side) for site in request.sites] == [
        ("neck", None),
        ("knee", None),
        ("knee", Side.RIGHT),
    ]
    levels = (SpinalLevel("T12-L1"), SpinalLevel("C7-T1"), SpinalLevel("T2"))
    assert [level.value for level in Site(region=BodyRegion.BACK, levels=levels).levels] == ["C7-T1", "T2", "T12-L1"]
    assert Reviewer(licensed_states=(State("OR"), State("CA"))).licensed_states == (State("CA"), State("OR"))


def test_a_record_that_stands_in_a_set_twice_is_refused() -> None:
    with pytest.raises(ConstraintError, match=r"Request\.sites breaks `uniqueItems`"):
        Request(description="Massage", category=Category.REHABILITATION, sites=(Site(region=BodyRegion.NECK),) * 2)


def test_a_shape_has_what_a_declaration_states() -> None:
    members = shape(Bicycle).members
    assert list(members) == ["name", "wheels", "colours", "bell", "built", "notes"]
    assert [member.name for member in members.values() if member.required] == ["name"]
    assert members["wheels"].kind == Sequence(Nested(Wheel), least=2)
    assert members["colours"].kind == Sequence(Text(), is_set=True)
    assert shape(Wheel).description == "A wheel."
    assert shape(Bicycle).description == "A bicycle with two wheels."
    note = shape(Wheel).members["size"].note
    assert (note.description, note.unit, note.source, note.examples) == ("The size.", "inches", "the catalogue", (26,))


def test_a_class_that_is_not_declared_has_no_shape() -> None:
    with pytest.raises(TypeError, match="int is not a record"):
        shape(int)


def test_paths_are_cut_where_the_declaration_ends() -> None:
    bicycle = shape(Bicycle)
    assert bicycle.declared(("wheels", 1, "size")) == (("wheels", 1, "size"), (1, 1, 0))
    paths: list[Any] = [("wheels", "size"), ("notes", "a", 1), ("basket", "size"), ()]
    assert [bicycle.declared(path)[0] for path in paths] == [("wheels",), ("notes",), (), ()]


def test_paths_are_sorted_as_the_declaration_goes() -> None:
    paths: list[Any] = [("wheels", 2), ("wheels",), (), ("name",), ("wheels", 10)]
    sorted_paths = sorted(paths, key=lambda path: shape(Bicycle).declared(path)[1])
    assert sorted_paths == [(), ("name",), ("wheels",), ("wheels", 2), ("wheels", 10)]


def test_records_are_found_where_they_stand() -> None:
    document = {"name": 3, "wheels": [{"size": 1}, None, {"size": "x"}], "notes": {"size": 1}, "size": {}}
    found = [(path, kind) for path, kind, _ in records_in(document, Bicycle)]
    assert found == [((), Bicycle), (("wheels", 0), Wheel), (("wheels", 2), Wheel)]
    assert list(records_in([document], Bicycle)) == []


@pytest.mark.parametrize("instance", RECORDS, ids=lambda each: type(each).__name__)
def test_every_member_of_every_record_holds_its_constraints(instance: Any) -> None:
    for name, member in shape(type(instance)).members.items():
        if not isinstance(member.kind, Nested):
            for value in _OTHER_TYPES.values():
                held = attrs.evolve(instance, **{name: value}) if is_fit(member, value) else None
                assert held is None or getattr(held, name) == value
                if held is None:
                    with pytest.raises(ConstraintError, match=f"^{type(instance).__name__}[.]{name}"):
                        attrs.evolve(instance, **{name: value})


def is_fit(member: Any, value: Any) -> bool:
    if value is None:
        return member.default is None
    try:
        return not any(member.kind.violations(member.kind.plain(value)))
    except TypeError:
        return False


@pytest.mark.parametrize(
    "make",
    [
        lambda: Patient(age=121),
        lambda: Patient(age=-1),
        lambda: Patient(sex="male"),  # type: ignore[arg-type]
        lambda: Quantity(value=0, unit=QuantityUnit.VISIT, basis=QuantityBasis.STATED),
        lambda: Quantity(value=1_000_001, unit=QuantityUnit.VISIT, basis=QuantityBasis.STATED),
        lambda: Medication(name="Tramadol", refills=101),
        lambda: Citation(source=GuidelineSource.ODG, year=1899),
        lambda: Source(name="folder/letter.txt"),
        lambda: Source(name="folder\\letter.txt"),
        lambda: Source(sha256="0123456789ABCDEF" * 4),
        lambda: Case(schema_version=FormatVersion.V1_0, status=Status.DECIDED, issues=(), case_number="1" * 41),
        lambda: Dates(injury=dt.datetime(2016, 1, 1, tzinfo=dt.UTC)),
    ],
)
def test_the_records_of_a_case_refuse_what_the_format_refuses(make: Any) -> None:
    with pytest.raises(ConstraintError):
        make()


@given(cases())
def test_equal_records_are_one_in_a_set(case: Case) -> None:
    twin = decode(encode(case))
    assert {case, twin} == {case}
    assert pickle.loads(pickle.dumps(case)) == case == deepcopy(case)  # noqa: S301 - its own pickle


@given(cases())
def test_a_record_shows_its_members_and_not_their_values(case: Case) -> None:
    for each in all_in(case):
        names = [name for name, member in shape(type(each)).members.items() if getattr(each, name) != member.default]
        assert repr(each) == f"{type(each).__name__}({', '.join(f'{name}=…' for name in names)})"


def test_the_outcome_of_a_case_follows_from_its_issues() -> None:
    whole = decode(DOCUMENT).issues[1]
    determination = whole.determination
    assert determination

    def issue(outcome: Outcome | None) -> Issue:
        return attrs.evolve(whole, determination=attrs.evolve(determination, outcome=outcome) if outcome else None)

    def case(*outcomes: Outcome | None) -> Case:
        return Case(schema_version=FormatVersion.V1_0, status=Status.DECIDED, issues=tuple(map(issue, outcomes)))

    up, over = Outcome.UPHELD, Outcome.OVERTURNED
    assert case(up, up).outcome_of_issues is CaseOutcome.UPHELD
    assert case(over).outcome_of_issues is CaseOutcome.OVERTURNED
    assert case(up, over).outcome_of_issues is CaseOutcome.PARTIALLY_OVERTURNED
    assert case(up, None).outcome_of_issues is None
    assert case(up, over, None).outcome_of_issues is None
    assert case().outcome_of_issues is None
