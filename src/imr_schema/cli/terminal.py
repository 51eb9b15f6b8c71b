"""The terminal: styles, error messages, exit codes."""

import errno
import io
import os
import shutil
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from imr_schema.errors import MissingExtra, internal_error, os_error, printable

OK, FINDINGS, USAGE, FAILURE = 0, 1, 2, 3

_COLOURS: dict[str, dict[str, Any]] = {
    "error": {"fg": "red"},
    "warning": {"fg": "yellow"},
    "good": {"fg": "green"},
    "strong": {"bold": True},
    "quiet": {"dim": True},
}


def style(name: str, text: str) -> str:
    """Set a text off, unless `NO_COLOR` is set; click removes styles if the output is not a terminal."""
    return text if "NO_COLOR" in os.environ else click.style(text, **_COLOURS[name])


def width() -> int:
    """The number of characters in a line of output."""
    return min(shutil.get_terminal_size((100, 24)).columns, 110)


def print_error(text: str) -> None:
    """Print an error message on standard error; it may name files of any name."""
    click.echo(f"{style('error', 'imr-schema:')} {printable(text)}", err=True)


class Commands(click.Group):
    """A group of commands that ends every error with a message and the right exit code, never with a traceback."""

    def main(self, *arguments: Any, **options: Any) -> Any:
        """Run the command line; what standard output cannot show, in its encoding, is replaced."""
        _replace_closed_streams()
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        try:
            return super().main(*arguments, **options)
        except OSError as error:  # while the help was printed, before a command was run
            print_error(error_message(error))
            sys.exit(FAILURE)

    def invoke(self, context: click.Context) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(context)
        except click.ClickException as error:
            vars(error)["message"] = "\n".join(map(printable, error.message.splitlines()))  # it may quote an argument
            raise
        except (click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that closing it does not fail again
            print_error("output pipe closed")
        except OSError as error:
            print_error(error_message(error))
        except MissingExtra as error:
            print_error(str(error))
        except KeyboardInterrupt:
            print_error("interrupted")
        except Exception as error:  # noqa: BLE001 - its text may hold values of a record, so it is not shown
            print_error(internal_error(error))
        return context.exit(FAILURE)


class _Closed(io.RawIOBase):
    """Standard output that is closed."""

    def writable(self) -> bool:
        return True

    def write(self, _: Any, /) -> int:
        raise OSError(errno.EBADF, "it is closed", "standard output")


def _replace_closed_streams() -> None:
    """Let no file that is opened take the number of a standard stream that is closed, nor what is written to it."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if stream is None:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number
    if sys.stdout is None:
        sys.stdout = io.TextIOWrapper(_Closed(), "utf-8", write_through=True)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for the whole run


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let SIGTERM, and SIGHUP of a closed terminal, end a run as Ctrl-C does, so that no half-written file is left."""
    signals = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {each: signal.getsignal(each) for each in signals}
    for each, handler in before.items():
        if handler != signal.SIG_IGN:  # as under `nohup`
            signal.signal(each, signal.default_int_handler)
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def is_free_for_progress(output: Path | None) -> bool:
    """Whether standard error is a terminal, and not one on which records appear for want of an output file."""
    return sys.stderr.isatty() and not (output is None and sys.stdout.isatty())


def show(lines: Iterable[str]) -> None:
    """Print lines on standard output, with their styles if it is a terminal."""
    for line in lines:
        click.echo(line)


def error_message(error: OSError) -> str:
    """What went wrong with a file, and what to do about it."""
    hint = "; name its files, as in FOLDER/*.ndjson" if isinstance(error, IsADirectoryError) else ""
    return f"{error.filename or 'input or output'}: {os_error(error)}{hint}"
