"""The standard of medical necessity that a decision applies, where it is plain.

Source: Labor Code 4610.5(c)(2).
"""

import re
from collections.abc import Mapping
from typing import Final

from imr_schema.letters.extracted import Members, Tree, document_of, extracted
from imr_schema.letters.passage import Passage
from imr_schema.letters.prefixed import Prefixed

_NAMED: Final = Prefixed(
    re.compile(
        r"(?P<peer>peer[- ]reviewed (?:scientific|medical)(?: (?:and|or) (?:scientific|medical))? evidence)"
        r"|(?P<professional>nationally recognized professional standards?)"
        r"|(?P<accepted>generally accepted standards? of (?:medical )?(?:practice|care))"
        r"|(?P<opinion>(?:based on|standard of|relied on|relies on) (?:the )?expert opinion)",
        re.IGNORECASE,
    ),
    ("peer", "nationally", "generally", "based on", "standard of", "relied on", "relies on"),
)
"""What the Labor Code calls the standards below the guidelines that are adopted."""
_CODES: Final = {
    "peer": "peer-reviewed-evidence",
    "professional": "professional-standards",
    "accepted": "accepted-practice",
    "opinion": "expert-opinion",
}
_SILENT: Final = Prefixed(
    re.compile(
        r"(?:MTUS|ACOEM|[Gg]uidelines?)\b[^.;]{0,60}?"
        r"\b(?:(?:is|are) silent|do(?:es)? not (?:\w+ )?(?:address|apply|discuss|mention))\b"
    ),
    ("mtus", "acoem", "guideline"),
)
"""What says that a guideline does not tell of the treatment, so that a lower standard may apply."""


def read_standard(determination: Mapping[str, Tree], citations: Passage, rationale: Passage) -> Members:
    """Read `standard`: the one that is named, else the MTUS where a decision rests on nothing else.

    Args:
        determination: The decision with its `basis`.
        citations: The paragraph that cites the guidelines.
        rationale: The reasons.
    """
    basis = determination.get("basis")
    only_mtus = basis is not None and document_of(basis) == "mtus"
    for passage in (citations,) if only_mtus else (citations, rationale):
        named = {mark.lastgroup: mark for mark in _NAMED.finditer(passage.text)}
        if len(named) == 1:
            [(group, mark)] = named.items()
            return {"standard": extracted(_CODES[group or ""], passage.group(mark))}
        if named:
            return {}
    if basis is not None and only_mtus and not _SILENT.search(rationale.text):
        return {"standard": basis}  # in both code lists the schedule has the same code
    return {}
