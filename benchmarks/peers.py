"""The same record in other libraries, each at its best settings; models are made from our declarations."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, Literal

import attrs
import cattrs
import fastjsonschema
import jsonschema
import jsonschema_rs
import msgspec
import orjson
import pydantic
from by_hand import check_case

from imr_schema import fast_path, json_schema
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Sequence, Text
from imr_schema._records.records import Nested, shape
from imr_schema.model.case import Case

Check = Callable[[bytes], Any]
"""Reads and checks one line; raises, or gives something false, if it is bad."""


def _clean(kind: Text) -> str:
    """What a text must match, in one pattern."""
    edge = "[^\\s" + kind.control[1:]
    return kind.pattern or rf"^{edge}([^{kind.control[1:]}*{edge})?$"


def _hint(kind: Kind, model: Callable[[type], Any], constrained: Callable[[Kind], Any]) -> Any:
    match kind:
        case Nested(record):
            return model(record)
        case Sequence(item):
            return tuple[_hint(item, model, constrained), ...]
        case OneOf():
            return Literal[tuple(kind.allowed)]
        case Boolean():
            return bool
        case Date():
            return date
    return constrained(kind) if isinstance(kind, Text | Integer | Number) else dict[str, Any]


def _memo(make: Callable[[type], Any]) -> Callable[[type], Any]:
    made: dict[type, Any] = {}

    def model(record: type) -> Any:
        if record not in made:
            made[record] = make(record)
        return made[record]

    return model


def _pydantic_constrained(kind: Kind) -> Any:
    match kind:
        case Text():
            return Annotated[str, pydantic.StringConstraints(min_length=1, pattern=_clean(kind))]
        case Integer(least, most):
            return Annotated[int, pydantic.Field(ge=least, le=most)]
        case Number(above, most):
            return Annotated[float, pydantic.Field(gt=above, le=most)]
    raise TypeError(kind)


@_memo
def _pydantic_model(record: type) -> Any:
    fields: dict[str, Any] = {}
    for member in shape(record).members.values():
        hint = _hint(member.kind, _pydantic_model, _pydantic_constrained)
        if member.default is attrs.NOTHING:
            fields[member.name] = (hint, ...)
        else:
            fields[member.name] = (hint | None if member.default is None else hint, member.default)
    # `repr=False` and frozen models change nothing in validation; strict mode takes dates from JSON text.
    config = pydantic.ConfigDict(strict=True, extra="forbid", regex_engine="rust-regex", cache_strings="all")
    return pydantic.create_model(record.__name__, __config__=config, **fields)


def _msgspec_constrained(kind: Kind) -> Any:
    match kind:
        case Text():
            return Annotated[str, msgspec.Meta(min_length=1, pattern=_clean(kind))]
        case Integer(least, most):
            return Annotated[int, msgspec.Meta(ge=least, le=most)]
        case Number(above, most):
            return Annotated[float, msgspec.Meta(gt=above, le=most)]
    raise TypeError(kind)


@_memo
def _msgspec_struct(record: type) -> Any:
    fields: list[Any] = []
    for member in shape(record).members.values():
        hint = _hint(member.kind, _msgspec_struct, _msgspec_constrained)
        if member.default is attrs.NOTHING:
            fields.append((member.name, hint))
        else:
            fields.append((member.name, hint | None if member.default is None else hint, member.default))
    return msgspec.defstruct(record.__name__, fields, kw_only=True, forbid_unknown_fields=True, gc=False)


@_memo
def _attrs_class(record: type) -> Any:
    fields: dict[str, Any] = {}
    for member in shape(record).members.values():
        hint = _hint(member.kind, _attrs_class, _msgspec_constrained)
        if member.default is attrs.NOTHING:
            fields[member.name] = attrs.field(type=hint)
        else:
            fields[member.name] = attrs.field(
                type=hint | None if member.default is None else hint, default=member.default
            )
    return attrs.make_class(record.__name__, fields, kw_only=True, slots=True)


def _then_rules(read: Check) -> Check:
    def check(text: bytes) -> Any:
        case = read(text)
        check_case(case)
        return case

    return check


def _cattrs() -> Check:
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=False)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    plain = _attrs_class(Case)
    return lambda text: converter.structure(orjson.loads(text), plain)


def readers() -> dict[str, Check]:
    """Who reads and checks a line and gives typed objects: pydantic, msgspec, cattrs, this project."""
    return {
        "imr-schema, objects": lambda text: fast_path.examine_text(text).case,
        "pydantic": _then_rules(_pydantic_model(Case).model_validate_json),
        "msgspec Struct": _then_rules(msgspec.json.Decoder(_msgspec_struct(Case)).decode),
        "msgspec attrs": _then_rules(msgspec.json.Decoder(_attrs_class(Case)).decode),
        "cattrs": _then_rules(_cattrs()),
    }


def validators() -> dict[str, Check]:
    """Who only says whether a line is good: this project and JSON Schema engines, after the fastest JSON reader."""
    schema = json_schema()
    reference = jsonschema.Draft202012Validator(schema)
    fast = jsonschema_rs.Draft202012Validator(schema, pattern_options=jsonschema_rs.RegexOptions())
    compiled = fastjsonschema.compile(schema, use_formats=False)
    return {
        "orjson.loads alone": orjson.loads,
        "imr-schema, validate": lambda text: fast_path.examine_text(text).is_valid,
        "jsonschema-rs": lambda text: fast.is_valid(orjson.loads(text)),
        "fastjsonschema": lambda text: compiled(orjson.loads(text)),
        "jsonschema": lambda text: reference.is_valid(orjson.loads(text)),
    }
