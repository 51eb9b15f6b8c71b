"""What a rationale holds for or against a request, and what it says that the request lacks."""

from imr_schema.letters.criteria.gaps import read_gaps
from imr_schema.letters.criteria.reading import read_criteria
from imr_schema.letters.criteria.sentence_reader import Criterion

__all__ = ["Criterion", "read_criteria", "read_gaps"]
