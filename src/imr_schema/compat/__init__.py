"""Whether a new schema accepts every document that an old one accepts."""

from imr_schema.compat.comparison import Compatibility, compare

__all__ = ["Compatibility", "compare"]
