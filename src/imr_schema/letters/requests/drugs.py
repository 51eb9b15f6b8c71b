"""The drug of a request: name, strength, form, ingredients."""

from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from imr_schema.letters.requests.amount import Amount
from imr_schema.letters.requests.lexicon import Match, Phrases, data, drug_names
from imr_schema.letters.requests.tokens import Range, Token

_NEAR: Final = 4
"""The most tokens between two ingredients of a compound."""
_SEPARATORS: Final = frozenset({",", "/", "-", "and", "or", "+", "&", ";", "with", "in", "(", ")"})
_JOINERS: Final = frozenset({",", "/", "and", "or", "+", "&", ";", "plus", "with"})
"""Tokens between two drugs that are asked for together."""
_NO_NAME: Final = frozenset({"#", ".", "apply", "take", "use", "inject", "sig"})
"""Tokens that are in no name of an ingredient."""
_PREPARED: Final = frozenset({"compound", "compounded", "cream", "gel", "ointment", "lotion", "topical", "base"})
_NAME_SIGNS: Final = frozenset("/-")
"""Signs inside a name: "hydrocodone/APAP"."""
_COUNTS: Final = frozenset({"total", "bare"})


class IngredientReading(NamedTuple):
    """An ingredient of a compound: the tokens of its name and of its strength."""

    name: Range
    strength: Range | None


class Drug(NamedTuple):
    """The tokens of a drug's name, strength and form; a compound has ingredients instead of a name.

    `within` is the part of the heading that is of this drug alone.
    """

    name: Range | None
    strength: Range | None
    form: Range | None
    ingredients: tuple[IngredientReading, ...]
    within: Range


class _DrugWords(NamedTuple):
    forms: Phrases
    follows: frozenset[str]
    leads: frozenset[str]
    aliases: frozenset[str]
    combinations: tuple[frozenset[str], ...]


@cache
def _words() -> _DrugWords:
    words = data("drugs")
    return _DrugWords(
        Phrases({"form": words["forms"]}),
        frozenset(words["follows"]),
        frozenset(words["leads"]),
        frozenset(words["aliases"]),
        tuple(frozenset(each.split(" + ")) for each in words["combinations"]),
    )


def find_drugs(tokens: list[Token]) -> list[Match]:
    """The drugs named in the tokens: by the lists of names, else by the ending of the word."""
    return drug_names().find(tokens)


def read_drugs(tokens: list[Token], drugs: list[Match], amounts: list[Amount], *, injected: bool) -> tuple[Drug, ...]:
    """The drugs of a request for some, whether their names are known or not.

    Args:
        tokens: The tokens of the heading.
        drugs: The drugs found in them.
        amounts: The amounts found in them.
        injected: Whether they are injected: a mixture is then a list of drugs, not a compound.

    Returns:
        The tokens of their parts, one drug at least; the name is None if no word could be one.
    """
    strengths = [amount for amount in amounts if amount.kind == "strength"]
    named = [drug for drug in drugs if tokens[drug.first].norm not in _PREPARED] or drugs  # not "compound medication"
    apart = _apart(tokens, named, amounts, injected=injected)
    whole = (0, len(tokens))
    ingredients = () if injected else _compound(tokens, drugs, amounts)
    if ingredients:
        return (Drug(None, None, _form(tokens, ingredients[0].name, whole), ingredients, whole),)
    if len(apart) > 1:
        return tuple(_read_drug(tokens, name, strengths, within) for name, within in apart)
    name = apart[0][0] if apart else _unknown_name(tokens, amounts)
    if name is None:
        return (Drug(None, _first(strengths), None, (), whole),)
    return (_read_drug(tokens, name, strengths, whole, is_known=bool(drugs)),)


def _read_drug(
    tokens: list[Token], name: Range, strengths: list[Amount], within: Range, *, is_known: bool = True
) -> Drug:
    """The drug of a name in its part of the heading: its strength stands behind the name, else before it."""
    inside = [strength for strength in strengths if within[0] <= strength.first < within[1]]
    behind = [strength for strength in inside if strength.first >= name[1] or not is_known]
    if len(behind) > 1 and any(token.norm == "(" for token in tokens[name[1] : behind[0].first]):
        inside = behind = []  # of the ingredients, in brackets
    return Drug(name, _first(behind or inside), _form(tokens, name, within), (), within)


