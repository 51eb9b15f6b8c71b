"""The error for a file without text."""


class Unreadable(ValueError):  # noqa: N818 - describes the file, not an error of the caller
    """The file contains no text that could be a letter. The message says what to do and quotes no word of the file."""
