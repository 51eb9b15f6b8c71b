"""The declarations as data: records, code lists, rules and messages, for other implementations of these checks.

The npm package is built from it. Everything is a tree of JSON: a node of a rule names its class in `is`.
"""

from datetime import date
from typing import Any

import attrs

from imr_schema._json import scanner, text, values
from imr_schema._records.codes import Code
from imr_schema._records.collector import MOST_FINDINGS
from imr_schema._records.kinds import (
    CONTROL,
    CONTROL_BUT_BREAKS,
    DATE_FORM,
    WHITE,
    Boolean,
    Date,
    Integer,
    Kind,
    Number,
    OneOf,
    Open,
    Sequence,
    Text,
)
from imr_schema._records.messages import (
    DATE_TEMPLATE,
    MEANT_TEMPLATE,
    MOST_COMPARED,
    NULL_TEMPLATE,
    SEVERAL,
    TEMPLATES,
)
from imr_schema._records.predicates import Predicate
from imr_schema._records.records import Member, Nested, shape
from imr_schema._records.rule import Rule
from imr_schema.examine import EXAMPLE_TEMPLATE, OTHER_VERSION_TEMPLATE
from imr_schema.exported_schema import VERSION
from imr_schema.model.case import Case
from imr_schema.publish.names import code_list_classes, record_classes
from imr_schema.publish.pretty import COMMAND
from imr_schema.rules import RULES
from imr_schema.rules.privacy import is_free

_PROBLEMS = {
    "not_finite": values.NOT_FINITE,
    "number_range": values.NUMBER_RANGE,
    "lone_surrogate": values.LONE_SURROGATE,
    "lone_surrogate_in_name": values.LONE_SURROGATE_IN_NAME,
    "depth": values.DEPTH,
    "not_json": values.NOT_JSON,
    "more_findings": values.MORE_FINDINGS,
    **text.ENCODING_PROBLEMS,
    **scanner.PROBLEMS,
}


def declared() -> dict[str, Any]:
    """Make the declarations as JSON."""
    return {
        "generated_by": COMMAND,
        "schema_version": VERSION,
        "case": Case.__name__,
        "records": {record.__name__: _members(record) for record in record_classes()},
        "codes": {codes.__name__: list(map(_code, codes)) for codes in code_list_classes()},
        "rules": list(map(_rule, RULES.values())),
        "text": {
            "white": WHITE,
            "control": {"line": CONTROL, "long": CONTROL_BUT_BREAKS},
            "date": Date().definition()["pattern"],
            "date_form": DATE_FORM,
        },
        "limits": {
            "integer": values.MAX_INTEGER,
            "depth": values.MAX_DEPTH,
            "findings_of_text": values.MAX_FINDINGS,
            "findings": MOST_FINDINGS,
            "compared": MOST_COMPARED,
        },
        "sentences": dict(TEMPLATES),
        "sentences_of_cases": {
            "null": NULL_TEMPLATE,
            "date": DATE_TEMPLATE,
            "meant": MEANT_TEMPLATE,
            "example": EXAMPLE_TEMPLATE,
            "several": list(SEVERAL),
            "other_version": OTHER_VERSION_TEMPLATE,
        },
        "problems": {name: _problem(problem) for name, problem in _PROBLEMS.items()},
        "mistakes": list(map(_problem, scanner.MISTAKES)),
    }


def _members(record: type) -> list[dict[str, Any]]:
    return [_member(member) for member in shape(record).members.values()]


def _member(member: Member) -> dict[str, Any]:
    written: dict[str, Any] = {"name": member.name, "kind": _kind(member.kind)}
    if member.required:
        written["required"] = True
    elif member.default is not None:
        written["default"] = tree(member.default)
    if isinstance(member.kind, Text) and member.kind.pattern and member.note.examples:
        written["example"] = member.note.examples[0]
    return written | ({"free": True} if is_free(member) else {})


def _kind(kind: Kind) -> dict[str, Any]:  # noqa: PLR0911 - one for each kind
    match kind:
        case Text(pattern, long, most):
            bounds = {"pattern": pattern, "most": most}
            return {"is": "Text", "long": long} | {name: bound for name, bound in bounds.items() if bound}
        case OneOf():
            return {"is": "OneOf", "codes": kind.codes.__name__}
        case Integer(least, most):
            return {"is": "Integer", "least": least, "most": most}
        case Number(above, most):
            return {"is": "Number", "above": above, "most": most}
        case Sequence(item, least, is_set):
            return {"is": "Sequence", "item": _kind(item), "least": least, "set": is_set}
        case Nested(record):
            return {"is": "Nested", "record": record.__name__}
        case Boolean() | Date() | Open():
            return {"is": type(kind).__name__}
    raise TypeError(f"no form is defined for {type(kind).__name__}")


def _code(code: Code) -> dict[str, str]:
    return {"code": code.value, "title": code.title, "description": code.description, "source": code.source}


def _rule(rule: Rule) -> dict[str, Any]:
    clauses = (
        list(map(tree, rule.demand))
        if isinstance(rule.demand, tuple)
        else [{"is": "Comparison", "only": tree(rule.only), "demand": tree(rule.demand)}]
    )
    about = [record.__name__ for record in rule.about]
    return {
        "id": rule.id,
        "level": rule.level.value,
        "about": about,
        "remedy": rule.remedy,
        "remedies": dict(rule.remedies),
        "title": rule.title,
        "clauses": clauses,
    }


def tree(value: Any) -> Any:
    """Write a predicate, comparison or expression, or what one is made of, as JSON."""
    match value:
        case Code():
            return value.value
        case date():
            return value.isoformat()
        case tuple() | list():
            return list(map(tree, value))
        case _ if attrs.has(type(value)):
            names = tuple(field.name for field in attrs.fields(type(value)) if field.init)
        case Predicate():
            names = type(value).__slots__
        case _:
            return value
    return {"is": type(value).__name__} | {name: tree(getattr(value, name)) for name in names}


def _problem(problem: values.Problem) -> dict[str, Any]:
    parameters = {name: tree(parameter) for name, parameter in problem.parameters.items()}
    return {"rule": problem.rule, "template": problem.template, "parameters": parameters}
