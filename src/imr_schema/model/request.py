"""The records of a treatment request: what is asked for, how much of it, how often and for how long."""

import datetime as dt
from typing import Annotated

from imr_schema._records.kinds import Integer, Number, Text
from imr_schema._records.records import Items, field, record
from imr_schema.model.authorities import FORM_RFA
from imr_schema.model.codes import (
    Category,
    Laterality,
    QuantityBasis,
    QuantityUnit,
    RequestMember,
    ServiceCodeSystem,
    Subcategory,
    TimeUnit,
)
from imr_schema.model.places import BodyRegion

Line = Annotated[str, Text()]
Amount = Annotated[int | float, Number(above=0, most=1_000_000)]


@record
class Quantity:
    """A total that is asked for, or authorized."""

    value: Amount = field(
        "The total, or the lower bound of a range.", unit="as `unit` says", source=FORM_RFA, examples=(12,)
    )
    max: Amount | None = field("The upper bound of a range, as 3 in 2-3.", default=None, unit="as `unit` says")
    unit: QuantityUnit = field("What is counted.")
    basis: QuantityBasis = field("Whether the total is written or computed.")


@record
class Frequency:
    """How often a service is given."""

    times: Amount = field(
        "How many times, or the lower bound of a range.", unit="times per `per`", source=FORM_RFA, examples=(2,)
    )
    max: Amount | None = field("The upper bound of a range.", default=None, unit="times per `per`")
    per: TimeUnit = field("The period in which they fall.")


@record
class Duration:
    """How long: a course of treatment, a rental, or a day supply."""

    value: Amount = field(
        "How long, or the lower bound of a range.", unit="as `unit` says", source=FORM_RFA, examples=(6,)
    )
    max: Amount | None = field("The upper bound of a range.", default=None, unit="as `unit` says")
    unit: TimeUnit = field("The unit of time.")


@record
class Ingredient:
    """One ingredient of a compounded medication."""

    name: Line = field("The ingredient's name as written.", examples=("Baclofen",))
    strength: Line | None = field("Its strength as printed.", default=None, examples=("5%",))


@record
class Medication:
    """A drug as the source writes it."""

    name: Line = field(
        "The name without strength, form and count; of a compound, its ingredients' names joined with ` / `.",
        examples=("Norco",),
    )
    strength: Line | None = field("The strength as printed.", default=None, examples=("10/325mg",))
    form: Line | None = field("The dosage form as printed.", default=None, examples=("patch",))
    refills: Annotated[int, Integer(0, 100)] | None = field("The number of refills.", default=None, unit="refills")
    ingredients: Annotated[tuple[Ingredient, ...], Items(least=2)] = field("The ingredients of a compound.", default=())


@record
class ServiceCode:
    """A code of a service, product or drug."""

    system: ServiceCodeSystem = field("The classification the code is from.")
    code: Line = field("The code.", source=FORM_RFA, examples=("97110",))


@record
class Request:
    """The disputed treatment request, or the disputed portion of it."""

    description: Line = field("The disputed portion in words.", examples=("Physical therapy, lumbar spine, 12 visits",))
    category: Category = field("The kind of treatment.")
    subcategory: Subcategory | None = field("The kind of treatment within the category.", default=None)
    body_regions: Annotated[tuple[BodyRegion, ...], Items(is_set=True)] = field(
        "The regions of the body that are treated.", default=(), examples=(["low-back"],)
    )
    laterality: Laterality | None = field("The side, where one holds for the whole request.", default=None)
    quantity: Quantity | None = field("The total asked for.", default=None, source=FORM_RFA)
    frequency: Frequency | None = field("How often.", default=None, source=FORM_RFA)
    duration: Duration | None = field("For how long.", default=None, source=FORM_RFA)
    medication: Medication | None = field("The drug.", default=None)
    codes: tuple[ServiceCode, ...] = field("Codes of the service, where the source prints them.", default=())
    retrospective: bool = field("Whether it was asked for after the service was given.", default=False)
    date_of_service: dt.date | None = field("The date the service was given.", default=None)
    adjunct_to_surgery: bool = field(
        "Whether it is a pre-operative, post-operative or associated surgical service.", default=False
    )
    not_stated: Annotated[tuple[RequestMember, ...], Items(is_set=True)] = field(
        "The members that the source says or shows to be missing: a gap on record, never a silent one.",
        default=(),
        examples=(["quantity"],),
    )


@record
class Portion:
    """A portion of a request, as utilization review divided it."""

    description: Line = field("The portion in words.")
    quantity: Quantity | None = field(
        "Its total; of what is granted by time, such as a rental, how long it lasts.", default=None
    )
