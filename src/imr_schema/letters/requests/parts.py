"""Divides a heading that asks for several amounts of several things: "2 visits of acupuncture and 8 of massage"."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import evolve

from imr_schema.letters.requests.amount import words
from imr_schema.letters.requests.lexicon import Match
from imr_schema.letters.requests.parsed import Parsed, parse
from imr_schema.letters.requests.quantities import QuantityReading, read_quantity
from imr_schema.letters.requests.tokens import Range

_JOINERS: Final = frozenset({",", ";", "and", "&", "plus", "+", "then", "with", "(", ")", "/"})
"""Tokens that may stand between two parts."""
_COUNTS: Final = frozenset({"total", "bare", "part", "product", "frequency"})
"""Kinds of amounts of which each part has one."""
_COURSES: Final = frozenset({"frequency", "duration"})
_UNNAMED: Final = frozenset(
    {"guidance", "rental", "post-operative", "pre-operative", "surgical-service", "spinal", "evaluation-and-treatment"},
)
"""Concepts that do not name what a part asks for."""

_PURPOSES: Final = frozenset({"for", "s/p", "status", "after", "following", "due", "secondary", "before"})

Label = frozenset[object]


def divide(parsed: Parsed) -> tuple[tuple[Parsed, ...], QuantityReading | None]:
    """The parts of a heading that asks for several amounts, and the total that it states for all of them.

    Returns:
        Two parts or more, each of a drug, service or place of its own; none where one amount is asked for.
    """
    parts = _of_drugs(parsed) or _courses(parsed)
    if parts or sum(amount.kind in _COUNTS for amount in parsed.amounts) < 2:  # noqa: PLR2004  # two parts
        return parts, None
    segments = list(_segments(parsed))
    for label_of in (_services, _sites):
        groups = _groups(parsed, segments, label_of)
        if groups:
            head = (segments[0][0], groups[0][0])
            return _parse(parsed, groups), _total(parsed, head)
    return (), None


def _parse(parsed: Parsed, ranges: Iterable[Range]) -> tuple[Parsed, ...]:
    """Read each part on its own, and as of the service of the whole if its own words name none."""
    tokens = parsed.tokens
    return tuple(
        evolve(
            parse(parsed.heading, (tokens[first].start, tokens[after - 1].end)).as_part_of(parsed),
            places=parsed.places.within(first, after),
            place_tokens=tokens,
        )
        for first, after in ranges
    )


def _of_drugs(parsed: Parsed) -> tuple[Parsed, ...]:
    """A part for each drug, if one before the last has an amount of its own: that of the last may be of all."""
    if len(parsed.drugs) < 2 or parsed.drug_tokens is not parsed.tokens:  # noqa: PLR2004  # two parts
        return ()
    *others, _ = ranges = [drug.within for drug in parsed.drugs]
    counted = any(
        first <= amount.first < after
        for amount in parsed.amounts
        if amount.kind in _COUNTS | _COURSES
        for first, after in others
    )
    if not counted:
        return ()
    parts = _parse(parsed, (_trimmed(parsed, *within) for within in ranges))
    return tuple(
        evolve(part, drugs=(drug,), drug_tokens=parsed.tokens) for part, drug in zip(parts, parsed.drugs, strict=True)
    )


def _courses(parsed: Parsed) -> tuple[Parsed, ...]:
    """Two courses of the same, one after the other: "2 a week for 4 weeks, then 1 a week for 4 weeks"."""
    cuts = [i for i, token in enumerate(parsed.tokens) if token.norm in {"then", "followed"}]
    if len(cuts) != 1:
        return ()
    ranges = [_trimmed(parsed, 0, cuts[0]), _trimmed(parsed, cuts[0] + 1, len(parsed.tokens))]
    courses = _of_kinds(parsed, _COURSES)
    if not all(any(_within(first, each) for first, _ in courses) for each in ranges):
        return ()
    return _parse(parsed, ranges)


def _of_kinds(parsed: Parsed, kinds: frozenset[str]) -> list[Range]:
    return [(amount.first, amount.after) for amount in parsed.amounts if amount.kind in kinds]


def _within(i: int, within: Range) -> bool:
    return within[0] <= i < within[1]


def _segments(parsed: Parsed) -> Iterator[Range]:
    """The tokens between joiners, but joiners inside of amounts and of names of services."""
    whole = [(amount.first, amount.after) for amount in parsed.amounts if amount.kind != "part"]
    whole += [(found.first, found.after) for found in parsed.concepts]
    inside = {i for first, after in whole for i in range(first + 1, after)}
    begin = 0
    for i, token in enumerate(parsed.tokens):
        if token.norm in _JOINERS and i not in inside:
            if i > begin:
                yield begin, i
            begin = i + 1
    if begin < len(parsed.tokens):
        yield begin, len(parsed.tokens)


def _services(parsed: Parsed, within: Range) -> Label:
    """The words of the services in a range."""
    return frozenset(
        " ".join(token.norm for token in parsed.tokens[found.first : found.after])
        for found in parsed.concepts
        if _within(found.first, within) and not _is_unnamed(parsed, found) and not _is_purpose(parsed, found, within)
    )


def _is_purpose(parsed: Parsed, found: Match, within: Range) -> bool:
    """Whether a service is what the part is for: "(2 times a week) s/p rotator cuff repair"."""
    before = {token.norm for token in parsed.tokens[within[0] : found.first]}
    return not _PURPOSES.isdisjoint(before)


def _is_unnamed(parsed: Parsed, found: Match) -> bool:
    """Whether a concept does not name what is asked for, as the noun of a count: "8 visits"."""
    is_noun = found.after - found.first == 1 and parsed.tokens[found.first].norm in words().counted
    if parsed.tokens[found.first].norm == "supply" and parsed.tokens[found.first - 1].norm in words().periods:
        return True  # "28 days supply"
    return is_noun or _UNNAMED.issuperset(found.meanings)


def _sites(parsed: Parsed, within: Range) -> Label:
    """The sites in a range."""
    return frozenset(
        (site.region, site.side, *(level for level, ranges in site.levels.items() if named in ranges))
        for site in parsed.places.sites
        for named in site.named
        if _within(named[0], within)
    )


def _groups(parsed: Parsed, segments: list[Range], label_of: Callable[[Parsed, Range], Label]) -> list[Range]:
    """Segments in a row that have a count and a label each; none unless there are two, with labels of their own."""
    counts = _of_kinds(parsed, _COUNTS)
    signs = [(bool(label_of(parsed, each)), any(_within(begin, each) for begin, _ in counts)) for each in segments]
    first = _after_total(signs)
    begins = [first]
    labelled = counted = False
    for i in range(first, len(segments)):
        more = any(label for label, _ in signs[i:]) and any(count for _, count in signs[i:])
        if labelled and counted and any(signs[i]) and more:
            begins.append(i)
            labelled = counted = False
        labelled, counted = labelled or signs[i][0], counted or signs[i][1]
    ends = [*begins[1:], len(segments)]
    groups = [(segments[begin][0], segments[end - 1][1]) for begin, end in zip(begins, ends, strict=True)]
    labels = {label_of(parsed, group) for group in groups}
    return groups if len(groups) == len(labels) > 1 and labelled and counted else []


def _after_total(signs: list[tuple[bool, bool]]) -> int:
    """The first segment that has both signs, if those before it have a count and no label: a total of all parts."""
    both = next((i for i, sign in enumerate(signs) if all(sign)), 0)
    is_total = any(count for _, count in signs[:both]) and not any(label for label, _ in signs[:both])
    return both if is_total else 0


def _total(parsed: Parsed, head: Range) -> QuantityReading | None:
    """The total in the words before the parts."""
    stated = [amount for amount in parsed.amounts if amount.kind == "total" and _within(amount.first, head)]
    return read_quantity(stated, parsed.service)


def _trimmed(parsed: Parsed, first: int, after: int) -> Range:
    """A range without joiners at its ends."""
    while first < after - 1 and parsed.tokens[first].norm in _JOINERS:
        first += 1
    while after > first + 1 and parsed.tokens[after - 1].norm in _JOINERS - {")"}:
        after -= 1
    return first, after
