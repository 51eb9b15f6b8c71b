"""The few conditions that rules are made of.

Each holds on a JSON document and says itself as JSON Schema, side by side. A condition speaks of objects, lists and
numbers where the format has them: on any other value it does not hold, which is a violation of `type`, as strict
validators want it said. A dotted name goes down: `dates.injury`.
"""

from collections.abc import Iterator
from typing import Any

import attrs

from imr_schema._records.codes import Code
from imr_schema._records.kinds import Schema, Violation, is_number


class Predicate:
    """A condition on a JSON document."""

    __slots__ = ()

    def failures(self, document: Any) -> Iterator[Violation]:
        """Tell every place where the condition does not hold; a missing member is its own place."""
        raise NotImplementedError

    def schema(self) -> Schema:
        """Say the condition in JSON Schema, so that every failure's place is the failing keyword's."""
        raise NotImplementedError

    def holds(self, document: Any) -> bool:
        """Whether there is no failure: the quick answer to the question that is asked most."""
        raise NotImplementedError

    def __and__(self, other: "Predicate") -> "Predicate":
        return All((self, other))


def _merged(one: Schema, other: Schema) -> Schema:
    """Two schemas as one: what they require and say of members is joined, where they do not contradict each other."""
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
    """A schema of the member with a dotted name; `required` asks for every member on the way."""
    for step in reversed(name.split(".")):
        leaf = {"type": "object"} | ({"required": [step]} if required else {}) | {"properties": {step: leaf}}
    return leaf


def _way(document: Any, name: str, *, required: bool, leads_to: str = "any") -> Iterator[Violation]:
    """What is wrong on the way to the member with a dotted name: it is missing, or something is of another type."""
    steps = tuple(name.split("."))
    for depth, step in enumerate(steps):
        if type(document) is not dict:
            yield Violation("type", "object", steps[:depth])
            return
        if step not in document:
            if required:
                yield Violation("required", path=steps[: depth + 1])
            return
        document = document[step]
    if (leads_to == "array" and type(document) is not list) or (leads_to == "number" and not is_number(document)):
        yield Violation("type", leads_to, steps)


_ABSENT, _LOST = object(), object()


def _at(document: Any, name: str) -> Any:
    """The member with a dotted name; `_ABSENT` where it is missing, `_LOST` where the way to it is of another type."""
    if "." not in name:  # most are
        return document.get(name, _ABSENT) if type(document) is dict else _LOST
    for step in name.split("."):
        if type(document) is not dict:
            return _LOST
        document = document.get(step, _ABSENT)
        if document is _ABSENT:
            break
    return document


def _values(document: Any, name: str) -> list[Any]:
    """The value of the member with a dotted name: one, or none where it is missing."""
    value = _at(document, name)
    return [] if value is _ABSENT or value is _LOST else [value]


def _lists(document: Any, name: str) -> list[list[Any]]:
    """The list that is the member with a dotted name, if it is one."""
    return [value for value in _values(document, name) if type(value) is list]


def _is_one_of(value: Any, allowed: list[Any]) -> bool:
    """Equality as JSON has it: `True` is not 1."""
    return any(type(value) is type(each) and value == each for each in allowed)


def _plain(codes: tuple[Code | bool, ...]) -> list[Any]:
    return [code.value if isinstance(code, Code) else code for code in codes]


class Has(Predicate):
    """The members are there."""

    __slots__ = ("names",)

    def __init__(self, *names: str) -> None:
        self.names = names

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from dict.fromkeys(violation for name in self.names for violation in _way(document, name, required=True))

    def holds(self, document: Any) -> bool:
        return all(_values(document, name) for name in self.names)

    def schema(self) -> Schema:
        schema: Schema = {}
        for name in self.names:
            schema = _merged(schema, _nested(name, {}, required=True))
        return schema


class Lacks(Predicate):
    """The members are not there."""

    __slots__ = ("names",)

    def __init__(self, *names: str) -> None:
        self.names = names

    def failures(self, document: Any) -> Iterator[Violation]:
        for name in self.names:
            yield from _way(document, name, required=False)
            yield from (Violation("not", path=tuple(name.split("."))) for _ in _values(document, name))

    def holds(self, document: Any) -> bool:
        return all(_at(document, name) is _ABSENT for name in self.names)

    def schema(self) -> Schema:
        schema: Schema = {}
        for name in self.names:
            # Not `false`: python-jsonschema reports that one at the parent.
            schema = _merged(schema, _nested(name, {"not": {}}, required=False))
        return schema


