"""Export to base FHIR R4: a ClaimResponse for each record, and what of the record has no place in FHIR.

No profile is claimed: base FHIR has no code for a second instance, and none for citations, credentials or criteria.
"""

from imr_schema.fhir.lines import bundle_text
from imr_schema.fhir.mapping import explained
from imr_schema.fhir.resources import bundle

__all__ = ["bundle", "bundle_text", "explained"]
