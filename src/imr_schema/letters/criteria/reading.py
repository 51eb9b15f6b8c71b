"""What a rationale holds for or against a request, clause by clause, in the reviewer's words."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, Final

import attrs

from imr_schema.letters.criteria.shapes import Shape, Shapes
from imr_schema.letters.passage import Passage


@attrs.frozen
class Criterion:
    description: Passage
    finding: str
    kind: str
    cue: str = ""


@attrs.frozen
class _Cue:
    finding: str
    kind: str | None
    otherwise: str | None
    anchored: bool
    void: frozenset[str]


@attrs.frozen
class _About:
    kind: str
    cues: frozenset[str]
    phrases: re.Pattern[str]
    unless: re.Pattern[str] | None


class _Grammar:
    def __init__(self) -> None:
        words = _toml("words")
        self.shapes = Shapes(words["classes"])
        self._members = {name: self.shapes.members(name) for name in words["classes"]}
        self.absent = self.shapes.compiled({cue["name"]: cue["patterns"] for cue in words["cue"]})
        self.present = self.shapes.compiled({cue["name"]: cue["patterns"] for cue in words["met"]})
        self.general = self.shapes.compiled(words["general"])
        self.turn = self.shapes.compiled(words["turn"])
        self.cues = {
            cue["name"]: _Cue(
                cue["finding"], cue.get("kind"), cue.get("else"), cue.get("anchored", False), self.members(*cue.get("void", ()))
            )
            for cue in words["cue"]
        }
        self.about = [
            _About(row["kind"], frozenset(row.get("cues", ())), _phrases(row["phrases"]), _phrases(row["unless"]) if "unless" in row else None)
            for row in _toml("kinds")["about"]
        ]
        self.empty = frozenset(
            self.shapes.words(
                *("empty", "paper", "shown", "show", "lack", "be", "no", "not", "without", "there", "but", "here", "starter", "opening"),
                *("guideline", "bare", "criteria"),
            )
        )

    def members(self, *names: str) -> frozenset[str]:
        return frozenset().union(*(self._members[name] for name in names))

    def has(self, text: str, *names: str) -> bool:
        return any(not self._members[name].isdisjoint(text) for name in names)

    def content(self, text: str) -> set[str]:
        return {word[:6] for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in self.empty}

    def kind(self, about: str, cue: str) -> str | None:
        for row in self.about:
            if (not row.cues or cue in row.cues) and row.phrases.search(about) and not (row.unless and row.unless.search(about)):
                return row.kind
        return None


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))


_grammar = cache(_Grammar)


def _phrases(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(re.escape(p).replace(r"\*", r"\w*") for p in phrases) + r")\b", re.IGNORECASE)


_ABBREVIATIONS: Final = frozenset({"dr", "vs", "e.g", "i.e", "mr", "mrs", "ms", "st", "no", "etc", "p", "approx", "al"})
_QUOTE_LONGEST: Final = 150
_QUOTE_SHORTEST: Final = 5


def read_criteria(rationale: Passage, outcome: str = "") -> list[Criterion]:
    """Read what the reviewer holds for or against the request, in the order said; the same thing once."""
    grammar = _grammar()
    shape = grammar.shapes.of(rationale.text)
    seen: list[set[str]] = []
    criteria: list[Criterion] = []
    sentences = [*_sentences(rationale.text, shape)]
    last_general = max((n for n, (a, b) in enumerate(sentences) if grammar.general.search(shape.text[a:b])), default=-1)
    for n, (first, last) in enumerate(sentences):
        sentence = _Sentence(rationale, shape, first, last, grammar)
        for criterion in sentence.read(overturned=outcome == "overturned", applied=0 <= last_general < n):
            content = grammar.content(criterion.description.text)
            if any(len(content & earlier) >= 0.8 * len(content) for earlier in seen):
                continue
            if sentence.sums_up and any(c.kind == criterion.kind for c in criteria):
                continue
            seen.append(content)
            criteria.append(criterion)
    return criteria


def _sentences(text: str, shape: Shape) -> Iterator[tuple[int, int]]:
    """Give the sentences, from the first word to after the last; text quoted at length is none of the reviewer's."""
    first = 0
    number = len(shape.text)
    quoted = _quoted(text, shape)
    for i in range(number):
        mark = text[shape.starts[i]]
        is_end = mark in ".;?!" and (shape.ends[i] == len(text) or text[shape.ends[i]] in " \n\"”)'")
        if is_end and mark == "." and i:
            before = text[shape.starts[i - 1] : shape.ends[i - 1]].lower()
            is_end = before not in _ABBREVIATIONS and not (i + 1 < number and text[shape.starts[i + 1]].islower())
        if is_end or i == number - 1 or text[shape.ends[i] : shape.ends[i] + 1] == "\n":
            yield from _unquoted(first, i + 1, quoted)
            first = i + 1


