"""How a record is declared, and the only reader of its type hints.

A record is a frozen attrs class. A member's text, unit, source, bounds and requiredness stand on its field; everything
that needs to know them (decoder, JSON Schema, manual, strategies) asks `shape`.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache, wraps
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, cast, dataclass_transform, get_args, get_origin

import attrs

from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.codes import Code
from imr_schema._records.kinds import Boolean, Date, Kind, OneOf, Open, Schema, Sequence, Violation
from imr_schema.findings import Path, Step, pointer

T = TypeVar("T")


class ConstraintError(ValueError):
    """A record cannot be made of these values. The text names member and constraint, never the value."""


@attrs.frozen
class Items:
    """In `Annotated[tuple[...], Items(...)]`: what a list demands beside its items; see `Sequence`."""

    least: int = 0
    is_set: bool = False


class Typed:
    """A record in another library's class, of the right types; an absent member is `None`."""

    __slots__ = ()


@attrs.frozen
class Nested:
    """A record within a record; its members are looked at one by one, by whoever reads it."""

    record: type

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not dict:
            yield Violation("type", "object")

    def plain(self, value: Any) -> dict[str, Any]:
        if type(value) is not self.record:
            raise TypeError(f"must be {self.record.__name__}")
        return {}  # it was checked when it was made

    def schema(self) -> Schema:
        return {"$ref": f"#/$defs/{self.record.__name__}"}


@attrs.frozen
class Note:
    """What a field says about its member beside type and default."""

    description: str
    unit: str | None
    source: str | None
    examples: tuple[Any, ...]


def field(
    description: str,
    *,
    default: Any = attrs.NOTHING,
    unit: str | None = None,
    source: str | None = None,
    examples: tuple[Any, ...] = (),
) -> Any:
    """Declare a member of a record.

    Args:
        description: The meaning, in a sentence.
        default: The value of an absent member; without it the member is required.
        unit: The unit of a number.
        source: The statute, form or publication the member comes from.
        examples: JSON values it may have.
    """
    return attrs.field(default=default, metadata={Note: Note(description, unit, source, examples)})


@attrs.frozen
class Member:
    """A member of a record, ready for whoever reads, writes or describes it.

    Attributes:
        name: Its name in Python and in JSON.
        kind: The kind of its value.
        default: The value of an absent member; `attrs.NOTHING` where there is none.
        note: What its field says about it.
        place: Its place among the members of its record, counted from 0.
    """

    name: str
    kind: Kind
    default: Any
    note: Note
    place: int

    @property
    def required(self) -> bool:
        return self.default is attrs.NOTHING


@attrs.frozen
class Shape:
    """A record as its declaration says it: its members in their order; those whose own order means nothing."""

    record: type
    members: Mapping[str, Member]
    sets: tuple[tuple[str, Sequence], ...] = attrs.field(init=False, repr=False)

    @sets.default
    def _(self) -> tuple[tuple[str, Sequence], ...]:
        kinds = ((name, member.kind) for name, member in self.members.items())
        return tuple((name, kind) for name, kind in kinds if isinstance(kind, Sequence) and kind.is_set)

    @property
    def description(self) -> str:
        """The first paragraph of the record's docstring, on one line."""
        return " ".join((inspect.getdoc(self.record) or "").split("\n\n")[0].split())

    def known(self, path: Path) -> tuple[Path, tuple[int, ...]]:
        """The part of a path that the declaration knows, as names beyond it are data; and what sorts it.

        Members are in the order of their record, items in the order of their list.
        """
        known: list[Step] = []
        order: list[int] = []
        kind: Kind = Nested(self.record)
        for step in path:
            if isinstance(kind, Nested) and step in (members := shape(kind.record).members):
                member = members[str(step)]
                kind, place = member.kind, member.place
            elif isinstance(kind, Sequence) and isinstance(step, int):
                kind, place = kind.item, step
            else:
                break
            known.append(step)
            order.append(place)
        return tuple(known), tuple(order)


_SHAPES: dict[type, Shape] = {}


def is_record(hint: Any) -> bool:
    """Whether a class is declared with `record`."""
    return isinstance(hint, type) and hint in _SHAPES


def shape(record: type) -> Shape:
    """Tell the shape of a record class.

    Raises:
        TypeError: The class is not declared with `record`.
    """
    if not is_record(record):
        raise TypeError(f"{record.__name__} is not declared with @record")
    return _SHAPES[record]


