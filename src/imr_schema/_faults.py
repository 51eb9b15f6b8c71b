"""What is said of an error that nobody foresaw."""

from pathlib import Path


def fault(error: BaseException) -> str:
    """Say that an error is a fault of this program, and where it arose; its own text may hold values of a record."""
    place = f"{type(error).__name__} at {_innermost(error)}"
    return f"this is a fault of imr-schema, not of your data; please report it: {place}"


def _innermost(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "unknown place"
