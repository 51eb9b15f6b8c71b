"""The command line: reads arguments and puts the parts together. It states no fact of its own."""

import importlib
from keyword import iskeyword

import click

from imr_schema.cli.terminal import Commands

_COMMANDS = {
    "compat": ("compat", "Check that a schema accepts all that an older one accepts."),
    "convert": ("convert", "Convert valid records to tables, and back."),
    "import": ("imports", "Import decisions that review programs publish as CSV."),
    "migrate": ("migrate", "Rewrite records of the development format."),
    "read": ("read", "Read determination letters into records."),
    "rules": ("catalogue", "List the rules, or explain one."),
    "schema": ("catalogue", "Print the JSON Schema of a case."),
    "validate": ("validate", "Validate records."),
}
"""The module of each command, and its line in the help. Only the module asked for is loaded: every process of a run
pays for it."""


class _LazyCommands(Commands):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click asks
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{_COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name + "_" * iskeyword(cmd_name))
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS and not ctx.resilient_parsing:
            from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

            near = get_close_matches(args[0], _COMMANDS, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else f"Commands: {', '.join(_COMMANDS)}."
            ctx.fail(f"No such command '{args[0]}'. {hint}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in _COMMANDS.items()])


@click.group(cls=_LazyCommands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="imr-schema", message="imr-schema %(version)s")
def main() -> None:
    """Records of Independent Medical Review: read, validate, explain.

    \b
    Try:
      imr-schema read letter.txt -o records.ndjson    make a record of a letter
      imr-schema import dmhc decisions.csv            make records of what a program publishes
      imr-schema validate records.ndjson              see what is wrong, and where
      imr-schema convert records.ndjson x.parquet     make a table of records
      imr-schema rules injection-states-quantity      see why a rule exists
      imr-schema schema                               print the JSON Schema

    \b
    Exit codes: 0 all valid; 1 findings of level error; 2 wrong usage;
                3 input, output or internal error.
    """  # noqa: D301 - \b is click's mark for text that is not to be wrapped
