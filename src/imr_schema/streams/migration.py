"""Rewrite records of the development format, in which 1.0 was prepared, as records of version 1.0.

What is of the new form already stays as it is, so that migrating a record twice changes nothing more.
"""

from collections.abc import Callable
from typing import Any

from imr_schema._json.canonical import compact_in_order
from imr_schema._json.text import parse
from imr_schema.codec import Document, dumps
from imr_schema.fast_path import decode_draft
from imr_schema.findings import Invalid
from imr_schema.model.places import PAIRED_REGIONS

_PAIRED = {region.value for region in PAIRED_REGIONS}


def migrated_text(text: str | bytes, *, line: int = 1) -> str:
    """Rewrite the text of a record; canonical, unless the record breaks a constraint.

    Args:
        text: The text, one JSON value.
        line: The line of the file at which it begins, for the findings.

    Raises:
        Invalid: The text is not JSON.
    """
    document = migrated(parse(text, first_line=line))
    try:
        return dumps(decode_draft(document))
    except Invalid:
        return compact_in_order(document)


def migrated(document: Any) -> Any:
    """Rewrite a record; what the development format does not explain, such as a member of another type, stays."""
    changed = _changed(document, issues=_each(_issue))
    if type(changed) is not dict or "patient" in changed:
        return changed
    return {"patient" if name == "employee" else name: value for name, value in changed.items()}


Change = Callable[[Any], Any]


def _changed(record: Any, **changes: Change) -> Any:
    """A copy of an object with some members changed; anything else as it is."""
    if type(record) is not dict:
        return record
    return {name: changes[name](value) if name in changes else value for name, value in record.items()}


def _each(change: Change) -> Change:
    return lambda items: list(map(change, items)) if type(items) is list else items


def _issue(issue: Any) -> Any:
    return _changed(issue, request=_request, determination=lambda made: _changed(made, criteria=_each(_criterion)))


def _request(request: Any) -> Any:
    if type(request) is not dict:
        return request
    new: Document = {}
    for name, value in request.items():
        match name, value:
            case "body_regions", list() if "sites" not in request:
                new["sites"] = _sites(value, request.get("laterality"))
            case "laterality", str() if new.get("sites"):
                pass  # it is of the sites now
            case "retrospective", bool() if "timing" not in request:
                new |= {"timing": "retrospective"} if value else {}
            case "medication", _ if "medications" not in request:
                new["medications"] = [value]
            case "not_stated", list():
                new["not_stated"] = [_gap(each) for each in value]
            case _:
                new[name] = value
    return new


def _sites(regions: list[Any], side: Any) -> list[Document]:
    """A site for each region. The side is of those of which a body has two, or of all where it has two of none."""
    sided = [region for region in regions if region in _PAIRED] or regions
    return [{"region": each, "side": side} if side and each in sided else {"region": each} for each in regions]


def _gap(member: Any) -> Any:
    """Development records do not tell who says that something is missing, but most were read from requests."""
    if type(member) is not str:
        return member
    return {"member": "sites" if member == "body_regions" else member, "by": "not-in-request"}


def _criterion(criterion: Any) -> Any:
    if type(criterion) is not dict or type(criterion.get("met")) is not bool:
        return criterion
    finding = {"finding": "met" if criterion["met"] else "not-met", "kind": "other"}
    return {name: value for name, value in criterion.items() if name != "met"} | finding
