"""Whether all readers find the same in a record: `examine`, the fast path, and each JSON Schema engine."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from imr_schema import Finding, check_with_schema, decode, encode, fast_path
from imr_schema._json.values import problems_of_value
from imr_schema.engines import ENGINES
from imr_schema.examine import Examined, examine, examine_text
from imr_schema.publish.rule_list import is_in_schema


def expressible(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that a JSON Schema engine can be expected to have."""
    return tuple(finding for finding in findings if is_in_schema(finding.rule))


class Verdict(NamedTuple):
    """What `examine` finds, and how other readers differ, in words."""

    findings: tuple[Finding, ...]
    differences: list[str]


def verdict(document: Any, engines: Iterable[str] = ENGINES) -> Verdict:
    """Compare the findings of all readers in a document."""
    examined = examine(document)
    return Verdict(examined.findings, list(_differences(document, examined, engines)))


def verdict_on_text(text: str | bytes, engines: Iterable[str] = ENGINES) -> Verdict:
    """Compare the findings of all readers in JSON text; if it is not JSON, only its own findings count."""
    examined = examine_text(text)
    if any(finding.rule.startswith("json-") for finding in examined.findings):
        return Verdict(examined.findings, [])
    found, differences = verdict(json.loads(text), engines)
    if [attrs.evolve(finding, line=None, column=None) for finding in examined.findings] != list(found):
        differences.append("the text has other findings than its document")
    return Verdict(found, differences)


def _differences(document: Any, examined: Examined, engines: Iterable[str]) -> Iterator[str]:
    if any(problems_of_value(document)):
        if examined.is_valid:
            yield "examine accepts a value that is not JSON"
        return
    expected = expressible(examined.findings)
    for name in engines:
        found = check_with_schema(document, engine=name)
        if found != expected:
            yield f"{name}: {_difference(expected, found)}"
    quick = fast_path.examine_text(json.dumps(document).encode())
    if [attrs.evolve(finding, line=None, column=None) for finding in quick.findings] != list(examined.findings):
        yield "the fast path finds something else"
    if examined.case is not None and decode(encode(examined.case), draft=True) != examined.case:
        yield "the case is another one after writing and reading"


def _difference(examined: tuple[Finding, ...], engine: tuple[Finding, ...]) -> str:
    only = [f"only examine finds {finding}" for finding in examined if finding not in engine]
    only += [f"only the engine finds {finding}" for finding in engine if finding not in examined]
    return "; ".join(only) or "in another order"
