"""What a rule is: one object from which check, JSON Schema, manual page and examples come."""

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from imr_schema._kinds import Breach, Schema
from imr_schema._predicates import All, Predicate
from imr_schema.findings import Level

Comparison = Callable[[dict[str, Any]], Iterator[Breach]]


@attrs.frozen
class Clause:
    """Under a condition, a demand."""

    condition: Predicate
    demand: Predicate

    def breaches(self, document: dict[str, Any]) -> Iterator[Breach]:
        if self.condition.holds(document):
            # What is of another type is told by its own constraint.
            yield from (breach for breach in self.demand.failures(document) if breach.constraint != "type")


@attrs.frozen
class when:  # noqa: N801 - so that a rule reads as a sentence: when(...).then(...)
    """Begin a clause: `when(condition).then(demand)`."""

    condition: Predicate

    def then(self, demand: Predicate) -> Clause:
        return Clause(self.condition, demand)


_ALWAYS = All(())


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """What members of a record owe each other.

    A rule is either clauses, which JSON Schema can say too, or a comparison of values, which it cannot.

    Attributes:
        id: Its name for ever: an id never changes its meaning, and a retired one is never used again.
        about: The records it is about.
        level: How much breaking it weighs; only errors are part of the JSON Schema.
        title: The rule in a sentence.
        demand: Its clauses, or its comparison.
        why: Why it exists.
        source: The statute, form or measurement it rests on.
        remedy: What to do about a finding.
        only: Under which condition a comparison is made.
        passes: An example: changes to the example record (place below it: new value, `None` to take away) that keep the
            rule.
        fails: Changes that break it.
    """

    id: str
    about: tuple[type, ...]
    level: Level
    title: str
    demand: tuple[Clause, ...] | Comparison
    why: str
    source: str
    remedy: str
    only: Predicate = _ALWAYS
    passes: dict[str, Any]
    fails: dict[str, Any]

    @property
    def in_schema(self) -> bool:
        """Whether a JSON Schema validator checks the rule."""
        return isinstance(self.demand, tuple) and self.level is Level.ERROR

    def breaches(self, document: dict[str, Any]) -> Iterator[Breach]:
        """Tell where a JSON object breaks the rule, whatever else may be wrong with it."""
        if isinstance(self.demand, tuple):
            for clause in self.demand:
                yield from clause.breaches(document)
        elif self.only.holds(document):
            yield from self.demand(document)

    def schemas(self) -> Iterator[Schema]:
        """Say the rule in JSON Schema: for each clause an `if` and `then`, marked with the rule's id."""
        for clause in self.demand if isinstance(self.demand, tuple) else ():
            yield {"$comment": self.id, "if": clause.condition.schema(), "then": clause.demand.schema()}
