"""The rules: what the members of a record require of each other, and the records of a run.

Each rule is one object, from which the Python check, the `if`/`then` in the JSON Schema, the manual page and the
examples are derived. Rules about one record are in `requests`, `decisions`, `dates`, `cases` and `privacy`; rules
across records in `across`.
"""

from imr_schema._records.rule import Rule
from imr_schema.rules import across, cases, dates, decisions, privacy, requests
from imr_schema.rules.across import RuleAcross

RULES: dict[str, Rule] = {
    rule.id: rule for module in (requests, decisions, dates, cases, privacy) for rule in module.RULES
}
"""The rules of a record by id, in the order of the manual."""

RULES_ACROSS: dict[str, RuleAcross] = {rule.id: rule for rule in across.RULES}
"""The rules across records by id."""

ALL_RULES: dict[str, Rule | RuleAcross] = {**RULES, **RULES_ACROSS}
"""Every rule by id."""
