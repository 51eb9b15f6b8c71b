"""Rows as aligned columns."""

import click

from imr_schema.reports.aligned import aligned


def test_columns_are_as_wide_as_their_widest_cell_and_numbers_end_together() -> None:
    assert list(aligned([("1", "a", "x"), ("1,000", "bb", "y")], 40, right=[0])) == ["    1  a   x", "1,000  bb  y"]


def test_only_the_last_column_is_wrapped() -> None:
    assert list(aligned([("two words", "three more words")], 21)) == ["two words  three more", "           words"]


def test_a_word_that_does_not_fit_is_not_broken() -> None:
    assert list(aligned([("a", "in /a/long/name.ndjson:1")], 12)) == ["a  in", "   /a/long/name.ndjson:1"]


def test_a_cell_may_have_lines_of_its_own() -> None:
    assert list(aligned([("a", "x\ny"), ("b", "z")], 12)) == ["a  x", "   y", "b  z"]


def test_styles_take_no_room_and_are_kept() -> None:
    (row,) = aligned([(click.style("a", fg="red"), "x")], 12)
    assert click.unstyle(row) == "a  x"
    assert "\x1b[31ma" in row


def test_wide_characters_take_two_columns() -> None:
    assert list(aligned([("東京", "x"), ("abcd", "y")], 12)) == ["東京  x", "abcd  y"]


def test_brackets_are_no_markup() -> None:
    assert list(aligned([("[red]a[/red]", "[/b]")], 30)) == ["[red]a[/red]  [/b]"]
