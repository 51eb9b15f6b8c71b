"""The steps of the fast path without native code, as far as other libraries do them."""

from collections.abc import Sequence
from typing import Final

import jsonschema_rs
import msgspec
import orjson
from readers import ORJSON
from timing import seconds_each

from imr_schema._records.gathered import gatherer
from imr_schema._records.structs import OUTSIDE_TYPES, typed
from imr_schema.fast_path import examine_in_python
from imr_schema.model.case import Case
from imr_schema.rules.privacy import SIGN, is_free

STEPS: Final = "steps"
PARSE: Final = "parse it into typed records, checking codes, bounds and patterns (`msgspec`)"
ENCODE: Final = "encode it again, so that repeated members show (`msgspec`)"
SEARCH: Final = "search all free texts for forbidden characters and signs of identifying text (`jsonschema-rs`)"
WHOLE: Final = "the whole fast path"


def measure_steps(lines: Sequence[bytes]) -> dict[str, float]:
    """Return the seconds of CPU time that each step takes for a record."""
    read = msgspec.json.Decoder(typed(Case)).decode
    is_clean = jsonschema_rs.Draft202012Validator({"not": {"pattern": f"{OUTSIDE_TYPES}|{SIGN}"}}).is_valid
    records = list(map(read, lines))
    free_texts = gatherer(Case, is_free)  # codes, and numbers that identify nobody, are not searched
    texts = [msgspec.json.encode(free_texts(record)[:2]).decode() for record in records]
    return {
        ORJSON: seconds_each(orjson.loads, lines),
        PARSE: seconds_each(read, lines),
        ENCODE: seconds_each(msgspec.json.encode, records),
        SEARCH: seconds_each(is_clean, texts),
        WHOLE: seconds_each(examine_in_python, lines),
    }
