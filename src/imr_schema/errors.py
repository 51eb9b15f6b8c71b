"""What is said of an error: of one that nobody foresaw, and of one of the system."""

from pathlib import Path


def internal_error(error: BaseException) -> str:
    """Say that an error is a fault of this program, and where it arose; its own text may hold values of a record."""
    place = f"{type(error).__name__} at {_innermost(error)}"
    return f"this is a fault of imr-schema, not of your data; please report it: {place}"


def _innermost(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "unknown place"


def os_error(error: OSError) -> str:
    """Why something cannot be read or written, in the words of the system."""
    return error.strerror or type(error).__name__
