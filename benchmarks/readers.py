"""All readers of a record: this project, with and without native code, and other libraries at their best settings.

A reader imports its library only when it is made, so that no program waits for the library of another.
"""

# ruff: noqa: PLC0415

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import attrs

from imr_schema import native

Read = Callable[[bytes], Any]
"""Reads and checks one text. It raises an exception, or returns `False`, if the record is not valid."""


@attrs.frozen
class Reader:
    """A library that reads and checks records.

    Attributes:
        read: Reads and checks one text.
        is_slow: Whether it takes so long that each round reads only some of the records, and the next round others.
    """

    read: Read
    is_slow: bool = False

    def accepts(self, text: bytes) -> bool:
        """Whether the record is valid for this reader."""
        try:
            return self.read(text) is not False
        except Exception:  # noqa: BLE001 - each library refuses a record in its own way
            return False


ORJSON: Final = "orjson.loads alone"
VALIDATE: Final = "imr-schema, validate"
OBJECTS: Final = "imr-schema, objects"
PYDANTIC: Final = "pydantic"
MSGSPEC: Final = "msgspec"
JSONSCHEMA_RS: Final = "jsonschema-rs"
NATIVE: Final = ", native"
"""The end of the name of a reader that asks the native validator."""
OURS: Final = tuple(name + end for end in ("", NATIVE) for name in (VALIDATE, OBJECTS))


def make_reader(name: str) -> Reader:
    """Make the reader of a name."""
    return Reader(_MAKERS[name](), is_slow=name in _SLOW)


def names() -> list[str]:
    """Return the names of all readers; of those with native code only where that is installed."""
    return [name for name in _MAKERS if native.IS_INSTALLED or not name.endswith(NATIVE)]


def _orjson() -> Read:
    import orjson

    return orjson.loads


def _validate() -> Read:
    from imr_schema.fast_path import examine_in_python

    return lambda text: examine_in_python(text).is_valid


def _validate_native() -> Read:
    from imr_schema.fast_path import examine_text

    return lambda text: examine_text(text).is_valid


def _objects() -> Read:
    from imr_schema.fast_path import examine_in_python

    return lambda text: (examined := examine_in_python(text)).is_valid and examined.case


def _objects_native() -> Read:
    from imr_schema.fast_path import examine_text

    return lambda text: (examined := examine_text(text)).is_valid and examined.case


def _with_rules(read: Read) -> Read:
    from handwritten_rules import check_case

    def read_and_check(text: bytes) -> Any:
        case = read(text)
        check_case(case)
        return case

    return read_and_check


def _pydantic() -> Read:
    from pydantic import TypeAdapter
    from pydantic_models import pydantic_model

    from imr_schema.model.case import Case

    return _with_rules(TypeAdapter(pydantic_model(Case)).validate_json)


def _msgspec() -> Read:
    """Check all texts in one scan of the record, written again, as our fast path does; a pattern each takes longer."""
    import jsonschema_rs
    from msgspec.json import Decoder, Encoder
    from msgspec_models import struct

    from imr_schema._records.structs import OUTSIDE_TYPES
    from imr_schema.model.case import Case

    read = Decoder(struct(Case, are_texts_clean=False)).decode
    read_closely = Decoder(struct(Case, are_texts_clean=True)).decode
    encode = Encoder().encode
    is_clean = jsonschema_rs.Draft202012Validator({"not": {"pattern": OUTSIDE_TYPES}}).is_valid

    def read_text(text: bytes) -> Any:
        case = read(text)
        plain = encode(case).decode()
        return case if is_clean(plain) and "\\" not in plain else read_closely(text)

    return _with_rules(read_text)


def _cattrs() -> Read:
    import cattrs
    import orjson
    from cattrs_models import attrs_class

    from imr_schema.model.case import Case

    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=False)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    plain = attrs_class(Case)
    return _with_rules(lambda text: converter.structure(orjson.loads(text), plain))


def _jsonschema_rs() -> Read:
    import jsonschema_rs
    import orjson

    from imr_schema import json_schema

    options = jsonschema_rs.RegexOptions()  # the engine without back-tracking, which is the faster one
    is_valid = jsonschema_rs.Draft202012Validator(json_schema(), pattern_options=options).is_valid
    return lambda text: is_valid(orjson.loads(text))


def _jsonschema() -> Read:
    import jsonschema
    import orjson

    from imr_schema import json_schema

    is_valid = jsonschema.Draft202012Validator(json_schema()).is_valid
    return lambda text: is_valid(orjson.loads(text))


def _fastjsonschema() -> Read:
    import fastjsonschema
    import orjson

    from imr_schema import json_schema

    check = fastjsonschema.compile(_in_draft_7(json_schema()), use_formats=False)
    return lambda text: check(orjson.loads(text))


def _in_draft_7(part: Any) -> Any:
    """Leave out `minContains`, which draft 7 does not have, so that fastjsonschema does not refuse valid records.

    With it goes the rule that `not_stated` names nothing twice.
    """
    if isinstance(part, dict):
        return {
            name: _in_draft_7(each)
            for name, each in part.items()
            if not (isinstance(each, dict) and "minContains" in each)
        }
    return list(map(_in_draft_7, part)) if isinstance(part, list) else part


_MAKERS: Final[dict[str, Callable[[], Read]]] = {
    ORJSON: _orjson,
    VALIDATE: _validate,
    OBJECTS: _objects,
    VALIDATE + NATIVE: _validate_native,
    OBJECTS + NATIVE: _objects_native,
    PYDANTIC: _pydantic,
    MSGSPEC: _msgspec,
    JSONSCHEMA_RS: _jsonschema_rs,
    "cattrs": _cattrs,
    "fastjsonschema": _fastjsonschema,
    "jsonschema": _jsonschema,
}
_SLOW: Final = {"fastjsonschema", "jsonschema"}
