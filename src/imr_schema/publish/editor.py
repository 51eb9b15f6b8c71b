"""The JSON Schema for editors: it accepts what the other one accepts, and says more while one writes.

VS Code and those like it show the title and description of what a member refers to in place of the member's own, so no
definition has any here. They show a text for each code (`enumDescriptions`) and a rule's own sentence (`errorMessage`).
These keywords are no part of JSON Schema: validators that are strict refuse them, so they stand in this file alone.
"""

from collections.abc import Iterator

from imr_schema._records.kinds import Schema
from imr_schema._records.predicates import All, AtLeast, Has, Is, Predicate, Some
from imr_schema._records.rule import Clause, Rule
from imr_schema.json_schema import VERSION, json_schema
from imr_schema.model.case import Case
from imr_schema.publish.words import code_lists, records
from imr_schema.rules import RULES

ID = f"https://w3id.org/imr-schema/{VERSION}/case.editor.schema.json"


def editor_schema() -> Schema:
    """Make the JSON Schema for editors."""
    schema = json_schema() | {"$id": ID}
    definitions = {name: _undescribed(definition) for name, definition in schema["$defs"].items()}
    for codes in code_lists():
        definitions[codes.__name__]["enumDescriptions"] = [code.description for code in codes]
    for record in records():
        definition = schema if record is Case else definitions[record.__name__]
        if "allOf" in definition:
            definition["allOf"] = list(_rules(record))
    return schema | {"$defs": definitions}


def _undescribed(definition: Schema) -> Schema:
    return {keyword: value for keyword, value in definition.items() if keyword not in {"title", "description"}}


def _rules(record: type) -> Iterator[Schema]:
    for rule in RULES.values():
        if rule.in_schema and record in rule.about and isinstance(rule.demand, tuple):
            yield from (_clause(rule, clause) for clause in rule.demand)


def _clause(rule: Rule, clause: Clause) -> Schema:
    """A clause that, where it is not kept, marks a member that its condition speaks of, with the rule's sentence."""
    mark: Schema = {"not": {}, "errorMessage": rule.remedy}
    member = next(_present(clause.condition), None)
    then = mark if member is None else {"properties": {member: mark}}
    return {"if": {"allOf": [clause.condition.schema(), {"not": clause.demand.schema()}]}, "then": then}


def _present(condition: Predicate) -> Iterator[str]:
    """The members that are there where a condition holds."""
    match condition:
        case All():
            for each in condition.conditions:
                yield from _present(each)
        case Has():
            yield from (name.partition(".")[0] for name in condition.names)
        case Is() | AtLeast() | Some():
            yield condition.name.partition(".")[0]
