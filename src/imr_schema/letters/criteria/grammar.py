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
_LETTERS: Final = bytes(byte if bytes([byte]).isalpha() else ord(" ") for byte in range(256))
_BEFORE_A_WORD: Final = " (/\n"
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
        carried: Whether, if anchored, it is enough that the sentences before it are about the case.
        narrated: Whether they only tell of the case in the history before a guideline is applied, unless papers lack.
        applied: Whether they count only where the reviewer applies a guideline, not in the history before it.
        deniable: Whether a "not" before them takes their meaning.
        whole: Whether the cue also shows what the clause is about, because it contains the subject.
        kinds: What a clause with them may be about; empty if anything.
        void: Words between the commas about them beside which they say nothing, as the bare conclusion.
        before: Words of the clause after which they say nothing.
        after: Words right after them before which they say nothing.
        in_general: Whether they count where a guideline speaks, too.
        continued: Whether they count only where the reviewer goes on speaking of the case after a guideline.
        conclusive: Whether, where a conclusion is drawn, they only sum up what was said, of whatever kind.
        conceded: Whether they count only before the reviewer turns against them, where the decision was upheld.
    """

    name: str

    finding: str
    kind: str | None
    otherwise: str | None
    anchored: bool
    carried: bool
    narrated: bool
    applied: bool
    deniable: bool
    whole: bool
    kinds: frozenset[str]
    void: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    in_general: bool
    continued: bool
    conclusive: bool
    conceded: bool


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
        present_where_upheld: Of it, what counts where the decision was upheld.
        general: Where a guideline speaks.
        turn: Where a sentence turns from the guideline to the case.
        applies: Where the reviewer says that he turns to the case.
        hearsay: Where the patient says something.
        denied: Where who denied the request says something.
        lists: Where a list begins.
        items: Where an item of a list begins.
        introduces: Where the patient is introduced.
        sourced: Where a paper of the case is named.
        people: Where people in general are named.
        science: What the literature, not the case, gives evidence for.
        summary: Where a conclusion begins after what it is drawn from.
        new_clause: Where a clause begins after another.
        cues: The cues by name.
    """

    def __init__(self) -> None:
        """Read the data."""
        words = _toml("words")
        self.shapes = Shapes(words["classes"], words["verbs"])
        self.absent = self.shapes.compiled({cue["name"]: cue["patterns"] for cue in words["absent"]})
        self.present = self.shapes.compiled({cue["name"]: cue["patterns"] for cue in words["present"]})
        self.present_where_upheld = self.shapes.compiled(
            {cue["name"]: cue["patterns"] for cue in words["present"] if not cue.get("overturned")}
        )
        self.general = self.shapes.compiled(words["general"])
        self.turn = self.shapes.compiled(words["turn"])
        self.applies = self.shapes.compiled(words["applies"])
        self.hearsay = self.shapes.compiled(words["hearsay"])
        self.denied = self.shapes.compiled(words["denied"])
        self.lists = self.shapes.compiled(words["lists"])
        self.items = self.shapes.compiled(words["items"])
        self.introduces = self.shapes.compiled(words["introduces"])
        self.sourced = self.shapes.compiled(words["sourced"])
        self.people = self.shapes.compiled(words["people"])
        self.science = self.shapes.compiled(words["science"])
        self.summary = self.shapes.compiled(words["summary"])
        self.cues = {
            cue["name"]: Cue(
                name=cue["name"],
                finding=cue.get("finding", "met"),
                kind=cue.get("kind"),
                otherwise=cue.get("otherwise"),
                anchored=cue.get("anchored", False),
                carried=cue.get("carried", False),
                narrated=cue.get("narrated", False),
                applied=cue.get("applied", False),
                deniable=cue.get("deniable", False),
                whole=cue.get("whole", False),
                kinds=frozenset(cue.get("kinds", ())),
                void=self.shapes.members(*cue.get("void", ())),
                before=self.shapes.members(*cue.get("before", ())),
                after=self.shapes.members(*cue.get("after", ())),
                in_general=cue.get("in_general", False),
                continued=cue.get("continued", False),
                conclusive=cue.get("conclusive", False),
                conceded=cue.get("conceded", False),
            )
            for cue in (*words["absent"], *words["present"])
        }
        self._denials = {word for denial in self.shapes.words(*words["trigger"]["denying"]) for word in _words(denial)}
        kinds = _toml("kinds")
        self._request_members = {member: _any_of(phrases) for member, phrases in kinds["members"].items()}
        phrases = [phrase for phrases in kinds["members"].values() for phrase in phrases]
        self._signs_of_members: dict[bytes, set[str]] = {}
        for phrase in phrases:
            self._signs_of_members.setdefault(_words(phrase)[0], set()).add(phrase.partition("*")[0].strip())
        self._matters = [
            _Matter(
                matter["kind"],
                frozenset(matter.get("cues", ())),
                _any_of(matter["phrases"]),
                _any_of(matter["unless"]) if "unless" in matter else None,
            )
            for matter in kinds["matters"]
        ]
        of_requests = [matter for matter in kinds["matters"] if matter["kind"] == "request-detail"]
        self._of_requests = _any_of({phrase for matter in of_requests for phrase in matter["phrases"]})
        self._of_requests_cues = frozenset[str]().union(*(matter["cues"] for matter in of_requests))
        self._members = {name: self.shapes.members(name) for name in self.shapes.names}
        self._members["trigger"] = self.shapes.members(*words["trigger"]["classes"])
        but, nor, inverted, joint, starter, now, there, verb = (
            "".join(sorted(self.shapes.members(*names.split("|"))))
            for names in ("but", "nor", "inverted", "joint", "starter", "now", "there|it|starter", "be|have|do|modal")
        )
        self.new_clause = re.compile(
            rf"(?<=..)[{but}](?![{verb}])|(?<=..)[{now}](?=[{there}])|[{nor}](?=[{inverted}])|(?<=[{joint}])(?<![{nor}])[{starter}]"
        )
        self._empty = self.shapes.words(*words["empty"]["classes"]) | {*words["empty"]["words"]}

    def has(self, shape: str, *names: str) -> bool:
        """Tell whether a word of one of the classes is in a shape."""
        for name in names:  # noqa: SIM110 - a generator takes twice as long
            if not self._members[name].isdisjoint(shape):
                return True
        return False

    def members(self, name: str) -> frozenset[str]:
        """Give the characters of a class."""
        return self._members[name]

    def content(self, words: str) -> set[str]:
        """Give the words that name something, by their stems."""
        return {word[:_STEM] for word in _CONTENT.findall(words.lower()) if word not in self._empty}

    def signs_of_members(self, text: str) -> list[int]:
        """Give the offsets in a text at which a member that a request may lack may be named, in order."""
        lowered = text.lower()
        if len(lowered) != len(text):  # a capital whose small letter is two characters
            lowered = text
        found: set[int] = set()
        for first in self._signs_of_members.keys() & _words(lowered):
            for sign in self._signs_of_members[first]:
                at = lowered.find(sign)
                while at >= 0:
                    if at == 0 or lowered[at - 1] in _BEFORE_A_WORD:
                        found.add(at)
                    at = lowered.find(sign, at + 1)
        return sorted(found)

    def members_of_requests(self, words: str) -> list[str]:
        """Give the members of a request that some words name."""
        lowered = words.lower()
        return [member for member, named in self._request_members.items() if named.search(lowered)]

    def may_say_what_is_missing(self, sentence: str) -> bool:
        """Tell quickly whether a sentence may say what the request lacks: nearly none does."""
        lowered = sentence.lower()
        return (
            not self._denials.isdisjoint(_words(lowered))
            and self._of_requests.search(lowered) is not None
            and any(
                cue.lastgroup in self._of_requests_cues for cue in self.absent.finditer(self.shapes.of(sentence).text)
            )
        )

    def kind_with(self, cue: Cue, clause: str) -> str | None:
        """Tell what a clause with a cue is about; None where that says nothing."""
        kind = cue.kind or self.kind(clause, cue.name) or cue.otherwise
        return kind if not cue.kinds or kind in cue.kinds else None

    def kind(self, clause: str, cue: str = "") -> str | None:
        """Tell what a clause is about; None where it names none of the matters."""
        lowered = clause.lower()
        for matter in self._matters:
            if (
                (not matter.cues or cue in matter.cues)
                and matter.phrases.search(lowered)
                and not (matter.unless and matter.unless.search(lowered))
            ):
                return matter.kind
        return None


@cache
def grammar() -> Grammar:
    """Give the grammar, read on first use."""
    return Grammar()


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(files("imr_schema.letters.criteria").joinpath(f"{name}.toml").read_text("utf-8"))


def _words(lowered: str) -> list[bytes]:
    """Give the words of a text in small letters, as fast as can be; letters beyond ASCII part words."""
    return lowered.encode("ascii", "replace").translate(_LETTERS).split()


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Compile phrases, for text in small letters."""
    return re.compile(rf"\b{_alternatives(phrases)}\b")


def _alternatives(phrases: Iterable[str]) -> str:
    """Write phrases by their first letters, which makes the search several times as fast."""
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        first = r"\w+" if phrase[0] == "*" else phrase[0]
        rests.setdefault(first, []).append(re.escape(phrase[1:]).replace(r"\*", r"\w*"))
    groups = (f"{first}(?:{'|'.join(each)})" for first, each in rests.items())
    return f"(?:{'|'.join(groups)})"
