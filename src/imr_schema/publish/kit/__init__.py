"""The conformance kit: vectors for whoever reads and checks records in another language.

Every rule, every constraint of every member, the checks of JSON text, and the canonical text are shown from both sides.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files as files_of
from typing import Any

import attrs

from imr_schema.json_schema import VERSION
from imr_schema.publish.kit import canonical_vectors, record_vectors, rule_vectors, text_vectors
from imr_schema.publish.kit.formats import INDEX, VECTORS
from imr_schema.publish.pretty import COMMAND, by_line, pretty
from imr_schema.publish.words import records, slug
from imr_schema.rules import RULES


@cache
def files() -> dict[str, str]:
    """Make the files of the kit, by path below its folder."""
    groups = list(_groups())
    index = {"$schema": "index.schema.json", "generated_by": COMMAND, "schema_version": VERSION}
    listed = (attrs.asdict(group) | {"vectors": len(group.vectors)} for group in groups)
    readme = (files_of(__name__) / "readme.md").read_text(encoding="utf-8").replace("COMMAND", COMMAND)
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
        vectors = tuple(each.as_json() for each in rule_vectors.vectors(rule))
        yield _Group(f"rules/{rule.id}.json", "record", rule.id, vectors)
    for record in records():
        vectors = tuple(each.as_json() for each in record_vectors.vectors(record))
        yield _Group(f"records/{slug(record)}.json", "record", record.__name__, vectors)
    yield _Group("texts.json", "text", "JSON text", tuple(text_vectors.vectors()))
    yield _Group("canonical.json", "canonical", "canonical text", tuple(canonical_vectors.vectors()))
