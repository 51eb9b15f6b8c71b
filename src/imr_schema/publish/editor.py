"""The JSON Schema for editors: it accepts the same records, and gives more help while one writes.

Editors such as VS Code show the title and description of a definition instead of those of the member that refers to it,
so no definition has any here. They show a text for each code (`enumDescriptions`) and the remedy of a rule
(`errorMessage`). These keywords do not belong to JSON Schema, and strict
validators refuse them, so this is a file of its own.
"""

from collections.abc import Iterator

from imr_schema._records.kinds import Schema
from imr_schema._records.predicates import All, AtLeast, Every, Has, Implies, Is, Lacks, Predicate, Some
from imr_schema._records.rule import Rule
from imr_schema.exported_schema import VERSION, json_schema
from imr_schema.model.case import Case
from imr_schema.publish.names import code_list_classes, record_classes
from imr_schema.rules import RULES

ID = f"https://w3id.org/imr-schema/{VERSION}/case.editor.schema.json"


def editor_schema() -> Schema:
    """Make the JSON Schema for editors."""
    schema = json_schema() | {"$id": ID}
    definitions = {name: _undescribed(definition) for name, definition in schema["$defs"].items()}
    for codes in code_list_classes():
        definitions[codes.__name__]["enumDescriptions"] = [code.description for code in codes]
    for record in record_classes():
        definition = schema if record is Case else definitions[record.__name__]
        if "allOf" in definition:
            definition["allOf"] = list(_rules(record))
    return schema | {"$defs": definitions}


def _undescribed(definition: Schema) -> Schema:
    return {keyword: value for keyword, value in definition.items() if keyword not in {"title", "description"}}


def _rules(record: type) -> Iterator[Schema]:
    for rule in RULES.values():
        if rule.in_schema and record in rule.about and isinstance(rule.demand, tuple):
            yield from (
                _clause(rule, clause.condition, demand) for clause in rule.demand for demand in _parts(clause.demand)
            )


def _parts(demand: Predicate) -> Iterator[Predicate]:
    """The demands of which a demand consists, each with a message of its own."""
    match demand:
        case All():
            for each in demand.conditions:
                yield from _parts(each)
        case Has() | Lacks():
            yield from map(type(demand), demand.names)
        case _:
            yield demand


def _message(rule: Rule, demand: Predicate) -> str:
    """The remedy of the rule for the violation of a demand."""
    constraint, limit = "", ""
    while isinstance(demand, Every | Implies):
        demand = demand.demand if isinstance(demand, Implies) else demand.condition
    match demand:
        case Has(names) | Lacks(names):
            constraint, name = ("required" if isinstance(demand, Has) else "not"), names[0]
        case Is():
            constraint, name, limit = "enum", demand.name, ", ".join(map(str, demand.allowed))
        case _:
            name = getattr(demand, "name", "")
    template = rule.remedies.get(constraint, rule.remedy)
    return template.replace("{member}", name.rpartition(".")[2]).replace("{limit}", limit)


def _clause(rule: Rule, condition: Predicate, demand: Predicate) -> Schema:
    """A clause whose violation marks a member of its condition, with the remedy of the rule."""
    mark: Schema = {"not": {}, "errorMessage": _message(rule, demand)}
    member = next(_present(condition), None)
    then = mark if member is None else {"properties": {member: mark}}
    return {"if": {"allOf": [condition.schema(), {"not": demand.schema()}]}, "then": then}


def _present(condition: Predicate) -> Iterator[str]:
    """The members that are present where a condition holds."""
    match condition:
        case All():
            for each in condition.conditions:
                yield from _present(each)
        case Has():
            yield from (name.partition(".")[0] for name in condition.names)
        case Is() | AtLeast() | Some():
            yield condition.name.partition(".")[0]
