"""A finding says where, which and what to do, as data and as text."""

import pytest

from imr_schema import Finding, Invalid, Level
from imr_schema.findings import Path, has_errors, pointer

MISSING = Finding(
    path=("issues", 0, "request"), rule="required", level=Level.ERROR, template="This is missing; add it."
)
LATE = Finding(path=(), rule="decision-is-late", level=Level.WARNING, template="{days} days.", parameters={"days": 46})


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ((), ""),
        (("issues", 0, "number"), "/issues/0/number"),
        (("a/b",), "/a~1b"),
        (("a~b",), "/a~0b"),
        (("~1",), "/~01"),
        (("", " "), "// "),
    ],
)
def test_a_path_is_written_as_rfc_6901_has_it(path: Path, written: str) -> None:
    assert pointer(path) == written
    assert Finding(path=path, rule="type", level=Level.ERROR, template="").pointer == written


def test_the_text_of_a_finding_names_place_and_rule() -> None:
    assert str(MISSING) == "/issues/0/request: This is missing; add it. [required]"
    assert str(LATE) == "the record: 46 days. [decision-is-late]"


def test_a_list_of_parameters_is_joined_with_commas() -> None:
    finding = Finding(path=(), rule="enum", level=Level.ERROR, template="{limit}", parameters={"limit": ["a", "b"]})
    assert finding.message == "a, b"


def test_a_finding_is_a_json_object_with_line_and_column_where_they_are_known() -> None:
    assert LATE.as_document() == {
        "pointer": "",
        "rule": "decision-is-late",
        "level": "warning",
        "message": "46 days.",
        "parameters": {"days": 46},
    }
    placed = Finding(path=(), rule="type", level=Level.ERROR, template="", line=3, column=1).as_document()
    assert (placed["line"], placed["column"]) == (3, 1)


def test_only_errors_make_a_record_invalid() -> None:
    assert has_errors([LATE, MISSING])
    assert not has_errors([LATE])
    assert not has_errors([])


@pytest.mark.parametrize(("findings", "count"), [([MISSING, LATE], "1 error"), ([MISSING, MISSING], "2 errors")])
def test_a_refusal_lists_its_errors(findings: list[Finding], count: str) -> None:
    refused = Invalid(findings)
    assert refused.findings == tuple(findings)
    assert str(refused).splitlines()[0] == f"not a valid IMR record: {count}"
    assert str(refused).count("/issues/0/request") == findings.count(MISSING)
    assert "46 days" not in str(refused)
