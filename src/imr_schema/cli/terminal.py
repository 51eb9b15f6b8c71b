"""The terminal: styles, sentences for trouble, exit codes."""

import os
import shutil
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from imr_schema.errors import internal_error, os_error

OK, FINDINGS, USAGE, FAILURE = 0, 1, 2, 3

_COLOURS: dict[str, dict[str, Any]] = {
    "error": {"fg": "red"},
    "warning": {"fg": "yellow"},
    "good": {"fg": "green"},
    "strong": {"bold": True},
    "quiet": {"dim": True},
}


def style(name: str, text: str) -> str:
    """Set a text off, where that is wanted; click takes it back where the output is no terminal."""
    return text if "NO_COLOR" in os.environ else click.style(text, **_COLOURS[name])


def width() -> int:
    """The number of characters in a line of output."""
    return min(shutil.get_terminal_size((100, 24)).columns, 110)


def complain(text: str) -> None:
    """Say on standard error what went wrong."""
    click.echo(f"{style('error', 'imr-schema:')} {text}", err=True)


class Commands(click.Group):
    """A group of commands that ends every trouble with a sentence and the right exit code, never with a traceback."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(context)
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that closing it does not fail again
            complain("whoever read the output stopped reading")
        except OSError as error:
            complain(trouble(error))
        except KeyboardInterrupt:
            complain("interrupted")
        except Exception as error:  # noqa: BLE001 - its text may hold values of a record, so it is not shown
            complain(internal_error(error))
        return context.exit(FAILURE)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let whoever runs this end it as Ctrl-C does, so that nothing is left behind half done."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def show(lines: Iterable[str]) -> None:
    """Print lines on standard output, with styles where it is a terminal."""
    for line in lines:
        click.echo(line)


def trouble(error: OSError) -> str:
    """What went wrong with a file, and what to do."""
    hint = "; name its files, as in FOLDER/*.ndjson" if isinstance(error, IsADirectoryError) else ""
    return f"{error.filename or 'input or output'}: {os_error(error)}{hint}"
