"""The published rules, evaluated by an implementation of CEL: what a program in another language does with them."""

from collections.abc import Callable, Iterator
from typing import Any

Evaluate = Callable[[str, dict[str, Any]], Any]
"""What evaluates an expression with variables."""


def findings(case: Any, rules: dict[str, Any], evaluate: Evaluate) -> set[tuple[str, str]]:
    """The places at which a case breaks rules, and the ids of these."""
    found = set()
    for rule in rules["rules"]:
        for check in rule["checks"]:
            for place in rules["places"][check["about"]]:
                for at, record in _parts(case, place.split("/")[1:], ""):
                    for positions, variables in _items(record, check["each"]):
                        if not evaluate(check["expression"], {"record": record, **variables}):
                            found.add((at + _numbered(check["at"], positions), rule["id"]))
    return found


def _parts(value: Any, steps: list[str], at: str) -> Iterator[tuple[str, Any]]:
    """What stands at a place with `*` for positions, each with its pointer."""
    if not steps:
        yield at, value
    elif steps[0] == "*":
        for position, item in enumerate(value):
            yield from _parts(item, steps[1:], f"{at}/{position}")
    elif steps[0] in value:
        yield from _parts(value[steps[0]], steps[1:], f"{at}/{steps[0]}")


def _items(record: Any, lists: list[str]) -> Iterator[tuple[list[int], dict[str, Any]]]:
    """The variables for each item of the lists, one within the other, with the positions that lead there."""
    if not lists:
        yield [], {}
        return
    for _, items in _parts(record, lists[0].split("."), ""):
        for index, item in enumerate(items):
            for positions, variables in _items(item, lists[1:]):
                yield [index, *positions], {"item": item, "index": index} | variables


def _numbered(pointer: str, positions: list[int]) -> str:
    for position in positions:
        pointer = pointer.replace("*", str(position), 1)
    return pointer
