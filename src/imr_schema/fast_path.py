"""The fast path: records are examined in a fraction of the time that `examine` takes, with the same result.

A record without findings is recognized as such. Of any other it finds what surely breaks nothing, and `examine` looks
at the rest, so what is wrong is said in one place. The fast path may be too strict, but never too lenient. It needs
the extra `fast`; without it, `examine` does all.
"""

import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from imr_schema import codec, examine, native
from imr_schema._json.edits import at
from imr_schema._json.quick import has_all_members
from imr_schema._json.text import parse
from imr_schema._records.kinds import Open
from imr_schema._records.rule import Suspect
from imr_schema._records.violations import Placed
from imr_schema.examine import Examined, numbered
from imr_schema.model.case import Case, Source
from imr_schema.rules import RULES
from imr_schema.rules.privacy import SIGN, free_members, free_text_looks_identifying, is_free

if TYPE_CHECKING:
    from imr_schema._records.compiled import Failure, Find
    from imr_schema._records.repaired import Repairer

try:
    import msgspec
    import orjson
except ModuleNotFoundError:  # pragma: no cover - the tests run with the extra, and once without
    HAS_ENGINE = False
else:
    HAS_ENGINE = find_spec("jsonschema_rs") is not None

# What only some records need is loaded for the first of them: a run over a few records should not wait for it.

_LARGE = 1 << 20
"""The number of bytes from which on a record is examined part by part, so that it takes little memory."""


def examine_text(text: bytes, *, line: int = 1) -> Examined:
    """Examine JSON text as `examine.examine_text` does, but faster."""
    if (case_number := native.check(text)) is not None:
        make, in_order = partial(_case_of_sound_text, text), partial(_text_if_in_order, text, None)
        return Examined((), case_number or None, partial(_document, text), make, in_order)
    return examine_in_python(text, line=line)


def examine_in_python(text: bytes, *, line: int = 1) -> Examined:
    """Examine JSON text without the native validator."""
    if not HAS_ENGINE:
        return examine.examine_text(text, line=line)
    look = _look if len(text) <= _LARGE else examine.look_everywhere
    read = _read(text)
    if read is None:
        return examine.examine_text(text, line=line, look=look)
    record, make = read.record, partial(_case_of_sound_record, read.record)
    in_order = partial(_text_if_in_order, text, record)
    failures = _find(has_rules=True, has_breaks=read.has_breaks)(record)
    if not failures and not read.may_identify:
        number = numbered(record.program, record.case_number)
        return Examined((), number, partial(_document, text), make, in_order)
    document = _document(text)
    suspects = _suspected(failures, document) if look is _look else None
    if suspects is None:
        return examine.examine_text(text, line=line, look=look)
    if read.may_identify:
        _add_identifying(suspects, document)
    examined = examine.examine_where(document, lambda _: ((), suspects), make=make, text=in_order)
    return examine.located(examined, text, line=line)


def decode_draft(document: Any) -> Case:
    """Make a case, which may break rules, as `codec.decode` does, but faster if the document breaks no constraint.

    Args:
        document: A document of dicts, lists, texts, finite numbers and truth values.

    Raises:
        Invalid: The document breaks a constraint.
    """
    text = _text(document) if HAS_ENGINE else None
    if text and (read := _read(text)) and not _find(has_rules=False, has_breaks=read.has_breaks)(read.record):
        return _case_of_sound_record(read.record)
    return codec.decode(document, draft=True)


def _text(document: Any) -> bytes | None:
    """The document as JSON text; `None` if it is not JSON or writing would change it, as NaN in `extensions`."""
    if type(document) is not dict or "extensions" in document:
        return None
    try:
        return orjson.dumps(document, option=orjson.OPT_PASSTHROUGH_SUBCLASS | orjson.OPT_PASSTHROUGH_DATETIME)
    except TypeError:
        return None


class _Read(NamedTuple):
    """A typed record whose texts are clean.

    Attributes:
        record: The record.
        has_breaks: Whether its texts may have line breaks and tabs.
        may_identify: Whether one of them may identify a person.
    """

    record: Any
    has_breaks: bool
    may_identify: bool


def _read(text: bytes) -> _Read | None:
    """Read a text; `None` unless it is surely JSON, with members of the right types and clean texts."""
    try:
        record = _decoder().decode(text)
        if not has_all_members(text, msgspec.json.encode(record)):
            return None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return _if_clean(record)