def _apart(
    tokens: list[Token], drugs: list[Match], amounts: list[Amount], *, injected: bool
) -> list[tuple[Range, Range]]:
    """The names of drugs that joiners part, each with its part of the heading; not of the ingredients of one drug.

    <name> {<joiner> <name>}, an unknown name only before a strength.
    """
    names: list[Range] = []
    cuts: list[int] = []
    for name in _names(tokens, drugs, amounts, injected=injected):
        cut = _cut(tokens, names[-1][1], name[0], amounts) if names else None
        if not names:
            names.append(name)
        elif cut is not None:
            names.append(name)
            cuts.append(cut)
    if not names:
        return []
    if len(names) > 1 and _is_combination(tokens, names, amounts):
        return [((names[0][0], names[-1][1]), (0, len(tokens)))]
    ends = [*cuts, len(tokens)]
    return list(zip(names, zip([0, *(cut + 1 for cut in cuts)], ends, strict=True), strict=True))


def _names(tokens: list[Token], drugs: list[Match], amounts: list[Amount], *, injected: bool) -> list[Range]:
    """The known names, and the unknown words between a joiner and a strength, from left to right."""
    names: list[Range] = []
    for drug in drugs:
        if not names or drug.first >= names[-1][1]:
            names.append(_name(tokens, drug, drugs, signs=frozenset("-") if injected else _NAME_SIGNS))
    ends = {amount.after for amount in amounts}
    for amount in amounts if names else ():
        first = amount.first
        while first > 0 and tokens[first - 1].kind == "word" and tokens[first - 1].norm not in _JOINERS:
            first -= 1
        words = tokens[first : amount.first]
        joined = first and tokens[first - 1].norm in _JOINERS - ({"with"} if first - 1 in ends else {"with", "/"})
        named = words and words[0].norm not in _words().leads and not any(word.norm in _NO_NAME for word in words)
        is_name = amount.kind == "strength" and joined and named
        if is_name and not any(_touches(name, first, amount) for name in names):
            names.append((first, amount.first))
    return sorted(names)


def _touches(name: Range, first: int, amount: Amount) -> bool:
    """Whether a name overlaps the words before an amount, or stands right behind it ("5mg Norco")."""
    return (name[0] < amount.first and first < name[1]) or name[0] == amount.after


def _cut(tokens: list[Token], end: int, begin: int, amounts: list[Amount]) -> int | None:
    """The last joiner between two names that parts them, outside of brackets and amounts; None if nothing does."""
    inside = {i for amount in amounts for i in range(amount.first, amount.after)}
    depth, cut, words = 0, None, False
    for i in range(end, begin):
        norm = tokens[i].norm
        depth += (norm == "(") - (norm == ")")
        if depth == 0 and i not in inside and norm in _JOINERS:
            cut, words = i, False
        elif norm in _words().aliases:
            words = True
    return None if depth > 0 or words else cut


def _is_combination(tokens: list[Token], names: list[Range], amounts: list[Amount]) -> bool:
    """Whether the names are of one drug, with one strength of as many parts: "A and B 10/325mg"."""
    if not all(
        {token.norm for token in tokens[one[1] : other[0]]} <= {",", "and", "/", "&"} for one, other in pairwise(names)
    ):
        return False
    strength = next((a for a in amounts if a.kind == "strength" and a.first >= names[-1][1]), None)
    parts = [t for t in tokens[strength.first : strength.after] if t.value is not None] if strength else []
    if any(amount.kind == "strength" and amount.first < names[-1][0] for amount in amounts):
        return False
    return len(parts) == len(names) or {tokens[name[0]].norm for name in names} in _words().combinations


def _first(strengths: list[Amount]) -> Range | None:
    return (strengths[0].first, strengths[0].after) if strengths else None


def _name(tokens: list[Token], drug: Match, drugs: list[Match], *, signs: frozenset[str]) -> Range:
    """<drug> {["/" | "-"] (<drug> | <word that follows>) | "(" … <drug> … ")"}."""
    begins = {found.first: found.after for found in drugs}
    end = drug.after
    while end < len(tokens):
        sign = tokens[end].norm
        at = end + (sign in signs)
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


def _form(tokens: list[Token], name: Range, within: Range) -> Range | None:
    """The first dosage form after the name, else the last before it, in a part of the heading."""
    forms = [f for f in _words().forms.find(tokens) if within[0] <= f.first < within[1]]
    form = next((f for f in forms if f.first >= name[1]), None) or next(
        (f for f in reversed(forms) if f.after <= name[0]), None
    )
    return (form.first, form.after) if form else None


