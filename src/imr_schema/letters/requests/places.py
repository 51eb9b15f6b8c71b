"""Where on the body a request is: regions, each with its side and its spinal levels."""

import re
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from attrs import define, evolve, field

from imr_schema.letters.requests.lexicon import data, places
from imr_schema.letters.requests.tokens import Range, Token
from imr_schema.model.places import LEVELS_OF_REGION, PAIRED_REGIONS, BodyRegion, Side, SpinalLevel

_GENERAL: Final[dict[str, frozenset[str]]] = {
    "spine": frozenset({"neck", "upper-back", "low-back"}),
    "back": frozenset({"upper-back", "low-back"}),
}
"""Regions that are redundant beside one of their parts: "lumbar spine" is the low back alone."""

SPINAL: Final = _GENERAL["spine"] | _GENERAL.keys()
PAIRED: Final = frozenset(region.value for region in PAIRED_REGIONS)

_SIDES_OF_HINTS: Final = frozenset({"left", "right", "bilateral", "lt", "rt", "both"})
_JOINTS: Final = frozenset({"and", "&", "/", ",", "or", "+", "the"})
"""Words between two regions of one side: "left hip and knee"."""
_TIES: Final = _JOINTS | _SIDES_OF_HINTS
"""Words that make a hint after them a region: "left hand therapy" is of the hand."""
_BEFORE: Final = frozenset({"the", "side", "sided", "-", ":", "of"})
"""Words between a side and its region: "left side of the neck"."""
_AFTER: Final = frozenset(
    {
        *(",", "-", "(", ":", "on", "the", "area", "spine", "joint"),
        *("injection", "block", "release", "replacement", "repair", "arthroscopy", "prosthesis", "surgery", "fusion"),
    },
)
"""Words between a region and its side: "knee, left"."""
_NEAR: Final = 3
"""The most tokens between a vertebra and words that say that it is none."""
_THROUGH: Final = frozenset({"through", "thru", "to"})
"""Words between the first and the last of several levels: "L3 through S1"."""
_OF: Final = frozenset({"of", "the"})
"""Words between a part and its whole: "fingers of the right hand"."""


@define
class SiteReading:
    """A region, with the ranges of tokens that name it, its side and its levels."""

    region: str
    side: str | None
    named: list[Range] = field(factory=list)
    sided: list[Range] = field(factory=list)
    levels: dict[str, list[Range]] = field(factory=dict)


class Places(NamedTuple):
    """The regions named, each with the ranges of tokens (first, after) that name it, and the sites they make."""

    regions: dict[str, list[Range]]
    sites: tuple[SiteReading, ...]

    def within(self, first: int, after: int) -> "Places":
        """What is named in a range of the tokens, with the sides that it has there or elsewhere."""
        sites = []
        for site in self.sites:
            named = [each for each in site.named if first <= each[0] < after]
            levels = {level: ranges for level, ranges in site.levels.items() if first <= ranges[0][0] < after}
            if named:
                sites.append(evolve(site, named=named, levels=levels))
        return Places({site.region: site.named for site in sites}, tuple(sites))


@define
class _Mention:
    """Words that name a region, or a side; a region has its side once it is known."""

    name: str
    within: Range
    levels: tuple[str, ...] = ()
    side: "_Mention | None" = None

    @property
    def takes_side(self) -> bool:
        """Whether a side carries over to it from the region before: "left knee and ankle", but "left knee and neck"."""
        return bool(self.levels) or self.name in PAIRED


@cache
def _regions_of_levels() -> dict[str, str]:
    return dict(data("places")["levels"])


_VERTEBRA: Final = re.compile("[CTLS]?[0-9]{1,2}")
_VERTEBRAE: Final = [level.value for level in SpinalLevel if "-" not in level.value]
_SEGMENTS: Final = [level.value for level in SpinalLevel if "-" in level.value]
_FITTING: Final = {region.value: [level.value for level in levels] for region, levels in LEVELS_OF_REGION.items()}


def levels_in(written: str) -> list[str]:
    """The levels that are written: vertebrae, or the segments between them.

    >>> levels_in("L4"), levels_in("L4-5"), levels_in("L3-S1"), levels_in("C5/6/7"), levels_in("L9")
    (['L4'], ['L4-5'], ['L3-4', 'L4-5', 'L5-S1'], ['C5-6', 'C6-7'], [])
    """
    pieces = written.split("/")
    if len(pieces) > 1 and all("-" in piece for piece in pieces):  # "L2-3 / L3-4"
        return [level for piece in pieces for level in levels_in(piece)]
    letter, vertebrae = "", []
    for part in _VERTEBRA.findall(written):
        letter = part[0] if part[0].isalpha() else letter
        vertebrae.append(f"{letter}{part.removeprefix(letter)}")
    if not all(vertebra in _VERTEBRAE for vertebra in vertebrae):
        return []
    places = list(map(_VERTEBRAE.index, vertebrae))
    if len(places) == 1 or places != sorted(set(places)):
        return vertebrae
    return _SEGMENTS[places[0] : places[-1]]


def read_places(tokens: list[Token]) -> Places:
    """The sites named in the tokens, spinal levels included."""
    regions, sides = _mentions(tokens)
    names = {mention.name for mention in regions}
    redundant = {general for general, parts in _GENERAL.items() if parts & names}
    regions = sorted((each for each in regions if each.name not in redundant), key=lambda each: each.within)
    if sides:
        _give_sides(tokens, regions, sides)
    named: dict[str, list[Range]] = {}
    for mention in regions:
        named.setdefault(mention.name, []).append(mention.within)
    return Places(named, tuple(_sites(regions)))


