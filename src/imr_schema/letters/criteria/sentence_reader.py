"""What a sentence of a rationale holds for or against a request, clause by clause, in the reviewer's words."""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from imr_schema.letters.criteria.grammar import Cue, Grammar
from imr_schema.letters.criteria.sentences import (
    Clause,
    Sentence,
    after_comma,
    after_introduction,
    clauses,
    comma_after,
)
from imr_schema.letters.passage import Passage

_FEWEST_OF_A_REASON: Final = 5
_LONGEST_OF_A_LIST: Final = 5
_NEAR_CONDITION: Final = 8
_NEAR_GENERIC: Final = 4
_NEAR_DENIAL: Final = 3
_DENIALS: Final = ("not", "no", "without")
_PLAIN: Final = frozenset(
    {"clinical-findings", "conservative-care", "guideline-support", "documentation", "risk-or-monitoring"}
)
"""What a sentence without any word of the case may find absent."""
_GOOD_TO_LACK: Final = frozenset({"clinical-findings", "risk-or-monitoring"})
"""What the absence of speaks for a request that is granted."""
_NEVER_MET: Final = frozenset({"documentation", "request-detail"})


@attrs.frozen
class Criterion:
    """What a reviewer holds for or against a request.

    Attributes:
        description: The words that say so.
        finding: `met` is for it.
        kind: The code of what it is about.
    """

    description: Passage
    finding: str
    kind: str


@attrs.frozen
class Found:
    """A criterion, and what decides whether it counts among those of the whole rationale.

    Attributes:
        criterion: The criterion.
        sums_up: Whether it only sums up what was said of its kind.
        is_narrated: Whether it stands before the reviewer turns to the case.
        concludes: Whether it is the conclusion from what was said, of whatever kind.
    """

    criterion: Criterion
    sums_up: bool = False
    is_narrated: bool = False
    concludes: bool = False


