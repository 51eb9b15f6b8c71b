"""Rules across records: what the records of one run owe each other. No record alone can keep or break one."""

import attrs

from imr_schema.findings import Level
from imr_schema.model.authorities import FORMAT


@attrs.frozen(kw_only=True)
class RuleAcross:
    """What the records of one run owe each other.

    It is checked where records are read as a stream. It has no example record and no JSON Schema: both speak of one
    record.

    Attributes:
        id: Its name for ever, as for a rule.
        level: How much breaking it weighs.
        title: The rule in a sentence.
        why: Why it exists.
        source: What it rests on.
        remedy: What to do about a finding, with places for its parameters.
        algorithm: How to check it, for whoever does so in another language: an expression sees one record alone.
    """

    id: str
    level: Level
    title: str
    why: str
    source: str
    remedy: str
    algorithm: str


case_number_unique = RuleAcross(
    id="case-number-unique",
    level=Level.ERROR,
    title="No two records of a run have the same case number.",
    why="A case counted twice bends every figure drawn from records, and nobody can tell which of its records holds.",
    source=FORMAT,
    remedy="Keep one record of each case; this number stands first in {file}, line {line}.",
    algorithm="Read the records one after another, and keep each case number with the file and line where it stood "
    "first. A record whose case number was kept before breaks the rule at `/case_number`.",
)

RULES_ACROSS = {case_number_unique.id: case_number_unique}
"""All rules across records by id."""
