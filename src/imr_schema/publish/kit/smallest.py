"""Find the smallest case with a given property, for a vector."""

from collections.abc import Iterator, Mapping
from typing import Any

from imr_schema._json.edits import ABSENT, at, changed
from imr_schema._json.shrink import Keeps, smallest
from imr_schema.examine import check
from imr_schema.findings import Path
from imr_schema.model.codes import Status


def smallest_case(document: Any, keeps: Keeps) -> Any:
    """The smallest case with a property; if possible, one in review with a single issue."""
    return smallest(next((each for each in _simpler(document) if keeps(each)), document), keeps)


def _simpler(document: Any) -> Iterator[Any]:
    """The same case in review with a single issue, then only in review, then only with a single issue."""
    in_review = {("status",): Status.IN_REVIEW.value}
    single = [{("issues",): [issue | {"number": 1}]} for issue in document["issues"]]
    for changes in (*(in_review | each for each in single), in_review, *single):
        yield _without_new_findings(document, changed(document, changes))


def _without_new_findings(before: Any, document: Any) -> Any:
    known = {(finding.path, finding.rule) for finding in check(before)}
    new = [finding.path for finding in check(document) if (finding.path, finding.rule) not in known]
    return changed(document, dict.fromkeys(reversed(new), ABSENT))  # inner places first


def holds_all(document: Any, changes: Mapping[Path, Any]) -> bool:
    """Whether a document contains the result of all changes."""
    return all(_has_value(document, path, value) for path, value in changes.items())


def _has_value(document: Any, path: Path, value: Any) -> bool:
    """Whether a place has this value; `ABSENT` means that there is none."""
    try:
        return bool(at(document, path) == value)
    except LookupError:
        return value is ABSENT
