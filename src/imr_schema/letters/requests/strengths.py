"""Productions of the strength and refills of a drug. The notation of rules is explained in `amounts`."""

from typing import Final

from imr_schema.letters.requests.amount import Amount, norm, words
from imr_schema.letters.requests.tokens import Token

_MOST_SIGNS: Final = 3
_MOST_REFILLS: Final = 100
"""More than this is no number of refills."""
_LARGE_DOSE: Final = 100
"""This many milligrams occur only after the hyphen of a strength ("10-325")."""


def strength(tokens: list[Token], i: int) -> Amount | None:
    """<part> {("/" | "-") <part>} ["/" [<number>] <per what>], at least one part with its unit."""
    after, has_unit = _part(tokens, i)
    several = False
    while (
        norm(tokens, after) in {"/", "-"}
        and _is_number(tokens, after + 1)
        and norm(tokens, after + 2) not in words().per
    ):
        after, unit = _part(tokens, after + 1)
        has_unit, several = has_unit or unit, True
    if not has_unit and not (several and _is_bare_strength(tokens, i)):
        return None
    if norm(tokens, after) == "/":
        numbered = _is_number(tokens, after + 1)
        if norm(tokens, after + 1 + numbered) in words().per:  # "25mcg/hr", "10mg/5ml"
            after += 2 + numbered
    return Amount("strength", i, after, tokens[i].value or 0, None, None, (i, after))


def _part(tokens: list[Token], i: int) -> tuple[int, bool]:
    """<number> ["-"] [<unit> | "%" | <mass> of "10gm/15ml"]. Returns the index after it, and whether it has a unit."""
    units = words().strengths
    at = i + 1 + (norm(tokens, i + 1) == "-" and norm(tokens, i + 2) in units)
    has_unit = norm(tokens, at) in units or norm(tokens, at) == "%"
    if norm(tokens, at) == "unit" and norm(tokens, at + 1) == "/":  # "100 units/ml"
        has_unit = words().counted.get(norm(tokens, at + 2 + _is_number(tokens, at + 2))) == "millilitre"
    if words().counted.get(norm(tokens, at)) == "gram" and norm(tokens, at + 1) == "/":  # otherwise a mass is a total
        has_unit = words().counted.get(norm(tokens, at + 2 + _is_number(tokens, at + 2))) in {"gram", "millilitre"}
    return (at + 1, True) if has_unit else (i + 1, False)


def _is_number(tokens: list[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].value is not None


def _is_bare_strength(tokens: list[Token], i: int) -> bool:
    """Without unit, a strength is <number> "/" <number>, or a small number "-" a large one ("10-325")."""
    first, sign, second = tokens[i], norm(tokens, i + 1), tokens[i + 2]
    follower = norm(tokens, i + 3)
    if (first.norm, sign, second.norm) == ("24", "/", "7"):  # all day and week
        return False
    if follower in words().periods or follower in words().counted or follower in {"time", "x"}:
        return False
    return sign == "/" or ((second.value or 0) >= _LARGE_DOSE > (first.value or 0))


def refills_after(tokens: list[Token], i: int) -> Amount | None:
    """<number> <refill word>."""
    return _refills(tokens, i, i, i + 2) if norm(tokens, i + 1) in words().refills else None


def no_refills(tokens: list[Token], i: int) -> Amount | None:
    """None: ("no" | "zero" | "without") <refill word>."""
    return Amount("refills", i, i + 2, 0, None, None, (i, i + 1)) if norm(tokens, i + 1) in words().refills else None


def refills_before(tokens: list[Token], i: int) -> Amount | None:
    """<refill word> [":" | "x" | "#" | "time" | "of"] <number>, no unit behind it."""
    at = i + 1
    while at < i + _MOST_SIGNS and norm(tokens, at) in {":", "x", "#", "time", "="}:
        at += 1
    return _refills(tokens, i, at, at + 1) if _is_number(tokens, at) else None


def _refills(tokens: list[Token], first: int, at: int, after: int) -> Amount | None:
    """A whole number of refills, not more than a record may hold."""
    refills = tokens[at].value or 0
    if refills not in range(_MOST_REFILLS + 1):
        return None
    return Amount("refills", first, after, refills, None, None, (at, at + 1))
