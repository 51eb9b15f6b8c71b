r"""Reading JSON text token by token, to find what is wrong with it and where.

This reader is slow; it only reads text that the fast reader has refused. It does not recurse, and it takes time linear
in the text: no pattern here backtracks.
"""

import json
import re
from collections.abc import Iterator

import attrs

from imr_schema._json.values import (
    DEPTH,
    LONE_SURROGATE,
    LONE_SURROGATE_IN_NAME,
    MAX_DEPTH,
    NOT_FINITE,
    NUMBER_RANGE,
    Problem,
    problem_of_number,
)
from imr_schema.findings import Path, Step

_STRING_BODY = r"""(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+"""
_TOKEN = re.compile(
    r"""[ \t\n\r]*+(?:
        (?P<mark>[\[\]{},:])
      | (?P<string>"BODY")
      | (?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][-+]?[0-9]++)?+)(?![-+.\w])
      | (?P<word>true|false|null)(?!\w)
      | (?P<constant>NaN|-?Infinity)(?!\w)
      | (?P<end>\Z)
      | (?P<other>)
    )""".replace("BODY", _STRING_BODY),
    re.VERBOSE,
)
_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a pair: one whole character
    "|(?P<lone>" + r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}" + "|[\ud800-\udfff])"
    r"|\\."
)


def _syntax(template: str, **parameters: str) -> Problem:
    return Problem("json-syntax", template, parameters)


_DUPLICATE = Problem("json-duplicate-member", "A member name occurs more than once in one object; keep one of them.")
_EMPTY = _syntax("The text is empty; write one JSON value.")
_TRAILING_COMMA = _syntax("There is a comma after the last entry; remove it.")
_ENDS_EARLY = _syntax("The text ends here, perhaps cut off; expected: {expected}.")
_UNEXPECTED = _syntax("Expected here: {expected}.")

# Common mistakes that are not JSON tokens, in the order in which they are recognized.
_MISTAKES = tuple(
    (re.compile(pattern.replace("BODY", _STRING_BODY)), _syntax(template))
    for pattern, template in {
        r'(?P<here>")BODY(?:\\(?:u[0-9a-fA-F]{0,3})?)?\Z': (
            "The text ends inside a string, perhaps cut off; close the string with a double quote."
        ),
        r'"BODY(?P<here>[\r\n])': "A line ends inside a string; close the string, or write the line break as \\n.",
        r'"BODY(?P<here>[\x00-\x1f])': (
            "A string contains a control character; write it as an escape such as \\t or \\u0000, or remove it."
        ),
        r'"BODY(?P<here>\\)': (
            'A backslash must be followed by one of " \\ / b f n r t, or by u and four hexadecimal digits; '
            "write a backslash itself as \\\\."
        ),
        r"(?P<here>['`\u00b4\u2018-\u201f\u00ab\u00bb])": ("These quotes are not JSON; use straight double quotes."),
        r"(?P<here>//|/\*|#)": "Comments are not JSON; remove them.",
        r"(?P<here>(?i:true|false|null|none)(?!\w))": "Write true, false and null in lower case; None as null.",
        r"(?P<here>[-+.0-9])": (
            "This is not a JSON number; write digits, if necessary with an exponent, or with a point between digits, "
            "and without a leading zero or plus sign."
        ),
        r"(?P<here>[^\W\d])": "A word has no quotes; put text and member names in double quotes.",
        r"(?P<here>[\s\x00-\x1f\ufeff\u200b-\u200f\u2060])": (
            "There is an invisible character between the values; use only spaces, tabs and line breaks."
        ),
    }.items()
)


PROBLEMS = {
    "duplicate": _DUPLICATE,
    "empty": _EMPTY,
    "trailing_comma": _TRAILING_COMMA,
    "ends_early": _ENDS_EARLY,
    "unexpected": _UNEXPECTED,
}
"""What else can be wrong with the structure of a text, for readers in other languages."""

MISTAKES = tuple(problem for _, problem in _MISTAKES)
"""The problems of common mistakes that are not JSON tokens, in the order in which they are recognized."""


@attrs.frozen(eq=False)
class _Expected:
    """What may come next: in words, and as kinds of token."""

    words: str
    kinds: frozenset[str]


_OPENERS = frozenset("[{")
_CLOSERS = frozenset("]}")
_VALUES = _OPENERS | {"string", "number", "word", "constant"}
_VALUE = _Expected("a value", _VALUES)
_FIRST_ITEM = _Expected("a value or ']'", _VALUES | {"]"})
_FIRST_NAME = _Expected("a member name in double quotes or '}'", frozenset({"name", "}"}))
_NAME = _Expected("a member name in double quotes", frozenset({"name"}))
_COLON = _Expected("':' after the member name", frozenset({":"}))
_AFTER_ITEM = _Expected("',' or ']'", frozenset({",", "]"}))
_AFTER_MEMBER = _Expected("',' or '}'", frozenset({",", "}"}))
_END = _Expected("the end of the text, after its one value", frozenset({"end"}))
_FOLLOWS = {"[": _FIRST_ITEM, "{": _FIRST_NAME, "name": _COLON, ":": _VALUE}


