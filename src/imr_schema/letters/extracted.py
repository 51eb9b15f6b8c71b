"""What a reader finds: values with their places, and how a tree of them becomes a document, and its evidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from imr_schema.letters.normalized_text import NormalizedText, Span
from imr_schema.letters.passage import Passage

Evidence: TypeAlias = dict[str, tuple[Span, ...]]
"""The spans of a letter that say a value, by the value's JSON Pointer."""


Value: TypeAlias = str | int | float | bool
"""A value of a record that is no record or list."""


@attrs.define  # nothing changes one, but a frozen one takes thrice the time to make
class Extracted:
    """A value read from a letter, and where the letter says it.

    Attributes:
        value: The value as the record writes it.
        places: The words of the letter that say it, at least one passage.
    """

    value: Value
    places: tuple[Passage, ...]


@attrs.define
class Shifted:
    """What was read from a passage by itself, as if it stood at the beginning of the letter.

    The tree may be of several letters, so nobody changes it.

    Attributes:
        tree: What was read.
        by: Where in the mended letter the passage begins.
    """

    tree: "Tree"
    by: int


Tree: TypeAlias = "Extracted | Shifted | Mapping[str, Tree] | Sequence[Tree]"
"""A document, or a part of one, whose every value is a `Extracted`."""

Members: TypeAlias = dict[str, Tree]
"""Members of a record, in the order of the format."""


def shifted(members: Members, passage: Passage) -> Members:
    """Move members read from a passage by itself to where the passage stands."""
    return {name: Shifted(tree, passage.start) for name, tree in members.items()}


def said(value: Value, *places: Passage) -> Extracted:
    """Pair a value with the passages that say it."""
    return Extracted(value, places)


def verbatim(passage: Passage) -> Extracted:
    """Take a passage as a value of one line."""
    return Extracted(passage.line, (passage,))


def merged(parts: Iterable[Mapping[str, Tree]]) -> Members:
    """Lay records over each other, deeply; of a member said twice the first saying holds.

    Lists are laid over each other position by position; what was read at once (`Shifted`) is taken or left as one.
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


def plain(tree: Tree) -> Any:
    """Give the document that a tree is of."""
    if isinstance(tree, dict):
        return {
            name: value.value if isinstance(value, Extracted) else plain(value)  # most are: a call less for each
            for name, value in tree.items()
        }
    if isinstance(tree, Shifted):
        return plain(tree.tree)
    return tree.value if isinstance(tree, Extracted) else [*map(plain, tree)]


def evidence_of(tree: Tree, letter: NormalizedText) -> Evidence:
    """Give the evidence for every value of a tree.

    Names of members stand in pointers as they are: the format has none with a tilde or a slash.

    >>> letter = NormalizedText.of("She is  41.")
    >>> evidence_of({"age": said(41, letter.whole[7:9]), "sexes": []}, letter)
    {'/age': (Span(start=8, end=10),)}
    """
    return dict(_said(tree, letter, "", 0))


def _said(tree: Tree, letter: NormalizedText, pointer: str, shifted: int) -> Iterator[tuple[str, tuple[Span, ...]]]:
    if isinstance(tree, Extracted):
        yield pointer, tuple(letter.span(place, shifted) for place in tree.places)
        return
    if isinstance(tree, Shifted):
        yield from _said(tree.tree, letter, pointer, shifted + tree.by)
        return
    for name, value in tree.items() if isinstance(tree, Mapping) else enumerate(tree):
        yield from _said(value, letter, f"{pointer}/{name}", shifted)
