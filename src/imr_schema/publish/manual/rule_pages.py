"""The manual pages of the rules: one per rule, and a list."""

import re
from collections.abc import Iterator
from typing import Any

from imr_schema._records.records import records_in
from imr_schema._records.rule import Rule
from imr_schema.examine import check
from imr_schema.exported_schema import words
from imr_schema.model.case import Case
from imr_schema.publish.kit.rule_vectors import vectors_of_rule
from imr_schema.publish.manual.json_lines import json_lines
from imr_schema.publish.manual.markdown import contents, page, table
from imr_schema.publish.names import record_classes, slug
from imr_schema.publish.rule_list import checked_by, is_in_schema
from imr_schema.rules import ALL_RULES, RULES, RULES_ACROSS
from imr_schema.rules.across import RuleAcross


def render_all() -> dict[str, str]:
    """Make the pages, by path."""
    return (
        {"rules.md": _list()}
        | {f"rules/{rule.id}.md": _page(rule) for rule in RULES.values()}
        | {f"rules/{rule.id}.md": _page_across(rule) for rule in RULES_ACROSS.values()}
    )


def _list() -> str:
    return page(
        "Rules",
        "What the members of a record require of each other. An `error` makes a record invalid; a `warning` asks for a "
        "second look. The JSON Schema contains neither warnings nor rules that compare values.",
        *(part for record in record_classes() for part in _section(record)),
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
    return table(("rule", "level", "title", "in the JSON Schema"), rows)


def _page(rule: Rule) -> str:
    about = ", ".join(f"[{words(record.__name__)}](../record.md#{slug(record)})" for record in rule.about)
    passing, failing = (vector.record for vector in vectors_of_rule(rule)[:2])
    kept, broken = json_lines(_part(rule, passing)), json_lines(_part(rule, failing))
    return page(
        rule.id,
        *_introduction(
            rule,
            about=about,
            checked=checked_by(rule),
        ),
        f"## An example that passes\n\n{_code_block(kept, other=broken)}",
        f"## An example that fails\n\n{_code_block(broken, other=kept)}",
        f"Found at: {', '.join(f'`{finding.pointer}`' for finding in check(failing) if finding.rule == rule.id)}.",
        f"More examples: `schemas/1.0/conformance/rules/{rule.id}.json`.",
    )


def _page_across(rule: RuleAcross) -> str:
    return page(
        rule.id,
        *_introduction(
            rule,
            about="all records of a run",
            checked="by commands that read many records; a single record cannot break it",
        ),
    )


def _introduction(rule: Rule | RuleAcross, *, about: str, checked: str) -> Iterator[str]:
    yield f"**{rule.title}**"
    programs = ", ".join(f"`{program.value}`" for program in rule.programs) or "every program"
    facts = {
        "Level": rule.level.value,
        "About": about,
        "Programs": programs,
        "Checked": checked,
        "Source": rule.source,
    }
    yield from (f"{name}\n: {fact}" for name, fact in facts.items())
    yield f"## Why\n\n{rule.why}"
    yield f"## What to do\n\n{re.sub('{[a-z]+}', '…', rule.remedy)}"


def _part(rule: Rule, document: Any) -> Any:
    """The record that the rule is about; if one breaks the rule, that one."""
    parts = [part for _, record, part in records_in(document, Case) if record in rule.about]
    return next((part for part in parts if any(rule.violations(part))), parts[0])


def _code_block(lines: list[str], *, other: list[str]) -> str:
    """A code block that emphasizes the lines that the other example does not have."""
    differing = [str(number) for number, line in enumerate(lines, 1) if line not in other]
    option = f":emphasize-lines: {','.join(differing)}\n" if 0 < len(differing) < len(lines) else ""
    return "```{code-block} json\n" + option + "\n" + "\n".join(lines) + "\n```"
