"""`imr-schema schema` and `imr-schema rules`: what the format says of itself."""

import json
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from imr_schema._constraints import SENTENCES
from imr_schema._rule import Rule
from imr_schema.cli.rule_ids import known_rules
from imr_schema.cli.terminal import show, style, width
from imr_schema.json_schema import json_schema
from imr_schema.publish import schema_files, write
from imr_schema.publish.pretty import pretty
from imr_schema.reports import counted
from imr_schema.rules import RULES


@click.command()
@click.option(
    "--write", "folder", type=click.Path(path_type=Path, file_okay=False), help="Write all published files here."
)
def schema(folder: Path | None) -> None:
    """Print the JSON Schema (2020-12) of a case, or write all that is published with it.

    \b
    Examples:
      imr-schema schema > case.schema.json
      imr-schema schema --write schemas
    """  # noqa: D301 - \b is click's mark for text that is not to be wrapped
    if folder is None:
        click.echo(pretty(json_schema()), nl=False)
    else:
        files = schema_files()
        write(folder, files)
        click.echo(f"{counted(len(files), 'file')} written below {folder}")


@click.command()
@click.argument("rule_id", metavar="[ID]", nargs=-1, callback=known_rules)
def rules(rule_id: frozenset[str]) -> None:
    """List the rules, or explain one: why it exists, its source, and how to mend a record.

    \b
    Example:
      imr-schema rules injection-states-quantity
    """  # noqa: D301
    for each in rule_id:
        show(_explained(RULES[each]) if each in RULES else _constraint(each))
    if not rule_id:
        show(_listed())


def _listed() -> Iterator[str]:
    widest = max(map(len, RULES))
    for rule in RULES.values():
        level = style(rule.level.value, f"{rule.level.value:8}")
        yield f"{level} {style('strong', rule.id.ljust(widest))}  {rule.title}"
    yield ""
    yield style("quiet", f"{len(RULES)} rules. One in full: imr-schema rules {next(iter(RULES))}")


def _explained(rule: Rule) -> Iterator[str]:
    yield f"{style('strong', rule.id)}  {style(rule.level.value, rule.level.value)}"
    yield from textwrap.wrap(rule.title, width(), initial_indent="  ", subsequent_indent="  ")
    where = "by this package and by any JSON Schema validator" if rule.in_schema else "by this package only"
    about = " and ".join(record.__name__ for record in rule.about)
    for name, text in {
        "About": about,
        "Why": rule.why,
        "Source": rule.source + ".",
        "What to do": rule.remedy.format(limit="its place in the list"),
        "Checked": where + ".",
        "Passes": _change(rule.passes),
        "Fails": _change(rule.fails),
    }.items():
        yield from textwrap.wrap(text, width(), initial_indent=f"\n  {name:12}", subsequent_indent=" " * 14)


def _change(changes: dict[str, object]) -> str:
    return ", ".join(
        f"without {place}" if value is None else f"{place}: {json.dumps(value)}" for place, value in changes.items()
    )


def _constraint(name: str) -> Iterator[str]:
    yield f"{style('strong', name)}  {style('error', 'error')}"
    yield f"  A constraint on one value. {SENTENCES[name]}"
