"""The conformance kit: test vectors for implementations in other languages.

Valid and invalid vectors cover every rule, every constraint of every member, JSON text and canonical text.
"""

from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

import attrs

from imr_schema.exported_schema import VERSION
from imr_schema.publish.kit.canonical_vectors import vectors_of_canonical_text
from imr_schema.publish.kit.formats import INDEX, VECTORS
from imr_schema.publish.kit.record_vectors import vectors_of_record
from imr_schema.publish.kit.rule_vectors import vectors_of_rule
from imr_schema.publish.kit.text_vectors import vectors_of_texts
from imr_schema.publish.names import record_classes, slug
from imr_schema.publish.pretty import COMMAND, by_line, pretty
from imr_schema.rules import RULES


@cache
def kit_files() -> dict[str, str]:
    """Make the files of the kit, by path below its folder."""
    groups = list(_groups())
    index = {"$schema": "index.schema.json", "generated_by": COMMAND, "schema_version": VERSION}
    listed = (attrs.asdict(group) | {"vectors": len(group.vectors)} for group in groups)
    readme = (resources.files(__name__) / "readme.md").read_text(encoding="utf-8").replace("COMMAND", COMMAND)
    return {group.path: group.text() for group in groups} | {
        "index.json": by_line(index | {"schema": "../case.schema.json"}, "files", listed),
        "index.schema.json": pretty(INDEX),
        "vectors.schema.json": pretty(VECTORS),
        "README.md": readme,
    }


@attrs.frozen
class _Group:
    """The vectors of one file."""

    path: str
    kind: str
    about: str
    vectors: tuple[Any, ...]

    def text(self) -> str:
        schema = "../" * self.path.count("/") + "vectors.schema.json"
        head = {"$schema": schema, "generated_by": COMMAND, "kind": self.kind, "about": self.about}
        return by_line(head, "vectors", self.vectors)


def _groups() -> Iterator[_Group]:
    for rule in RULES.values():
        vectors = tuple(each.as_json() for each in vectors_of_rule(rule))
        yield _Group(f"rules/{rule.id}.json", "record", rule.id, vectors)
    for record in record_classes():
        vectors = tuple(each.as_json() for each in vectors_of_record(record))
        yield _Group(f"records/{slug(record)}.json", "record", record.__name__, vectors)
    yield _Group("texts.json", "text", "JSON text", tuple(vectors_of_texts()))
    yield _Group("canonical.json", "canonical", "canonical text", tuple(vectors_of_canonical_text()))
