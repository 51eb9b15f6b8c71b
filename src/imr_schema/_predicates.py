"""The few conditions that rules are made of.

Each holds on a JSON document and says itself as JSON Schema, side by side, with JSON Schema's meaning: what is no
object has no members to miss, what is no list has no items to count. A dotted name goes down: `dates.injury`.
"""

from collections.abc import Iterator
from typing import Any

import attrs

from imr_schema._codes import Code
from imr_schema._kinds import Breach, Schema


class Predicate:
    """A condition on a JSON document."""

    __slots__ = ()

    def failures(self, document: Any) -> Iterator[Breach]:
        """Tell every place where the condition does not hold; a missing member is its own place."""
        raise NotImplementedError

    def schema(self) -> Schema:
        """Say the condition in JSON Schema, so that every failure's place is the failing keyword's."""
        raise NotImplementedError

    def holds(self, document: Any) -> bool:
        return next(self.failures(document), None) is None

    def __and__(self, other: "Predicate") -> "Predicate":
        return All((self, other))

    def __invert__(self) -> "Predicate":
        return Not(self)


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
        leaf = ({"required": [step]} if required else {}) | ({"properties": {step: leaf}} if leaf else {})
    return leaf


def _missing(document: Any, name: str) -> Iterator[Breach]:
    """The first member on the way to a dotted name that is not there."""
    steps = name.split(".")
    for depth, step in enumerate(steps, 1):
        if type(document) is not dict:
            return
        if step not in document:
            yield Breach("required", path=tuple(steps[:depth]))
            return
        document = document[step]


def values(document: Any, name: str) -> Iterator[Any]:
    """The value of the member with a dotted name: one, or none where it is missing."""
    for step in name.split("."):
        if type(document) is not dict or step not in document:
            return
        document = document[step]
    yield document


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

    def failures(self, document: Any) -> Iterator[Breach]:
        yield from dict.fromkeys(breach for name in self.names for breach in _missing(document, name))

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

    def failures(self, document: Any) -> Iterator[Breach]:
        for name in self.names:
            for _ in values(document, name):
                yield Breach("not", path=tuple(name.split(".")))

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

    def failures(self, document: Any) -> Iterator[Breach]:
        yield from _missing(document, self.name)
        for value in values(document, self.name):
            if not _is_one_of(value, self.allowed):
                yield Breach("enum", self.allowed, tuple(self.name.split(".")))

    def schema(self) -> Schema:
        return _nested(self.name, {"enum": self.allowed}, required=True)


class AtLeast(Predicate):
    """The list is there and has so many items or more."""

    __slots__ = ("count", "name")

    def __init__(self, name: str, count: int) -> None:
        self.name = name
        self.count = count

    def failures(self, document: Any) -> Iterator[Breach]:
        yield from _missing(document, self.name)
        for value in values(document, self.name):
            if type(value) is list and len(value) < self.count:
                yield Breach("minItems", self.count, tuple(self.name.split(".")))

    def schema(self) -> Schema:
        return _nested(self.name, {"minItems": self.count}, required=True)


class Empty(Predicate):
    """The list has no items, or is not there."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def failures(self, document: Any) -> Iterator[Breach]:
        for value in values(document, self.name):
            if type(value) is list and value:
                yield Breach("maxItems", 0, tuple(self.name.split(".")))

    def schema(self) -> Schema:
        return _nested(self.name, {"maxItems": 0}, required=False)


class Between(Predicate):
    """The number, if it is there, lies within the bounds, both included."""

    __slots__ = ("least", "most", "name")

    def __init__(self, name: str, least: int, most: int) -> None:
        self.name = name
        self.least = least
        self.most = most

    def failures(self, document: Any) -> Iterator[Breach]:
        path = tuple(self.name.split("."))
        for value in values(document, self.name):
            if type(value) in (int, float) and value < self.least:
                yield Breach("minimum", self.least, path)
            elif type(value) in (int, float) and value > self.most:
                yield Breach("maximum", self.most, path)

    def schema(self) -> Schema:
        return _nested(self.name, {"minimum": self.least, "maximum": self.most}, required=False)


@attrs.frozen
class Names(Predicate):
    """The value itself is the code: for lists of codes."""

    code: Code

    def failures(self, document: Any) -> Iterator[Breach]:
        if document != self.code.value:
            yield Breach("const", self.code.value)

    def schema(self) -> Schema:
        return {"const": self.code.value}


@attrs.frozen
class Every(Predicate):
    """The condition holds on every item of the list, if the list is there."""

    name: str
    condition: Predicate

    def failures(self, document: Any) -> Iterator[Breach]:
        for value in values(document, self.name):
            for index, item in enumerate(value if type(value) is list else ()):
                for breach in self.condition.failures(item):
                    yield breach._replace(path=(*self.name.split("."), index, *breach.path))

    def schema(self) -> Schema:
        return _nested(self.name, {"items": self.condition.schema()}, required=False)


@attrs.frozen
class Some(Predicate):
    """The list is there and the condition holds on one item or more."""

    name: str
    condition: Predicate

    def failures(self, document: Any) -> Iterator[Breach]:
        yield from _missing(document, self.name)
        for value in values(document, self.name):
            if type(value) is list and not any(map(self.condition.holds, value)):
                yield Breach("contains", path=tuple(self.name.split(".")))

    def schema(self) -> Schema:
        return _nested(self.name, {"contains": self.condition.schema()}, required=True)


@attrs.frozen
class Not(Predicate):
    """The condition does not hold; for the condition of a rule, as it can tell no place."""

    condition: Predicate

    def failures(self, document: Any) -> Iterator[Breach]:
        if self.condition.holds(document):
            yield Breach("not")

    def schema(self) -> Schema:
        return {"not": self.condition.schema()}


@attrs.frozen
class All(Predicate):
    """All conditions hold."""

    conditions: tuple[Predicate, ...]

    def failures(self, document: Any) -> Iterator[Breach]:
        for condition in self.conditions:
            yield from condition.failures(document)

    def schema(self) -> Schema:
        schema: Schema = {}
        for condition in self.conditions:
            schema = _merged(schema, condition.schema())
        return schema
