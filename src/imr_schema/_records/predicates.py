"""The few conditions that rules are made of.

Each is a check of a JSON document and, beside it, the same condition in JSON Schema. A condition expects objects, lists
and numbers where the format has them: on any other value it does not hold, and the violation is of `type`, because
strict validators require a `type` beside such keywords. A dotted name leads to a nested member: `dates.injury`.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from imr_schema._json.edits import ABSENT, NoValue, look_up
from imr_schema._records.codes import Code
from imr_schema._records.kinds import Schema, Text, Violation, is_number


class Predicate:
    """A condition on a JSON document."""

    __slots__ = ()

    def failures(self, document: Any) -> Iterator[Violation]:
        """Find every place where the condition does not hold; the place of a missing member is its own."""
        raise NotImplementedError

    def schema(self) -> Schema:
        """Write the condition in JSON Schema, so that a keyword fails at the place of every failure."""
        raise NotImplementedError

    def holds(self, document: Any) -> bool:
        """Whether there is no failure; much faster than `failures`."""
        raise NotImplementedError

    def __and__(self, other: "Predicate") -> "Predicate":
        return All((self, other))


def _merged(one: Schema, other: Schema) -> Schema:
    """Merge two schemas: their `required` and `properties` are joined; where they conflict, both go under `allOf`."""
    merged = dict(one)
    for keyword, value in other.items():
        if keyword not in merged or merged[keyword] == value:
            merged[keyword] = value
        elif keyword == "required":
            merged[keyword] = list(dict.fromkeys(merged[keyword] + value))
        elif keyword == "properties":
            named = merged[keyword]
            merged[keyword] = named | {name: _merged(named.get(name, {}), each) for name, each in value.items()}
        else:
            return {"allOf": [one, other]}
    return merged


def _nested(name: str, leaf: Schema, *, required: bool) -> Schema:
    """Put the schema of a member under its dotted name; `required` makes every member on the way required."""
    for step in reversed(_path(name)):
        leaf = {"type": "object"} | ({"required": [step]} if required else {}) | {"properties": {step: leaf}}
    return leaf


def _way(document: Any, name: str, *, required: bool, leads_to: str = "any") -> Iterator[Violation]:
    """Violations on the way to the member with a dotted name: a member is missing, or a value is of another type."""
    steps = _path(name)
    for depth, step in enumerate(steps):
        if type(document) is not dict:
            yield Violation("type", "object", steps[:depth])
            return
        if step not in document:
            if required:
                yield Violation("required", path=steps[: depth + 1])
            return
        document = document[step]
    is_it = {"array": type(document) is list, "number": is_number(document), "string": type(document) is str}
    if not is_it.get(leads_to, True):
        yield Violation("type", leads_to, steps)


@cache
def _path(name: str) -> tuple[str, ...]:
    return tuple(name.split("."))


def _at(document: Any, name: str) -> Any:
    """The member with a dotted name, `ABSENT` or `UNREACHABLE`."""
    return look_up(document, _path(name))


def _values(document: Any, name: str) -> list[Any]:
    """The value of the member with a dotted name in a list, or an empty list where it is missing."""
    value = _at(document, name)
    return [] if isinstance(value, NoValue) else [value]


def _lists(document: Any, name: str) -> list[list[Any]]:
    """As `_values`, for a member that is a list; any other value counts as missing."""
    return [value for value in _values(document, name) if type(value) is list]


def _is_one_of(value: Any, allowed: tuple[Any, ...]) -> bool:
    """Whether a value is equal to an allowed one as JSON defines it: `True` is not 1."""
    return any(type(value) is type(each) and value == each for each in allowed)


@attrs.frozen(init=False)
class Has(Predicate):
    """The members are present."""

    names: tuple[str, ...]

    def __init__(self, *names: str) -> None:
        self.__attrs_init__(names)

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from dict.fromkeys(violation for name in self.names for violation in _way(document, name, required=True))

    def holds(self, document: Any) -> bool:
        return all(_values(document, name) for name in self.names)

    def schema(self) -> Schema:
        schema: Schema = {}
        for name in self.names:
            schema = _merged(schema, _nested(name, {}, required=True))
        return schema


@attrs.frozen(init=False)
class Lacks(Predicate):
    """The members are absent."""

    names: tuple[str, ...]

    def __init__(self, *names: str) -> None:
        self.__attrs_init__(names)

    def failures(self, document: Any) -> Iterator[Violation]:
        for name in self.names:
            yield from _way(document, name, required=False)
            yield from (Violation("not", path=_path(name)) for _ in _values(document, name))

    def holds(self, document: Any) -> bool:
        return all(_at(document, name) is ABSENT for name in self.names)

    def schema(self) -> Schema:
        schema: Schema = {}
        for name in self.names:
            # Not `false`: python-jsonschema reports that one at the parent.
            schema = _merged(schema, _nested(name, {"not": {}}, required=False))
        return schema


@attrs.frozen(init=False)
class Is(Predicate):
    """The member is present and is one of the codes, or the truth value.

    Attributes:
        name: The member.
        allowed: The codes as they are written, or truth values.
    """

    name: str
    allowed: tuple[str | bool, ...]

    def __init__(self, name: str, *codes: Code | bool) -> None:
        self.__attrs_init__(name, tuple(code.value if isinstance(code, Code) else code for code in codes))

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=True)
        for value in _values(document, self.name):
            if not _is_one_of(value, self.allowed):
                yield Violation("enum", list(self.allowed), _path(self.name))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value in self.allowed and (type(value) is str or _is_one_of(value, self.allowed))

    def schema(self) -> Schema:
        return _nested(self.name, {"enum": list(self.allowed)}, required=True)


_LINE = Text()


@attrs.frozen
class Matches(Predicate):
    """The text of one line, if present, matches a portable regular expression from `^` to `$`.

    A text that is not clean has a finding of its own constraint: engines disagree on `$` before a line break.
    """

    name: str
    pattern: str

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="string")
        for value in _values(document, self.name):
            if type(value) is str and not self._fits(value):
                yield Violation("pattern", self.pattern, _path(self.name))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is ABSENT or (type(value) is str and self._fits(value))

    def _fits(self, value: str) -> bool:
        return not _LINE.is_clean(value) or bool(re.search(self.pattern, value))

    def schema(self) -> Schema:
        clean = {"not": {"pattern": _LINE.unclean}}
        return _nested(self.name, {"type": "string", "if": clean, "then": {"pattern": self.pattern}}, required=False)


@attrs.frozen
class AtLeast(Predicate):
    """The list is present and has at least so many items."""

    name: str
    count: int

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=True, leads_to="array")
        for items in _lists(document, self.name):
            if len(items) < self.count:
                yield Violation("minItems", self.count, _path(self.name))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return type(value) is list and len(value) >= self.count

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "minItems": self.count}, required=True)


@attrs.frozen
class Empty(Predicate):
    """The list has no items, or is absent."""

    name: str

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="array")
        for items in _lists(document, self.name):
            if items:
                yield Violation("maxItems", 0, _path(self.name))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is ABSENT or value == []

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "maxItems": 0}, required=False)


@attrs.frozen
class Between(Predicate):
    """The number, if present, lies within the bounds, both included."""

    name: str
    least: int
    most: int

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="number")
        path = _path(self.name)
        for value in filter(is_number, _values(document, self.name)):
            if value < self.least:
                yield Violation("minimum", self.least, path)
            elif value > self.most:
                yield Violation("maximum", self.most, path)

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is ABSENT or (is_number(value) and bool(self.least <= value <= self.most))

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "number", "minimum": self.least, "maximum": self.most}, required=False)


@attrs.frozen(init=False)
class Names(Predicate):
    """The value itself is one of the codes: for lists of codes.

    Attributes:
        allowed: The codes as they are written.
    """

    allowed: tuple[str, ...]

    def __init__(self, *codes: Code) -> None:
        self.__attrs_init__(tuple(code.value for code in codes))

    def failures(self, document: Any) -> Iterator[Violation]:
        if not self.holds(document):
            yield Violation("enum", list(self.allowed))

    def holds(self, document: Any) -> bool:
        return type(document) is str and document in self.allowed

    def schema(self) -> Schema:
        return {"enum": list(self.allowed)}


@attrs.frozen
class Every(Predicate):
    """The condition holds on every item of the list, if the list is present."""

    name: str
    condition: Predicate

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="array")
        for items in _lists(document, self.name):
            for index, item in enumerate(items):
                for violation in self.condition.failures(item):
                    yield violation._replace(path=(*_path(self.name), index, *violation.path))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is ABSENT or (type(value) is list and all(map(self.condition.holds, value)))

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "items": self.condition.schema()}, required=False)


@attrs.frozen
class Some(Predicate):
    """The list is present and the condition holds on at least one item."""

    name: str
    condition: Predicate

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=True, leads_to="array")
        for items in _lists(document, self.name):
            if not any(map(self.condition.holds, items)):
                yield Violation("contains", path=_path(self.name))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return type(value) is list and any(map(self.condition.holds, value))

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "contains": self.condition.schema()}, required=True)


@attrs.frozen
class AtMostOne(Predicate):
    """The condition holds on one item of the list or on none, if the list is present."""

    name: str
    condition: Predicate

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="array")
        for items in _lists(document, self.name):
            if self._are_several(items):
                yield Violation("not", path=_path(self.name))

    def _are_several(self, items: list[Any]) -> bool:
        return sum(map(self.condition.holds, items)) > 1

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is ABSENT or (type(value) is list and not self._are_several(value))

    def schema(self) -> Schema:
        # Not `maxContains`: engines report it at different keywords.
        several = {"contains": self.condition.schema(), "minContains": 2}
        return _nested(self.name, {"type": "array", "not": several}, required=False)


@attrs.frozen
class Implies(Predicate):
    """Where a condition holds, so does a demand: for items of a list, which `when` cannot tell apart."""

    condition: Predicate
    demand: Predicate

    def failures(self, document: Any) -> Iterator[Violation]:
        if self.condition.holds(document):
            yield from self.demand.failures(document)

    def holds(self, document: Any) -> bool:
        return not self.condition.holds(document) or self.demand.holds(document)

    def schema(self) -> Schema:
        return {"if": self.condition.schema(), "then": self.demand.schema()}


@attrs.frozen
class Not(Predicate):
    """The condition does not hold. Only for the condition of a rule: its failure has no place of its own."""

    condition: Predicate

    def failures(self, document: Any) -> Iterator[Violation]:
        if not self.holds(document):
            yield Violation("not")

    def holds(self, document: Any) -> bool:
        return not self.condition.holds(document)

    def schema(self) -> Schema:
        return {"not": self.condition.schema()}


@attrs.frozen
class All(Predicate):
    """All conditions hold."""

    conditions: tuple[Predicate, ...]

    def failures(self, document: Any) -> Iterator[Violation]:
        for condition in self.conditions:
            yield from condition.failures(document)

    def holds(self, document: Any) -> bool:
        for condition in self.conditions:  # noqa: SIM110 - a generator takes twice as long
            if not condition.holds(document):
                return False
        return True

    def schema(self) -> Schema:
        schema: Schema = {}
        for condition in self.conditions:
            schema = _merged(schema, condition.schema())
        return schema
