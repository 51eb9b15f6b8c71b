"""What a reviewer says that the request lacks: its quantity, its duration, the part of the body."""

from collections.abc import Iterable

from imr_schema.letters.criteria.grammar import grammar
from imr_schema.letters.criteria.reading import Criterion
from imr_schema.letters.passage import Passage


def read_gaps(criteria: Iterable[Criterion]) -> dict[str, Passage]:
    """Give the members of the request that the criteria say are missing, each with the words that say so first."""
    gaps: dict[str, Passage] = {}
    for criterion in criteria:
        if criterion.kind == "request-detail" and criterion.finding == "not-documented":
            for member, named in grammar().request_members.items():
                if named.search(criterion.description.text):
                    gaps.setdefault(member, criterion.description)
    return gaps
