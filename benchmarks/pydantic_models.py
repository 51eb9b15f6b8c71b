"""The record as models of pydantic."""

from functools import cache
from typing import Annotated, Any

import pydantic
from peer_models import clean_pattern, fields, plain_type

from imr_schema._records.kinds import Integer, Kind, Number, Sequence, Text
from imr_schema._records.records import Nested


@cache
def pydantic_model(record: type) -> type[pydantic.BaseModel]:
    """Make a model in strict mode, which takes dates from JSON text, with the fastest engine for patterns."""
    members: dict[str, Any] = {
        each.name: (each.hint, ... if each.is_required else each.default) for each in fields(record, _hint)
    }
    config = pydantic.ConfigDict(strict=True, extra="forbid", regex_engine="rust-regex", cache_strings="all")
    return pydantic.create_model(record.__name__, __config__=config, **members)


def _hint(kind: Kind) -> Any:
    match kind:
        case Nested(record):
            return pydantic_model(record)
        case Sequence(item, least):
            return Annotated[tuple[_hint(item), ...], pydantic.Field(min_length=least or None)]  # type: ignore[misc]
        case Text():
            bounds = pydantic.StringConstraints(min_length=1, max_length=kind.most, pattern=clean_pattern(kind))
            return Annotated[str, bounds]
        case Integer(least, most):
            return Annotated[int, pydantic.Field(ge=least, le=most)]
        case Number(above, most):
            return Annotated[float, pydantic.Field(gt=above, le=most)]
    return plain_type(kind)
