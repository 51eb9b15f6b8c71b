"""The record as plain classes of attrs, which cattrs structures: types and codes, and no other constraints."""

from functools import cache
from typing import Any

import attrs
from peer_models import fields, plain_type

from imr_schema._records.kinds import Kind, Sequence
from imr_schema._records.records import Nested


@cache
def attrs_class(record: type) -> type:
    """Make a class without converters and validators."""
    members: dict[str, Any] = {
        each.name: attrs.field(type=each.hint, default=each.default) for each in fields(record, _hint)
    }
    return attrs.make_class(record.__name__, members, kw_only=True, slots=True)


def _hint(kind: Kind) -> Any:
    match kind:
        case Nested(record):
            return attrs_class(record)
        case Sequence(item):
            return tuple[_hint(item), ...]  # type: ignore[misc]
    return plain_type(kind)
