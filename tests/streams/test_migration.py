"""Records of the development format become records of version 1.0."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from imr_schema import RULES, check
from imr_schema.cli import main
from imr_schema.example import EXAMPLES
from imr_schema.streams.migration import migrated, migrated_text
from support.places import ROOT

with gzip.open(ROOT / "tests/data/records-before-1.0.ndjson.gz", "rt", encoding="utf-8") as _kept:
    KEPT = [json.loads(line) for line in _kept]
BEFORE = [json.dumps(each["record"], ensure_ascii=False) for each in KEPT]
VALID = [text for text, each in zip(BEFORE, KEPT, strict=True) if each["valid"]]
RULES_SINCE = {
    "spinal-injection-names-levels",
    "paired-region-names-side",
    "computed-needs-frequency-and-duration",
    "decided-issue-states-review",
    "service-between-injury-and-decision",
}
"""Errors of version 1.0 that ask for what the development format did not."""


def request(**members: Any) -> dict[str, Any]:
    return {"issues": [{"request": members}]}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"body_regions": ["knee"], "laterality": "left"}, {"sites": [{"region": "knee", "side": "left"}]}),
        (
            {"body_regions": ["knee", "low-back"], "laterality": "left"},
            {"sites": [{"region": "knee", "side": "left"}, {"region": "low-back"}]},
        ),
        (
            {"body_regions": ["low-back"], "laterality": "bilateral"},
            {"sites": [{"region": "low-back", "side": "bilateral"}]},
        ),
        ({"laterality": "left"}, {"laterality": "left"}),
        ({"retrospective": True}, {"timing": "retrospective"}),
        ({"retrospective": False}, {}),
        ({"medication": {"name": "Norco"}}, {"medications": [{"name": "Norco"}]}),
        (
            {"not_stated": ["body_regions", "quantity"]},
            {
                "not_stated": [
                    {"member": "sites", "by": "not-in-request"},
                    {"member": "quantity", "by": "not-in-request"},
                ]
            },
        ),
    ],
)
def test_each_member_that_changed_is_rewritten(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert migrated(request(**before)) == request(**after)
    assert migrated(request(**after)) == request(**after)


def test_an_employee_is_a_patient() -> None:
    assert list(migrated({"employee": {"age": 47}, "issues": []}).items()) == [("patient", {"age": 47}), ("issues", [])]
    both = {"employee": {"age": 47}, "patient": {"age": 47}}
    assert migrated(both) == both


@pytest.mark.parametrize(("met", "finding"), [(True, "met"), (False, "not-met")])
def test_a_criterion_that_is_met_or_not_is_a_finding(met: bool, finding: str) -> None:
    issue = {"determination": {"criteria": [{"description": "A test", "met": met}]}}
    ((criterion,),) = (each["determination"]["criteria"] for each in migrated({"issues": [issue]})["issues"])
    assert criterion == {"description": "A test", "finding": finding, "kind": "other"}


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_record_of_version_1_0_stays_as_it_is(example: Any) -> None:
    assert migrated(example) == example


def test_migrating_twice_changes_nothing_more() -> None:
    once = [migrated_text(text) for text in BEFORE]
    assert once != BEFORE
    assert [migrated_text(text) for text in once] == once


def test_every_valid_record_of_the_development_format_is_one_but_for_what_is_newly_asked_for() -> None:
    records = [json.loads(migrated_text(text)) for text in VALID]
    told = [check(record) for record in records if not has_side_of_nothing(record)]
    assert {finding.rule for findings in told for finding in findings if is_error(finding)} <= RULES_SINCE
    assert RULES.keys() >= RULES_SINCE


def has_side_of_nothing(record: Any) -> bool:
    """Whether a side stays where it was, for there is no region that it could be of."""
    return any("laterality" in issue["request"] for issue in record["issues"])


def is_error(finding: Any) -> bool:
    return bool(finding.level.value == "error")


def test_the_command_writes_lines_that_it_leaves_alone_the_second_time(tmp_path: Path) -> None:
    old, new = tmp_path / "old.ndjson", tmp_path / "new.ndjson"
    old.write_text("".join(f"{text}\n" for text in BEFORE[:50]), encoding="utf-8")
    assert CliRunner().invoke(main, ["migrate", str(old), "-o", str(new)]).exit_code == 0
    again = CliRunner().invoke(main, ["migrate", str(new)])
    assert (again.exit_code, again.stdout) == (0, new.read_text(encoding="utf-8"))


def test_what_is_not_json_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    old, new = tmp_path / "old.ndjson", tmp_path / "new.ndjson"
    old.write_text('{"status": "decided"}\n{"status"\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["migrate", str(old), "-o", str(new)])
    assert (result.exit_code, new.exists()) == (1, False)
    assert f"{old}:2: not JSON" in result.stderr
