"""What a reader finds: values with their places, and how a tree of them becomes a document and its evidence."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from imr_schema.letters.passage import Passage, Span

Evidence: TypeAlias = dict[str, tuple[Span, ...]]
"""The spans of a letter that say a value, by the value's JSON Pointer."""


Value: TypeAlias = str | int | float | bool
"""A value of a record that is no record or list."""


@attrs.frozen
class Found:
    """A value read from a letter, and where the letter says it.

    Attributes:
        value: The value as the record writes it.
        spans: The stretches of the letter that say it, at least one.
    """

    value: Value
    spans: tuple[Span, ...]


Tree: TypeAlias = "Found | Mapping[str, Tree] | Sequence[Tree]"
"""A document, or a part of one, whose every value is a `Found`."""

Members: TypeAlias = dict[str, Tree]
"""Members of a record, in the order of the format."""


def said(value: Value, *places: Passage) -> Found:
    """Pair a value with the passages that say it."""
    return Found(value, tuple(place.span for place in places))


def verbatim(passage: Passage) -> Found:
    """Take a passage as a value of one line."""
    return Found(passage.line, (passage.span,))


def merged(parts: Iterable[Mapping[str, Tree]]) -> Members:
    """Lay records over each other, deeply; of a member said twice the first saying holds.

    Lists are laid over each other position by position.
    """
    whole: Members = {}
    for part in parts:
        for name, value in part.items():
            whole[name] = _laid(whole[name], value) if name in whole else value
    return whole


def _laid(first: Tree, second: Tree) -> Tree:
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        return merged((first, second))
    if isinstance(first, Sequence) and isinstance(second, Sequence):
        shared = [_laid(one, other) for one, other in zip(first, second, strict=False)]
        return [*shared, *first[len(shared) :], *second[len(shared) :]]
    return first


def separated(tree: Tree) -> tuple[Any, Evidence]:
    """Part a tree into the plain document and the evidence for its values.

    Names of members stand in pointers as they are: the format has none with a tilde or a slash.

    >>> separated({"age": Found(41, (Span(3, 5),)), "sexes": []})
    ({'age': 41, 'sexes': []}, {'/age': (Span(start=3, end=5),)})
    """
    evidence: Evidence = {}
    return _plain(tree, "", evidence), evidence


def _plain(tree: Tree, place: str, evidence: Evidence) -> Any:
    if isinstance(tree, Found):
        evidence[place] = tree.spans
        return tree.value
    if isinstance(tree, Mapping):
        return {name: _plain(value, f"{place}/{name}", evidence) for name, value in tree.items()}
    return [_plain(value, f"{place}/{index}", evidence) for index, value in enumerate(tree)]


def grown(document: Any, evidence: Mapping[str, Iterable[tuple[int, int]]], within: Passage, place: str = "") -> Tree:
    """Make a tree of a plain document read from one passage.

    Args:
        document: The document.
        evidence: Spans in the text of the passage, by JSON Pointer.
        within: The passage; it is itself the evidence of values that have no spans of their own.
        place: The JSON Pointer of the document in terms of the evidence.
    """
    if isinstance(document, dict):
        return {name: grown(value, evidence, within, f"{place}/{name}") for name, value in document.items()}
    if isinstance(document, list):
        return [grown(value, evidence, within, f"{place}/{index}") for index, value in enumerate(document)]
    spans = tuple(within.place(start, end) for start, end in evidence.get(place, ()))
    return Found(document, spans or (within.span,))
