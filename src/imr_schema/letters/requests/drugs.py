"""The drug of a request: name, strength, form, ingredients."""

from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from imr_schema.letters.requests.amount import Amount
from imr_schema.letters.requests.lexicon import Match, Phrases, data, drug_names
from imr_schema.letters.requests.tokens import Range, Token

_NEAR: Final = 4
"""The most tokens between two ingredients of a compound."""
_SEPARATORS: Final = frozenset({",", "/", "-", "and", "+", "&", ";", "with", "in", "(", ")"})
_NO_NAME: Final = frozenset({"#", ".", "apply", "take", "use", "inject", "sig"})
"""Tokens that are in no name of an ingredient."""
_PREPARED: Final = frozenset({"compound", "compounded", "cream", "gel", "ointment", "lotion", "topical", "base"})


class IngredientReading(NamedTuple):
    """An ingredient of a compound: the tokens of its name and of its strength."""

    name: Range
    strength: Range | None


class Drug(NamedTuple):
    """The tokens of a drug's name, strength and form; a compound has ingredients instead of a name."""

    name: Range | None
    strength: Range | None
    form: Range | None
    ingredients: tuple[IngredientReading, ...]


class _DrugWords(NamedTuple):
    forms: Phrases
    follows: frozenset[str]
    leads: frozenset[str]


@cache
def _words() -> _DrugWords:
    words = data("drugs")
    return _DrugWords(Phrases({"form": words["forms"]}), frozenset(words["follows"]), frozenset(words["leads"]))


def find_drugs(tokens: list[Token]) -> list[Match]:
    """The drugs named in the tokens: by the lists of names, else by the ending of the word."""
    return drug_names().find(tokens)


def read_drug(tokens: list[Token], drugs: list[Match], amounts: list[Amount]) -> Drug:
    """The drug of a request for one, whether its name is known or not.

    Args:
        tokens: The tokens of the heading.
        drugs: The drugs found in them.
        amounts: The amounts found in them.

    Returns:
        The tokens of its parts; the name is None if no word could be one.
    """
    strengths = [amount for amount in amounts if amount.kind == "strength"]
    ingredients = _compound(tokens, drugs, strengths)
    if ingredients:
        return Drug(None, None, _form(tokens, ingredients[0].name), ingredients)
    named = [drug for drug in drugs if tokens[drug.first].norm not in _PREPARED] or drugs  # not "compound medication"
    name = _name(tokens, named[0], drugs) if named else _unknown_name(tokens, amounts)
    if name is None:
        return Drug(None, _first(strengths), None, ())
    return Drug(
        name, _first([s for s in strengths if s.first >= name[1] or not drugs] or strengths), _form(tokens, name), ()
    )


def _first(strengths: list[Amount]) -> Range | None:
    return (strengths[0].first, strengths[0].after) if strengths else None


def _name(tokens: list[Token], drug: Match, drugs: list[Match]) -> Range:
    """<drug> {["/" | "-"] (<drug> | <word that follows>) | "(" … <drug> … ")"}."""
    begins = {found.first: found.after for found in drugs}
    end = drug.after
    while end < len(tokens):
        sign = tokens[end].norm
        at = end + (sign in {"/", "-"})
        if at in begins and (at > end or sign not in _SEPARATORS):
            end = begins[at]
        elif at < len(tokens) and tokens[at].norm in _words().follows:
            end = at + 1
        elif sign == "(" and end + 1 in begins:
            closed = _closing(tokens, end + 1)
            if closed is None or any(token.value is not None for token in tokens[end:closed]):
                break
            end = closed + 1
        else:
            break
    return drug.first, _without_form(tokens, drug.first, end)


def _without_form(tokens: list[Token], first: int, after: int) -> int:
    """The end of the name without a dosage form at its end; "compound cream" stays whole."""
    forms = _words().forms
    ending = next((i for i in range(first + 1, after) if (form := forms.at(tokens, i)) and form.after == after), None)
    return after if ending is None or tokens[first].norm in _PREPARED else ending


def _closing(tokens: list[Token], i: int) -> int | None:
    """The index of the closing bracket, if it is near."""
    return next((j for j in range(i, min(i + 8, len(tokens))) if tokens[j].norm == ")"), None)


def _unknown_name(tokens: list[Token], amounts: list[Amount]) -> Range | None:
    """The words from the first that is no <lead> up to the first amount or sign."""
    starts = {amount.first: amount.after for amount in amounts}
    i = 0
    while i < len(tokens) and (i in starts or tokens[i].kind != "word" or tokens[i].norm in _words().leads):
        i = starts.get(i, i + 1)
    end = i
    while end < len(tokens) and end not in starts and (tokens[end].kind == "word" or tokens[end].norm in "-/"):
        if end > i and (
            tokens[end].norm in {"for", "with", "by", "dispensed", "to", "time"} or _words().forms.at(tokens, end)
        ):
            break
        end += 1
    return (i, end) if end > i else None


def _form(tokens: list[Token], name: Range) -> Range | None:
    """The first dosage form after the name, else the last before it."""
    forms = _words().forms.find(tokens)
    form = next((f for f in forms if f.first >= name[1]), None) or next(
        (f for f in reversed(forms) if f.after <= name[0]), None
    )
    return (form.first, form.after) if form else None


def _compound(tokens: list[Token], drugs: list[Match], strengths: list[Amount]) -> tuple[IngredientReading, ...]:
    """<name> <strength> {<separator> <name> <strength>}, two or more; without strengths <listed>."""
    if not strengths:
        return _listed(tokens, drugs)
    if len(drugs) + len(strengths) < 3:  # noqa: PLR2004  # two ingredients have two names and a strength at least
        return ()
    pairs = []
    begin = (
        drugs[0].first
        if drugs and drugs[0].first < strengths[0].first
        else (_unknown_name(tokens, strengths) or (0, 0))[0]
    )
    for strength in strengths:
        name = _trim(tokens, begin, strength.first)
        if name is None:
            return ()
        pairs.append(IngredientReading(name, (strength.first, strength.after)))
        begin = strength.after
    if len(pairs) > 1 and all(other.name[0] - (one.strength or one.name)[1] <= _NEAR for one, other in pairwise(pairs)):
        return tuple(pairs)
    return ()


def _listed(tokens: list[Token], drugs: list[Match]) -> tuple[IngredientReading, ...]:
    """<drug> {("," | "and") <drug>} in a preparation."""
    prepared = any(token.norm in _PREPARED for token in tokens)
    gaps = (tokens[one.after : other.first] for one, other in pairwise(drugs))
    if not prepared or len(drugs) < 2 or any(token.norm not in {",", "and"} for gap in gaps for token in gap):  # noqa: PLR2004
        return ()
    return tuple(IngredientReading((drug.first, drug.after), None) for drug in drugs)


def _trim(tokens: list[Token], begin: int, end: int) -> Range | None:
    """The tokens between two strengths, without separators and lead words; None if they cannot be a name."""
    begin = max((i + 1 for i in range(begin, end) if tokens[i].norm == ":"), default=begin)
    while begin < end and (tokens[begin].norm in _SEPARATORS or tokens[begin].norm in _words().leads):
        begin += 1
    while end > begin and tokens[end - 1].norm in _SEPARATORS:
        end -= 1
    words = tokens[begin:end]
    if not words or any(token.norm in _NO_NAME or token.value is not None for token in words):
        return None
    return begin, end
