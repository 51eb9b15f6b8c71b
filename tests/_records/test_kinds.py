"""Every kind of value says one thing as a check in Python and as JSON Schema."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.codes import Code
from imr_schema._records.kinds import Boolean, Date, Integer, Kind, Number, OneOf, Open, Sequence, Text, Violation
from imr_schema.testing.near_misses import _OTHER_TYPES
from support.extras import VALIDATORS


class Light(Code, source="the road"):
    """A traffic light."""

    RED = "red", "Red", "Stop."
    GREEN = "green", "Green", "Go."


KINDS: dict[str, Kind] = {
    "text": Text(),
    "long text": Text(long=True),
    "text with a pattern": Text(pattern="^[a-z]{2,3}$"),
    "code": OneOf(Light),
    "integer": Integer(-2, 5),
    "number": Number(0, 5),
    "boolean": Boolean(),
    "date": Date(),
    "list": Sequence(Integer(0, 9)),
    "list of two or more": Sequence(Integer(0, 9), least=2),
    "set": Sequence(Text(), is_set=True),
    "object": Open(),
}
VALUES = [
    *_OTHER_TYPES.values(),
    *(-3, -2, -2.0, 2.5, 5, 5.0, 5.5, 6, 0.0, -0.0, 1e-300, 2**53),
    *(
        "red",
        "Red",
        "green",
        "red ",
        "re",
        "ab",
        "abc",
        "abcd",
        "Ab",
        "a b",
        "a\tb",
        "a\nb",
        "ab\n",
        "\nab",
        "2016-02-29",
    ),
    "2016-02-29",
    *([], [1], [1, 1], [1, 1.0], [True, 1], ["a"], ["a", "a"], ["a", "b", "a"], [1, 2], {"a": [None, {}]}),
]


def schema_of(kind: Kind) -> dict[str, Any]:
    definitions = {each.name: each.definition() for each in (Text(), Text(long=True), Date())}
    codes = {"type": "string", "enum": [code.value for code in Light]}
    return kind.schema() | {"$defs": {**definitions, "Light": codes}}


def engines_for(kind: Kind) -> list[Callable[[Any], bool]]:
    schema = schema_of(kind)
    return [validator(schema).is_valid for validator in VALIDATORS]


def has_violations(kind: Kind, value: Any) -> bool:
    """Whether a value or an item of it breaks a constraint that JSON Schema can say."""
    if any(violation.constraint != "text-is-nfc" for violation in kind.violations(value)):
        return True
    return isinstance(kind, Sequence) and any(has_violations(kind.item, item) for item in value)


def broken(kind: Kind, value: Any) -> list[tuple[str, Any]]:
    return [(violation.constraint, violation.limit) for violation in kind.violations(value)]


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_and_its_schema_accept_the_same_values(kind: Kind) -> None:
    engines = engines_for(kind)
    verdicts = {repr(value): [not has_violations(kind, value), *(ask(value) for ask in engines)] for value in VALUES}
    assert {value: verdict for value, verdict in verdicts.items() if len(set(verdict)) > 1} == {}
    assert {verdict[0] for verdict in verdicts.values()} == {True, False}


@pytest.mark.parametrize("kind", [Text(), Text(long=True)], ids=["on one line", "long"])
@pytest.mark.parametrize(
    "place", ["{}", "{}a", "a{}", "a{}b", "a{}\n"], ids=["alone", "before", "after", "inside", "line"]
)
def test_every_character_is_judged_alike_at_every_place(kind: Text, place: str) -> None:
    ask, *_ = engines_for(kind)
    characters = (chr(code) for code in (*range(0xD800), *range(0xE000, 0x10100)))
    texts = [place.format(character) for character in characters]
    assert [ascii(text) for text in texts if ask(text) is has_violations(kind, text)] == []


def test_a_text_has_no_white_space_at_its_ends_and_no_control_character() -> None:
    for code in range(0xD800):
        character = chr(code)
        if character.isspace() or character == "\ufeff":
            assert (
                broken(Text(), f"{character}a") == broken(Text(long=True), f"a{character}") == [("text-is-clean", None)]
            )
        if unicodedata.category(character) == "Cc":
            assert broken(Text(), f"a{character}b") == [("text-is-clean", None)]
            allowed = character in "\t\n"
            assert broken(Text(long=True), f"a{character}b") == ([] if allowed else [("text-is-clean", None)])


def every_day() -> Iterable[dt.date]:
    return (dt.date(1899, 12, 1) + dt.timedelta(days) for days in range(74_000))


def test_every_day_of_two_centuries_is_a_date_and_no_other() -> None:
    engine, *_ = engines_for(Date())
    for day in every_day():
        written = day.isoformat()
        assert (1900 <= day.year <= 2099) is (not has_violations(Date(), written)) is engine(written)


def test_what_is_in_no_calendar_is_no_date() -> None:
    days = {day.isoformat() for day in every_day() if 1900 <= day.year <= 2099}
    written = {
        f"{year}-{month:02}-{day:02}"
        for year in (1900, 1904, 1999, 2000, 2015, 2016, 2096, 2099)
        for month in range(20)
        for day in range(40)
    }
    assert {text for text in written if not has_violations(Date(), text)} == written & days
    for ask in engines_for(Date()):
        assert {text for text in written if ask(text)} == written & days


@pytest.mark.parametrize(
    "text", ["2016-1-1", "20160101", "2016-01-01T00:00", "2016-01-01\n", "\uff12016-01-01", "2016/01/01"]
)
def test_a_date_has_one_form(text: str) -> None:
    assert has_violations(Date(), text)
    assert not any(ask(text) for ask in engines_for(Date()))


@pytest.mark.parametrize(
    ("kind", "value", "violations"),
    [
        (Text(), 5, [("type", "string")]),
        (Text(), "", [("minLength", 1)]),
        (Text(), " ", [("text-is-clean", None)]),
        (Text(pattern="^b$"), "a", [("pattern", "^b$")]),
        (Text(pattern="^b$"), "", [("minLength", 1)]),
        (Text(pattern="^b$"), "b\n", [("text-is-clean", None)]),
        (Text(), "e\u0301", [("text-is-nfc", None)]),
        (Text(), "\xe9", []),
        (Text(), "\ud83d", [("json-lone-surrogate", None)]),
        (OneOf(Light), "RED", [("enum", ["red", "green"])]),
        (OneOf(Light), 1, [("type", "string")]),
        (Integer(1, 3), True, [("type", "integer")]),
        (Integer(1, 3), "1", [("type", "integer")]),
        (Integer(1, 3), 1.5, [("type", "integer")]),
        (Integer(1, 3), float("nan"), [("type", "integer")]),
        (Integer(1, 3), float("inf"), [("type", "integer")]),
        (Integer(1, 3), 2.0, []),
        (Integer(1, 3), 0, [("minimum", 1)]),
        (Integer(1, 3), 4, [("maximum", 3)]),
        (Number(0, 3), True, [("type", "number")]),
        (Number(0, 3), float("nan"), [("type", "number")]),
        (Number(0, 3), 0, [("exclusiveMinimum", 0)]),
        (Number(0, 3), -0.0, [("exclusiveMinimum", 0)]),
        (Number(0, 3), 3.5, [("maximum", 3)]),
        (Number(0, 3), 0.5, []),
        (Boolean(), 1, [("type", "boolean")]),
        (Boolean(), "true", [("type", "boolean")]),
        (Date(), 20160101, [("type", "string")]),
        (Date(), "2016-01-01T00:00:00", [("maxLength", "YYYY-MM-DD")]),
        (Date(), "2016-02-30", [("pattern", "YYYY-MM-DD")]),
        (Sequence(Text()), "abc", [("type", "array")]),
        (Sequence(Text()), ("a",), [("type", "array")]),
        (Sequence(Text(), least=2), ["a"], [("minItems", 2)]),
        (Sequence(Text(), is_set=True), ["a", "a"], [("uniqueItems", None)]),
        (Sequence(Text(), least=3, is_set=True), ["a", "a"], [("minItems", 3), ("uniqueItems", None)]),
        (Sequence(Text(), is_set=True), [1, 1.0], [("uniqueItems", None)]),
        (Sequence(Text(), is_set=True), [1, True], []),
        (Sequence(Text(), is_set=True), [float("nan"), {1}], []),
        (Open(), [], [("type", "object")]),
        (Open(), {"a": float("nan"), "b": {"c": float("inf")}}, [("json-not-finite", None)]),
        (Open(), {"a": 2**53}, [("json-number-range", None)]),
        (Open(), {"\ud83d": 1}, [("json-lone-surrogate", None)]),
        (Open(), {"a": {1}}, [("json-type", None)]),
    ],
)
def test_only_the_most_basic_violation_is_found(kind: Kind, value: Any, violations: list[tuple[str, Any]]) -> None:
    assert broken(kind, value) == violations


@pytest.mark.parametrize(
    ("kind", "read", "held", "written"),
    [
        (Text(), "a", "a", "a"),
        (OneOf(Light), "red", Light.RED, "red"),
        (Integer(0, 9), 2.0, 2, 2),
        (Number(0, 9), 2.0, 2, 2),
        (Number(0, 9), 2.5, 2.5, 2.5),
        (Boolean(), True, True, True),
        (Date(), "2016-02-29", dt.date(2016, 2, 29), "2016-02-29"),
        (Open(), {"b": 1.0, "a": []}, JsonObject({"a": [], "b": 1}), {"a": [], "b": 1}),
    ],
)
def test_a_value_is_held_in_its_own_type(kind: Any, read: Any, held: Any, written: Any) -> None:
    assert kind.build(read) == held
    assert type(kind.build(read)) is type(held)
    assert kind.plain(held) == written
    assert type(kind.plain(held)) is type(written)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Text(), 5),
        (Text(), None),
        (OneOf(Light), "red"),
        (Integer(0, 9), 2.0),
        (Integer(0, 9), True),
        (Number(0, 9), "2"),
        (Number(0, 9), True),
        (Number(0, 9), float("nan")),
        (Boolean(), 1),
        (Date(), "2016-02-29"),
        (Date(), dt.datetime(2016, 2, 29, tzinfo=dt.UTC)),
        (Sequence(Text()), ["a"]),
        (Sequence(Text()), "abc"),
        (Open(), {"a": 1}),
    ],
)
def test_python_values_of_another_type_are_refused(kind: Kind, value: Any) -> None:
    with pytest.raises(TypeError, match=r"^must be "):
        kind.plain(value)


def test_a_set_of_codes_is_in_the_order_of_their_list() -> None:
    kind = Sequence(OneOf(Light), is_set=True)
    assert kind.normal((Light.GREEN, Light.RED)) == tuple(Light) == (Light.RED, Light.GREEN)
    assert Sequence(OneOf(Light)).normal((Light.GREEN, Light.RED)) == (Light.GREEN, Light.RED)


@given(st.text())
def test_any_text_is_judged_alike(text: str) -> None:
    for kind in (Text(), Text(long=True), Text(pattern="^[^/]+$")):
        for ask in engines_for(kind):
            assert ask(text) is not has_violations(kind, text)


def test_a_violation_has_no_limit_and_no_path_by_default() -> None:
    assert Violation("type") == ("type", None, ())
