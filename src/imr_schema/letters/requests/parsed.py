"""A heading, or a portion of one, read with all parts of the grammar."""

from collections.abc import Iterable
from typing import Final

from attrs import define, evolve

from imr_schema.letters.passage import Passage
from imr_schema.letters.requests.amount import Amount
from imr_schema.letters.requests.amounts import read_amounts
from imr_schema.letters.requests.circumstances import Circumstances, read_circumstances
from imr_schema.letters.requests.codes import BillingCode, read_codes
from imr_schema.letters.requests.drugs import Drug, find_drugs, read_drugs
from imr_schema.letters.requests.lexicon import Match
from imr_schema.letters.requests.misspelt import corrected
from imr_schema.letters.requests.places import SPINAL, Places, read_places
from imr_schema.letters.requests.services import Service, find_services, read_service
from imr_schema.letters.requests.tokens import Characters, Range, Token, tokenize

_ADJUNCT: Final = frozenset({"pre-operative", "post-operative", "surgical-service"})
"""Concepts that mark a service as going with a surgery."""
_NAMES_A_DRUG: Final = frozenset({"injected-steroid", "self-injected", "viscosupplement", "toxin", "plasma"})
"""Concepts whose phrases are names of drugs."""
_DRUGGED: Final = _NAMES_A_DRUG | {"drug-infusion"}
"""Concepts whose phrases hold the name of a drug."""
_MOST_WORDS_OF_A_NAME: Final = 3
_UNNAMED: Final = frozenset({"cortisone", "steroid", "corticosteroid"})
"""Drugs of an injection that only describe its kind."""


@define
class Parsed:
    """What was found in a heading or a portion of it.

    Attributes:
        portion: Its text.
        heading: The whole heading, to which token offsets refer.
        tokens: The portion's tokens.
        concepts: The services that its words name.
        amounts: Its amounts.
        codes: Its billing codes.
        places: Its regions and sides.
        place_tokens: The tokens that the ranges of places refer to: its own, or those of the whole that it is part of.
        circumstances: Its circumstances.
        circumstance_tokens: The tokens that the ranges of its time refer to: its own, or those of the original request.
        service: Its category.
        adjunct: The words that mark it as going with a surgery; None if there are none.
        drugs: The drugs it asks for.
        drug_tokens: The tokens that the drug's ranges refer to: its own, or those of the portion that names the drug.
        category_words: The words that state its category, or all its words if none do.
    """

    portion: Passage
    heading: Passage
    tokens: list[Token]
    concepts: list[Match]
    amounts: list[Amount]
    codes: list[BillingCode]
    places: Places
    place_tokens: list[Token]
    circumstances: Circumstances
    circumstance_tokens: list[Token]
    service: Service
    adjunct: tuple[Passage, ...] | None
    drugs: tuple[Drug, ...]
    drug_tokens: list[Token]
    category_words: tuple[Passage, ...]

    def words(self, *ranges: Range) -> tuple[Passage, ...]:
        """The words of ranges of tokens."""
        return _words(self.heading, self.tokens, ranges)

    def is_plural(self, at: int) -> bool:
        """Whether the word at an index is written in the plural."""
        token = self.tokens[at]
        return self.heading.line[token.start : token.end].lower() != token.norm

    def place_words(self, *ranges: Range) -> tuple[Passage, ...]:
        """The words of ranges of the tokens of the places."""
        return _words(self.heading, self.place_tokens, ranges)

    def time_words(self, within: Range) -> tuple[Passage, ...]:
        """The words of a range of the tokens of the circumstances."""
        return _words(self.heading, self.circumstance_tokens, (within,))

    def drug_words(self, within: Range) -> Passage:
        """The words of a range of the tokens of the drug."""
        (words,) = _words(self.heading, self.drug_tokens, (within,))
        return words

    def supplemented(self, other: "Parsed") -> "Parsed":
        """This portion with category and drug of another if its own words only hint at them ("6 visits", "#35")."""
        if not self.service.is_guess or other.service.is_guess:
            return self._with_surgery(other)
        return evolve(
            self,
            amounts=self.amounts or _alone(self.tokens),
            service=other.service,
            adjunct=other.adjunct,
            drugs=other.drugs,
            drug_tokens=other.drug_tokens,
            category_words=other.category_words,
        )

    def placed_as(self, requested: "Parsed") -> "Parsed":
        """This portion with the sites, and the time of service, that only the original request says."""
        own, asked = self.circumstances, requested.circumstances
        given = own if own.retrospective else asked._replace(not_stated=own.not_stated)
        portion = evolve(
            self, circumstances=given, circumstance_tokens=(self if given is own else requested).circumstance_tokens
        )
        is_same = (self.service.category, self.service.subcategory) == requested.service[:2]
        is_bare = not any(site.side or site.levels for site in self.places.sites)
        sites = [s for s in requested.places.sites if not self.places.sites or s.region in self.places.regions]
        if not is_same or not is_bare or len({site.region for site in sites}) < len(self.places.regions):
            return portion
        places = Places({site.region: site.named for site in sites}, tuple(sites))
        return evolve(portion, places=places, place_tokens=requested.place_tokens)

    def as_part_of(self, whole: "Parsed") -> "Parsed":
        """This part of a whole with the category of the whole if its own words only hint at one ("4 for the neck")."""
        if not self.service.is_guess or whole.service.is_guess:
            return self
        return evolve(self, service=whole.service, drugs=(), category_words=whole.category_words)

    def _with_surgery(self, other: "Parsed") -> "Parsed":
        """This portion, marked as going with a surgery if the other begins with that mark: both are of one request."""
        is_marked = other.adjunct and other.adjunct[0].start == other.portion.start
        if self.adjunct or not is_marked or self.service.category == "surgery":
            return self
        if _keeps_category(self.service) or other.service.subcategory != "adjunct":
            return evolve(self, adjunct=other.adjunct)
        return evolve(self, adjunct=other.adjunct, service=other.service, category_words=other.category_words)


