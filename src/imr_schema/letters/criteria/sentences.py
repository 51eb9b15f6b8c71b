"""The sentences of a rationale, without what they quote at length, and the clauses of a sentence."""

from collections import deque
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import attrs

from imr_schema.letters.criteria.grammar import Grammar
from imr_schema.letters.criteria.shapes import Shape
from imr_schema.letters.passage import Passage

Clause = tuple[int, int]
"""Words of a sentence, from the first to before the second, by number."""

_ABBREVIATIONS: Final = frozenset({"dr", "vs", "e.g", "i.e", "mr", "mrs", "ms", "st", "no", "etc", "p", "approx", "al"})
_QUOTED_AT_LENGTH: Final = range(6, 150)
"""Words between quotation marks: fewer are a term, more are two marks that do not belong together."""
_LONGEST: Final = 300
"""Words of a sentence, three times as many as in the longest seen; the rest is read as another sentence."""
_NEAR: Final = 6
"""Words after the first of a clause in which it asserts something: "and the worker has had"."""
_SPLITTING: Final = frozenset(
    {"not_so", "not_shown", "not_seen", "not_tried", "not_done", "not_otherwise", "none", "unclear"}
)
"""Cues whose subject stands before them: with a second one in a clause, another clause begins."""


@attrs.define(eq=False)  # never changed, but making a frozen one takes three times as long
class Sentence:
    """A sentence.

    Attributes:
        rationale: The rationale it is of.
        shape: Its shape, a character for each word.
        starts: Where each word begins in the rationale.
        ends: Where each word ends.
    """

    rationale: Passage
    shape: str
    starts: list[int]
    ends: list[int]

    def passage(self, start: int, end: int) -> Passage:
        """Give the words from one to before another."""
        return self.rationale[self.starts[start] : self.ends[end - 1]] if start < end else self.rationale[:0]


def sentences(rationale: Passage, shape: Shape) -> Iterator[Sentence]:
    """Give the sentences; of one that quotes at length, what stands before and after the quotation."""
    quotations = deque(_quotations(rationale.text, shape))
    for first, last in pairwise((0, *_ends(rationale.text, shape))):
        start = first
        while quotations and quotations[0][0] < last:
            opened, closed = quotations[0]
            if start < opened:
                yield _cut(rationale, shape, start, opened)
            start = min(closed, last)
            if closed > last:
                break
            quotations.popleft()
        if start < last:
            yield _cut(rationale, shape, start, last)


def _cut(rationale: Passage, shape: Shape, start: int, end: int) -> Sentence:
    return Sentence(rationale, shape.text[start:end], [*shape.starts[start:end]], [*shape.ends[start:end]])


def _ends(text: str, shape: Shape) -> Iterator[int]:
    """Give the number of the word after each sentence."""
    last, begun = len(shape.text), 0
    for number, (start, end) in enumerate(zip(shape.starts, shape.ends, strict=True), 1):
        if number == last or text[end] == "\n" or number - begun == _LONGEST:
            begun = number
            yield number
        elif text[start] in ".;?!" and text[end] in " \"”)'":
            before = text[shape.starts[number - 2] : shape.ends[number - 2]].lower() if number > 1 else ""
            goes_on = text[start] == "." and (before in _ABBREVIATIONS or text[shape.starts[number]].islower())
            if not goes_on:
                begun = number
                yield number


def _quotations(text: str, shape: Shape) -> Iterator[tuple[int, int]]:
    opened = None
    for number, start in enumerate(shape.starts):
        if text[start] not in '"“”':
            continue
        if opened is None:
            opened = number
        else:
            if number - opened in _QUOTED_AT_LENGTH:
                yield opened, number + 1
            opened = None


def clauses(shape: str, grammar: Grammar) -> list[Clause]:
    """Part a sentence into clauses, each with at most one cue, as far as that can be decided."""
    cuts = [cut.start() for cut in grammar.new_clause.finditer(shape, 1)]
    parted: list[Clause] = []
    for first, last in pairwise((0, *_with_cues(shape, cuts, grammar), len(shape))):
        start, after = first, 0
        cues = grammar.absent.finditer(shape, first, last) if grammar.has(shape[first:last], "or") else ()
        for cue in cues:
            if after and cue.lastgroup in _SPLITTING and (joint := _last_and(shape, after, cue.start(), grammar)):
                parted.append((start, joint))
                start = joint + 1
            after = cue.end()
        parted.append((start, last))
    return [(start, end) for start, end in parted if start < end]


def _with_cues(shape: str, cuts: list[int], grammar: Grammar) -> Iterator[int]:
    """Leave out cuts before what only goes on: "no record of the visits and the outcome"."""
    for cut, end in pairwise((*cuts, len(shape))):
        goes_on = shape[cut - 1] in grammar.members("or") and shape[cut] in grammar.members("determiner")
        asserts = grammar.present.search(shape, cut, min(cut + _NEAR, end))
        if not goes_on or asserts or grammar.absent.search(shape, cut, end):
            yield cut


def _last_and(shape: str, start: int, end: int, grammar: Grammar) -> int:
    ands = grammar.members("or")
    return next((number for number in range(end, start, -1) if shape[number] in ands), 0)


def comma_after(shape: str, start: int, end: int, grammar: Grammar) -> int:
    """Give the number of the first comma among some words; if there is none, of the word after them."""
    commas = grammar.members("comma")
    return next((number for number in range(start, end) if shape[number] in commas), end)


def after_comma(shape: str, start: int, end: int, grammar: Grammar) -> int:
    """Give the number of the word after the last comma among some words; if there is none, of the first."""
    commas = grammar.members("comma")
    return next((number + 1 for number in range(end - 1, start - 1, -1) if shape[number] in commas), start)


def after_introduction(shape: str, start: int, end: int, grammar: Grammar) -> int:
    """Give the number of the word after those, up to a comma, that only introduce: "In this case, "."""
    marks, opening, alone = grammar.members("mark"), grammar.members("opening"), grammar.members("alone")
    numbers, commas = grammar.members("number"), grammar.members("comma")
    while start < end:
        comma = comma_after(shape, start, end, grammar) if shape[start] in opening else end
        is_year = shape[start] in numbers and shape[start + 1 : start + 2] in commas  # "on May 4, 2016, "
        if is_year or shape[start] in marks or (comma == end and shape[start] in alone):
            start += 1
        elif comma < end:
            start = comma + 1
        else:
            break
    return start
