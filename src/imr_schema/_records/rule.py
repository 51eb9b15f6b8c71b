"""What a rule is: one object from which check, JSON Schema, manual page and examples come."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import attrs

from imr_schema._records.codes import Code
from imr_schema._records.kinds import Schema, Violation
from imr_schema._records.predicates import All, Predicate
from imr_schema.findings import Level

Failures = Callable[[dict[str, Any]], Iterator[Violation]]
"""What tells where a demand is not met: a `Comparison`, or a function where none can say it."""


@attrs.frozen
class Clause:
    """Under a condition, a demand."""

    condition: Predicate
    demand: Predicate

    def violations(self, document: dict[str, Any]) -> Iterator[Violation]:
        return self.failures(document) if self.condition.holds(document) else iter(())

    def failures(self, document: dict[str, Any]) -> Iterator[Violation]:
        """Tell where the demand is not met; what is of another type is told by its own constraint."""
        return (violation for violation in self.demand.failures(document) if violation.constraint != "type")


@attrs.frozen
class when:  # noqa: N801 - so that a rule reads as a sentence: when(...).then(...)
    """Begin a clause: `when(condition).then(demand)`."""

    condition: Predicate

    def then(self, demand: Predicate) -> Clause:
        return Clause(self.condition, demand)


class Check(NamedTuple):
    """A demand on an object: whether it applies and whether it is met, which is quickly told; and where it is not."""

    applies: Callable[[dict[str, Any]], bool]
    is_met: Callable[[dict[str, Any]], bool]
    failures: Failures


_ALWAYS = All(())


def _never(_: Any) -> bool:
    return False


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
        programs: The programs for which it speaks, as codes; for all if none are named.
        passes: An example: changes to the example record (place below it: new value, `None` to take away) that keep the
            rule.
        fails: Changes that break it.
        also_fails: Further changes that break it, of which each breaks another clause.
    """

    id: str
    about: tuple[type, ...]
    level: Level
    title: str
    demand: tuple[Clause, ...] | Failures
    why: str
    source: str
    remedy: str
    only: Predicate = _ALWAYS
    programs: tuple[Code, ...] = ()
    passes: dict[str, Any]
    fails: dict[str, Any]
    also_fails: tuple[dict[str, Any], ...] = ()

    @property
    def in_schema(self) -> bool:
        """Whether a JSON Schema validator checks the rule."""
        return isinstance(self.demand, tuple) and self.level is Level.ERROR

    @property
    def checks(self) -> list[Check]:
        """What is looked at, one after the other."""
        if not isinstance(self.demand, tuple):
            return [Check(self.only.holds, _never, self.demand)]
        return [Check(clause.condition.holds, clause.demand.holds, clause.failures) for clause in self.demand]

    def violations(self, document: dict[str, Any]) -> Iterator[Violation]:
        """Tell where a JSON object breaks the rule, whatever else may be wrong with it."""
        for applies, is_met, failures in self.checks:
            if applies(document) and not is_met(document):
                yield from failures(document)

    def schemas(self) -> Iterator[Schema]:
        """Say the rule in JSON Schema: for each clause an `if` and `then`, marked with the rule's id."""
        for clause in self.demand if isinstance(self.demand, tuple) else ():
            yield {"$comment": self.id, "if": clause.condition.schema(), "then": clause.demand.schema()}
