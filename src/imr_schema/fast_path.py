"""A quick yes: a record that the fastest reader finds clean, all rules included, need not go through the door.

The gate never refuses. A record that it does not find clean goes through the door, which tells what is wrong; so it may
be careful, but must not be generous. Of a record that breaks nothing but rules the door needs to look at these alone.
It needs the extra `fast`; without that, every record goes through the door whole.
"""

import json
import re
import unicodedata
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from imr_schema import codec, examine
from imr_schema._records.kinds import Open
from imr_schema._records.rule import Rule
from imr_schema.examine import Examined
from imr_schema.model.case import Case
from imr_schema.rules import RULES
from imr_schema.rules.privacy import SIGN, free_text_looks_identifying

try:
    import jsonschema_rs
    import msgspec
    import orjson

    from imr_schema._records.compiled import compiled
    from imr_schema._records.structs import OUTSIDE_TYPES, typed
except ModuleNotFoundError:  # pragma: no cover - the tests run with the extra, and once without
    HAS_ENGINE = False
else:
    HAS_ENGINE = True


def examine_text(text: bytes, *, line: int = 1) -> Examined:
    """Read JSON text as `examine.examine_text` does, but faster where nothing is wrong with it but broken rules."""
    if not HAS_ENGINE or (read := _read(text)) is None:
        return examine.examine_text(text, line=line)
    record, has_breaks = read
    if _keeps(_RULES, has_breaks=has_breaks)(record):
        return Examined(partial(orjson.loads, text), (), partial(_case, text), record.case_number)
    make = partial(_case, text) if _keeps((), has_breaks=has_breaks)(record) else None
    return examine.examine_text(text, line=line, make=make)


def decode_draft(document: Any) -> Case:
    """Make a case, be it a draft, as `codec.decode` does, but faster where nothing is wrong with its shape.

    Args:
        document: A document of dicts, lists, texts, finite numbers and truth values.

    Raises:
        Invalid: The document has not the shape of a record.
    """
    text = _text(document) if HAS_ENGINE else None
    if text and (read := _read(text, may_identify=True)) and _keeps((), has_breaks=read[1])(read[0]):
        return _case(text)
    return codec.decode(document, draft=True)


def _text(document: Any) -> bytes | None:
    """The document as JSON; `None` where this would change what is in it, as NaN in `extensions`, or is no JSON."""
    if type(document) is not dict or "extensions" in document:
        return None
    try:
        return orjson.dumps(document, option=orjson.OPT_PASSTHROUGH_SUBCLASS | orjson.OPT_PASSTHROUGH_DATETIME)
    except TypeError:
        return None


def _read(text: bytes, *, may_identify: bool = False) -> tuple[Any, bool] | None:
    """The typed record, and whether texts in it may have line breaks; `None` unless text and texts are clean."""
    try:
        record = _decoder(typed(Case)).decode(text)
        compact = msgspec.json.encode(record)
        plain = compact.decode()
        is_clean = (
            (compact == text or _is_written_plainly(text))
            and unicodedata.is_normalized("NFC", plain)
            and (_looks()[0](plain) if may_identify else _looks_clean(plain, record))
            and not (record.extensions and any(_OPEN.violations(record.extensions)))
        )
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return (record, "\\" in plain) if is_clean else None


def _is_written_plainly(text: bytes) -> bool:
    """Whether a common writer would write the document just so: then no member stands in it twice."""
    document = orjson.loads(text)
    return text == orjson.dumps(document) or any(write(document).encode() == text for write in _WRITERS)


_WRITERS: tuple[Callable[[Any], str], ...] = (
    json.dumps,
    json.JSONEncoder(separators=(",", ":")).encode,
    json.JSONEncoder(ensure_ascii=False).encode,
)

_OPEN = Open()


def _looks_clean(plain: str, record: Any) -> bool:
    """Whether no text is unclean and none identifies a person; the numbers of the case and of its source may."""
    begin = plain.index(record.case_number) + len(record.case_number) if record.case_number else 0
    end = plain.rindex('"source":{') if record.source else len(plain)
    is_clean, is_clean_and_free = _looks()
    read_by = record.source.read_by if record.source else None
    return is_clean_and_free(plain[begin:end]) and is_clean(plain[end:]) and not (read_by and re.search(SIGN, read_by))


@cache
def _looks() -> tuple[Callable[[str], bool], ...]:
    """Searches for what texts may not hold, and for it and signs of identifying text at once, by the fastest engine."""
    patterns = (OUTSIDE_TYPES, f"{OUTSIDE_TYPES}|{SIGN}")
    return tuple(jsonschema_rs.Draft202012Validator({"not": {"pattern": pattern}}).is_valid for pattern in patterns)


_RULES = tuple(rule for rule in RULES.values() if rule is not free_text_looks_identifying)


@cache
def _keeps(rules: tuple[Rule, ...], *, has_breaks: bool) -> Callable[[Any], bool]:
    return compiled(Case, rules, has_breaks=has_breaks)


def _case(text: bytes) -> Case:
    case: Case = _decoder(Case).decode(text)
    return case


@cache
def _decoder(record: type) -> Any:
    return msgspec.json.Decoder(record, dec_hook=lambda to, value: to(value))
