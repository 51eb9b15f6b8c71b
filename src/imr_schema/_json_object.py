"""An immutable JSON object: the form in which a record holds what its publisher adds."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from imr_schema._json_canonical import canonical


class JsonObject(Mapping[str, Any]):
    """Any JSON object, held as its canonical text (RFC 8785).

    Two objects are equal if their texts are: 1 and 1.0 are, 1 and `True` are not. What is read from it is a copy.

    >>> JsonObject({"b": 1.0, "a": [None]}) == JsonObject({"a": [None], "b": 1})
    True

    Attributes:
        text: The canonical text.

    Raises:
        ValueError: The object holds what is no JSON, such as NaN.
        TypeError: Likewise, such as a set or a name that is no text.
    """

    __slots__ = ("text",)
    text: str

    def __init__(self, members: Mapping[str, Any]) -> None:
        object.__setattr__(self, "text", canonical(dict(members)))

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
