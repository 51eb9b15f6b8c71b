"""What a rationale holds for or against a request, and what it says that the request lacks."""

from imr_schema.letters.criteria.gaps import read_gaps
from imr_schema.letters.criteria.reading import Criterion, read_criteria

__all__ = ["Criterion", "read_criteria", "read_gaps"]
