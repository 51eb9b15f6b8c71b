"""Whether all readers say the same of a record: door, gate, and each JSON Schema engine on the exported schema."""

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
    """Those findings that a JSON Schema engine can be expected to tell."""
    return tuple(finding for finding in findings if is_in_schema(finding.rule))


class Verdict(NamedTuple):
    """What the door finds, and who says what else, in words."""

    findings: tuple[Finding, ...]
    differences: list[str]


def verdict(document: Any, engines: Iterable[str] = INSTALLED_ENGINES) -> Verdict:
    """Ask every reader about a document."""
    examined = examine(document)
    return Verdict(examined.findings, list(_differences(document, examined, engines)))


def verdict_on_text(text: str | bytes, engines: Iterable[str] = INSTALLED_ENGINES) -> Verdict:
    """Ask every reader about JSON text; where it is refused as text, there is no document to ask about."""
    examined = examine_text(text)
    if any(finding.rule.startswith("json-") for finding in examined.findings):
        return Verdict(examined.findings, [])
    found, differences = verdict(json.loads(text), engines)
    if [attrs.evolve(finding, line=None, column=None) for finding in examined.findings] != list(found):
        differences.append("the text is told other findings than its document")
    return Verdict(found, differences)


def _differences(document: Any, examined: Examined, engines: Iterable[str]) -> Iterator[str]:
    if any(problems_of_value(document)):
        if examined.is_valid:
            yield "the door accepts what is no JSON"
        return
    expected = expressible(examined.findings)
    for name in engines:
        found = check_with_schema(document, engine=name)
        if found != expected:
            yield f"{name}: {_told_otherwise(expected, found)}"
    by_gate = fast_path.examine_text(json.dumps(document).encode())
    if [attrs.evolve(finding, line=None, column=None) for finding in by_gate.findings] != list(examined.findings):
        yield "the gate finds something else"
    if examined.case is not None and decode(encode(examined.case), draft=True) != examined.case:
        yield "the case is another one after writing and reading"


def _told_otherwise(door: tuple[Finding, ...], engine: tuple[Finding, ...]) -> str:
    only = [f"only the door says {finding}" for finding in door if finding not in engine]
    only += [f"only the engine says {finding}" for finding in engine if finding not in door]
    return "; ".join(only) or "in another order"
