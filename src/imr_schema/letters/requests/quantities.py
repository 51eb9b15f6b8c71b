"""Chooses the quantity among the amounts of a heading."""

from functools import cache
from itertools import pairwise
from typing import Any, Final, Literal, NamedTuple

from imr_schema.letters.requests.amount import Amount, words
from imr_schema.letters.requests.lexicon import data
from imr_schema.letters.requests.services import Service
from imr_schema.letters.requests.tokens import Token

_REPEATED: Final = frozenset(
    {
        *("rehabilitation", "psychological-services", "programs", "home-health", "injection"),
        *("evaluation-and-management", "diagnostic-testing", "transportation"),
    }
)
"""Categories of repeated services, where frequency times duration gives the quantity."""
_NOT_BY_TIME: Final = frozenset(
    {
        *("diagnostic-testing", "evaluation-and-management", "injection", "surgery"),
        *("rehabilitation", "psychological-services", "pharmaceuticals"),
    }
)
"""Categories in which a length of time is a deadline, an interval, a course or a supply, never what is granted."""
_LENGTHS: Final = frozenset({"day", "week", "month", "year"})
"""Periods that are units of quantity for what is granted by time."""
_MOST: Final = 1_000_000
_OFTEN: Final = frozenset({"frequency", "each", "aside"})
"""Kinds of amounts beside which a length of time is a course, not the quantity granted."""
_TO_ANOTHER: Final = (["to"], ["or"], ["and"], ["-"])
"""Tokens between two rates of which neither holds alone."""
_LONGEST_SITTING: Final = 12
"""Up to so many hours beside a frequency are how much each time."""
_MEASURES: Final = frozenset({"gram", "millilitre"})
_NO_COUNT: Final = {
    "injection": {"unit", "millilitre", "gram"},
    "pharmaceuticals": {"hour"},
    "surgery": {"day"},
    "diagnostic-testing": {"hour"},
}
"""Units that are no quantity in a category, except of a service that goes with a surgery: "Botox 200 units" is a dose,
"12 hours on" tells how to wear a patch, a "72 hour EEG" is one, "fusion, 2 day stay" is the stay in hospital."""


class QuantityReading(NamedTuple):
    """A quantity of the record, and the amounts it was read from."""

    value: float
    max: float | None
    unit: str
    basis: Literal["stated", "computed"]
    read_from: tuple[Amount, ...]


@cache
def _units() -> dict[str, str]:
    units: dict[str, Any] = data("amounts")["unit-of"]
    return units


def unit_of(service: Service) -> str:
    """The unit of a bare number in a category."""
    units = _units()
    return units.get(f"{service.category}/{service.subcategory}") or units[service.category]


def first(amounts: list[Amount], kind: str) -> Amount | None:
    """The first amount of a kind."""
    return next((amount for amount in amounts if amount.kind == kind), None)


def read_quantity(amounts: list[Amount], service: Service) -> QuantityReading | None:
    """The total requested: stated, else computed from frequency and duration of a repeated service; else None.

    None too where it is more than a record may hold, or where the heading states what is no total.
    """
    no_count = _NO_COUNT.get(service.category, ()) if service.subcategory != "adjunct" else ()
    amounts = [amount for amount in amounts if amount.unit is None or amount.unit not in no_count]
    stated = _stated(amounts)
    if stated is None:
        quantity = _computed(amounts, service) if service.category in _REPEATED else None
    elif _is_no_total(stated, amounts, service):
        return None
    else:
        is_of_category = stated.unit is None or (stated.unit == "unit" and service.category != "pharmaceuticals")
        unit = unit_of(service) if is_of_category else stated.unit or ""
        quantity = QuantityReading(stated.low, stated.high, unit, "stated", (stated,))
    return quantity if quantity and (quantity.max or quantity.value) <= _MOST else None


def _stated(amounts: list[Amount]) -> Amount | None:
    """A mass or volume ("120gm #1"), unless it is of each of several containers ("10 ml, 2 vials"); else a count."""
    totals = [amount for amount in amounts if amount.kind == "total"]
    measured = [amount for amount in totals if amount.unit in _MEASURES]
    counted = [amount for amount in totals if amount.unit not in _MEASURES]
    several = any(amount.low > 1 for amount in counted)
    return next(iter(counted if several else [*measured, *counted]), None) or first(amounts, "bare")