def _quoted(text: str, shape: Shape) -> list[tuple[int, int]]:
    marks = [i for i, start in enumerate(shape.starts) if text[start] in "\"“”"]
    ranges = []
    opened = None
    for i in marks:
        if opened is None:
            opened = i
        else:
            if _QUOTE_SHORTEST < i - opened < _QUOTE_LONGEST:
                ranges.append((opened, i + 1))
            opened = None
    return ranges


def _unquoted(first: int, last: int, quoted: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in quoted:
        if start < last and end > first:
            if start > first:
                yield first, start
            first = max(first, end)
    if first < last:
        yield first, last


class _Sentence:
    def __init__(self, rationale: Passage, shape: Shape, first: int, last: int, grammar: _Grammar) -> None:
        self._rationale = rationale
        self._starts = shape.starts[first:last]
        self._ends = shape.ends[first:last]
        self.text = shape.text[first:last]
        self._g = grammar
        self.sums_up = False
        self.general = (len(self.text), len(self.text))
        self._has_general = False

    def _passage(self, start: int, end: int) -> Passage:
        return self._rationale[self._starts[start] : self._ends[end - 1]]

    def read(self, *, overturned: bool, applied: bool) -> Iterator[Criterion]:
        g, text = self._g, self.text
        if not (overturned or g.absent.search(text) or g.present.search(text)):
            return
        if general := g.general.search(text):
            turn = g.turn.search(text, general.end())
            self.general = general.start(), turn.start() if turn else len(text)
            self._has_general = True
        if overturned and (reason := self._reason()):
            yield reason
        pending: int | None = None
        for start, end in self._clauses():
            if pending is not None:
                start, pending = pending, None
            criterion = self._absence(start, end, overturned=overturned) or self._presence(start, end, overturned=overturned, applied=applied)
            if criterion:
                yield criterion
            elif not g.has(text[start:end], "be", "have", "do", "modal"):
                pending = start

    def _is_general(self, start: int, end: int, at: int) -> bool:
        first, last = self.general
        if first <= at < last:
            return True
        return self._has_general and at >= last and not self._g.has(self.text[start:end], "case", "there")

    def _absence(self, start: int, end: int, *, overturned: bool) -> Criterion | None:
        g, text = self._g, self.text
        for match in g.absent.finditer(text, start, end):
            name = match.lastgroup or ""
            if self._is_general(start, end, match.start()) or self._is_void(start, end, match):
                continue
            cue = g.cues[name]
            if overturned and cue.finding == "not-met" and g.has(text[start : match.start() + 1], "modal"):
                continue
            begin, stop = self._trimmed(start, end, match)
            words = self._passage(begin, stop)
            about = words.text if name == "nothing_shown" else self._around(begin, match, stop)
            kind = cue.kind or g.kind(about, name) or cue.otherwise
            if kind is None or not g.content(words.text):
                continue
            finding = "not-documented" if g.has(text[match.start() : min(match.end() + 4, stop)], "paper") else cue.finding
            if overturned and name == "not_so" and g.has(match[0], "better_now"):
                finding, kind = "met", "conservative-care"
            return Criterion(words, finding, kind, name)
        return None

    def _around(self, begin: int, match: re.Match[str], stop: int) -> str:
        """What a clause says beside its cue."""
        before = self._passage(begin, match.start()).text if match.start() > begin else ""
        after = self._passage(match.end(), stop).text if stop > match.end() else ""
        last = self._passage(match.end() - 1, match.end()).text
        return f"{before} {last} {after}"

    def _comma(self, at: int, end: int) -> int:
        commas = self._g.members("comma")
        return next((i for i in range(at, end) if self.text[i] in commas), end)

    def _trimmed(self, start: int, end: int, match: re.Match[str]) -> tuple[int, int]:
        g, text = self._g, self.text
        begin = self._introduction(start, match.start())
        comma = self._comma(match.end(), end)
        self.sums_up = comma < end and g.has(text[comma:end], "conclusion", "backed") and g.has(text[start], "opening", "without", "lack")
        stop = comma if comma < end and g.has(text[comma:end], "conclusion") else end
        if match.end() < self.general[0] < stop:
            stop = self._last_comma(match.end(), self.general[0]) if g.has(text[match.end() : self.general[0]], "comma") else stop
        trailing = g.members("stop", "comma", "or", "but", "nor")
        while stop > begin + 1 and text[stop - 1] in trailing:
            stop -= 1
        return begin, stop

    def _is_void(self, start: int, end: int, match: re.Match[str]) -> bool:
        g, text = self._g, self.text
        cue, name = g.cues[match.lastgroup or ""], match.lastgroup
        before = text[start : match.start()]
        near = text[self._last_comma(start, match.start()) : match.start()]
        comma = self._comma(match.end(), end)
        beside = text[max(self._last_comma(start, match.start()), start) : comma]
        if g.has(near[-8:], "if") or g.has(text[0], "if") or g.has(before[-4:], "those") or (g.has(before, "those") and not g.has(before, "case")):
            return True
        if cue.anchored and not (g.has(text, "case", "visits") or g.has(before + match[0], "past")):
            return True
        if not cue.void.isdisjoint(beside):
            return True
        after = text[match.start() : comma]
        if name == "there_no":
            if g.has(text[match.end() - 1 : match.end() + 2], "need"):
                return True
            science = g.has(after, "science") and not g.has(after, "case")
            anchored = g.has(text, "case") or g.has(match[0], "past", "have") or g.has(after, "paper")
            if science or (not anchored and g.kind(self._passage(start, end).text, "") not in _PLAIN):
                return True
        if name in {"lacks", "without"} and (g.has(text[match.start() - 1 : match.start()], "or") or g.has(before[-4:], "claim") or g.has(before, "backed")):
            return True
        if name == "none" and g.has(before, "guideline"):
            return True
        if name == "not_backed":
            comma = self._comma(0, match.start())
            return not (g.has(text[0], "reason") and 5 < comma < match.start() and not g.has(text[1:4], "above"))
        return not g.content(self._passage(start, end).text)

    def _last_comma(self, start: int, at: int) -> int:
        commas = self._g.members("comma")
        return next((i + 1 for i in range(at - 1, start - 1, -1) if self.text[i] in commas), start)

    def _presence(self, start: int, end: int, *, overturned: bool, applied: bool) -> Criterion | None:
        g, text = self._g, self.text
        whole = text[start:end]
        if g.has(text[:end], "if") or g.has(whole, "unclear"):
            return None
        for match in g.present.finditer(text, start, end):
            name = match.lastgroup or ""
            before = text[start : match.start()]
            if name in {"persists"} and not (overturned and applied):
                continue
            if name not in {"within", "not_over"} and (self._is_general(start, end, match.start()) or g.has(text[match.start() : match.end() + 2], "no", "not", "lack", "scant")):
                continue
            if name == "within" and (g.has(before[-3:], "not") or g.has(match[0], "not")):
                continue
            if name not in {"there_is", "surgery"} and not g.has(whole, "case"):
                continue
            if g.has(before, "those") and not g.has(before, "case"):
                continue
            begin, stop = self._trimmed(start, end, match)
            words = self._passage(begin, stop)
            kind = {"within": "amount" if g.has(before, "visits", "number") else "guideline-support", "surgery": "dependent", "not_over": "amount"}.get(name) or g.kind(words.text, name)
            if kind is None or kind in {"documentation", "request-detail"}:
                continue
            return Criterion(words, "met", kind, name)
        return None

    def _reason(self) -> Criterion | None:
        """What a sentence that concludes gives as its reason: "Given the patient's ..., the request is ..."."""
        g, text = self._g, self.text
        comma = self._comma(0, len(text))
        if not g.has(text[0], "reason", "opening") or comma < 4 or not g.has(text[comma:], "conclusion", "backed"):
            return None
        while (further := self._comma(comma + 1, len(text))) - comma < 5 and further < len(text):  # noqa: PLR2004  # a list
            comma = further
        if not g.has(text[:comma], "own", "case", "visits") or g.has(text[:comma], "guideline", "no", "not", "lack", "without", "conclusion") or g.has(text[1:3], "above"):
            return None
        words = self._passage(0, comma)
        kind = g.kind(words.text, "")
        return Criterion(words, "met", kind, "reason") if kind and kind != "request-detail" else None

    def _clauses(self) -> list[tuple[int, int]]:
        g, text = self._g, self.text
        joints = g.members("or", "comma", "nor")
        starters, but, ands = g.members("starter"), g.members("but"), g.members("or", "nor")
        cuts = [0]
        cuts += (i for i in range(1, len(text)) if (text[i] in but and i > 1) or (text[i] in starters and text[i - 1] in joints))
        cuts.append(len(text))
        clauses: list[tuple[int, int]] = []
        for start, end in pairwise(cuts):
            after = 0
            for cue in g.absent.finditer(text, start, end):
                if after and cue.lastgroup in {"not_so", "not_shown", "not_seen", "unclear"}:
                    joint = next((i for i in range(cue.start(), after, -1) if text[i] in ands), None)
                    if joint:
                        clauses.append((start, joint))
                        start = joint + 1
                after = cue.end()
            clauses.append((start, end))
        return [(start, end) for start, end in clauses if end > start]

    def _introduction(self, start: int, at: int) -> int:
        """Leave out words up to a comma, before the cue, that only introduce."""
        g, text = self._g, self.text
        alone, marks, opening = g.members("but", "or", "here"), g.members("comma", "stop"), g.members("opening")
        while start < at:
            if text[start] in marks:
                start += 1
            elif text[start] in opening and (comma := self._comma(start, at)) < at:
                start = comma + 1
            elif text[start] in alone:
                start += 1
            else:
                break
        return start


_PLAIN: Final = frozenset({"clinical-findings", "conservative-care", "guideline-support", "documentation", "risk-or-monitoring"})
