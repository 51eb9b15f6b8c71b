"""The records of a treatment request: what is asked for, how much of it, how often and for how long."""

import datetime as dt
from typing import Annotated

import attrs

from imr_schema._records.kinds import Integer, Number, Text
from imr_schema._records.records import BaseRecord, Items, about, constrained
from imr_schema.model.authorities import FORM_RFA
from imr_schema.model.codes import (
    Category,
    FormularyStatus,
    GapSource,
    QuantityBasis,
    QuantityUnit,
    RequestMember,
    ServiceCodeSystem,
    Subcategory,
    TimeUnit,
    Timing,
)
from imr_schema.model.places import BodyRegion, Side, SpinalLevel

Line = Annotated[str, Text()]
Amount = Annotated[int | float, Number(above=0, most=1_000_000)]
Refills = Annotated[int, Integer(0, 100)]


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Quantity(BaseRecord):
    """A total that is asked for, or authorized."""

    value: Amount = attrs.field(
        metadata=about(
            "The total, or the lower bound of a range.", unit="as `unit` says", source=FORM_RFA, examples=(12,)
        )
    )
    max: Amount | None = attrs.field(
        default=None, metadata=about("The upper bound of a range, as 3 in 2-3.", unit="as `unit` says")
    )
    unit: QuantityUnit = attrs.field(metadata=about("What is counted."))
    basis: QuantityBasis = attrs.field(metadata=about("Whether the total is written, computed or implied."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Each(BaseRecord):
    """How much each time: the hours of a visit, the tablets of a dose."""

    value: Amount = attrs.field(
        metadata=about("How much, or the lower bound of a range.", unit="as `unit` says", examples=(4,))
    )
    max: Amount | None = attrs.field(default=None, metadata=about("The upper bound of a range.", unit="as `unit` says"))
    unit: QuantityUnit = attrs.field(metadata=about("What is counted."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Frequency(BaseRecord):
    """How often a service is given."""

    times: Amount = attrs.field(
        metadata=about(
            "How many times, or the lower bound of a range.", unit="times per `per`", source=FORM_RFA, examples=(2,)
        )
    )
    max: Amount | None = attrs.field(
        default=None, metadata=about("The upper bound of a range.", unit="times per `per`")
    )
    per: TimeUnit = attrs.field(metadata=about("The period in which they fall."))
    each: Each | None = attrs.field(default=None, metadata=about("How much each time."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Duration(BaseRecord):
    """How long: a course of treatment, a rental, or a day supply."""

    value: Amount = attrs.field(
        metadata=about(
            "How long, or the lower bound of a range.", unit="as `unit` says", source=FORM_RFA, examples=(6,)
        )
    )
    max: Amount | None = attrs.field(default=None, metadata=about("The upper bound of a range.", unit="as `unit` says"))
    unit: TimeUnit = attrs.field(metadata=about("The unit of time."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Site(BaseRecord):
    """A place on the body."""

    region: BodyRegion = attrs.field(metadata=about("The region.", examples=("low-back",)))
    side: Side | None = attrs.field(default=None, metadata=about("The side."))
    levels: Annotated[tuple[SpinalLevel, ...], Items(is_set=True)] = attrs.field(
        default=(), metadata=about("The levels of the spine, from the neck down.", examples=(["L4-5", "L5-S1"],))
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Ingredient(BaseRecord):
    """One ingredient of a compounded medication."""

    name: Line = attrs.field(metadata=about("The ingredient's name as written.", examples=("Baclofen",)))
    strength: Line | None = attrs.field(default=None, metadata=about("Its strength as printed.", examples=("5%",)))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Medication(BaseRecord):
    """A drug as the source writes it."""

    name: Line = attrs.field(
        metadata=about(
            "The name without strength, form and count; of a compound, its ingredients' names joined with ` / `.",
            examples=("Norco",),
        )
    )
    strength: Line | None = attrs.field(
        default=None, metadata=about("The strength as printed.", examples=("10/325mg",))
    )
    form: Line | None = attrs.field(default=None, metadata=about("The dosage form as printed.", examples=("patch",)))
    refills: Refills | None = attrs.field(default=None, metadata=about("The number of refills.", unit="refills"))
    ingredients: Annotated[tuple[Ingredient, ...], Items(least=2)] = attrs.field(
        default=(), metadata=about("The ingredients of a compound.")
    )
    formulary_status: FormularyStatus | None = attrs.field(
        default=None, metadata=about("The status in the MTUS Drug Formulary, where the source gives it.")
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class ServiceCode(BaseRecord):
    """A code of a service, product or drug."""

    system: ServiceCodeSystem = attrs.field(metadata=about("The classification the code is from."))
    code: Line = attrs.field(metadata=about("The code.", source=FORM_RFA, examples=("97110",)))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class NotStated(BaseRecord):
    """Something that a request lacks, and how that is known."""

    member: RequestMember = attrs.field(metadata=about("What it lacks.", examples=("quantity",)))
    by: GapSource = attrs.field(metadata=about("How that is known."))


Sites = Annotated[tuple[Site, ...], Items(is_set=True)]


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Part(BaseRecord):
    """A part of a request that asks for several amounts: two visits for one service and eight for another."""

    description: Line = attrs.field(metadata=about("The part in words.", examples=("Two visits of acupuncture",)))
    sites: Sites = attrs.field(default=(), metadata=about("Where on the body."))
    quantity: Quantity | None = attrs.field(default=None, metadata=about("The total asked for."))
    frequency: Frequency | None = attrs.field(default=None, metadata=about("How often."))
    duration: Duration | None = attrs.field(default=None, metadata=about("For how long."))
    medications: tuple[Medication, ...] = attrs.field(default=(), metadata=about("The drugs."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Request(BaseRecord):
    """The disputed treatment request, or the disputed portion of it."""

    description: Line = attrs.field(
        metadata=about("The disputed portion in words.", examples=("Physical therapy, lumbar spine, 12 visits",))
    )
    category: Category = attrs.field(metadata=about("The kind of treatment."))
    subcategory: Subcategory | None = attrs.field(
        default=None, metadata=about("The kind of treatment within the category.")
    )
    sites: Sites = attrs.field(default=(), metadata=about("Where on the body.", examples=([{"region": "low-back"}],)))
    quantity: Quantity | None = attrs.field(default=None, metadata=about("The total asked for.", source=FORM_RFA))
    frequency: Frequency | None = attrs.field(default=None, metadata=about("How often.", source=FORM_RFA))
    duration: Duration | None = attrs.field(default=None, metadata=about("For how long.", source=FORM_RFA))
    medications: tuple[Medication, ...] = attrs.field(
        default=(), metadata=about("The drugs; a compound is one, with its ingredients.")
    )
    parts: Annotated[tuple[Part, ...], Items(least=2)] = attrs.field(
        default=(), metadata=about("The parts, where the request asks for several amounts.")
    )
    codes: tuple[ServiceCode, ...] = attrs.field(
        default=(), metadata=about("Codes of the service, where the source prints them.")
    )
    timing: Timing | None = attrs.field(
        default=None, metadata=about("When utilization review looked at it, where the source tells.")
    )
    date_of_service: dt.date | None = attrs.field(default=None, metadata=about("The date the service was given."))
    adjunct_to_surgery: bool = attrs.field(
        default=False, metadata=about("Whether it is a pre-operative, post-operative or associated surgical service.")
    )
    not_stated: Annotated[tuple[NotStated, ...], Items(is_set=True)] = attrs.field(
        default=(),
        metadata=about(
            "What it lacks: a gap on record, never a silent one.",
            examples=([{"member": "quantity", "by": "source-says"}],),
        ),
    )


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Portion(BaseRecord):
    """A portion of a request, as utilization review divided it."""

    description: Line = attrs.field(metadata=about("The portion in words."))
    quantity: Quantity | None = attrs.field(
        default=None, metadata=about("Its total; of what is granted by time, such as a rental, how long it lasts.")
    )
    frequency: Frequency | None = attrs.field(default=None, metadata=about("How often."))
    duration: Duration | None = attrs.field(default=None, metadata=about("For how long."))
    refills: Refills | None = attrs.field(default=None, metadata=about("The number of refills.", unit="refills"))