def records_in(value: Any, record: type, path: Path = ()) -> Iterator[tuple[Path, type, dict[str, Any]]]:
    """Every object of a JSON value that stands where a record should, with its place and the class of that record.

    Args:
        value: The JSON value.
        record: The record that it should be.
        path: Where the value stands.
    """
    if type(value) is not dict:
        return
    yield path, record, value
    for name, nested, is_list in ways_down(record):
        if name not in value:
            continue
        if not is_list:
            yield from records_in(value[name], nested, (*path, name))
        elif type(value[name]) is list:
            for index, item in enumerate(value[name]):
                yield from records_in(item, nested, (*path, name, index))


@cache
def ways_down(record: type) -> list[tuple[str, type, bool]]:
    """The members of a record that are records, or lists of them; which of them are lists."""
    ways = []
    for name, member in shape(record).members.items():
        is_list = isinstance(member.kind, Sequence)
        kind = member.kind.item if isinstance(member.kind, Sequence) else member.kind
        if isinstance(kind, Nested):
            ways.append((name, kind.record, is_list))
    return ways


def _kind(hint: Any) -> Kind:
    """The kind that a type hint says."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _kind(next(argument for argument in arguments if argument is not NoneType))
    if origin is Annotated and isinstance(arguments[1], Items):
        return Sequence(_kind(get_args(arguments[0])[0]), arguments[1].least, arguments[1].is_set)
    if origin is Annotated:
        return cast("Kind", arguments[1])
    if origin is tuple:
        return Sequence(_kind(arguments[0]))
    return _kind_of_class(hint)


def _kind_of_class(hint: type) -> Kind:
    if is_record(hint):
        return Nested(hint)
    if issubclass(hint, Code):
        return OneOf(hint)
    kinds: dict[type, Kind] = {bool: Boolean(), date: Date(), JsonObject: Open()}
    return kinds[hint]


def _broken(kind: Kind, value: Any) -> Iterator[Violation]:
    """The constraints that a Python value breaks."""
    violations = list(kind.violations(kind.plain(value)))
    yield from violations
    if isinstance(kind, Sequence):
        for index, item in enumerate(value):
            for violation in _broken(kind.item, item):
                yield violation._replace(path=(index, *violation.path))


_already_checked: ContextVar[bool] = ContextVar("already_checked", default=False)


@contextmanager
def already_checked() -> Iterator[None]:
    """Make records of values that a reader has checked already, so that they are not checked again."""
    token = _already_checked.set(True)
    try:
        yield
    finally:
        _already_checked.reset(token)


def _holding(make: Callable[..., None]) -> Callable[..., None]:
    """Let the making of a record hold the constraints of its members, and put sets in order."""

    @wraps(make)
    def init(self: Any, **members: Any) -> None:
        make(self, **members)
        if not _already_checked.get():
            _check(self)
        _put_in_order(self)

    return init


def _put_in_order(self: Any) -> None:
    for name, kind in _SHAPES[type(self)].sets:
        value = getattr(self, name)
        if len(value) > 1:
            object.__setattr__(self, name, kind.normal(value))


def _check(self: Any) -> None:
    for name, member in shape(type(self)).members.items():
        value = getattr(self, name)
        if type(value) is type(member.default) and value == member.default:  # an empty list, but not 0 for false
            continue
        place = f"{type(self).__name__}.{name}"
        try:
            violation = next(_broken(member.kind, value), None)
        except TypeError as error:
            raise ConstraintError(f"{place} {error}") from None
        if violation:
            limit = "" if violation.limit is None else f" ({violation.limit})"
            raise ConstraintError(f"{place}{pointer(violation.path)} breaks `{violation.constraint}`{limit}")


def _redacted(self: Any) -> str:
    """Name the members that a record has, not their values: these are medical, and a log is no place for them."""
    present = (a.name for a in attrs.fields(type(self)) if getattr(self, a.name) != a.default)
    return f"{type(self).__name__}({', '.join(f'{name}=…' for name in present)})"


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(declaration: type[T]) -> type[T]:
    """Make a class a record: a frozen, slotted attrs class that holds its members' constraints and hides their values.

    Raises:
        ConstraintError: On making an instance, when a value breaks a constraint.
    """
    declaration.__repr__ = _redacted  # type: ignore[method-assign]
    made: Any = attrs.define(frozen=True, kw_only=True, repr=False)(declaration)
    _SHAPES[made] = Shape(
        made,
        {
            field.name: Member(field.name, _kind(field.type), field.default, field.metadata[Note], place)
            for place, field in enumerate(attrs.fields(made))
        },
    )
    made.__init__ = _holding(made.__init__)
    if _SHAPES[made].sets:  # msgspec, which makes a record by itself, calls this
        made.__attrs_post_init__ = _put_in_order
    return made  # type: ignore[no-any-return]
