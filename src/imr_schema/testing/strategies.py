"""Hypothesis strategies for testing code that reads or writes records.

They are derived from the declarations of records and rules, and need the extra `strategies`.

>>> from hypothesis import given
>>> from imr_schema import Case, decode, encode
>>> from imr_schema.testing.strategies import cases
>>> @given(cases())
... def test_nothing_is_lost(case: Case) -> None:
...     assert decode(encode(case)) == case
>>> test_nothing_is_lost()
"""

import unicodedata
from collections.abc import Callable
from typing import Any

from imr_schema._json.canonical import canonical
from imr_schema._json.edits import ABSENT, at, changed
from imr_schema._json.values import MAX_INTEGER
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Open, Sequence, Text, Violation
from imr_schema._records.records import Nested, records_in, shape
from imr_schema._records.violations import violations
from imr_schema.codec import Document, decode, encode
from imr_schema.errors import missing_extra
from imr_schema.examine import check
from imr_schema.example import EXAMPLES, example_of
from imr_schema.findings import Level, Path
from imr_schema.model.case import Case
from imr_schema.rules import RULES
from imr_schema.testing.near_misses import NearMiss, every_near_miss, near_miss_changes

try:
    from hypothesis import reject
    from hypothesis import strategies as st
except ModuleNotFoundError as error:
    raise missing_extra(error, "strategies") from None

__all__ = ["NearMiss", "breaking", "cases", "documents", "every_near_miss", "near_misses"]


def cases() -> st.SearchStrategy[Case]:
    """Make valid cases. Every optional member is sometimes present and sometimes absent; cases may have warnings."""
    return _valid_documents().map(decode)


def documents() -> st.SearchStrategy[Document]:
    """Make the canonical documents of valid cases."""
    return cases().map(encode)


def breaking(rule_id: str) -> st.SearchStrategy[Document]:
    """Make documents that break one rule and have no other error.

    Args:
        rule_id: The id of the rule, an error or a warning.

    Raises:
        ValueError: There is no such rule.
    """
    if rule_id not in RULES:
        raise ValueError(f"no rule {rule_id}; `imr_schema.RULES` lists all rules")
    rule = RULES[rule_id]
    alone = {rule_id} if rule.level is Level.ERROR else set()

    def breaks_only_this_rule(document: Document) -> bool:
        findings = check(document)
        errors = {finding.rule for finding in findings if finding.level is Level.ERROR}
        return errors == alone and rule_id in {finding.rule for finding in findings}

    return _varied(st.builds(example_of, st.just(rule), passes=st.just(value=False)), breaks_only_this_rule)


def near_misses() -> st.SearchStrategy[NearMiss]:
    """Make documents that differ from an example in one place, just inside or just outside a constraint."""
    return st.one_of([_near_misses_of(document) for document in EXAMPLES])


def _near_misses_of(document: Document) -> st.SearchStrategy[NearMiss]:
    changes = tuple(near_miss_changes(document))
    return st.sampled_from(changes).map(lambda change: change.apply_to(document))


# Values of a kind. The kind itself filters them, so that no constraint is stated twice.


_STRATEGIES: dict[Kind, st.SearchStrategy[Any]] = {}


def _values(kind: Kind) -> st.SearchStrategy[Any]:
    """JSON values of a kind."""
    if kind not in _STRATEGIES:
        _STRATEGIES[kind] = _candidates(kind).filter(lambda value: not any(kind.violations(value)))
    return _STRATEGIES[kind]


def _candidates(kind: Kind) -> st.SearchStrategy[Any]:
    values: st.SearchStrategy[Any]
    match kind:
        case Nested(record):
            members = shape(record).members.values()
            values = st.fixed_dictionaries(
                {member.name: _values(member.kind) for member in members if member.required},
                optional={member.name: _values(member.kind) for member in members if not member.required},
            )
        case Sequence(item, least, is_set):
            unique = canonical if is_set else None
            values = st.lists(_values(item), min_size=least, max_size=least + 3, unique_by=unique)
        case OneOf():
            values = st.sampled_from(kind.allowed)
        case Text():
            values = _texts(kind)
        case Date():
            values = st.from_regex(kind.definition()["pattern"], fullmatch=True)
        case Integer(least, most):
            values = st.integers(least, most)
        case Number(above, most):
            values = st.integers(above, most) | st.floats(above, most)
        case Boolean():
            values = st.booleans()
        case Open():
            values = st.dictionaries(st.text(_CHARACTERS), _JSON, max_size=3)
        case _:
            raise NotImplementedError(f"no strategy for {type(kind).__name__}")
    return values


