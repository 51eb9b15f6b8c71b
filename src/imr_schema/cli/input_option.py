"""The option that says what the inputs are, where their names do not."""

from typing import Final

import click

from imr_schema.streams.inputs import INPUT_FORMATS

AUTO: Final = "auto"

input_format = click.option(
    "--input-format",
    type=click.Choice([AUTO, *INPUT_FORMATS]),
    default=AUTO,
    is_eager=True,  # the names of files are checked against it
    help="What the inputs are, whatever their names; auto: by suffix, and standard input by its beginning.",
)
