"""Body regions and side of a request."""

from functools import cache
from typing import Final, NamedTuple

from imr_schema.letters.requests.lexicon import data, places
from imr_schema.letters.requests.tokens import Token

_GENERAL: Final[dict[str, frozenset[str]]] = {
    "spine": frozenset({"neck", "upper-back", "low-back"}),
    "back": frozenset({"upper-back", "low-back"}),
}
"""Regions that are redundant beside one of their parts: "lumbar spine" is the low back alone."""

SPINAL: Final = _GENERAL["spine"] | _GENERAL.keys()


_TIES: Final = frozenset({"and", "&", "/", ",", "left", "right", "bilateral", "lt", "rt", "both"})
"""Words that make a hint after them a region: "left hand therapy" is of the hand."""


class Places(NamedTuple):
    """Regions and sides, each with the ranges of tokens (first, after) that name it."""

    regions: dict[str, list[tuple[int, int]]]
    sides: dict[str, list[tuple[int, int]]]

    @property
    def laterality(self) -> str | None:
        """The side; None if none or several are named."""
        return next(iter(self.sides)) if len(self.sides) == 1 else None


@cache
def _levels() -> dict[str, str]:
    return dict(data("places")["levels"])


def read_places(tokens: list[Token]) -> Places:
    """Regions and sides named in the tokens, spinal levels included."""
    regions: dict[str, list[tuple[int, int]]] = {}
    sides: dict[str, list[tuple[int, int]]] = {}
    hints: dict[str, list[tuple[int, int]]] = {}
    kinds = {"region": regions, "side": sides, "hint": hints}
    for i, token in enumerate(tokens):
        if token.kind == "level":
            regions.setdefault(_levels()[token.norm[0]], []).append((i, i + 1))
    for found in places().find(tokens):
        for meaning in found.meanings:
            kind, _, name = meaning.partition(" ")
            if kind == "hint" and found.first and tokens[found.first - 1].norm in _TIES:
                kind = "region"
            if kind:
                kinds[kind].setdefault(name, []).append((found.first, found.after))
    regions = regions or hints
    for general, parts in _GENERAL.items():
        if parts & regions.keys():
            regions.pop(general, None)
    return Places(regions, sides)
