"""The category and subcategory of a request, from the concepts that its words name."""

from collections.abc import Collection
from functools import cache
from typing import Final, NamedTuple

from imr_schema.letters.requests.lexicon import Match, data, services
from imr_schema.letters.requests.tokens import Token

_PARTS: Final = frozenset(
    {
        "for",
        "with",
        "w",
        "under",
        "including",
        "plus",
        "due",
        "status",
        "s/p",
        "then",
        "prior",
        "after",
        "following",
        "using",
        "via",
        "secondary",
        "regarding",
        "re",
        "about",
        "concerning",
        "rule",
    }
)
"""Words after which comes not the service itself but its purpose or what accompanies it."""

_FORM: Final = ["rfa"]
"""The request for authorization, or radiofrequency ablation; what stands beside it tells which."""
_BEFORE_FORM: Final = frozenset({"per", "see"})
_AFTER_FORM: Final = frozenset({"dated", "form"})

_STAYS: Final = frozenset({"stay", "hospital", "hospitalization", "inpatient", "admission", "observation", "los"})
"""Last words of the names of a stay, which behind one of these goes with what is named before it."""
_JOINERS: Final = frozenset({",", ";", "+", "&", "and", "plus"})

_DRUGS: Final = frozenset({"drug", "dose", "injected-steroid"})
_VISITS: Final = frozenset({"consultation", "follow-up"})

_MANNERS: Final = frozenset({"via", "using", "through", "by", "under"})
"""Words before the manner in which a surgery is done."""


class Service(NamedTuple):
    """A category, with the tokens that state it.

    Attributes:
        category: A code of the list `category`.
        subcategory: A code of the list `subcategory` that belongs to it; None where it has none.
        ranges: Index ranges (first, after) of the tokens that state it; empty for `other`.
        is_guess: Whether no words state it, or only weak ones ("visits", "tablets", a mere name).
    """

    category: str
    subcategory: str | None
    ranges: tuple[tuple[int, int], ...]
    is_guess: bool = False


class _Row(NamedTuple):
    place: int
    needs: frozenset[str]
    category: str
    subcategory: str | None


@cache
def _rows(table: str) -> dict[str, list[_Row]]:
    """The rows of a table, by the first concept that each needs."""
    rows: dict[str, list[_Row]] = {}
    for place, (needs, code) in enumerate(data("categories")[table].items()):
        concepts = needs.split(" + ")
        category, _, subcategory = code.partition("/")
        rows.setdefault(concepts[0], []).append(_Row(place, frozenset(concepts), category, subcategory or None))
    return rows


def find_services(tokens: list[Token]) -> list[Match]:
    """The concepts that the tokens name; a mention of the form of the request is none."""
    return [found for found in services().find(tokens) if not _is_form(tokens, found)]


def _is_form(tokens: list[Token], found: Match) -> bool:
    """Whether words mean the form: "per RFA", "3/4/15 RFA"."""
    if [token.norm for token in tokens[found.first : found.after]] != _FORM:
        return False
    before, after = tokens[: found.first][-1:], tokens[found.after :][:1]
    return (
        any(each.kind == "date" for each in before + after)
        or any(each.norm in _BEFORE_FORM for each in before)
        or any(each.norm in _AFTER_FORM for each in after)
    )


def read_service(tokens: list[Token], concepts: list[Match]) -> Service:
    """The category of the first part of the heading that has one, else of the whole heading.

    Args:
        tokens: The tokens of the heading.
        concepts: The concepts found in them, from left to right.

    Returns:
        The service; `other` if the concepts give no category.
    """
    parts = _parts(tokens, concepts)
    for part in parts:
        service = _decide(part, "plain")
        if service:
            return _about_surgery(parts, part, service) or _by_arthroscope(tokens, concepts, service) or service
    return _decide(concepts, "plain") or _decide(concepts, "weak") or Service("other", None, (), is_guess=True)


def _parts(tokens: list[Token], concepts: list[Match]) -> list[list[Match]]:
    """The concepts, split at words like "for" and before a stay: "laminectomy, 2-night inpatient stay".

    "With" after a visit, and between two drugs, does not split.
    """
    parts: list[list[Match]] = [[]]
    behind = 0
    for found in concepts:
        last = parts[-1][-1].meanings if parts[-1] else ()
        together = not _VISITS.isdisjoint(last) or not (_DRUGS.isdisjoint(found.meanings) or _DRUGS.isdisjoint(last))
        joined = _JOINERS if tokens[found.after - 1].norm in _STAYS else frozenset()
        between = {token.norm for token in tokens[behind : found.first]} & (_PARTS | joined)
        if between - ({"with", "w"} if together else set()) and parts[-1]:
            parts.append([])
        parts[-1].append(found)
        behind = found.after
    return parts


def _about_surgery(parts: list[list[Match]], decisive: list[Match], service: Service) -> Service | None:
    """A consultation about a surgery: "evaluation for knee replacement", "orthopedic consultation for fusion"."""
    first = parts[0]
    consulted = [found for found in first if "consultation" in found.meanings]
    if not consulted:
        return None
    if decisive is first and service.category == "evaluation-and-management" and len(parts) > 1:
        about = _decide(parts[1], "plain")
    else:
        about = service if decisive is not first else None
    if about is None or about.category != "surgery" or about.subcategory == "adjunct":
        return None
    return Service("surgery", "surgical-consult", tuple((found.first, found.after) for found in consulted))


def _by_arthroscope(tokens: list[Token], concepts: list[Match], service: Service) -> Service | None:
    """A surgery that is done through an arthroscope: "debridement via arthroscope"."""
    if (service.category, service.subcategory) != ("surgery", "non-arthroscopic"):
        return None
    for found in concepts:
        if "arthroscopy" in found.meanings and tokens[found.first - 1].norm in _MANNERS:
            return Service("surgery", "arthroscopic", (*service.ranges, (found.first, found.after)))
    return None


def _decide(concepts: Collection[Match], table: str) -> Service | None:
    """The first row of a table whose concepts are all present."""
    named = {meaning for found in concepts for meaning in found.meanings}
    rows = _rows(table)
    row = min((row for meaning in named for row in rows.get(meaning, ()) if row.needs <= named), default=None)
    if row is None:
        return None
    ranges = tuple((found.first, found.after) for found in concepts if not row.needs.isdisjoint(found.meanings))
    return Service(row.category, row.subcategory, ranges, is_guess=table == "weak")
