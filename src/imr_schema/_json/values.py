"""The limits of any JSON value: finite and exact numbers, no lone surrogates, bounded nesting."""

import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import attrs

from imr_schema.findings import Finding, Level, Path

MAX_INTEGER = 2**53 - 1
"""The largest integer that every JSON parser represents exactly (RFC 8259, section 6)."""

MAX_DEPTH = 64
"""How deep lists and objects may be nested."""

MAX_FINDINGS = 100
"""How many findings one text or value has at most, before a last one that says that there are more."""


@attrs.frozen
class Problem:
    """A kind of error, without a place.

    Attributes:
        rule: The id of the rule that is broken.
        template: What is wrong and what to do, with placeholders for the parameters.
        parameters: The limits and words for the template.
    """

    rule: str
    template: str
    parameters: Mapping[str, Any] = attrs.field(factory=dict, hash=False)

    def at(self, path: Path, line: int | None = None, column: int | None = None) -> Finding:
        """Make the finding at a place: a path and, in a text, a line and a column, both counted from 1."""
        return Finding(
            path=path,
            rule=self.rule,
            level=Level.ERROR,
            template=self.template,
            parameters=self.parameters,
            line=line,
            column=column,
        )


NOT_FINITE = Problem(
    "json-not-finite", "NaN, infinity and numbers too large to hold are not JSON; leave the member out or correct it."
)
NUMBER_RANGE = Problem(
    "json-number-range",
    "A number must be between {minimum} and {maximum} to be read alike everywhere; write a larger one as text.",
    {"minimum": -MAX_INTEGER, "maximum": MAX_INTEGER},
)
LONE_SURROGATE = Problem(
    "json-lone-surrogate",
    "The text contains half a character (a lone surrogate); write the whole character or remove it.",
)
LONE_SURROGATE_IN_NAME = attrs.evolve(
    LONE_SURROGATE,
    template="A member name contains half a character (a lone surrogate); write the whole character or remove it.",
)
DEPTH = Problem(
    "json-depth", "Lists and objects are nested deeper than {limit} levels; flatten them.", {"limit": MAX_DEPTH}
)
NOT_JSON = Problem(
    "json-type",
    "A value of this type is not JSON; use one of: {allowed}.",
    {"allowed": ("dict", "list", "str", "int", "float", "bool", "None")},
)
NAME_NOT_TEXT = attrs.evolve(
    NOT_JSON, template="A member name is not of type {allowed}.", parameters={"allowed": ("str",)}
)
MORE_FINDINGS = Problem(
    "json-more-findings",
    "There are more than {limit} findings; the others are left out. Correct these, then check again.",
    {"limit": MAX_FINDINGS},
)


_CONTAINERS = (dict, list)
_NUMBERS = (int, float)


def problem_of_number(value: float) -> Problem | None:
    """Return what is wrong with a number, if anything.

    >>> problem_of_number(2**53).rule, problem_of_number(float("nan")).rule, problem_of_number(-1.5)
    ('json-number-range', 'json-not-finite', None)
    """
    if abs(value) <= MAX_INTEGER:
        return None
    # A Python integer may be too large for math.isfinite, but it is finite.
    return NUMBER_RANGE if isinstance(value, int) or math.isfinite(value) else NOT_FINITE


def has_lone_surrogate(text: str) -> bool:
    """Whether a text contains a lone surrogate and so cannot be written as UTF-8."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def is_too_deep(value: Any) -> bool:
    """Whether a JSON value is nested deeper than `MAX_DEPTH`."""
    level = [value] if isinstance(value, _CONTAINERS) else []
    for _ in range(MAX_DEPTH):
        if not level:
            return False
        level = [
            entry
            for outer in level
            for entry in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(entry, _CONTAINERS)
        ]
    return bool(level)


def problems_of_value(value: Any, *, around: int = 0) -> Iterator[Finding]:
    """Find what keeps a Python value from being JSON, in the order of the value.

    Dicts with text names, lists, text, integers, floats, booleans and None are JSON; tuples, sets, bytes,
    decimals and dates are not. A value that contains itself is nested too deep; too deep nesting is the last finding.
    Paths contain the member names as they are.

    Args:
        value: Any Python value.
        around: How many lists and objects the value stands in: depth counts from the outermost.

    Yields:
        Findings without line and column, at most `MAX_FINDINGS` and a last one that says that there are more.
    """
    return capped(_problems(value, MAX_DEPTH - around))


def capped(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Keep the first `MAX_FINDINGS` findings; if there are more, add one that says so."""
    rest = iter(findings)
    yield from islice(rest, MAX_FINDINGS)
    if next(rest, None) is not None:
        yield MORE_FINDINGS.at(())


def _problems(value: Any, max_depth: int) -> Iterator[Finding]:
    unfinished: list[Iterator[tuple[Path, Any]]] = [iter([((), value)])]
    while unfinished:
        for path, item in unfinished[-1]:
            if path and isinstance(path[-1], str) and has_lone_surrogate(path[-1]):
                yield LONE_SURROGATE_IN_NAME.at(path)
            if not isinstance(item, _CONTAINERS):
                problem = _problem_of_scalar(item)
                if problem is not None:
                    yield problem.at(path)
            elif len(path) >= max_depth:
                yield DEPTH.at(path)
                return
            else:
                if isinstance(item, dict) and not all(map(_is_text, item)):
                    yield NAME_NOT_TEXT.at(path)
                unfinished.append(_entries(path, item))
                break  # the entries come before what follows
        else:
            unfinished.pop()


def _problem_of_scalar(value: Any) -> Problem | None:
    if isinstance(value, str):
        return LONE_SURROGATE if has_lone_surrogate(value) else None
    if isinstance(value, _NUMBERS):  # booleans are, and are within every range
        return problem_of_number(value)
    return None if value is None else NOT_JSON


def _entries(path: Path, container: dict[Any, Any] | list[Any]) -> Iterator[tuple[Path, Any]]:
    """The items or members with their paths, except members whose name is not text."""
    if isinstance(container, list):
        return (((*path, position), item) for position, item in enumerate(container))
    return (((*path, name), member) for name, member in container.items() if _is_text(name))


def _is_text(name: Any) -> bool:
    return isinstance(name, str)
