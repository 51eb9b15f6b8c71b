"""Records as msgspec makes them of JSON text that breaks no constraint."""

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec

from imr_schema._records.kinds import Sequence
from imr_schema._records.records import shape, ways_down


def decode(text: bytes, record: type) -> Any:
    """Make a record of JSON text that breaks no constraint and in which no number is whole but written with a point."""
    instance = _decoder(record).decode(text)
    if sort := _sorter(record):
        sort(instance)
    return instance


@cache
def _decoder(record: type) -> Any:
    return msgspec.json.Decoder(record, dec_hook=lambda to, value: to(value))


@cache
def _sorter(record: type) -> Callable[[Any], None] | None:
    """Make a function that sorts the sets of a new record in place; msgspec runs no converters. `None` without sets."""
    functions: dict[str, Any] = {}
    lines: list[str] = []
    for name, within, is_list in ways_down(record):
        if sort := _sorter(within):
            functions[f"sort_{name}"] = sort
            items = f"record.{name} or ()" if is_list else f"(record.{name},) if record.{name} is not None else ()"
            lines.append(f"for item in {items}: sort_{name}(item)")
    for name, member in shape(record).members.items():
        if isinstance(member.kind, Sequence) and member.kind.is_set:
            functions |= {f"set_{name}": getattr(record, name).__set__, f"normal_{name}": member.kind.normal}
            lines.append(f"if len(record.{name} or ()) > 1: set_{name}(record, normal_{name}(record.{name}))")
    if not lines:
        return None
    source = "\n    ".join(("def sort(record):", *lines))
    exec(compile(source, "<records>", "exec"), functions)  # noqa: S102 - as attrs and cattrs make their methods
    sort_all: Callable[[Any], None] = functions["sort"]
    return sort_all
