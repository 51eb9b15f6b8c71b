"""A rule: one object from which check, JSON Schema, manual page and examples are derived."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import attrs

from imr_schema._records.codes import Code
from imr_schema._records.comparisons import Comparison
from imr_schema._records.kinds import Schema, Violation
from imr_schema._records.predicates import All, Predicate
from imr_schema.findings import Level, Path


@attrs.frozen
class Clause:
    """A demand that applies under a condition."""

    condition: Predicate
    demand: Predicate

    def violations(self, document: dict[str, Any]) -> Iterator[Violation]:
        return self.failures(document) if self.condition.holds(document) else iter(())

    def failures(self, document: dict[str, Any]) -> Iterator[Violation]:
        """Find where the demand is not met; a value of another type is reported by its own constraint."""
        return (violation for violation in self.demand.failures(document) if violation.constraint != "type")


@attrs.frozen
class when:  # noqa: N801 - so that a rule reads as a sentence: when(...).then(...)
    """Begin a clause: `when(condition).then(demand)`."""

    condition: Predicate

    def then(self, demand: Predicate) -> Clause:
        return Clause(self.condition, demand)


class Check(NamedTuple):
    """A demand on an object: whether it applies and whether it is met, both fast, and where it is not met."""

    applies: Callable[[dict[str, Any]], bool]
    is_met: Callable[[dict[str, Any]], bool]
    failures: Callable[[dict[str, Any]], Iterator[Violation]]


_ALWAYS = All(())


def _never(_: Any) -> bool:
    return False


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Rule:
    """A requirement on several members of a record together.

    A rule is made either of clauses, which JSON Schema can express too, or of a comparison of values, which it cannot.

    Attributes:
        id: Its permanent name: the meaning of an id never changes, and a retired id is never reused.
        about: The records it is about.
        level: How serious a violation is; only errors are part of the JSON Schema.
        title: The rule in a sentence.
        demand: Its clauses, or its comparison.
        why: Why it exists.
        source: The statute, form or measurement it is based on.
        remedy: What to do about a finding. It may name `{member}`, the member in question, and `{limit}`, what the
            demand requires of it, where every demand of the rule has one.
        remedies: What to do instead where the demand fails by a certain keyword of JSON Schema, such as `required`.
        only: The condition under which the comparison is made.
        programs: The programs to which the rule applies, as codes; empty if it applies to all.
        passes: An example that meets the rule, as changes to the example record (place in the record: new value, or
            `None` to remove it).
        fails: Changes that break it.
        also_fails: Further changes that break it, of which each breaks another clause.
    """

    id: str
    about: tuple[type, ...]
    level: Level
    title: str
    demand: tuple[Clause, ...] | Comparison
    why: str
    source: str
    remedy: str
    remedies: Mapping[str, str] = attrs.field(factory=dict)
    only: Predicate = _ALWAYS
    programs: tuple[Code, ...] = ()
    passes: dict[str, Any]
    fails: dict[str, Any]
    also_fails: tuple[dict[str, Any], ...] = ()

    def __repr__(self) -> str:
        return f"Rule({self.id!r})"  # Hypothesis prints strategies, which hold rules

    @property
    def in_schema(self) -> bool:
        """Whether a JSON Schema validator checks the rule."""
        return isinstance(self.demand, tuple) and self.level is Level.ERROR

    @property
    def checks(self) -> list[Check]:
        """The checks that the rule consists of."""
        if not isinstance(self.demand, tuple):
            return [Check(self.only.holds, _never, self.demand)]
        return [Check(clause.condition.holds, clause.demand.holds, clause.failures) for clause in self.demand]

    def violations(self, document: dict[str, Any]) -> Iterator[Violation]:
        """Find where a JSON object breaks the rule, whatever else is wrong with it."""
        for applies, is_met, failures in self.checks:
            if applies(document) and not is_met(document):
                yield from failures(document)

    def schemas(self) -> Iterator[Schema]:
        """Write the rule in JSON Schema: an `if` and `then` for each clause, marked with the id of the rule."""
        for clause in self.demand if isinstance(self.demand, tuple) else ():
            yield {"$comment": self.id, "if": clause.condition.schema(), "then": clause.demand.schema()}


def rules_about(record: type, rules: Iterable[Rule]) -> list[Rule]:
    """The rules about a record, in order."""
    return [rule for rule in rules if record in rule.about]


def checks_about(record: type, rules: Iterable[Rule]) -> list[tuple[Rule, Check]]:
    """The checks of the rules about a record, in order; always the same objects."""
    return list(_checks_about(record, tuple(rules)))


@cache
def _checks_about(record: type, rules: tuple[Rule, ...]) -> tuple[tuple[Rule, Check], ...]:
    return tuple((rule, check) for rule in rules_about(record, rules) for check in rule.checks)


Suspect = tuple[Path, dict[str, Any], list[tuple[Rule, Check]]]
"""A place in a document, the object there, and checks of rules that it may fail."""
