"""What models of other libraries have in common: they are made from our declarations, so no constraint is forgotten."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Literal, NamedTuple

import attrs

from imr_schema._records.codes import Code
from imr_schema._records.kinds import WHITE, Boolean, Date, Integer, Kind, Number, OneOf, Text
from imr_schema._records.records import shape


class Field(NamedTuple):
    """A member of a model."""

    name: str
    hint: Any
    is_required: bool
    default: Any


def fields(record: type, hint: Callable[[Kind], Any]) -> Iterator[Field]:
    """Return the members of the model of a record.

    Args:
        record: A record.
        hint: Returns the type of a kind of value.
    """
    for each in shape(record).members.values():
        own = hint(each.kind)
        default = each.default.value if isinstance(each.default, Code) else each.default
        yield Field(each.name, own | None if default is None else own, default is attrs.NOTHING, default)


def plain_type(kind: Kind) -> Any:
    """Return the type of a single value, without bounds and patterns."""
    return Literal[tuple(kind.allowed)] if isinstance(kind, OneOf) else _PLAIN.get(type(kind), dict[str, Any])


_PLAIN = {Boolean: bool, Date: date, Text: str, Integer: int, Number: float}


def clean_pattern(kind: Text) -> str:
    """Return one pattern for a whole text: its own, or the one of all clean texts."""
    edge = f"[^{WHITE}{kind.control[1:-1]}]"
    return kind.pattern or rf"^{edge}([^{kind.control[1:-1]}]*{edge})?$"
