"""The manual of the rules: a page for each, and one that lists them."""

import re
from collections.abc import Iterator
from typing import Any

from imr_schema._records.records import records_in
from imr_schema._records.rule import Rule
from imr_schema.examine import check
from imr_schema.json_schema import words
from imr_schema.model.case import Case
from imr_schema.publish.kit import rule_vectors
from imr_schema.publish.manual.json_lines import json_lines
from imr_schema.publish.manual.markdown import contents, page, table
from imr_schema.publish.rule_list import is_in_schema
from imr_schema.publish.words import records, slug
from imr_schema.rules import ALL_RULES, RULES, RULES_ACROSS
from imr_schema.rules.across import RuleAcross


def files() -> dict[str, str]:
    """Make the pages, by path."""
    return (
        {"rules.md": _list()}
        | {f"rules/{rule.id}.md": _page(rule) for rule in RULES.values()}
        | {f"rules/{rule.id}.md": _page_across(rule) for rule in RULES_ACROSS.values()}
    )


def _list() -> str:
    return page(
        "Rules",
        "What the members of a record owe each other. An `error` makes a record not valid; a `warning` asks someone to "
        "look. A rule that compares values cannot be said in JSON Schema, and a warning is not part of it.",
        *(part for record in records() for part in _section(record)),
        "## Across records",
        _table(*RULES_ACROSS.values()),
        contents(*(f"rules/{name}" for name in ALL_RULES), hidden=True),
    )


def _section(record: type) -> Iterator[str]:
    if about := [rule for rule in RULES.values() if rule.about[0] is record]:
        yield f"## {words(record.__name__)}"
        yield _table(*about)


def _table(*rules: Rule | RuleAcross) -> str:
    rows = (
        (f"[{rule.id}](rules/{rule.id}.md)", rule.level.value, rule.title, "yes" if is_in_schema(rule.id) else "no")
        for rule in rules
    )
    return table(("rule", "level", "says", "JSON Schema sees it"), rows)


def _page(rule: Rule) -> str:
    about = ", ".join(f"[{words(record.__name__)}](../record.md#{slug(record)})" for record in rule.about)
    passing, failing = (vector.record for vector in rule_vectors.vectors(rule)[:2])
    kept, broken = json_lines(_part(rule, passing)), json_lines(_part(rule, failing))
    return page(
        rule.id,
        *_told(
            rule,
            about=about,
            checked="by this package and by any JSON Schema validator" if rule.in_schema else "by this package only",
        ),
        f"## An example that passes\n\n{_shown(kept, beside=broken)}",
        f"## An example that fails\n\n{_shown(broken, beside=kept)}",
        f"Found at: {', '.join(f'`{finding.pointer}`' for finding in check(failing) if finding.rule == rule.id)}.",
        f"More examples: `schemas/1.0/conformance/rules/{rule.id}.json`.",
    )


def _page_across(rule: RuleAcross) -> str:
    return page(
        rule.id,
        *_told(
            rule,
            about="all records of a run",
            checked="where records are read one after another; no record alone can keep or break it",
        ),
    )


def _told(rule: Rule | RuleAcross, *, about: str, checked: str) -> Iterator[str]:
    yield f"**{rule.title}**"
    facts = {"Level": rule.level.value, "About": about, "Checked": checked, "Source": rule.source}
    yield from (f"{name}\n: {fact}" for name, fact in facts.items())
    yield f"## Why\n\n{rule.why}"
    yield f"## What to do\n\n{re.sub('{[a-z]+}', '…', rule.remedy)}"


def _part(rule: Rule, document: Any) -> Any:
    """The record that the rule is about: the one that breaks it, if one does."""
    parts = [part for _, record, part in records_in(document, Case) if record in rule.about]
    return next((part for part in parts if any(rule.violations(part))), parts[0])


def _shown(lines: list[str], *, beside: list[str]) -> str:
    """Lines of JSON, with those that the other example has not emphasized."""
    differing = [str(number) for number, line in enumerate(lines, 1) if line not in beside]
    option = f":emphasize-lines: {','.join(differing)}\n" if 0 < len(differing) < len(lines) else ""
    return "```{code-block} json\n" + option + "\n" + "\n".join(lines) + "\n```"
