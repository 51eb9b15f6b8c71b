"""Values extracted from a letter with their places, and how a tree of them becomes a document and its evidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.offsets import Span
from imr_schema.letters.passage import Passage

Evidence: TypeAlias = dict[str, tuple[Span, ...]]
"""The spans of a letter that state each value, by the value's JSON Pointer."""


Value: TypeAlias = str | int | float | bool
"""A scalar value of a record."""


@attrs.define  # never changed, but making a frozen one takes three times as long
class Extracted:
    """A value read from a letter, and where the letter states it.

    Attributes:
        value: The value in the form the record uses.
        places: The passages of the letter that state it, at least one.
    """

    value: Value
    places: tuple[Passage, ...]


@attrs.define
class Shifted:
    """A tree read from a passage on its own, with offsets that count from the beginning of that passage.

    Several letters may share the tree, so it must not be changed.

    Attributes:
        tree: The tree that was read.
        by: Offset of the passage in the normalized text.
    """

    tree: "Tree"
    by: int


Tree: TypeAlias = "Extracted | Shifted | Mapping[str, Tree] | Sequence[Tree]"
"""A document, or a part of one, in which every value is an `Extracted`."""

Members: TypeAlias = dict[str, Tree]
"""Members of a record, in the order of the format."""


def shifted(members: Members, passage: Passage) -> Members:
    """Shift members read from a passage on its own to the place of the passage."""
    return {name: Shifted(tree, passage.start) for name, tree in members.items()}


def extracted(value: Value, *places: Passage) -> Extracted:
    """Pair a value with the passages that state it."""
    return Extracted(value, places)


def verbatim(passage: Passage) -> Extracted:
    """Extract a passage itself as a value of one line."""
    return Extracted(passage.line, (passage,))


def merged(parts: Iterable[Mapping[str, Tree]]) -> Members:
    """Merge records deeply; where two of them have a value for a member, the first one wins.

    Lists are merged item by item. A `Shifted` tree is taken or dropped as a whole.
    """
    whole: Members = {}
    for part in parts:
        for name, value in part.items():
            whole[name] = _merged_value(whole[name], value) if name in whole else value
    return whole


def _merged_value(first: Tree, second: Tree) -> Tree:
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        return merged((first, second))
    if isinstance(first, Sequence) and isinstance(second, Sequence):
        shared = [_merged_value(one, other) for one, other in zip(first, second, strict=False)]
        return [*shared, *first[len(shared) :], *second[len(shared) :]]
    return first


def document_of(tree: Tree) -> Any:
    """Strip the places from a tree and return the plain document."""
    if isinstance(tree, dict):
        return {
            name: value.value if isinstance(value, Extracted) else document_of(value)  # saves a call for most
            for name, value in tree.items()
        }
    if isinstance(tree, Shifted):
        return document_of(tree.tree)
    return tree.value if isinstance(tree, Extracted) else [*map(document_of, tree)]


def evidence_of(tree: Tree, letter: NormalizedText) -> Evidence:
    """Return the evidence for every value of a tree.

    Member names need no escaping in pointers: the format has none with a tilde or a slash.

    >>> letter = NormalizedText.of("She is  41.")
    >>> evidence_of({"age": extracted(41, letter.whole[7:9]), "sexes": []}, letter)
    {'/age': (Span(start=8, end=10),)}
    """
    return dict(_spans(tree, letter, "", 0))


def _spans(tree: Tree, letter: NormalizedText, pointer: str, shifted: int) -> Iterator[tuple[str, tuple[Span, ...]]]:
    if isinstance(tree, Extracted):
        yield pointer, tuple([span for place in tree.places for span in letter.spans(place, shifted)])
        return
    if isinstance(tree, Shifted):
        yield from _spans(tree.tree, letter, pointer, shifted + tree.by)
        return
    for name, value in tree.items() if isinstance(tree, Mapping) else enumerate(tree):
        yield from _spans(value, letter, f"{pointer}/{name}", shifted)
