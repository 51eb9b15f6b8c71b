"""Records, made of typed records that break no constraint; and the order of their sets."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import msgspec

from imr_schema._records.conditions import Term
from imr_schema._records.connectives import loop_over
from imr_schema._records.generated import define, under
from imr_schema._records.kinds import Kind, OneOf, Open, Sequence
from imr_schema._records.records import Nested, shape
from imr_schema._records.structs import typed


def decode(text: bytes, record: type) -> Any:
    """Make a record of JSON text that breaks no constraint and in which no number is whole but written with a point."""
    return build(_decoder(record).decode(text), record)


def build(instance: Any, record: type) -> Any:
    """Make a record of a typed record that breaks no constraint and in which no whole number is a `float`."""
    return _builder(record)(instance)


@cache
def _decoder(record: type) -> Any:
    return msgspec.json.Decoder(typed(record))


@cache
def _builder(record: type) -> Callable[[Any], Any]:
    """Make a function that makes a record of a typed one, past its `__init__`, which would check every value again.

    It fills an object of a subclass that is not frozen, which has the same slots, and then changes its class: to set a
    member of a frozen object takes ten times as long.
    """
    not_frozen = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    fillable = type(record.__name__, (record,), not_frozen)
    functions: dict[str, Any] = {"new": object.__new__, "fillable": fillable, "record": record}
    lines = ["made = new(fillable)"]
    for name, member in shape(record).members.items():
        value = _built(member.kind, f"its_{name}", name, functions)
        if not member.required:
            functions[f"default_{name}"] = member.default
            value = f"default_{name} if its_{name} is None else {value}"
        lines += [f"its_{name} = typed.{name}", f"made.{name} = {value}"]
    lines += ["made.__class__ = record", "return made"]
    made: Callable[[Any], Any] = define("build(typed)", lines, functions)
    return made


def _built(kind: Kind, value: str, name: str, functions: dict[str, Any]) -> str:
    """The expression of a value as a record holds it."""
    match kind:
        case Nested():
            functions[f"build_{name}"] = _builder(kind.record)
            return f"build_{name}({value})"
        case OneOf():
            functions[f"codes_{name}"] = kind.members
            return f"codes_{name}[{value}]"
        case Open():
            functions[f"build_{name}"] = kind.build
            return f"build_{name}({value})"
        case Sequence():
            item = _built(kind.item, "item", name, functions)
            items = f"tuple({value})" if item == "item" else f"tuple([{item} for item in {value}])"
            if not kind.is_set:
                return items
            functions[f"normal_{name}"] = kind.normal
            return f"{items} if len({value}) < 2 else normal_{name}({items})"
    return value


def is_in_order(instance: Any, record: type) -> bool:
    """Whether the sets of a typed record are sorted as a record has them, and no two items mean the same."""
    return _order(record)(instance)


@cache
def _order(record: type) -> Callable[[Any], bool]:
    functions: dict[str, Any] = {}
    lines = [*_disorders(Term("record", Nested(record)), functions), "return True"]
    made: Callable[[Any], bool] = define("is_in_order(record)", lines, functions)
    return made


def _disorders(of: Term, functions: dict[str, Any]) -> Iterator[str]:
    """Statements that return `False` from a function if a set in a record is not in order."""
    for value in map(of.member, shape(of.record).members):
        match value.kind:
            case Sequence(is_set=True) as kind:
                functions[normal := f"normal_{len(functions)}"] = kind.normal
                yield f"if {value.code} is not None and len({value.code}) > 1:"
                yield f"    if {normal}(tuple({value.code})) != tuple({value.code}): return False"
        match value.kind:
            case Nested():
                yield from under(f"if {value.code} is not None:", [*_disorders(value, functions)])
            case Sequence(item=Nested()):
                head = f"{loop_over(f'{value.code} or ()', value.item.code)}:"
                yield from under(head, [*_disorders(value.item, functions)])
