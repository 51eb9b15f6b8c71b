"""How a record is declared, and the only reader of its type hints.

A record is a frozen attrs class that derives from `BaseRecord`. The description, unit, source and bounds of a member
are on its field; the decoder, the JSON Schema, the manual and the strategies all read them from `shape`.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

import attrs

from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.codes import Code
from imr_schema._records.kinds import Boolean, Date, Kind, OneOf, Open, Ordered, Schema, Sequence, Violation
from imr_schema.findings import ConstraintError, Path, Step, pointer


class BaseRecord:
    """The base of all records.

    A record is declared with `@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)`, and each member
    with `attrs.field(metadata=about(...))`. The decorator is written out at every record because type checkers only
    recognize it there.

    Raises:
        ConstraintError: On making an instance, when a value breaks a constraint.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Name the members that are present, but not their values, which are medical and do not belong in a log."""
        members = shape(type(self)).members.values()
        present = (member.name for member in members if getattr(self, member.name) != member.default)
        return f"{type(self).__name__}({', '.join(f'{name}=…' for name in present)})"


@attrs.frozen
class Items:
    """In `Annotated[tuple[...], Items(...)]`: the constraints of a list beside those of its items; see `Sequence`."""

    least: int = 0
    is_set: bool = False


@attrs.frozen
class Nested:
    """A record within a record; its members are checked one by one."""

    record: type

    def violations(self, value: Any) -> Iterator[Violation]:
        if type(value) is not dict:
            yield Violation("type", "object")

    def plain(self, value: Any) -> dict[str, Any]:
        if type(value) is not self.record:
            raise TypeError(f"must be {self.record.__name__}")
        return {}  # it was checked when it was made

    def order(self, value: Any) -> tuple[Any, ...]:
        """By one member after the other, absent ones first."""
        get = dict.get if type(value) is dict else getattr
        return tuple([(order(part),) if (part := get(value, name)) else () for name, order in _orders(self.record)])

    def schema(self) -> Schema:
        return {"$ref": f"#/$defs/{self.record.__name__}"}


@cache
def _orders(record: type) -> list[tuple[str, Callable[[Any], Any]]]:
    return [(member.name, cast("Ordered", member.kind).order) for member in shape(record).members.values()]


@attrs.frozen
class Note:
    """What a field states about its member beside type and default."""

    description: str
    unit: str | None = None
    source: str | None = None
    examples: tuple[Any, ...] = ()


def about(
    description: str, *, unit: str | None = None, source: str | None = None, examples: tuple[Any, ...] = ()
) -> dict[Any, Any]:
    """Make the metadata of a field.

    Args:
        description: The meaning, in a sentence.
        unit: The unit of a number.
        source: The statute, form or publication the member comes from.
        examples: JSON values it may have.
    """
    return {Note: Note(description, unit, source, examples)}


def _violations(kind: Kind, value: Any) -> Iterator[Violation]:
    """The constraints that a Python value breaks."""
    violations = list(kind.violations(kind.plain(value)))
    if (
        isinstance(kind, Sequence) and kind.is_set and isinstance(kind.item, Nested)
    ):  # of which `plain` tells no members
        violations = [Violation("uniqueItems")] if len(set(value)) < len(value) else []
    yield from violations
    if isinstance(kind, Sequence):
        for index, item in enumerate(value):
            for violation in _violations(kind.item, item):
                yield violation._replace(path=(index, *violation.path))


_already_checked: ContextVar[bool] = ContextVar("already_checked", default=False)


@contextmanager
def already_checked() -> Iterator[None]:
    """Make records from values that have been checked, without checking them again."""
    token = _already_checked.set(True)
    try:
        yield
    finally:
        _already_checked.reset(token)


def constrained(record: type, fields: list["attrs.Attribute[Any]"]) -> list["attrs.Attribute[Any]"]:
    """The `field_transformer` of every record: it adds converters that check the constraints of each field's type.

    They are converters rather than validators because attrs can disable validators for the whole process.
    """
    return [field.evolve(converter=_converter(f"{record.__name__}.{field.name}", field)) for field in fields]


def _converter(name: str, field: "attrs.Attribute[Any]") -> Callable[[Any], Any]:
    kind, default = _kind(field.type), field.default
    normal = kind.normal if isinstance(kind, Sequence) and kind.is_set else None

    def convert(value: Any) -> Any:
        if not (_already_checked.get() or (type(value) is type(default) and value == default)):
            _check(name, kind, value)
        return normal(value) if normal else value

    convert.__annotations__["value"] = field.type  # attrs shows it in the signature of the record
    return convert


def _check(name: str, kind: Kind, value: Any) -> None:
    """Raise `ConstraintError` if a Python value breaks a constraint; `name` is the member that is to hold it."""
    try:
        violation = next(_violations(kind, value), None)
    except TypeError as error:
        raise ConstraintError(f"{name} {error}") from None
    if violation:
        limit = "" if violation.limit is None else f" ({violation.limit})"
        raise ConstraintError(f"{name}{pointer(violation.path)} breaks `{violation.constraint}`{limit}")


@attrs.frozen
class Member:
    """A member of a record.

    Attributes:
        name: Its name in Python and in JSON.
        kind: The kind of its value.
        default: The value of an absent member; `attrs.NOTHING` where there is none.
        note: What its field states about it.
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
    """A record as declared: its class, and its members in their order."""

    record: type
    members: Mapping[str, Member]

    @property
    def description(self) -> str:
        """The first paragraph of the record's docstring, on one line."""
        return " ".join((inspect.getdoc(self.record) or "").split("\n\n")[0].split())

    def within(self, path: Path) -> "Shape":
        """The shape of the record at a declared place of a record."""
        return shape(cast("Nested", self.kind_at(path)).record)

    def kind_at(self, path: Path) -> Kind | None:
        """The kind of value at a place; `None` if none is declared there."""
        kind: Kind = Nested(self.record)
        for step in path:
            if isinstance(kind, Nested) and step in (members := shape(kind.record).members):
                kind = members[str(step)].kind
            elif isinstance(kind, Sequence) and isinstance(step, int):
                kind = kind.item
            else:
                return None
        return kind

    def declared(self, path: Path) -> tuple[Path, tuple[int, ...]]:
        """Cut a path before the first step that is not declared, since a name there is data; also return its sort key.

        The key puts members in the order of their record and items in the order of their list.
        """
        declared: list[Step] = []
        key: list[int] = []
        kind: Kind = Nested(self.record)
        for step in path:
            if isinstance(kind, Nested) and step in (members := shape(kind.record).members):
                member = members[str(step)]
                kind, place = member.kind, member.place
            elif isinstance(kind, Sequence) and isinstance(step, int):
                kind, place = kind.item, step
            else:
                break
            declared.append(step)
            key.append(place)
        return tuple(declared), tuple(key)