@attrs.define
class _Container:
    """A list or an object whose end is not yet read: the member names read, or the number of items begun."""

    is_list: bool
    names: set[str] = attrs.field(factory=set)
    items: int = 0


Placed = tuple[Path, int, Problem]
"""What is wrong, with its path and its offset in the text."""


def walk(text: str) -> Iterator[Placed]:
    """Find what is wrong with a text, from left to right.

    Args:
        text: The text, which need not be JSON.

    Yields:
        Each problem, by ascending offset. A syntax error or too deep nesting is the last one.
    """
    path: list[Step] = []
    containers: list[_Container] = []
    for kind, offset, token in _tokens(text):
        if isinstance(token, Problem):
            yield tuple(path), offset, token
        elif kind == "name":
            name = json.loads(token)
            path.append(name)
            yield from _problems_of_name(tuple(path), offset, token, is_known=name in containers[-1].names)
            containers[-1].names.add(name)
        elif kind == ",":
            path.pop()
        elif kind in _CLOSERS:
            containers.pop()
            del path[len(containers) :]
        elif kind not in {":", "end"}:
            if containers and containers[-1].is_list:
                path.append(containers[-1].items)
                containers[-1].items += 1
            if kind not in _OPENERS:
                yield from _problems_of_scalar(tuple(path), offset, kind, token)
            elif len(containers) < MAX_DEPTH:
                containers.append(_Container(is_list=kind == "["))
            else:
                yield tuple(path), offset, DEPTH
                return


def _problems_of_name(path: Path, offset: int, token: str, *, is_known: bool) -> Iterator[Placed]:
    if is_known:
        yield path, offset, _DUPLICATE
    yield from _lone_surrogates(path, offset, token, LONE_SURROGATE_IN_NAME)


def _problems_of_scalar(path: Path, offset: int, kind: str, token: str) -> Iterator[Placed]:
    if kind == "string":
        yield from _lone_surrogates(path, offset, token, LONE_SURROGATE)
    elif kind == "constant":
        yield path, offset, NOT_FINITE
    elif kind == "number":
        problem = problem_of_number(float(token))
        if problem is not None:
            is_integer = token.removeprefix("-").isdigit()
            yield path, offset, NUMBER_RANGE if is_integer else problem


def _lone_surrogates(path: Path, offset: int, token: str, problem: Problem) -> Iterator[Placed]:
    for surrogate in _SURROGATE.finditer(token):
        if surrogate["lone"]:
            yield path, offset + surrogate.start(), problem
            return


def _tokens(text: str) -> Iterator[tuple[str, int, str | Problem]]:
    """Split a text into tokens by the grammar; if it is not JSON, the last item is a problem in place of a token.

    A token's kind is its mark, or `name`, `string`, `number`, `word`, `constant` or `end`.
    """
    after_value = [_END]  # what may follow a value, for each open container and the whole text
    expected, last, end = _VALUE, "", 0
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        token, offset = match[kind], match.start(kind)
        if kind == "mark":
            kind = token
        elif kind == "string" and "name" in expected.kinds:
            kind = "name"
        if kind not in expected.kinds:
            if kind == "end":
                yield kind, end, _naming(_ENDS_EARLY, expected) if end else _EMPTY
            elif kind in _CLOSERS and last == ",":
                yield kind, end - 1, _TRAILING_COMMA
            else:
                yield kind, *_unexpected(text, offset, kind, expected)
            return
        if kind in _OPENERS:
            after_value.append(_AFTER_ITEM if kind == "[" else _AFTER_MEMBER)
        elif kind in _CLOSERS:
            after_value.pop()
        if kind == ",":
            expected = _VALUE if expected is _AFTER_ITEM else _NAME
        else:
            expected = _FOLLOWS.get(kind, after_value[-1])
        last, end = kind, match.end()
        yield kind, offset, token


def _unexpected(text: str, offset: int, kind: str, expected: _Expected) -> tuple[int, Problem]:
    """Describe a token that is not one or not the expected one, and find its offset."""
    if kind == "other" and expected.kinds & {"name", "string"}:
        for pattern, problem in _MISTAKES:
            match = pattern.match(text, offset)
            if match:
                return match.start("here"), problem
    return offset, _naming(_UNEXPECTED, expected)


def _naming(problem: Problem, expected: _Expected) -> Problem:
    return attrs.evolve(problem, parameters={"expected": expected.words})
