"""Rules as arguments: an unknown one is wrong usage, answered with the id that was probably meant."""

import click

from imr_schema._records.messages import SENTENCES
from imr_schema.errors import printable
from imr_schema.rules import ALL_RULES
from imr_schema.streams.selection import hint, rules_named


def chosen_rules(_: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> frozenset[str]:
    """Accept ids of rules and patterns, also with commas between them."""
    try:
        return rules_named(given)
    except ValueError as error:
        raise click.BadParameter(f"{error}", param=parameter) from None


def known_rules(_: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> frozenset[str]:
    """Accept ids of rules and names of constraints only."""
    known = [*ALL_RULES, *SENTENCES]
    for rule in given:
        if rule not in known:
            raise click.BadParameter(f"there is no rule {printable(rule)}. {hint(rule, known)}", param=parameter)
    return frozenset(given)