def is_record(hint: Any) -> bool:
    """Whether a type hint is a record class."""
    return isinstance(hint, type) and issubclass(hint, BaseRecord) and attrs.has(hint)


def shape(record: type) -> Shape:
    """Return the shape of a record class.

    Raises:
        TypeError: The class is not a record.
    """
    return _shape(record)


@cache
def _shape(record: type) -> Shape:
    if not is_record(record):
        raise TypeError(f"{record.__name__} is not a record")
    return Shape(
        record,
        {
            field.name: Member(field.name, _kind(field.type), field.default, field.metadata[Note], place)
            for place, field in enumerate(attrs.fields(record))
        },
    )


def records_in(value: Any, record: type, path: Path = ()) -> Iterator[tuple[Path, type, dict[str, Any]]]:
    """Find every object in a JSON value that is in the place of a record.

    Args:
        value: The JSON value.
        record: The record that it should be.
        path: The place of the value.

    Yields:
        The place of the object, the class of the record that belongs there, and the object.
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
    """The members of a record that are records or lists of records: name, record, and whether it is a list."""
    ways = []
    for name, member in shape(record).members.items():
        is_list = isinstance(member.kind, Sequence)
        kind = member.kind.item if isinstance(member.kind, Sequence) else member.kind
        if isinstance(kind, Nested):
            ways.append((name, kind.record, is_list))
    return ways


def _kind(hint: Any) -> Kind:
    """The kind of value that a type hint declares."""
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
