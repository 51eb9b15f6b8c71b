"""The rules and constraints as JSON: the meaning of every id that a finding can have."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from imr_schema._records.messages import SENTENCES
from imr_schema._records.rule import Rule
from imr_schema.exported_schema import VERSION, json_schema
from imr_schema.publish.cel import checks
from imr_schema.publish.names import places_of_records
from imr_schema.publish.pretty import COMMAND, pretty
from imr_schema.publish.schema_parts import closed_object, non_empty_list, non_empty_text
from imr_schema.rules import RULES, RULES_ACROSS
from imr_schema.rules.across import RuleAcross


def rule_list_files() -> dict[str, str]:
    """Make the rule list and its schema, by file name."""
    return {"rules.json": pretty(rule_list()), "rules.schema.json": pretty(_SCHEMA)}


def rule_list() -> dict[str, Any]:
    """Make the list as JSON."""
    return {
        "$schema": "rules.schema.json",
        "generated_by": COMMAND,
        "schema_version": VERSION,
        "places": {record.__name__: list(places) for record, places in places_of_records().items()},
        "rules": [_rule(rule) for rule in RULES.values()],
        "rules_across_records": [_facts(rule) | {"algorithm": rule.algorithm} for rule in RULES_ACROSS.values()],
        "constraints": [
            {"id": name, "meaning": sentence, "in_schema": is_in_schema(name)} for name, sentence in SENTENCES.items()
        ],
    }


def checked_by(rule: Rule) -> str:
    """Who checks a rule about one record, in words."""
    others = "any JSON Schema validator" if rule.in_schema else "the npm package, not by the JSON Schema"
    return f"by this package and by {others}"


def is_in_schema(name: str) -> bool:
    """Whether a JSON Schema validator checks a rule or constraint."""
    return name in _names_in_schema()


@cache
def _names_in_schema() -> frozenset[str]:
    """Every keyword in the schema, and every id in a `$comment`."""

    def names(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            yield from node
            yield node.get("$comment", "")
        for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            yield from names(part)

    return frozenset(names(json_schema()))


def _rule(rule: Rule) -> dict[str, Any]:
    return _facts(rule) | {
        "about": [record.__name__ for record in rule.about],
        "in_schema": rule.in_schema,
        "vectors": f"conformance/rules/{rule.id}.json",
        "checks": [check.as_json(rule) for check in checks(rule)],
    }


def _facts(rule: Rule | RuleAcross) -> dict[str, Any]:
    return {
        "id": rule.id,
        "level": rule.level.value,
        "title": rule.title,
        "why": rule.why,
        "source": rule.source,
        "remedy": rule.remedy,
        "programs": [program.value for program in rule.programs],
    }


_ID = {"type": "string", "description": "The id that findings carry.", "pattern": "^[A-Za-z]+(-[a-z0-9]+)*$"}
_IN_SCHEMA = {"type": "boolean", "description": "Whether a JSON Schema validator checks it."}

_FACT_SCHEMAS = {
    "id": _ID,
    "level": {"enum": ["error", "warning"], "description": "A record with an error is not valid."},
    "title": non_empty_text("The rule in a sentence."),
    "why": non_empty_text("The reason for the rule."),
    "source": non_empty_text("The authority for the rule."),
    "remedy": non_empty_text("What to do about a finding."),
    "programs": {
        "type": "array",
        "items": {"type": "string"},
        "description": "The programs for which it speaks; for all if none are named.",
    },
}

_CHECK = closed_object(
    about=non_empty_text("A definition of case.schema.json: the record that `record` is."),
    each={
        "type": "array",
        "items": non_empty_text("The dotted name of a list."),
        "description": "The list in the record whose items are checked, each as `item`, with `index` from 0; "
        "a second one is a list in such an item. If empty, the record itself is checked.",
    },
    expression=non_empty_text("An expression in CEL that is true if the record meets the rule."),
    at={
        "type": "string",
        "description": "The place of the finding if it is false, as a JSON Pointer from the record; "
        "each `*` is the position of an item.",
    },
    limit=non_empty_text("The value of {limit} in the remedy, as an expression in CEL."),
    remedy=non_empty_text("What to do about a finding, where it is not the remedy of the rule."),
)
_CHECK["required"] = _CHECK["required"][:-2]

_SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": f"https://w3id.org/imr-schema/{VERSION}/rules.schema.json",
    "title": "Rules",
    "description": "The rules for an IMR record, and the constraints on its single values.",
} | closed_object(
    **{"$schema": {"const": "rules.schema.json"}},
    generated_by=non_empty_text("The command that writes the file."),
    schema_version={"const": VERSION},
    places={
        "type": "object",
        "additionalProperties": non_empty_list({"type": "string"}),
        "description": "The places of each record in a case, as JSON Pointers; each `*` is the position of an item.",
    },
    rules=non_empty_list(
        closed_object(
            **_FACT_SCHEMAS,
            about=non_empty_list(non_empty_text("A definition of case.schema.json.")),
            in_schema=_IN_SCHEMA,
            vectors=non_empty_text("The file of its conformance vectors."),
            checks=non_empty_list(_CHECK),
        )
    ),
    rules_across_records=non_empty_list(closed_object(**_FACT_SCHEMAS, algorithm=non_empty_text("How to check it."))),
    constraints=non_empty_list(
        closed_object(id=_ID, meaning=non_empty_text("The meaning of the constraint."), in_schema=_IN_SCHEMA)
    ),
)
