"""The texts of a typed record, gathered by a function that is made for its class, so that all are searched at once."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from imr_schema._records.conditions import Term
from imr_schema._records.connectives import loop_over
from imr_schema._records.generated import define, under
from imr_schema._records.kinds import Number, Sequence, Text
from imr_schema._records.records import Member, Nested, shape


class Gathered(NamedTuple):
    """The texts and numbers of a record that must be searched for what types do not exclude.

    Attributes:
        lines: The free texts of one line.
        long: The free texts that may have line breaks and tabs.
        others: All other texts, and the numbers that may be no integers.
    """

    lines: list[str]
    long: list[str]
    others: list[Any]


IsFree = Callable[[Member], bool]


def gatherer(record: type, is_free: IsFree) -> Callable[[Any], tuple[list[str], list[str], list[Any]]]:
    """Make a function that gathers the texts of a typed record, as `Gathered`.

    Args:
        record: The class of the record.
        is_free: Whether a member is free text.
    """
    lists = (f"{name} = []; add_to_{name} = {name}.append" for name in Gathered._fields)
    lines = (*lists, *_gathering(Term("record", Nested(record)), is_free), f"return {', '.join(Gathered._fields)}")
    made: Callable[[Any], tuple[list[str], list[str], list[Any]]] = define("gather(record)", lines, {})
    return made


def _gathering(of: Term, is_free: IsFree) -> Iterator[str]:
    """Statements that gather the texts in a record."""
    for name, member in shape(of.record).members.items():
        value = of.member(name)
        is_there = "" if member.required else f"if {value.code} is not None:"
        match member.kind:
            case Text() | Number() as kind:
                yield f"{is_there} add_to_{_list(kind, is_free=is_free(member))}({value.code})".lstrip()
            case Sequence(item=Text() as kind):
                yield f"{is_there} {_list(kind, is_free=is_free(member))} += {value.code}".lstrip()
            case Nested():
                yield from under(is_there, [*_gathering(value, is_free)])
            case Sequence(item=Nested()):
                items = value.code if member.required else f"{value.code} or ()"
                yield from under(f"{loop_over(items, value.item.code)}:", [*_gathering(value.item, is_free)])


def _list(kind: Text | Number, *, is_free: bool) -> str:
    if not is_free or isinstance(kind, Number):
        return "others"
    return "long" if kind.long else "lines"