def _is_no_total(stated: Amount, amounts: list[Amount], service: Service) -> bool:
    """Whether there are several masses or volumes ("30gm and 240gm"), or hours of care each time."""
    if _is_hours(stated) and read_each(amounts) is stated:
        return True
    measures = {amount.low for amount in amounts if amount.kind == "total" and amount.unit in _MEASURES}
    each_time = stated.unit == "hour" and service.category == "home-health" and first(amounts, "aside")
    return len(measures) > 1 or bool(each_time)


def _computed(amounts: list[Amount], service: Service) -> QuantityReading | None:
    """Of two factors, or frequency times duration, unless it is given in several ways, or by the hour in a week."""
    product = first(amounts, "product")
    if product and product.factor:
        low, high = product.low * product.factor, product.high and product.high * product.factor
        return QuantityReading(low, high, unit_of(service), "computed", (product,))
    often, each, long = read_frequency(amounts), read_each(amounts), first(amounts, "duration")
    if often is None or long is None or often.unit != long.unit or first(amounts, "aside"):
        return None
    rates = {(amount.low, amount.high, amount.unit) for amount in amounts if amount.kind == "frequency"}
    if len(rates) > 1 or (not rates and each and each.other != "day"):  # "twice a week, then once"; "20 hours a week"
        return None
    low, high = often.low * long.low, (often.high or often.low) * (long.high or long.low)
    if low % 1 or high % 1:  # every other week for five weeks
        return None
    return QuantityReading(low, high if high > low else None, unit_of(service), "computed", (often, long))


def read_frequency(amounts: list[Amount]) -> Amount | None:
    """The first frequency; of "4 hours a day" alone, once a day."""
    stated, each = first(amounts, "frequency"), read_each(amounts)
    if stated or each is None or each.other is None:
        return stated
    often = each.factor or 1
    return each._replace(kind="frequency", low=often, high=None, unit=each.other, numbers=(each.numbers[1], each.after))


def read_each(amounts: list[Amount]) -> Amount | None:
    """How much each time, unless several such amounts are named; a few hours beside a frequency are."""
    each = [amount for amount in amounts if amount.kind == "each"] or [*filter(_is_hours, amounts)]
    named = {(amount.low, amount.high, amount.unit): amount for amount in reversed(each)}
    return next(iter(named.values())) if len(named) == 1 and (each[0].kind == "each" or _is_often(amounts)) else None


def _is_hours(amount: Amount) -> bool:
    return amount.kind == "total" and amount.unit == "hour" and amount.low <= _LONGEST_SITTING


def _is_often(amounts: list[Amount]) -> bool:
    """Whether a frequency of more than one in its period is named."""
    often = first(amounts, "frequency")
    return often is not None and often.low > 1


def has_several_daily_rates(amounts: list[Amount], tokens: list[Token]) -> bool:
    """Whether several times of day or a range of daily rates are named: "q AM and q HS", "daily to bid"."""
    daily = [amount for amount in amounts if amount.kind == "frequency" and amount.unit == "day"]
    if not daily:
        return False
    if sum(token.norm in words().times_of_day for token in tokens) > 1:
        return True
    gaps = (tokens[one.after : other.first] for one, other in pairwise(daily))
    return any([token.norm for token in gap] in _TO_ANOTHER for gap in gaps)


def read_length(amounts: list[Amount], service: Service) -> QuantityReading | None:
    """The length of time for which something is granted: the only duration of a rental, without a frequency."""
    if service.category in _NOT_BY_TIME and service.subcategory != "adjunct":
        return None
    kinds = [amount.kind for amount in amounts]
    length = first(amounts, "duration")
    if length is None or length.unit not in _LENGTHS or kinds.count("duration") > 1 or not _OFTEN.isdisjoint(kinds):
        return None
    return QuantityReading(length.low, length.high, length.unit, "stated", (length,))
