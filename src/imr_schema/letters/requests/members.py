"""Turns a parsed heading into members of the record, every value with the words that state it."""

from typing import Final

from imr_schema.letters.extracted import Extracted, Members, extracted, verbatim
from imr_schema.letters.passage import Passage
from imr_schema.letters.requests.codes import BillingCode
from imr_schema.letters.requests.drugs import Drug
from imr_schema.letters.requests.parsed import Parsed
from imr_schema.letters.requests.quantities import (
    QuantityReading,
    first,
    has_several_daily_rates,
    read_length,
    read_quantity,
)
from imr_schema.letters.requests.tokens import Range

_JOINED: Final = " / "


def request_members(parsed: Parsed) -> Members:
    """The members of the request in a heading, or in its disputed portion, in the order of the format."""
    request: Members = {"description": verbatim(parsed.portion), **_service(parsed), **_places(parsed)}
    if quantity := read_quantity(parsed.amounts, parsed.service):
        request["quantity"] = _quantity(parsed, quantity)
    request |= _course(parsed)
    if parsed.service.category == "pharmaceuticals" or parsed.drug:
        request["medication"] = _medication(parsed, parsed.drug)
    if parsed.codes:
        request["codes"] = [_code(parsed, code) for code in parsed.codes]
    request |= _circumstances(parsed)
    request |= _not_stated(parsed, request)
    return request


def portion_members(parsed: Parsed) -> Members:
    """The members of a portion of a partial approval; its quantity may be a length of time."""
    portion: Members = {"description": verbatim(parsed.portion)}
    if quantity := read_quantity(parsed.amounts, parsed.service) or read_length(parsed.amounts, parsed.service):
        portion["quantity"] = _quantity(parsed, quantity)
    return portion


def _service(parsed: Parsed) -> Members:
    service: Members = {"category": Extracted(parsed.service.category, parsed.category_words)}
    if parsed.service.subcategory:
        service["subcategory"] = Extracted(parsed.service.subcategory, parsed.category_words)
    return service


def _places(parsed: Parsed) -> Members:
    places = parsed.places
    members = _set("body_regions", {region: parsed.words(*ranges) for region, ranges in places.regions.items()})
    if places.laterality:
        members["laterality"] = Extracted(places.laterality, parsed.words(*places.sides[places.laterality]))
    return members


def _set(name: str, values: dict[str, tuple[Passage, ...]]) -> Members:
    """A set of codes, each with the words that state it; an empty set is left out."""
    return {name: [Extracted(value, values[value]) for value in sorted(values)]} if values else {}


def _number(value: float) -> float | int:
    """Whole numbers have no fraction."""
    return int(value) if value == int(value) else value


def _quantity(parsed: Parsed, quantity: QuantityReading) -> Members:
    numbers = parsed.words(*(amount.numbers for amount in quantity.read_from))
    wordings = parsed.words(*((amount.first, amount.after) for amount in quantity.read_from))
    members: Members = {"value": Extracted(_number(quantity.value), numbers)}
    if quantity.max is not None:
        members["max"] = Extracted(_number(quantity.max), numbers)
    return members | {"unit": Extracted(quantity.unit, wordings), "basis": Extracted(quantity.basis, wordings)}


def _course(parsed: Parsed) -> Members:
    """Frequency and duration."""
    course: Members = {}
    kinds = [("frequency", "times", "per"), ("duration", "value", "unit")]
    if has_several_daily_rates(parsed.amounts, parsed.tokens):
        kinds = kinds[1:]
    for kind, number, period in kinds:
        amount = first(parsed.amounts, kind)
        if amount is None or amount.unit is None:
            continue
        numbers = parsed.words(amount.numbers)
        members: Members = {number: Extracted(_number(amount.low), numbers)}
        if amount.high is not None:
            members["max"] = Extracted(_number(amount.high), numbers)
        course[kind] = members | {period: Extracted(amount.unit, parsed.words((amount.first, amount.after)))}
    return course


def _medication(parsed: Parsed, drug: Drug | None) -> Members:
    members: Members = {"name": _name(parsed, drug)}
    if drug and not drug.ingredients and drug.strength:
        members["strength"] = verbatim(parsed.drug_words(drug.strength))
    if drug and drug.form:
        members["form"] = verbatim(parsed.drug_words(drug.form))
    if refills := first(parsed.amounts, "refills"):
        members["refills"] = Extracted(_number(refills.low), parsed.words(refills.numbers))
    if drug and drug.ingredients:
        members["ingredients"] = [_ingredient(parsed, each.name, each.strength) for each in drug.ingredients]
    return members


def _name(parsed: Parsed, drug: Drug | None) -> Extracted:
    if drug and drug.ingredients:
        names = [parsed.drug_words(ingredient.name) for ingredient in drug.ingredients]
        return extracted(_JOINED.join(name.line for name in names), *names)
    return verbatim(parsed.drug_words(drug.name) if drug and drug.name else parsed.portion)


def _ingredient(parsed: Parsed, name: Range, strength: Range | None) -> Members:
    members: Members = {"name": verbatim(parsed.drug_words(name))}
    if strength:
        members["strength"] = verbatim(parsed.drug_words(strength))
    return members


def _code(parsed: Parsed, printed: BillingCode) -> Members:
    words = parsed.words(printed.within)
    return {"system": Extracted(printed.system, words), "code": Extracted(printed.code, words)}


def _circumstances(parsed: Parsed) -> Members:
    circumstances = parsed.circumstances
    members: Members = {}
    if circumstances.retrospective:
        members["retrospective"] = Extracted(value=True, places=parsed.words(circumstances.retrospective))
    if circumstances.date_of_service and circumstances.dated:
        members["date_of_service"] = Extracted(
            circumstances.date_of_service.isoformat(), parsed.words(circumstances.dated)
        )
    if parsed.adjunct is not None:
        members["adjunct_to_surgery"] = Extracted(value=True, places=parsed.adjunct)
    return members


def _not_stated(parsed: Parsed, request: Members) -> Members:
    """What the heading calls unstated, and the quantity of an injection without one; never a member that is present."""
    missing = {name: parsed.words(within) for name, within in parsed.circumstances.not_stated.items()}
    if parsed.service.category == "injection" and "quantity" not in missing:
        missing["quantity"] = parsed.category_words
    drug = parsed.drug
    strong = drug is not None and not drug.ingredients and drug.strength is not None
    there = request.keys() | ({"strength"} if strong else set())
    return _set("not_stated", {name: words for name, words in missing.items() if name not in there})
