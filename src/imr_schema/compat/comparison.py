"""Whether every record valid under one version of the schema is valid under another."""

import importlib.util
import json
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import attrs

from imr_schema._json.shrink import smallest
from imr_schema.compat.entailment import unproven
from imr_schema.compat.neighbours import neighbours, sample
from imr_schema.compat.resolved import resolved
from imr_schema.example import example_of
from imr_schema.findings import pointer
from imr_schema.rules import RULES

_TRIES = 5_000
"""How many documents are tried at most, in search of a witness: a few seconds."""


@attrs.frozen
class Compatibility:
    """What came of comparing two versions of a schema.

    Attributes:
        unproven: The demands of the new schema of which no proof was found that the old one implies them, as JSON
            Pointers that go through references; none if the versions are compatible.
        witness: A record that is valid under the old schema and not under the new one, as small as could be made;
            `None` if none was found.
    """

    unproven: tuple[str, ...]
    witness: Any = attrs.field(default=None, repr=False)

    @property
    def is_compatible(self) -> bool:
        """Whether it is proved that every record valid under the old schema is valid under the new one."""
        return not self.unproven


def compare(old: dict[str, Any], new: dict[str, Any]) -> Compatibility:
    """Tell whether every record valid under an old schema is valid under a new one.

    A yes is a proof. Without a proof the answer is no, even if no record was found that shows it.

    Args:
        old: A version of the JSON Schema of a case, whole.
        new: A later version.
    """
    try:
        old_demands, new_demands = resolved(old), resolved(new)
    except ValueError:
        return Compatibility(("",))
    places = tuple(dict.fromkeys(map(pointer, unproven(new_demands, old_demands))))
    return Compatibility(places, _witness(old, new, old_demands) if places else None)


def _witness(old: dict[str, Any], new: dict[str, Any], demands: Any) -> Any:
    was_valid, is_valid = _verdict(old), _verdict(new)
    candidates = islice(_candidates(old, demands, was_valid), _TRIES)
    found = next((each for each in candidates if was_valid(each) and not is_valid(each)), None)
    return None if found is None else smallest(found, lambda each: was_valid(each) and not is_valid(each))


def _candidates(old: dict[str, Any], demands: Any, was_valid: Callable[[Any], bool]) -> Iterator[Any]:
    """Examples, small ones first, then what is one step away from them, then two."""
    examples = [*old.get("examples", ()), sample(demands), *(example_of(rule, passes=True) for rule in RULES.values())]
    begin = sorted(filter(was_valid, examples), key=lambda each: len(json.dumps(each)))
    yield from begin
    for _ in range(2):
        near = (each for document in begin for each in neighbours(document, demands))
        begin = []
        for each in near:
            yield each
            if was_valid(each):
                begin.append(each)


def _verdict(schema: dict[str, Any]) -> Callable[[Any], bool]:
    if importlib.util.find_spec("jsonschema_rs"):
        from jsonschema_rs import Draft202012Validator as Fast  # noqa: PLC0415 - an extra, which may not be installed

        return Fast(schema).is_valid
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - likewise

    return Draft202012Validator(schema).is_valid
