"""The strategies keep their promises, and share no mutable values."""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings

from imr_schema import Case, check
from imr_schema._json.edits import NoValue, at, changed, look_up
from imr_schema._records.records import shape
from imr_schema.example import DOCUMENT, EXAMPLES, records_in_examples
from imr_schema.findings import Path, has_errors
from imr_schema.testing.near_misses import near_miss_changes
from imr_schema.testing.strategies import (
    NearMiss,
    _candidates,
    breaking,
    cases,
    documents,
    every_near_miss,
    near_misses,
)

UNTOUCHED = deepcopy(DOCUMENT)


@given(cases())
def test_cases_are_valid(case: Case) -> None:
    assert not has_errors(check(case))


@given(documents())
def test_documents_are_those_of_cases(document: Any) -> None:
    assert json.loads(json.dumps(document)) == document
    assert not has_errors(check(document))


def holds_place(document: Any, place: Path) -> bool:
    return not isinstance(look_up(document, place), NoValue)


@given(near_misses())
def test_near_misses_differ_from_an_example_in_one_place(miss: NearMiss) -> None:
    if miss.path:
        others = [
            changed(example, {miss.path[:-1]: None}) for example in EXAMPLES if holds_place(example, miss.path[:-1])
        ]
        assert changed(miss.document, {miss.path[:-1]: None}) in others
    assert miss.what


def test_every_member_of_every_record_has_near_misses_on_both_sides() -> None:
    judged: dict[Any, set[bool]] = {}
    for miss in every_near_miss():
        judged.setdefault(miss.path, set()).add(has_errors(check(miss.document)))
    for path, record, _ in records_in_examples():
        for name in shape(record).members:
            assert True in judged[(*path, name)], (record, name)
    assert judged[("patient", "age")] == {True, False}


@settings(max_examples=20)
@given(near_misses().map(lambda miss: miss.document) | documents() | breaking("drug-is-named"))
def test_drawn_documents_may_be_modified(document: Any) -> None:
    if isinstance(document, dict):
        for value in document.values():
            if isinstance(value, dict | list):
                value.clear()
        document.clear()
    assert DOCUMENT == UNTOUCHED


def test_near_misses_share_nothing_with_the_example() -> None:
    for miss in every_near_miss():
        if miss.path and isinstance(miss.document, dict):
            for name, value in miss.document.items():
                if isinstance(value, dict | list) and name in DOCUMENT:
                    assert value is not DOCUMENT[name]


def test_the_changes_of_a_damaged_document_are_at_places_that_the_format_defines() -> None:
    damaged = changed(DOCUMENT, {("dates",): "then", ("issues", 0): None, ("patient", "unknown"): {"a": 1}})
    paths = {change.path for change in near_miss_changes(damaged)}
    assert ("dates", "injury") not in paths
    assert ("issues", 0, "request") not in paths
    assert ("patient", "unknown", "a") not in paths
    assert ("issues", 1, "request", "quantity", "value") in paths
    assert all(at(damaged, path[:-1]) is not None for path in paths)


def test_an_unknown_kind_has_no_strategy() -> None:
    class Colour:
        def violations(self, _: Any) -> Any:
            return iter(())

        def plain(self, value: Any) -> Any:
            return value

        def schema(self) -> Any:
            return {}

    with pytest.raises(NotImplementedError, match="no strategy for Colour"):
        _candidates(Colour())