class Is(Predicate):
    """The member is there and is one of the codes, or the truth value."""

    __slots__ = ("allowed", "name")

    def __init__(self, name: str, *codes: Code | bool) -> None:
        self.name = name
        self.allowed = _plain(codes)

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=True)
        for value in _values(document, self.name):
            if not _is_one_of(value, self.allowed):
                yield Violation("enum", self.allowed, tuple(self.name.split(".")))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value in self.allowed and (type(value) is str or _is_one_of(value, self.allowed))

    def schema(self) -> Schema:
        return _nested(self.name, {"enum": self.allowed}, required=True)


class AtLeast(Predicate):
    """The list is there and has so many items or more."""

    __slots__ = ("count", "name")

    def __init__(self, name: str, count: int) -> None:
        self.name = name
        self.count = count

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=True, leads_to="array")
        for items in _lists(document, self.name):
            if len(items) < self.count:
                yield Violation("minItems", self.count, tuple(self.name.split(".")))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return type(value) is list and len(value) >= self.count

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "minItems": self.count}, required=True)


class Empty(Predicate):
    """The list has no items, or is not there."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="array")
        for items in _lists(document, self.name):
            if items:
                yield Violation("maxItems", 0, tuple(self.name.split(".")))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is _ABSENT or value == []

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "maxItems": 0}, required=False)


class Between(Predicate):
    """The number, if it is there, lies within the bounds, both included."""

    __slots__ = ("least", "most", "name")

    def __init__(self, name: str, least: int, most: int) -> None:
        self.name = name
        self.least = least
        self.most = most

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="number")
        path = tuple(self.name.split("."))
        for value in filter(is_number, _values(document, self.name)):
            if value < self.least:
                yield Violation("minimum", self.least, path)
            elif value > self.most:
                yield Violation("maximum", self.most, path)

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is _ABSENT or (is_number(value) and bool(self.least <= value <= self.most))

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "number", "minimum": self.least, "maximum": self.most}, required=False)


@attrs.frozen
class Names(Predicate):
    """The value itself is the code: for lists of codes."""

    code: Code

    def failures(self, document: Any) -> Iterator[Violation]:
        if not self.holds(document):
            yield Violation("const", self.code.value)

    def holds(self, document: Any) -> bool:
        return bool(document == self.code.value)

    def schema(self) -> Schema:
        return {"const": self.code.value}


@attrs.frozen
class Every(Predicate):
    """The condition holds on every item of the list, if the list is there."""

    name: str
    condition: Predicate

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=False, leads_to="array")
        for items in _lists(document, self.name):
            for index, item in enumerate(items):
                for violation in self.condition.failures(item):
                    yield violation._replace(path=(*self.name.split("."), index, *violation.path))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return value is _ABSENT or (type(value) is list and all(map(self.condition.holds, value)))

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "items": self.condition.schema()}, required=False)


@attrs.frozen
class Some(Predicate):
    """The list is there and the condition holds on one item or more."""

    name: str
    condition: Predicate

    def failures(self, document: Any) -> Iterator[Violation]:
        yield from _way(document, self.name, required=True, leads_to="array")
        for items in _lists(document, self.name):
            if not any(map(self.condition.holds, items)):
                yield Violation("contains", path=tuple(self.name.split(".")))

    def holds(self, document: Any) -> bool:
        value = _at(document, self.name)
        return type(value) is list and any(map(self.condition.holds, value))

    def schema(self) -> Schema:
        return _nested(self.name, {"type": "array", "contains": self.condition.schema()}, required=True)


@attrs.frozen
class Not(Predicate):
    """The condition does not hold; for the condition of a rule, as it can tell no place."""

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
        for condition in self.conditions:  # noqa: SIM110 - this is asked thousands of times a second
            if not condition.holds(document):
                return False
        return True

    def schema(self) -> Schema:
        schema: Schema = {}
        for condition in self.conditions:
            schema = _merged(schema, condition.schema())
        return schema
