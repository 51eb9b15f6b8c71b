"""In a well-formed text every place can be found."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema._json.text import Position, positions
from imr_schema.findings import Path
from support.json_texts import sound_values


def paths_of(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in entries:
        yield from paths_of(inner, (*path, step))


def test_the_place_of_a_member_is_its_name_and_of_an_item_its_value() -> None:
    text = '{\r\n  "a": [10,\n    {"b": 1}],\n  "c": 2\n}'
    assert positions(text, [(), ("a",), ("a", 0), ("a", 1), ("a", 1, "b"), ("c",)]) == {
        (): (1, 1),
        ("a",): (2, 3),
        ("a", 0): (2, 9),
        ("a", 1): (3, 5),
        ("a", 1, "b"): (3, 6),
        ("c",): (4, 3),
    }


def test_a_missing_value_is_placed_at_the_nearest_value_around_it() -> None:
    found = positions(' {"a": [1]}', [("b",), ("a", 5), ("a", 0, "x", "y")])
    assert found == {("b",): (1, 2), ("a", 5): (1, 3), ("a", 0, "x", "y"): (1, 9)}


def test_lines_count_from_the_given_first_line() -> None:
    assert positions("\n[]", [()], first_line=7) == {(): Position(line=8, column=1)}


@given(sound_values, st.sampled_from([None, 0, 2, "\t"]))
def test_at_each_position_is_the_name_or_the_item(value: Any, indent: int | str | None) -> None:
    text = json.dumps(value, indent=indent)
    lines = text.split("\n")
    for path, (line, column) in positions(text, paths_of(value)).items():
        inner = value
        for step in path:
            inner = inner[step]
        expected = path[-1] if path and isinstance(path[-1], str) else inner
        begun, _ = json.JSONDecoder().raw_decode("\n".join(lines[line - 1 :])[column - 1 :])
        assert repr(begun) == repr(expected)


@given(sound_values, st.sampled_from([None, 0, "\t"]))
def test_a_place_that_is_sought_alone_is_where_it_is_found_among_all(value: Any, indent: int | str | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    for path, position in positions(text, [*paths_of(value), ("a", "b", "c", 1)]).items():
        assert positions(text, [path]) == {path: position}


@pytest.mark.parametrize(
    "text",
    [
        '{"b": {"a": 1}, "a": 2}',
        '{"b": "a", "c": ["a", {"a": 1}], "a": 2}',
        r'{"b": "\"a\"", "\u0061": 2}',
        r'{"b\"a": 1, "b": {"a": {}}, "a": 2}',
        '{"b": [{"a": 1}, {"a": 2}, {"a": 3}, {"a": 4}, {"a": 5}], "a": 2}',
        '{"b": {"a": 1}}',
        '[{"a": 1}]',
        '"a"',
    ],
)
def test_a_member_is_not_mistaken_for_what_is_named_like_it(text: str) -> None:
    paths: list[Path] = [("a",), ("b", "a"), ("b", 0, "a"), ('b"a',), ('a": 1}, "a',)]
    together = positions(text, paths)
    assert {path: positions(text, [path])[path] for path in paths} == together
