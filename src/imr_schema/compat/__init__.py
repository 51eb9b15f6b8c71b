"""Whether a new schema accepts every document that an old one accepts."""

from imr_schema.compat.comparison import Compatibility, Schema, compare
from imr_schema.compat.validity import schema_problem

__all__ = ["Compatibility", "Schema", "compare", "schema_problem"]
