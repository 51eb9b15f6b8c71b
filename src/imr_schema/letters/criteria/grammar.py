"""How reviewers say what they hold for or against a request: the data of `words.toml` and `kinds.toml`, read once."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, Final

import attrs

from imr_schema.letters.criteria.shapes import Shapes

_CONTENT = re.compile(r"[a-z0-9]+")
_STEM: Final = 6
"""Letters by which two forms of a word are the same: "improve", "improvement"."""


@attrs.frozen(kw_only=True)
class Cue:
    """Words that say that something is, or is not, so.

    Attributes:
        finding: What they find.
        kind: What every clause with them is about; None where that depends on the clause.
        otherwise: What a clause with them is about that names none of the matters; None where it then says nothing.
        anchored: Whether they count only in a sentence about this case.
        void: Words between the commas about them beside which they say nothing, as the bare conclusion.
        before: Words of the clause after which they say nothing.
        after: Words right after them before which they say nothing.
        in_general: Whether they count where a guideline speaks, too.
        overturned: Whether they count only where the decision was overturned.
    """

    name: str

    finding: str
    kind: str | None
    otherwise: str | None
    anchored: bool
    void: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    in_general: bool
    overturned: bool


@attrs.frozen
class _Matter:
    """What a clause is about: one of the phrases stands in it, and none of the others."""

    kind: str
    cues: frozenset[str]
    phrases: re.Pattern[str]
    unless: re.Pattern[str] | None


class Grammar:
    """The words and patterns.

    Attributes:
        shapes: The classes of words.
        absent: What is asserted to be absent, by the name of the cue.
        present: What is asserted to be present.
        general: Where a guideline speaks.
        turn: Where a sentence turns from the guideline to the case.
        cues: The cues by name.
        request_members: What names each member that a request may lack.
    """

    def __init__(self) -> None:
        """Read the data."""
        words = _toml("words")
        self.shapes = Shapes(words["classes"])
        self.absent = self.shapes.compiled({cue["name"]: cue["patterns"] for cue in words["absent"]})
        self.present = self.shapes.compiled({cue["name"]: cue["patterns"] for cue in words["present"]})
        self.general = self.shapes.compiled(words["general"])
        self.turn = self.shapes.compiled(words["turn"])
        self.cues = {
            cue["name"]: Cue(
                name=cue["name"],
                finding=cue.get("finding", "met"),
                kind=cue.get("kind"),
                otherwise=cue.get("otherwise"),
                anchored=cue.get("anchored", False),
                void=self.shapes.members(*cue.get("void", ())),
                before=self.shapes.members(*cue.get("before", ())),
                after=self.shapes.members(*cue.get("after", ())),
                in_general=cue.get("in_general", False),
                overturned=cue.get("overturned", False),
            )
            for cue in (*words["absent"], *words["present"])
        }
        kinds = _toml("kinds")
        self.request_members = {member: _any_of(phrases) for member, phrases in kinds["members"].items()}
        self._matters = [
            _Matter(
                matter["kind"],
                frozenset(matter.get("cues", ())),
                _any_of(matter["phrases"]),
                _any_of(matter["unless"]) if "unless" in matter else None,
            )
            for matter in kinds["matters"]
        ]
        self._members = {name: self.shapes.members(name) for name in words["classes"]}
        self._members["trigger"] = self.shapes.members(*words["trigger"]["classes"])
        self._empty = self.shapes.words(*words["empty"]["classes"]) | {*words["empty"]["words"]}

    def has(self, shape: str, *names: str) -> bool:
        """Tell whether a word of one of the classes is in a shape."""
        return any(not self._members[name].isdisjoint(shape) for name in names)

    def members(self, name: str) -> frozenset[str]:
        """Give the characters of a class."""
        return self._members[name]

    def content(self, words: str) -> set[str]:
        """Give the words that name something, by their stems."""
        return {word[:_STEM] for word in _CONTENT.findall(words.lower()) if word not in self._empty}

    def kind(self, clause: str, cue: str = "") -> str | None:
        """Tell what a clause is about; None where it names none of the matters."""
        for matter in self._matters:
            if (
                (not matter.cues or cue in matter.cues)
                and matter.phrases.search(clause)
                and not (matter.unless and matter.unless.search(clause))
            ):
                return matter.kind
        return None


@cache
def grammar() -> Grammar:
    """Give the grammar, read on first use."""
    return Grammar()


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(files("imr_schema.letters.criteria").joinpath(f"{name}.toml").read_text("utf-8"))


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(phrase).replace(r"\*", r"\w*") for phrase in phrases)
    return re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)
