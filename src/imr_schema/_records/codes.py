"""How a code list is declared: an enumeration whose members carry their meaning."""

from enum import Enum
from typing import Self


class Code(Enum):
    """One value of a code list, with its meaning.

    A list is declared with its source, a member with its code, title and description:

    >>> class Light(Code, source="Highway code"):
    ...     RED = "red", "Red", "Stop."
    >>> Light("red").title, Light.RED.description, Light.RED.source
    ('Red', 'Stop.', 'Highway code')

    Attributes:
        value: The code as it is written in a record.
        title: A few words for a heading or a legend.
        description: The meaning, in sentences.
        source: The statute, form or publication the code comes from.
    """

    _value_: str
    title: str
    description: str
    source: str

    # The defaults are for type checkers, which take the look-up of a member by its code for a call of this.
    def __new__(cls, code: str, title: str = "", description: str = "") -> Self:
        member = object.__new__(cls)
        member._value_ = code
        member.title = title
        member.description = description
        return member

    def __init_subclass__(cls, *, source: str) -> None:
        super().__init_subclass__()
        for member in cls:
            member.source = source
