"""Repair a document that breaks constraints: the rest is then a typed record, of which rules are asked quickly.

A broken value is left out of a copy, or replaced where it is required. A check that looks at it is made on the document
itself, any other is answered by the copy.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any

import attrs
import msgspec

from imr_schema._json.edits import ABSENT, NoValue, at, look_up
from imr_schema._records.compiled import Failure, looked_at
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Sequence, Text
from imr_schema._records.messages import UNKNOWN_MEMBER
from imr_schema._records.records import Nested, shape
from imr_schema._records.rule import Rule, Suspect, checks_about
from imr_schema._records.violations import MISSING, Placed, unknown_members, violations
from imr_schema.findings import Path

MOST_REPAIRED = 20
"""How many broken constraints are repaired; a document that breaks more is looked at everywhere."""

_MOST_HINTS = 4
"""How many broken constraints are looked for where msgspec finds them, one after another, before all are at once."""


@attrs.frozen
class Repaired:
    """What is to be looked at in a document that was repaired.

    Attributes:
        violations: The constraints that it breaks.
        suspects: The checks that it may fail, in the order of the record.
    """

    violations: list[Placed]
    suspects: list[Suspect]


@attrs.frozen
class Repairer:
    """Repairs documents.

    Attributes:
        record: The record that they should be.
        rules: The rules that are asked.
        find: Reads a document as a typed record and tells what fails in it; `None` if a text in it is not clean.
            Raises `msgspec.ValidationError` if it is no such record.
    """

    record: type
    rules: tuple[Rule, ...]
    find: Callable[[Any], Iterable[Failure] | None]

    def repair(self, document: Any) -> Repaired | None:
        """Repair a document; `None` if it must be looked at everywhere."""
        return self._repaired(document, self._hinted) or self._repaired(document, self._every)

    def _repaired(self, document: Any, broken: Callable[[Any, str], list[Placed]]) -> Repaired | None:
        copy, found = document, list[Placed]()
        for _ in range(_MOST_HINTS + 1):
            try:
                failures = self.find(copy)
            except msgspec.ValidationError as error:
                message = str(error)
            else:
                is_sound = failures is not None and all(check for _, check in failures)
                return Repaired(found, self._suspects(document, found, failures or ())) if is_sound else None
            more = broken(copy, message)
            found += more
            copy = self._without(copy, more) if len(more) > 0 and len(found) <= MOST_REPAIRED else None
            if copy is None:
                break
        return None

    def _hinted(self, document: Any, message: str) -> list[Placed]:
        """The constraints that are broken where msgspec says that something is wrong."""
        hint = _HINT.search(message)
        path = tuple(int(index) if index else name for name, index in _STEP.findall(hint["path"] if hint else ""))
        value, kind = look_up(document, path), shape(self.record).kind_at(path)
        return [] if kind is None or isinstance(value, NoValue) else [*_broken_at(path, value, kind)]

    def _every(self, document: Any, _: str) -> list[Placed]:
        return list(islice(violations(document, self.record), MOST_REPAIRED + 1))

    def _without(self, document: Any, broken: list[Placed]) -> Any:
        """A document without what is broken in it; `None` if that cannot be replaced."""
        for path, violation in broken:
            if violation.constraint == UNKNOWN_MEMBER:
                part = at(document, path)
                known = {name: part[name] for name in violation.limit if name in part}
                document = _replaced(document, path, known)
            elif not path or (new := self._replacement(document, path)) is None:
                return None
            else:
                document = _replaced(document, path, new)
        return document

    def _replacement(self, document: Any, path: Path) -> Any:
        """What stands in place of a broken value: nothing, if it may be absent; `None` if nothing can."""
        kind = shape(self.record).kind_at(path)
        if isinstance(look_up(document, path[:-1]), NoValue) or kind is None:
            return None  # it was in a list that is broken itself
        if isinstance(kind, Sequence) and isinstance(kind.item, Nested) and type(look_up(document, path)) is list:
            return None  # what is in it counts
        name = path[-1]
        is_required = isinstance(name, int) or shape(self.record).within(path[:-1]).members[name].required
        return _sound(kind) if is_required else ABSENT

    def _suspects(self, document: Any, broken: list[Placed], failures: Iterable[Failure]) -> list[Suspect]:
        """The checks that fail in what is sound, and those that look at what is broken."""
        replaced = [path for path, violation in broken if violation.constraint != UNKNOWN_MEMBER]
        asked: dict[Path, set[int]] = {}
        for path in replaced:
            for length in (length for length, step in enumerate(path) if isinstance(step, str)):
                names = tuple(step for step in path[length:] if isinstance(step, str))
                record = shape(self.record).within(path[:length]).record
                asked.setdefault(path[:length], set()).update(_looking_at(names, record, self.rules))
        for path, check in failures:
            if not any(path[: len(each)] == each for each in replaced):
                checks = checks_about(shape(self.record).within(path).record, self.rules)
                asked.setdefault(path, set()).add(next(number for number, each in enumerate(checks) if each is check))
        return [*self._in_order(document, asked)]

    def _in_order(self, document: Any, asked: dict[Path, set[int]]) -> Iterator[Suspect]:
        whole = shape(self.record)
        for path in sorted(asked, key=lambda path: whole.declared(path)[1]):
            checks = checks_about(whole.within(path).record, self.rules)
            yield path, at(document, path), [checks[number] for number in sorted(asked[path])]


_HINT = re.compile(r" - at `\$(?P<path>(?:\.\w+|\[\d+\])*)`$")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")


@cache
def _looking_at(names: tuple[str, ...], record: type, rules: tuple[Rule, ...]) -> tuple[int, ...]:
    """The numbers of the checks about a record that look at a member or at what is in it."""
    asking = enumerate(looked_at(record, rules))
    return tuple(number for number, places in asking if any(place[: len(names)] == names for place in places))


def _broken_at(path: Path, value: Any, kind: Kind) -> Iterator[Placed]:
    """The constraints that are broken at a place, and by members that are not there."""
    for violation in kind.violations(value):
        yield path, violation
    if isinstance(kind, Nested) and type(value) is dict:
        members = shape(kind.record).members
        if not value.keys() <= members.keys():
            yield path, unknown_members(kind.record)
        yield from (((*path, name), MISSING) for name, each in members.items() if each.required and name not in value)


def _replaced(document: Any, path: Path, new: Any) -> Any:
    """A copy with another value at a place, or none; it shares the rest."""
    if not path:
        return new
    step, *rest = path
    copy: Any = document.copy()
    if rest or new is not ABSENT:
        copy[step] = _replaced(copy[step], tuple(rest), new) if rest else new
    else:
        copy.pop(step, None)
    return copy


@cache
def _sound(kind: Kind) -> Any:  # noqa: PLR0911 - one for each kind
    """Some sound value of a kind, as JSON; `None` if it would have to match a pattern."""
    match kind:
        case Nested():
            members = shape(kind.record).members.values()
            return {each.name: _sound(each.kind) for each in members if each.required}
        case Sequence():
            return [_sound(kind.item)] * kind.least
        case OneOf():
            return kind.allowed[0]
        case Date():
            return "2000-01-01"
        case Text():
            return None if kind.pattern else "x"
        case Integer():
            return kind.least
        case Number():
            return kind.above + 1
        case Boolean():
            return False
    return {}
