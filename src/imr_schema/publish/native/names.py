"""Names in the generated Rust."""

import re
from zlib import crc32


def snake(name: str) -> str:
    """Write the name of a class as that of a function.

    >>> snake("UtilizationReview")
    'utilization_review'
    """
    return re.sub("(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def constant(name: str) -> str:
    """Write the name of a member as that of a constant."""
    return name.upper()


def code_name(code: str) -> str:
    """Name a code as a constant.

    >>> code_name("in-review"), code_name("1.0")
    ('code::IN_REVIEW', 'code::_1_0')
    """
    name = re.sub("[^0-9A-Za-z]", "_", code).upper()
    return f"code::{'_' if name[:1].isdigit() else ''}{name}"


def pattern_name(pattern: str) -> str:
    """Name the automaton of a regular expression.

    >>> pattern_name("^[0-9]+$")
    'PATTERN_9A437CB8'
    """
    return f"PATTERN_{crc32(pattern.encode()):08X}"
