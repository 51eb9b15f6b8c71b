"""Billing codes that a heading prints: "CPT 97110", "E0730", "(97799)", "NDC 12345-6789-01"."""

import re
from typing import Final, NamedTuple

from imr_schema.letters.requests.tokens import Range, Token

_HCPCS: Final = re.compile("[a-v][0-9]{4}")
_HCPCS_LENGTH: Final = 5
_DIGITS: Final = re.compile("[0-9]{5}")
_LATE: Final = re.compile("[0-9]{4}")
"""The digits of a CPT code of category II or III, before its letter: "0232T"."""
_BETWEEN: Final = frozenset({"code", ":", "#", ",", "and", "/", "&", "-"})
_COUNTED: Final = frozenset(
    {"#", "qty", "quantity", "count", "dispense", "total", "code", "$", "-", "claim", "no", "number"},
)
"""Words before a number of five digits that is no code."""
_NDC_PARTS: Final = 5
"""The tokens of an NDC: three numbers and two hyphens."""
_CPT_RANGES: Final = ((100, 1999), (10004, 69990), (70010, 79999), (80047, 89398), (90281, 99607))
"""First and last code of the sections: anesthesia, surgery, radiology, laboratory, medicine with visits."""


class BillingCode(NamedTuple):
    """A code with its system (`cpt`, `hcpcs`, `cdt` of dental codes, `ndc`) and its tokens."""

    system: str
    code: str
    within: Range


def read_codes(tokens: list[Token]) -> list[BillingCode]:
    """The codes in the tokens: by their shape, or behind the name of their system.

    <letter and four digits> | [("cpt" | "code") {"code" | ":" | "#" | "," | "and"}] <five digits of a CPT section> |
    <four digits> ("t" | "f") | "ndc" {…} <number> "-" <number> "-" <number>
    """
    codes = []
    system = ""
    for i, token in enumerate(tokens):
        if token.kind == "word" and len(token.norm) == _HCPCS_LENGTH and _HCPCS.fullmatch(token.norm):
            codes.append(BillingCode("cdt" if token.norm[0] == "d" else "hcpcs", token.norm.upper(), (i, i + 1)))
        elif token.kind == "number" and (code := _code_at(tokens, i, system)):
            codes.append(code)
        elif token.norm in {"cpt", "code", "ndc"} and (i == 0 or tokens[i - 1].norm != "zip"):
            system = token.norm
        elif token.norm not in _BETWEEN and token.value is None:
            system = ""
    return codes


def _code_at(tokens: list[Token], i: int, system: str) -> BillingCode | None:
    """The code that begins with a number."""
    token = tokens[i]
    if system == "ndc":
        numbers = tokens[i : i + _NDC_PARTS]
        if [each.norm for each in numbers[1::2]] != ["-", "-"] or numbers[-1].value is None:
            return None
        return BillingCode("ndc", "".join(each.norm for each in numbers), (i, i + _NDC_PARTS))
    if _LATE.fullmatch(token.norm) and i + 1 < len(tokens) and _is_late(token, tokens[i + 1]):
        return BillingCode("cpt", f"{token.norm}{tokens[i + 1].norm.upper()}", (i, i + 2))
    is_five = _DIGITS.fullmatch(token.norm)
    if is_five and (system or (_is_of_a_section(token.norm) and (i == 0 or tokens[i - 1].norm not in _COUNTED))):
        return BillingCode("cpt", token.norm, (i, i + 1))
    return None


def _is_late(digits: Token, letter: Token) -> bool:
    return letter.norm in {"t", "f"} and digits.end == letter.start


def _is_of_a_section(digits: str) -> bool:
    return any(first <= int(digits) <= last for first, last in _CPT_RANGES)
