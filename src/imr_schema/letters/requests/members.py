"""Turns a parsed heading into members of the record, every value with the words that state it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve

from imr_schema.letters.extracted import Extracted, Members, Tree, extracted, verbatim
from imr_schema.letters.requests.amount import Amount
from imr_schema.letters.requests.codes import BillingCode
from imr_schema.letters.requests.drugs import Drug
from imr_schema.letters.requests.parsed import Parsed
from imr_schema.letters.requests.parts import divide
from imr_schema.letters.requests.places import PAIRED, SiteReading
from imr_schema.letters.requests.quantities import (
    QuantityReading,
    first,
    has_several_daily_rates,
    read_each,
    read_frequency,
    read_length,
    read_quantity,
    unit_of,
)
from imr_schema.letters.requests.tokens import Range
from imr_schema.model.codes import RequestMember

_JOINED: Final = " / "
_INJECTIONS: Final = frozenset({"injection", "block", "esi", "tfesi"})
"""Nouns of which one is asked for in the singular."""
_DOSED: Final = frozenset({"pharmaceuticals", "injection"})
_HANDED_OUT: Final = frozenset({"dmepos", "pharmaceuticals"})
_LONG: Final = frozenset({"month", "year"})
"""Periods for which goods are given out: "briefs, 150 per month"."""
_ONE_SIDE: Final = frozenset({"left", "right"})
_MEMBERS: Final = [member.value for member in RequestMember]


def request_members(parsed: Parsed) -> Members:
    """The members of the request in a heading, or in its disputed portion, in the order of the format."""
    parts, total = divide(parsed)
    named = next((part for part in parts if not part.service.is_guess), parsed)
    if named is not parsed and (named.service.category != "pharmaceuticals" or parsed.drugs):
        parsed = evolve(parsed, service=named.service, category_words=named.category_words)
    request: Members = {"description": verbatim(parsed.portion), **_service(parsed)}
    if sites := parsed.places.sites:
        request["sites"] = [_site(parsed, site) for site in sites]
    if parts:
        request |= ({"quantity": _quantity(parsed, total)} if total else {}) | _medications(parsed)
        request["parts"] = [_part(part) for part in parts]
    else:
        request |= _amounts(parsed) | _medications(parsed)
    if parsed.codes:
        request["codes"] = [_code(parsed, code) for code in parsed.codes]
    request |= _circumstances(parsed)
    request |= _not_stated(parsed, parts, request)
    return request


def _amounts(parsed: Parsed) -> Members:
    """Quantity, frequency and duration."""
    quantity = read_quantity(parsed.amounts, parsed.service)
    stated = _quantity(parsed, quantity) if quantity else _implied(parsed)
    return ({"quantity": stated} if stated else {}) | _course(parsed)


def _part(parsed: Parsed) -> Members:
    """A part of a request that asks for several amounts."""
    part: Members = {"description": verbatim(parsed.portion)}
    if sites := parsed.places.sites:
        part["sites"] = [_site(parsed, site) for site in sites]
    part |= _amounts(parsed)
    return part | _medications(parsed)


def portion_members(parsed: Parsed) -> Members:
    """The members of a portion of a partial approval; its quantity may be a length of time."""
    portion: Members = {"description": verbatim(parsed.portion)}
    parts, total = divide(parsed)
    if not parts:
        total = read_quantity(parsed.amounts, parsed.service) or read_length(parsed.amounts, parsed.service)
        portion |= _course(parsed)
    if total:
        portion = {"description": portion.pop("description"), "quantity": _quantity(parsed, total), **portion}
    if refills := first(parsed.amounts, "refills"):
        portion["refills"] = Extracted(_number(refills.low), parsed.words(refills.numbers))
    return portion


def _service(parsed: Parsed) -> Members:
    service: Members = {"category": Extracted(parsed.service.category, parsed.category_words)}
    if parsed.service.subcategory:
        service["subcategory"] = Extracted(parsed.service.subcategory, parsed.category_words)
    return service


def _site(parsed: Parsed, site: SiteReading) -> Members:
    members: Members = {"region": Extracted(site.region, parsed.place_words(*site.named))}
    if site.side:
        members["side"] = Extracted(site.side, parsed.place_words(*dict.fromkeys(site.sided)))
    if site.levels:
        members["levels"] = [Extracted(level, parsed.place_words(*ranges)) for level, ranges in site.levels.items()]
    return members


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


def _implied(parsed: Parsed) -> Members | None:
    """One, of an injection in the singular at one place on one side: "left knee injection"."""
    if parsed.service.category != "injection" or "quantity" in parsed.circumstances.not_stated:
        return None
    nouns = [i for i, token in enumerate(parsed.tokens) if token.norm in _INJECTIONS]
    sites = parsed.places.sites
    is_one_place = len(sites) == 1 and sites[0].side in _ONE_SIDE and len(sites[0].levels) <= 1
    if not nouns or not is_one_place or any(parsed.is_plural(i) for i in nouns):
        return None
    words = parsed.words(*((i, i + 1) for i in nouns))
    return {
        "value": Extracted(1, words),
        "unit": Extracted("injection", words),
        "basis": Extracted("implied", (*words, *parsed.place_words(*dict.fromkeys(sites[0].sided)))),
    }


def _course(parsed: Parsed) -> Members:
    """Frequency and duration."""
    course: Members = {}
    often, each, long = read_frequency(parsed.amounts), read_each(parsed.amounts), first(parsed.amounts, "duration")
    if often and not has_several_daily_rates(parsed.amounts, parsed.tokens):
        if often.other == "bare" and often.unit in _LONG and parsed.service.category in _HANDED_OUT:  # "150 per month"
            each = often._replace(kind="each", unit=unit_of(parsed.service), other=often.unit)
            often = often._replace(low=1, high=None, numbers=(often.numbers[1], often.after))
        frequency = _amount(parsed, often, "times", "per")
        if often.other == "unit":  # "1 tablet daily"
            frequency["each"] = _amount(parsed, often._replace(unit="unit"), "value", "unit")
        elif each and (each.unit == "hour" or each.other or parsed.service.category in _DOSED):
            frequency["each"] = _amount(parsed, each, "value", "unit")
        course["frequency"] = frequency
    if long:
        course["duration"] = _amount(parsed, long, "value", "unit")
    return course


def _amount(parsed: Parsed, amount: Amount, number: str, unit: str) -> Members:
    """A number or range, and the unit or period behind it."""
    numbers = parsed.words(amount.numbers)
    members: Members = {number: Extracted(_number(amount.low), numbers)}
    if amount.high is not None:
        members["max"] = Extracted(_number(amount.high), numbers)
    return members | {unit: Extracted(amount.unit or "", parsed.words((amount.first, amount.after)))}


def _is_computed(quantity: Any) -> bool:
    basis = quantity.get("basis") if isinstance(quantity, Mapping) else None
    return isinstance(basis, Extracted) and basis.value == "computed"


def _medications(parsed: Parsed) -> Members:
    """The drugs; each with the refills in its part of the heading, a single one with any."""
    drugs, alone = parsed.drugs, len(parsed.drugs) == 1
    refills = [amount for amount in parsed.amounts if amount.kind == "refills"]
    return (
        {
            "medications": [
                _medication(parsed, drug, [r for r in refills if alone or drug.within[0] <= r.first < drug.within[1]])
                for drug in drugs
            ]
        }
        if drugs
        else {}
    )


def _medication(parsed: Parsed, drug: Drug, refills: list[Amount]) -> Members:
    members: Members = {"name": _name(parsed, drug)}
    if drug.strength:
        members["strength"] = verbatim(parsed.drug_words(drug.strength))
    if drug.form:
        members["form"] = verbatim(parsed.drug_words(drug.form))
    if refills:
        members["refills"] = Extracted(_number(refills[0].low), parsed.words(refills[0].numbers))
    if drug.ingredients:
        members["ingredients"] = [_ingredient(parsed, each.name, each.strength) for each in drug.ingredients]
    return members


def _name(parsed: Parsed, drug: Drug) -> Extracted:
    if drug.ingredients:
        names = [parsed.drug_words(ingredient.name) for ingredient in drug.ingredients]
        return extracted(_JOINED.join(name.line for name in names), *names)
    return verbatim(parsed.drug_words(drug.name) if drug.name else parsed.portion)


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
        members["timing"] = Extracted("retrospective", parsed.time_words(circumstances.retrospective))
    if circumstances.date_of_service and circumstances.dated:
        members["date_of_service"] = Extracted(
            circumstances.date_of_service.isoformat(), parsed.time_words(circumstances.dated)
        )
    if parsed.adjunct is not None:
        members["adjunct_to_surgery"] = Extracted(value=True, places=parsed.adjunct)
    return members


def _not_stated(parsed: Parsed, parts: Sequence[Parsed], request: Members) -> Members:
    """What the heading calls unstated, and what such a request should show and does not; never what is there."""
    worded = {name: parsed.words(within) for name, within in parsed.circumstances.not_stated.items()}
    gaps = [(name, "source-says", words) for name, words in worded.items() if name not in _there(parsed, request)]
    gaps += [
        (name, "not-in-request", parsed.category_words)
        for name in _missing(parsed, parts, request)
        if name not in worded
    ]
    listed: list[Tree] = [
        {"member": Extracted(name, words), "by": Extracted(by, words)}
        for name, by, words in sorted(gaps, key=lambda gap: _MEMBERS.index(gap[0]))
    ]
    return {"not_stated": listed} if listed else {}


def _there(parsed: Parsed, request: Members) -> set[str]:
    """What a request has, by the names of what it may lack."""
    sites = parsed.places.sites
    there = {name for name in _MEMBERS if name in request}
    there |= {"strength"} if any(drug.strength for drug in parsed.drugs) else set()
    there |= {"side"} if any(site.side for site in sites) else set()
    return there | ({"levels"} if any(site.levels for site in sites) else set())


def _missing(parsed: Parsed, parts: Sequence[Parsed], request: Members) -> Iterator[str]:
    """What a request of its kind should show and does not."""
    category, subcategory = parsed.service.category, parsed.service.subcategory
    sites, quantity = parsed.places.sites, request.get("quantity")
    counted = parts and all("quantity" in _amounts(part) for part in parts)
    if category == "injection" and quantity is None and not counted:
        yield "quantity"
    if _is_computed(quantity):  # perhaps of two factors without periods: "2 x 6"
        yield from (name for name in ("frequency", "duration") if name not in request)
    is_procedure = category in {"injection", "surgery"} and subcategory not in {"adjunct", "surgical-consult"}
    if is_procedure and any(site.region in PAIRED and not site.side for site in sites):
        yield "side"
    if category == "injection" and subcategory in {"epidural", "facet"} and not any(site.levels for site in sites):
        yield "levels"
