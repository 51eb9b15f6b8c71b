"""Records in files: one in a `.json` file, one a line in `.ndjson` and `.jsonl` files."""

from collections.abc import Iterator
from io import BufferedReader

ONE_A_FILE = frozenset({".json"})
ONE_A_LINE = frozenset({".ndjson", ".jsonl"})


def texts(stream: BufferedReader, *, one_a_line: bool) -> Iterator[tuple[int, bytes]]:
    r"""Split a stream into the texts of its records.

    >>> import io
    >>> list(texts(io.BufferedReader(io.BytesIO(b"{}\r\n\n{}")), one_a_line=True))
    [(1, b'{}'), (3, b'{}')]

    Args:
        stream: A file opened for reading bytes.
        one_a_line: Whether every line is a record; blank lines are none. Otherwise the whole stream is one.

    Yields:
        The line at which a record begins, counted from 1, and its text. A stream that holds no record, or no text in
        UTF-8 (there is a NUL byte early on), yields what it has as one record: reading it tells what is wrong.
    """
    is_text = b"\0" not in stream.peek()
    if not one_a_line or not is_text:
        yield 1, stream.read() if is_text else stream.peek()
        return
    blank = True
    for number, line in enumerate(stream, 1):
        if not line.isspace():
            blank = False
            yield number, line.rstrip(b"\r\n")
    if blank:
        yield 1, b""
