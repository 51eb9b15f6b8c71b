"""The manual of the rules: a page for each, and one that lists them."""

from collections.abc import Iterator
from typing import Any

from imr_schema._record import records_in
from imr_schema._rule import Rule
from imr_schema.codec import check
from imr_schema.json_schema import words
from imr_schema.model import Case
from imr_schema.publish.kit import rule_vectors
from imr_schema.publish.manual.json_lines import json_lines
from imr_schema.publish.manual.markdown import contents, page, table
from imr_schema.publish.words import records, slug
from imr_schema.rules import RULES


def files() -> dict[str, str]:
    """Make the pages, by path."""
    return {"rules.md": _list()} | {f"rules/{rule.id}.md": _page(rule) for rule in RULES.values()}


def _list() -> str:
    return page(
        "Rules",
        "What the members of a record owe each other. An `error` makes a record not valid; a `warning` asks someone to "
        "look. A rule that compares values cannot be said in JSON Schema, and a warning is not part of it.",
        *(part for record in records() for part in _section(record)),
        contents(*(f"rules/{name}" for name in RULES), hidden=True),
    )


def _section(record: type) -> Iterator[str]:
    if about := [rule for rule in RULES.values() if rule.about[0] is record]:
        yield f"## {words(record.__name__)}"
        yield table(
            ("rule", "level", "says", "JSON Schema sees it"),
            (
                (f"[{rule.id}](rules/{rule.id}.md)", rule.level.value, rule.title, "yes" if rule.in_schema else "no")
                for rule in about
            ),
        )


def _page(rule: Rule) -> str:
    about = ", ".join(f"[{words(record.__name__)}](../record.md#{slug(record)})" for record in rule.about)
    checked = "by this package and by any JSON Schema validator" if rule.in_schema else "by this package only"
    passing, failing = (vector.record for vector in rule_vectors.vectors(rule)[:2])
    kept, broken = json_lines(_part(rule, passing)), json_lines(_part(rule, failing))
    return page(
        rule.id,
        f"**{rule.title}**",
        f"Level\n: {rule.level.value}",
        f"About\n: {about}",
        f"Checked\n: {checked}",
        f"Source\n: {rule.source}",
        f"## Why\n\n{rule.why}",
        f"## What to do\n\n{rule.remedy.format(limit='its place in the list')}",
        f"## An example that passes\n\n{_shown(kept, beside=broken)}",
        f"## An example that fails\n\n{_shown(broken, beside=kept)}",
        f"Found at: {', '.join(f'`{finding.pointer}`' for finding in check(failing) if finding.rule == rule.id)}.",
        f"More examples: `schemas/1.0/conformance/rules/{rule.id}.json`.",
    )


def _part(rule: Rule, document: Any) -> Any:
    """The record that the rule is about: the one that breaks it, if one does."""
    parts = [part for _, record, part in records_in(document, Case) if record in rule.about]
    return next((part for part in parts if any(rule.breaches(part))), parts[0])


def _shown(lines: list[str], *, beside: list[str]) -> str:
    """Lines of JSON, with those that the other example has not emphasized."""
    differing = [str(number) for number, line in enumerate(lines, 1) if line not in beside]
    option = f":emphasize-lines: {','.join(differing)}\n" if 0 < len(differing) < len(lines) else ""
    return "```{code-block} json\n" + option + "\n" + "\n".join(lines) + "\n```"