def parse(heading: Passage, within: Characters) -> Parsed:
    """Read a portion of a heading with every part of the grammar."""
    start, end = within
    tokens = corrected(tokenize(heading.line, start, end))
    concepts, drugs = _disjoint(find_services(tokens), find_drugs(tokens))
    codes = read_codes(tokens)
    places, circumstances = read_places(tokens), read_circumstances(tokens)
    sides = {within for site in places.sites for within in site.sided}
    concepts = [found for found in concepts if found[1:] not in sides]  # "lft knee" is no liver function test
    amounts = read_amounts(tokens, _named([*concepts, *drugs], codes), _known([*concepts, *drugs], places))
    amounts = _doses(tokens, concepts, amounts)
    marks = tuple((found.first, found.after) for found in concepts if not _ADJUNCT.isdisjoint(found.meanings))
    service = read_service(tokens, _all_concepts(tokens, [*concepts, *_dental(codes)], drugs, amounts, places))
    unknown = not concepts and not places.regions and service.category == "other"
    if unknown and _is_probably_a_drug(tokens, amounts, circumstances):
        service = Service("pharmaceuticals", None, (), is_guess=True)
    if marks and not _keeps_category(service):
        service = Service("surgery", "adjunct", marks)
    adjunct = marks or (service.ranges if service.subcategory == "adjunct" else None)
    asked: tuple[Drug, ...] = ()
    if service.category == "pharmaceuticals":
        asked = read_drugs(tokens, drugs, amounts, injected=False)
    elif service.category == "injection":
        named = [found for found in drugs if tokens[found.first].norm not in _UNNAMED]
        if named and not _comes_with(tokens, named[0], amounts):
            asked = read_drugs(tokens, named, amounts, injected=True)
            if any("plasma" in found.meanings for found in named):  # "PRP 5 ml" has a volume
                asked = tuple(drug._replace(strength=None) for drug in asked)
    portion = heading[start:end]
    return Parsed(
        portion=portion,
        heading=heading,
        tokens=tokens,
        concepts=concepts,
        amounts=amounts,
        codes=codes,
        places=places,
        place_tokens=tokens,
        circumstances=circumstances,
        circumstance_tokens=tokens,
        service=service,
        adjunct=_words(heading, tokens, adjunct) if adjunct else None,
        drugs=asked,
        drug_tokens=tokens,
        category_words=_words(heading, tokens, service.ranges) or (portion,),
    )


def _alone(tokens: list[Token]) -> list[Amount]:
    """A number that is all of a portion counts what is requested: "Two"."""
    if len(tokens) != 1 or not tokens[0].value:
        return []
    return [Amount("total", 0, 1, tokens[0].value, None, None, (0, 1))]


def _words(heading: Passage, tokens: list[Token], ranges: Iterable[Range]) -> tuple[Passage, ...]:
    return tuple([heading[tokens[first].start : tokens[after - 1].end] for first, after in ranges])


