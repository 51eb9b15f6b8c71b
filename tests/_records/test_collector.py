"""Of very many findings the first are kept, and a last one says that there are more."""

from typing import Any

import pytest

from imr_schema import check, check_with_schema
from imr_schema._json.text import parse
from imr_schema._records.collector import MOST_FINDINGS
from imr_schema.examine import collected, examine, examine_text
from imr_schema.findings import Finding, Level, Path
from support.extras import each_engine


def found(path: Path, rule: str = "type", level: Level = Level.ERROR) -> Finding:
    return Finding(path=path, rule=rule, level=level, template="Wrong.")


def issues(count: int, **members: Any) -> list[dict[str, Any]]:
    return [{"number": number + 1, **members} for number in range(count)]


def test_as_many_findings_as_allowed_are_all_kept() -> None:
    findings = [found(("issues", number)) for number in range(MOST_FINDINGS)]
    assert list(collected(reversed(findings))) == findings


@pytest.mark.parametrize("count", [MOST_FINDINGS + 1, 5 * MOST_FINDINGS])
def test_the_first_are_kept_and_a_last_one_counts_as_more(count: int) -> None:
    findings = [found(("issues", number)) for number in range(count)]
    for given in (findings, findings[::-1], findings[::2] + findings[1::2]):
        *kept, last = collected(given)
        assert kept == findings[:MOST_FINDINGS]
        assert (last.rule, last.path, last.level) == ("json-more-findings", (), Level.ERROR)
        assert str(MOST_FINDINGS) in last.message


def test_duplicates_are_counted_once() -> None:
    findings = [found(("issues", number)) for number in range(MOST_FINDINGS)]
    assert list(collected(findings * 3)) == findings


def test_more_warnings_do_not_make_a_record_invalid() -> None:
    warnings = [found(("issues", number), level=Level.WARNING) for number in range(3 * MOST_FINDINGS)]
    assert collected(warnings)[-1].level is Level.WARNING


def test_an_error_after_many_warnings_makes_a_record_invalid() -> None:
    warnings = [found(("issues", number), level=Level.WARNING) for number in range(3 * MOST_FINDINGS)]
    assert collected([*warnings, found(("issues", 10 * MOST_FINDINGS))])[-1].level is Level.ERROR


@pytest.mark.parametrize("count", [MOST_FINDINGS // 2, 4 * MOST_FINDINGS])
def test_the_first_findings_are_those_of_a_shorter_record(count: int) -> None:
    record = {"status": "decided", "issues": issues(count, heading=3)}
    longer = {"status": "decided", "issues": [*record["issues"], *issues(3 * MOST_FINDINGS, heading="")]}
    *kept, last = check(longer)
    assert len(kept) == MOST_FINDINGS
    assert last.rule == "json-more-findings"
    assert set(kept) >= set(check({"status": "decided", "issues": issues(100, heading=3)}))
    assert kept == list(check(record)[:MOST_FINDINGS])


def test_the_findings_of_rules_are_limited_too() -> None:
    numbers = [{"number": 7}] * (5 * MOST_FINDINGS)
    *kept, last = examine({"issues": numbers}).findings
    assert len(kept) == MOST_FINDINGS
    assert last.rule == "json-more-findings"


def test_in_a_text_each_finding_has_its_place() -> None:
    text = '{\n"issues": [\n' + ",\n".join(["{}"] * 2 * MOST_FINDINGS) + "]}"
    assert parse(text)
    findings = examine_text(text).findings
    assert [finding.line for finding in findings if finding.path == ("issues", 7, "heading")] == [10]
    assert (findings[-1].rule, findings[-1].line, findings[-1].column) == ("json-more-findings", 1, 1)


@each_engine
def test_of_very_many_findings_of_an_engine_the_first_are_kept(engine: str) -> None:
    *kept, last = check_with_schema({"issues": [{}] * 5 * MOST_FINDINGS}, engine=engine)
    assert len(kept) == MOST_FINDINGS
    assert last.rule == "json-more-findings"
