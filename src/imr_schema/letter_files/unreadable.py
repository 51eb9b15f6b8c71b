"""A file that holds no text."""


class Unreadable(ValueError):  # noqa: N818 - says what the file is, not that an error was made
    """A file holds no text that could be a letter. The message says what to do, and no word of the file."""
