"""Cells that a comma divided are joined where only one way is possible."""

import re

from imr_schema.imports.declared import LABEL, TEXT, Column, spelling
from imr_schema.imports.joined import joined


def closed(*labels: str) -> Column:
    return Column("a", LABEL, spellings=frozenset(map(spelling, labels)))


NUMBER = Column("n", TEXT, pattern=re.compile("[0-9]+"), required=True)
THROAT = closed("Ears, Nose, Throat", "Nose")
OTHER = closed("Other", "Throat, Other")


def test_neighbours_are_joined_where_every_column_then_holds_what_its_list_allows() -> None:
    cells = ["1", "Ears", " Nose", " Throat", "Other"]
    assert joined(cells, [NUMBER, THROAT, OTHER], ",") == ["1", "Ears, Nose, Throat", "Other"]


def test_a_row_with_two_possible_ways_is_not_joined() -> None:
    cells = ["Nose", " Throat", " Other"]
    assert joined(cells, [closed("Nose", "Nose, Throat"), closed("Other", "Throat, Other")], ",") is None


def test_a_row_without_a_possible_way_is_not_joined() -> None:
    assert joined(["1", "Ears", " Nose", "Other"], [NUMBER, THROAT, OTHER], ",") is None
    assert joined(["Ears", " Nose", " Throat", "Other"], [NUMBER, THROAT, OTHER], ",") is None


def test_an_empty_cell_is_no_part_of_a_label() -> None:
    assert joined(["1", "", "Other", "5"], [NUMBER, OTHER, NUMBER], ",") is None


def test_columns_may_be_empty_but_not_those_without_which_there_is_no_record() -> None:
    assert joined(["1", "Ears", " Nose", " Throat", ""], [NUMBER, THROAT, OTHER], ",") == [
        "1",
        "Ears, Nose, Throat",
        "",
    ]
    assert joined(["", "Ears", " Nose", " Throat", ""], [NUMBER, THROAT, OTHER], ",") is None


def test_a_row_with_very_many_cells_is_not_tried() -> None:
    many = ", ".join(["x"] * 30)
    assert joined(many.split(","), [closed(many)], ",") is None


def test_rows_with_very_many_ways_take_no_time() -> None:
    columns = [closed("a", "a,a", "a,a,a")] * 200
    assert joined(["a"] * 215, columns, ",") is None
