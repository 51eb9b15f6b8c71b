"""The vectors of canonical text: a record in any notation, and its canonical text."""

from collections.abc import Iterator
from typing import Any

from imr_schema._json.edits import changed
from imr_schema.codec import decode, dumps
from imr_schema.examine import check
from imr_schema.example import DOCUMENT, EXTERNAL_DOCUMENT, OPEN_DOCUMENT
from imr_schema.findings import Path, has_errors
from imr_schema.publish.kit.smallest import holds_all, smallest_case

_ISSUE: Path = ("issues", 0)

_CHANGES: dict[str, dict[Path, Any]] = {
    "the smallest": {},
    "a set out of order": {
        (*_ISSUE, "request", "not_stated"): [
            {"member": "duration", "by": "not-in-request"},
            {"by": "not-in-request", "member": "frequency"},
        ]
    },
    "sites out of order": {
        (*_ISSUE, "request", "sites"): [
            {"region": "low-back", "levels": ["L5-S1", "L3-4"]},
            {"region": "low-back", "side": "left"},
            {"region": "neck"},
        ]
    },
    "a site twice, in two notations": {
        (*_ISSUE, "request", "sites"): [
            {"region": "low-back", "levels": ["L5-S1", "L4-5"]},
            {"region": "low-back", "levels": ["L4-5", "L5-S1"]},
        ]
    },
    "states out of order": {("reviewer", "licensed_states"): ["OR", "CA", "AK"]},
    "a list that is not a set keeps its order": {("reviewer", "certifications"): ["Psychiatry", "Internal Medicine"]},
    "a default value is left out": {("issues", 1, "request", "adjunct_to_surgery"): False},
    "an empty list is left out": {("diagnoses",): []},
    "an empty object is kept": {("source",): {}},
    "a required empty list is kept": {("issues", 1, "determination", "guidelines"): []},
    "an integer with a point": {("patient", "age"): 47.0, (*_ISSUE, "number"): 1.0},
    "an amount with a point": {(*_ISSUE, "request", "quantity", "value"): 4.0},
    "a fraction": {
        ("issues", 1, "request", "duration", "value"): 4.5,
        ("issues", 1, "request", "quantity", "basis"): "stated",
    },
    "a small fraction": {("issues", 2, "request", "duration", "value"): 0.000001},
    "a smaller fraction": {("issues", 2, "request", "duration", "value"): 0.0000001},
    "letters beyond ASCII are not escaped": {("review_organization",): "Organización de Revisión \U0001f600"},
    "line breaks and tabs have short escapes": {("clinical_summary",): "One.\n\tTwo.\n\nThree."},
    "quotes and backslashes": {("clinical_summary",): 'A "twitch" \\ response / none.'},
    "line separators are not escaped": {("clinical_summary",): "One.\u2028Two."},
    "names of extensions are sorted": {("extensions",): {"b": 1, "a": {"d": 2, "c": 3}, "B": 4, "": 5}},
    "names are sorted by UTF-16 code units": {
        ("extensions",): {"\ufb33": 1, "\U0001f600": 2, "\u20ac": 3, "1": 4, "\r": 5}
    },
    "numbers of extensions": {
        ("extensions",): {
            "numbers": [1.0, -0.0, 1e-7, 0.000001, 333333333.33333329, 4.5, 2e-3, 9007199254740991, 5e-324]
        }
    },
    "control characters of extensions": {("extensions",): {"text": "\x00\b\t\n\f\r\x1f\x7f\x80"}},
    "null, true and false of extensions": {("extensions",): {"values": [None, True, False, [], {}]}},
    "an empty object of extensions": {("extensions",): {}},
}


def vectors_of_canonical_text() -> Iterator[dict[str, Any]]:
    """Make the vectors: a record and its canonical text."""
    records = {name: _smallest_with(changes) for name, changes in _CHANGES.items()}
    records |= {"a decided case": DOCUMENT, "a decided case, in another order": _reversed(DOCUMENT)}
    records |= {"an external appeal": EXTERNAL_DOCUMENT, "with the default program": _with_program()}
    records |= {"a case in review": OPEN_DOCUMENT, "a case in review, in another order": _reversed(OPEN_DOCUMENT)}
    for name, record in records.items():
        yield {"name": name, "record": record, "text": dumps(decode(record))}


def _with_program() -> Any:
    return {"program": "ca-dwc-imr"} | _smallest_with({})


def _smallest_with(changes: dict[Path, Any]) -> Any:
    document = changed(DOCUMENT, changes)
    return smallest_case(document, lambda case: holds_all(case, changes) and not has_errors(check(case)))


def _reversed(value: Any) -> Any:
    """A value with the members of all objects in reverse order."""
    if isinstance(value, dict):
        return {name: _reversed(value[name]) for name in reversed(value)}
    return [_reversed(item) for item in value] if isinstance(value, list) else value
