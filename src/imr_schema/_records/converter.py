"""Making records of documents that break no constraint, and documents of records, with cattrs.

What a document breaks is found before (`violations`), with the place of each violation; cattrs would raise an exception
for each. It is strict all the same: an undeclared member is an error here too.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from imr_schema._records.kinds import Kind, Scalar, Sequence
from imr_schema._records.records import Nested, already_checked, is_record, shape

T = TypeVar("T")
Read = Callable[[Any, Any], Any]
Write = Callable[[Any], Any]


def _write(kind: Kind) -> Write:
    if isinstance(kind, Nested):
        write = _converter.get_unstructure_hook(kind.record)
        return lambda value: None if value is None else write(value)
    if isinstance(kind, Sequence):
        write_item = _write(kind.item)
        return lambda value: [write_item(item) for item in value]
    return kind.plain


def _build(kind: Kind) -> Read:
    """Return the function that makes a value of a JSON value that breaks no constraint."""
    if isinstance(kind, Nested):
        return _converter.get_structure_hook(kind.record)
    if isinstance(kind, Sequence):
        build_item = _build(kind.item)
        return lambda value, to: tuple([build_item(item, to) for item in value])
    build = cast("Scalar", kind).build
    return lambda value, _: build(value)


_converter = Converter(forbid_extra_keys=True, detailed_validation=False)


@_converter.register_structure_hook_factory(is_record)
def _structuring(record: type) -> Read:
    members = shape(record).members.values()
    hooks = {member.name: override(struct_hook=_build(member.kind)) for member in members}
    return make_dict_structure_fn(record, _converter, **hooks)  # type: ignore[arg-type]


@_converter.register_unstructure_hook_factory(is_record)
def _unstructuring(record: type) -> Write:
    members = shape(record).members
    hooks = {name: override(unstruct_hook=_write(member.kind)) for name, member in members.items()}
    write: Write = make_dict_unstructure_fn(record, _converter, _cattrs_omit_if_default=True, **hooks)  # type: ignore[arg-type]

    def write_in_order(instance: Any) -> dict[str, Any]:
        document = write(instance)  # required members first
        return {name: document[name] for name in members if name in document}

    return write_in_order


def build(document: Any, record: type[T]) -> T:
    """Make a record from a JSON document that is known to break no constraint."""
    with already_checked():
        return _converter.structure(document, record)


def write(instance: Any) -> dict[str, Any]:
    """Write a record as a JSON document: members in order, without those that have their default value."""
    document: dict[str, Any] = _converter.unstructure(instance)
    return document
