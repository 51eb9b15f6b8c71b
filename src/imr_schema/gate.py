"""A quick yes: what a fast engine finds clean, rules that compare values included, need not go through the door.

The gate never refuses. A record that it does not find clean goes through the door, which tells what is wrong; so it may
be careful, but must not be generous. It needs the extra `fast`; without that, every record goes through the door.
"""

import json
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Any

from imr_schema import _reader, codec
from imr_schema._kinds import Breach, Open, Schema
from imr_schema._record import records_in, records_of, shape
from imr_schema._rule import Rule
from imr_schema.codec import Examined
from imr_schema.findings import Level
from imr_schema.json_schema import json_schema
from imr_schema.model import Case
from imr_schema.rules import RULES
from imr_schema.rules.privacy import SIGN, free_text_looks_identifying, is_free

try:
    import jsonschema_rs
    import orjson
except ModuleNotFoundError:  # pragma: no cover - the tests run with the extra, and once without
    HAS_ENGINE = False
else:
    HAS_ENGINE = True


def examine_text(text: bytes, *, line: int = 1) -> Examined:
    """Read JSON text as `codec.examine_text` does, but faster where nothing is wrong with it."""
    if HAS_ENGINE and (document := _clean_document(text)) is not None:
        return Examined(document, (), partial(_reader.build, document, Case))
    return codec.examine_text(text, line=line)


def _clean_document(text: bytes) -> Any:
    """The document, if nothing whatever is wrong with it; else `None`."""
    try:
        document = orjson.loads(text)
    except ValueError:
        return None
    plain = orjson.dumps(document)
    is_clean = (
        (plain == text or _is_written_plainly(text, document))
        and (plain.isascii() or unicodedata.is_normalized("NFC", plain.decode()))
        and _engine()(document)
        and not any(_OPEN.breaches(document.get("extensions", {})))
        and not any(_breaches_of_comparisons(document, plain))
    )
    return document if is_clean else None


def _is_written_plainly(text: bytes, document: Any) -> bool:
    """Whether a common writer would write the document just so: then no member stands in it twice."""
    return any(write(document).encode() == text for write in _WRITERS)


_WRITERS: tuple[Callable[[Any], str], ...] = (
    json.dumps,
    json.JSONEncoder(separators=(",", ":")).encode,
    json.JSONEncoder(ensure_ascii=False).encode,
)

_OPEN = Open()


@cache
def _engine() -> Callable[[Any], bool]:
    return jsonschema_rs.Draft202012Validator(_schema_with_warnings()).is_valid


def _schema_with_warnings() -> Schema:
    """The schema with what the published one leaves out: rules of level warning, and signs of identifying text."""
    schema = json_schema()
    parts = schema["$defs"] | {Case.__name__: schema}
    for record in records_of(Case):
        for member in filter(is_free, shape(record).members.values()):
            text = parts[record.__name__]["properties"][member.name]
            text.get("items", text)["not"] = {"pattern": SIGN}
    for rule in RULES.values():
        for record in rule.about if rule.level is Level.WARNING else ():
            if warnings := list(rule.schemas()):
                parts[record.__name__].setdefault("allOf", []).extend(warnings)
    return schema


_COMPARISONS = tuple(
    rule for rule in RULES.values() if callable(rule.demand) and rule is not free_text_looks_identifying
)


def _breaches_of_comparisons(document: Any, plain: bytes) -> Iterator[Breach]:
    """Where rules are broken that no schema can say."""
    rules_about = _rules_about(tuple(rule for rule in _COMPARISONS if rule.mentions.encode() in plain))
    for _, record, part in records_in(document, Case, frozenset(rules_about)):
        for rule in rules_about[record]:
            yield from rule.breaches(part)


@cache
def _rules_about(rules: tuple[Rule, ...]) -> dict[type, list[Rule]]:
    about: dict[type, list[Rule]] = {}
    for rule in rules:
        for record in rule.about:
            about.setdefault(record, []).append(rule)
    return about
