"""Which rules are checked: constraints always are, since without them a record is not in the format."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from fnmatch import fnmatchcase

from imr_schema._records.messages import SENTENCES
from imr_schema.errors import printable
from imr_schema.rules import ALL_RULES


def rules_named(names: Iterable[str]) -> frozenset[str]:
    """The ids of the rules that are named.

    >>> sorted(rules_named(["age-fits-injury, dates-*"]))
    ['age-fits-injury', 'dates-in-order']

    Args:
        names: Ids and patterns such as `dates-*`, also several in one text with commas between them.

    Raises:
        ValueError: A name stands for no rule. Constraints and checks of the text are none: they are the format itself.
    """
    return frozenset(rule for each in names for name in each.split(",") for rule in _rules(name.strip()))


def _rules(name: str) -> Iterator[str]:
    named = [rule for rule in ALL_RULES if fnmatchcase(rule, name)]
    if not named:
        raise ValueError(_no_rule(name))
    yield from named


def _no_rule(name: str) -> str:
    if any(fnmatchcase(constraint, name) for constraint in SENTENCES):
        return f"{printable(name)} is a constraint of the format and always checked; only rules can be chosen"
    return f"there is no rule {printable(name)}. {hint(name, ALL_RULES)}"


def hint(name: str, known: Iterable[str]) -> str:
    """What may have been meant by a name that is not known."""
    ids = [*known]
    begun = [each for each in ids if name and each.startswith(name.rstrip("-*"))]
    near = begun or get_close_matches(name, ids, n=1)
    if not near:
        return "To list all rules: imr-schema rules"
    *others, last = near
    return f"Did you mean {', '.join(others)} or {last}?" if others else f"Did you mean {last}?"
