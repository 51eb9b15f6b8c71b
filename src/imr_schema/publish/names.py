"""The names of what is published: the records and code lists of a case, each once, outer records first."""

from collections.abc import Iterator

from imr_schema._records.codes import Code
from imr_schema._records.kinds import Kind, OneOf, Sequence
from imr_schema._records.records import Nested, shape
from imr_schema.json_schema import words
from imr_schema.model.case import Case


def record_classes() -> tuple[type, ...]:
    """The classes of the records, the case first."""
    return tuple(dict.fromkeys(kind.record for kind in _kinds(Nested(Case)) if isinstance(kind, Nested)))


def code_list_classes() -> tuple[type[Code], ...]:
    """The code lists, in the order in which a case uses them."""
    return tuple(dict.fromkeys(kind.codes for kind in _kinds(Nested(Case)) if isinstance(kind, OneOf)))


def _kinds(kind: Kind) -> Iterator[Kind]:
    yield kind
    if isinstance(kind, Sequence):
        yield from _kinds(kind.item)
    elif isinstance(kind, Nested):
        for member in shape(kind.record).members.values():
            yield from _kinds(member.kind)


def slug(declaration: type) -> str:
    """The name of a record or code list in file names and URLs.

    >>> slug(Case), slug(next(codes for codes in code_list_classes() if codes.__name__ == "URDecision"))
    ('case', 'ur-decision')
    """
    return words(declaration.__name__).lower().replace(" ", "-")
