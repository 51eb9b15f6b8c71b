"""Bundles of FHIR as text."""

import json

from imr_schema.codec import encode
from imr_schema.fhir.resources import bundle
from imr_schema.model.case import Case


def bundle_text(case: Case) -> str:
    """Write the bundle of a record on one line."""
    return json.dumps(bundle(encode(case)), separators=(",", ":"), ensure_ascii=False)
