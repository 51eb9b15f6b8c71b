"""The fast path: records without errors are recognized in a fraction of the time that `examine` takes.

It never refuses a record. One that it does not recognize as valid, with all rules, is passed on to `examine`, which
finds what is wrong with it; so the fast path may be too strict, but never too lenient. Of a record that breaks nothing
but rules, `examine` then checks only the rules. The fast path needs the extra `fast`; without it, `examine` does all.
"""

import json
import re
import unicodedata
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from imr_schema import codec, examine, native
from imr_schema._json.text import parse
from imr_schema._records import converter
from imr_schema._records.kinds import Open
from imr_schema.examine import Examined, numbered
from imr_schema.model.case import Case
from imr_schema.rules import RULES
from imr_schema.rules.privacy import SIGN, free_text_looks_identifying

try:
    import jsonschema_rs
    import msgspec
    import orjson

    from imr_schema._records.compiled import compiled, compiled_order
    from imr_schema._records.structs import OUTSIDE_TYPES, typed
except ModuleNotFoundError:  # pragma: no cover - the tests run with the extra, and once without
    HAS_ENGINE = False
else:
    HAS_ENGINE = True


def examine_text(text: bytes, *, line: int = 1) -> Examined:
    """Examine JSON text as `examine.examine_text` does, but faster if it breaks nothing but rules."""
    if (case_number := native.check(text)) is not None:
        return Examined((), case_number or None, partial(_document, text), partial(_clean_case, text))
    if not HAS_ENGINE or (read := _read(text)) is None:
        return examine.examine_text(text, line=line)
    record, has_breaks = read
    make: Callable[[], Case] | None = partial(_case, text, record)
    if _check(with_rules=True, has_breaks=has_breaks)(record):
        return Examined((), numbered(record.program, record.case_number), partial(_document, text), make)
    make = make if _check(with_rules=False, has_breaks=has_breaks)(record) else None
    return examine.examine_text(text, line=line, make=make)


def decode_draft(document: Any) -> Case:
    """Make a case, which may break rules, as `codec.decode` does, but faster if the document breaks no constraint.

    Args:
        document: A document of dicts, lists, texts, finite numbers and truth values.

    Raises:
        Invalid: The document breaks a constraint.
    """
    text = _text(document) if HAS_ENGINE else None
    if text and (read := _read(text, may_identify=True)) and _check(with_rules=False, has_breaks=read[1])(read[0]):
        return _case(text, read[0])
    return codec.decode(document, draft=True)


def _text(document: Any) -> bytes | None:
    """The document as JSON text; `None` if it is not JSON or writing would change it, as NaN in `extensions`."""
    if type(document) is not dict or "extensions" in document:
        return None
    try:
        return orjson.dumps(document, option=orjson.OPT_PASSTHROUGH_SUBCLASS | orjson.OPT_PASSTHROUGH_DATETIME)
    except TypeError:
        return None


def _read(text: bytes, *, may_identify: bool = False) -> tuple[Any, bool] | None:
    """The typed record, and whether texts in it may have line breaks; `None` unless all texts are clean."""
    try:
        record = _decoder(typed(Case)).decode(text)
        compact = msgspec.json.encode(record)
        plain = compact.decode()
        is_clean = (
            (compact == text or _is_written_plainly(text))
            and unicodedata.is_normalized("NFC", plain)
            and (_searches()[0](plain) if may_identify else _is_clean(plain, record))
            and not (record.extensions and any(_OPEN.violations(record.extensions)))
        )
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return (record, "\\" in plain) if is_clean else None


def _is_written_plainly(text: bytes) -> bool:
    """Whether a common JSON writer would produce exactly this text: then no member occurs twice in an object."""
    document = orjson.loads(text)
    return text == orjson.dumps(document) or any(write(document).encode() == text for write in _WRITERS)


_WRITERS: tuple[Callable[[Any], str], ...] = (
    json.dumps,
    json.JSONEncoder(separators=(",", ":")).encode,
    json.JSONEncoder(ensure_ascii=False).encode,
)

_OPEN = Open()


def _is_clean(plain: str, record: Any) -> bool:
    """Whether no text is unclean and none may identify a person; the numbers of the case and of its source need not.

    Args:
        plain: The record as compact text. The members that hold those numbers are removed as written before the search;
            since quotes are escaped inside a text, nothing but a member can match.
        record: The typed record.
    """
    is_clean, is_clean_and_free = _searches()
    number = f'"case_number":{msgspec.json.encode(record.case_number).decode()}'
    rest = plain.replace(number, "", 1)
    if not is_clean(number):
        return False
    if record.source is None:
        return is_clean_and_free(rest)
    source, read_by = msgspec.json.encode(record.source).decode(), record.source.read_by
    before, _, after = rest.rpartition(f'"source":{source}')  # it is near the end
    return is_clean_and_free(before + after) and is_clean(source) and not (read_by and re.search(SIGN, read_by))


@cache
def _searches() -> tuple[Callable[[str], bool], ...]:
    """Searches, by the fastest engine: for what texts must not contain; for that and signs of identifying text."""
    patterns = (OUTSIDE_TYPES, f"{OUTSIDE_TYPES}|{SIGN}")
    return tuple(jsonschema_rs.Draft202012Validator({"not": {"pattern": pattern}}).is_valid for pattern in patterns)


@cache
def _check(*, with_rules: bool, has_breaks: bool) -> Callable[[Any], bool]:
    rules = [rule for rule in RULES.values() if with_rules and rule is not free_text_looks_identifying]
    return compiled(Case, rules, has_breaks=has_breaks)


@cache
def _check_order() -> Callable[[Any], bool]:
    return compiled_order(Case)


def _document(text: bytes) -> Any:
    return orjson.loads(text) if HAS_ENGINE else parse(text)


def _clean_case(text: bytes) -> Case:
    return _case(text, _decoder(typed(Case)).decode(text)) if HAS_ENGINE else codec.loads(text)


def _case(text: bytes, record: Any) -> Case:
    """Make the case of a text that breaks no constraint. msgspec runs no converters and so leaves sets unsorted."""
    if not _check_order()(record):
        return converter.build(orjson.loads(text), Case)
    case: Case = _decoder(Case).decode(text)
    return case


@cache
def _decoder(record: type) -> Any:
    return msgspec.json.Decoder(record, dec_hook=lambda to, value: to(value))
