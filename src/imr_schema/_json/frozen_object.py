"""An immutable JSON object: the form in which a record holds what its publisher adds."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from imr_schema._json.canonical import canonical
from imr_schema._json.values import problems_of_value
from imr_schema.findings import Invalid


class JsonObject(Mapping[str, Any]):
    """Any JSON object, held as its canonical text (RFC 8785).

    Two objects are equal if their texts are: 1 and 1.0 are, 1 and `True` are not. What is read from it is a copy.

    >>> JsonObject({"b": 1.0, "a": [None]}) == JsonObject({"a": [None], "b": 1})
    True

    Attributes:
        text: The canonical text.

    Raises:
        Invalid: The object holds what is no JSON, such as NaN or a set; where is not told, as the names are data.
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