class SentenceReader:
    """Reads a sentence.

    Attributes:
        sentence: The sentence.
        is_general: Whether a guideline speaks in it.
        is_applied: Whether it says that it speaks of this case.
        turns: Whether it turns against what stands before it.
        names_the_case: Whether it speaks of this case, said or not.
    """

    def __init__(self, sentence: Sentence, words: Grammar, *, overturned: bool) -> None:
        """Take a sentence of a rationale."""
        self.sentence = sentence
        self._shape = sentence.shape
        self._words = words
        self._overturned = overturned
        self._present = words.present if overturned else words.present_where_upheld
        self._is_history = self._is_narrated = self._goes_on = self._is_conceded = False
        end = len(self._shape)
        self._general = range(end, end)
        general = words.general.search(self._shape)
        self.is_general = general is not None
        self.is_applied = words.applies.search(self._shape) is not None
        self.turns = words.has(self._shape[0], "but", "now")
        self.names_the_case = (
            self.is_applied or words.has(self._shape, "case") or words.sourced.search(self._shape) is not None
        )
        if general:
            turn = words.turn.search(self._shape, general.end())
            stop = turn.start() if turn else end
            if words.has(self._shape[0], "concede"):  # "While the guideline allows it, the patient ..."
                stop = min(stop, comma_after(self._shape, general.end(), end, words))
            self._general = range(general.start(), stop)

    def read(self, *, is_history: bool, is_narrated: bool, is_of_the_case: bool, is_conceded: bool) -> Iterator[Found]:
        """Give the criteria in the sentence.

        Args:
            is_history: Whether it stands before the guideline that the reviewer applies to the case.
            is_narrated: Whether it stands before the reviewer turns to the case.
            is_of_the_case: Whether it goes on speaking of the case after the guideline.
            is_conceded: Whether one soon after it turns against what it says.
        """
        self._is_history, self._is_narrated = is_history, is_narrated
        self._goes_on, self._is_conceded = is_of_the_case, is_conceded
        words, shape = self._words, self._shape
        if self._overturned and (reason := self._reason()):
            yield Found(reason)
        if not (words.has(shape, "trigger") or self._present.search(shape)):
            return
        subject: int | None = None
        for start, end in clauses(shape, words):
            first = start if subject is None else subject
            found = self._absence((first, end)) or self._presence((first, end))
            if found:
                yield found
            subject = first if not found and not words.has(shape[first:end], "be", "have", "do", "modal") else None

    def _has(self, start: int, end: int, *names: str) -> bool:
        return self._words.has(self._shape[max(start, 0) : end], *names)

    def _is_general(self, clause: Clause, at: int) -> bool:
        if at in self._general:
            return True
        return self.is_general and at >= self._general.stop and not self._has(*clause, "case", "there")

    # What is not so

    def _absence(self, clause: Clause) -> Found | None:
        start, end = clause
        while match := self._words.absent.search(self._shape, start, end):
            cue = self._words.cues[match.lastgroup or ""]
            if (not cue.in_general and self._is_general(clause, match.start())) or self._is_void(clause, match, cue):
                start = match.start() + 1
            elif found := self._absent(clause, match, cue):
                return found
            else:
                start = match.start() + 1
        return None

    def _absent(self, clause: Clause, match: re.Match[str], cue: Cue) -> Found | None:
        words = self._words
        start, end, sums_up = self._trimmed(clause, match)
        description = self.sentence.passage(start, end)
        kind = words.kind_with(cue, self._about(start, match, end, cue))
        if kind is None or not words.content(description.text):
            return None
        finding = cue.finding
        is_of_papers = cue.kind is None and self._has(match.start(), min(match.end() + 4, end), "paper")
        if kind == "request-detail" or is_of_papers:
            finding = "not-documented"
        if self._overturned:
            if kind == "documentation" or cue.applied:  # "There is no basis for the denial", "She has had 8 visits"
                return None
            finding, kind = self._in_favour(match, cue, finding, kind)
        is_narrated = self._is_narrated and cue.narrated and not self._has(match.start(), end, "paper")
        concludes = cue.conclusive and words.has(self._shape, "conclusion", "hence")
        sums_up = sums_up or self._has(start, start + 1, "such")
        return Found(Criterion(description, finding, kind), sums_up, is_narrated, concludes)

    def _in_favour(self, match: re.Match[str], cue: Cue, finding: str, kind: str) -> tuple[str, str]:
        """Give what an absence says for a request: there is no risk; what was tried did not help."""
        if kind in _GOOD_TO_LACK:
            return "met", kind
        if kind == "conservative-care" and cue.name == "there_no" and self._words.has(self._shape, "had"):
            return "met", "amount"  # "There is no indication that she has had therapy before"
        helped_not = kind == "functional-improvement" and cue.name != "there_no"
        failed = cue.name in {"none", "not_so", "not_otherwise"} and not self._words.has(
            match[0], "attempt_ed", "care_ed"
        )
        if helped_not or (kind == "conservative-care" and failed):
            return "met", "conservative-care"
        return finding, kind

    def _about(self, start: int, match: re.Match[str], end: int, cue: Cue) -> str:
        """Give what a clause says beside its cue, by which its kind is known."""
        passage = self.sentence.passage
        if cue.whole:
            return passage(start, end).text
        return f"{passage(start, match.start()).text} {passage(match.end() - 1, end).text}"

    def _is_void(self, clause: Clause, match: re.Match[str], cue: Cue) -> bool:
        """Tell whether words about a cue take its meaning: it is conditional, of people in general, or concludes."""
        shape, words = self._shape, self._words
        start, end = clause
        near = after_comma(shape, start, match.start(), words)
        comma = comma_after(shape, match.end(), end, words)
        first = self._general.stop if start < self._general.stop <= match.start() else start
        before = shape[first : match.start()]
        subject = shape[after_introduction(shape, first, match.start(), words) : match.start()]
        is_void = (
            self._is_hypothetical(start, near, match.start())
            or not cue.before.isdisjoint(before)
            or not cue.void.isdisjoint(shape[near:comma])
            or not cue.after.isdisjoint(shape[match.end() - 1 : match.end() + 2])
            or (cue.anchored and not (cue.carried and self._goes_on) and not self._is_of_the_case(subject, match))
            or (cue.applied and self._is_history)
            or (not self._overturned and words.hearsay.search(shape, start, match.start()))
            or (cue.deniable and self._has(max(start, match.start() - _NEAR_DENIAL), match.start(), *_DENIALS))
        )
        if is_void or cue.name in {"there_no", "no_paper"}:
            return bool(is_void) or self._is_of_science(clause, match, comma)
        if cue.name == "nothing_shown":
            return self._has(match.start(), comma, "science") and not self._has(*clause, "case")
        if cue.name == "unclear":  # "Its mechanism is unclear"
            return words.has(before, "property") and not self._has(*clause, "case")
        if cue.name == "not_backed":
            return not self._has_a_reason(match.start())
        if cue.name == "missing" and words.has(match[0], "scant"):  # "Evidence for insoles is sparse"
            return words.science.search(shape, start, match.start()) is not None and not self._has(*clause, "case")
        return cue.name == "lacks" and self._has(match.start() - 1, match.start(), "or")  # "presence or absence"

    def _is_of_the_case(self, before: str, match: re.Match[str]) -> bool:
        """Tell whether a sentence speaks of this case: it names it, or tells what was or has been, not in studies."""
        words = self._words
        subject = before + match[0][0]
        if words.has(self._shape, "case", "visits") or words.has(before + match[0], "past"):
            return True
        if words.has(match[0][-1], "report_ed"):
            return True
        is_definite = words.has(subject[0], "determiner") or words.has(match[0][0], "have")
        return words.has(subject, "paper") or (is_definite and not words.has(self._shape, "science", "guideline"))

    def _is_hypothetical(self, start: int, near: int, at: int) -> bool:
        return (
            self._has(max(near, at - _NEAR_CONDITION), at, "if")
            or self._has(0, 1, "if")
            or self._names_people(max(start, at - _NEAR_GENERIC), at)
            or (self._names_people(start, at) and not self._has(start, at, "case"))
            or self._has(start, at, "ought")
            or self._words.denied.search(self._shape, 0, at) is not None
        )

    def _names_people(self, start: int, end: int) -> bool:
        return self._words.people.search(self._shape, start, min(end + 1, len(self._shape))) is not None

    def _is_of_science(self, clause: Clause, match: re.Match[str], comma: int) -> bool:
        """Tell whether nothing is there in the literature, not in this case."""
        if self._has(match.start(), comma, "science") and not self._has(match.start(), comma, "case"):
            return True
        if self._words.has(self._shape, "case") or self._words.has(match[0], "past", "have"):
            return False
        if self._words.science.search(self._shape, match.start(), comma):
            return True
        if self._has(match.start(), comma, "paper"):
            return False
        return self._words.kind(self.sentence.passage(*clause).text) not in _PLAIN

    def _has_a_reason(self, at: int) -> bool:
        """Tell whether a sentence begins with why: "Given that it is an ointment, it is not supported"."""
        comma = comma_after(self._shape, 0, at, self._words)
        return _FEWEST_OF_A_REASON < comma < at and self._has(0, 1, "reason") and not self._has(1, 4, "above")

    def _trimmed(self, clause: Clause, match: re.Match[str]) -> tuple[int, int, bool]:
        """Leave out of a clause what only introduces, the conclusion drawn from it, and what a guideline adds.

        Gives also whether the sentence only sums up: "Due to the lack of findings, the request is not necessary".
        """
        shape, words = self._shape, self._words
        start = after_introduction(shape, clause[0], match.start(), words)
        end = clause[1]
        comma = comma_after(shape, match.end(), len(shape), words)
        concludes = self._has(comma, len(shape), "conclusion", "backed", "allowed", "needs")
        summary = words.summary.search(shape, match.end(), end)
        if summary and comma > summary.start() and not self._has(clause[0], match.start(), "asked"):
            concludes, end = True, summary.start()
        if comma < end and self._has(comma, end, "conclusion"):
            end = comma
        if match.end() < self._general.start < end and self._has(match.end(), self._general.start, "comma"):
            end = after_comma(shape, match.end(), self._general.start, words)
        tail = words.members("tail")
        while end > start + 1 and shape[end - 1] in tail:
            end -= 1
        return start, end, concludes and self._has(clause[0], clause[0] + 1, "opening", "without", "lack")

    # What is so

    def _presence(self, clause: Clause) -> Found | None:
        words = self._words
        start, end = clause
        misses_criteria = self._has(start, end, "criteria") and self._has(start, end, "fail", "failed", "unable")
        if misses_criteria or self._has(start, end, "unclear"):
            return None
        at = start
        while match := self._present.search(self._shape, at, end):
            at = match.start() + 1
            cue = words.cues[match.lastgroup or ""]
            if self._is_not_asserted(clause, match, cue):
                continue
            first, last, _ = self._trimmed(clause, match)
            description = self.sentence.passage(first, last)
            kind = words.kind_with(cue, description.text)
            if kind and kind not in _NEVER_MET:
                return Found(Criterion(description, "met", kind))
        return None

    def _is_not_asserted(self, clause: Clause, match: re.Match[str], cue: Cue) -> bool:
        """Tell whether words about a cue take its meaning: it is conditional, denied, general, or a conclusion."""
        shape, words = self._shape, self._words
        start, end = clause
        before = shape[start : match.start()]
        is_narrated = self._overturned and words.has(match[0], "have", "number", "change_ed")
        if bool(
            words.has(shape[: match.start()], "if")
            or (cue.applied and self._is_history)
            or (cue.anchored and not is_narrated and not words.has(shape[start:end], "case", "test"))
            or (cue.continued and not self._goes_on)
            or (not cue.in_general and words.introduces.search(shape, start, end))
            or (cue.conceded and not self._overturned and not self._is_conceded)
            or not cue.void.isdisjoint(shape[start:end])
            or (self._names_people(start, match.start()) and not words.has(before, "case"))
        ):
            return True
        if cue.name == "not_over":
            return False
        if cue.in_general:
            return self._has(match.start() - 3, match.end(), "not")
        negated = self._has(match.start() - 1, match.end() + 2, "no", "not", "lack", "scant")
        return negated or words.has(match[0], "little") or self._is_general(clause, match.start())

    def _reason(self) -> Criterion | None:
        """Read what a sentence that concludes gives as its reason: "Given the patient's weakness, it is necessary"."""
        shape, words = self._shape, self._words
        end = len(shape)
        comma = comma_after(shape, 0, end, words)
        if comma < _FEWEST_OF_A_REASON or not self._has(comma, end, "conclusion", "backed"):
            return None
        further = comma_after(shape, comma + 1, end, words)
        while further < end and further - comma < _LONGEST_OF_A_LIST:
            comma, further = further, comma_after(shape, further + 1, end, words)
        gives_one = self._has(0, 1, "reason", "opening") and self._has(0, comma, "own", "case", "visits")
        if not gives_one or self._has(1, 3, "above"):
            return None
        if self._has(0, comma, "guideline", "no", "not", "lack", "without", "conclusion"):
            return None
        description = self.sentence.passage(0, comma)
        kind = words.kind(description.text)
        return Criterion(description, "met", kind) if kind and kind != "request-detail" else None