def _compound(tokens: list[Token], drugs: list[Match], amounts: list[Amount]) -> tuple[IngredientReading, ...]:
    """<name> [<strength>] {<separator> <name> [<strength>]}, two or more, mixed in one preparation.

    A name without strength is a known one. They are mixed where the strengths are percentages, or the words say so, and
    no count or dosage form stands between them.
    """
    strengths = [amount for amount in amounts if amount.kind == "strength"]
    if len(drugs) + len(strengths) < 3 and not _is_listed(tokens, drugs):  # noqa: PLR2004  # two names and a strength
        return ()
    items = _items(tokens, drugs, strengths)
    if items and any(token.norm == "(" for token in tokens[slice(*items[0].name)]):  # "Terocin (menthol 4%, …)"
        return ()
    if len(items) < 2 or any(_is_parted(tokens, one, other, amounts) for one, other in pairwise(items)):  # noqa: PLR2004
        return ()
    compounded = any(token.norm in {"compound", "compounded", "cmpd", "base"} for token in tokens)
    shares = [item.strength is None or tokens[item.strength[1] - 1].norm == "%" for item in items]
    if not strengths:
        return items if _is_listed(tokens, drugs) else ()
    measured = sum(item.strength is not None for item in items)
    return items if measured and (compounded or (all(shares) and (measured > 1 or _is_prepared(tokens)))) else ()


def _is_prepared(tokens: list[Token]) -> bool:
    return any(token.norm in _PREPARED for token in tokens)


def _is_listed(tokens: list[Token], drugs: list[Match]) -> bool:
    """<drug> {("," | "and" | …) <drug>} in a preparation."""
    gaps = [tokens[one.after : other.first] for one, other in pairwise(drugs)]
    return len(drugs) > 1 and _is_prepared(tokens) and all(t.norm in _JOINERS for gap in gaps for t in gap)


def _items(tokens: list[Token], drugs: list[Match], strengths: list[Amount]) -> tuple[IngredientReading, ...]:
    """The names, each with the strength behind it, from the first drug on, or the first word that could be a name."""
    known = [drug for drug in drugs if tokens[drug.first].norm not in _PREPARED] or drugs
    first = known[0].first if known else len(tokens)
    is_known = not strengths or first < strengths[0].first
    begin = first if is_known else (_unknown_name(tokens, strengths) or (0, 0))[0]
    items: list[IngredientReading] = []
    starts = {strength.first: strength.after for strength in strengths}
    last = max([*(s.after for s in strengths), *(drug.after for drug in known)], default=0)
    at = begin
    while at < last:
        after = at
        while after < last and after not in starts and tokens[after].norm not in _JOINERS:
            after += 1
        strength = (after, starts[after]) if after in starts else None
        name = _trim(tokens, at, after)
        at = strength[1] if strength else after + 1
        if items and tokens[name[0] - 1 if name else min(at, after - 1)].norm == "in":  # "in Mediderm base"
            break
        if name is None and after > begin and strength is None:
            continue
        if name is None:
            return ()
        if strength or any(name[0] <= drug.first < name[1] for drug in known):
            items.append(IngredientReading(name, strength))
    return tuple(items)


def _is_parted(tokens: list[Token], one: IngredientReading, other: IngredientReading, amounts: list[Amount]) -> bool:
    """Whether a count, or a dosage form, or too much, stands between two ingredients: they are two products then."""
    end, begin = (one.strength or one.name)[1], other.name[0]
    counted = any(amount.kind in _COUNTS and end <= amount.first < begin for amount in amounts)
    return counted or begin - end > _NEAR or any(_words().forms.at(tokens, i) for i in range(end, begin))


def _trim(tokens: list[Token], begin: int, end: int) -> Range | None:
    """The tokens before a strength or separator, without lead words and dosage form; None if they cannot be a name."""
    begin = max((i + 1 for i in range(begin, end) if tokens[i].norm == ":"), default=begin)
    while begin < end and (tokens[begin].norm in _SEPARATORS or tokens[begin].norm in _words().leads):
        begin += 1
    while end > begin and tokens[end - 1].norm in _SEPARATORS:
        end -= 1
    end = _without_form(tokens, begin, end)
    words = tokens[begin:end]
    if not words or any(token.norm in _NO_NAME or token.value is not None for token in words):
        return None
    return begin, end
