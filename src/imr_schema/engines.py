"""Checking a document with a JSON Schema engine, whose errors become the findings that `examine` would return."""

import importlib.util
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain, islice
from typing import Any

from imr_schema._json.values import problems_of_value
from imr_schema._records.collector import MORE_ERRORS, MOST_FINDINGS
from imr_schema._records.kinds import DATE_FORM, Schema, Violation
from imr_schema._records.messages import TEMPLATES
from imr_schema.errors import missing_extra
from imr_schema.examine import broken_constraint, collected, examine, rule_finding, unsupported_version
from imr_schema.exported_schema import json_schema
from imr_schema.findings import Finding, Path
from imr_schema.rules import RULES

Failure = tuple[Path, Path]
"""Where in the document and where in the schema a keyword fails."""

MOST_FAILURES = 10_000
"""How many failures are taken from an engine. Engines report them in an order of their own."""


@cache
def _reference() -> Callable[[Any], Iterator[Failure]]:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - half of the package's start-up time

    validator = Draft202012Validator(json_schema())
    return lambda document: (
        (tuple(error.absolute_path), tuple(error.absolute_schema_path)) for error in validator.iter_errors(document)
    )


@cache
def _fast() -> Callable[[Any], Iterator[Failure]]:
    try:
        from jsonschema_rs import Draft202012Validator  # noqa: PLC0415 - an extra, which may not be installed
    except ModuleNotFoundError as error:
        raise missing_extra(error, "fast") from None

    validator = Draft202012Validator(json_schema())

    def failures(document: Any) -> Iterator[Failure]:
        if validator.is_valid(document):
            return iter(())
        if _breaks_very_much(document):  # this engine makes all errors at once, some kB each, the other one by one
            return _reference()(document)
        return ((tuple(error.instance_path), tuple(error.schema_path)) for error in validator.iter_errors(document))

    return failures


def _breaks_very_much(document: Any) -> bool:
    """Whether a document has more findings than are reported; only one with very many values can."""
    values, level = 0, [document] if isinstance(document, dict | list) else []
    while level and values <= MOST_FINDINGS:
        values += sum(map(len, level))
        entries = chain.from_iterable(part.values() if isinstance(part, dict) else part for part in level)
        level = [entry for entry in entries if isinstance(entry, dict | list)]
    return values > MOST_FINDINGS and examine(document).findings[-1:] == (MORE_ERRORS,)


ENGINES = {"jsonschema-rs": _fast, "jsonschema": _reference}
"""The engines by the name of their package, the fast one first."""


def default_engine() -> str:
    """The fastest engine that is installed."""
    return "jsonschema-rs" if importlib.util.find_spec("jsonschema_rs") else "jsonschema"


def load_engine(name: str) -> None:
    """Load an engine before it is needed.

    Raises:
        MissingExtra: It is not installed.
    """
    ENGINES[name]()


def check_with_schema(document: Any, *, engine: str | None = None) -> tuple[Finding, ...]:
    """Check a JSON document with a JSON Schema engine.

    Args:
        document: A document as a JSON parser returns it.
        engine: `jsonschema-rs`, the fast one and the default where it is installed, or `jsonschema`, the reference.

    Returns:
        The findings that `check` returns, except those that JSON Schema cannot express.

    Raises:
        ValueError: There is no engine of that name.
        MissingExtra: The engine is not installed.
    """
    name = engine or default_engine()
    if name not in ENGINES:
        raise ValueError(f"no engine {name}; there are {', '.join(ENGINES)}")
    if of_other_version := unsupported_version(document):
        return (of_other_version,)
    if not_json := tuple(problems_of_value(document)):  # engines differ on what is no JSON
        return collected(not_json)
    failures = islice(ENGINES[name]()(document), MOST_FAILURES)
    return collected(findings_of(document, failures))


def findings_of(document: Any, failures: Iterable[Failure]) -> Iterator[Finding]:
    """Convert the failures of any engine to findings, of a record of the supported version."""
    every = (finding for path, place in failures for finding in _findings(document, path, place))
    found = list(islice(every, MOST_FAILURES))  # an object may have a million unknown members
    failed = {(finding.path, finding.rule) for finding in found}
    for finding in found:
        basic = (basic for basic, hidden in _HIDES.items() if finding.rule in hidden)
        if not any((finding.path, each) in failed for each in basic):
            yield finding


_HIDES = {
    "type": TEMPLATES.keys() - {"type"},
    "minLength": {"text-is-clean", "pattern"},
    "maxLength": {"pattern"},
    "text-is-clean": {"pattern", "maxLength"},
}
"""The constraints that are not reported of a value that breaks a more basic one."""


def _findings(document: Any, path: Path, place: Path) -> Iterator[Finding]:
    keyword, node, rule = str(place[-1]), *_node(place)
    if keyword == "type" and rule in RULES:
        return  # reported by the constraint of the member itself
    value = document
    for step in path:
        value = value[step]
    limit = _limit(keyword, node)
    # Engines report a missing member at its parent.
    missing = [(*path, name) for name in node[keyword] if name not in value] if keyword == "required" else None
    for each in [path] if missing is None else missing:
        if rule in RULES:
            yield rule_finding(RULES[rule], each, Violation(keyword, limit))
        else:
            yield from broken_constraint(each, Violation(rule or keyword, limit), value)


@cache
def _schema() -> Schema:
    return json_schema()


def _node(place: Path) -> tuple[Schema, str | None]:
    """The part of the schema that contains the failing keyword, and the id in the nearest `$comment` around it."""
    parent: Any = _schema()
    node: Any = parent
    rule: str | None = None
    for step in place:
        if isinstance(node, dict) and step not in node and "$ref" in node:  # some engines leave `$ref` out of the path
            node = _schema()["$defs"][node["$ref"].removeprefix("#/$defs/")]
        if isinstance(node, dict):
            rule = node.get("$comment", rule)
        parent, node = node, node[step]
    return parent, rule


def _limit(keyword: str, node: Schema) -> Any:
    """What the failing keyword requires, as `Violation.limit` has it."""
    if keyword in {"required", "not", "contains", "uniqueItems"}:
        return None
    if keyword == "additionalProperties":
        return list(node["properties"])
    return DATE_FORM if keyword in {"pattern", "maxLength"} and node.get("format") == "date" else node[keyword]
