"""Reading and writing records with cattrs, strictly: no coercion, no unknown member, every breach told."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar, cast

from cattrs import AttributeValidationNote, Converter, IterableValidationError, IterableValidationNote
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from imr_schema._kinds import Breach, Kind, Scalar, Sequence
from imr_schema._record import Nested, already_checked, is_record, shape
from imr_schema.findings import Path

T = TypeVar("T")
Read = Callable[[Any, Any], Any]
Write = Callable[[Any], Any]
Placed = tuple[Path, Breach]


class Refused(ValueError):  # noqa: N818 - it is no error yet, but a list of breaches
    """A value breaks constraints of its kind."""

    def __init__(self, *breaches: Breach) -> None:
        super().__init__()
        self.breaches = breaches


def _read_scalar(kind: Scalar) -> Read:
    def read(value: Any, _: Any) -> Any:
        if breaches := tuple(kind.breaches(value)):
            raise Refused(*breaches)
        return kind.build(value)

    return read


def _read_list(kind: Sequence) -> Read:
    read_item = _read(kind.item)

    def read(value: Any, to: Any) -> Any:
        refused = [Refused(breach) for breach in kind.breaches(value)]
        if type(value) is not list:
            raise refused[0]
        items, errors = [], list[Exception](refused)
        for index, item in enumerate(value):
            try:
                items.append(read_item(item, to))
            except Exception as error:  # noqa: BLE001 - all findings at once
                error.add_note(IterableValidationNote("", index, to))
                errors.append(error)
        if errors:
            raise IterableValidationError("", errors, tuple)
        return tuple(items)

    return read


def _read_record(kind: Nested) -> Read:
    read_members = _strict.get_structure_hook(kind.record)

    def read(value: Any, to: Any) -> Any:
        if breaches := tuple(kind.breaches(value)):
            raise Refused(*breaches)
        return read_members(value, to)

    return read


def _read(kind: Kind) -> Read:
    if isinstance(kind, Nested):
        return _read_record(kind)
    return _read_list(kind) if isinstance(kind, Sequence) else _read_scalar(cast("Scalar", kind))


def _write(kind: Kind) -> Write:
    if isinstance(kind, Nested):
        write = _strict.get_unstructure_hook(kind.record)
        return lambda value: None if value is None else write(value)
    if isinstance(kind, Sequence):
        write_item = _write(kind.item)
        return lambda value: [write_item(item) for item in value]
    return kind.plain


def _build(kind: Kind) -> Read:
    """How to make a value that is known to be right."""
    if isinstance(kind, Nested):
        return _trusting.get_structure_hook(kind.record)
    if isinstance(kind, Sequence):
        build_item = _build(kind.item)
        return lambda value, to: tuple([build_item(item, to) for item in value])
    build = cast("Scalar", kind).build
    return lambda value, _: build(value)


_strict = Converter(forbid_extra_keys=True, detailed_validation=True)
_trusting = Converter(detailed_validation=False)


def _structuring(converter: Converter, hook: Callable[[Kind], Read], record: type) -> Read:
    members = shape(record).members.values()
    hooks = {member.name: override(struct_hook=hook(member.kind)) for member in members}
    return make_dict_structure_fn(record, converter, **hooks)  # type: ignore[arg-type]


_strict.register_structure_hook_factory(is_record, partial(_structuring, _strict, _read))
_trusting.register_structure_hook_factory(is_record, partial(_structuring, _trusting, _build))


@_strict.register_unstructure_hook_factory(is_record)
def _unstructuring(record: type) -> Write:
    members = shape(record).members
    hooks = {name: override(unstruct_hook=_write(member.kind)) for name, member in members.items()}
    write: Write = make_dict_unstructure_fn(record, _strict, _cattrs_omit_if_default=True, **hooks)  # type: ignore[arg-type]

    def write_in_order(instance: Any) -> dict[str, Any]:
        document = write(instance)  # required members first
        return {name: document[name] for name in members if name in document}

    return write_in_order


def _breaches(error: Exception, path: Path, record: type) -> Iterator[Placed]:
    """Flatten the tree of errors that cattrs builds, whose own texts hold values."""
    if isinstance(error, ExceptionGroup):
        for each in error.exceptions:
            notes = [
                n
                for n in getattr(each, "__notes__", ())
                if isinstance(n, AttributeValidationNote | IterableValidationNote)
            ]
            steps = (note.name if isinstance(note, AttributeValidationNote) else note.index for note in notes)
            yield from _breaches(each, (*path, *steps), getattr(error, "cl", record))
    elif isinstance(error, Refused):
        for breach in error.breaches:
            yield path, breach
    elif isinstance(error, ForbiddenExtraKeysError):
        yield path, Breach("additionalProperties", list(shape(error.cl).members))
    elif isinstance(error, KeyError):
        yield path, Breach("required")
    else:
        raise error


def read(document: Any, record: type[T]) -> T | list[Placed]:
    """Make a record of a JSON document, or tell every constraint it breaks, with its place."""
    breaches: list[Placed] = []
    try:
        with already_checked():
            made: T = _read_record(Nested(record))(document, record)
    except Exception as error:  # noqa: BLE001 - what is no breach is raised again
        breaches.extend(_breaches(error, (), record))
    else:
        return made
    return breaches


def build(document: Any, record: type[T]) -> T:
    """Make a record of a JSON document that is known to break no constraint."""
    with already_checked():
        return _trusting.structure(document, record)


def write(instance: Any) -> dict[str, Any]:
    """Make the JSON document of a record: members in order, those with their default value left out."""
    document: dict[str, Any] = _strict.unstructure(instance)
    return document
