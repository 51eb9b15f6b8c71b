"""Internal errors and errors of the operating system, in words that show no value of a record."""

from pathlib import Path


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
