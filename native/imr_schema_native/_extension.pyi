DIGEST: str
"""Tells the declarations from which the validator was made."""

def check(text: bytes, /) -> str | None:
    """The case number of a clean record, empty if it has none; `None` if Python is to be asked."""

def check_lines(block: bytes, /) -> list[str | None]:
    """What `check` says of each line, blank ones included. Other threads run meanwhile."""
