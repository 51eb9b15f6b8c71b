"""Reading JSON text: the value, or everything that is wrong with the text; and finding places in a text."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from operator import itemgetter
from typing import Any, NamedTuple, cast

import attrs

from imr_schema._json.quick import is_json, number, read_quickly
from imr_schema._json.values import MAX_DEPTH, Problem, capped, is_too_deep, problems_of_value
from imr_schema.findings import Finding, Invalid, Path, Step

_MARK = "\ufeff"
BYTE_ORDER_MARK = Problem(
    "json-bom", "The text begins with a byte-order mark; save it as UTF-8 without one (without BOM, without signature)."
)
_OTHER_ENCODING = Problem("json-encoding", "The text appears to be {encoding}; save it as UTF-8.")
_NOT_UTF_8 = Problem("json-encoding", "The text is not UTF-8 from here on; save it as UTF-8.")
ENCODING_PROBLEMS = {"mark": BYTE_ORDER_MARK, "other_encoding": _OTHER_ENCODING, "not_utf_8": _NOT_UTF_8}
"""What can be wrong with the encoding of a text, for readers in other languages."""
_WIDE = re.compile(
    # A byte-order mark, or two ASCII characters: JSON begins with them. One NUL alone is a fault in a text of UTF-8.
    rb"(?P<UTF_32>\xff\xfe\0\0|\0\0\xfe\xff|(?:[^\0]\0{3}){2}|(?:\0{3}[^\0]){2})"
    rb"|(?P<UTF_16>\xff\xfe|\xfe\xff|(?:[^\0]\0){2}|(?:\0[^\0]){2})"
)


class Position(NamedTuple):
    """A place in a text.

    Attributes:
        line: Counted from 1; a line ends with a line feed, with or without a carriage return before it.
        column: In characters, counted from 1.
    """

    line: int
    column: int


def parse(text: bytes | str, *, first_line: int = 1) -> Any:
    r"""Read JSON text.

    >>> parse('{"a": [1, 2.0, null]}')
    {'a': [1, 2.0, None]}
    >>> parse('{"a": 01}')
    Traceback (most recent call last):
    imr_schema.findings.Invalid: not a valid IMR record: 1 error
    ...

    Args:
        text: One JSON value, as UTF-8 or as text.
        first_line: The line of a file at which the text begins, counted from 1.

    Returns:
        A dict, list, str, int, float, bool or None. A number written as an integer is an int, any other a float.

    Raises:
        Invalid: The text is not JSON, or is JSON that is not read alike everywhere (RFC 8259; RFC 7493, I-JSON). The
            findings are in the order of the text, with line and column. Their paths contain the member names of the
            text as they are.
    """
    # The fast reader only refuses; the slow one finds the reasons. They are raised outside of any handler, so that no
    # traceback shows the text.
    with suppress(ValueError, RecursionError):
        return _read(text)
    findings = _problems_of_text(text, first_line) if isinstance(text, str) else _problems_of_bytes(text, first_line)
    raise Invalid(capped(findings))


def encoding_problem(raw: bytes) -> Problem | None:
    """Say if a text is UTF-16 or UTF-32, which no record within it can be read from.

    Args:
        raw: The text, or its beginning.
    """
    wide = _WIDE.match(raw)
    encoding = str(wide.lastgroup).replace("_", "-") if wide else ""
    return attrs.evolve(_OTHER_ENCODING, parameters={"encoding": encoding}) if wide else None


def positions(text: str, paths: Iterable[Path], *, first_line: int = 1) -> dict[Path, Position]:
    r"""Find places in a well-formed text.

    >>> positions('{\n  "a": [10, 20]\n}', [("a", 1), ("b",)])
    {('a', 1): Position(line=2, column=13), ('b',): Position(line=1, column=1)}

    Args:
        text: JSON text without findings.
        paths: What to find.
        first_line: The line of a file at which the text begins, counted from 1.

    Returns:
        For each path, where it begins: a member at its name, a list item or the whole document at its value. For a path
        that does not exist, where the nearest value around it begins.
    """
    wanted = tuple(dict.fromkeys(paths))
    begin = len(text) - len(text.lstrip(_SPACES))
    place = _Places(text, first_line)
    if len(wanted) <= _FEW and None not in (offsets := [_offset(text, begin, path) for path in wanted]):
        found_first = sorted(zip(cast("list[int]", offsets), wanted, strict=True), key=itemgetter(0))
        return {path: place(offset) for offset, path in found_first}
    ways = _Ways()
    for path in wanted:
        way = ways
        for step in path:
            way = way.setdefault(step, _Ways())
    found: dict[Path, Position] = {}
    for path, offset in _places_in(text, begin, ways, ()):
        found[path] = place(offset)
    return {path: next(found[path[:n]] for n in range(len(path), -1, -1) if path[:n] in found) for path in wanted}


_FEW = 3
"""For how many places each is sought apart, which is quicker than to go through all members around them."""


def _offset(text: str, begin: int, path: Path) -> int | None:
    """Where the place of a path begins in the value that begins at an offset; `None` if it is not found quickly."""
    place = value = begin
    for step in path:
        if isinstance(step, str):
            place = _offset_of_member(text, value, step)
            after = _COLON.match(text, place + len(step) + len('""')) if place >= 0 else None
        else:
            after = _before_item(text, value, step)
        if after is None:
            return None
        value = after.end()
        place = place if isinstance(step, str) else value
    return place


def _offset_of_member(text: str, begin: int, name: str) -> int:
    """Where the name of a member begins in the object that begins at an offset; negative if it is not found quickly."""
    quoted, place = f'"{name}"', begin
    if text[begin] != "{" or '"' in name or "\\" in name:
        return -1
    for _ in range(_MOST_TRIES):
        place = text.find(quoted, place + 1)
        # If all before it is an object without its end, it is the name of a member of that, and of nothing inside.
        if place < 0 or is_json(text[begin:place].rstrip(_BETWEEN) + "}"):
            return place
    return -1


def _before_item(text: str, begin: int, index: int) -> re.Match[str] | None:
    """What is before an item of the list that begins at an offset, if there is such an item."""
    before = _ITEM.match(text, begin)
    for _ in range(index):
        if before is None:
            return None
        before = _ITEM.match(text, _read_value(text, before.end())[1])
    return before


_MOST_TRIES = 4
"""How many names are tried that may be that of a member: of many, some stand in what comes before it."""


class _Ways(dict[Step, "_Ways"]):
    """The steps that lead to the wanted places, each with the steps after it."""


_SPACES = " \t\n\r"
_MEMBER = re.compile(r"""[ \t\n\r]*+[{,][ \t\n\r]*+("(?:[^"\\]|\\.)*+")[ \t\n\r]*+:[ \t\n\r]*+""")
_COLON = re.compile(r"[ \t\n\r]*+:[ \t\n\r]*+")
_BETWEEN = _SPACES + ","
_ITEM = re.compile(r"[ \t\n\r]*+[\[,][ \t\n\r]*+(?!\])")
# In C: the fastest way to the end of a value.
_read_value: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]


