"""What every id of a finding means, for programs of any language: the rules, and the constraints on single values."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from imr_schema._records.messages import SENTENCES
from imr_schema._records.rule import Rule
from imr_schema.json_schema import VERSION, json_schema
from imr_schema.publish.cel import checks
from imr_schema.publish.closed import closed, list_of, text
from imr_schema.publish.pretty import COMMAND, pretty
from imr_schema.publish.words import places_of_records
from imr_schema.rules import RULES
from imr_schema.rules.across import RULES_ACROSS, RuleAcross


def files() -> dict[str, str]:
    """Make the list and its schema, by name."""
    return {"rules.json": pretty(rule_list()), "rules.schema.json": pretty(_SCHEMA)}


def rule_list() -> dict[str, Any]:
    """Make the list as JSON."""
    return {
        "$schema": "rules.schema.json",
        "generated_by": COMMAND,
        "schema_version": VERSION,
        "places": {record.__name__: list(places) for record, places in places_of_records().items()},
        "rules": [_rule(rule) for rule in RULES.values()],
        "rules_across_records": [_told(rule) | {"algorithm": rule.algorithm} for rule in RULES_ACROSS.values()],
        "constraints": [
            {"id": name, "meaning": sentence, "in_schema": is_in_schema(name)} for name, sentence in SENTENCES.items()
        ],
    }


def is_in_schema(name: str) -> bool:
    """Whether a JSON Schema validator checks a rule or constraint."""
    return name in _names_in_schema()


@cache
def _names_in_schema() -> frozenset[str]:
    """Every keyword of the schema, and every id in a `$comment`."""

    def names(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            yield from node
            yield node.get("$comment", "")
        for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            yield from names(part)

    return frozenset(names(json_schema()))


def _rule(rule: Rule) -> dict[str, Any]:
    return _told(rule) | {
        "about": [record.__name__ for record in rule.about],
        "in_schema": rule.in_schema,
        "vectors": f"conformance/rules/{rule.id}.json",
        "checks": [check.as_json() for check in checks(rule)],
    }


def _told(rule: Rule | RuleAcross) -> dict[str, str]:
    return {
        "id": rule.id,
        "level": rule.level.value,
        "title": rule.title,
        "why": rule.why,
        "source": rule.source,
        "remedy": rule.remedy,
    }


_ID = {"type": "string", "description": "The id that findings carry.", "pattern": "^[A-Za-z]+(-[a-z0-9]+)*$"}
_IN_SCHEMA = {"type": "boolean", "description": "Whether a JSON Schema validator checks it."}

_TOLD = {
    "id": _ID,
    "level": {"enum": ["error", "warning"], "description": "A record with an error is not valid."},
    "title": text("The rule in a sentence."),
    "why": text("Why it exists."),
    "source": text("What it rests on."),
    "remedy": text("What to do about a finding."),
}

_CHECK = closed(
    about=text("A definition of case.schema.json: the record that `record` is."),
    each={
        "type": "array",
        "items": text("The dotted name of a list."),
        "description": "The list in the record whose items are looked at, each as `item`, with `index` from 0; "
        "a second one stands in such an item. Without one, the record is looked at once.",
    },
    expression=text("An expression in CEL, which is true where the rule is kept."),
    at={
        "type": "string",
        "description": "The place of the finding where it is not, as a JSON Pointer from the record; "
        "each `*` is the position of an item.",
    },
    limit=text("The value of {limit} in the remedy, as an expression in CEL."),
)
_CHECK["required"].remove("limit")

_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": f"https://w3id.org/imr-schema/{VERSION}/rules.schema.json",
    "title": "Rules",
    "description": "The rules over an IMR record, and the constraints on its single values.",
} | closed(
    **{"$schema": {"const": "rules.schema.json"}},
    generated_by=text("The command that writes the file."),
    schema_version={"const": VERSION},
    places={
        "type": "object",
        "additionalProperties": list_of({"type": "string"}),
        "description": "Where each record stands in a case, as JSON Pointers; each `*` is the position of an item.",
    },
    rules=list_of(
        closed(
            **_TOLD,
            about=list_of(text("A definition of case.schema.json.")),
            in_schema=_IN_SCHEMA,
            vectors=text("The file of its conformance vectors."),
            checks=list_of(_CHECK),
        )
    ),
    rules_across_records=list_of(closed(**_TOLD, algorithm=text("How to check it, in words."))),
    constraints=list_of(closed(id=_ID, meaning=text("What is demanded."), in_schema=_IN_SCHEMA)),
)
