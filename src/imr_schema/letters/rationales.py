"""What the rationales of a letter add to its issues: what the requests lack, and the criteria that reviewers test."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from imr_schema.letters.criteria import read_criteria, read_gaps
from imr_schema.letters.extracted import Members, Shifted, Tree, document_of, extracted, verbatim
from imr_schema.letters.passage import Passage
from imr_schema.model.codes import RequestMember

_MEMBERS: Final = [member.value for member in RequestMember]
_AFTER_CRITERIA: Final = ("standard", "follows_issue")


def with_reasons(members: Members, *, criteria: bool) -> Members:
    """Add to the members of a letter, read from all of its parts, what its rationales say.

    Args:
        members: The members.
        criteria: Whether to read the criteria; what the requests lack is always read.
    """
    issues = members.get("issues")
    if not isinstance(issues, Sequence):
        return members
    return members | {"issues": [_with_reasons(issue, criteria=criteria) for issue in issues]}


def _with_reasons(issue: Any, *, criteria: bool) -> Tree:
    determination = issue.get("determination", {})
    stated = determination.get("rationale")
    if stated is None:
        return {**issue}
    (rationale,) = stated.places
    added: Members = {}
    if "request" in issue and (gaps := read_gaps(rationale)):
        added["request"] = _with_gaps(issue["request"], gaps)
    if criteria and (read := _criteria(rationale, determination)):
        later = {name: determination[name] for name in _AFTER_CRITERIA if name in determination}
        earlier = {name: tree for name, tree in determination.items() if name not in later}
        added["determination"] = earlier | {"criteria": read} | later
    return {**issue, **added}


def _criteria(rationale: Passage, determination: Mapping[str, Any]) -> list[Tree]:
    outcome = determination.get("outcome")
    overturned = outcome is not None and outcome.value == "overturned"
    return [
        {
            "description": verbatim(criterion.description),
            "finding": extracted(criterion.finding, criterion.description),
            "kind": extracted(criterion.kind, criterion.description),
        }
        for criterion in read_criteria(rationale, overturned=overturned)
    ]


def _with_gaps(request: Members, named: Mapping[str, Passage]) -> Members:
    """Add what the reviewer says that a request lacks and what it does lack; that counts before the heading."""
    there = set(_there(document_of(request)))
    gaps = dict(_listed(request.get("not_stated", ())))
    for member, words in named.items():
        if member not in there and _by(gaps.get(member)) != "source-says":
            gaps[member] = {"member": extracted(member, words), "by": extracted("source-says", words)}
    in_order = [gaps[member] for member in _MEMBERS if member in gaps]
    return request | ({"not_stated": in_order} if in_order else {})


def _listed(not_stated: Tree, by: int = 0) -> Iterator[tuple[str, Tree]]:
    """Give the entries of a list by the member that they name."""
    if isinstance(not_stated, Shifted):
        yield from _listed(not_stated.tree, by + not_stated.by)
    elif isinstance(not_stated, Sequence):
        for gap in not_stated:
            yield document_of(gap)["member"], Shifted(gap, by)


def _by(gap: Any) -> Any:
    return gap and document_of(gap)["by"]


def _there(request: Mapping[str, Any]) -> Iterator[str]:
    """Give what a request has, by the names of what it may lack."""
    parts = [request, *request.get("parts", ())]
    yield from (member for member in _MEMBERS if any(member in part for part in parts))
    sites = [site for part in parts for site in part.get("sites", ())]
    yield from (member for member in ("side", "levels") if any(member in site for site in sites))
    if any("strength" in drug for part in parts for drug in part.get("medications", ())):
        yield "strength"
    if any("each" in part.get("frequency", ()) for part in parts):
        yield "dose"
