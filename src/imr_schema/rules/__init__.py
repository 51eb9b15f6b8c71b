"""The rules over a record: what its members owe each other.

Every rule exists once, as an object; from it come the Python check, the `if`/`then` in the JSON Schema, its page in the
manual and its examples. Read `requests`, `decisions`, `dates`, `cases` and `privacy`: they read like the regulation.
"""

from imr_schema._records.rule import Rule
from imr_schema.rules import cases, dates, decisions, privacy, requests

RULES: dict[str, Rule] = {
    rule.id: rule for module in (requests, decisions, dates, cases, privacy) for rule in module.RULES
}
"""All rules by id, in the order of the manual."""
