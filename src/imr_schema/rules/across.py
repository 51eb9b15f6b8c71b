"""Rules across records: what the records of one run require of each other."""

import attrs

from imr_schema.findings import Level
from imr_schema.model.authorities import FORMAT
from imr_schema.model.codes import ReviewProgram
from imr_schema.rules.programs import DWC


@attrs.frozen(kw_only=True)
class RuleAcross:
    """A requirement that the records of one run meet together.

    It is checked where records are read as a stream. It has no example record and no JSON Schema, which concern one
    record.

    Attributes:
        id: Its permanent name, as of a `Rule`.
        level: How serious a violation is.
        title: The rule in a sentence.
        why: Why it exists.
        source: What it is based on.
        remedy: What to do about a finding, with placeholders for its parameters.
        programs: The programs to which the rule applies.
        algorithm: How to check it in another language. An expression cannot, because it sees a single record.
    """

    id: str
    level: Level
    title: str
    why: str
    source: str
    remedy: str
    programs: tuple[ReviewProgram, ...]
    algorithm: str


case_number_unique = RuleAcross(
    id="case-number-unique",
    level=Level.ERROR,
    title="No two records of a run have the same case number of workers' compensation.",
    why="A case that is counted twice distorts every statistic, and it is unknown which of its records is right.",
    source=FORMAT,
    remedy="Keep one record of each case; this number first occurs in {file}, line {line}.",
    programs=DWC,
    algorithm="Read the records of workers' compensation in order, and keep each case number with the file and line of "
    "its first occurrence. A record whose case number was kept before breaks the rule at `/case_number`.",
)

RULES = (case_number_unique,)
