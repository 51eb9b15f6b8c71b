"""Internal errors, missing extras and errors of the operating system in words; foreign text made printable."""

from pathlib import Path


class MissingExtra(ModuleNotFoundError):  # noqa: N818 - reads as the sentence it is: `except MissingExtra`
    """A package of an extra is not installed; the message says how to install it."""


def missing_extra(error: ModuleNotFoundError, extra: str) -> ModuleNotFoundError:
    """The error to raise where an import fails because an extra is not installed.

    Args:
        error: Why the import failed.
        extra: The name of the extra.
    """
    if (error.name or "").startswith("imr_schema"):
        return error
    message = f'{error.name} is not installed; it comes with an extra: pip install "imr-schema[{extra}]"'
    return MissingExtra(message, name=error.name)


def internal_error(error: BaseException) -> str:
    """Describe a bug in this package by its type and place; its own message may contain values of a record."""
    place = f"{type(error).__name__} at {_innermost(error)}"
    return f"this is a bug in imr-schema, not an error in your data; please report it: {place}"


def _innermost(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "unknown place"


def os_error(error: OSError) -> str:
    """Why a file cannot be read or written, in the words of the operating system."""
    return error.strerror or type(error).__name__


def printable(text: str) -> str:
    r"""Make text of unknown origin harmless to a terminal: what is no visible character becomes an escape sequence.

    >>> print(printable("a\x1b[31m\u202eb"), printable("Zoë 東京.json"), printable("\udcff"))
    a\x1b[31m\u202eb Zoë 東京.json \udcff
    """
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)