def _places_in(text: str, offset: int, ways: _Ways, path: Path, begin: int | None = None) -> Iterator[tuple[Path, int]]:
    """Find a value and the wanted places inside it, from left to right."""
    yield path, offset if begin is None else begin
    left, place, is_list = len(ways), 0, text[offset] == "["
    match = (_ITEM if is_list else _MEMBER).match
    while left and (entry := match(text, offset)):
        start = value = entry.end()
        step: Step = place
        place += 1
        if not is_list:
            start, end = entry.span(1)
            name = text[start:end]
            step = json.loads(name) if "\\" in name else name[1:-1]
        if step in ways:
            left -= 1
            yield from _places_in(text, value, ways[step], (*path, step), start)
        if left:
            _, offset = _read_value(text, value)


class _Places:
    """The positions of offsets in a text. Offsets must ascend, so that all of them take one pass."""

    def __init__(self, text: str, first_line: int) -> None:
        self._text = text
        self._line = first_line
        self._line_start = 0
        self._seen = 0

    def __call__(self, offset: int) -> Position:
        self._line += self._text.count("\n", self._seen, offset)
        self._line_start = self._text.rfind("\n", self._seen, offset) + 1 or self._line_start
        self._seen = offset
        return Position(self._line, offset - self._line_start + 1)


def _read(text: bytes | str) -> Any:
    """Read a text with the fast reader; raise ValueError or RecursionError if anything is wrong with it."""
    raw = text.encode() if isinstance(text, str) else text  # refuses lone surrogates
    value = read_quickly(raw)
    if value is None:
        value = _read_any(text if isinstance(text, str) else text.decode())
    if raw.count(b"[") + raw.count(b"{") > MAX_DEPTH and is_too_deep(value):
        raise ValueError
    return value


def _read_any(text: str) -> Any:
    value = _DECODER.decode(text)
    if ("\\ud" in text or "\\uD" in text) and any(problems_of_value(value)):  # escapes may be lone surrogates
        raise ValueError
    return value


def _integer(digits: str) -> int:
    number(digits)  # first, since int() refuses thousands of digits and takes quadratic time
    return int(digits)


def _object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(members)
    if len(value) != len(members):
        raise ValueError
    return value


def _constant(_: str) -> None:
    raise ValueError


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer, parse_float=number, parse_constant=_constant)


def _problems_of_bytes(raw: bytes, first_line: int) -> Iterator[Finding]:
    if problem := encoding_problem(raw):
        yield problem.at((), first_line, 1)
        return
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode()
        yield _NOT_UTF_8.at((), *_Places(before, first_line)(len(before)))
    else:
        yield from _problems_of_text(text, first_line)


def _problems_of_text(text: str, first_line: int) -> Iterator[Finding]:
    if text.startswith(_MARK):
        yield BYTE_ORDER_MARK.at((), first_line, 1)
        text = text.removeprefix(_MARK)  # editors do not count it as a column
    from imr_schema._json.scanner import walk  # noqa: PLC0415 - only text with problems needs its patterns

    place = _Places(text, first_line)
    for path, offset, problem in walk(text):
        yield problem.at(path, *place(offset))