# The alphabet only reduces how often the filter rejects a value.
_ON_ONE_LINE = st.characters(codec="utf-8", exclude_categories=["Cc"])
_CHARACTERS = _ON_ONE_LINE | st.sampled_from("\t\n")
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MAX_INTEGER, MAX_INTEGER)
    | st.floats(-MAX_INTEGER, MAX_INTEGER)
    | st.text(_CHARACTERS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(_CHARACTERS), inner, max_size=3),
    max_leaves=5,
)


def _texts(kind: Text) -> st.SearchStrategy[str]:
    if kind.pattern:
        return st.from_regex(kind.pattern, fullmatch=True, alphabet=_ON_ONE_LINE)
    texts = st.text(_CHARACTERS if kind.long else _ON_ONE_LINE, min_size=1, max_size=30)
    return texts.map(lambda text: unicodedata.normalize("NFC", text.strip() or "text"))


# Valid documents: drawn member by member and repaired until no rule is broken, or variations of a rule's example.


def _valid_documents() -> st.SearchStrategy[Document]:
    examples = st.sampled_from(list(RULES)).map(lambda rule_id: example_of(RULES[rule_id], passes=True))
    return _repaired() | _varied(examples, lambda document: _first_broken(document) is None and _is_sound(document))


def _is_sound(document: Document) -> bool:
    """Whether every set is still one: a change of two items can make them equal."""
    return not any(violations(document, Case))


_MAX_REPAIRS = 100


@st.composite
def _repaired(draw: st.DrawFn) -> Document:
    """A document drawn member by member and then changed until it breaks no rule."""
    document: Document = draw(_values(Nested(Case)))
    for _ in range(_MAX_REPAIRS):
        broken = _first_broken(document)
        if broken is None:
            return document if _is_sound(document) else reject()
        document = _repair(draw, document, *broken)
    return reject()


def _first_broken(document: Document) -> tuple[Path, Violation] | None:
    broken = (
        (path + violation.path, violation)
        for path, record, part in records_in(document, Case)
        for rule in RULES.values()
        if rule.level is Level.ERROR and record in rule.about
        for violation in rule.violations(part)
    )
    return next(broken, None)


def _repair(draw: st.DrawFn, document: Document, path: Path, violation: Violation) -> Document:
    """Change one place so that it meets the broken demand; otherwise remove the member, or the item of a list."""
    if isinstance(path[-1], int):
        others = [each for each in violation.limit or () if each not in at(document, path[:-1])]
        item: Document = changed(document, {path: draw(st.sampled_from(others)) if others else ABSENT})
        return item
    top, name = path[:-1], str(path[-1])
    members = next(shape(record).members for place, record, _ in records_in(document, Case) if place == top)
    kind = members[name].kind
    new: dict[Path, Any] = {path: ABSENT}
    match violation.constraint:
        case "required":
            new[path] = draw(_values(kind))
        case "enum":
            new[path] = draw(st.sampled_from(violation.limit))
        case "const" | "minimum" | "maximum":
            new[path] = violation.limit
        case "maxItems":
            new[path] = at(document, path)[: violation.limit]
        case "minItems" | "contains" if isinstance(kind, Sequence):
            new[path] = [*at(document, path), draw(_values(kind.item))]
        case "order":  # members of one kind are declared in order
            part = at(document, top)
            same_kind = [member.name for member in members.values() if member.kind == kind and member.name in part]
            new = {(*top, n): value for n, value in zip(same_kind, sorted(part[n] for n in same_kind), strict=True)}
        case _ if members[name].required:
            new[path] = draw(_values(kind))
    repaired: Document = changed(document, new)
    return repaired


_VARIATIONS = 6


@st.composite
def _varied(draw: st.DrawFn, start: st.SearchStrategy[Document], holds: Callable[[Document], bool]) -> Document:
    """A document with some members replaced or removed, as long as a condition holds."""
    document = draw(start)
    for _ in range(draw(st.integers(0, _VARIATIONS))):
        path, record = draw(st.sampled_from([place[:2] for place in records_in(document, Case)]))
        member = draw(st.sampled_from(list(shape(record).members.values())))
        values = _values(member.kind)
        value = draw(values if member.required else st.just(ABSENT) | values)
        other = changed(document, {(*path, member.name): value})
        if holds(other):
            document = other
    return document
