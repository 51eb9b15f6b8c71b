"""`imr-schema compat`: whether a version of the schema accepts what an earlier one accepts."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from imr_schema._json.text import parse
from imr_schema.cli.terminal import FAILURE, FINDINGS, OK, print_error, show, style
from imr_schema.compat import Compatibility, Schema, compare, schema_problem
from imr_schema.errors import printable
from imr_schema.findings import Invalid

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("old", type=_FILE)
@click.argument("new", type=_FILE)
@click.pass_context
def compat(context: click.Context, old: Path, new: Path) -> None:
    """Check that every record valid under OLD is valid under NEW, two versions of the JSON Schema of a case.

    "Compatible" is proved. Otherwise the output lists the places that are not proved, and a record that only OLD
    accepts, if one was found.

    \b
    Example:
      imr-schema compat schemas/1.0/case.schema.json changed.schema.json

    \b
    Exit codes: 0 compatible; 1 not compatible, or not proved to be; 2 wrong usage;
                3 a file cannot be read.
    """  # noqa: D301 - \b is click's mark for text that is not to be wrapped
    schemas: list[Schema] = []
    for path in (old, new):
        try:
            schemas.append(parse(path.read_bytes()))
        except Invalid as invalid:
            print_error(f"{path}: not a JSON Schema, since it is not JSON; name a file such as case.schema.json")
            show(map(printable, map(str, invalid.findings[:1])))
            context.exit(FAILURE)
        if problem := schema_problem(schemas[-1]):
            print_error(f"{path}: not a JSON Schema: {problem}")
            context.exit(FAILURE)
    compared = compare(*schemas)
    show(_described(compared))
    context.exit(OK if compared.is_compatible else FINDINGS)


def _described(compared: Compatibility) -> Iterator[str]:
    if compared.is_compatible:
        yield style("good", "compatible: every record valid under the old schema is valid under the new one")
        return
    shown = (
        "it refuses this record, which the old one accepts"
        if compared.witness is not None
        else "no record was found that shows it"
    )
    yield style("error", "not compatible") + f": the new schema may refuse more than the old one; {shown}"
    if compared.witness is not None:
        yield from map(printable, json.dumps(compared.witness, ensure_ascii=False, indent=2).splitlines())
    yield "Not proved:"
    yield from (f"  {printable(place) or 'the whole schema'}" for place in compared.unproven)
