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
from imr_schema.compat.validity import schema_problem
from imr_schema.example import example_of
from imr_schema.findings import pointer
from imr_schema.rules import RULES

_TRIES = 5_000
"""The maximum number of documents to try in search of a witness; they take a few seconds."""


@attrs.frozen
class Compatibility:
    """The result of comparing two versions of a schema.

    Attributes:
        unproven: The keywords of the new schema that could not be proved to follow from the old one, as JSON Pointers
            that go through references; empty if the versions are compatible.
        witness: A small record that is valid under the old schema and invalid under the new one; `None` if none was
            found.
    """

    unproven: tuple[str, ...]
    witness: Any = attrs.field(default=None, repr=False)

    @property
    def is_compatible(self) -> bool:
        """Whether every record valid under the old schema is proved to be valid under the new one."""
        return not self.unproven


Schema = dict[str, Any] | bool


def compare(old: Schema, new: Schema) -> Compatibility:
    """Compare two schemas: is every record that is valid under the old one valid under the new one?

    "Compatible" means proved. Without a proof the schemas count as incompatible, even if no witness was found.

    Args:
        old: A version of the JSON Schema of a case.
        new: A later version.

    Raises:
        ValueError: One of them is not a JSON Schema.
    """
    for schema in (old, new):
        if problem := schema_problem(schema):
            raise ValueError(f"not a JSON Schema: {problem}")
    try:
        old_demands, new_demands = resolved(old), resolved(new)
    except ValueError:
        return Compatibility(("",))
    places = tuple(dict.fromkeys(map(pointer, unproven(new_demands, old_demands))))
    return Compatibility(places, _witness(old, new, old_demands) if places else None)


def _witness(old: Schema, new: Schema, demands: Any) -> Any:
    was_valid, is_valid = _verdict(old), _verdict(new)
    candidates = islice(_candidates(old, demands, was_valid), _TRIES)
    found = next((each for each in candidates if was_valid(each) and not is_valid(each)), None)
    return None if found is None else smallest(found, lambda each: was_valid(each) and not is_valid(each))


def _candidates(old: Schema, demands: Any, was_valid: Callable[[Any], bool]) -> Iterator[Any]:
    """Examples, the smallest first, then documents one step away from them, then two."""
    given = old.get("examples", ()) if isinstance(old, dict) else ()
    examples = [*given, sample(demands), *(example_of(rule, passes=True) for rule in RULES.values())]
    begin = sorted(filter(was_valid, examples), key=lambda each: len(json.dumps(each)))
    yield from begin
    for _ in range(2):
        near = (each for document in begin for each in neighbours(document, demands))
        begin = []
        for each in near:
            yield each
            if was_valid(each):
                begin.append(each)


def _verdict(schema: Schema) -> Callable[[Any], bool]:
    if importlib.util.find_spec("jsonschema_rs"):
        from jsonschema_rs import Draft202012Validator as Fast  # noqa: PLC0415 - an optional extra

        return Fast(schema).is_valid
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - likewise

    return Draft202012Validator(schema).is_valid
