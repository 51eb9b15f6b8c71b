"""Sift a document: typed records show quickly what surely breaks nothing, so that only the rest is looked at."""

from collections.abc import Callable, Collection, Iterable
from functools import cache, partial
from itertools import islice
from typing import Any

import attrs
import msgspec

from imr_schema._json.edits import at
from imr_schema._records.collector import MOST_FINDINGS
from imr_schema._records.compiled import Failure, compiled, compiled_alone
from imr_schema._records.kinds import Kind, Sequence
from imr_schema._records.records import Nested, shape
from imr_schema._records.rule import Check, Rule, Suspect
from imr_schema._records.structs import flat, hint, placeholder, typed
from imr_schema._records.violations import MISSING, Placed, unknown_members, violations_at
from imr_schema.findings import Path


@attrs.define
class Sifted:
    """What is left of a document.

    Attributes:
        violations: The constraints that it breaks, in the order of the record; of very many, the first.
        suspects: The checks that it may fail, in the order of the record.
    """

    violations: list[Placed] = attrs.field(factory=list)
    suspects: list[Suspect] = attrs.field(factory=list)

    def add(self, found: Iterable[Placed]) -> None:
        """Add violations, as long as they can become findings."""
        self.violations.extend(islice(found, max(0, MOST_FINDINGS + 1 - len(self.violations))))


Read = Callable[[Any, type], tuple[Any, bool] | None]


def suspected(failures: Iterable[Failure], document: dict[str, Any], path: Path = ()) -> list[Suspect] | None:
    """Say where to look for what fails in a document; `None` if it breaks a constraint.

    Args:
        failures: What fails in its typed record.
        document: The document.
        path: Its place.
    """
    suspects: list[Suspect] = []
    for way, check in failures:
        if check is None:
            return None
        suspects.append(((*path, *way), at(document, way), [check]))
    return suspects


class Sieve:
    """Sifts documents.

    Args:
        record: The record that they should be.
        rules: The rules; those about other records are ignored.
        read: Makes an instance of a class of `structs` of an object, and says whether its texts may have line breaks
            and tabs; returns `None` unless its members are of the right types and its texts are clean.
    """

    def __init__(self, record: type, rules: Collection[Rule], read: Read) -> None:
        self._record = record
        self._rules = rules
        self._read = read
        self._find = cache(partial(compiled, rules=rules))
        self._alone = cache(partial(compiled_alone, rules=rules))

    def sift(self, document: dict[str, Any]) -> Sifted:
        """Sift an object that breaks constraints."""
        sifted = Sifted()
        self._sift_members(document, self._record, (), sifted)
        return sifted

    def _sift_members(self, document: dict[str, Any], record: type, path: Path, sifted: Sifted) -> None:
        members = shape(record).members
        if not document.keys() <= members.keys():
            sifted.add([(path, unknown_members(record))])
        suspects: list[tuple[Rule, Check]] = []
        sifted.suspects.append((path, document, suspects))  # before those inside
        values = self._flat_values(document, record)
        damaged: set[str] = set()
        for name, member in members.items():
            if name in values:
                continue
            if name in document:
                values[name] = self._sift_value(document[name], member.kind, (*path, name), sifted)
                if values[name] is None:
                    damaged.add(name)
            else:
                values[name] = None
                if member.required:
                    damaged.add(name)
                    sifted.add([((*path, name), MISSING)])
        missing = {name: placeholder(members[name].kind) for name in damaged if members[name].required}
        failing, checks = self._alone(record)
        failed = failing(typed(record)(**values | missing))
        suspects += [
            check for number, (names, check) in enumerate(checks) if number in failed or not names.isdisjoint(damaged)
        ]

    def _flat_values(self, document: dict[str, Any], record: type) -> dict[str, Any]:
        """The members that are one value, if they are surely sound, all in one go."""
        read = self._read(document, flat(record))
        if read is None or read[1]:
            return {}
        return {name: value for name, value in msgspec.structs.asdict(read[0]).items() if name in document}

    def _sift_value(self, value: Any, kind: Kind, path: Path, sifted: Sifted) -> Any:
        """Return a value as a typed record holds it; `None` if it breaks something."""
        if isinstance(kind, Nested) and type(value) is dict:
            record, has_breaks = self._read(value, typed(kind.record)) or (None, False)
            failures = self._find(kind.record, has_breaks=has_breaks)(record) if record else ()
            suspects = suspected(failures, value, path)
            if record is None or suspects is None:
                self._sift_members(value, kind.record, path, sifted)
                return None
            sifted.suspects.extend(suspects)
            return record
        if isinstance(kind, Sequence) and isinstance(kind.item, Nested) and type(value) is list:
            found = list(kind.violations(value))
            sifted.add((path, violation) for violation in found)
            items = [self._sift_value(item, kind.item, (*path, index), sifted) for index, item in enumerate(value)]
            return None if found or any(item is None for item in items) else items
        if found_inside := list(islice(violations_at(path, value, kind), MOST_FINDINGS + 1)):
            sifted.add(found_inside)
            return None
        try:
            return msgspec.convert(value, hint(kind))
        except msgspec.ValidationError:  # as 2.0, which is an integer
            return None
