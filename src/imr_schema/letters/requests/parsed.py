"""A heading, or a portion of one, as all parts of the grammar read it."""

from typing import Final

from attrs import evolve, frozen

from imr_schema.letters.requests.amount import Amount
from imr_schema.letters.requests.amounts import read_amounts
from imr_schema.letters.requests.circumstances import Circumstances, read_circumstances
from imr_schema.letters.requests.codes import BillingCode, read_codes
from imr_schema.letters.requests.drugs import Drug, find_drugs, read_drug
from imr_schema.letters.requests.lexicon import Found
from imr_schema.letters.requests.places import SPINAL, Places, read_places
from imr_schema.letters.requests.services import Service, find_services, read_service
from imr_schema.letters.requests.tokens import Range, Span, Token, tokenize

_ADJUNCT: Final = frozenset({"pre-operative", "post-operative", "surgical-service"})
"""Concepts that say of whatever they stand with that it goes with a surgery."""
_NAMES_A_DRUG: Final = frozenset({"injected-steroid", "self-injected", "viscosupplement", "toxin", "plasma"})
"""Concepts whose phrases are names of drugs."""
_MOST_WORDS_OF_A_NAME: Final = 3
_UNNAMED: Final = frozenset({"cortisone", "steroid", "corticosteroid"})
"""Drugs of an injection that are no more than its kind."""


@frozen
class Parsed:
    """What was found in a heading or a portion of it.

    Attributes:
        heading: The whole heading.
        span: The portion's place in it.
        tokens: The portion's tokens.
        amounts: Its amounts.
        codes: Its billing codes.
        places: Its regions and sides.
        circumstances: What surrounds it.
        service: Its category.
        adjunct: The spans that say that it goes with a surgery; None when none do.
        drug: The drug it asks for; None when it asks for none.
        drug_tokens: The tokens that the drug's parts are of: its own, or those of the portion that names the drug.
        said: The spans that say its category.
    """

    heading: str
    span: Span
    tokens: list[Token]
    amounts: list[Amount]
    codes: list[BillingCode]
    places: Places
    circumstances: Circumstances
    service: Service
    adjunct: tuple[Span, ...] | None
    drug: Drug | None
    drug_tokens: list[Token]
    said: tuple[Span, ...]

    def spans(self, *ranges: Range) -> tuple[Span, ...]:
        """The characters of ranges of tokens."""
        return tuple(_span(self.tokens, each) for each in ranges)

    def drug_spans(self, *ranges: Range) -> tuple[Span, ...]:
        """The characters of ranges of the tokens of the drug."""
        return tuple(_span(self.drug_tokens, each) for each in ranges)

    def supplemented(self, other: "Parsed") -> "Parsed":
        """This portion, its category and drug taken from another where its own words say none ("6 sessions", "#35")."""
        if self.service.category != "other":
            return self
        return evolve(
            self,
            service=other.service,
            adjunct=other.adjunct,
            drug=other.drug,
            drug_tokens=other.drug_tokens,
            said=other.said,
        )


def parse(heading: str, span: Span) -> Parsed:
    """Read a portion of a heading, with every part of the grammar."""
    tokens = tokenize(heading, *span)
    concepts, drugs = _disjoint(find_services(tokens), find_drugs(tokens))
    codes = read_codes(tokens)
    amounts = read_amounts(tokens, _named([*concepts, *drugs], codes))
    places, circumstances = read_places(tokens), read_circumstances(tokens)
    marks = tuple((found.first, found.after) for found in concepts if not _ADJUNCT.isdisjoint(found.meanings))
    service = read_service(tokens, _all_concepts(concepts, drugs, amounts, places))
    if not concepts and service.category == "other" and _looks_like_a_drug(tokens, amounts, circumstances):
        service = Service("pharmaceuticals", None, ())
    if marks and not _keeps_category(service):
        service = Service("surgery", "adjunct", marks)
    adjunct = marks or (service.said if service.subcategory == "adjunct" else None)
    drug = None
    if service.category == "pharmaceuticals":
        drug = read_drug(tokens, drugs, amounts)
    elif service.category == "injection":
        named = [found for found in drugs if tokens[found.first].norm not in _UNNAMED]
        drug = read_drug(tokens, named, amounts) if named and not _comes_with(tokens, named[0]) else None
    said = tuple(_span(tokens, each) for each in service.said)
    spans = tuple(_span(tokens, each) for each in adjunct) if adjunct else None
    return Parsed(heading, span, tokens, amounts, codes, places, circumstances, service, spans, drug, tokens, said)


