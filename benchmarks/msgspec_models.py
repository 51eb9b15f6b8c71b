"""The record as classes of msgspec."""

from functools import cache
from typing import Annotated, Any

import msgspec
from peer_models import clean_pattern, fields, plain_type

from imr_schema._records.kinds import Integer, Kind, Number, Sequence, Text
from imr_schema._records.records import Nested


@cache
def struct(record: type, *, are_texts_clean: bool) -> type[msgspec.Struct]:
    """Make a class.

    Args:
        record: A record.
        are_texts_clean: Whether each free text must match the pattern of clean texts; otherwise its caller checks that.
    """

    def hint(kind: Kind) -> Any:
        match kind:
            case Nested(inner):
                return struct(inner, are_texts_clean=are_texts_clean)
            case Sequence(item, least):
                return Annotated[tuple[hint(item), ...], msgspec.Meta(min_length=least)]  # type: ignore[misc]
            case Text():
                pattern = clean_pattern(kind) if are_texts_clean else kind.pattern
                return Annotated[str, msgspec.Meta(min_length=1, max_length=kind.most, pattern=pattern)]
            case Integer(least, most):
                return Annotated[int, msgspec.Meta(ge=least, le=most)]
            case Number(above, most):
                return Annotated[float, msgspec.Meta(gt=above, le=most)]
        return plain_type(kind)

    members: list[Any] = [
        (each.name, each.hint) if each.is_required else (each.name, each.hint, each.default)
        for each in fields(record, hint)
    ]
    options: dict[str, Any] = {"kw_only": True, "forbid_unknown_fields": True, "omit_defaults": True, "gc": False}
    return msgspec.defstruct(record.__name__, members, **options)
