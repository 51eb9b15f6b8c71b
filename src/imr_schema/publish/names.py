"""The names of what is published: the records and code lists of a case, each once, outer records first."""

from collections.abc import Iterator

from imr_schema._records.codes import Code
from imr_schema._records.kinds import Kind, OneOf, Sequence
from imr_schema._records.records import Nested, shape, ways_down
from imr_schema.exported_schema import words
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


def places_of_records() -> dict[type, tuple[str, ...]]:
    """Where each record stands in a case, as JSON Pointers with `*` for the position of an item.

    >>> places_of_records()[Case], next(at for each, at in places_of_records().items() if each.__name__ == "Issue")
    (('',), ('/issues/*',))
    """
    places: dict[type, tuple[str, ...]] = {}
    for record, place in _records_at(Case, ""):
        places[record] = (*places.get(record, ()), place)
    return places


def _records_at(record: type, place: str) -> Iterator[tuple[type, str]]:
    yield record, place
    for name, within, is_list in ways_down(record):
        yield from _records_at(within, f"{place}/{name}{'/*' if is_list else ''}")


def slug(declaration: type) -> str:
    """The name of a record or code list in file names and URLs.

    >>> slug(Case), slug(next(codes for codes in code_list_classes() if codes.__name__ == "URDecision"))
    ('case', 'ur-decision')
    """
    return words(declaration.__name__).lower().replace(" ", "-")