def _if_clean(record: Any) -> _Read | None:
    """A typed record, if its texts are clean."""
    if record.extensions and any(_OPEN.violations(record.extensions)):
        return None
    lines, long, numbered = _gather()(record)
    free, others = _compact((lines, long)), _compact(numbered)
    if not unicodedata.is_normalized("NFC", free + others):
        return None
    searches = _searches()
    is_free = searches.are_clean_and_free(free)
    if (is_free or searches.are_clean(free)) and searches.are_clean(others):
        has_breaks = ("\\" in free and "\\" in _compact(lines)) or "\\" in others
        return _Read(record, has_breaks, not is_free)
    return None


@cache
def _gather() -> "Callable[[Any], tuple[list[str], list[str], list[Any]]]":
    from imr_schema._records.gathered import gatherer  # noqa: PLC0415

    return gatherer(Case, is_free)


_OPEN = Open()


def _compact(value: Any) -> str:
    return msgspec.json.encode(value).decode()


class _Searches(NamedTuple):
    """Searches by the fastest engine, whether texts contain nothing that no text may, and no sign of a person."""

    are_clean: Callable[[str], bool]
    are_free: Callable[[str], bool]
    are_clean_and_free: Callable[[str], bool]


@cache
def _searches() -> _Searches:
    import jsonschema_rs  # noqa: PLC0415

    from imr_schema._records.structs import OUTSIDE_TYPES  # noqa: PLC0415

    patterns = (OUTSIDE_TYPES, SIGN, f"{OUTSIDE_TYPES}|{SIGN}")
    return _Searches(*(jsonschema_rs.Draft202012Validator({"not": {"pattern": each}}).is_valid for each in patterns))


@cache
def _find(*, has_rules: bool, has_breaks: bool) -> "Find":
    from imr_schema._records.compiled import compiled  # noqa: PLC0415

    return compiled(Case, _COMPILED if has_rules else (), has_breaks=has_breaks)


def _suspected(failures: "Iterable[Failure]", document: dict[str, Any]) -> list[Suspect] | None:
    """Where to look for what fails in the typed record of a document; `None` if it breaks a constraint."""
    suspects: list[Suspect] = []
    for path, check in failures:
        if check is None:
            return None
        suspects.append((path, at(document, path), [check]))
    return suspects


_COMPILED = tuple(rule for rule in RULES.values() if rule is not free_text_looks_identifying)


@cache
def _repairer() -> "Repairer":
    from imr_schema._records.repaired import Repairer  # noqa: PLC0415

    return Repairer(Case, _COMPILED, _failures)


def _failures(document: Any) -> "Iterable[Failure] | None":
    """Read a document as a typed record and find what fails in it; `None` if a text in it is not clean."""
    read = _if_clean(msgspec.convert(document, _typed(Case)))
    return read and _find(has_rules=True, has_breaks=read.has_breaks)(read.record)


def _look(document: Any) -> tuple[Iterable[Placed], Iterable[Suspect]]:
    """Look at what is damaged in a document."""
    repaired = _repairer().repair(document) if type(document) is dict else None
    if repaired is None:
        return examine.look_everywhere(document)
    if not _searches().are_free(_compact(_without_numbers(document))):
        _add_identifying(repaired.suspects, document)
    return repaired.violations, repaired.suspects


def _without_numbers(document: dict[str, Any]) -> dict[str, Any]:
    """A document without the case number and what else has numbers that identify nobody."""
    source = document.get("source")
    free = {name: source.get(name) for name in free_members(Source)} if type(source) is dict else None
    return document | {"case_number": None, "source": free}


def _add_identifying(suspects: list[Suspect], document: dict[str, Any]) -> None:
    """Add that texts may identify a person, in the order in which `examine` would look."""
    rule = free_text_looks_identifying
    after_case = 1 if suspects and not suspects[0][0] else 0
    suspects.insert(after_case, ((), document, [(rule, check) for check in rule.checks]))


def _document(text: bytes) -> Any:
    return orjson.loads(text) if HAS_ENGINE else parse(text)


def _case_of_sound_text(text: bytes) -> Case:
    if not HAS_ENGINE:
        return codec.loads(text)
    from imr_schema._records import decoded  # noqa: PLC0415

    case: Case = decoded.decode(text, Case)
    return case


def _case_of_sound_record(record: Any) -> Case:
    from imr_schema._records import decoded  # noqa: PLC0415

    case: Case = decoded.build(record, Case)
    return case


def _text_if_in_order(text: bytes, record: Any) -> bytes | None:
    """A text that breaks no constraint, if its sets are in order, read as a typed record or not."""
    if not HAS_ENGINE:
        return None
    from imr_schema._records import decoded  # noqa: PLC0415

    return text if decoded.is_in_order(record or _decoder().decode(text), Case) else None


@cache
def _decoder() -> Any:
    return msgspec.json.Decoder(_typed(Case))


def _typed(record: type) -> Any:
    from imr_schema._records.structs import typed  # noqa: PLC0415

    return typed(record)