def _mentions(tokens: list[Token]) -> tuple[list[_Mention], list[_Mention]]:
    """The regions, or what hints at them, and the sides."""
    regions: list[_Mention] = []
    sides: list[_Mention] = []
    hints: list[_Mention] = []
    with_side: list[_Mention] = []
    kinds = {"region": regions, "side": sides, "hint": hints, "with-side": with_side}
    after = 0
    for i, token in enumerate(tokens):
        if token.kind == "level" and i >= after and not _is_substance(tokens, i):
            last = tokens[i + 2] if i + 2 < len(tokens) and tokens[i + 1].norm in _THROUGH else token
            after = i + 3 if last is not token and last.kind == "level" else i + 1
            regions += _of_level(f"{token.norm}-{last.norm}" if after > i + 1 else token.norm, (i, after))
    for found in places().find(tokens):
        for meaning in found.meanings:
            kind, _, name = meaning.partition(" ")
            if kind == "hint" and found.first and tokens[found.first - 1].norm in _TIES:
                kind = "region"
            if kind:
                kinds[kind].append(_Mention(name, (found.first, found.after)))
    return regions or hints or (with_side if sides else []), sides


@cache
def _no_level(where: str) -> frozenset[str]:
    return frozenset(data("places")["no-level"][where])


def _is_substance(tokens: list[Token], i: int) -> bool:
    """Whether a vertebra is one by its letters alone: "free T4", "complement C3, C4"."""
    if "-" in tokens[i].norm:
        return False
    before, near = tokens[max(0, i - 1) : i], tokens[max(0, i - _NEAR) : i + _NEAR]
    return any(token.norm in _no_level("before") for token in before) or any(
        token.norm in _no_level("near") for token in near
    )


def _of_level(written: str, within: Range) -> list[_Mention]:
    """The region of the first level, and of levels that are of the next region ("C5-T2")."""
    first = _regions_of_levels()[written[0]]
    by_region: dict[str, list[str]] = {first: []}
    for level in levels_in(written):
        region = first if level in _FITTING[first] else _regions_of_levels()[level[0]]
        by_region.setdefault(region, []).append(level)
    return [_Mention(region, within, tuple(levels)) for region, levels in by_region.items()]


def _between(tokens: list[Token], one: _Mention, other: _Mention) -> frozenset[str]:
    return frozenset(token.norm for token in tokens[one.within[1] : other.within[0]])


def _give_sides(tokens: list[Token], regions: list[_Mention], sides: list[_Mention]) -> None:
    """Give each region its side: its own, the one before it, that of the region before it, or the one after it."""
    for region in regions:
        region.side = _own_side(tokens, region, sides)
    for one, other in pairwise(regions):
        if not other.side and one.side and other.takes_side and _between(tokens, one, other) <= _JOINTS:
            other.side = one.side
    taken = {id(region.side) for region in regions if region.side}
    for region in regions:
        after = next((side for side in sides if side.within[0] >= region.within[1]), None)
        if after and not region.side:
            between = _between(tokens, region, after)
            if (between <= _AFTER and id(after) not in taken) or (between <= _OF and "of" in between):
                region.side = after
    for one, other in reversed(list(pairwise(regions))):
        if not one.side and other.side and one.takes_side and _between(tokens, one, other) <= _JOINTS:
            is_after = other.side.within[0] >= other.within[1]
            one.side = other.side if is_after else None
    _give_only_side(regions, sides)


def _own_side(tokens: list[Token], region: _Mention, sides: list[_Mention]) -> _Mention | None:
    """The side in the words of a region, as in "R shoulder", or right before them."""
    first, after = region.within
    for side in sides:
        if side.within[0] < after and first < side.within[1]:
            return side
    before = [side for side in sides if side.within[1] <= first]
    return before[-1] if before and _between(tokens, before[-1], region) <= _BEFORE else None


def _give_only_side(regions: list[_Mention], sides: list[_Mention]) -> None:
    """Give a side that stands apart, and is the only one, to what it can be of."""
    if len({side.name for side in sides}) != 1 or any(region.side for region in regions):
        return
    for region in [each for each in regions if each.takes_side] or regions:
        region.side = sides[0]


def _sites(regions: list[_Mention]) -> list[SiteReading]:
    """A site for each region and side; what has no side joins the only site of its region that has one."""
    sites: dict[tuple[str, str | None], SiteReading] = {}
    for mention in sorted(regions, key=lambda each: each.side is None):
        side = mention.side.name if mention.side else None
        of_region = [key for key in sites if key[0] == mention.name and key[1]]
        if side is None and (len(of_region) == 1 or (of_region and not mention.levels)):
            side = of_region[0][1]
        site = sites.setdefault((mention.name, side), SiteReading(mention.name, side))
        site.named.append(mention.within)
        if mention.side:
            site.sided.append(mention.side.within)
        for level in mention.levels:
            site.levels.setdefault(level, []).append(mention.within)
    for site in sites.values():
        site.levels = {level: site.levels[level] for level in _LEVELS if level in site.levels}
    return sorted(sites.values(), key=_order)


_REGIONS: Final = [region.value for region in BodyRegion]
_LEVELS: Final = [level.value for level in SpinalLevel]
_SIDES: Final = [None, *(side.value for side in Side)]


def _order(site: SiteReading) -> tuple[int, int, list[int]]:
    return _REGIONS.index(site.region), _SIDES.index(site.side), list(map(_LEVELS.index, site.levels))
