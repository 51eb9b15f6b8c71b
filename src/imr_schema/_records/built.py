"""Records made of typed records (`structs`) that break no constraint, without a second reading of the text."""

from collections.abc import Callable
from functools import cache
from typing import Any

from imr_schema._records.kinds import Kind, Number, OneOf, Open, Sequence
from imr_schema._records.records import Nested, shape


@cache
def builder(record: type) -> Callable[[Any], Any]:
    """Make a function that makes a record of a typed one.

    What a typed record holds has been checked, so the slots of the record are filled directly, as `copy` does.
    """
    functions: dict[str, Any] = {"new": object.__new__, "record": record}
    lines = ["def build(typed):", "    built = new(record)"]
    for name, member in shape(record).members.items():
        functions[f"set_{name}"] = getattr(record, name).__set__
        functions[f"default_{name}"] = member.default
        value = f"typed.{name}"
        built = _built(member.kind, name, value, functions)
        if not member.required:
            built = f"default_{name} if {value} is None else {built}"
        lines.append(f"    set_{name}(built, {built})")
    source = "\n".join((*lines, "    return built"))
    exec(compile(source, "<records>", "exec"), functions)  # noqa: S102 - as attrs and cattrs make their methods
    build: Callable[[Any], Any] = functions["build"]
    return build


def _built(kind: Kind, name: str, value: str, functions: dict[str, Any]) -> str:
    """An expression of the value of a member, as a record holds it."""
    match kind:
        case Nested():
            functions[f"build_{name}"] = builder(kind.record)
            return f"build_{name}({value})"
        case Sequence():
            items = f"tuple([{_built(kind.item, name, 'item', functions)} for item in {value}])"
            functions[f"normal_{name}"] = kind.normal
            return f"normal_{name}({items})" if kind.is_set else items
        case OneOf():
            functions[f"codes_{name}"] = kind.members
            return f"codes_{name}[{value}]"
        case Number() | Open():
            functions[f"build_{name}"] = kind.build
            return f"build_{name}({value})"
    return value
