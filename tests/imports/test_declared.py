"""The declarations of programs are complete, and in the words of the record format."""

import re
from typing import Any

import pytest

from imr_schema.imports import PROGRAMS, program
from imr_schema.imports.declared import key
from imr_schema.imports.rows import _READERS
from imr_schema.model.codes import SUBCATEGORIES, Category, Outcome, ReviewProgram


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_crosswalk_maps_to_categories_of_the_format_with_their_subcategories(name: str) -> None:
    allowed = {""} | {category.value for category in Category}
    allowed |= {f"{category.value}/{each.value}" for category, all_of in SUBCATEGORIES.items() for each in all_of}
    for classification in program(name).classifications:
        assert set(classification.crosswalk.values()) <= allowed


@pytest.mark.parametrize("name", PROGRAMS)
def test_no_two_labels_with_different_values_are_near_duplicates(name: str) -> None:
    of = program(name)
    for classification in of.classifications:
        values: dict[tuple[str, str], str] = {}
        for (category, label), target in classification.crosswalk.items():
            assert values.setdefault((key(category), key(label)), target) == target
    for column in of.columns:
        keys: dict[str, Any] = {}
        for label, value in column.labels.items():
            assert keys.setdefault(key(label), value) == value
    headers = [key(each) for column in of.columns for each in (column.name, *column.also)]
    assert len(headers) == len(set(headers))


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_category_has_a_target_of_its_own(name: str) -> None:
    for classification in program(name).classifications:
        for category in classification.labels(0):
            assert classification.target_of(category, "") is not None


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_column_has_a_reader_and_every_program_a_code(name: str) -> None:
    of = program(name)
    assert {column.form for column in of.columns} <= _READERS.keys()
    assert of.code in {each.value for each in ReviewProgram}
    assert of.notes
    outcomes = {each.value for each in Outcome}
    decided = [column for column in of.columns if column.required and column.labels]
    assert len(decided) == 1
    for value in decided[0].labels.values():
        assert value in outcomes if isinstance(value, str) else len(value) == 1


def test_another_name_of_a_category_has_all_its_labels() -> None:
    treatment = program("dmhc").classifications[1]
    assert treatment.also["DME"] == "Durable Medical Equipment"
    for (category, label), target in treatment.crosswalk.items():
        if category == "Durable Medical Equipment":
            assert treatment.target_of("DME", label) == target


def test_there_is_no_other_program() -> None:
    with pytest.raises(KeyError):
        program("dwc")


def test_the_patterns_of_joined_cells_are_those_of_the_rule_of_case_numbers() -> None:
    (column,) = (each for each in program("dmhc").columns if each.to == ("case_number",))
    assert column.pattern
    assert re.fullmatch(column.pattern, "MN16-22639")
    assert not column.accepts("MN16-")
    assert not column.accepts("")
