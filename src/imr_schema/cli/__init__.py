"""The command line: reads arguments, puts the parts together, and knows no fact of its own."""

import click

from imr_schema.cli.catalogue import rules, schema
from imr_schema.cli.compat import compat
from imr_schema.cli.convert import convert
from imr_schema.cli.read import read
from imr_schema.cli.terminal import Commands
from imr_schema.cli.validate import validate


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="imr-schema", message="imr-schema %(version)s")
def main() -> None:
    """Records of Independent Medical Review: read, validate, explain.

    \b
    Try:
      imr-schema read letter.txt -o records.ndjson    a determination letter becomes a record
      imr-schema validate records.ndjson              what is wrong, where, and what to do about it
      imr-schema convert records.ndjson x.parquet     records become a table, and back
      imr-schema rules injection-states-quantity      why a rule exists, and how to mend a record
      imr-schema schema                               the JSON Schema, for any language

    \b
    Exit codes: 0 all valid; 1 findings of level error; 2 wrong usage; 3 trouble with input, output or imr-schema.
    """  # noqa: D301 - \b is click's mark for text that is not to be wrapped


for command in (read, validate, convert, rules, schema, compat):
    main.add_command(command)
