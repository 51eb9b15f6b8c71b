"""The command line: reads arguments, puts the parts together, and knows no fact of its own."""

import importlib

import click

from imr_schema.cli.terminal import Commands

_COMMANDS = {
    "compat": "compat",
    "convert": "convert",
    "read": "read",
    "rules": "catalogue",
    "schema": "catalogue",
    "validate": "validate",
}
"""The commands, and the module of each. Only the one that is asked for is loaded: each process of a run pays for it."""


class _Later(Commands):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click asks
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(f"{__name__}.{_COMMANDS[cmd_name]}"), cmd_name)
        return command


@click.group(cls=_Later, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
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
