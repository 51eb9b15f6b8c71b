"""What was parsed, written as the record has it, with the evidence for every leaf."""

from typing import Any, Final

from attrs import frozen

from imr_schema.letters.requests.drugs import Drug
from imr_schema.letters.requests.parsed import Parsed
from imr_schema.letters.requests.quantities import Quantity, first, read_quantity
from imr_schema.letters.requests.tokens import Range, Span

_JOINED: Final = " / "


@frozen
class Written:
    """An object of the record, with the spans of the heading for each leaf by its pointer in the object."""

    members: dict[str, Any]
    evidence: dict[str, tuple[Span, ...]]

    def put(self, name: str, value: Any, spans: tuple[Span, ...]) -> None:
        """Set a member to a leaf."""
        self.members[name] = value
        self.evidence[f"/{name}"] = spans

    def put_set(self, name: str, values: dict[str, tuple[Span, ...]]) -> None:
        """Set a member to a set of codes, each with its spans; an empty one is left out."""
        if values:
            self.members[name] = sorted(values)
            self.evidence.update({f"/{name}/{i}": values[value] for i, value in enumerate(sorted(values))})

    def add(self, name: str, inner: "Written") -> None:
        """Set a member to an object."""
        self.members[name] = inner.members
        self.evidence.update({f"/{name}{pointer}": spans for pointer, spans in inner.evidence.items()})


def write_request(parsed: Parsed) -> Written:
    """The request that a heading or its disputed portion words, members in the order of record-format.md."""
    request = Written({}, {})
    _put_description(request, parsed)
    _put_service(request, parsed)
    _put_places(request, parsed)
    quantity = read_quantity(parsed.amounts, parsed.service)
    if quantity:
        request.add("quantity", _quantity(parsed, quantity))
    _put_course(request, parsed)
    if parsed.service.category == "pharmaceuticals" or parsed.drug:
        request.add("medication", _medication(parsed, parsed.drug))
    _put_codes(request, parsed)
    _put_circumstances(request, parsed)
    _put_not_stated(request, parsed)
    return request


def write_portion(parsed: Parsed) -> Written:
    """A portion of a partial approval: its words, and its quantity."""
    portion = Written({}, {})
    _put_description(portion, parsed)
    quantity = read_quantity(parsed.amounts, parsed.service)
    if quantity:
        portion.add("quantity", _quantity(parsed, quantity))
    return portion


def _put_description(written: Written, parsed: Parsed) -> None:
    start, end = parsed.span
    written.put("description", parsed.heading[start:end], (parsed.span,))


def _put_service(request: Written, parsed: Parsed) -> None:
    said = parsed.said or (parsed.span,)
    request.put("category", parsed.service.category, said)
    if parsed.service.subcategory:
        request.put("subcategory", parsed.service.subcategory, said)


def _put_places(request: Written, parsed: Parsed) -> None:
    places = parsed.places
    request.put_set("body_regions", {region: parsed.spans(*ranges) for region, ranges in places.regions.items()})
    if places.laterality:
        request.put("laterality", places.laterality, parsed.spans(*places.sides[places.laterality]))


def _number(value: float) -> float | int:
    """Whole numbers are written without a fraction."""
    return int(value) if value == int(value) else value


def _quantity(parsed: Parsed, quantity: Quantity) -> Written:
    written = Written({}, {})
    numbers = parsed.spans(*(amount.numbers for amount in quantity.read_from))
    wordings = parsed.spans(*((amount.first, amount.after) for amount in quantity.read_from))
    written.put("value", _number(quantity.value), numbers)
    if quantity.max is not None:
        written.put("max", _number(quantity.max), numbers)
    written.put("unit", quantity.unit, wordings)
    written.put("basis", quantity.basis, wordings)
    return written


def _put_course(request: Written, parsed: Parsed) -> None:
    """How often and how long."""
    for kind, number, period in (("frequency", "times", "per"), ("duration", "value", "unit")):
        amount = first(parsed.amounts, kind)
        if amount is None:
            continue
        course = Written({}, {})
        numbers = parsed.spans(amount.numbers)
        course.put(number, _number(amount.low), numbers)
        if amount.high is not None:
            course.put("max", _number(amount.high), numbers)
        course.put(period, amount.unit, parsed.spans((amount.first, amount.after)))
        request.add(kind, course)


def _medication(parsed: Parsed, drug: Drug | None) -> Written:
    written = Written({}, {})
    if drug and drug.ingredients:
        names = [_text(parsed, ingredient.name) for ingredient in drug.ingredients]
        written.put(
            "name", _JOINED.join(names), parsed.drug_spans(*(ingredient.name for ingredient in drug.ingredients))
        )
    elif drug and drug.name:
        written.put("name", _text(parsed, drug.name), parsed.drug_spans(drug.name))
    else:
        start, end = parsed.span
        written.put("name", parsed.heading[start:end], (parsed.span,))
    if drug and not drug.ingredients and drug.strength:
        written.put("strength", _text(parsed, drug.strength), parsed.drug_spans(drug.strength))
    if drug and drug.form:
        written.put("form", _text(parsed, drug.form), parsed.drug_spans(drug.form))
    refills = first(parsed.amounts, "refills")
    if refills:
        written.put("refills", _number(refills.low), parsed.spans(refills.numbers))
    if drug and drug.ingredients:
        _put_ingredients(written, parsed, drug)
    return written


def _put_ingredients(medication: Written, parsed: Parsed, drug: Drug) -> None:
    medication.members["ingredients"] = []
    for i, ingredient in enumerate(drug.ingredients):
        written = Written({}, {})
        written.put("name", _text(parsed, ingredient.name), parsed.drug_spans(ingredient.name))
        if ingredient.strength:
            written.put("strength", _text(parsed, ingredient.strength), parsed.drug_spans(ingredient.strength))
        medication.members["ingredients"].append(written.members)
        medication.evidence.update({f"/ingredients/{i}{pointer}": spans for pointer, spans in written.evidence.items()})


def _text(parsed: Parsed, within: Range) -> str:
    """The words of tokens of the drug, as printed."""
    ((start, end),) = parsed.drug_spans(within)
    return parsed.heading[start:end]


def _put_codes(request: Written, parsed: Parsed) -> None:
    if parsed.codes:
        request.members["codes"] = [{"system": each.system, "code": each.code} for each in parsed.codes]
    for i, each in enumerate(parsed.codes):
        spans = parsed.spans(each.within)
        request.evidence.update({f"/codes/{i}/system": spans, f"/codes/{i}/code": spans})


def _put_circumstances(request: Written, parsed: Parsed) -> None:
    circumstances = parsed.circumstances
    if circumstances.retrospective:
        request.put("retrospective", True, parsed.spans(circumstances.retrospective))  # noqa: FBT003  # the member's value
    if circumstances.date_of_service and circumstances.dated:
        request.put("date_of_service", circumstances.date_of_service.isoformat(), parsed.spans(circumstances.dated))
    if parsed.adjunct is not None:
        request.put("adjunct_to_surgery", True, parsed.adjunct)  # noqa: FBT003  # the member's value


def _put_not_stated(request: Written, parsed: Parsed) -> None:
    """What the words call unsaid, and the quantity of an injection that states none; never what is there."""
    missing = {name: parsed.spans(within) for name, within in parsed.circumstances.not_stated.items()}
    if parsed.service.category == "injection" and "quantity" not in missing:
        missing["quantity"] = parsed.said
    there = request.members | {"strength": "strength" in request.members.get("medication", {})}
    request.put_set("not_stated", {name: spans for name, spans in missing.items() if not there.get(name)})