def _span(tokens: list[Token], within: Range) -> Span:
    return tokens[within[0]].start, tokens[within[1] - 1].end


def _named(phrases: list[Found], codes: list[BillingCode]) -> set[int]:
    """The tokens of names of several words, and of codes: no number in them is an amount."""
    inside = {i for found in phrases if found.after - found.first > 1 for i in range(found.first, found.after)}
    return inside | {code.within[0] for code in codes}


def _disjoint(concepts: list[Found], drugs: list[Found]) -> tuple[list[Found], list[Found]]:
    """Of a concept and a drug that overlap, the longer; of one length both if it names drugs, else the concept."""
    if not drugs:
        named = [found for found in concepts if not _NAMES_A_DRUG.isdisjoint(found.meanings)]
        return concepts, named
    kept_drugs = [
        drug for drug in drugs if not any(_covers(c, drug) and _NAMES_A_DRUG.isdisjoint(c.meanings) for c in concepts)
    ]
    kept = [
        concept for concept in concepts if not any(_covers(d, concept) and d[1:] != concept[1:] for d in kept_drugs)
    ]
    named = [c for c in kept if not _NAMES_A_DRUG.isdisjoint(c.meanings) and not any(_covers(d, c) for d in kept_drugs)]
    return kept, sorted([*kept_drugs, *named], key=lambda found: found.first)


def _covers(outer: Found, inner: Found) -> bool:
    return outer.first <= inner.first and inner.after <= outer.after


def _all_concepts(concepts: list[Found], drugs: list[Found], amounts: list[Amount], places: Places) -> list[Found]:
    """Concepts, with `drug`, `dose`, `repeated` and `spinal` for what other parts of the grammar found."""
    doses = [Found(("dose",), amount.first, amount.after) for amount in amounts if amount.kind == "strength"]
    spinal = [
        Found(("spinal",), *within)
        for region, ranges in places.regions.items()
        if region in SPINAL
        for within in ranges
    ]
    medicines = [Found(("drug",), drug.first, drug.after) for drug in drugs]
    repeated = [
        Found(("repeated",), amount.first, amount.after)
        for amount in amounts
        if amount.kind == "product" or (amount.kind == "frequency" and amount.unit == "week")
    ]
    return sorted([*concepts, *medicines, *doses, *spinal, *repeated], key=lambda found: found.first)


def _keeps_category(service: Service) -> bool:
    """A drug and physical therapy stay what they are when they go with a surgery."""
    return service.category == "pharmaceuticals" or service.subcategory == "physical-or-occupational-therapy"


def _looks_like_a_drug(tokens: list[Token], amounts: list[Amount], circumstances: Circumstances) -> bool:
    """A name that the lexicon does not know is a drug's where it stands alone or with how many ("Zzolofen #60")."""
    words = [
        token
        for token in tokens
        if token.kind == "word" and token.norm not in {"retrospective", "quantity", "unknown", "unspecified", "qty"}
    ]
    totals = [amount for amount in amounts if amount.kind in {"total", "refills"}]
    if any(amount.unit not in {None, "unit", "gram", "millilitre"} for amount in totals):
        return False
    counted = bool(totals) or "quantity" in circumstances.not_stated
    return len(words) == 1 or (counted and 0 < len(words) <= _MOST_WORDS_OF_A_NAME)


def _comes_with(tokens: list[Token], drug: Found) -> bool:
    """A drug behind "with" is how an injection is made, not what is asked for."""
    return any(token.norm in {"with", "using", "under", "w"} for token in tokens[: drug.first])
