"""`imr-schema schema` and `imr-schema rules`: the format described."""

import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from imr_schema._records.rule import Rule
from imr_schema.cli.rule_argument import known_rules
from imr_schema.cli.terminal import show, style, width
from imr_schema.errors import printable
from imr_schema.exported_schema import json_schema
from imr_schema.publish import reference_files, schema_files, write
from imr_schema.publish.pretty import pretty
from imr_schema.publish.rule_list import checked_by, rule_list
from imr_schema.reports.wording import counted, title_of
from imr_schema.rules import ALL_RULES
from imr_schema.rules.across import RuleAcross


@click.command()
@click.option(
    "--write", "folder", type=click.Path(path_type=Path, file_okay=False), help="Write all published files here."
)
@click.option(
    "--reference",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the reference pages of the manual here.",
)
def schema(folder: Path | None, reference: Path | None) -> None:
    """Print the JSON Schema (2020-12) of a case, or write all published files.

    \b
    Examples:
      imr-schema schema > case.schema.json
      imr-schema schema --write schemas
    """  # noqa: D301 - \b is click's mark for text that is not to be wrapped
    if folder is None and reference is None:
        click.echo(pretty(json_schema()).encode(), nl=False)
    for below, make in ((folder, schema_files), (reference, reference_files)):
        if below is not None:
            files = make()
            write(below, files)
            click.echo(f"{counted(len(files), 'file')} written below {printable(str(below))}")


@click.command()
@click.argument("rule_id", metavar="[ID]", nargs=-1, callback=known_rules)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print them.")
def rules(rule_id: frozenset[str], form: str) -> None:
    """List the rules, or explain one: why it exists, its source, and what to do about a finding.

    \b
    Example:
      imr-schema rules injection-states-quantity
    """  # noqa: D301
    if form == "json":
        click.echo(pretty(_as_json(rule_id)).encode(), nl=False)
        return
    for each in sorted(rule_id):
        show(_explained(ALL_RULES[each]) if each in ALL_RULES else _constraint(each))
    if not rule_id:
        show(_listed())


def _as_json(wanted: frozenset[str]) -> dict[str, Any]:
    """The published list of rules and constraints, or those of it that are wanted."""
    listed = rule_list()
    return {
        name: [each for each in part if not wanted or each["id"] in wanted]
        for name, part in listed.items()
        if isinstance(part, list)
    }


def _listed() -> Iterator[str]:
    from imr_schema.reports.aligned import aligned  # noqa: PLC0415 - loads rich

    rules = ALL_RULES.values()
    rows = ((style(each.level.value, each.level.value), style("strong", each.id), each.title) for each in rules)
    yield from aligned(rows, width())
    yield ""
    yield style("quiet", f"{len(ALL_RULES)} rules. To see one in full: imr-schema rules {next(iter(ALL_RULES))}")


def _explained(rule: Rule | RuleAcross) -> Iterator[str]:
    from imr_schema.reports.aligned import aligned  # noqa: PLC0415 - loads rich

    yield f"{style('strong', rule.id)}  {style(rule.level.value, rule.level.value)}"
    yield ""
    explained = {
        "Rule": rule.title,
        "Why": rule.why,
        "Source": rule.source + ".",
        "What to do": re.sub("{[a-z]+}", "…", rule.remedy),
    } | (_one_record(rule) if isinstance(rule, Rule) else _across(rule))
    yield from aligned(((style("quiet", name), text) for name, text in explained.items()), width())


def _one_record(rule: Rule) -> dict[str, str]:
    return {
        "About": " and ".join(record.__name__ for record in rule.about),
        "Checked": f"{checked_by(rule)}.",
        "Passes": _change(rule.passes),
        "Fails": _change(rule.fails),
    }


def _across(_: RuleAcross) -> dict[str, str]:
    return {
        "About": "all records of a run",
        "Checked": "by `imr-schema validate` and `validate_records`; a single record can neither keep nor break it.",
    }


def _change(changes: dict[str, object]) -> str:
    return ", ".join(
        f"without {place}" if value is None else f"{place}: {json.dumps(value)}" for place, value in changes.items()
    )


def _constraint(name: str) -> Iterator[str]:
    yield f"{style('strong', name)}  {style('error', 'error')}"
    yield ""
    yield from textwrap.wrap(f"A constraint on one value. {title_of(name)}", width())
