"""Records of invented cases, as lines and as files."""

import json
from pathlib import Path
from typing import Any

SMALL = {"schema_version": "1.0", "status": "in-review", "issues": []}
"""A record without findings."""

CANARY = "Zwitscherling"
"""A word that stands in no report unless a value is shown."""


def line(number: int | None = None, **changes: Any) -> str:
    """A valid record, with a case number if it is given one, or with changes that may spoil it."""
    numbered = {} if number is None else {"case_number": f"CM16-{number:07}"}
    return json.dumps(SMALL | numbered | changes, ensure_ascii=False)


INVALID = line(status="ineligible")
"""A record with one error: `ineligible-states-reason`."""

DOUBTFUL = line(patient={"age": 9})
"""A record with one warning: `age-fits-injury`."""


def written(path: Path, *lines: str | bytes) -> str:
    """Write lines into a file, and give its name."""
    path.write_bytes(b"".join((each if isinstance(each, bytes) else each.encode()) + b"\n" for each in lines))
    return str(path)
