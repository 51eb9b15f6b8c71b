"""Billing codes that a heading prints: "CPT 97110", "E0730"."""

import re
from typing import Final, NamedTuple

from imr_schema.letters.requests.tokens import Range, Token

_HCPCS: Final = re.compile("[a-v][0-9]{4}")
_CPT: Final = re.compile("[0-9]{5}")
_BETWEEN: Final = frozenset({"code", ":", "#", ",", "and", "/", "&", "-"})


class BillingCode(NamedTuple):
    """A code with its system (`cpt`, `hcpcs`) and its token."""

    system: str
    code: str
    within: Range


def read_codes(tokens: list[Token]) -> list[BillingCode]:
    """The codes in the tokens: HCPCS codes by their shape, and all five-digit numbers after "CPT".

    <letter and four digits> | "cpt" {"code" | ":" | "#" | "," | "and"} <five digits> {…}
    """
    codes = []
    behind_cpt = False
    for i, token in enumerate(tokens):
        if token.kind == "word" and _HCPCS.fullmatch(token.norm):
            codes.append(BillingCode("hcpcs", token.norm.upper(), (i, i + 1)))
        elif behind_cpt and _CPT.fullmatch(token.norm):
            codes.append(BillingCode("cpt", token.norm, (i, i + 1)))
        else:
            behind_cpt = token.norm == "cpt" or (behind_cpt and token.norm in _BETWEEN)
    return codes
