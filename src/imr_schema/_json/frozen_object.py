"""An immutable JSON object, for the extensions that a publisher adds to a record."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from imr_schema._json.canonical import canonical
from imr_schema._json.values import problems_of_value
from imr_schema.findings import Invalid


class JsonObject(Mapping[str, Any]):
    """Any JSON object, stored as its canonical text (RFC 8785).

    Two objects are equal if their texts are: 1 equals 1.0, but not `True`. Reading a member returns a copy.

    >>> JsonObject({"b": 1.0, "a": [None]}) == JsonObject({"a": [None], "b": 1})
    True

    Attributes:
        text: The canonical text.

    Raises:
        Invalid: The object contains a value that is not JSON, such as NaN or a set. The findings have no paths, since
            the names in them are data.
    """

    __slots__ = ("text",)
    text: str

    def __init__(self, members: Mapping[str, Any]) -> None:
        value = dict(members)
        if findings := tuple(problems_of_value(value)):
            raise Invalid(attrs.evolve(finding, path=()) for finding in findings)
        object.__setattr__(self, "text", canonical(value))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def _members(self) -> dict[str, Any]:
        members: dict[str, Any] = json.loads(self.text)
        return members

    def __getitem__(self, name: str) -> Any:
        return self._members()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members())

    def __len__(self) -> int:
        return len(self._members())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, JsonObject) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        return type(self), (self._members(),)

    def __repr__(self) -> str:
        return f"JsonObject({len(self)} members)"
