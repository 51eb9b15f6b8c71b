"""Wording that reports share."""

from collections.abc import Callable

from imr_schema._records.messages import SENTENCES
from imr_schema.reports.tally import Tally
from imr_schema.rules import ALL_RULES

Style = Callable[[str, str], str]
"""Gives a text one of the styles `error`, `warning`, `good`, `strong` and `quiet`."""


def counted(count: int, noun: str) -> str:
    """A count with its noun.

    >>> counted(1, "error"), counted(2, "error"), counted(1200, "record")
    ('1 error', '2 errors', '1,200 records')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def not_checked(tally: Tally) -> str:
    """How many rules were left out, to follow a verdict; empty if none was."""
    return f", {counted(len(tally.not_checked), 'rule')} not checked" if tally.not_checked else ""


def percent(share: float) -> str:
    """A share of the whole; what is not nothing is not shown as nothing.

    >>> percent(0.5), percent(0.00002), percent(1)
    ('50.0 %', '< 0.1 %', '100.0 %')
    """
    return "< 0.1 %" if 0 < share < 0.0005 else f"{share:.1%}".replace("%", " %")  # noqa: PLR2004 - rounds to 0.0


def title_of(rule: str) -> str:
    """A rule or constraint in a sentence."""
    known = ALL_RULES.get(rule)
    return known.title if known else SENTENCES[rule].replace("….", "…")


def why_of(rule: str) -> str:
    """Why a rule exists; a constraint on one value is part of the format."""
    known = ALL_RULES.get(rule)
    return known.why if known else "The format states what each value may be."
