"""Compare all validators on a record: `check`, the fast path, and each JSON Schema engine with the exported schema."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from imr_schema import Finding, check_with_schema, decode, encode, fast_path
from imr_schema._json.values import problems_of_value
from imr_schema.examine import Examined, examine, examine_text
from imr_schema.publish.rule_list import is_in_schema
from support.extras import INSTALLED_ENGINES


def expressible(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that a JSON Schema engine must report."""
    return tuple(finding for finding in findings if is_in_schema(finding.rule))


FAST_PATHS = {"the fast path": fast_path.examine_text, "the fast path in Python": fast_path.examine_in_python}


def everything(examined: Examined) -> tuple[Any, ...]:
    """All that is known of a record."""
    return examined.findings, examined.case_number, examined.document, examined.case


class Verdict(NamedTuple):
    """The findings of `check`, and the differences of the other validators, in words."""

    findings: tuple[Finding, ...]
    differences: list[str]


def verdict(document: Any, engines: Iterable[str] = INSTALLED_ENGINES) -> Verdict:
    """Run every validator on a document."""
    examined = examine(document)
    return Verdict(examined.findings, list(_differences(document, examined, engines)))


def verdict_on_text(text: str | bytes, engines: Iterable[str] = INSTALLED_ENGINES) -> Verdict:
    """Run every validator on JSON text; if the text itself is refused, there is no document to compare."""
    examined = examine_text(text)
    by_fast_path = list(_differences_of_fast_path(text if isinstance(text, bytes) else text.encode(), examined))
    if any(finding.rule.startswith("json-") for finding in examined.findings):
        return Verdict(examined.findings, by_fast_path)
    found, differences = verdict(json.loads(text), engines)
    differences += by_fast_path
    if [attrs.evolve(finding, line=None, column=None) for finding in examined.findings] != list(found):
        differences.append("the text has other findings than its document")
    return Verdict(found, differences)


def _differences(document: Any, examined: Examined, engines: Iterable[str]) -> Iterator[str]:
    if any(problems_of_value(document)):
        if examined.is_valid:
            yield "check accepts a value that is not JSON"
        return
    expected = expressible(examined.findings)
    for name in engines:
        found = check_with_schema(document, engine=name)
        if found != expected:
            yield f"{name}: {_difference(expected, found)}"
    for name, examine_quickly in FAST_PATHS.items():
        by_fast_path = examine_quickly(json.dumps(document).encode()).findings
        if [attrs.evolve(finding, line=None, column=None) for finding in by_fast_path] != list(examined.findings):
            yield f"{name} finds something else"
    if examined.case is not None and decode(encode(examined.case), draft=True) != examined.case:
        yield "the case changes when it is written and read"


def _differences_of_fast_path(text: bytes, examined: Examined) -> Iterator[str]:
    for name, examine_quickly in FAST_PATHS.items():
        if everything(examine_quickly(text)) != everything(examined):
            yield f"{name} makes something else of the text"


def _difference(expected: tuple[Finding, ...], engine: tuple[Finding, ...]) -> str:
    only = [f"only check reports {finding}" for finding in expected if finding not in engine]
    only += [f"only the engine reports {finding}" for finding in engine if finding not in expected]
    return "; ".join(only) or "the order differs"
