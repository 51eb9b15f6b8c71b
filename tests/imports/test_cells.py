"""CSV is read in the encoding and with the delimiter that it has."""

import io

import pytest

from imr_schema.imports.cells import Row, clean_line, clean_text, read_rows


def rows(content: bytes) -> tuple[str, list[Row]]:
    delimiter, found = read_rows(io.BytesIO(content), lambda cells: sum(cell in {"a", "b"} for cell in cells))
    return delimiter, list(found)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_divides_the_header_into_known_columns(delimiter: str) -> None:
    found, (header, row) = (
        rows(f"a{delimiter}b,c\n1{delimiter}2\n".encode()) if delimiter != "," else rows(b"a,b\n1,2\n")
    )
    assert found == delimiter
    assert (header.number, row) == (1, Row(2, ("1", "2")))


def test_a_cell_may_hold_delimiters_quotes_and_lines() -> None:
    assert rows(b'\xef\xbb\xbfa,b\r\n"1,""x""\r\ny",2\r\n\r\n3,4\r\n')[1] == [
        Row(1, ("a", "b")),
        Row(2, ('1,"x"\r\ny', "2")),
        Row(4, ("3", "4")),
    ]


def test_each_line_is_in_utf_8_or_else_in_windows_1252() -> None:
    _, (_, *found) = rows("a,b\ncafé,\u2014\n".encode() + "café,\u2014\n".encode("cp1252") + b"\x81,x\n")
    assert [row.cells for row in found] == [("café", "\u2014"), ("café", "\u2014"), ("\ufffd", "x")]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_file_in_utf_16_or_utf_32_is_refused(encoding: str) -> None:
    with pytest.raises(UnicodeError):
        rows("a,b\n1,2\n".encode(encoding))


def test_a_quote_that_never_ends_makes_a_row_without_cells() -> None:
    _, (_, row, *_) = rows(b'a,b\n"' + b"x" * 1_100_000 + b"\n1,2\n")
    assert row.cells is None


def test_an_empty_file_has_no_rows() -> None:
    assert rows(b"")[1] == []


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Crohn&#39;s &amp;amp; colitis", "Crohn's & colitis"),
        ("D & C", "D & C"),
        ("AT&T; more", "AT&T; more"),
        (" a\n b\tc ", "a b c"),
        ("plan\x92s", "plan\u2019s"),
        ("plan&#146;s", "plan\u2019s"),
        ("cafe\u0301", "caf\u00e9"),
        ("ACL -  Anterior", "ACL -  Anterior"),
        ("a\x00b", "a b"),
    ],
)
def test_a_line_has_what_a_record_allows(cell: str, text: str) -> None:
    assert clean_line(cell) == text


def test_a_text_keeps_its_lines() -> None:
    assert clean_text(" a\r\nb\rc\x00\td&lt; ") == "a\nb\nc\td<"
