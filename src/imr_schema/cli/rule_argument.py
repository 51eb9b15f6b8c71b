"""Rule ids as arguments: an unknown one is wrong usage, answered with the id that was probably meant."""

from difflib import get_close_matches

import click

from imr_schema._records.messages import SENTENCES
from imr_schema.errors import printable
from imr_schema.rules import ALL_RULES


def known_rules(_: click.Context, parameter: click.Parameter, given: tuple[str, ...]) -> frozenset[str]:
    """Accept ids of rules and names of constraints only."""
    known = [*ALL_RULES, *SENTENCES]
    for rule in given:
        if rule not in known:
            near = get_close_matches(rule, known, n=1)
            hint = f"Did you mean {near[0]}?" if near else "To list all rules: imr-schema rules"
            raise click.BadParameter(f"there is no rule {printable(rule)}. {hint}", param=parameter)
    return frozenset(given)