def _named(phrases: list[Match], codes: list[BillingCode]) -> set[int]:
    """The tokens of names of several words, and of codes: no number in them is an amount."""
    inside = {i for found in phrases if found.after - found.first > 1 for i in range(found.first, found.after)}
    return inside | {i for code in codes for i in range(*code.within)}


def _known(phrases: list[Match], places: Places) -> set[int]:
    """The tokens of services, drugs and places."""
    sited = [within for site in places.sites for within in (*site.named, *site.sided)]
    return {i for first, after in [*(found[1:] for found in phrases), *sited] for i in range(first, after)}


def _disjoint(concepts: list[Match], drugs: list[Match]) -> tuple[list[Match], list[Match]]:
    """Of an overlapping concept and drug keep the longer; of equal length the concept, and the drug if it names one."""
    if not drugs:
        named = [found for found in concepts if not _NAMES_A_DRUG.isdisjoint(found.meanings)]
        return concepts, named
    kept_drugs = [
        drug for drug in drugs if not any(_covers(c, drug) and _DRUGGED.isdisjoint(c.meanings) for c in concepts)
    ]
    kept = [
        concept for concept in concepts if not any(_covers(d, concept) and d[1:] != concept[1:] for d in kept_drugs)
    ]
    named = [c for c in kept if not _NAMES_A_DRUG.isdisjoint(c.meanings) and not any(_covers(d, c) for d in kept_drugs)]
    return kept, sorted([*kept_drugs, *named], key=lambda found: found.first)


def _covers(outer: Match, inner: Match) -> bool:
    return outer.first <= inner.first and inner.after <= outer.after


def _doses(tokens: list[Token], concepts: list[Match], amounts: list[Amount]) -> list[Amount]:
    """The amounts, the units of a toxin as its strength: "Botox 200 units"; not where they are divided among places."""
    if not any("toxin" in found.meanings for found in concepts):
        return amounts
    units = [each for each in amounts if each.unit == "unit" and tokens[each.after - 1].norm == "unit"]
    if len(units) != 1:
        return amounts
    (stated,) = units
    dose = Amount("strength", stated.numbers[0], stated.after, stated.low, None, None, stated.numbers)
    return [dose if each is stated else each for each in amounts]


def _is_counted_unit(tokens: list[Token], found: Match) -> bool:
    """Whether "unit" is what a number counts: "massage therapy, 4 units"."""
    return "device" in found.meanings and found.first > 0 and tokens[found.first - 1].value is not None


def _dental(codes: list[BillingCode]) -> list[Match]:
    """A dental code says that the service is one."""
    return [Match(("dental",), *code.within) for code in codes if code.system == "cdt"]


def _all_concepts(
    tokens: list[Token], concepts: list[Match], drugs: list[Match], amounts: list[Amount], places: Places
) -> list[Match]:
    """The concepts, plus `drug`, `dose`, `repeated` and `spinal` for what other parts of the grammar found."""
    doses = [Match(("dose",), amount.first, amount.after) for amount in amounts if amount.kind == "strength"]
    spinal = [
        Match(("spinal",), *within)
        for region, ranges in places.regions.items()
        if region in SPINAL
        for within in ranges
    ]
    medicines = [Match(("drug",), drug.first, drug.after) for drug in drugs]
    repeated = [
        Match(("repeated",), amount.first, amount.after)
        for amount in amounts
        if amount.kind == "product" or (amount.kind == "frequency" and amount.unit == "week")
    ]
    named = [found for found in concepts if not _is_counted_unit(tokens, found)]
    return sorted([*named, *medicines, *doses, *spinal, *repeated], key=lambda found: found.first)


def _keeps_category(service: Service) -> bool:
    """A drug and physical therapy keep their category when they go with a surgery."""
    return service.category == "pharmaceuticals" or service.subcategory == "physical-or-occupational-therapy"


def _is_probably_a_drug(tokens: list[Token], amounts: list[Amount], circumstances: Circumstances) -> bool:
    """A name unknown to the lexicon is a drug's if it is alone or comes with a count ("Zzolofen #60")."""
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


def _comes_with(tokens: list[Token], drug: Match, amounts: list[Amount]) -> bool:
    """A drug after "with", without a strength, is how an injection is given, not what is asked for."""
    if any(amount.kind == "strength" and drug.first in {amount.after, amount.after + 1} for amount in amounts):
        return False
    if any(amount.kind == "strength" and 0 <= amount.first - drug.after <= 1 for amount in amounts):
        return False
    return any(token.norm in {"with", "using", "under", "w"} for token in tokens[: drug.first])
