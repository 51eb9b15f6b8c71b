"""Characters that texts may hold, as Rust."""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from imr_schema._records.kinds import WHITE, Text

_OLD = unicodedata.ucd_3_2_0
"""Unicode 3.2, which every Python carries: so the table is the same whichever Python makes it."""

_CONTROLS = 0x100
"""Control characters stand before this one."""


def characters() -> Iterator[str]:
    """Make the functions and the table."""
    yield _test("is_white", "Whether no text may begin or end with a character.", sorted(map(ord, WHITE)))
    for name, kind in (("is_control", Text()), ("is_control_but_breaks", Text(long=True))):
        found = [code for code in range(_CONTROLS) if re.search(kind.control, chr(code))]
        yield _test(name, f"Whether a {kind.name.replace('_', ' ')} may not hold a character.", found)
    rows = "".join(f"    (0x{first:x}, 0x{last:x}),\n" for first, last in ranges(alone()))
    yield (
        f"/// Characters of Unicode {_OLD.unidata_version} that are in NFC whatever stands around them: first, last.\n"
        f"pub static ALONE: &[(u32, u32)] = &[\n{rows}];\n"
    )


def _test(name: str, meaning: str, codes: Iterable[int]) -> str:
    cases = " | ".join(_range(f"'\\u{{{first:x}}}'", f"'\\u{{{last:x}}}'") for first, last in ranges(codes))
    head = f"/// {meaning}\n#[inline]\npub const fn {name}(character: char) -> bool"
    return f"{head} {{\n    matches!(character, {cases})\n}}\n"


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first}..={last}"


def ranges(codes: Iterable[int]) -> list[tuple[int, int]]:
    """Put numbers, which are in order, into ranges: first and last.

    >>> ranges([1, 2, 3, 7])
    [(1, 3), (7, 7)]
    """
    found: list[tuple[int, int]] = []
    for code in codes:
        if found and found[-1][1] == code - 1:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def alone() -> Iterator[int]:
    """Characters that no other one before or after them can change in NFC, nor normalizing itself."""
    followers = _followers()
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        if (
            _OLD.category(char) not in {"Cn", "Cs"}  # later ones may be anything
            and not unicodedata.combining(char)
            and char not in followers
            and unicodedata.is_normalized("NFC", char)
        ):
            yield code


def _followers() -> frozenset[str]:
    """Characters that may become one with what stands before them: all but the first of any decomposition."""
    decomposed: Callable[[str], str] = lambda char: unicodedata.normalize("NFD", char)  # noqa: E731
    return frozenset(follower for code in range(sys.maxunicode + 1) for follower in decomposed(chr(code))[1:])
