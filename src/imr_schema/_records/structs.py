"""Records as msgspec reads and writes them, for the fast path and for the canonical text.

While reading, msgspec checks types, codes, bounds and patterns, and refuses a record that breaks one. What it cannot
check is checked elsewhere: `OUTSIDE_TYPES` finds in compact JSON text what no text or number may be; the rest is
compiled with the rules.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

import msgspec

from imr_schema._json.canonical import SMALL
from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.kinds import CONTROL, WHITE, Boolean, Date, Integer, Kind, Number, OneOf, Sequence, Text
from imr_schema._records.records import Nested, shape

OUTSIDE_TYPES = "|".join(
    (
        rf'[:,\[]"(?:[{WHITE}"]|\\[bfnrtu])',  # a text that is empty, or begins with white space
        rf'(?:[{WHITE}]|\\[bfnrtu])"',  # one that ends with it
        rf"[{CONTROL}]|\\[bfru]",  # control characters, but for line breaks and tabs
        r"[:,\[][0-9]+\.0[,}\]]",  # an integer that is written with a point
    )
)
"""A portable pattern of what constraints forbid in compact JSON text. It also matches some text that is allowed."""


@cache
def typed(record: type) -> type[msgspec.Struct]:
    """Return the class that msgspec reads a record into. An absent member is `None`, a date a `date`, the rest JSON."""
    members: list[Any] = []
    for member in shape(record).members.values():
        named = (member.name, hint(member.kind))
        members.append(named if member.required else (*named, None))
    options: dict[str, Any] = {"kw_only": True, "forbid_unknown_fields": True, "omit_defaults": True, "gc": False}
    return msgspec.defstruct(record.__name__, members, **options)


@cache
def hint(kind: Kind) -> Any:  # noqa: PLR0911 - one for each kind
    """The type that msgspec reads a value into."""
    match kind:
        case Nested():
            return typed(kind.record)
        case Sequence():
            return Annotated[list[hint(kind.item)], msgspec.Meta(min_length=kind.least)]  # type: ignore[misc]
        case OneOf():
            return Literal[tuple(kind.allowed)]
        case Text():
            return Annotated[str, msgspec.Meta(pattern=kind.pattern, max_length=kind.most)]
        case Integer():
            return Annotated[int, msgspec.Meta(ge=kind.least, le=kind.most)]
        case Number():
            bounds = msgspec.Meta(gt=kind.above, le=kind.most)
            return Annotated[int, bounds] | Annotated[float, bounds]
        case Boolean():
            return bool
        case Date():
            return date
    return dict[str, Any]


def writer(record: type) -> Callable[[Any], str | None]:
    """Make a function that writes a record canonically, or returns `None` if msgspec would write it differently."""
    made, encode = _written(record), msgspec.json.Encoder(enc_hook=_open).encode

    def write(instance: Any) -> str | None:
        if type(instance) is not record:
            return None
        text = encode(msgspec.convert(instance, made, from_attributes=True)).decode()
        return None if SMALL.search(text) or _INTEGRAL.search(text) else text

    return write


_INTEGRAL = re.compile(r"\.0(?=[,}])")  # how a whole number of type float is written


def _open(value: JsonObject) -> msgspec.Raw:
    return msgspec.Raw(value.text.encode())


@cache
def _written(record: type) -> type[msgspec.Struct]:
    """Return the class that msgspec writes a record from: the same members and defaults; defaults are not written."""
    members: list[Any] = []
    for member in shape(record).members.values():
        hint = _hint_to_write(member.kind)
        members.append((member.name, hint) if member.required else (member.name, hint | None, member.default))
    return msgspec.defstruct(record.__name__, members, kw_only=True, omit_defaults=True, gc=False)


def _hint_to_write(kind: Kind) -> Any:
    match kind:
        case Nested():
            return _written(kind.record)
        case Sequence():
            return tuple[_hint_to_write(kind.item), ...]  # type: ignore[misc]
    return Any
