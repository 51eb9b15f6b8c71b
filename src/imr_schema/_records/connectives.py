"""Conditions as Python expressions that know of what they are made, so that a part that several share is asked once."""

from collections.abc import Iterable, Iterator
from itertools import chain

TRUE = "True"


class Conjunction(str):
    """Conditions that all hold, as an expression.

    Attributes:
        chains: The same apart. In a chain, a condition has a value only where those before it hold.
    """

    __slots__ = ("chains",)
    chains: "tuple[tuple[str, ...], ...]"

    @classmethod
    def of(cls, chains: "Iterable[tuple[str, ...]]") -> str:
        found = tuple(dict.fromkeys(chains))
        needed = list(dict.fromkeys(condition for chain in found for condition in chain))
        made = cls(f"({' and '.join(needed)})" if len(needed) > 1 else (needed or [TRUE])[0])
        made.chains = found
        return made


class Negation(str):
    """That a condition does not hold, as an expression."""

    __slots__ = ("condition",)
    condition: str


class Disjunction(str):
    """That one of some conditions holds, as an expression."""

    __slots__ = ("conditions",)
    conditions: "tuple[str, ...]"


class Existence(str):
    """That a condition holds on some item of a list, as an expression.

    Attributes:
        condition: The condition.
        item: The name of an item in it.
        items: The list.
        position: The name of the position of the item in it, if it has one.
    """

    __slots__ = ("condition", "item", "items", "position")
    condition: str
    item: str
    items: str
    position: str


def loop_over(items: str, item: str, position: str = "") -> str:
    """The head of a loop over the items of a list, which may name their positions, counted from 1."""
    return f"for {position}, {item} in enumerate({items}, 1)" if position else f"for {item} in {items}"


def existence(condition: str, items: str, item: str, position: str = "") -> str:
    """That a condition holds on some item of a list."""
    position = position if position in condition else ""
    made = Existence(f"any([{condition} {loop_over(items, item, position)}])")
    made.condition, made.items, made.item, made.position = condition, items, item, position
    return made


def negation(condition: str) -> str:
    """That a condition does not hold."""
    made = Negation(f"(not {condition})")
    made.condition = condition
    return made


def chains_of(condition: str) -> tuple[tuple[str, ...], ...]:
    """The parts of a condition, each of which holds if it does."""
    if isinstance(condition, Conjunction):
        return condition.chains
    if isinstance(condition, Negation) and isinstance(condition.condition, Negation):
        return chains_of(condition.condition.condition)
    return () if condition == TRUE else ((condition,),)


def conjunction(conditions: Iterable[str]) -> str:
    """That all conditions hold, each of which has a value whether the others hold or not."""
    return Conjunction.of(chain for condition in conditions for chain in chains_of(condition))


def given(before: Iterable[str], condition: str) -> str:
    """That a condition holds, and those before it, without which it has no value."""
    needed = tuple(dict.fromkeys(before))
    return Conjunction.of((*needed, *chain) for chain in chains_of(condition) or ((),))


def disjunction(conditions: Iterable[str]) -> str:
    """That one of some conditions holds."""
    found = tuple(conditions)
    made = Disjunction(f"({' or '.join(found)})")
    made.conditions = found
    return made


def existences_in(condition: str) -> Iterator[Existence]:
    """The conditions on some item of a list that a condition is made of; not those within others."""
    match condition:
        case Existence():
            yield condition
        case Negation():
            yield from existences_in(condition.condition)
        case Conjunction() | Disjunction():
            parts = (
                condition.conditions if isinstance(condition, Disjunction) else chain.from_iterable(condition.chains)
            )
            for part in parts:
                yield from existences_in(part)
